"""For how many hours of a day somebody is said to be there."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_READ = policy_of("""\
business: {name: Weir Bikes, country: GB, currency: GBP, time_zone: Europe/London}
calendar: {office_hours: Mo-Fr 09:00-17:00, working_days: Mo-Fr}
contact:
  channels:
    phone: {name: Phone, hours: "Mo-Fr 08:00-18:00; Sa 09:00-13:00"}
    chat: {name: Live chat, hours: "Mo-Fr 10:00-13:00, 14:00-20:00"}
""")


@pytest.mark.parametrize(
    "body",
    [
        "Our phone lines are open ten hours a day.",
        "The phone is answered for four hours on Saturdays.",
        "Live chat is staffed nine hours a day.",
        "Live chat is staffed ten hours a day.",
        "The rear light runs twelve hours a day on one charge.",
        "Our mechanics work six hours a day.",
        "The phone mount is on the bike for twelve hours a day.",
        "The carrier's line is open twelve hours a day.",
        "In December the lines are open twelve hours a day.",
        "The lines were open six hours a day.",
        "The phone is answered at least six hours a day.",
        "Are the lines open twelve hours a day?",
    ],
)
def test_as_long_or_of_something_else(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Our phone lines are open twelve hours a day.", "twelve hours a day"),
        ("You can ring us 12 hours a day.", "12 hours a day"),
        ("The phone is answered for six hours each weekday.", "six hours each weekday"),
        ("Live chat is there for you eight hours a day.", "eight hours a day"),
        ("Phone lines: 14 hours daily.", "14 hours daily"),
        ("The phone is staffed six hours on Saturdays.", "six hours on Saturdays"),
    ],
)
def test_longer_or_shorter(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]
