"""Forms of one word have one stem, and different words different ones."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kbgen.search.language import language_of

STEM = language_of("en-GB").stem


@pytest.mark.parametrize(
    ("forms", "stem"),
    [
        ("return returns returned returning returnable", "return"),
        ("cancel cancels cancelled canceled cancelling cancellation cancellations", "cancel"),
        ("delivery deliveries deliver delivers delivered delivering", "deliver"),
        ("exchange exchanges exchanged exchanging", "exchang"),
        ("refund refunds refunded refunding refundable", "refund"),
        ("broken break breaks broke breaking breakages", "break"),
        ("party parties", "parti"),
        ("try tries tried trying", "tri"),
        ("use uses used using", "use"),
        ("hope hopes hoped hoping", "hope"),
        ("ship ships shipped shipping shipment", "ship"),
        ("colour colours color", "color"),
        ("personalise personalised personalized personalisation", "personalis"),
        ("box boxes", "box"),
        ("address addresses", "addres"),
        ("free", "free"),
        ("bus", "bus"),
        ("available availability", "avail"),
        ("accessible accessibility", "accessibl"),
    ],
)
def test_forms_of_one_word(forms: str, stem: str) -> None:
    assert {form: STEM(form) for form in forms.split()} == dict.fromkeys(forms.split(), stem)


@pytest.mark.parametrize(
    "different",
    [
        "option opt",
        "late let",
        "car care",
        "plan plane",
        "access accessible",
        "offer off",
        "us use",
    ],
)
def test_words_that_stay_apart(different: str) -> None:
    one, other = different.split()
    assert STEM(one) != STEM(other)


def test_what_is_no_plain_word_is_its_own_stem() -> None:
    assert [STEM(word) for word in ("x", "as", "b2b", "ordnung", "заказы", "返品", "")] == [
        "x", "as", "b2b", "ordnung", "заказы", "返品", "",
    ]  # fmt: skip


def test_a_language_without_rules_has_whole_words() -> None:
    assert language_of("pl").stem("returns") == "returns"


@settings(deadline=None)
@given(st.text("abcdefghilmnoprstuvyz", max_size=20))
def test_a_stem_is_never_empty_and_no_longer(word: str) -> None:
    stem = STEM(word)
    assert bool(stem) == bool(word)
    assert len(stem) <= len(word) + 1
