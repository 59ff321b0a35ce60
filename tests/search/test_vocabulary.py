"""Known words, and what misspelt ones mean."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kbgen.search.language import language_of
from kbgen.search.vocabulary import FAR, Vocabulary, edits

COUNTS = {
    "refund": 12, "return": 30, "returns": 20, "delivery": 40, "gift": 9, "card": 14, "parcel": 11,
    "guarantee": 8, "mattress": 3, "exchange": 7, "password": 2, "collection": 4, "late": 5,
    "newsletter": 2, "complaint": 6, "plus": 5, "kettle": 1, "order": 50,
}  # fmt: skip
WORDS = Vocabulary.of(COUNTS, language_of("en"))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("refudn", "refund"),
        ("erfund", "refund"),
        ("retrun", "return"),
        ("delivrey", "delivery"),
        ("garantee", "guarantee"),
        ("gaurantee", "guarantee"),
        ("matress", "mattress"),
        ("exhange", "exchange"),
        ("pasword", "password"),
        ("colection", "collection"),
        ("newsleter", "newsletter"),
        ("complant", "complaint"),
        ("barcel", "parcel"),
        ("kettel", "kettle"),
        ("giftparcel", "gift parcel"),
        ("lateparcel", "late parcel"),
        ("oder", "order"),
    ],
)
def test_what_a_misspelt_word_means(typed: str, meant: str) -> None:
    assert " ".join(WORDS.guesses(typed)[0].words) == meant


@pytest.mark.parametrize("word", ["xq", "zzzzzzz", "a", "2027", "ab12cd", "возврат", ""])
def test_what_is_far_from_every_word_means_nothing(word: str) -> None:
    assert WORDS.guesses(word) == ()


@pytest.mark.parametrize(
    "word",
    [
        "return",
        "returning",
        "orders",
        "couch",
        "settees",
        "how",
        "bought",
        "giraffes",
        "kitchen",
        "something",
    ],
)
def test_words_that_are_known(word: str) -> None:
    assert WORDS.knows(word)


def test_words_that_are_not() -> None:
    assert not WORDS.knows("refudn")


def test_how_words_go_on() -> None:
    assert list(WORDS.beginning("re")) == ["refund", "return", "returns"]
    assert list(WORDS.beginning("zz")) == []


@pytest.mark.parametrize(
    ("typed", "meant", "cost"),
    [
        ("refund", "refund", 0),
        ("refudn", "refund", 7),
        ("refnd", "refund", 10),
        ("refuund", "refund", 6),
        ("matress", "mattress", 6),
        ("rifund", "refund", 7),
        ("befund", "refund", 18),
        ("regund", "refund", 12),
        ("erfund", "refund", 13),
        ("kettle", "password", FAR),
    ],
)
def test_edits(typed: str, meant: str, cost: int) -> None:
    assert edits(typed, meant, 23) == cost


@settings(deadline=None)
@given(st.text("abcde", max_size=8), st.text("abcde", max_size=8))
def test_edits_are_the_same_both_ways_but_for_the_limit(one: str, other: str) -> None:
    assert edits(one, other, 500) == edits(other, one, 500)
    assert (edits(one, other, 500) == 0) == (one == other)
