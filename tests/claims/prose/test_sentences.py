"""Sentences of a passage, and the part of a sentence that belongs to each of its quantities."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbgen.claims.extract import quantities
from kbgen.claims.prose.sentences import parts, sentences
from kbgen.values import Context

SHOP = Context("GBP", "GB")


def split(text: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences(text)]


def parted(sentence: str) -> dict[str, str]:
    """The part of each quantity in a sentence."""
    found = quantities(sentence, SHOP)
    return {
        sentence[one.span.start : one.span.end]: sentence[part.start : part.end].strip()
        for one, part in zip(found, parts(sentence, found), strict=True)
    }


@pytest.mark.parametrize(
    "sentences_",
    [
        ["You have 30 days.", "It's free!", "Why?", "Because."],
        ["It is £3.95.", "£5 abroad."],
        ["This is 3.5 days.", "14 days more."],
        ["One… two.", "Three"],
        ['"Yes."', "(No.)", "[Ok.]", "End"],
        ["It costs \ufffc.", "\ufffc is the limit."],
        ["Call Mon. to Fri. 9 a.m. to 5 p.m.", "We answer."],
        ["See e.g. Monday, i.e. No. 5.", "Then go."],
        ["It takes approx. 5 days.", "Then call."],
        ["Royal Mail Ltd. delivers.", "Dr. Who."],
        ["We are open in Jan. and Feb. 2027.", "Not later."],
        ["a? b! c."],
        ["30 days"],
    ],
)
def test_sentences(sentences_: list[str]) -> None:
    assert split(" ".join(sentences_)) == sentences_


@pytest.mark.parametrize("text", ["", " ", "\n\n"])
def test_no_sentences(text: str) -> None:
    assert split(text) == []


def test_a_blank_line_ends_a_sentence() -> None:
    assert split("First\n\nSecond") == ["First", "Second"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("You have 30 days.", {"30 days": "You have 30 days."}),
        ("You have 30 days, or 14 days for sale items.",
         {"30 days": "You have 30 days", "14 days": "14 days for sale items."}),
        ("Standard (£3.95) takes 3 days; express (£7.95) takes 1 day.",
         {"£3.95": "Standard (£3.95", "3 days": "takes 3 days", "£7.95": "express (£7.95",
          "1 day": "takes 1 day."}),
        ("Send it in 14 days and we refund you in 5 days.",
         {"14 days": "Send it in 14 days", "5 days": "we refund you in 5 days."}),
        ("Standard costs £3.95 – express £7.95",
         {"£3.95": "Standard costs £3.95", "£7.95": "express £7.95"}),
        ("It takes 3 days, with refunds in 5 days, but exchanges take 7 days.",
         {"3 days": "It takes 3 days", "5 days": "refunds in 5 days",
          "7 days": "exchanges take 7 days."}),
        ("Spend £50 for delivery in 2 days",
         {"£50": "Spend £50 for delivery in 2 days", "2 days": "Spend £50 for delivery in 2 days"}),
    ],
)  # fmt: skip
def test_parts(sentence: str, found: dict[str, str]) -> None:
    assert parted(sentence) == found


TEXTS = st.lists(
    st.sampled_from(["We", "30 days", "£5", ". ", "? ", ", ", " and ", "; ", " – ", "(", ")", " ",
                     "e.g. ", "9 a.m. ", "\n\n", "\ufffc", "or 14 days", "9am to 5pm"]),
    max_size=14,
).map("".join)  # fmt: skip


@given(TEXTS)
def test_sentences_are_in_order_and_lose_nothing_but_blanks(text: str) -> None:
    spans = sentences(text)

    assert "".join("".join(split(text)).split()) == "".join(text.split())
    assert all(one.end <= other.start for one, other in pairwise(spans))


@given(TEXTS)
def test_every_quantity_stands_in_its_part(text: str) -> None:
    found = quantities(text, SHOP)
    for one, part in zip(found, parts(text, found), strict=True):
        assert 0 <= part.start <= one.span.start < one.span.end <= part.end <= len(text)
