"""Countries where the policy tells a case by the method that goes there."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Sedge, country: IE, currency: EUR}
delivery:
  countries: [IE, GB, FR]
  methods:
    standard: {name: Standard, countries: [IE], time: 2-3 working days}
    overseas: {name: Parcel abroad, countries: [GB, FR], time: 5-8 working days}
  lost_after: {value: 10 working days, overrides: [{when: {method: overseas}, value: 20 working days}]}
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("A parcel to France counts as lost after twenty working days.", []),
        ("We give a parcel to Great Britain or France twenty working days before we call it lost.", []),
        ("A parcel counts as lost after ten working days.", []),
        ("A parcel to France counts as lost after thirty working days.", ["thirty working days"]),
        ("A parcel within Ireland counts as lost after twenty working days.", ["twenty working days"]),
        ("A parcel counts as lost after twenty working days.", ["twenty working days"]),
    ],
)  # fmt: skip
def test_a_case_that_the_policy_tells_by_method(body: str, words: list[str]) -> None:
    assert findings_in(_READ, body) == words
