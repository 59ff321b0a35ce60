"""Words before a colon that name a case, and those that only announce what follows."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Corner Shop, country: GB, currency: GBP}
delivery: {countries: [GB], methods: {standard: {name: Standard delivery, time: 2-4 working days, cost: £4}}}
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    "body",
    [
        "Zone B: £9 for delivery.",
        "Palm trees: £9 a delivery.",
        "Rose bushes: £9 for delivery.",
    ],
)
def test_a_case_that_nobody_knows(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("In short: £9 for delivery.", "£9"),
        ("Easy: £9 for standard delivery, whatever you buy.", "£9"),
        ("The short version: £9 a delivery.", "£9"),
    ],
)
def test_what_only_announces(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]
