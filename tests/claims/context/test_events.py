"""The events from which sentences count their times."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbgen.claims.context.events import same_event, start_event, without_events


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("send it back within § of delivery", "delivery"),
        ("send it back within § of receiving your order", "delivery"),
        ("you have § from the day your parcel arrives", "arrival"),
        ("we refund you within § of receipt", "arrival"),
        ("you have § after getting it", "delivery"),
        ("we pay you back within § of getting it", "arrival"),
        ("we'll refund the price within § of receiving the parcel", "arrival"),
        ("we'll refund you within § of you receiving it", "delivery"),
        ("you have § from the date of purchase", "order"),
        ("cancel within § of ordering", "order"),
        ("§ after checkout", "order"),
        ("lost § after dispatch", "dispatch"),
        ("lost § after we've sent them off", "dispatch"),
        ("with you § after we post it", "dispatch"),
        ("refunded § after we've got it back", "receipt"),
        ("lost § from the day we ship it", "dispatch"),
        ("lost § after it leaves our warehouse", "dispatch"),
        ("we refund you within § of receiving your return", "receipt"),
        ("we refund you within § of your return reaching us", "receipt"),
        ("we refund you § after we get it", "receipt"),
        ("we refund you within § once we've received your return", "receipt"),
        ("send it back within § of telling us", "notice"),
        ("free for § after you sign up", "joining"),
        ("you have §, counted from delivery", "delivery"),
    ],
)
def test_the_event_is_named_and_taken_out(sentence: str, event: str) -> None:
    found, rest = start_event(sentence)

    assert found == event
    assert len(rest) == len(sentence)
    assert rest[: rest.index("§") + 1] == sentence[: sentence.index("§") + 1]
    assert rest != sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "you have § to return it",
        "returns within §",
        "§ from £5",
        "delivery takes §",
        "§",
        "§ of fun",
    ],
)
def test_no_event(sentence: str) -> None:
    assert start_event(sentence) == ("", sentence)


def test_words_behind_the_event_are_kept() -> None:
    event, rest = start_event("you have § from delivery to send it back")

    assert event == "delivery"
    assert " ".join(rest.split()) == "you have § to send it back"


@pytest.mark.parametrize(
    ("sentence", "rest"),
    [
        ("within § of delivery", "within §"),
        ("from the date of purchase you have §", "you have §"),
        ("since receiving the goods you have §", "you have §"),
        ("delivery takes §", "delivery takes §"),
    ],
)
def test_a_sentence_without_its_events(sentence: str, rest: str) -> None:
    found = without_events(sentence)

    assert " ".join(found.split()) == rest
    assert len(found) == len(sentence)


@pytest.mark.parametrize(
    ("said", "known", "same"),
    [
        ("delivery", "delivery", True),
        ("order", "purchase", True),
        ("order", "Checkout", True),
        ("order", "payment", True),
        ("delivery", "receipt of the goods", False),
        ("delivery", "purchase", False),
        ("dispatch", "delivery", False),
        ("receipt", "receipt", True),
        ("arrival", "delivery", True),
        ("arrival", "receipt", True),
        ("arrival", "purchase", False),
        ("arrival", "dispatch", False),
    ],
)
def test_same_event(said: str, known: str, same: bool) -> None:
    assert same_event(said, known) is same


@given(st.text(max_size=40), st.text(max_size=40))
def test_every_character_keeps_its_place(before: str, behind: str) -> None:
    sentence = f"{before}§{behind}"
    _, rest = start_event(sentence)

    assert len(rest) == len(without_events(sentence)) == len(sentence)
