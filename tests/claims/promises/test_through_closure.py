"""That the shop is open in a closure that is named above, or by its time."""

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
        ("Christmas", "Our website doesn't close."),
        ("Christmas", "The courier works right through."),
        ("Christmas", "We don't close until Christmas Eve."),
        ("Christmas presents", "We don't close the box, so you can look inside."),
        ("Christmas", "If we're open, the lights are on."),
        ("Help", "There is no summer break for the carriers."),
        ("Christmas orders", "We're here."),
        ("Help", "We don't close for Easter."),
        ("Christmas", "We don't take a break from quality."),
        ("Help", "In August we stay open to new ideas as usual."),
        ("Christmas", "We close, and work again in January."),
    ],
)
def test_of_another_or_of_a_case(title: str, body: str) -> None:
    assert levels_in(_SHOP, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "found"),
    [
        ("Christmas", "We don't close.", ("warning", "We don't close")),
        (
            "Christmas and New Year",
            "We work right through, so orders go out as normal.",
            ("warning", "We work right through"),
        ),
        (
            "Summer",
            "Unlike many small shops, we don't shut up shop in August.",
            ("error", "we don't shut up shop in August"),
        ),
        (
            "Help",
            "There is no summer break here: we're knitting all year round.",
            ("error", "There is no summer break"),
        ),
        ("Help", "## Do you close over Christmas?\nNo, never.", ("warning", "No, never")),
        ("Christmas opening", "Business as usual for us.", ("warning", "Business as usual for us")),
        (
            "Help",
            "## Are you shut in August?\nNo, we work as normal.",
            ("warning", "we work as normal"),
        ),
    ],
)
def test_contradicts(title: str, body: str, found: tuple[str, str]) -> None:
    assert levels_in(_SHOP, body, title) == [found]
    assert levels_in(_OTHER, body, title) == []
