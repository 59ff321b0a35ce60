"""The cases that a sentence names: those in brackets, and kinds of things."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_SHOP = """\
business: {name: Corner Shop, country: GB, currency: GBP}
delivery:
  dispatch: {value: 1 business day, overrides: [{when: {product: made_to_order}, value: 15 business days}]}
  methods:
    standard:
      name: Standard
      time: 3-5 business days
      cost: {value: £4.95, overrides: [{when: {product: rods}, value: £12}]}
orders: {deposit: {value: 50%, overrides: [{when: {customer: trade}, value: 25%}]}}
returns:
  window:
    value: 30 days
    overrides:
      - {when: {product: sale}, value: 14 days}
      - {when: {product: open-box}, value: 10 days}
      - {when: {customer: trade}, value: 60 days}
      - {when: {customer: trade, product: sale}, value: 14 days}
"""
_POLICY = policy_of(_SHOP)


@pytest.mark.parametrize(
    "body",
    [
        "You have 30 days to send it back (trade customers: sixty).",
        "You have 30 days to send it back (sale items: two weeks).",
        "You have 30 days to send it back (sale articles excepted).",
        "You have 30 days (sale items excluded) to send it back.",
        "You have 30 days to send it back (trade customers have twice that).",
        "You have 30 days to send it back (longer for trade customers).",
        "You have 30 days to send it back (trade customers get longer).",
        "You have 30 days to send it back (not sale items, though).",
        "You have 30 days to send it back (sale items are different).",
        "You have 30 days to send it back (less for sale items).",
        "You have 30 days to send it back (not for open-box goods).",
        "You have 30 days to send it back (sale items go by another rule).",
        "For full-price goods you have the same 30 days as for those that are open-box in the shop.",
        "You have 30 days to send it back (see below for sale items).",
        "As a trade customer you have sixty days to send it back (sale pieces excepted).",
        "We ask for half of the price as a deposit when you order (trade customers: a quarter).",
    ],
)
def test_brackets_that_tell_of_another_case(body: str) -> None:
    assert findings_in(_POLICY, body, "Help") == []


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("You have thirty days to send it back, trade customer or not.", []),
        ("You have thirty days to send it back – sale goods or otherwise.", []),
        ("You have sixty days to send it back, sale item or not.", ["sixty days"]),
        ("Trade or non-trade, you have sixty days to send it back.", ["sixty days"]),
        ("Trade customers have sixty days to send it back, opened or not.", []),
        (
            "You have sixty days to send it back, whether you are a trade customer or have bought for the first time.",
            ["sixty days"],
        ),
        ("Trade customers have sixty days to send it back, whether you come by car or have a van.", []),
    ],
)  # fmt: skip
def test_who_is_meant_with_all_others(body: str, said: list[str]) -> None:
    assert findings_in(_POLICY, body, "Help") == said


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ("You have 30 days to send it back (sale items).", "30 days"),
        ("You have 30 days to send it back (for sale items).", "30 days"),
        ("You have 30 days to send it back (sale items only).", "30 days"),
        ("You have 30 days to send it back (sale items included).", "30 days"),
        ("You have 30 days to send it back (sale items get the same).", "30 days"),
        ("You have 30 days to send it back (this is for sale items).", "30 days"),
        ("You have 30 days to send it back (if you are a trade customer).", "30 days"),
        ("You have 20 days to send it back (trade customers: sixty).", "20 days"),
        ("You have 40 days to send it back (sale items excepted).", "40 days"),
    ],
)
def test_brackets_that_name_the_case_or_leave_the_general_one(body: str, wrong: str) -> None:
    assert findings_in(_POLICY, body, "Help") == [wrong]


@pytest.mark.parametrize(
    "body",
    [
        "Made-to-order rods go out within fifteen working days.",
        "Our made-to-order rods leave us after 15 working days.",
        "Sending made-to-order rods by Standard costs £12.",
        "Standard delivery of sale rods costs £12.",
        "Sale rods can be returned within 14 days.",
        "Sale boots can be sent back within two weeks.",
        "You have two weeks to return sale curtains.",
        "Sale ends on Friday: you have 30 days to return what you bought.",
        "Our sale begins at 9am and you have 30 days to return things.",
    ],
)
def test_a_kind_of_thing_may_have_what_the_kind_has_or_the_thing(body: str) -> None:
    assert findings_in(_POLICY, body, "Help") == []


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ("Please choose with care: sale frames cannot be returned.", "cannot be returned"),
        ("Sale boots can be sent back within 30 days.", "30 days"),
        ("You have 30 days to return sale curtains.", "30 days"),
        ("Made-to-order rods go out within ten working days.", "ten working days"),
        ("Sending made-to-order rods by Standard costs £20.", "£20"),
        ("Rods go out within 15 working days.", "15 working days"),
    ],
)
def test_a_kind_of_thing_that_has_neither(body: str, wrong: str) -> None:
    assert findings_in(_POLICY, body, "Help") == [wrong]


@pytest.mark.parametrize(
    "body",
    [
        "7.1 No return shall be accepted later than thirty (30) days after delivery, save where the buyer is trade.",
        "Save where the Customer holds a trade account, no return shall be accepted later than 30 days after delivery.",
        "You can return it for 30 days, save for sale items.",
        "Returns are accepted for 30 days, except from trade customers, who have 60 days.",
        "No returns after 30 days, except for sale items, where it's 14 days.",
    ],
)
def test_an_exception_is_not_the_case(body: str) -> None:
    assert findings_in(_POLICY, body, "Help") == []


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ("No return shall be accepted later than 45 days after delivery, save where the goods are faulty.", "45 days"),
        ("Returns are accepted for 30 days, except from trade customers, who have 90 days.", "90 days"),
        ("Trade customers save when they return things within 45 days.", "45 days"),
    ],
)  # fmt: skip
def test_what_an_exception_has_is_held_against_the_policy(body: str, wrong: str) -> None:
    assert findings_in(_POLICY, body, "Help") == [wrong]
