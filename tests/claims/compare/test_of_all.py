"""What is told of every order is held against the usual way to send it, not the quickest."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, levels_in, policy_of

SHOP = """\
business: {name: Sedge, country: GB, currency: GBP}
delivery:
  countries: [GB, IE]
  methods:
    standard: {name: Standard, countries: [GB], time: 3-5 working days, cost: £3.95}
    express: {name: Express, countries: [GB], time: 1 working day, cost: £7.95}
    ireland: {name: Ireland courier, countries: [IE], time: 4-6 working days, cost: £9}
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    "body",
    [
        "Every parcel is delivered within 3 to 5 working days.",
        "All orders arrive within five working days.",
        "Every express parcel is delivered the next working day.",
        "All orders sent by Express arrive the next working day.",
        "Most parcels are delivered the next day.",
        "Every parcel to Ireland is delivered in 4 to 6 working days.",
        "If you choose Express, every parcel is delivered the next working day.",
        "All orders can be upgraded to Express for £7.95.",
        "All deliveries cost £3.95.",
        "Everything arrives flat, in one box.",
        "Your order arrives the next working day.",
    ],
)
def test_true_or_of_some_orders(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Every parcel is delivered the next working day.", "next working day"),
        ("All orders arrive within 24 hours.", "24 hours"),
        ("Every order is delivered in one working day.", "one working day"),
        ("All deliveries cost £7.95.", "£7.95"),
        ("Everything arrives the next working day.", "next working day"),
    ],
)
def test_the_quickest_way_is_not_that_of_all(body: str, words: str) -> None:
    assert levels_in(_READ, body) == [("warning", words)]
