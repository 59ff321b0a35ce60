"""Weights of a multinomial logistic regression over clues, kept in a file in hundredths."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from struct import unpack

_HUNDREDTHS = 100
_BYTES = 4
"""The bytes of the number that holds what all kinds count in which one kind's count stands."""
_ABOVE = 1 << 8 * _BYTES - 1


@dataclass(frozen=True, eq=False)
class Regression:
    """The weights. Equal only to themselves."""

    keys: tuple[str, ...]
    """The kinds that it tells apart."""
    base: tuple[int, ...]
    """What each kind counts before anything is read."""
    lines: Mapping[str, str]
    """By clue, pairs of a kind's place and how much the clue speaks for or against it."""

    @classmethod
    def parse(cls, text: str) -> Regression:
        """Read a remark, a line of keys, a line of what they count, then a line for each clue."""
        _, first, second, *lines = text.splitlines()
        parted = (line.partition("\t") for line in lines)
        keys, base = tuple(first.split("\t")), tuple(map(int, second.split("\t")))
        return cls(keys, base, {clue: numbers for clue, _, numbers in parted})

    def shares(self, clues: Iterable[str]) -> Mapping[str, float]:
        """How likely each kind is by some clues, 0 to 1, together 1."""
        scores = self.counts(clues)
        most = max(scores)
        raised = [math.exp((score - most) / _HUNDREDTHS) for score in scores]
        total = math.fsum(raised)
        return {key: each / total for key, each in zip(self.keys, raised, strict=True)}

    def counts(self, clues: Iterable[str]) -> Sequence[int]:
        """How much clues speak for each kind, in hundredths from some point."""
        known = filter(self.lines.__contains__, clues)
        score = sum(map(self._rows.__getitem__, known), self._start)
        return unpack(f"<{len(self.keys)}I", score.to_bytes(_BYTES * len(self.keys), "little"))

    @cached_property
    def _start(self) -> int:
        """What each kind counts before anything is read, so much above nothing that no sum is below."""
        return _packed(enumerate(_ABOVE + each for each in self.base))

    @cached_property
    def _rows(self) -> _Rows:
        return _Rows(self.lines)


class _Rows(dict[str, int]):
    """What a clue counts for each kind, all in one number that is quickly summed, by the clue."""

    def __init__(self, lines: Mapping[str, str]) -> None:
        super().__init__()
        self._lines = lines

    def __missing__(self, clue: str) -> int:
        numbers = list(map(int, self._lines[clue].split()))
        self[clue] = row = _packed(zip(numbers[::2], numbers[1::2], strict=True))
        return row


def _packed(counts: Iterable[tuple[int, int]]) -> int:
    """Counts by place in one number. The sum of two such numbers has the sums of their counts."""
    return sum(count << 8 * _BYTES * place for place, count in counts)
