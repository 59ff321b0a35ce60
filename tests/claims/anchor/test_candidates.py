"""Figures that may be the shop's, and what seems one and is none."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_READ = policy_of("""\
business: {name: Teasel and Thrum, country: US, currency: USD, time_zone: America/Chicago}
calendar: {office_hours: Mo-Fr 08:00-18:00; PH off, working_days: Mo-Fr, public_holidays: US}
contact:
  channels:
    phone: {name: Phone, hours: Mo-Fr 08:00-17:30; PH off, number: (614) 555-0168}
delivery:
  methods:
    ground: {name: Ground, countries: [US], time: 3 business days, cost: $9}
    freight:
      name: Freight
      countries: [US]
      time: 8 business days
      cost: {value: $165, overrides: [{when: {customer: member}, value: $125}]}
""")


@pytest.mark.parametrize(
    "body",
    [
        "### What do I have to do?\n\nNothing. We file the freight claim.",
        "### What does it cost to track a Ground parcel?\n\nNothing. The link is in your email.",
        "### What ships by Freight with the loom?\n\nNothing. The loom comes bare.",
        "| Part | In the box |\n|---|---|\n| Ground strap | nothing |",
        "What else does Freight need? Nothing. Just a dock.",
        "We don't offer same-day delivery.",
        "There's no two-day shipping option.",
        "Members pay $125 for Freight delivery, a saving of $40.",
        "Going from Ground delivery to Freight delivery adds $156.",
        "For a tow call AAA at (800) 555-0123.",
        "If it's urgent, ring Poison Control at (800) 555-0122.",
        "Contact Dale Brothers Looms at (614) 555-0140.",
        "Call Teasel and Thrum at (614) 555-0168.",
        "Careers: (614) 555-0150",
        "Customer care: (614) 555-0168",
        "We stop taking calls at 5:30 p.m. on weekdays.",
    ],
)
def test_what_is_none_or_agrees(body: str) -> None:
    assert findings_in(_READ, body, "Delivery") == []


@pytest.mark.parametrize(
    "body",
    [
        "### What does Freight cost?\n\nNothing. We pay the trucker.",
        "### How much is Ground?\n\nZilch.",
        "| Way | Price |\n|---|---|\n| Ground | nothing |",
        "Members get Freight for nothing.",
        "Call Teasel and Thrum at (614) 555-0160.",
        "Customer care: (614) 555-0160",
        "We stop taking calls at 4 p.m. on weekdays.",
    ],
)
def test_what_is_the_shops(body: str) -> None:
    assert len(findings_in(_READ, body, "Delivery")) == 1
