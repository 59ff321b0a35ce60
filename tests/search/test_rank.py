"""The ranking does at once for all documents what its contract says of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import floor, log

from hypothesis import given
from hypothesis import strategies as st

from kbgen.search.query import Group
from kbgen.search.rank import Postings, Ranker, marks_of

_ROOM = 70
_TERMS = "abcd"
_Levels = Mapping[int, int]
"""A term's level by document."""


@dataclass(frozen=True)
class _Shelf:
    levels: Mapping[str, _Levels]
    size: int

    def postings(self, term: str) -> Postings:
        return Postings.of(self.levels.get(term, {}).items(), _ROOM)


_shelves = st.dictionaries(
    st.sampled_from(_TERMS), st.dictionaries(st.integers(0, _ROOM - 1), st.integers(1, 63))
)
_groups = st.lists(
    st.builds(
        Group,
        st.dictionaries(st.sampled_from(_TERMS), st.integers(1, 100), min_size=1).map(
            lambda terms: tuple(terms.items())
        ),
        st.integers(1, 100),
        st.booleans(),
    ),
    max_size=5,
)


def _score(
    document: int, groups: list[Group], levels: Mapping[str, _Levels], worths: list[int]
) -> int:
    """As the contract in `kbgen.search.rank` has it."""
    total = covered = 0
    for group, worth in zip(groups, worths, strict=True):
        has = [
            (f, levels[term][document])
            for term, f in group.variants
            if document in levels.get(term, ())
        ]
        if has:
            total += worth * max(factor * level for factor, level in has)
            covered += 0 if group.optional else worth * max(factor for factor, _ in has)
    return total * covered


def _worth(group: Group, levels: Mapping[str, _Levels]) -> int:
    counts = [(len(levels.get(term, ())), factor) for term, factor in group.variants]
    count = max((n for n, factor in counts if factor >= 100), default=0) or max(counts)[0]
    rarity = floor(100 * log(1 + (_ROOM - count + 0.5) / (count + 0.5)) + 0.5) if count else 0
    return max(1, rarity * group.weight // 100)


@given(_shelves, _groups, st.integers(1, 8), st.integers(0, (1 << _ROOM) - 1))
def test_scores_and_order_are_those_of_the_contract(
    levels: Mapping[str, _Levels], groups: list[Group], limit: int, some: int
) -> None:
    ranking = Ranker((_Shelf(levels, _ROOM),), _ROOM).rank(groups)
    worths = [_worth(group, levels) for group in groups]
    scores = [_score(document, groups, levels, worths) for document in range(_ROOM)]
    assert [ranking.score(document) for document in range(_ROOM)] == scores
    found = [number for number, score in enumerate(scores) if score]
    assert ranking.found == marks_of(found, _ROOM)
    ids = {number: str(number) for number in range(_ROOM)}
    in_order = sorted(found, key=lambda number: (-scores[number], ids[number]))
    assert ranking.best(limit, ids) == in_order[:limit]
    kept = [number for number in in_order if some >> number & 1]
    assert ranking.among(some).best(limit, ids) == kept[:limit]
