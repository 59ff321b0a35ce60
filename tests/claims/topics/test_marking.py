"""Amounts that an order must reach, what comes on top of another amount, and moments that limit nothing."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_POLICY = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
delivery:
  cutoff: 14:00
  methods:
    standard: {name: Standard, time: 3-5 business days, cost: £4.95, free_from: £50}
    express: {name: Express, time: 1 business day, cost: £8.95}
""")


@pytest.mark.parametrize(
    "body",
    [
        "Standard delivery is £4.95, and Express is £4 more (so £8.95).",
        "Standard is £4.95 and Express four pounds more.",
        "Express costs £4 more than Standard.",
        "Standard delivery costs £4 less than Express.",
        "Reach fifty pounds and a Standard parcel is sent at our expense.",
        "Hit £50 and Standard delivery is free.",
        "Just get to £50, and the postage is on us.",
        "Go over £50: delivery is free.",
        "Ordered the wrong thing at midnight? It happens to all of us.",
        "Placed an order at 3pm? It leaves tomorrow.",
        "Bought something around 11pm? We'll see it in the morning.",
    ],
)
def test_what_is_no_value_of_its_own(body: str) -> None:
    assert findings_in(_POLICY, body, "Delivery") == []


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ("Standard delivery costs £6.", "£6"),
        ("Reach seventy pounds and a Standard parcel is sent at our expense.", "seventy pounds"),
        ("Hit £70 and Standard delivery is free.", "£70"),
        ("Order by 4pm for dispatch the same day.", "4pm"),
        ("Order at 4pm at the latest for dispatch the same day.", "4pm"),
    ],
)
def test_what_is_still_read(body: str, wrong: str) -> None:
    assert findings_in(_POLICY, body, "Delivery") == [wrong]
