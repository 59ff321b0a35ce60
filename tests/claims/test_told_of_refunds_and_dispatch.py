"""What is taken off a refund, when credit is there, when made-to-order goods leave, when doors are shut."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_SHOP = """
business: {name: Fern & Flint, country: GB, currency: GBP}
calendar:
  office_hours: "Mo-Fr 09:00-17:30; Sa 10:00-16:00; PH off"
  special_hours: {"2026-12-24": "09:00-13:00"}
delivery:
  cutoff: "14:00"
  dispatch: {value: 1 business day, overrides: [{when: {product: made-to-order}, value: 3 weeks}]}
  methods:
    standard: {name: Standard delivery, countries: [GB], cost: £4.95}
    next_day: {name: Next Day, countries: [GB], cost: £8.50}
returns: {cost: {value: £3.50, overrides: [{when: {country: IE}, value: £7}]}}
orders: {minimum: £10}
escalation: {complaints: {final_response: 20 business days}}
refunds: {time: 5 business days, bank_time: 3-5 business days, store_credit_time: same day}
"""
_POLICY = policy_of(_SHOP)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("If you post a return from Ireland we take £9.00 off your refund for the label.", "£9.00"),
        ("When you send it back with our label we knock £6 off the refund.", "£6"),
        ("If you print our label, £6 is deducted from your refund.", "£6"),
        ("Picked store credit? It lands in your account three days after we get it.", "three days"),
        ("Store credit? It's on your account within a week.", "a week"),
        ("Your order leaves Kendal after four working days.", "four working days"),
        ("Made-to-order chairs leave Kendal after eight weeks.", "eight weeks"),
        ("A made-to-order chair is turned by hand. It leaves Kendal after six weeks.", "six weeks"),
        ("It takes four working days for an order to leave Kendal.", "four working days"),
        ("Packing takes us four working days.", "four working days"),
        ("Your order is packed and away within three working days.", "three working days"),
        ("## How late can I order?\n\nUntil six.", "six"),
        ("## What's the latest I can order? What's the cut-off?\n\nFive sharp.", "Five"),
        (
            "You won't get a final answer to a complaint.",
            "You won't get a final answer to a complaint",
        ),
        ("Next Day is a flat £12, whatever the weight.", "£12"),
        ("Next Day is now £12.", "£12"),
        (
            "Made-to-order boots are cut, lasted and sewn, and sent ten weeks after you order.",
            "ten weeks",
        ),
        ("Returns from Ireland cost £9, the same as everybody else pays.", "£9"),
        ("Anything under £20 we can't send, sorry.", "£20"),
        ("Baskets below £25 can't be checked out.", "£25"),
        ("We don't process orders below £30.", "£30"),
        ("Our minimum order is £25, and we can't go below that.", "£25"),
        ("The return label sets you back £6.", "£6"),
        ("Standard delivery sets you back £7.", "£7"),
        ("On 24 December the shop's open right up to 7pm.", "7pm"),
        ("On 24 December we're serving until six.", "six"),
        ("On 24 December we pull the shutters down at 5pm.", "5pm"),
        (
            "Orders placed before the cut-off leave our stockroom four working days later.",
            "four working days",
        ),
    ],
)
def test_what_is_told_otherwise(body: str, words: str) -> None:
    assert findings_in(_POLICY, body) == [words]


@pytest.mark.parametrize(
    "body",
    [
        "If you post a return from Ireland we take £7.00 off your refund for the label.",
        "If a return arrives without its box we take £9 off your refund.",
        "When you return part of an offer, we take the £10 you saved off your refund.",
        "If you return so much that the order falls below £60, we take £4.95 off your refund.",
        "If the cable is missing, we take £6 off your refund.",
        "Picked store credit? It lands in your account the same day that we check in your return.",
        "Picked store credit? It never expires.",
        "Picked a refund? It lands in your account three to five working days after we've sent it.",
        "Got store credit? You can spend it three days after opening an account.",
        "Made-to-order chairs leave Kendal after three weeks.",
        "The lorry leaves Kendal after two hours.",
        "The wood leaves the kiln after six weeks and is made into chairs.",
        "Anna left Kendal after three years at the lathe.",
        "Next Day is a flat £8.50, whatever the weight.",
        "On 24 December the shop's open right up to 1pm.",
        "We can't take orders under £10.",
        "Baskets under £100 can't be paid in instalments.",
        "Orders under £40 can't be gift-wrapped.",
        "Orders over £150 can't be sent by letter.",
        "We can't send orders over £500.",
        "Getting to our door from the station sets you back £7 by taxi.",
        "A new handle sets you back £12.",
        "On 24 December the choir is done by six.",
        "Packing takes us one working day.",
        "Packing a picnic takes ten minutes.",
        "## How late can I order?\n\nUntil two.",
        "## How late can I order by phone?\n\nUntil half past four.",
        "## What's the cut-off for orders?\n\nTwo of us pack until it's done.",
        "## What's the cut-off for orders?\n\n2 in 10 of them miss it.",
        "Orders placed after the cut-off leave a day later.",
        "Sold out in your size? Popular sizes tend to come back within three weeks.",
    ],
)
def test_what_is_true_or_something_else_is_left_alone(body: str) -> None:
    assert not findings_in(_POLICY, body)


_SLOW = policy_of("""
business: {name: Oak & Ash, country: US, currency: USD}
delivery: {dispatch: 5-7 weeks}
""")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Count on at least a month before a sofa ships, and no more than seven weeks.", []),
        ("Count on at least a week before a sofa ships.", ["a week"]),
    ],
)
def test_the_least_of_a_range_is_told_with_its_most(body: str, words: list[str]) -> None:
    assert findings_in(_SLOW, body) == words
