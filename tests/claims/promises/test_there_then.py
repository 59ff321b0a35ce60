"""When somebody is there on a channel, told in few words in or below what names it."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Weir Bikes, country: GB, currency: GBP, time_zone: Europe/London}
calendar: {office_hours: Mo-Fr 09:00-17:30, working_days: Mo-Fr}
contact:
  channels:
    phone: {name: Phone, number: 0113 496 0142, hours: "Mo-Fr 09:30-16:30"}
    chat: {name: Live chat, hours: "Mo-Fr 10:00-20:00; Sa 10:00-16:00"}
    email: {name: E-mail, first_response: 1 business day}
    whatsapp: {name: WhatsApp, hours: "Mo-Fr 13:00-18:00"}
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    "body",
    [
        "## Phone\n\nReal people, five days a week.",
        "## Phone\n\nShe's there until half past four.",
        "## Phone\n\nWe also sell phone cases. They're in stock every day.",
        "## Phone\n\nThe website takes orders day and night.",
        "## Phone\n\nYour bank is there day and night.",
        "## Phone\n\nMaria answers it until one, then Tom takes over.",
        "## Phone\n\nIf the line is busy, somebody is there until six.",
        "## Phone\n\nSomebody was there until six.",
        "## The courier's phone line\n\nSomebody is there every evening.",
        "## Order by phone\n\nOrder before one, every day of the week.",
        "## When can I ring?\n\nMornings and afternoons, but not at weekends.",
        "## When should I ring about a collection?\n\nIn the morning.",
        "## When will the courier ring me?\n\nEvery afternoon.",
        "## When can I e-mail you?\n\nAny time, day or night.",
        "## Can I chat in the evening?\n\nYes, every weekday evening.",
        "## How late can I chat?\n\nEight at night.",
        "Leave a message day or night.",
        "Send us an e-mail, day or night.",
        "WhatsApp is answered in the afternoons only.",
        "The chat robot is there day and night.",
        "## Phone\n\nNobody picks up on Sundays.",
        "Our phone isn't on day and night.",
        "## When is WhatsApp answered?\n\nAfternoons.",
        "| | Hours |\n|---|---|\n| WhatsApp | afternoons |",
        "The bubble wrap is at the packing table every evening until ten.",
        "| Channel | Reply |\n|---|---|\n| Live chat | Every evening |",
        "| Channel | Open |\n|---|---|\n| Live chat | Weekdays and Saturdays |",
        "- Live chat (not on Sundays)",
    ],
)
def test_true_or_of_something_else(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Our phone is on day and night.", "day and night"),
        ("## When can I ring?\n\nDay and night.", "Day and night"),
        ("## When can I call you?\n\nWeekday mornings only.", "Weekday mornings only"),
        ("## What time can I phone?\n\nMornings.", "Mornings"),
        ("## Phone\n\nReal people, seven days a week.", "seven days a week"),
        ("## By phone\n\nShe's there until six.", "until six"),
        ("Our number is 0113 496 0142. Real people answer from eight.", "from eight"),
        ("We only take calls in the mornings.", "in the mornings"),
        ("Call any evening of the week.", "any evening of the week"),
        ("You can only call us in the afternoon.", "in the afternoon"),
        ("The bubble at the foot of the page is manned until midnight.", "until midnight"),
        ("Click the bubble in the corner. A human is behind it until eleven.", "until eleven"),
        ("Chat is on weekday mornings only.", "weekday mornings only"),
        ("WhatsApp is mornings only.", "mornings only"),
        ("There's somebody on chat from six every morning.", "from six every morning"),
        ("## Is the chat a robot?\n\nNo. They're at their desks on Sundays too.", "on Sundays too"),
        ("| Channel | When |\n|---|---|\n| Live chat | Mornings |", "Mornings"),
        ("- **Live chat** – every evening until ten.", "every evening until ten"),
        ("WhatsApp is manned on Saturday mornings.", "on Saturday mornings"),
        ("Day and night, somebody answers WhatsApp.", "Day and night"),
        ("## How late can I chat?\n\nTen at night.", "Ten at night"),
    ],
)
def test_other_hours(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]
