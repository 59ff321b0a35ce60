"""Delivery that is charged whatever an order is worth."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Corner Shop, country: GB, currency: GBP}
delivery:
  methods:
    standard: {name: Standard delivery, cost: £4, free_from: £60}
    express: {name: Express delivery, cost: £9}
returns: {cost: £3}
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    "body",
    [
        "Express delivery is never free.",
        "Express delivery always costs £9, no matter how large the order is.",
        "Returns by Standard delivery are never free.",
        "Standard delivery is never free for orders under £60.",
        "Standard delivery is never free if your basket is below £60.",
        "Standard delivery is never late.",
        "## Is Express delivery ever free?\n\nNo, never.",
        "## Is next-day delivery ever free?\n\nNo, never.",
        "## Is Standard delivery free for a large order?\n\nNo, only from £60.",
        "## Is Standard delivery free for a large order?\n\nNo problem, it is free from £60.",
        "## Is Standard delivery free?\n\nNo, never.",
        "## When is Standard delivery free?\n\nNot before Christmas.",
        "The time of Standard delivery stays the same however much you spend.",
        "Express delivery costs the same however much you spend.",
        "We don't have a free delivery threshold for Express delivery.",
        "A gift wrap with Standard delivery is never free.",
        "We always pay attention, no matter how large the order.",
        "You'll always pay for Standard delivery if you've bought half a basket.",
        "You'll always pay us a compliment, even if you've bought half the shop.",
        "Even if you've bought half the shop, Standard delivery takes three days.",
        "We charge for Express delivery on every order, large or small.",
        "However much you buy, you still pay for Express delivery.",
        "We charge for Standard delivery on every order under £60.",
        "We charge for Standard delivery on every order that's too small.",
        "You don't have to pay for Standard delivery on every order.",
        "Standard delivery isn't free on every order.",
        "VAT is charged on all orders by Standard delivery.",
        "We charge a deposit for Standard delivery on every order.",
        "Is Standard delivery charged however much I buy?",
        "We include a note with Standard delivery on every order.",
        "You pay for a gift box on every order, and Standard delivery takes three days.",
        "We charge your card on every order by Standard delivery.",
        "If your basket is small, you still pay for Standard delivery however much it weighs.",
    ],
)
def test_what_is_true_or_of_something_else_is_left_alone(body: str) -> None:
    assert not findings_in(_READ, body)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Sorry, Standard delivery is never free.", "is never free"),
        (
            "However full your basket, Standard delivery is never free of charge; vans cost money.",
            "is never free of charge",
        ),
        (
            "You always pay the fee for Standard delivery, no matter how big the order is.",
            "always pay the fee for Standard delivery",
        ),
        (
            "No. You'll always pay for Standard delivery, even if you've bought half the shop.",
            "You'll always pay for Standard delivery",
        ),
        (
            "Standard delivery must always be paid for, even on the biggest orders.",
            "always be paid for",
        ),
        (
            "Standard delivery must be paid for regardless of the order value.",
            "must be paid for",
        ),
        (
            "We charge for Standard delivery on every order, large or small.",
            "We charge for",
        ),
        (
            "Everybody has to pay for Standard delivery on every single order, sorry.",
            "Everybody has to pay for",
        ),
        (
            "However much you buy, you still pay for Standard delivery.",
            "you still pay for",
        ),
        ("No matter what your basket comes to, we charge for Standard delivery.", "we charge for"),
        ("Standard delivery is charged however much you spend.", "is charged"),
        ("Standard delivery is always payable, however large the order.", "is always payable"),
        ("Standard delivery is charged on all orders of any value.", "is charged"),
        (
            "We don't offer free Standard delivery however big your order is.",
            "don't offer free",
        ),
        ("Standard delivery isn't free, however much is in your basket.", "isn't free"),
        ("The cost of Standard delivery stays the same however much you spend.", "stays the same"),
        ("Standard delivery is the same price no matter how much you buy.", "is the same price"),
        (
            "We have no offers: we don't have a free delivery threshold.",
            "don't have a free delivery threshold",
        ),
        (
            "## Is Standard delivery free for a large order?\n\nNo, never. It stays as it is.",
            "No, never",
        ),
        ("## Do you ever offer free delivery?\n\nSorry, no. Everyone pays.", "Sorry, no"),
        ("## When is Standard delivery free?\n\nNever, sorry.", "Never, sorry"),
    ],
)
def test_free_from_an_amount_on_is_not_never(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]
