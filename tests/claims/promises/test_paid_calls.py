"""Whether a call costs those who make it something, told without a sum."""

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
        ("Help", "Call us for a free brochure."),
        ("Phone", "Our fitting service is free. Ring us to book."),
        ("Repairs", "Call-outs are charged."),
        ("Phone", "From abroad the call is charged by your operator."),
        ("Help", "Ring us before you order: you won't be charged for the sample."),
        ("Payment", "You'll be charged for it when we dispatch."),
        ("Help", "If the line drops, we'll ring you back and it's on us."),
        ("Repairs", "It's free, if you call in."),
        ("Phone", "Calls from mobiles are charged."),
        ("Phone orders", "Delivery isn't charged when you ring us."),
    ],
)
def test_of_another_or_of_a_case(title: str, body: str) -> None:
    assert levels_in(_SHOP, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "found"),
    [
        (
            "Help",
            "You'll pay for the call when you phone us.",
            ("error", "You'll pay for the call"),
        ),
        (
            "Phoning us",
            "The line is charged, so have your order number ready.",
            ("error", "The line is charged"),
        ),
        ("Help", "Calls to our line are charged.", ("error", "Calls to our line are charged")),
        (
            "Phone",
            "The call will show up on your phone bill.",
            ("error", "The call will show up on your phone bill"),
        ),
        ("Help", "## Do I pay for the call?\nYes, you do.", ("warning", "Yes, you do")),
        (
            "Phone",
            "We can't cover the cost of your call.",
            ("error", "We can't cover the cost of your call"),
        ),
    ],
)
def test_contradicts(title: str, body: str, found: tuple[str, str]) -> None:
    assert levels_in(_SHOP, body, title) == [found]
    assert levels_in(_OTHER, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "found"),
    [
        ("Call us", "It's free to call, even from a mobile.", ("error", "free")),
        ("Help", "## Is it free to call you?\nYes.", ("warning", "Yes")),
        ("Phone", "The call's on us.", ("error", "The call's on us")),
        (
            "Help",
            "You won't be charged for ringing us.",
            ("error", "You won't be charged for ringing us"),
        ),
        ("Help", "## What does a call cost?\nNothing at all.", ("error", "Nothing at all")),
    ],
)
def test_contradicts_the_other_way(title: str, body: str, found: tuple[str, str]) -> None:
    assert levels_in(_OTHER, body, title) == [found]
    assert levels_in(_SHOP, body, title) == []
