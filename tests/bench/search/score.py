"""Success within the first few results, and how high the right one stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tests.claims.score import wilson

DEPTH = 10
"""Results that are looked at; what stands further down counts as not found."""
CUTS = (1, 3, 5)


@dataclass(frozen=True)
class Success:
    """How many of `of` queries have an article that answers them within the first `within`."""

    within: int
    right: int
    of: int

    @property
    def share(self) -> float:
        return self.right / self.of if self.of else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's, 95%."""
        return wilson(self.right, self.of)


@dataclass(frozen=True)
class Score:
    """One engine's results on a set of queries."""

    successes: tuple[Success, ...]
    mrr: float
    """The mean of 1/rank of the first right result, 0 where there is none within `DEPTH`."""


def rank_of(found: Sequence[str], wanted: Iterable[str]) -> int | None:
    """The place, from 1, of the first result that is wanted; None if none is within `DEPTH`."""
    right = set(wanted)
    distinct = list(dict.fromkeys(found))[:DEPTH]
    return next((place for place, path in enumerate(distinct, 1) if path in right), None)


def score(ranks: Sequence[int | None]) -> Score:
    found = [rank for rank in ranks if rank is not None]
    successes = tuple(Success(cut, sum(r <= cut for r in found), len(ranks)) for cut in CUTS)
    return Score(successes, sum(1 / rank for rank in found) / len(ranks) if ranks else 0.0)
