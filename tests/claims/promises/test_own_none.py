"""That there is none of what one of the shop's own facts is the sum or share of."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_READ = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
terms:
  nurses: {value: 12%, says: [nurses' discount]}
  storage: {value: £5, says: [storage fee]}
  hire: {value: £80, says: [hire deposit]}
  trade.minimum: {value: £200, says: [trade minimum, smallest trade order]}
  quote: {value: free, says: [survey fee]}
""")


@pytest.mark.parametrize(
    "body",
    [
        "There's no survey fee.",
        "We don't charge a survey fee.",
        "There's no storage fee if you collect it within a week.",
        "There's no extra storage fee for a second piece.",
        "No other discount goes with the nurses' discount.",
        "There is no catalogue fee for trade customers.",
        "Is there no storage fee?",
        "No deposit is needed for a sofa.",
        "## Is there a discount for plumbers?\n\nNo.",
        "## Can nurses park here?\n\nNo.",
    ],
)
def test_what_agrees_or_is_of_some(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    "body",
    [
        "There is no nurses' discount.",
        "We don't offer a discount for nurses.",
        "## Is there a discount for nurses?\n\nSorry, we don't have one.",
        "## Do nurses get a discount?\n\nNo.",
        "**Is there a storage fee?** No, never.",
        "We don't charge a storage fee.",
        "There's no storage charge.",
        "No deposit is needed to hire a drill.",
        "There's no minimum for trade orders.",
        "We have no trade minimum.",
    ],
)
def test_none_at_all(body: str) -> None:
    assert len(findings_in(_READ, body)) == 1
