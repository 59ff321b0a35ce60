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
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache, reduce
from heapq import nlargest, nsmallest
from itertools import chain
from math import floor, log
from operator import mul, or_
from sys import byteorder
from typing import Protocol

from kbgen.search.query import WHOLE, Group

_UNIT = 63 * WHOLE * WHOLE
"""What makes a score of about 1 to 30 of the whole numbers."""
_MOST_KNOWN = 256
_HALF = array("I").itemsize
_LANE = 2 * _HALF
_STRETCH = 128
_ONE = ord("1")
_DIGITS = bytes.maketrans(b"01", bytes([0, 1]))


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
    """The documents that were found, as `marks_of` has them, with their scores."""

    found: int
    scores: Sequence[int]
    """By a document's number, in whole numbers; 0 where it was not found."""
    asked: int

    def among(self, marks: int) -> Ranking:
        """What was found of some documents."""
        digits = f"{marks:0{len(self.scores)}b}".encode()[::-1].translate(_DIGITS)
        return Ranking(self.found & marks, list(map(mul, self.scores, digits)), self.asked)

    def shown(self, document: int) -> float:
        """A document's score for people, the same for any engine."""
        return round(self.scores[document] / (max(self.asked, 1) * _UNIT), 4)

    def best(self, limit: int, ids: Mapping[int, str]) -> list[int]:
        """The best documents in order. `ids` settle ties."""
        scores = self.scores
        # The best of a stretch says whether the others of it need be looked at.
        highest = [
            (max(scores[start : start + _STRETCH]), start)
            for start in range(0, len(scores), _STRETCH)
        ]
        least = max(1, nlargest(limit, highest)[-1][0]) if len(highest) >= limit else 1
        kept = [
            number
            for most, start in highest
            if most >= least
            for number, score in enumerate(scores[start : start + _STRETCH], start)
            if score >= least
        ]
        return nsmallest(limit, kept, key=lambda number: (-scores[number], ids[number]))


@dataclass(frozen=True, slots=True)
class _Gathered:
    """What all documents have of one group, in one whole number.

    Each document has 64 bits of it, at the place of its number: 32 of its value, above them 32 of its
    share. So one multiplication or sum is done for all documents at once, many times faster than in
    a loop. No sum leaves its 32 bits: at most 72 groups of a worth below 1,100 and a value below 6,301.
    """

    values: int
    """Without the shares."""
    both: int
    marks: int
    rarity: int


@dataclass(frozen=True)
class Ranker:
    """Ranks the documents of some shelves, of which the first is the customers'.

    No document is on two. `room` is above the number of each document. What was found for a group is
    kept, since it is asked for again while somebody types.
    """

    shelves: tuple[Shelf, ...]
    room: int

    def rank(self, groups: Sequence[Group]) -> Ranking:
        """Scores by document."""
        sums = asked = marks = 0
        for group in groups:
            found = self._gathered(group.variants)
            if found is None:
                continue
            worth = max(1, found.rarity * group.weight // WHOLE)
            if group.optional:
                sums += found.values * worth
            else:
                sums += found.both * worth
                marks |= found.marks
                asked += worth * WHOLE
        lanes = array("I", sums.to_bytes(self.room * _LANE, byteorder))
        # The share of what only optional groups have is nothing, and so is its score.
        return Ranking(marks, list(map(mul, lanes[0::2], lanes[1::2])), asked)

    @cached_property
    def _gathered(self) -> Callable[[tuple[tuple[str, int], ...]], _Gathered | None]:
        return lru_cache(_MOST_KNOWN)(self._gather)

    def _gather(self, variants: tuple[tuple[str, int], ...]) -> _Gathered | None:
        """For each document the best of a group's terms, and the largest factor that it has."""
        # What is put in last stays, so that the largest do.
        terms = sorted(variants, key=lambda each: each[1])
        found = [(shelf.postings(term), factor) for term, factor in terms for shelf in self.shelves]
        marks = reduce(or_, (postings.marks for postings, _ in found), 0)
        if not marks:
            return None
        empty = bytes(self.room * _HALF)
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
        for value, documents in sorted(levels, key=lambda each: each[0]):
            for document in documents:
                values[document] = value
        lanes = array("I", 2 * empty)
        lanes[0::2] = values
        valued = int.from_bytes(lanes, byteorder)
        lanes[1::2] = shares
        both = int.from_bytes(lanes, byteorder)
        return _Gathered(valued, both, marks, rarity(variants, self.shelves))


def rarity(terms: Sequence[tuple[str, int]], shelves: Sequence[Shelf]) -> int:
    """BM25's idf in hundredths, of the first shelf, of the next where that one has none of it."""
    for shelf in shelves:
        counts = [(shelf.postings(term).count, factor) for term, factor in terms]
        said = max((count for count, factor in counts if factor >= WHOLE), default=0)
        count = said or max(count for count, _ in counts)
        if count:
            return floor(100 * log(1 + (shelf.size - count + 0.5) / (count + 0.5)) + 0.5)
    return 0
