"""The help centre's own words: which are known, how words go on, which a misspelt one means.

SHARED CONTRACT: `vocabulary.js` is the twin. All numbers are whole. Of the number of documents that
have a word only its class counts, the number of its binary digits, so that a static index need not
hold more.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from kbgen.search.language import Language

MOST_GUESSES = 3
_VOWELS = frozenset("aeiouy")
_SHORTEST_PART = 3
_SHORTEST = 3
_LETTERS = 26
_OTHERS = 6
_SIGNS, _SIGNS_COST = 7, 6
_CONSONANT, _VOWEL = 0b1111111, 0b1111
_SPLIT_COST = 4
# Tenths of an edit that a misspelling of 3, 4, … letters may be away from what was meant.
_MOST_EDITS = (7, 10, 18, 20, 23, 23, 26)
_MOST_REMEMBERED = 5_000
FAR = 1_000
"""More edits than anybody allows."""


@dataclass(frozen=True, slots=True)
class Guess:
    """What may have been meant: one word, or two that were run together. `cost` is in tenths."""

    words: tuple[str, ...]
    cost: int


@dataclass(frozen=True)
class Vocabulary:
    """Words with the class of each: how many binary digits the number of its documents has."""

    classes: Mapping[str, int]
    language: Language

    @classmethod
    def of(cls, counts: Mapping[str, int], language: Language) -> Vocabulary:
        """From the number of documents that have each word."""
        return cls({word: count.bit_length() for word, count in counts.items()}, language)

    @cached_property
    def sorted(self) -> list[str]:
        """All words in the order of their code points."""
        return sorted(self.classes)

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of all words."""
        return frozenset(map(self.language.stem, self.classes))

    def beginning(self, prefix: str) -> Iterator[str]:
        """The words that begin so, in order."""
        words = self.sorted
        for at in range(bisect_left(words, prefix), len(words)):
            if not words[at].startswith(prefix):
                return
            yield words[at]

    def knows(self, word: str) -> bool:
        """Whether the word, or another form of it, is in the help centre or the language data."""
        language = self.language
        return (
            word in self.classes
            or language.stem(word) in self.stems
            or language.stem(word) in language.plain
        )

    @cached_property
    def guesses(self) -> Callable[[str], tuple[Guess, ...]]:
        """`guess`, remembered: the same word is asked for at each key that follows it."""
        return lru_cache(_MOST_REMEMBERED)(self.guess)

    def guess(self, word: str) -> tuple[Guess, ...]:
        """What an unknown word may have meant, the likeliest first.

        Words are compared that differ by at most (most + 3) div 10 in length.

        Sorted by cost less the class (a tenth of an edit for each doubling of the documents), then
        by the word. Words of the language data that no document has are of class 0.
        """
        found = [(guess.cost, " ".join(guess.words), guess) for guess in self._split(word)]
        most = limit = most_edits(word)
        for other in self._near(word, most):
            # What cannot be among the first any more need not be told from what is far away.
            class_ = self._bonus(other)
            if len(found) >= MOST_GUESSES:
                limit = min(most, found[MOST_GUESSES - 1][0] + class_)
            cost = edits(word, other, limit)
            if cost <= limit:
                insort(found, (cost - class_, other, Guess((other,), cost)), key=_in_order)
        return tuple(guess for _, _, guess in found[:MOST_GUESSES])

    def _bonus(self, word: str) -> int:
        """The class of a word; 0 for words that say little, which are seldom what is looked for."""
        language = self.language
        if word in language.stop or language.stem(word) in language.weak:
            return 0
        return self.classes.get(word, 0)

    def _near(self, word: str, most: int) -> list[str]:
        """All words that can be within `most`, and others; the common ones first of each length."""
        if not most:
            return []
        mask, length, room = _mask(word), len(word), most * _SIGNS // _SIGNS_COST
        reach = (most + 3) // 10
        return [
            other
            for other_length in range(length - reach, length + reach + 1)
            for other, other_mask in self._masks.get(other_length, ())
            if (mask ^ other_mask).bit_count() <= room
        ]

    def _split(self, word: str) -> Iterator[Guess]:
        """Two known words that were run together: those whose rarer one is the commonest."""
        best = None
        for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
            left, right = word[:at], word[at:]
            if left in self.classes and right in self.classes:
                rank = min(self.classes[left], self.classes[right])
                if best is None or rank > best[0]:
                    best = rank, (left, right)
        if best:
            yield Guess(best[1], _SPLIT_COST)

    @cached_property
    def _masks(self) -> Mapping[int, list[tuple[str, int]]]:
        """Words and their letters, by length, the common words first."""
        found: dict[int, list[tuple[str, int]]] = {}
        every = self.language.spoken.union(self.classes)
        for word in sorted(every, key=lambda word: (-self.classes.get(word, 0), word)):
            if len(word) >= _SHORTEST and word.isalpha():
                found.setdefault(len(word), []).append((word, _mask(word)))
        return found


def _in_order(found: tuple[int, str, Guess]) -> tuple[int, str]:
    return found[:2]


def _mask(word: str) -> int:
    """Which letters a word has once, and which twice: some bits for each.

    No edit of a cost of 6 changes more than 7 bits, and none of 12 more than 14; a wrong vowel, which
    costs 7, changes 8. So words are further apart than six sevenths of the bits that they differ by.
    """
    mask = 0
    for sign in word:
        place = ord(sign) - 97
        place = place if 0 <= place < _LETTERS else _LETTERS + ord(sign) % _OTHERS
        bits = _VOWEL if sign in _VOWELS else _CONSONANT
        once = bits << 2 * _SIGNS * place
        mask |= once << _SIGNS if mask & once else once
    return mask


def most_edits(word: str) -> int:
    """How far a misspelling of this length may be from what was meant, in tenths; 0: not at all."""
    if len(word) < _SHORTEST or not word.isalpha():
        return 0
    return _MOST_EDITS[min(len(word) - _SHORTEST, len(_MOST_EDITS) - 1)]


def edits(typed: str, meant: str, most: int) -> int:
    """The cost of the edits between two words, in tenths (Damerau, optimal string alignment).

    A letter too many or too few costs 10, or 6 beside its like; a wrong one 12, or 7 where both are
    vowels; a swap of neighbours 7; a wrong first letter 6 more. `FAR` for what is surely above `most`.
    """
    drops, adds = _ones(typed), _ones(meant)
    before: list[int] = []
    last = [0]
    for add in adds:
        last.append(last[-1] + add)
    for i, a in enumerate(typed):
        drop = drops[i]
        is_vowel = a in _VOWELS
        cost = last[0] + drop
        line = [cost]
        for j, b in enumerate(meant):
            cost += adds[j]
            if last[j + 1] + drop < cost:
                cost = last[j + 1] + drop
            near = last[j] + (0 if a == b else 7 if is_vowel and b in _VOWELS else 12)
            if near < cost:
                cost = near
            if i and j and a != b and a == meant[j - 1] and typed[i - 1] == b:
                cost = min(cost, before[j - 1] + 7)
            line.append(cost)
        if min(line) > most and min(last) > most:
            return FAR
        before, last = last, line
    return last[-1] + (6 if typed[:1] != meant[:1] else 0)


def _ones(word: str) -> list[int]:
    """The cost of each letter as one too many or too few: less where it stands beside its like."""
    return [6 if at and word[at] == word[at - 1] else 10 for at in range(len(word))]
