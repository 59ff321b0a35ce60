"""Days and periods as they are written, with or without a year, as days of the calendar."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Quantity, YearlessDay, YearlessPeriod
from kbgen.load.marks import Span
from kbgen.values import Closure, Day, Period

Stated = Day | YearlessDay | Period | YearlessPeriod
NEAR = 30
"""How many days before or behind a closure a day is that is said of it."""
_LONGEST = 92
"""How many days a closure lasts at most."""


_FEASTS = {
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
    "hogmanay": (12, 31),
    "new year's day": (1, 1),
}
_FEAST = lazy(rf"\b(?P<name>{'|'.join(_FEASTS)})\b(?:,? (?P<year>20\d\d)\b)?")


def may_name_days(text: str) -> bool:
    """Whether a text in small letters may name a day; most name none."""
    return any(map(text.__contains__, _DAY_NAMES))


_DAY_NAMES = (
    *("day", "week", "christmas eve", "new year's eve", "sat", "sun", "mon", "tue", "wed", "thu"),
    *("fri", "thanksgiving", "june", "july", "matariki", "jan", "feb", "march", "april", "may"),
    *("august", "september", "october", "november", "dec", "202", "hols"),
    *("ascension", "assumption", "corpus c", "independence", "hogmanay"),
)
"""Parts of texts of which one with a day has one."""


def days_in_text(text: str, found: Sequence[Quantity]) -> Iterator[tuple[Day | YearlessDay, Span]]:
    """The single days of a text in small letters in which some quantities were found."""
    for one in found:
        if isinstance(one.value, Day | YearlessDay):
            yield one.value, one.span
    is_feast = "christmas" in text or "boxing" in text or "new year" in text or "hogmanay" in text
    for match in _FEAST.finditer(text) if is_feast else ():
        month, day = _FEASTS[match["name"]]
        year = match["year"]
        value = Day(date(int(year), month, day)) if year else YearlessDay(month, day)
        yield value, Span(match.start(), match.end())


def with_first_days(text: str, found: Sequence[Quantity]) -> list[Quantity]:
    """Quantities found in a text in small letters, with the days of a month before one of them: "24" in "24 and 25 December"."""
    more = list(found)
    for one in found:
        if not isinstance(one.value, Day | YearlessDay):
            continue
        match = _FIRST_DAYS.search(text, 0, one.span.start)
        month, last = month_and_day(one.value)
        for number in _NUMBER.finditer(match["days"]) if match else ():
            day = int(number["day"])
            if not 0 < day < last or match is None:
                break
            start, end = (place + match.start("days") for place in number.span())
            dated = Day(one.value.day.replace(day=day)) if isinstance(one.value, Day) else None
            value = dated or YearlessDay(month, day)
            more.append(Quantity(Span(start, end), value, lead=start))
    return more


_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?)?"
_FIRST_DAYS = lazy(
    rf"(?<!between )(?<![\w.,:/£$€-])(?P<days>{_WEEKDAY}[0-9]{{1,2}}(?:st|nd|rd|th)?(?:, {_WEEKDAY}[0-9]{{1,2}}(?:st|nd|rd|th)?)*),? (?:and|&|or) (?:on )?(?:the )?{_WEEKDAY}$"
)
_NUMBER = lazy(rf"{_WEEKDAY}(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?")


def days_late(value: Day | YearlessDay, closure: Closure) -> int | None:
    """How many days behind the first of a closure a day is; None where it belongs to another time."""
    day = dated_near(value, closure.on.start)
    if day is None or day > closure.on.end:
        return None
    late = (day - closure.on.start).days
    return late if late >= -NEAR else None


def is_near(value: Stated, closure: Closure) -> bool:
    """Whether a day or period lies in or within a month of a closure."""
    start, end = closure.on.start, closure.on.end
    return any(
        start - timedelta(days=NEAR) <= day <= end + timedelta(days=NEAR)
        for day in days_of(value, start)
    )


def days_in(value: Day | YearlessDay, period: Period) -> tuple[date, ...]:
    """The day where a period has it; of one without a year each that the period has."""
    years = range(period.start.year, period.end.year + 1)
    days = (value.day,) if isinstance(value, Day) else (value.in_year(year) for year in years)
    return tuple(day for day in days if day and period.includes(day))


def days_of(value: Stated, near: date) -> frozenset[date]:
    """The days that a date or period holds; without a year those nearest to a day."""
    if isinstance(value, Day | YearlessDay):
        day = dated_near(value, near)
        return frozenset({day} if day else ())
    start, end = nearest_start(value, near), nearest_end(value, near)
    if start is None or end is None or not 0 <= (end - start).days <= _LONGEST:
        return frozenset()
    return frozenset(start + timedelta(days=step) for step in range((end - start).days + 1))


def nearest_start(value: Period | YearlessPeriod, near: date) -> date | None:
    """The first day of a period; without a year the one nearest to a day."""
    return value.start if isinstance(value, Period) else dated_near(value.start, near)


def nearest_end(value: Period | YearlessPeriod, near: date) -> date | None:
    """The last day of a period; without a year the one nearest to a day."""
    return value.end if isinstance(value, Period) else dated_near(value.end, near)


def dated_near(value: Day | YearlessDay, near: date) -> date | None:
    """The day; of one without a year that which is nearest to another day, if there is such a day."""
    if isinstance(value, Day):
        return value.day
    days = [day for year in (-1, 0, 1) if (day := value.in_year(near.year + year))]
    return min(days, key=lambda day: abs((day - near).days), default=None)


def month_and_day(value: Day | YearlessDay) -> tuple[int, int]:
    """The month and the day of it."""
    day = value.day if isinstance(value, Day) else value
    return day.month, day.day
