"""Days that a sentence names, and what it says of them in words that no pattern knows."""

from __future__ import annotations

import pytest

from kbgen.claims.extract import quantities
from kbgen.claims.told.days import day_spans, weekdays_in
from kbgen.values.base import ANYWHERE
from tests.claims.judge import findings_in, levels_in, policy_of

_SHOP = """
business: {name: Sedge & Sons, country: GB, currency: GBP, time_zone: Europe/London}
calendar:
  office_hours: "Mo-Fr 09:00-17:00; Sa 10:00-16:00; PH off"
  closures: [{on: 2026-12-25/2026-12-28, name: Christmas}]
contact: {channels: {phone: {name: Phone, hours: "Mo-Fr 09:00-17:00", number: 0113 496 0182}}}
"""
_POLICY = policy_of(_SHOP)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("saturdays and sundays we rest.", [{5, 6}]),
        ("open on fridays, never on mondays.", [{4}, {0}]),
        ("bank holidays are ours.", [set()]),
        ("call before friday.", []),
        ("nobody is in on a friday.", [{4}]),
        ("we're here every day.", []),
        ("mondays 9am to 5pm.", []),
        ("somebody picks up on saturday mornings.", [{5}]),
        ("we tidy up on saturday morning.", []),
    ],
)
def test_days_without_a_time(text: str, days: list[set[int]]) -> None:
    assert [set(each.days) for each in weekdays_in(text)] == days


def test_the_places_of_days_of_the_week_and_the_calendar() -> None:
    text = "we rest on sundays, on good friday and on 2 january 2027."

    spans = day_spans(text, quantities(text, ANYWHERE))

    assert {text[span.start : span.end] for span in spans} == {
        "sundays", "good friday", "2 january 2027",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Opening hours", "Nobody sets foot in here on Sundays."),
        ("Phone", "At weekends the telephone is silent."),
        ("Delivery", "The courier doesn't drive on Saturdays."),
        ("Opening hours", "The bakery next door rests on Mondays."),
        ("Opening hours", "If you write on a Friday, look for our answer on Monday."),
        ("Christmas", "From 29 December 2026 you'll find us at our desks as ever."),
        ("Sale", "Our sale begins on Boxing Day."),
        ("Opening hours", "The shop is closed on Saturday evenings."),
        ("Opening hours", "We are shut on a Wednesday afternoon."),
        ("Phone", "Nobody answers the phone on Saturdays or Sundays."),
        ("Phone", "Someone in the team may ring you on Sunday mornings."),
        ("Phone", "Nobody answers the courier's phone on Fridays."),
        ("Phone", "Does somebody answer the phone on Sundays?"),
        ("Orders", "Order by Wednesday if you want it for the weekend."),
        (
            "Christmas",
            "There's no one here from Christmas Day up to and including Monday 28 December 2026.",
        ),
        ("Christmas", "Nobody is at a desk until and including the 28 December 2026."),
    ],
)
def test_what_agrees_or_is_about_something_else_is_no_finding(title: str, body: str) -> None:
    assert findings_in(_POLICY, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "words"),
    [
        ("Phone", "Live voices pick up the phone at weekends too.", "weekends"),
        ("Opening hours", "The shop takes its rest on Mondays.", "rest on Mondays"),
        ("Christmas", "Our desks are taken again on 27 December 2026.", "27 December 2026"),
    ],
)
def test_words_that_no_pattern_knows(title: str, body: str, words: str) -> None:
    assert words in findings_in(_POLICY, body, title)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Nobody picks up the phone on Fridays.", "Nobody picks up the phone on Fridays"),
        ("On Fridays our telephone is not staffed.", "On Fridays our telephone is not staffed"),
        (
            "I'm afraid no one answers calls on Fridays, so write to us.",
            "no one answers calls on Fridays",
        ),
        (
            "We're a small team and nobody is on the phones on Thursdays.",
            "nobody is on the phones on Thursdays",
        ),
        (
            "Nobody answers the phone on Fridays. Try again Monday.",
            "Nobody answers the phone on Fridays",
        ),
        (
            "Yes! Somebody answers the phone on Saturday mornings too, usually Brian.",
            "Somebody answers the phone on Saturday mornings",
        ),
    ],
)
def test_the_words_that_deny_or_affirm_stand_in_the_finding(body: str, words: str) -> None:
    assert levels_in(_POLICY, body, "Phone") == [("error", words)]


_BOTH = """
business: {name: Sedge & Sons, country: GB, currency: GBP, time_zone: Europe/London}
calendar: {office_hours: "Mo-Fr 09:00-17:00; Sa 10:00-16:00"}
contact:
  channels:
    phone: {name: Phone, hours: "Mo-Fr 09:00-17:00; Sa 10:00-14:00"}
    whatsapp: {name: WhatsApp, hours: "Mo-Sa 10:00-16:00"}
    chat: {name: Live chat, hours: "Mo-Sa 10:00-16:00"}
"""
_BOTH_POLICY = policy_of(_BOTH)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Nobody's on live chat on Saturdays, sorry.", "Nobody's on live chat on Saturdays"),
        ("No one is on the chat on Saturdays.", "No one is on the chat on Saturdays"),
        (
            "Chat is closed on Sundays, and nobody is there on Saturdays either.",
            "nobody is there on Saturdays",
        ),
        (
            "The phone's on from 9am till 5pm, Monday to Friday. Nobody picks up on Saturdays.",
            "Nobody picks up on Saturdays",
        ),
        ("If you telephone us on a Saturday, nobody answers.", "on a Saturday, nobody answers"),
        ("Weekdays you can call from 9am to 7pm, and one of us will answer.", "9am to 7pm"),
        ("On weekdays you can speak to someone from 8am to 5pm on the phone.", "8am to 5pm"),
        (
            "You'll get Maude or Peter on the phone from 7 a.m., Monday to Friday.",
            "You'll get Maude or Peter on the phone from 7 a.m., Monday to Friday",
        ),
        ("Nobody looks at WhatsApp on Saturdays.", "Nobody looks at WhatsApp on Saturdays"),
        (
            "No one reads WhatsApp messages on Saturdays, sorry.",
            "No one reads WhatsApp messages on Saturdays",
        ),
        ("Chat: day and night, weekends too", "day and night, weekends"),
        ("The chat is staffed day and night.", "day and night"),
        ("Chat is open at all hours.", "at all hours"),
        ("Chat with a gear nerd seven days a week: click the bubble.", "seven days a week"),
        ("Talk to one of our experts on live chat seven days a week.", "seven days a week"),
    ],
)
def test_what_is_said_of_a_line_on_some_days(body: str, words: str) -> None:
    assert [found for _, found in levels_in(_BOTH_POLICY, body, "Contact")] == [words]


@pytest.mark.parametrize(
    "body",
    [
        "Chat is closed on Sundays, and somebody is there on Saturdays.",
        "Nobody's on live chat on Sundays, sorry.",
        "If you telephone us on a Sunday, nobody answers.",
        "Weekdays you can call from 9am to 5pm, and one of us will answer.",
        "You'll get Maude or Peter on the phone from 9 a.m., Monday to Friday.",
        "You'll get a text from the driver from 7 a.m., Monday to Friday.",
        "Chat with a gear nerd Monday to Saturday.",
        "Nobody looks at WhatsApp on Sundays.",
        "You can send a WhatsApp message day and night. We read it when we're in.",
        "Order on our website day and night.",
        "Chat is closed at night. Day and night are the same to our bot.",
        "Customers chat with a bot seven days a week.",
        "Our phone is answered from 9 to 5, Monday to Friday. Nobody picks up on Sundays.",
        "If Evri's nobody answers on Saturdays, wait for Monday.",
    ],
)
def test_what_agrees_with_the_lines_hours(body: str) -> None:
    assert levels_in(_BOTH_POLICY, body, "Contact") == []


def test_who_picks_up_is_on_the_phone_and_not_in_the_office() -> None:
    shop = """
    business: {name: Sedge & Sons, country: GB, currency: GBP, time_zone: Europe/London}
    calendar: {office_hours: "Mo-Fr 09:00-17:00"}
    contact: {channels: {phone: {name: Phone, hours: "Mo-Th 10:00-16:00"}}}
    """
    policy = policy_of(shop)
    body = "The phone is answered from ten to four, Monday to Thursday. No one picks up on Fridays, so email us."
    assert levels_in(policy, body, "Contact") == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (
            "Live chat takes the whole weekend off: nobody's there on Saturdays.",
            "weekend off: nobody's there on Saturdays",
        ),
        (
            "Live chat runs Monday to Friday only; nobody answers it on Saturdays.",
            "Monday to Friday only; nobody answers it on Saturdays",
        ),
    ],
)
def test_the_same_days_told_twice_are_one_finding(body: str, words: str) -> None:
    assert findings_in(_BOTH_POLICY, body, "Chat") == [words]
