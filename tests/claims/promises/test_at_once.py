"""That somebody answers at once, or that nobody waits, told without a figure."""

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
    email: {name: E-mail, first_response: 5 minutes, address: a@holm.example, languages: [en, cy, es]}
""")


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Ringing us", "You won't have to wait long."),
        ("Ringing us", "If your call is urgent we pick up at once."),
        ("Phone", "If we can't pick up at once, leave a message."),
        ("Email", "We can't reply at once."),
        ("Live chat", "The robot replies at once and hands you over to a person."),
        ("Chat", "The chat window opens at once when you press the button."),
        ("Collecting your order", "There's no queue at the counter."),
        ("Delivery", "The driver will call you, and there's no waiting in."),
        ("Help", "Your order is picked up immediately."),
        ("Email", "You'll get an automatic reply at once."),
        ("Ringing us", "Will I get straight through?"),
    ],
)
def test_of_another_or_of_a_case(title: str, body: str) -> None:
    assert levels_in(_SHOP, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "found"),
    [
        ("Phone", "Calls are answered immediately.", ("error", "Calls are answered immediately")),
        (
            "Ringing us",
            "You'll get straight through to one of the team.",
            ("warning", "get straight through to one of the team"),
        ),
        (
            "Phoning us",
            "There's no waiting: somebody picks up on the first ring.",
            ("error", "picks up on the first ring"),
        ),
        (
            "Live chat",
            "Someone replies to your chat straight away.",
            ("error", "Someone replies to your chat straight away"),
        ),
        ("Help", "## How long will I be on hold?\nNot a second.", ("warning", "Not a second")),
        ("Help", "Our phone line has no queue.", ("error", "line has no queue")),
        (
            "Help",
            "You won't be kept waiting when you call us.",
            ("error", "You won't be kept waiting"),
        ),
        (
            "Email",
            "Whoever is at the desk answers it there and then.",
            ("warning", "desk answers it there and then"),
        ),
        (
            "Help",
            "Drop us an email and we'll be back to you in a flash.",
            ("error", "we'll be back to you in a flash"),
        ),
        ("Help", "## Will I have to queue on the phone?\nNo, never.", ("warning", "No, never")),
    ],
)
def test_contradicts(title: str, body: str, found: tuple[str, str]) -> None:
    assert levels_in(_SHOP, body, title) == [found]
    assert levels_in(_OTHER, body, title) == []
