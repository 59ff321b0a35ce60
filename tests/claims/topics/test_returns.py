"""Returns and withdrawal in the words of shops."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Corner Shop, country: IE, currency: EUR}
returns:
  window: 30 days
  withdrawal: {notice: {value: 14 days, counted_from: delivery}, send_back: {value: 14 days, counted_from: notice}}
"""
_READ = policy_of(SHOP)


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


_NO_FEE = policy_of(
    "business: {name: Corner Shop, country: IE, currency: EUR}\n"
    "returns: {window: 30 days, restocking_fee: 0%}\n"
)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("We deduct 15% for opened goods.", ["15%"]),
        ("We withhold 20% on unsealed boxes.", ["20%"]),
        ("We keep 10% for returned goods.", ["10%"]),
        ("We take 15% off opened goods in the outlet.", []),
        ("We deduct 15% VAT from opened parcels.", []),
        ("We keep 10% of our stock for opened shops.", []),
    ],
)
def test_what_is_kept_of_opened_goods(body: str, words: list[str]) -> None:
    assert findings_in(_NO_FEE, body) == words
