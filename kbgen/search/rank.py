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
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import nlargest
from itertools import repeat
from math import floor, log
from operator import add, mul
from typing import Protocol

from kbgen.search.query import WHOLE, Group

_UNIT = 63 * WHOLE * WHOLE
"""What makes a score of about 1 to 30 of the whole numbers."""
_MOST_KNOWN = 512
_BITS = 32
"""A total stays below 2^32: at most 48 groups of a worth below 1,100 and a value below 6,301."""
_VALUE = (1 << _BITS) - 1


@dataclass(frozen=True, slots=True)
class Postings:
    """The documents that have a term, by its level in them."""

    by_level: Mapping[int, Sequence[int]]
    count: int

    @classmethod
    def of(cls, postings: Iterable[tuple[int, int]]) -> Postings:
        """From documents, each with the level that it has."""
        found: dict[int, array[int]] = {}
        for document, level in postings:
            if level not in found:
                found[level] = array("i")
            found[level].append(document)
        return cls(found, sum(map(len, found.values())))


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
    """The documents that were found, with their scores as whole numbers."""

    scores: Mapping[int, int]
    asked: int

    def shown(self, document: int) -> float:
        """A document's score for people, the same for any engine."""
        return round(self.scores[document] / (max(self.asked, 1) * _UNIT), 4)

    def best(self, limit: int, documents: Sequence[int], ids: Mapping[int, str]) -> list[int]:
        """The best of some of the documents, in order. `ids` settle ties."""
        scores = self.scores
        least = 0
        if len(documents) > limit:
            least = nlargest(limit, map(scores.__getitem__, documents))[-1]
        kept = [number for number in documents if scores[number] >= least]
        return sorted(kept, key=lambda number: (-scores[number], ids[number]))[:limit]


@dataclass(frozen=True, slots=True)
class _Gathered:
    """What documents have of one group: value + share * 2^32, so that one sum adds up both."""

    documents: Sequence[int]
    values: Sequence[int]
    rarity: int


@dataclass(frozen=True)
class Ranker:
    """Ranks the documents of some shelves, of which the first is the customers'.

    No document is on two. What was found for a group is kept, since it is asked for again while
    somebody types.
    """

    shelves: tuple[Shelf, ...]
    known: dict[tuple[tuple[str, int], ...], _Gathered | None] = field(default_factory=dict)

    def rank(self, groups: Sequence[Group]) -> Ranking:
        """Scores by document."""
        sums: dict[int, int] = {}
        asked = 0
        for group in sorted(groups, key=lambda group: group.optional):
            found = self._gathered(group.variants)
            if found is None:
                continue
            worth = max(1, found.rarity * group.weight // WHOLE)
            added = zip(found.documents, map(mul, found.values, repeat(worth)), strict=False)
            if group.optional:
                for document, value in added:
                    if document in sums:
                        sums[document] += value & _VALUE
                continue
            asked += worth * WHOLE
            if not sums:
                sums = dict(added)
                continue
            have = sums.get
            for document, value in added:
                sums[document] = have(document, 0) + value
        return Ranking({n: (both & _VALUE) * (both >> _BITS) for n, both in sums.items()}, asked)

    def _gathered(self, variants: tuple[tuple[str, int], ...]) -> _Gathered | None:
        if variants not in self.known:
            if len(self.known) >= _MOST_KNOWN:
                self.known.clear()
            self.known[variants] = self._gather(variants)
        return self.known.get(variants)

    def _gather(self, variants: tuple[tuple[str, int], ...]) -> _Gathered | None:
        """For each document the best of a group's terms, and the largest factor that it has."""
        # What is put in last stays, so that the largest do; a loop over documents costs many times it.
        terms = sorted(variants, key=lambda each: each[1])
        found = [(shelf.postings(term), factor) for term, factor in terms for shelf in self.shelves]
        shares: dict[int, int] = {}
        for postings, factor in found:
            for documents in postings.by_level.values():
                shares.update(dict.fromkeys(documents, factor << _BITS))
        levels = [
            (factor * level, documents)
            for postings, factor in found
            for level, documents in postings.by_level.items()
        ]
        values: dict[int, int] = {}
        for value, documents in sorted(levels, key=lambda each: each[0]):
            values.update(dict.fromkeys(documents, value))
        if not values:
            return None
        both = array("q", map(add, values.values(), map(shares.__getitem__, values)))
        return _Gathered(array("i", values), both, rarity(variants, self.shelves))


def rarity(terms: Sequence[tuple[str, int]], shelves: Sequence[Shelf]) -> int:
    """BM25's idf in hundredths, of the first shelf, of the next where that one has none of it."""
    for shelf in shelves:
        counts = [(shelf.postings(term).count, factor) for term, factor in terms]
        said = max((count for count, factor in counts if factor >= WHOLE), default=0)
        count = said or max(count for count, _ in counts)
        if count:
            return floor(100 * log(1 + (shelf.size - count + 0.5) / (count + 0.5)) + 0.5)
    return 0
