"""The nearest known word is difflib's, found without comparing it with all of them."""

from __future__ import annotations

import difflib

from hypothesis import given
from hypothesis import strategies as st

from kbgen.vocabulary import nearest

WORD = st.text("abcdé -/日", max_size=40)


@given(WORD, st.lists(WORD, max_size=8), st.sampled_from([0.5, 0.6, 0.8]))
def test_the_nearest_word_is_the_one_that_difflib_finds(
    word: str, known: list[str], cutoff: float
) -> None:
    found = difflib.get_close_matches(word, known, n=1, cutoff=cutoff)
    assert nearest(word, known, cutoff) == (found[0] if found else None)


def test_a_letter_in_another_place_is_near() -> None:
    assert nearest("retrun", ["return", "refund"]) == "return"
    assert nearest("warranty", ["return", "refund"]) is None
