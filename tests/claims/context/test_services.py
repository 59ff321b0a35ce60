"""Rows of tables that another cell than the first tells of: the method's, or the one that says "free"."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_SHOP = """
business: {name: Fern & Flint, country: GB, currency: GBP}
delivery:
  countries: [GB, IE]
  methods:
    standard: {name: Standard delivery, countries: [GB], time: 2-3 business days, cost: £4.95, free_from: £60}
    letter: {name: Letterbox post, countries: [GB], time: 3-5 business days, cost: £1.95, tracked: no}
    ireland: {name: Ireland parcel, countries: [IE], time: 4-6 business days, cost: £9.95, free_from: £120}
returns: {cost: £3.50}
"""
_POLICY = policy_of(_SHOP)


def _table(heads: str, *rows: str) -> str:
    return "\n".join([f"| {heads} |", "|---" * (heads.count("|") + 1) + "|", *rows])


@pytest.mark.parametrize(
    ("heads", "row", "words"),
    [
        ("What | How | Price", "| Cards, seeds | Letterbox post | £3.20 |", "£3.20"),
        ("You order | Sent by | You pay", "| Labels | Letterbox post | £2.20 |", "£2.20"),
        ("What | By | It takes", "| Labels | Letterbox post | two weeks |", "two weeks"),
        ("Where | How | Free from", "| The Republic | Ireland parcel | £80 |", "£80"),
        ("Anything | Service | Cost", "| Bulbs | Standard delivery | £6.95 |", "£6.95"),
    ],
)
def test_a_cell_behind_the_first_names_the_method(heads: str, row: str, words: str) -> None:
    assert findings_in(_POLICY, _table(heads, row), "What delivery costs") == [words]


@pytest.mark.parametrize(
    ("heads", "row", "title"),
    [
        ("What | How | Price", "| Cards, seeds | Letterbox post | £1.95 |", "Delivery"),
        ("Where | How | Free over", "| UK | Standard delivery | £60 |", "Delivery"),
        ("Spend | How | Price", "| £60 and more | Standard delivery | free |", "Delivery"),
        ("Item | Sent by | Price", "| Watering can | Standard delivery | £24.00 |", "Our range"),
        ("Plant | Comes by | Price of the plant", "| Fern | Standard delivery | £24 |", "Delivery"),
        ("Box | Goes by | RRP", "| Spring box | Standard delivery | £24 |", "Delivery"),
        ("Cards | How | Price", "| Cards | Letterbox post | £3.50 |", "Return postage"),
        ("Weight | How | Price", "| Over 20 kg | Standard delivery | £25 |", "Our range"),
    ],
)
def test_what_is_true_or_the_price_of_goods_is_left_alone(heads: str, row: str, title: str) -> None:
    assert not findings_in(_POLICY, _table(heads, row), title)


@pytest.mark.parametrize(
    ("heads", "rows", "words"),
    [
        ("Your order | Delivery", ("| Up to £100 | £4.95 |", "| Over £100 | free |"), "£100"),
        ("Basket | Postage in the UK", ("| £0–£80 | £4.95 |", "| £80+ | on us |"), "£80"),
        ("Total | Standard delivery", ("| £75 and more | nothing |",), "£75"),
        ("You spend | Shipping to Ireland", ("| more than £200 | £0.00 |",), "£200"),
        ("Orders | Standard delivery", ("| Orders from £90 | Free delivery |",), "£90"),
    ],
)
def test_the_next_cell_says_that_delivery_is_free(
    heads: str, rows: tuple[str, ...], words: str
) -> None:
    assert findings_in(_POLICY, _table(heads, *rows)) == [words]


@pytest.mark.parametrize(
    ("heads", "row"),
    [
        ("Your order | Standard delivery", "| £60 and more | free |"),
        ("Your order | Delivery to Ireland", "| Over £120 | free |"),
        ("Your order | Gift wrap | Delivery", "| Over £100 | free | free |"),
        ("Your order | Return delivery", "| Over £100 | free |"),
        ("Your order | Delivery of the sample", "| Over £100 | free |"),
        ("Chair | Price | Delivery", "| Oak | £240 | free |"),
    ],
)
def test_what_is_free_as_the_policy_says_or_is_something_else(heads: str, row: str) -> None:
    assert not findings_in(_POLICY, _table(heads, row))
