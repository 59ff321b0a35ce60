"""Days to which hours told before are extended."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Weir Bikes, country: GB, currency: GBP, time_zone: Europe/London}
calendar: {office_hours: "Mo-Fr 08:00-17:30; Sa 09:00-16:00", working_days: Mo-Fr}
contact: {channels: {phone: {name: Phone, hours: "Mo-Fr 08:30-17:00; Sa 09:00-12:00"}}}
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    "body",
    [
        "The shop is open Monday 8 to 5.30, Tuesday the same.",
        "The shop is open 8am to 5.30pm on Mondays. Fridays as well.",
        "The shop is open on Saturdays from nine to four. Not on Sundays as well, sorry.",
        "The shop is open on Saturdays from nine to four. The car park is free on Sundays too.",
        "The café is open on Saturdays from nine to four. Sundays too.",
        "The shop is open on Saturdays from nine to four. Is it the same on Sundays?",
        "The shop is open on Saturdays from nine to four. Orders are packed. Sundays too, if need be.",
        "Until April we were open on Saturdays from nine to four. Sundays too.",
    ],
)
def test_true_or_of_something_else(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("The phone is answered from 8.30 to 5 on weekdays. Sundays as well.", "Sundays"),
        ("Our phone lines are open Saturday nine to twelve, Sunday the same.", "Sunday"),
        ("The shop is open on Saturdays from nine to four. Sundays too.", "Sundays"),
        ("We're open 8am to 5.30pm Monday to Friday. The same goes for Sundays.", "Sundays"),
        (
            "## Are you open at the weekend?\n\nSaturday it's nine to four, Sunday the same.",
            "Sunday",
        ),
    ],
)
def test_a_day_on_which_nobody_is_there(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]
