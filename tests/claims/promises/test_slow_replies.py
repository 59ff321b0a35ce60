"""That an answer takes weeks, without saying how many."""

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
        ("Email", "It takes weeks to answer a question like that properly, so try our blog first."),
        ("Email", "It doesn't take us weeks to reply."),
        ("Email", "If it takes us weeks to reply, tell us."),
        ("Delivery", "It takes weeks to reply to a customs form."),
        ("Email", "It can take other shops weeks to reply."),
    ],
)
def test_of_another_or_of_a_case(title: str, body: str) -> None:
    assert levels_in(_SHOP, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "found"),
    [
        (
            "Email",
            "It may be weeks before you hear from us.",
            ("warning", "It may be weeks before you hear from us"),
        ),
        (
            "Help",
            "We aren't great with emails: it can take us weeks to reply.",
            ("error", "it can take us weeks to reply"),
        ),
    ],
)
def test_contradicts(title: str, body: str, found: tuple[str, str]) -> None:
    assert levels_in(_SHOP, body, title) == [found]
    assert levels_in(_OTHER, body, title) == []
