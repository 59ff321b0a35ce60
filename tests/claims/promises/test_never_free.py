"""Delivery that is charged whatever an order is worth."""

from __future__ import annotations

import pytest

from kbgen.load.policy import read_policy
from kbgen.load.yaml_nodes import parse_yaml
from tests.claims.judge import POLICY, findings_in

SHOP = """\
business: {name: Corner Shop, country: GB, currency: GBP}
delivery:
  methods:
    standard: {name: Standard delivery, cost: £4, free_from: £60}
    express: {name: Express delivery, cost: £9}
returns: {cost: £3}
"""
_NODE, _ = parse_yaml(SHOP, POLICY)
_READ, _ = read_policy([(POLICY, _NODE)])


@pytest.mark.parametrize(
    "body",
    [
        "Express delivery is never free.",
        "Express delivery always costs £9, no matter how large the order is.",
        "Returns by Standard delivery are never free.",
        "Standard delivery is never free for orders under £60.",
        "Standard delivery is never free if your basket is below £60.",
        "Standard delivery is never late.",
        "A gift wrap with Standard delivery is never free.",
        "We always pay attention, no matter how large the order.",
        "You'll always pay for Standard delivery if you've bought half a basket.",
        "You'll always pay us a compliment, even if you've bought half the shop.",
        "Even if you've bought half the shop, Standard delivery takes three days.",
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
    ],
)
def test_free_from_an_amount_on_is_not_never(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]
