"""Days of orders and deliveries, and last days that are reckoned from them: worked examples."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kbgen.claims.context.figures import Figure
from kbgen.claims.extract import quantities
from kbgen.claims.hours.calendar_days import dated_near
from kbgen.claims.patterns import lazy
from kbgen.claims.prose.passages import Kind
from kbgen.claims.quantity import Said, YearlessDay
from kbgen.claims.topics.marking import lowered
from kbgen.model import Override, Policy
from kbgen.values import Context, Day

_ON = r"(?: to you| by us| by you| with (?:us|you)| at your (?:door|house|home))?(?: on| as late as)?(?: the)? $"
_ORDERED = lazy(rf"\b(?:ordered|bought|purchased|placed|(?:order|purchase) of){_ON}")
_DELIVERED = lazy(
    rf"\b(?:delivered|arrived|arrives|landed|lands|reached you|reaches you|(?:was|were|is) (?:received|collected|picked up|handed over)|received (?:it|them)|came|turned up|(?:parcel|delivery|order|package) (?:of|from)){_ON}"
)
_HEAD_OF_START = lazy(
    r"\b(?:order(?:ed|s)?|bought|purchased?|deliver(?:y|ed)|arriv(?:ed|es|al)|received|receipt|landed)\b"
)
_HEAD_OF_END = lazy(
    r"\b(?:returns?|returned|back|exchanged?|swap(?:ped)?|last|latest|until|till|through|deadline|by|within|ends?)\b"
)
_GIVEN_BACK = lazy(r"\b(?:returns?|returned|back|exchanged?|swap(?:ped)?)\b")


def is_reckoned(policy: Policy, context: Context, figure: Figure) -> bool:
    """Whether a day is one of an order or a delivery, or only follows from such a day beside it.

    What a season's order is beside its last day is no example: it says what holds for the season.
    """
    if figure.around.passage.kind is Kind.CELL and (column := figure.around.passage.column):
        head = lowered(column)
        if not any(letter.isdigit() for letter in head):
            if _HEAD_OF_START.search(head) and not _HEAD_OF_END.search(head):
                return True
            if _GIVEN_BACK.search(head) and _has_day_before(figure, context):
                return True
    if _day_told(figure.sentence, figure.said.span.start, _DELIVERED):
        return True
    others = [
        one
        for one in figure.around.quantities
        if one.span != figure.said.span and isinstance(one.value, Day | YearlessDay)
    ]
    if any(_day_told(figure.sentence, one.span.start, _DELIVERED) for one in others):
        return True
    if _day_told(figure.sentence, figure.said.span.start, _ORDERED):
        return True
    seasons = tuple(_seasons(policy))
    return any(
        _day_told(figure.sentence, one.span.start, _ORDERED) and not _is_in(one.value, seasons)
        for one in others
    )


def _has_day_before(figure: Figure, context: Context) -> bool:
    """Whether a cell before in its row gives a single day."""
    passage = figure.around.passage
    return any(
        isinstance(one.value, Day | YearlessDay)
        for text in (passage.row, passage.before)
        if text
        for one in quantities(text, context)
    )


def _day_told(sentence: str, start: int, pattern: re.Pattern[str]) -> bool:
    return bool(pattern.search(lowered(sentence), 0, start))


def _seasons(policy: Policy) -> Iterator[Override]:
    for fact in policy.under("returns"):
        yield from (one for one in fact.overrides if one.when.ordered)


def _is_in(value: Said, seasons: tuple[Override, ...]) -> bool:
    """Whether a day of an order lies in some season."""
    if not isinstance(value, Day | YearlessDay):
        return False
    for one in seasons:
        known = one.when.ordered
        day = dated_near(value, known.end) if known else None
        if known and day and known.includes(day):
            return True
    return False
