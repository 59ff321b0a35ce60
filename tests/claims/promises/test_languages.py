"""Which languages the shop has or lacks, in words that need what is around them."""

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
        ("Help", "Our French customers often write in English."),
        ("Phone", "Any language is hard to follow on a bad line."),
        ("Emailing us", "The carrier's emails are in English only."),
        ("Help", "The book is in English; none of the patterns is in Welsh."),
        ("Help", "## Are the patterns in Welsh?\nNo."),
        ("Help", "## Do you speak Polish on the phone?\nNo, sorry."),
        ("Help", "We only read English."),
        ("Help", "## Can I email you in English?\nNo problem."),
    ],
)
def test_of_another_or_of_a_case(title: str, body: str) -> None:
    assert levels_in(_SHOP, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "found"),
    [
        (
            "E-mailing us",
            "Write to us in any language you like.",
            ("warning", "Write to us in any language you like"),
        ),
        (
            "Languages",
            "There's always somebody on the phone who speaks Spanish.",
            ("error", "somebody on the phone who speaks Spanish"),
        ),
        (
            "Help",
            "Our phone team is fluent in French.",
            ("error", "Our phone team is fluent in French"),
        ),
        ("Help", "## Do you speak Polish on the phone?\nYes, Ania does.", ("error", "Yes")),
    ],
)
def test_contradicts(title: str, body: str, found: tuple[str, str]) -> None:
    assert levels_in(_SHOP, body, title) == [found]


@pytest.mark.parametrize(
    ("title", "body", "found"),
    [
        (
            "Help",
            "## Can I ring you in Welsh?\nI'm afraid none of us speaks it.",
            ("warning", "none of us speaks it"),
        ),
        (
            "Emailing us",
            "Please write in English: nobody here reads Welsh.",
            ("warning", "nobody here reads Welsh"),
        ),
        (
            "Help",
            "## Do you speak Welsh on the phone?\nNot a word, sorry.",
            ("warning", "Not a word"),
        ),
        (
            "Emailing us",
            "E-mails have to be in English.",
            ("error", "E-mails have to be in English"),
        ),
        ("Phone", "The line is English only.", ("error", "line is English only")),
    ],
)
def test_contradicts_the_other_way(title: str, body: str, found: tuple[str, str]) -> None:
    assert levels_in(_OTHER, body, title) == [found]
    assert levels_in(_SHOP, body, title) == []
