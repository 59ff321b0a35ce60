"""The next working day: for orders that come too late for theirs, and where it is the dispatch itself."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_SHOP = """
business: {name: Nut & Bolt, country: GB, currency: GBP}
calendar: {working_days: Mo-Fr}
delivery: {dispatch: same day, cutoff: "14:00"}
"""
_POLICY = policy_of(_SHOP)


@pytest.mark.parametrize(
    "body",
    [
        "Did you order at the weekend? Then we'll dispatch it on the following working day.",
        "- Order by 2pm and it goes the same day.\n- Later than 2pm, and it goes the following day.",
        "Past 2pm, it goes out the following day.",
        "Ordering after 2pm? We'll dispatch it on the next working day.",
        "Missed the cut-off? Your parcel leaves on the next working day.",
        "Placed your order on a Sunday? It goes out the next working day.",
        "## What if I order over the weekend?\n\nYour parcel leaves us on the next working day.",
        "## What happens if I order after 2pm?\n\nWe send it on the next working day.",
        "Order by two and it leaves the same day.",
        "The cut-off is 14:00. What comes at 14:01 is tomorrow's.",
        "The jars stand in order by four, then by six.",
        "Order by one of our two forms.",
        "Orders by five people in one house are packed together.",
    ],
)
def test_an_order_that_comes_too_late_goes_the_next_day(body: str) -> None:
    assert findings_in(_POLICY, body, "Dispatch") == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Get your order in by four and we'll send it today.", "four"),
        ("Orders placed before 5 on a weekday go the same day.", "5"),
        ("In a hurry? We dispatch on the following working day.", "following working day"),
        (
            "## When will you send my order?\n\nWe dispatch on the next working day.",
            "next working day",
        ),
        ("Did you order before 2pm? Then we'll dispatch it on the next day.", "next day"),
        ("Ordered on a Sunday? We'll send it within two working days.", "two working days"),
        (
            "Orders placed before half past two leave on the following working day.",
            "following working day",
        ),
    ],
)
def test_an_order_in_time_goes_the_same_day(body: str, words: str) -> None:
    assert findings_in(_POLICY, body, "Dispatch")[-1:] == [words]
