"""A time that tells one end of the hours of days which stand apart from it."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_READ = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
calendar: {office_hours: Mo-Fr 09:00-17:00; Sa 10:00-16:00; PH off}
contact:
  channels:
    chat: {name: Live chat, hours: Mo-Fr 10:00-16:00}
    phone: {name: Phone, hours: Mo-Fr 09:00-17:00, number: 0113 496 0182}
delivery: {cutoff: "14:00", delivery_hours: "Mo-Sa 08:00-20:00"}
""")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("A pink bubble opens live chat. We staff it on weekdays until 8pm.", "8pm"),
        ("Weeknights live chat runs until 10 pm, then we go to bed.", "10 pm"),
        ("On weekdays our chat runs until 7pm.", "7pm"),
        ("On weekdays our chat isn't staffed until 11am.", "11am"),
        ("On weekdays we man the chat until 6pm.", "6pm"),
        ("Our chat goes live at nine on weekdays.", "goes live at nine on weekdays"),
        ("Our shop stays open until 8pm on weeknights.", "until 8pm on weeknights"),
        ("On Fridays we pull the door shut at seven.", "Fridays we pull the door shut at seven"),
        ("On Saturdays the shutters come down at 1pm.", "Saturdays the shutters come down at 1pm"),
        ("On Saturdays we're done for the day at 1pm.", "Saturdays we're done for the day at 1pm"),
    ],
)
def test_another_end_contradicts(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]


@pytest.mark.parametrize(
    "body",
    [
        "A pink bubble opens live chat. We staff it on weekdays until 4pm.",
        "Weekdays live chat runs until 4pm, then we go to bed.",
        "On weekdays the chat competition runs until 7pm.",
        "On weekdays we take orders by chat until 6pm.",
        "This week our chat runs until 7pm on weekdays.",
        "We finish at five on weekdays, so the office is closed from 5pm.",
        "On weekdays our chat isn't staffed until 10am.",
        "On weekdays we man the chat until 6pm in December.",
        "Call us before 3pm on weekdays if you are in a hurry.",
        "Weeknights the museum next door stays open until 10pm.",
        "On weekdays we pull the door shut at five.",
        "On Saturdays the shutters come down at 4pm and we sweep up.",
        "On Wednesdays the inner door to the kiln room is shut at noon.",
        "On Fridays the vault doors are locked at four.",
        "On Saturdays we're done with the packing at 1pm.",
    ],
)
def test_the_same_end_or_that_of_something_else(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    "body",
    [
        "Our shop is open until 10pm.",
        "We open at 7am.",
        "Please note that live chat closes at 11pm.",
        "Live chat is available until 11pm.",
        "Our drivers deliver until 10pm.",
        "Deliveries start at six in the morning.",
        "Our vans are on the road until nine at night.",
        "Parcels may arrive as late as 11pm.",
        "You can ring until eight.",
        "Calls are taken until midnight.",
        "Live chat signs off at seven.",
        "The phones are on until 10pm.",
        "We man the phones until 9pm.",
        "Ring until eight.",
        "We stop taking calls at eight.",
        "Live chat kicks off at noon.",
        "When do the phone lines close? At six on weekdays.",
        "When does the chat close? At eleven at night.",
        "Until when can I ring you? Until ten.",
        "What time does the chat start? At noon.",
    ],
)
def test_an_end_that_no_day_has(body: str) -> None:
    assert len(findings_in(_READ, body)) == 1


@pytest.mark.parametrize(
    "body",
    [
        "31 December 2026: we shut at two in the afternoon.",
        "## Christmas\n\nWe shut at two in the afternoon.",
        "Tonight we're open until 10pm.",
        "Voting closes at 10pm.",
        "The shop's car park opens at 6am.",
        "The competition on live chat closes at midnight.",
        "When we open at 7am for deliveries, nobody is on chat yet.",
        "Our warehouse is open until 10pm.",
        "Live chat is busy until 11am.",
        "Is live chat open until 11pm?",
        "The café in our street opens at 7am.",
        "We closed at 3pm for a party last week.",
        "We open at 7am in summer.",
        "When do the phone lines close? At five.",
        "How late can I call? Until five on weekdays.",
        "When does the chat start? At ten.",
        "When does the chat with a designer start? At 7pm.",
        "How late can I call the carrier? Until 10pm.",
        "When do you close for Christmas? At noon on Christmas Eve.",
        "Our chat is open between 10 and 4 on weekdays.",
        "Our drivers deliver until 8pm.",
        "Deliveries start at eight in the morning.",
        "Our drivers deliver until 10pm in December.",
        "Evening deliveries run until 10pm.",
        "Deliveries to the shop stop at noon.",
        "The lamp is on until 10pm.",
        "Parcels arrive until 10pm in some areas.",
    ],
)
def test_an_end_of_one_day_or_of_something_else(body: str) -> None:
    assert findings_in(_READ, body) == []
