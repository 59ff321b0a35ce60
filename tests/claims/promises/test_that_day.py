"""Whether somebody is there on the days that stand above a sentence."""

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
        ("Bank holidays", "We're here, but the phones are off."),
        ("Sunday delivery", "We're here as normal."),
        ("Saturday mornings", "We're closed."),
        ("Sunday rides", "We're open."),
        ("Bank holiday weekends", "We're open."),
        ("Sundays", "We're closed."),
        ("Weekends", "Delivery is as usual."),
        ("Sunday", "You can order."),
        ("Bank holidays", "The carrier delivers as normal."),
    ],
)
def test_of_another_or_of_a_case(title: str, body: str) -> None:
    assert levels_in(_SHOP, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "found"),
    [
        ("Bank holidays", "We're here as normal.", ("warning", "We're here as normal")),
        ("Sundays", "We're open.", ("warning", "We're open")),
        (
            "Saturdays",
            "The phones are answered as usual.",
            ("warning", "The phones are answered as usual"),
        ),
        (
            "Weekends",
            "Someone is always in the office.",
            ("warning", "Someone is always in the office"),
        ),
        (
            "Help",
            "## Ringing us at weekends\nSomebody picks up as usual.",
            ("warning", "Somebody picks up as usual"),
        ),
        ("Live chat on Saturdays", "We're there.", ("warning", "We're there")),
        (
            "Opening times",
            "- Sundays: it's a normal working day for us.",
            ("warning", "Sundays"),
        ),
    ],
)
def test_contradicts(title: str, body: str, found: tuple[str, str]) -> None:
    assert levels_in(_SHOP, body, title) == [found]
    assert levels_in(_OTHER, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "found"),
    [
        ("Sundays", "Closed. The team is out riding.", ("warning", "Closed")),
        ("Sundays", "That's our day off.", ("warning", "That's our day off")),
        (
            "Help",
            "## What about bank holidays?\nWe take them off, like most small shops.",
            ("warning", "We take them off"),
        ),
        ("Sunday opening", "Nobody works.", ("warning", "Nobody works")),
    ],
)
def test_contradicts_the_other_way(title: str, body: str, found: tuple[str, str]) -> None:
    assert levels_in(_OTHER, body, title) == [found]
    assert levels_in(_SHOP, body, title) == []
