"""How hard English text is to read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"(?:(?<![aeiouyl])e|(?<=[aeiouy]l)e|(?<![aeiouytd])ed|(?<![aeiouysxzcg])es)$")
_APART = re.compile(r"(?<![tcsgl])i[aou](?!n\b)|ie(?=n)|(?<=[rd])ea$|[aeou]ing$")
# Common in help centres, and not spoken as they are spelt.
_SPOKEN = {"business": 2, "businesses": 3, "every": 2, "something": 2, "sometimes": 2, "someone": 2}


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of a sentence."""

    words: tuple[str, ...]


def grade(sentences: Sequence[Sentence]) -> float:
    """The school grade of a text, in years of school in the United States.

    J. P. Kincaid, R. P. Fishburne, R. L. Rogers, B. S. Chissom: "Derivation of New Readability Formulas
    for Navy Enlisted Personnel", Research Branch Report 8-75, Naval Air Station Memphis, 1975:
    0.39 × words per sentence + 11.8 × syllables per word − 15.59. 0 where there are no words.
    """
    words = [word for sentence in sentences for word in sentence.words]
    if not words:
        return 0.0
    return (
        0.39 * len(words) / len(sentences) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
    )


@lru_cache(maxsize=65_536)
def syllables(word: str) -> int:
    """About how many syllables an English word has: its groups of vowels, but for a silent e."""
    small = word.lower().replace("’", "'").removesuffix("'s")
    if small in _SPOKEN:
        return _SPOKEN[small]
    bare = _SILENT.sub("", small)
    return max(1, len(_VOWELS.findall(bare)) + len(_APART.findall(bare)))
