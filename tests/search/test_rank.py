"""The ranking does at once for all documents what its contract says of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import floor, log

from hypothesis import given
from hypothesis import strategies as st

from kbgen.search.query import Group
from kbgen.search.rank import Postings, Ranker, Ranking, marks_of

_ROOM = 9
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


@given(_shelves, _groups)
def test_scores_are_those_of_the_contract(
    levels: Mapping[str, Mapping[int, int]], groups: list[Group]
) -> None:
    ranking = Ranker((_Shelf(levels, _ROOM),), _ROOM).rank(groups)
    worths = [_worth(group, levels) for group in groups]
    expected = [_score(document, groups, levels, worths) for document in range(_ROOM)]
    assert list(ranking.scores) == expected
    assert ranking.found == marks_of((n for n, score in enumerate(expected) if score), _ROOM)


@given(st.lists(st.integers(0, 5), max_size=700), st.integers(1, 8), st.data())
def test_the_best_are_those_that_sorting_gives(
    scores: list[int], limit: int, data: st.DataObject
) -> None:
    some = data.draw(st.sets(st.integers(0, 699)))
    found = [number for number, score in enumerate(scores) if score]
    ids = {number: str(number) for number in found}
    for ranking, kept in (
        (ranked := Ranking(marks_of(found, len(scores)), scores, 1), found),
        (
            ranked.among(marks_of((n for n in some if n < len(scores)), len(scores))),
            [number for number in found if number in some],
        ),
    ):
        in_order = sorted(kept, key=lambda number: (-scores[number], ids[number]))
        assert ranking.best(limit, ids) == in_order[:limit]
        assert ranking.found.bit_count() == len(kept)
