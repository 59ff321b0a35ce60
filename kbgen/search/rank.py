"""The ranking: documents by what they have of each group. SHARED CONTRACT: `rank.js` is the twin.

All is in whole numbers below 2^53, so that both engines give the same order:

- `rarity` of a group: `floor(100 * ln(1 + (N - n + 0.5) / (n + 0.5)) + 0.5)`, BM25's inverse document
  frequency. N is the number of customers' documents; n how many have its term that was typed (factor
  100; of several the commonest), or if none has it, the commonest of its other terms.
- `worth` of a group: rarity * weight div 100.
- what a document has of a group: the largest of factor * level over the group's terms that it has;
  its share: the largest factor of those terms.
- `total`: the sum of worth * that over all groups; `covered`: the sum of worth * share over the groups
  that are not optional; `asked`: the sum of worth * 100 over those of which any document has a term.
- A document is found if it has a term of a group that is not optional. Its score is
  total * covered; divided by asked and a constant for people to read. Ties go by the document's id.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import floor, log
from typing import Protocol

from kbgen.search.query import WHOLE, Group

_UNIT = 63 * WHOLE * WHOLE
"""What makes a score of about 1 to 30 of the whole numbers."""


@dataclass(frozen=True, slots=True)
class Postings:
    """The documents that have a term, and its level in each."""

    documents: Sequence[int]
    levels: Sequence[int]


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

    scores: dict[int, int]
    asked: int

    def shown(self, document: int) -> float:
        """A document's score for people, the same for any engine."""
        return round(self.scores[document] / (max(self.asked, 1) * _UNIT), 4)


def rank(groups: Sequence[Group], shelves: Sequence[Shelf]) -> Ranking:
    """Scores by document. The first shelf is the customers'; no document is on two."""
    totals: dict[int, int] = {}
    covered: dict[int, int] = {}
    asked = 0
    for group in sorted(groups, key=lambda group: group.optional):
        terms = [(term, factor) for term, factor in group.variants if _has(term, shelves)]
        if not terms:
            continue
        worth = rarity(terms, shelves) * group.weight // WHOLE
        values, shares = _gathered(terms, shelves)
        if group.optional:
            for document, value in values.items():
                if document in totals:
                    totals[document] += worth * value
            continue
        asked += worth * WHOLE
        for document, value in values.items():
            totals[document] = totals.get(document, 0) + worth * value
            covered[document] = covered.get(document, 0) + worth * shares[document]
    return Ranking({number: total * covered[number] for number, total in totals.items()}, asked)


def _gathered(
    terms: Iterable[tuple[str, int]], shelves: Sequence[Shelf]
) -> tuple[dict[int, int], dict[int, int]]:
    """For each document the best of a group's terms, and the largest factor that it has."""
    values: dict[int, int] = {}
    shares: dict[int, int] = {}
    for term, factor in sorted(terms, key=lambda each: -each[1]):
        for shelf in shelves:
            found = shelf.postings(term)
            for document, level in zip(found.documents, found.levels, strict=True):
                value = factor * level
                if document not in shares:
                    shares[document] = factor
                    values[document] = value
                elif value > values[document]:
                    values[document] = value
    return values, shares


def _has(term: str, shelves: Sequence[Shelf]) -> bool:
    return any(shelf.postings(term).documents for shelf in shelves)


def rarity(terms: Sequence[tuple[str, int]], shelves: Sequence[Shelf]) -> int:
    """BM25's idf in hundredths, of the first shelf, of the next where that one has none of it."""
    for shelf in shelves:
        counts = [(len(shelf.postings(term).documents), factor) for term, factor in terms]
        said = max((count for count, factor in counts if factor >= WHOLE), default=0)
        count = said or max(count for count, _ in counts)
        if count:
            return floor(100 * log(1 + (shelf.size - count + 0.5) / (count + 0.5)) + 0.5)
    return 0
