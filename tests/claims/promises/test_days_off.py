"""Whether somebody is there on days that a sentence names in words of its own."""

from __future__ import annotations

import pytest

from tests.claims.judge import levels_in, policy_of

_SHOP = policy_of("""\
business: {name: Holm, country: GB, currency: GBP}
calendar:
  office_hours: Mo-Fr 09:00-17:00; PH off
  closures: [{on: 2026-12-24/2027-01-03, name: Christmas}, {on: 2026-08-10/2026-08-24, name: Summer holiday}]
contact:
  channels:
    phone: {name: Phone, hours: Mo-Fr 09:00-12:30; PH off,
      cost: free, wait: 5 minutes, number: 0800 123 4567, languages: [en]}
    email: {name: E-mail, first_response: 2 business days, address: a@holm.example, languages: [en]}
    chat: {name: Live chat, hours: Mo-Fr 10:00-20:00; PH off, first_response: 10 minutes}
""")
_OTHER = policy_of("""\
business: {name: Holm, country: GB, currency: GBP}
calendar:
  office_hours: Mo-Sa 09:00-17:30; Su 10:00-16:00; PH 10:00-16:00
contact:
  channels:
    phone: {name: Phone, hours: Mo-Sa 09:00-17:30; Su 10:00-16:00; PH 10:00-16:00,
      cost: 12p a minute, wait: 1 minute, number: 0871 123 4567, languages: [en, cy]}
    email: {name: E-mail, first_response: 3 weeks, address: a@holm.example, languages: [en, cy, es]}
""")


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Help", "Bank holidays make no difference to your deposit."),
        ("Help", "Bank holidays make no difference to the courier."),
        ("Help", "Saturdays are no different for the courier: they deliver then too."),
        ("Returns", "We don't take weekends off your return window."),
        ("Help", "You won't find us at the market on Sundays any more."),
        ("Rides", "Sundays are for family: bring the kids along."),
        ("Help", "We never close a complaint without asking you."),
        ("Help", "Weekday evenings are no different."),
        ("Help", "You won't find us in on a Sunday."),
    ],
)
def test_of_another_or_of_a_case(title: str, body: str) -> None:
    assert levels_in(_SHOP, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "found"),
    [
        (
            "Help",
            "Bank holidays make no difference to us, we're in the office.",
            ("warning", "Bank holidays make no difference to us"),
        ),
        (
            "Help",
            "Sundays are no different: the door's open.",
            ("warning", "Sundays are no different"),
        ),
        ("Help", "The office never closes.", ("warning", "The office never closes")),
    ],
)
def test_contradicts(title: str, body: str, found: tuple[str, str]) -> None:
    assert levels_in(_SHOP, body, title) == [found]
    assert levels_in(_OTHER, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "found"),
    [
        (
            "Help",
            "You won't find us in on a Sunday.",
            ("warning", "You won't find us in on a Sunday"),
        ),
        (
            "Help",
            "Weekends are for riding, so the shop stays dark.",
            ("warning", "the shop stays dark"),
        ),
        (
            "Help",
            "Bank holidays are sacred here: the shutters stay down.",
            ("warning", "Bank holidays are sacred here"),
        ),
    ],
)
def test_contradicts_the_other_way(title: str, body: str, found: tuple[str, str]) -> None:
    assert levels_in(_OTHER, body, title) == [found]
    assert levels_in(_SHOP, body, title) == []
