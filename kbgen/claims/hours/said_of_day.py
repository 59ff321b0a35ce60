"""Something said of a day of the calendar, before it is held against the policy."""

from __future__ import annotations

from dataclasses import dataclass

from kbgen.claims.hours.calendar_days import Stated
from kbgen.claims.hours.of_day import Told
from kbgen.claims.quantity import OnDay, Quantity, YearlessDay, YearlessPeriod
from kbgen.load.marks import Span
from kbgen.values import Day, Period


@dataclass(frozen=True)
class Dated:
    """Something said of a day. Places count from the beginning of the passage."""

    keys: tuple[str, ...]
    said: Quantity
    day: Span
    """Where the day itself stands."""
    is_sure: bool = True
    """Whether its sentence says that it is about the shop's being closed."""


def shut_on(value: Stated, where: Span, day: Span) -> Dated:
    """That the shop is closed on some days; one day is a period of its own, so that it is not that of opening again."""
    if isinstance(value, Day):
        value = Period(value.day, value.day)
    elif isinstance(value, YearlessDay):
        value = YearlessPeriod(value, value)
    return Dated(("calendar.closures",), Quantity(where, value, lead=where.start), day)


def on_day(keys: tuple[str, ...], value: Day | YearlessDay, told: Told, day: Span) -> Dated:
    """What is told of a day."""
    on = OnDay(value, told.hours, told.opens, told.closes)
    return Dated(keys, Quantity(told.span, on, lead=told.span.start), day)
