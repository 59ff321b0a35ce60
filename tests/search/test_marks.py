"""Which words of a text are marked as what was searched for."""

from __future__ import annotations

import pytest

from kbgen.search.language import language_of
from kbgen.search.query import understand
from kbgen.search.snippets import marked
from kbgen.search.vocabulary import Vocabulary

ENGLISH = language_of("en-GB")
TEXT = "Your money is back: refunds, or money back."


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("refund", ["refunds", "money", "back"]),
        ("money", ["money", "money"]),
        ("money back", ["money", "back", "refunds", "money", "back"]),
        ("lamp", []),
    ],
)
def test_what_is_marked(query: str, found: list[str]) -> None:
    words = Vocabulary.of({"money": 1, "back": 1, "refund": 1}, ENGLISH)
    pieces = list(marked(TEXT, understand(query, words).stems, ENGLISH))
    assert "".join(piece for piece, _ in pieces) == TEXT
    assert [piece for piece, hit in pieces if hit] == found
