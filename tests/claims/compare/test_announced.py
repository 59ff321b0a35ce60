"""Values that the policy announces for a later day, named by the day or by the month that it begins."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_READ = policy_of("""\
business: {name: Holm, country: GB, currency: GBP}
delivery:
  methods:
    standard: {name: Standard, cost: {value: £4, changes: [{from: 2027-01-01, value: £4.50}]}}
returns: {window: {value: 30 days, changes: [{from: 2027-02-01, value: 45 days}]}}
terms:
  gift_card_expiry: {value: 2 years, says: [gift card is valid], changes: [{from: 2027-03-01, value: 3 years}]}
""")


@pytest.mark.parametrize(
    "body",
    [
        "From 1 February 2027 you have 45 days to return things.",
        "Until the end of January you have 30 days to send things back; from February it's 45.",
        "Standard delivery costs £4, and £4.50 from January.",
        "From next year standard delivery costs £4.50.",
        "Gift cards are valid for two years; those bought from March 2027 for three.",
    ],
)
def test_what_will_hold_then(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Standard delivery costs £4, and £5.50 from January.", "£5.50"),
        ("Standard delivery costs £4.50.", "£4.50"),
        ("From March 2027 gift cards are valid for four years.", "four years"),
        ("In the January sale standard delivery costs £5.", "£5"),
    ],
)
def test_what_holds_at_no_time(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]
