"""The ranking: documents by what they have of each group. SHARED CONTRACT: `rank.js` is the twin.

All is in whole numbers below 2^53, so that both engines give the same order:

- `rarity` of a group: `floor(100 * ln(1 + (N - n + 0.5) / (n + 0.5)) + 0.5)`, BM25's inverse document
  frequency. N is the number of customers' documents; n how many have its term that was typed (factor
  100; of several the commonest), or if none has it, the commonest of its other terms.
- `worth` of a group: rarity * weight div 100, at least 1.
- what a document has of a group: the largest of factor * level over the group's terms that it has;
  its share: the largest factor of those terms.
- `total`: the sum of worth * that over all groups; `covered`: the sum of worth * share over the groups
  that are not optional; `asked`: the sum of worth * 100 over those of which any document has a term.
- A document is found if it has a term of a group that is not optional. Its score is
  total * covered; divided by asked and a constant for people to read. Ties go by the document's id.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache, reduce
from heapq import heappush, heapreplace
from itertools import chain
from math import floor, log
from operator import mul, or_
from sys import byteorder
from typing import Protocol

from kbgen.search.query import WHOLE, Group

_UNIT = 63 * WHOLE * WHOLE
"""What makes a score of about 1 to 30 of the whole numbers."""
_MOST_BYTES = 40_000_000
_LEAST_KNOWN = 24
_HALF = array("I").itemsize
_LANE = 2 * _HALF
_STRETCH = 16
_WHOLE_STRETCH = (1 << _STRETCH) - 1
_ONE = ord("1")
_FULL = (1 << 32) - 1


@dataclass(frozen=True, slots=True)
class Postings:
    """The documents that have a term, by its level in them."""

    by_level: Mapping[int, Sequence[int]]
    marks: int
    """The same documents, as `marks_of` has them."""

    @classmethod
    def of(cls, postings: Iterable[tuple[int, int]], room: int) -> Postings:
        """From documents, each with the level that it has. `room` is above all their numbers."""
        found: dict[int, array[int]] = {}
        for document, level in postings:
            if level not in found:
                found[level] = array("i")
            found[level].append(document)
        return cls(found, marks_of(chain.from_iterable(found.values()), room))

    @property
    def count(self) -> int:
        """How many documents there are."""
        return self.marks.bit_count()


def marks_of(documents: Iterable[int], room: int) -> int:
    """A set of documents as one whole number, which has the bit of each document's number."""
    digits = bytearray(b"0" * room)
    for document in documents:
        digits[~document] = _ONE
    return int(digits, 2) if room else 0


class Shelf(Protocol):
    """An index of some documents."""

    @property
    def size(self) -> int:
        """How many documents there are."""
        ...

    def postings(self, term: str) -> Postings:
        """Where a term is."""
        ...


@dataclass(frozen=True, slots=True)
class Ranking:
    """The documents that were found, as `marks_of` has them, with what their scores are made of."""

    found: int
    lanes: Sequence[int]
    """By document its total and its covered."""
    highest: Sequence[int]
    """By stretch of documents a score that none of them is above."""
    asked: int

    def among(self, marks: int) -> Ranking:
        """What was found of some documents."""
        return Ranking(self.found & marks, self.lanes, self.highest, self.asked)

    def score(self, document: int) -> int:
        """A document's score as a whole number."""
        return self.lanes[2 * document] * self.lanes[2 * document + 1]

    def shown(self, document: int) -> float:
        """A document's score for people, the same for any engine."""
        return round(self.score(document) / (max(self.asked, 1) * _UNIT), 4)

    def best(self, limit: int, ids: Mapping[int, str]) -> list[int]:
        """The best documents in order. `ids` settle ties."""
        highest, score, found = self.highest, self.score, self.found
        least: list[int] = []
        """The best scores so far, as a heap."""
        kept: list[tuple[int, str, int]] = []
        for stretch in sorted(range(len(highest)), key=highest.__getitem__, reverse=True):
            if len(least) == limit and highest[stretch] < least[0]:
                break
            marks = found >> stretch * _STRETCH & _WHOLE_STRETCH
            for document in _numbers(marks, stretch * _STRETCH):
                value = score(document)
                if len(least) < limit:
                    heappush(least, value)
                elif value < least[0]:
                    continue
                else:
                    heapreplace(least, value)
                kept.append((-value, ids[document], document))
        return [document for _, _, document in sorted(kept)[:limit]]


def _numbers(marks: int, start: int) -> Iterator[int]:
    while marks:
        lowest = marks & -marks
        yield start + lowest.bit_length() - 1
        marks ^= lowest


@dataclass(frozen=True, slots=True)
class _Gathered:
    """What documents have of one group, in whole numbers that are rows of lanes.

    Each document has a lane of 64 bits: 32 of its value and 32 of its share. So one multiplication or
    sum is done for all documents at once, many times faster than in a loop. No sum leaves its 32 bits:
    at most 72 groups of a worth below 1,100 and a value below 6,301.
    """

    marks: int
    rarity: int
    documents: int
    highest: int
    """The same for each stretch of documents: no less than any of them has."""


def _lanes(values: array[int], shares: array[int]) -> int:
    lanes = array("I", bytes(len(values) * _LANE))
    lanes[0::2] = values
    lanes[1::2] = shares
    return int.from_bytes(lanes, byteorder)


def _unpacked(lanes: int, count: int) -> array[int]:
    """The values and shares of so many lanes, in turn."""
    return array("I", lanes.to_bytes(count * _LANE, byteorder))


@dataclass(frozen=True)
class Ranker:
    """Ranks the documents of some shelves, of which the first is the customers'.

    No document is on two. `room` is above the number of each document. What was found for a group is
    kept, since it is asked for again while somebody types.
    """

    shelves: tuple[Shelf, ...]
    room: int

    def rank(self, groups: Sequence[Group]) -> Ranking:
        """What is found, and what makes its scores."""
        sums = highest = asked = marks = 0
        for group in groups:
            found = self._gathered(group.variants)
            if found is None:
                continue
            worth = max(1, found.rarity * group.weight // WHOLE)
            # Whatever only optional groups have has no share, and so no score.
            shown = self._values if group.optional else -1
            sums += (found.documents & shown) * worth
            highest += (found.highest & shown) * worth
            if not group.optional:
                marks |= found.marks
                asked += worth * WHOLE
        bounds = _unpacked(highest, self._stretches)
        return Ranking(
            marks,
            _unpacked(sums, self._stretches * _STRETCH),
            list(map(mul, bounds[0::2], bounds[1::2])),
            asked,
        )

    @property
    def _stretches(self) -> int:
        return -(-self.room // _STRETCH)

    @cached_property
    def _values(self) -> int:
        """All bits of values, and none of shares."""
        count = self._stretches * _STRETCH
        return _lanes(array("I", [_FULL]) * count, array("I", [0]) * count)

    @cached_property
    def _gathered(self) -> Callable[[tuple[tuple[str, int], ...]], _Gathered | None]:
        size = self._stretches * _STRETCH * _LANE
        return lru_cache(max(_LEAST_KNOWN, _MOST_BYTES // (size + 1)))(self._gather)

    def _gather(self, variants: tuple[tuple[str, int], ...]) -> _Gathered | None:
        """For each document the best of a group's terms, and the largest factor that it has."""
        # What is put in last stays, so that the largest do.
        terms = sorted(variants, key=lambda each: each[1])
        found = [(shelf.postings(term), factor) for term, factor in terms for shelf in self.shelves]
        marks = reduce(or_, (postings.marks for postings, _ in found), 0)
        if not marks:
            return None
        empty = bytes(self._stretches * _STRETCH * _HALF)
        shares, values = array("I", empty), array("I", empty)
        for postings, factor in found:
            for documents in postings.by_level.values():
                for document in documents:
                    shares[document] = factor
        levels = [
            (factor * level, documents)
            for postings, factor in found
            for level, documents in postings.by_level.items()
        ]
        tops = array("I", bytes(self._stretches * _HALF))
        for value, documents in sorted(levels, key=lambda each: each[0]):
            for document in documents:
                values[document] = tops[document // _STRETCH] = value
        # The largest share of a stretch need not be known so well as its largest value.
        most = terms[-1][1]
        return _Gathered(
            marks,
            rarity(variants, self.shelves),
            _lanes(values, shares),
            _lanes(tops, array("I", [most if top else 0 for top in tops])),
        )


def rarity(terms: Sequence[tuple[str, int]], shelves: Sequence[Shelf]) -> int:
    """BM25's idf in hundredths, of the first shelf, of the next where that one has none of it."""
    for shelf in shelves:
        counts = [(shelf.postings(term).count, factor) for term, factor in terms]
        said = max((count for count, factor in counts if factor >= WHOLE), default=0)
        count = said or max(count for count, _ in counts)
        if count:
            return floor(100 * log(1 + (shelf.size - count + 0.5) / (count + 0.5)) + 0.5)
    return 0
