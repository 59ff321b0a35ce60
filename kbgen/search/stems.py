"""Words to stems by the rules in `language.json`. SHARED CONTRACT: `stems.js` is the twin.

kbgen's own rules rather than Snowball's, so that the browser runs the same few lines over the same
data. The algorithm, for a word in small letters without accents:

1. A word of the list `forms` has the stem of the word that stands there for it (`broken`, `break`).
2. A word with a sign other than a-z, or of fewer than three letters, is its own stem.
3. For each step in turn: of its rules, in order, the first applies whose ending the word has and
   which leaves at least `least` letters with a vowel (`aeiouy`) among them. Its ending is replaced.
   A rule that replaces an ending by itself protects it. `hoping`: where a rule says `+e` and what
   it leaves is short (consonants, one vowel, one consonant but w, x, y), an `e` is put behind it.
4. Where the data say `mute_e`, a final `e` goes, unless what is left is short or ends in `e`.
5. Of two equal consonants at the end one goes; a final `y` behind a consonant becomes `i`; a final
   `iz` becomes `is`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

_VOWELS = frozenset("aeiouy")
_NO_END = frozenset("wxy")
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")
_SHORTEST = 3
_AND_E = "+e"


@dataclass(frozen=True)
class Stemmer:
    """The stemmer of one language. Remembers what it has stemmed."""

    forms: Mapping[str, str]
    steps: Sequence[Sequence[tuple[str, str, int]]]
    mute_e: bool
    known: dict[str, str]

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Stemmer:
        """From the language data's `stems`."""
        forms = {
            form: head
            for line in data.get("forms", ())
            for head, *others in [line.split()]
            for form in others
        }
        steps = tuple(tuple((e, r, n) for e, r, n in step) for step in data.get("steps", ()))
        return cls(forms, steps, bool(data.get("mute_e")), {})

    def __call__(self, word: str) -> str:
        """The stem of a word."""
        stem = self.known.get(word)
        if stem is None:
            stem = self.known[word] = self._stem(self.forms.get(word, word))
        return stem

    def _stem(self, word: str) -> str:
        if len(word) < _SHORTEST or not _LETTERS.issuperset(word):
            return word
        for step in self.steps:
            word = _stepped(word, step)
        if self.mute_e and word.endswith("e") and len(word) > _SHORTEST:
            left = word[:-1]
            if not _is_short(left) and not left.endswith("e") and not _VOWELS.isdisjoint(left):
                word = left
        if len(word) > _SHORTEST and word[-1] == word[-2] and word[-1] not in _VOWELS:
            word = word[:-1]
        if len(word) >= _SHORTEST and word.endswith("y") and word[-2] not in _VOWELS:
            word = f"{word[:-1]}i"
        return f"{word[:-1]}s" if len(word) > _SHORTEST and word.endswith("iz") else word


def _stepped(word: str, step: Sequence[tuple[str, str, int]]) -> str:
    for ending, replacement, least in step:
        if word.endswith(ending):
            left = word[: len(word) - len(ending)]
            if len(left) >= least and not _VOWELS.isdisjoint(left):
                if replacement == _AND_E:
                    return f"{left}e" if _is_short(left) else left
                return left + replacement
    return word


def _is_short(text: str) -> bool:
    """Consonants or none, one vowel, one consonant other than w, x, y."""
    return (
        len(text) > 1
        and text[-1] not in _VOWELS
        and text[-1] not in _NO_END
        and text[-2] in _VOWELS
        and _VOWELS.isdisjoint(text[:-2])
    )
