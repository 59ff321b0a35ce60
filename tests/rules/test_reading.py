"""The school grade of English text."""

from __future__ import annotations

import pytest

from kbgen.rules._reading import Sentence, grade, syllables


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("the", 1), ("use", 1), ("used", 1), ("times", 1), ("rule", 1), ("returned", 2), ("wanted", 2),
        ("boxes", 2), ("changes", 2), ("little", 2), ("able", 2), ("parcel", 2), ("email", 2), ("people", 2),
        ("reading", 2), ("being", 2), ("business", 2), ("every", 2), ("nation", 2), ("special", 2), ("area", 3),
        ("idea", 3), ("policy", 3), ("customer", 3), ("material", 4), ("available", 4), ("delivery", 4),
        ("responsibility", 6), ("customer’s", 3), ("Refund", 2), ("rhythm", 1), ("x", 1),
    ],
)  # fmt: skip
def test_syllables(word: str, count: int) -> None:
    assert syllables(word) == count


def test_the_formula() -> None:
    sentence = Sentence(("we", "send", "your", "money", "back"))
    assert grade([sentence]) == pytest.approx(0.39 * 5 + 11.8 * 6 / 5 - 15.59)
    assert grade([sentence, sentence]) == pytest.approx(grade([sentence]))
    assert grade([]) == 0.0
