"""When nobody is said to be there, in the middle of a day or at one of its ends."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Weir Bikes, country: GB, currency: GBP, time_zone: Europe/London}
calendar: {office_hours: Mo-Fr 09:00-17:30, working_days: Mo-Fr}
contact:
  channels:
    phone: {name: Phone, hours: "Mo-Fr 08:00-18:00; Sa 09:00-13:00"}
    chat: {name: Live chat, hours: "Mo-Fr 10:00-13:00, 14:00-20:00"}
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    "body",
    [
        "The chat is closed for lunch from 1 to 2.",
        "The phone lines are closed on Saturdays from 1 to 2.",
        "The phone lines are closed from 6pm to 8am.",
        "If the lines are closed from 12 to 1, leave a message.",
        "On Christmas Eve the lines are closed from 12 to 1.",
        "The carrier's line is closed from 12 to 1.",
        "The lines aren't closed from 12 to 1.",
        "The lines were closed from 12 to 1.",
        "The chat doesn't start until ten.",
        "Nobody answers the phone before 8 on weekdays.",
        "After 6pm on weekdays the lines are closed.",
        "The lines close at one on Saturdays.",
        "You can ring us until six on weekdays.",
        "The lines are closed until 8am.",
        "We close the phones at six on weekdays.",
        "Our winter sale ends at 9.",
        "The phone line of lamps starts at 5 watts.",
        "The support bracket ends at 12 cm.",
        "You can order by phone until 5.",
        "Nobody can call before noon if the parcel isn't scanned.",
        "The phone lines stay open over lunch.",
        "We don't close for lunch.",
        "The café next door doesn't close for lunch.",
        "If the chat stays open over lunch, we say so.",
        "Lunch: 12 to 2 at the café.",
    ],
)
def test_true_or_of_something_else(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("The phone lines are closed for lunch from 12 to 1.", "12 to 1"),
        ("The lines are shut between noon and 2pm every day.", "noon and 2pm"),
        ("On Fridays nobody answers the phone from 1pm to 2pm.", "1pm to 2pm"),
        ("You can ring us until ten at night.", "ten at night"),
        ("The phone lines close at five.", "five"),
        ("Nobody answers the phone before 10.", "10"),
        ("Live chat doesn't start until noon.", "noon"),
        ("After 4pm on weekdays the phone lines are closed.", "4pm"),
        ("We close the phones at half four.", "half four"),
        ("Chat runs until eleven.", "eleven"),
        ("The chat stays open through lunch.", "through lunch"),
        ("Live chat is staffed right through lunchtime.", "through lunchtime"),
        ("The chat doesn't close for lunch.", "for lunch"),
        ("The chat is closed for lunch from 12.30 to 1.30.", "12.30 to 1.30"),
        ("You can call until 4pm.", "4pm"),
        ("Calls are answered until nine at night.", "nine at night"),
        ("On Fridays the phones go off at 4pm.", "4pm"),
        ("You can call us from 11 on Saturdays.", "11"),
    ],
)
def test_other_hours(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]
