"""Returns and withdrawal in the words of shops."""

from __future__ import annotations

import pytest

from kbgen.load.policy import read_policy
from kbgen.load.yaml_nodes import parse_yaml
from tests.claims.judge import POLICY, findings_in

SHOP = """\
business: {name: Corner Shop, country: IE, currency: EUR}
returns:
  window: 30 days
  withdrawal: {notice: {value: 14 days, counted_from: delivery}, send_back: {value: 14 days, counted_from: notice}}
"""
_NODE, _ = parse_yaml(SHOP, POLICY)
_READ, _ = read_policy([(POLICY, _NODE)])


@pytest.mark.parametrize(
    "body",
    [
        "Tell us within two weeks that you withdraw.",
        "You may withdraw from the contract for 14 days.",
        "Let us know within 5 days if the box was wet.",
        "Your bank may withdraw a payment within 8 weeks.",
        "We may withdraw an offer within 2 days.",
        "You can withdraw €50 at the till.",
    ],
)
def test_true_or_of_something_else(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("You must tell us within 7 days that you withdraw.", "7 days"),
        ("You may withdraw from the contract for 10 days.", "10 days"),
    ],
)
def test_another_time(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]
