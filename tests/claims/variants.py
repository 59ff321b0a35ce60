"""One statement written in many ways, none of which may change what the check says of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kbgen.load.policy import read_policy
from kbgen.load.yaml_nodes import parse_yaml
from kbgen.model import Finding, KnowledgeBase
from tests.claims.judge import POLICY, article_base, findings
from tests.project import HOME

SHOP = """\
business: {name: Corner Shop, country: GB, currency: GBP, time_zone: Europe/London}
calendar: {working_days: Mo-Fr, office_hours: Mo-Fr 08:00-18:00}
contact:
  channels:
    phone: {hours: Mo-Fr 09:00-17:30; Sa 10:00-16:00, number: +44 20 7946 0018, wait: 5 minutes}
    email: {address: help@corner.example, first_response: 24 hours}
delivery:
  dispatch: 1-2 business days
  cutoff: 17:30
  countries: [GB, FR]
  methods:
    standard: {name: Standard delivery, time: 3-5 business days, cost: £3.95, free_from: £50}
    express: {name: Express delivery, time: next working day, cost: £7.95}
  lost_after: {value: 10 business days, counted_from: dispatch}
  collection: {ready: 4 hours, hold: 14 days}
returns:
  window:
    value: 30 days
    counted_from: delivery
    overrides:
      - {when: {product: sale}, value: 14 days}
      - {when: {ordered: 2026-11-01/2026-12-24}, until: 2027-01-31, name: Christmas}
  cost: £2.50
  restocking_fee: 15%
  label_time: 24 hours
refunds: {time: 14 days, bank_time: 3-5 business days}
exchanges: {window: 60 days}
orders: {cancel_within: 2 hours, damage_report: 7 days, deposit: 20%, minimum: £10}
warranty: {length: 2 years}
escalation: {complaints: {acknowledge: 3 business days, final_response: 8 weeks}}
terms:
  gift_card: {expiry: {value: 24 months, says: [gift cards expire, gift cards are valid]}}
"""


@dataclass(frozen=True)
class Base:
    """A sentence with a place for its figure, and the figure written in several ways."""

    key: str
    """The fact that it speaks of."""
    sentence: str
    right: tuple[str, ...]
    """Wordings of what the policy says, the plainest first."""
    wrong: tuple[str, ...]
    """Wordings of something else, the plainest first."""
    row: str = ""
    column: str = ""
    """Headings of a table that says the same."""


def base(key: str, sentence: str, right: str, wrong: str, row: str = "", column: str = "") -> Base:
    """A base with its wordings parted by `|`."""
    return Base(key, sentence, tuple(right.split("|")), tuple(wrong.split("|")), row, column)


DAYS_30 = "30 days|thirty days|thirty (30) days|30 calendar days|30 Days|30days"
DAYS_14 = "14 days|two weeks|2 weeks|a fortnight|fourteen days|fourteen (14) days|14 calendar days"
BASES = (
    base("returns.window", "You can return most things within {} of delivery.", DAYS_30, DAYS_14,
         "Returns", "How long you have"),
    base("returns.window", "You have {} from delivery to send an item back.", DAYS_30, DAYS_14),
    base("returns.window", "If you don't love it, you've got {} to send it back.", DAYS_30, DAYS_14),
    base("returns.window", "We offer a {} returns policy.", "30-day|30 day|thirty-day",
         "14-day|14 day|two-week|fourteen-day"),
    base("returns.window", "Sale items can be sent back within {} of delivery.", DAYS_14, "45 days|forty-five days|45 calendar days",
         "Sale items", "Return within"),
    base("returns.cost", "Returning an item costs {}.", "£2.50|2.50 GBP|GBP 2.50|£2.50p",
         "£4.50|4.50 GBP|GBP 4.50", "Returns", "Cost"),
    base("returns.cost", "We take {} off your refund for return postage.", "£2.50|GBP 2.50", "£4|£4.00|four pounds|4 pounds"),
    base("returns.restocking_fee", "A restocking fee of {} applies.", "15%|15 %|15 per cent|15 percent|fifteen per cent",
         "20%|20 %|20 per cent|20 percent|twenty per cent", "Restocking fee", "Amount"),
    base("returns.label_time", "We e-mail your returns label within {}.", "24 hours|24 hrs|twenty-four hours|24h",
         "48 hours|48 hrs|forty-eight hours|two days"),
    base("refunds.time", "We refund you within {} of receiving your return.", DAYS_14, "five days|5 days|5 calendar days",
         "Refunds", "Time"),
    base("refunds.time", "Your refund is processed within {} of your return reaching us.", DAYS_14, "7 days|a week|one week|seven days"),
    base("refunds.bank_time", "Your bank then takes {} to show the money.",
         "3-5 business days|3–5 working days|3 to 5 working days|three to five business days|between 3 and 5 working days|3 - 5 working days",
         "7-10 business days|7–10 working days|7 to 10 working days|seven to ten business days|between 7 and 10 working days"),
    base("exchanges.window", "Exchanges are possible within {} of delivery.", "60 days|sixty days|60 calendar days",
         "30 days|thirty days|30 calendar days", "Exchanges", "Window"),
    base("orders.cancel_within", "You can cancel your order within {} of placing it.", "2 hours|two hours|120 minutes|2 hrs|2h",
         "1 hour|one hour|an hour|60 minutes|sixty minutes", "Cancelling an order", "Within"),
    base("orders.damage_report", "Please report damage within {} of delivery.", "7 days|seven days|a week|one week|1 week",
         "2 days|two days|48 hours|forty-eight hours", "Damaged items", "Report within"),
    base("orders.deposit", "We ask for a deposit of {}.", "20%|20 per cent|twenty percent|20 percent", "30%|30 per cent|thirty percent"),
    base("orders.minimum", "The minimum order is {}.", "£10|£10.00|ten pounds|10 pounds|GBP 10|10 GBP", "£15|£15.00|fifteen pounds|15 pounds|GBP 15",
         "Minimum order", "Amount"),
    base("warranty.length", "Everything is guaranteed for {}.", "2 years|two years|24 months|twenty-four months",
         "3 years|three years|36 months|thirty-six months", "Guarantee", "Length"),
    base("warranty.length", "All our lamps come with a {} warranty.", "2-year|two-year|2 year|24-month", "5-year|five-year|5 year|60-month"),
    base("delivery.dispatch", "We dispatch orders within {}.", "1-2 business days|1–2 working days|1 to 2 working days|one to two working days|2 working days|two working days",
         "3-4 business days|3–4 working days|3 to 4 working days|three to four working days"),
    base("delivery.cutoff", "Our cut-off for dispatch is {}.", "5:30pm|17:30|half past five|5.30pm|5.30 pm|5:30 PM|17.30|half five",
         "4:30pm|16:30|half past four|4.30pm|4.30 pm|4:30 PM|16.30|half four", "Dispatch", "Cut-off"),
    base("delivery.cutoff", "Order before {} and your parcel leaves us the next working day.", "5:30pm|17:30|half past five", "noon|12 noon|12pm|12:00|midday"),
    base("delivery.methods.standard.time", "Standard delivery takes {}.",
         "3-5 business days|3–5 working days|3 to 5 working days|three to five business days|between 3 and 5 working days",
         "5-7 business days|5–7 working days|5 to 7 working days|five to seven business days|between 5 and 7 working days",
         "Standard delivery", "Delivery time"),
    base("delivery.methods.standard.cost", "Standard delivery costs {}.", "£3.95|3.95 GBP|GBP 3.95", "£4.95|4.95 GBP|GBP 4.95",
         "Standard delivery", "Cost"),
    base("delivery.methods.express.cost", "Express delivery is {}.", "£7.95|GBP 7.95", "£9.95|GBP 9.95", "Express delivery", "Price"),
    base("delivery.methods.standard.free_from", "Standard delivery is free on orders over {}.",
         "£50|£50.00|fifty pounds|50 pounds|GBP 50", "£40|£40.00|forty pounds|40 pounds|GBP 40"),
    base("delivery.lost_after", "We treat a parcel as lost {} after dispatch.", "10 business days|ten working days|10 working days",
         "20 business days|twenty working days|20 working days"),
    base("delivery.collection.hold", "We hold your order for collection for {}.", DAYS_14, "7 days|a week|one week|seven days"),
    base("delivery.collection.ready", "Your order is ready for collection within {}.", "4 hours|four hours|240 minutes", "2 hours|two hours|120 minutes"),
    base("contact.channels.phone.hours", "Our phone lines are open {}.",
         "Monday to Friday 9am to 5.30pm and Saturday 10am to 4pm|Mon-Fri 9:00-17:30, Sat 10:00-16:00|Monday–Friday 9am–5:30pm, Saturday 10am–4pm|weekdays 9am to 5.30pm and Saturdays 10am to 4pm",
         "Monday to Friday 9am to 6pm and Saturday 10am to 4pm|Mon-Fri 9:00-18:00, Sat 10:00-16:00|Monday–Friday 9am–6pm, Saturday 10am–4pm|weekdays 9am to 6pm and Saturdays 10am to 4pm",
         "Phone", "Opening hours"),
    base("contact.channels.phone.wait", "We answer the phone within {} on average.", "5 minutes|five minutes|5 mins", "2 minutes|two minutes|2 mins"),
    base("contact.channels.email.first_response", "We reply to e-mails within {}.", "24 hours|twenty-four hours|24 hrs|24h|1 day|one day|a day",
         "48 hours|forty-eight hours|48 hrs|48h|2 days|two days", "E-mail", "We reply within"),
    base("contact.channels.email.address", "Write to us at {}.", "help@corner.example|Help@Corner.example|<help@corner.example>|[help@corner.example](mailto:help@corner.example)",
         "support@corner.example|<support@corner.example>|[support@corner.example](mailto:support@corner.example)"),
    base("contact.channels.phone.number", "Call us on {}.", "020 7946 0018|+44 20 7946 0018|(020) 7946 0018|020-7946-0018|02079460018",
         "020 7946 0999|+44 20 7946 0999|(020) 7946 0999|020-7946-0999|02079460999"),
    base("escalation.complaints.final_response", "You will have our final answer to your complaint within {}.", "8 weeks|eight weeks|56 days|fifty-six days",
         "6 weeks|six weeks|42 days", "Complaints", "Final response"),
    base("escalation.complaints.acknowledge", "We acknowledge your complaint within {}.", "3 business days|three working days|3 working days",
         "5 business days|five working days|5 working days"),
    base("terms.gift_card.expiry", "Our gift cards are valid for {}.", "24 months|two years|2 years|twenty-four months",
         "12 months|a year|one year|twelve months|1 year", "Gift cards", "Valid for"),
)  # fmt: skip

Shape = Callable[[Base, str], str]


def _said(form: str) -> Shape:
    """The sentence, its figure put in another form: `**{}**`."""
    return lambda base, figure: base.sentence.format(form.format(figure))


def _around(frame: str) -> Shape:
    """The sentence inside a frame: `> {}`."""
    return lambda base, figure: frame.format(base.sentence.format(figure))


def _changed(change: Callable[[str], str]) -> Shape:
    return lambda base, figure: change(base.sentence.format(figure))


SHAPES: dict[str, Shape] = {
    "bold figure": _said("**{}**"),
    "italic figure": _said("_{}_"),
    "linked figure": _said("[{}](index.md)"),
    "bold linked figure": _said("**[{}](index.md \"Help (all of it)\")**"),
    "marked figure": _said("=={}=="),
    "HTML figure": _said("<strong>{}</strong>"),
    "span": _said('<span class="x">{}</span>'),
    "bold sentence": _around("**{}**"),
    "sentence in a linked list": _around("* [{}](index.md)"),
    "thanks behind": _around("{} Thank you for shopping with us."),
    "something else before": _around("Here is what you need to know. {}"),
    "in the middle": _around("We like happy customers. {} Any questions? Just ask."),
    "second paragraph": _around("We like happy customers.\n\n{}\n\nThank you for reading."),
    "behind a heading": _around("## Good to know\n\n{}"),
    "behind an underlined heading": _around("Good to know\n------------\n\n{}"),
    "list item": _around("- We like happy customers.\n- {}\n- Thank you for reading."),
    "numbered item": _around("Please note:\n\n1. We like happy customers.\n2. {}"),
    "nested item": _around("* Good to know:\n    * {}\n    * We like happy customers."),
    "second paragraph of an item": _around("1. Good to know\n\n    {}"),
    "quote": _around("> {}"),
    "admonition": _around("!!! note\n    {}"),
    "titled admonition": _around('!!! tip "Good to know"\n\n    {}'),
    "folded": _around('??? question "Anything else?"\n    {}'),
    "table": _around("| | |\n|---|---|\n| Good to know | {} |"),
    "headed table": _around("| Please note | Details |\n|:--|:-:|\n| Good to know | {} |"),
    "HTML paragraph": _around("<p>{}</p>"),
    "HTML list": _around("<ul>\n<li>We like happy customers.</li>\n<li>{}</li>\n</ul>"),
    "attribute": _around("{{: .lead }}\n{}"),
    "no full stop": _changed(lambda text: text.removesuffix(".")),
    "exclamation": _changed(lambda text: text.removesuffix(".") + "!"),
    "curly apostrophes": _changed(lambda text: text.replace("'", "’")),
    "in capitals": _changed(str.upper),
    "in small letters": _changed(str.lower),
    "wrapped": _changed(lambda text: text.replace(" ", "\n")),
    "wrapped in a quote": _changed(lambda text: "> " + text.replace(" ", "\n> ", 3)),
    "hard line break": _changed(lambda text: text.replace(" ", "  \n", 2)),
    "no-break spaces": _changed(lambda text: text.replace(" ", "\u00a0")),
    "no-break entities": _changed(lambda text: text.replace(" ", "&nbsp;")),
    "narrow no-break spaces": _changed(lambda text: text.replace(" ", "\u202f")),
    "double spaces": _changed(lambda text: text.replace(" ", "  ")),
    "please note": _around("Please note: {}"),
    "remember": lambda base, figure: _in_sentence("Remember, ", base, figure),
    "and more": lambda base, figure: base.sentence.format(figure).removesuffix(".") + ", and we are happy to help.",
    "in brackets": _around("We are here to help ({})."),
    "dash": lambda base, figure: base.sentence.format(figure).removesuffix(".") + " – it is that simple.",
}  # fmt: skip


def _in_sentence(start: str, base: Base, figure: str) -> str:
    text = base.sentence.format(figure)
    return start + text[0].lower() + text[1:]


def variants(base: Base) -> Iterator[tuple[str, str, bool]]:
    """Names and texts of everything that says the same as a base, and whether it is right."""
    for is_right, figures in ((True, base.right), (False, base.wrong)):
        yield "plain", base.sentence.format(figures[0]), is_right
        for figure in figures[1:]:
            yield f"as {figure}", base.sentence.format(figure), is_right
            yield f"as bold {figure}", base.sentence.format(f"**{figure}**"), is_right
        for name, shape in SHAPES.items():
            yield name, shape(base, figures[0]), is_right
        if base.column:
            lines = (f"| | {base.column} |", "|---|---|", f"| {base.row} | {figures[0]} |")
            yield "cell", "\n".join(lines), is_right


def check(texts: dict[str, str], title: str = "Help") -> dict[str, tuple[Finding, ...]]:
    """What the check says of each text, put in an article of its own."""
    node, _ = parse_yaml(SHOP, POLICY)
    policy, problems = read_policy([(POLICY, node)])
    assert not problems
    articles = {f"{name}.md": f"---\ntitle: {title}\n---\n{text}\n" for name, text in texts.items()}
    kb: KnowledgeBase = article_base(policy, {"index.md": HOME["content/index.md"], **articles})
    found = findings(kb)
    return {
        name: tuple(one for one in found if one.loc and one.loc.path == f"content/{name}.md")
        for name in texts
    }
