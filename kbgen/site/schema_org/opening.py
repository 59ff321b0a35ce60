"""Opening hours as `OpeningHoursSpecification`: the ordinary week, holidays, days that differ."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from kbgen.calendar import Calendar, Span
from kbgen.site.schema_org.nodes import DAYS, Node, node
from kbgen.values import Hours

_DAY = 1440
_AHEAD = 366
"""Days for which special hours are told."""


def opening_hours(calendar: Calendar, hours: Hours, as_of: date) -> list[Node]:
    """When something with these hours is open, from `as_of` on.

    A day on which it is closed opens and closes at midnight, as search engines read it. Times are
    the shop's own.
    """
    found: dict[tuple[Span, ...], list[str]] = {}
    for day, spans in enumerate(hours.week):
        if spans:
            found.setdefault(tuple(spans), []).append(DAYS[day])
    specifications = [
        _specification(span, {"dayOfWeek": days}) for spans, days in found.items() for span in spans
    ]
    if hours.holidays is not None and calendar.public_holidays is not None:
        for span in hours.holidays or ((0, 0),):
            specifications.append(_specification(span, {"dayOfWeek": "PublicHolidays"}))
    for first, last, spans in _special(calendar, hours, as_of):
        valid = {"validFrom": first.isoformat(), "validThrough": last.isoformat()}
        specifications += [_specification(span, valid) for span in spans or ((0, 0),)]
    return specifications


def _special(
    calendar: Calendar, hours: Hours, as_of: date
) -> Iterator[tuple[date, date, tuple[Span, ...]]]:
    """Stretches of days with closures or special hours, and when it is open on each of their days."""
    stretch: tuple[date, date, tuple[Span, ...]] | None = None
    for number in range(_AHEAD):
        day = as_of + timedelta(number)
        closed = calendar.closures and calendar.closures.on(day)
        if not closed and not (calendar.special_hours and calendar.special_hours.on(day)):
            continue
        spans = tuple(calendar.spans(day, hours))
        if stretch and stretch[1] + timedelta(1) == day and stretch[2] == spans:
            stretch = (stretch[0], day, spans)
        else:
            if stretch:
                yield stretch
            stretch = (day, day, spans)
    if stretch:
        yield stretch


def _specification(span: Span, on: dict[str, str] | dict[str, list[str]]) -> Node:
    opens, closes = span
    until = "23:59" if span == (0, _DAY) else clock(closes)
    return node("OpeningHoursSpecification", {**on, "opens": clock(opens), "closes": until})


def clock(minute: int) -> str:
    """A minute of the day as xsd:time has it; the end of a day is the next one's beginning."""
    hours, minutes = divmod(minute % _DAY, 60)
    return f"{hours:02}:{minutes:02}"
