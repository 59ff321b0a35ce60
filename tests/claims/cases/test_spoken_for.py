"""Which case and which thing a statement means: what contradicts it, and what must not."""

from __future__ import annotations

import pytest

from kbgen.claims import contradictions
from tests.claims.judge import ARTICLE, article_base, policy_of

_SHOP = """\
business: {name: Corner Shop, country: GB, currency: GBP}
contact:
  channels:
    phone: {name: Customer Care, hours: Tu-Fr 14:00-16:30, number: 020 7946 0000}
delivery:
  countries: [GB, FR, DE, BE]
  methods:
    standard: {name: Standard delivery, countries: [GB], time: 3-5 working days, cost: £4.95, free_from: £60}
    express: {name: Express delivery, countries: [GB], time: 1-2 working days, cost: £9.95}
    oversize: {name: Oversize delivery, countries: [GB], time: 5-8 working days, cost: £45}
    europe: {name: European delivery, countries: [FR, DE, BE], time: 5-7 working days, cost: £15.50}
returns:
  window:
    value: 30 days
    counted_from: delivery
    overrides:
      - {when: {product: sale}, value: 14 days}
      - {when: {product: open-box}, value: 10 days}
      - {when: {customer: trade}, value: 60 days}
      - {when: {ordered: 2026-11-01/2026-12-24}, until: 2027-01-31, name: Christmas}
orders: {minimum: £30, cancel_within: 2 hours}
warranty:
  length:
    value: 2 years
    overrides:
      - {when: {product: slate boards}, value: 1 year}
      - {when: {product: premium-grade}, value: 4 years}
terms:
  tasting:
    price: {value: £28, says: [cheese tasting, tasting evening]}
    cancel: {value: 48 hours, says: [cancel a tasting, cancel your tasting]}
  fitting: {price: {value: £180, says: [curtain fitting, have your curtains hung]}}
"""
_READ = policy_of(_SHOP)


def _found(heading: str, body: str) -> list[tuple[str, str]]:
    """The words of the contradictions that are errors, each with its fact."""
    text = f"---\ntitle: Help\n---\n## {heading}\n\n{body}\n"
    base = article_base(_READ, {ARTICLE: text})
    return [(one.claim.text, one.claim.keys[0]) for one in contradictions(base) if one.sure]


@pytest.mark.parametrize(
    ("heading", "body"),
    [
        # The question or the sentence before names a case, the answer another or all.
        ("Can I return sale items?", "Yes. You normally have 30 days, but sale items have 14."),
        ("Can I return sale items?", "Most can, within 30 days; sale items have 14 days."),
        ("What about sale items?", "You have 14 days instead of 30 days."),
        ("Sale items", "You have 30 days to return full-price items, and 14 for sale items."),
        ("Returns", "Sale items can't be swapped. Other items may be returned within 30 days."),
        ("Returns", "Sale items are in red. You can return anything within 30 days."),
        ("Do trade customers have longer?", "They do: retail customers have 30 days, trade 60."),
        ("What guarantee is on slate boards?", "One year. Knives have two years."),
        ("Guarantee", "Slate boards chip easily. They have one year. Knives have 2 years."),
        ("Guarantee", "We sell slate boards and knives. They come with a two-year guarantee."),
        ("Slate boards", "Knives have a two-year guarantee, by the way."),
        ("Slate boards", "The guarantee is one year, and two years on knives."),
        ("Sale items", "Like the rest, they can come back within 30 days of delivery."),
        ("Sale items and gifts", "You can return them within 30 days."),
        ("Trade customers", "New here? Retail customers have 30 days to return things."),
        # Last days of something else, or of another year's season.
        (
            "Christmas returns",
            "Anything ordered from 1 November to 24 December 2026 can be returned until 31 January 2027.",
        ),
        (
            "Christmas returns",
            "Anything ordered from 1 November to 24 December 2025 could be returned until 15 January 2026.",
        ),
        ("Christmas returns", "Returns that reach us by 4 January are refunded by 12 January."),
        (
            "Christmas returns",
            "The warehouse is closed: returns are not processed until 4 January.",
        ),
        ("Christmas returns", "You can return presents from 2 January in the shop."),
        (
            "Christmas returns",
            "An order that arrives on 5 January 2027 can be returned until 4 February 2027.",
        ),
        ("Christmas returns", "Tell us by 31 January, so that it reaches us by 7 February 2027."),
        # Countries, of which it isn't said what is told.
        ("Customs", "- France, Germany: £30"),
        ("Gift cards by country", "- France: £12"),
        ("Sending to Europe", "- France, Germany and Belgium: £15.50"),
        # Amounts of something else.
        ("Points", "Once you reach £100 you get a free mug."),
        ("Affiliates", "We pay out when you reach £100 in commission."),
        ("Delivery", "Good news: spend £60 or more and standard delivery is on us."),
        ("Tastings", "Join a tasting evening: six cheeses and bread, at £28 a head."),
        ("Tastings", "You can cancel your tasting up to 48 hours beforehand."),
        ("Claims", "Contact Parcelforce customer services on 0344 800 4466."),
        ("Guarantee", "| Grade | Warranty |\n|---|---|\n| Premium | 4 years |\n| Good | 2 years |"),
    ],
)
def test_what_is_of_another_case_or_thing_is_right(heading: str, body: str) -> None:
    assert _found(heading, body) == []


@pytest.mark.parametrize(
    ("heading", "body", "text", "key"),
    [
        ("Can I return sale items?", "You have 30 days.", "30 days", "returns.window"),
        ("How long do I have for sale items?", "30 days.", "30 days", "returns.window"),
        (
            "Returns",
            "Open-box items were opened by somebody. They may be returned within 30 days.",
            "30 days",
            "returns.window",
        ),
        (
            "Returns",
            "Open-box items were opened by somebody. You can return them within 14 days.",
            "14 days",
            "returns.window",
        ),
        (
            "Trade",
            "Bought on a trade account? You have 30 days to return it.",
            "30 days",
            "returns.window",
        ),
        (
            "What guarantee is on slate boards?",
            "Two years, as a rule.",
            "Two years",
            "warranty.length",
        ),
        (
            "Slate boards",
            "Wash by hand. The guarantee is two years.",
            "two years",
            "warranty.length",
        ),
        (
            "Guarantee",
            "Slate boards are cut by hand. Their guarantee runs for two years.",
            "two years",
            "warranty.length",
        ),
        ("Sale items", "You can return them within 30 days.", "30 days", "returns.window"),
        (
            "Can sale items be returned?",
            "Of course. Just send them back within 30 days.",
            "30 days",
            "returns.window",
        ),
        (
            "Guarantee",
            "| Grade | Warranty |\n|---|---|\n| Premium | 3 years |\n| Good | 2 years |",
            "3 years",
            "warranty.length",
        ),
        (
            "Christmas returns",
            "Anything ordered from 1 November to 24 December 2026 can be returned until 15 January 2027.",
            "15 January 2027",
            "returns.window",
        ),
        (
            "Christmas presents",
            "They may come back until 10 January.",
            "10 January",
            "returns.window",
        ),
        (
            "Sending to Europe",
            "- France, Germany and Belgium: £19",
            "£19",
            "delivery.methods.europe.cost",
        ),
        (
            "Delivery",
            "Standard delivery is free once you reach £80.",
            "£80",
            "delivery.methods.standard.free_from",
        ),
        (
            "Delivery",
            "Great news: spend £80 or more and standard delivery is on us.",
            "£80",
            "delivery.methods.standard.free_from",
        ),
        (
            "Tastings",
            "Join a tasting evening: six cheeses and bread, at £35 a head.",
            "£35",
            "terms.tasting.price",
        ),
        (
            "Tastings",
            "You can cancel your tasting up to 24 hours beforehand.",
            "24 hours",
            "terms.tasting.cancel",
        ),
        ("Fitting", "Curtain fitting: £150.", "£150", "terms.fitting.price"),
        (
            "Changing your mind",
            "Up to 24 hours after ordering we can stop an ordinary order.",
            "24 hours",
            "orders.cancel_within",
        ),
        (
            "Claims",
            "To start, contact Customer Care at 020 7946 0099.",
            "020 7946 0099",
            "contact.channels.phone.number",
        ),
    ],
)
def test_a_value_of_another_case_is_wrong(heading: str, body: str, text: str, key: str) -> None:
    assert _found(heading, body) == [(text, key)]
