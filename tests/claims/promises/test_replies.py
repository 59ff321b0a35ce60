"""What only an answer states: charges, and days on which somebody is there."""

from __future__ import annotations

import re

import pytest

from tests.claims.judge import ARTICLE, article_base, findings, policy_of

SHOP = """\
business: {name: Corner Shop, country: GB, currency: GBP}
calendar: {office_hours: Mo-Sa 09:00-17:00; PH off}
contact:
  channels:
    phone: {name: Phone, hours: Mo-Fr 09:00-17:00; PH off}
    showroom: {name: Showroom, hours: Th-Sa 10:00-16:00; PH off}
returns:
  cost: £3
  excluded: [engraved items, opened make-up, swimwear]
  restocking_fee: {value: 10%, overrides: [{when: {product: sofas}, value: 0%}]}
exchanges: {cost: {value: free, overrides: [{when: {country: FR}, value: £6}]}}
orders: {minimum: £10, deposit: 20%, cancel_within: 2 hours}
delivery: {countries: [GB, FR]}
"""
_READ = policy_of(SHOP)


def found(question: str, answer: str, above: str = "") -> list[str]:
    """The keys of the facts that an answer to a question in a heading contradicts."""
    text = f"---\ntitle: Help\n---\n{above}\n### {question}\n\n{answer}\n"
    messages = [one.message for one in findings(article_base(_READ, {ARTICLE: text}))]
    return [re.findall(r"contradicts '([a-z_.]+)'", message)[0] for message in messages]


@pytest.mark.parametrize(
    ("question", "answer", "key"),
    [
        ("Is the showroom open on a Sunday?", "Yes, it is.", "contact.channels.showroom.hours"),
        ("Is the showroom open on Saturdays?", "Sadly not.", "contact.channels.showroom.hours"),
        ("Can I call on a Sunday?", "Sure thing.", "contact.channels.phone.hours"),
        ("Do you answer the phone on Saturdays?", "We do.", "contact.channels.phone.hours"),
        ("Are you open on bank holidays?", "Yes, as usual.", "calendar.office_hours"),
        ("Do you charge for exchanges to France?", "No.", "exchanges.cost"),
        ("Do you charge for exchanges?", "Yes.", "exchanges.cost"),
        ("Do I have to pay for returns?", "No.", "returns.cost"),
        ("Are returns free?", "Yes, always.", "returns.cost"),
        ("Is there a minimum order?", "Nope.", "orders.minimum"),
        ("Do I have to pay a deposit?", "No.", "orders.deposit"),
        ("Do you charge a restocking fee?", "No, never.", "returns.restocking_fee"),
        ("Who pays for return shipping?", "We do. The label is in the box.", "returns.cost"),
        ("Who covers the cost of sending something back?", "That's on us.", "returns.cost"),
        ("Will I be charged for sending something back?", "Not at all.", "returns.cost"),
        ("Is there a charge for returns?", "No.", "returns.cost"),
        ("What does it cost to return something?", "Nothing.", "returns.cost"),
        ("Do I have to order a certain amount?", "Nope, there's no minimum.", "orders.minimum"),
        ("Can I cancel my order?", "Unfortunately not.", "orders.cancel_within"),
        ("I live in France. Can I order from you?", "Unfortunately not.", "delivery.countries"),
        ("Can I order from Germany?", "Of course you can.", "delivery.countries"),
        ("Can I have my order delivered to Spain?", "Certainly.", "delivery.countries"),
        (
            "I've opened the make-up and it isn't me. What now?",
            "No worries, you can simply send it back.",
            "returns.excluded",
        ),
        ("The swimwear doesn't fit. What can I do?", "Just send it back.", "returns.excluded"),
        (
            "My ring was engraved.",
            "If you don't like it, an engraved ring may be returned.",
            "returns.excluded",
        ),
        ("Swimwear", "You may return it like anything else.", "returns.excluded"),
        (
            "Returns",
            "Opened the make-up? Return the make-up and we'll refund you.",
            "returns.excluded",
        ),
    ],
)
def test_answers_are_held_against_the_policy(question: str, answer: str, key: str) -> None:
    assert found(question, answer) == [key]


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Is the showroom open on Saturdays?", "Yes."),
        ("Is the showroom open on a Sunday?", "No."),
        ("Is the showroom open on Sundays?", "Yes, in December."),
        ("Is the showroom open on Sundays?", "Yes, but only in December."),
        ("Is the showroom open on Sunday mornings?", "No."),
        ("Is the showroom open next Sunday?", "Yes."),
        ("Can I call on a Friday?", "Of course."),
        ("Can I call at the weekend?", "No, sorry."),
        ("Do you deliver on Sundays?", "Yes."),
        ("Can my parcel be there on a Sunday?", "Yes."),
        ("Is the café next door open on Sundays?", "Yes."),
        ("Are you open on bank holidays?", "No."),
        ("Do you charge for exchanges to France?", "Yes."),
        ("Do you charge for exchanges?", "No."),
        ("Do I have to pay for returns?", "Yes."),
        ("Do I have to pay for returns of faulty goods?", "No."),
        ("Will I be charged if I return my order?", "No."),
        ("Are returns free?", "Not at the moment."),
        ("Do I pay for the return of my deposit?", "That depends."),
        ("Is there a minimum order?", "Yes."),
        ("Is there a minimum age?", "No."),
        ("Do you charge a restocking fee for sofas?", "No, never."),
        ("Who pays for return shipping?", "You do. It's £3."),
        ("Who pays for return shipping?", "We do, if it's faulty."),
        ("Who pays for return shipping on a repair?", "We do."),
        ("Who pays import duty?", "We do."),
        ("Do I need to spend a certain amount for points?", "No, there's no minimum."),
        ("My order has shipped. Can I cancel it?", "Unfortunately not."),
        ("I live in Germany. Can I order from you?", "Unfortunately not."),
        ("I live in Germany. Can I use a gift card?", "Yes, you can."),
        ("I live in Germany. Do you deliver to my son in Leeds?", "Yes, we do."),
        ("Can I order from you in French?", "Unfortunately not."),
        ("I've opened the box. What now?", "No worries, you can simply send it back."),
        ("I haven't opened the make-up. Can I send it back?", "Yes, you can."),
        ("The make-up I opened was dry. What now?", "Send it back and we'll send a new one."),
        ("Can I return swimwear?", "No. Dresses and shoes are another matter: send them back."),
        ("My engraved ring", "If we've spelt it differently, send it back for a refund."),
        ("Is it swimwear?", "Then it's yours. Anything else? Send it back for a refund."),
        ("What does it cost to return an item to the shop?", "Nothing."),
        ("Our engraved rings", "If a plain ring doesn't fit, you can return it."),
        ("Returns", "You opened the make-up bag? Return the bag and we'll refund you."),
    ],
)
def test_answers_that_agree_or_are_about_something_else(question: str, answer: str) -> None:
    assert found(question, answer) == []


def test_the_case_may_stand_above_the_question() -> None:
    assert found("Is there a restocking fee?", "No.", "## Sofas\n") == []
