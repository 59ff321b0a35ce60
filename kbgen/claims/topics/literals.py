"""Texts of which a pattern needs one, so that most sentences need no look at the pattern at all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache, reduce
from operator import add, or_
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_LEAST = 2
"""Letters of the shortest text that is worth looking for."""
_FEW = 60
"""How many texts are found sooner one by one than by the words of a sentence."""
_MOST_WORDS = 65_536
"""How many words are remembered before all are forgotten."""


def needed(patterns: Iterable[str]) -> frozenset[str]:
    """Texts of which every sentence that one of the patterns matches holds at least one.

    Empty where a pattern may match without any.
    """
    found: set[str] = set()
    for pattern in patterns:
        texts = _of_pattern(pattern)
        if not texts:
            return frozenset()
        found |= texts
    return frozenset(text for text in found if not any(o in text for o in found if o != text))


# A policy's own words are the same for every text that is held against it.
@lru_cache(maxsize=4_096)
def _of_pattern(pattern: str) -> frozenset[str]:
    return _of(list(parser.parse(pattern)))


def _of(items: Sequence[tuple[Any, Any]]) -> frozenset[str]:
    """The best of what the parts of a sequence need: the one whose shortest text is longest."""
    options: list[frozenset[str]] = []
    run = ""
    for code, value in (*items, (None, None)):
        if code is op.LITERAL:
            run += chr(value)
            continue
        if len(run) >= _LEAST:
            options.append(frozenset([run]))
        run = ""
        if code is not None:
            options.append(_part(code, value))
    return max(options, key=_worth, default=frozenset())


def _part(code: Any, value: Any) -> frozenset[str]:
    if code is op.SUBPATTERN:
        return _of(list(value[-1]))
    if code is op.BRANCH:
        each = [_of(list(branch)) for branch in value[1]]
        return frozenset().union(*each) if all(each) else frozenset()
    if code in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        return _of(list(value[2])) if value[0] else frozenset()
    if code is op.ASSERT and value[0] > 0:
        return _of(list(value[1]))
    return frozenset()


_COMMON = frozenset(
    ["with", "that", "this", "your", "from", "have", "will", "our", "the", "for you"]
)
"""Words that stand in most texts, so that it is not worth to look for them."""


def _worth(texts: frozenset[str]) -> tuple[int, float]:
    """How few sentences hold one of some texts: the longer the shortest, and the longer all of them, the fewer."""
    letters = [1 if one.strip() in _COMMON else _letters(one) for one in texts]
    return min(letters, default=0), sum(letters) / max(len(letters), 1)


def _letters(text: str) -> int:
    """How many letters and blanks a text has: a sign that stands in every sentence tells nothing."""
    return sum(map(str.isalpha, text)) + text.count(" ")


@dataclass(frozen=True, eq=False)
class Gates:
    """Which of many readers a text may have something for, by the words of the text. Equal only to itself.

    A set of readers is a number with a bit for each, at its place among them.
    """

    needs: tuple[frozenset[str], ...]
    """Of these texts a text holds one that has something for the reader; none for one that asks always."""

    def open(self, text: str, among: int = -1) -> Iterator[int]:
        """The places of the readers that may find something, in their order; the others surely don't.

        `among`: the set of those that are asked for, if not all.
        """
        found = reduce(or_, map(self._of_words.__getitem__, text.split()), self._always)
        for number in _bits(found >> len(self.needs)):
            phrase, readers = self._phrases[number]
            if readers & among and phrase in text:
                found |= readers
        return _bits(found & among & self._all)

    def any_open(self, text: str) -> bool:
        """Whether any of the readers may find something."""
        if self._few is not None:
            return any(map(text.__contains__, self._few))
        return next(self.open(text), None) is not None

    @cached_property
    def _few(self) -> tuple[str, ...] | None:
        """All texts that the readers need, where they are so few that it is fastest to look for each."""
        texts = tuple(self._owners)
        return texts if all(self.needs) and len(texts) <= _FEW else None

    @cached_property
    def _owners(self) -> Mapping[str, int]:
        """The readers that need a text."""
        owners: dict[str, int] = {}
        for number, each in enumerate(self.needs):
            for text in each:
                owners[text] = owners.get(text, 0) | 1 << number
        return owners

    @cached_property
    def _phrases(self) -> tuple[tuple[str, int], ...]:
        """The texts that have a blank in them."""
        return tuple((text, own) for text, own in self._owners.items() if text.split() != [text])

    @cached_property
    def _all(self) -> int:
        return (1 << len(self.needs)) - 1

    @cached_property
    def _always(self) -> int:
        """The readers that need nothing, and behind them the phrases without a part to look for."""
        readers = (1 << number for number, each in enumerate(self.needs) if not each)
        phrases = (
            1 << len(self.needs) + number
            for number, (text, _) in enumerate(self._phrases)
            if len(_part_of(text)) < _LEAST
        )
        return sum(readers) + sum(phrases)

    @cached_property
    def _of_words(self) -> _Words:
        return _Words(self.parts)

    @cached_property
    def parts(self) -> Mapping[str, Sequence[tuple[str, int]]]:
        """Parts of words by their first letters, each with its readers and behind them its phrases."""
        found: dict[str, list[tuple[str, int]]] = {}
        for text, readers in self._owners.items():
            if text.split() == [text]:
                found.setdefault(text[:_LEAST], []).append((text, readers))
        for number, (text, _) in enumerate(self._phrases):
            part = _part_of(text)
            phrase = 1 << len(self.needs) + number
            found.setdefault(part[:_LEAST], []).append((part, phrase))
        return found


@dataclass(frozen=True, eq=False)
class Index:
    """Which of many patterns may match a text. Equal only to itself."""

    patterns: tuple[re.Pattern[str], ...]

    def possible(self, text: str, among: int = -1) -> Iterator[int]:
        """The places of the patterns that may match, in their order; the others surely don't."""
        return self._gates.open(text, among)

    def may_match(self, text: str) -> bool:
        """Whether any of the patterns may match."""
        return self._gates.any_open(text)

    @cached_property
    def _gates(self) -> Gates:
        return Gates(tuple(needed([each.pattern]) for each in self.patterns))


class _Words(dict[str, int]):
    """The patterns that need a part of a word, and the phrases that may stand around it, by the word.

    Texts have the same words over and over, so that each is looked at once.
    """

    def __init__(self, parts: Mapping[str, Sequence[tuple[str, int]]]) -> None:
        super().__init__()
        self._parts = parts

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST_WORDS:
            self.clear()
        found = 0
        for at, beginning in enumerate(map(add, word, word[1:])):
            if beginning in self._parts:
                for part, own in self._parts[beginning]:
                    if word.startswith(part, at):
                        found |= own
        self[word] = found
        return found


def _part_of(phrase: str) -> str:
    """The longest word of a phrase."""
    return max(phrase.split(), key=len, default="")


def _bits(number: int) -> Iterator[int]:
    while number:
        lowest = number & -number
        yield lowest.bit_length() - 1
        number ^= lowest
