"""Counts of verdicts, and how sure they are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt

from kbgen.model import Finding, Level
from tests.claims.items import Label
from tests.claims.judge import Verdict


@dataclass(frozen=True)
class Score:
    """Counts of one row of the report."""

    items: int
    contradictions: int
    found: int
    alarms: int

    @property
    def precision(self) -> tuple[int, int]:
        """Findings that are right, and all findings; an item counts once."""
        return self.found, self.found + self.alarms

    @property
    def recall(self) -> tuple[int, int]:
        """Contradictions that are found, and all contradictions."""
        return self.found, self.contradictions

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall, from 0 to 1."""
        return 2 * self.found / max(1, self.found + self.alarms + self.contradictions)


def score(verdicts: Iterable[Verdict], levels: tuple[Level, ...]) -> Score:
    """Counts over verdicts, of findings of these levels only."""
    verdicts = tuple(verdicts)

    def seen(found: tuple[Finding, ...]) -> bool:
        return any(finding.level in levels for finding in found)

    return Score(
        len(verdicts),
        sum(verdict.item.label is Label.CONTRADICTS for verdict in verdicts),
        sum(seen(verdict.hits) for verdict in verdicts),
        sum(seen(verdict.alarms) for verdict in verdicts),
    )


def wilson(right: int, of: int) -> tuple[float, float]:
    """The 95% confidence interval of a share; from 0 to 1 where nothing was counted."""
    if not of:
        return 0.0, 1.0
    z, share = 1.96, right / of
    middle = share + z * z / (2 * of)
    spread = z * sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    return (
        max(0.0, (middle - spread) / (1 + z * z / of)),
        min(1.0, (middle + spread) / (1 + z * z / of)),
    )
