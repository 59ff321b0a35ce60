"""Lengths of time told in two halves: "two days at best, four at worst", "a week, two at the outside"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kbgen.claims.extract.numbers import NUMBER, read
from kbgen.claims.extract.passage import Found, Passage
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Bound
from kbgen.values import Duration

_LAST_WORDS = frozenset(
    (
        *("slowest", "worst", "latest", "longest", "most", "outside", "max", "maximum", "tops"),
        *("push", "lucky"),
    )
)
_AT = r"at (?:the |its |their )?(?:very |absolute )?"
_LEAST = rf"(?:(?: [a-z]+){{0,4}}? (?:{_AT}(?:quickest|fastest|best|earliest|soonest|shortest|least|minimum)|if you(?:'re| are) lucky|in the best case))?"
_MOST = (
    rf"(?:{_AT}(?:slowest|worst|latest|longest|most|outside|maximum)|tops|max(?:imum)?\b(?! of)|at a push|in the worst case"
    r"|if you(?:'re| are) (?:not|un)(?: so)?(?: ?lucky)?)"
)
_SECOND = rf"(?P<count>{NUMBER}|an?(?= ))(?P<unit> (?:(?:full|business|working|calendar) )?(?:minute|hour|day|week|month|year)s?)?"
_AND = r"(?:,|;| -|—)?(?: \(| (?:and|or|but|though|then|perhaps|maybe|sometimes|even|possibly|at times)(?= )){0,2}"
_BEHIND = lazy(rf"{_LEAST}{_AND} ?{_SECOND},? {_MOST}(?!\w)")
"""The longest behind a length: ", four at the latest"."""
_APART = lazy(
    rf"(?: (?!(?:and|or|but|for|if|when|where|instead)\b)[a-z'-]+){{1,6}}(?:,| -|—)(?: (?:or|but|and|though))? (?P<count>{NUMBER})(?P<unit>),? {_MOST}(?!\w)"
)
"""The same behind what takes so long, without a unit: " to get to Britain, five at the outside"."""
_BEFORE = lazy(rf"{_AND} {_AT}(?:slowest|worst|latest|longest|most|outside) {_SECOND}(?!\w)")
"""The same with its words first: "and at most four"."""

_BOUND = lazy(r",? at (?:the |its |their )?(?:very )?[a-z]+est\b")
"""The words behind a length by which it is a bound itself, beside another with its own unit."""


def with_halves(passage: Passage, found: Iterable[Found]) -> Iterator[Found]:
    """Lengths of a passage in the order of its text, two halves of one made one."""
    if passage.words.isdisjoint(_LAST_WORDS):
        yield from found
        return
    end = 0
    for one in found:
        if one.start < end:
            continue
        whole = _whole(passage.lower, one)
        end = whole.end if whole is not one else end
        yield whole


def _whole(lower: str, first: Found) -> Found:
    value = first.value
    if not isinstance(value, Duration) or value.is_range or first.adjective:
        return first
    end = first.end
    match = _BEHIND.match(lower, end) or _BEFORE.match(lower, end) or _APART.match(lower, end)
    count = read(match["count"]) if match else None
    unit = match["unit"] if match else None
    if not match or count is None or count <= value.low:
        return first
    if unit and value.unit != unit.split()[-1].removesuffix("s"):
        return first
    if unit and _BOUND.match(lower, first.end):
        return first
    end = match.end("unit") if unit else match.end("count")
    return replace(first, end=end, value=replace(value, high=count), bound=Bound.EXACT)
