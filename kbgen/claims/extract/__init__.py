"""Quantities in English prose, with the characters at which they stand."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache

from kbgen.claims.extract import (
    addresses,
    bare,
    clock,
    countries,
    dates,
    day_counts,
    day_ends,
    day_words,
    durations,
    money,
    opening,
    percents,
    stretches,
)
from kbgen.claims.extract.bounds import bound_of
from kbgen.claims.extract.passage import Found, Passage
from kbgen.claims.quantity import Quantity, StatedHours, TimeSpan
from kbgen.load.marks import Span
from kbgen.values import Context, Country, Day, Email, Period, Phone, Time, Url

__all__ = ["quantities"]

_KINDS = (
    durations,
    day_words,
    money,
    percents,
    clock,
    opening,
    day_counts,
    day_ends,
    stretches,
    dates,
    addresses,
)
_FIRST = (Email, Url, StatedHours, TimeSpan, Phone, Period, Day)
"""What wins over anything that it overlaps, the most specific first; then the longest does."""


# The rules that look at what the policy lacks read every passage once more.
@lru_cache(maxsize=65_536)
def quantities(text: str, context: Context) -> tuple[Quantity, ...]:
    """The quantities of a sentence or a short passage, in order; their spans do not overlap.

    `context` is what the shop's country and currency are: what "free", "$" and "01/02/2026" mean.
    U+FFFC stands for a reference, which is not read. Nothing is invented: what can be read in
    several ways is left out.
    """
    passage = Passage.of(text, context)
    found: list[Found] = []
    for kind in _KINDS:
        found += kind.find(passage)
    found += countries.find(passage)
    if not found:
        return ()
    chosen = _disjoint(found)
    chosen += bare.find(passage, chosen)
    return tuple(_quantity(passage.lower, one) for one in sorted(chosen, key=_start))


def _disjoint(found: Iterable[Found]) -> list[Found]:
    chosen: list[Found] = []
    for one in sorted(found, key=_rank):
        at = bisect_right(chosen, one.start, key=_start)
        if at and chosen[at - 1].end > one.start:
            continue
        if at < len(chosen) and chosen[at].start < one.end:
            continue
        chosen.insert(at, one)
    return chosen


def _start(one: Found) -> int:
    return one.start


def _rank(one: Found) -> tuple[int, int, int]:
    kind = next((at for at, kind in enumerate(_FIRST) if isinstance(one.value, kind)), len(_FIRST))
    if isinstance(one.value, Time):
        kind += 1
    if isinstance(one.value, Country):
        kind += 2
    return kind, one.start - one.end, one.start


def _quantity(lower: str, found: Found) -> Quantity:
    bound, lead = bound_of(lower, found)
    return Quantity(Span(found.start, found.end), found.value, bound, lead, found.adjective)
