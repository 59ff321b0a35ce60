"""Dates and periods, with or without a year, against the policy's."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from kbgen.claims.quantity import (
    BackOn,
    Bound,
    OnDay,
    Quantity,
    ShutOn,
    YearlessDay,
    YearlessPeriod,
)
from kbgen.claims.verdict import AGREES, UNKNOWN, Comparison, contradicts
from kbgen.claims.words import length
from kbgen.values import Closure, Closures, Day, LastDay, Period, SpecialHours

Stated = Day | YearlessDay | Period | YearlessPeriod


def compare_days(said: Quantity, value: Stated, policy: Day | LastDay | Period) -> Comparison:
    """Whether a date or period is the policy's.

    A day agrees with the last day of a period, or with its first; one inside it says nothing of
    either. Of a period beside a last day only the end is compared, since it may be that of the orders.
    """
    if isinstance(policy, Period):
        return _with_period(said, value, policy)
    if isinstance(value, Period | YearlessPeriod):
        return AGREES if _nearest_end(value, policy.day) == policy.day else UNKNOWN
    day = _dated(value, policy.day)
    return AGREES if day == policy.day else contradicts(_who(day, policy.day))


def compare_closures(value: Stated, policy: Closures) -> Comparison:
    """Whether a closed day or period is one of the policy's, a day within one or that of opening again."""
    for closure in policy.closures:
        start, end = closure.on.start, closure.on.end
        if isinstance(value, Day | YearlessDay):
            days = (_dated(value, start), _dated(value, end))
            if any(day and start <= day <= end + timedelta(days=1) for day in days):
                return AGREES
        elif (day := _one_day(value, start)) is not None:
            if start <= day <= end:
                return AGREES
        elif _nearest_start(value, start) == start and _nearest_end(value, end) == end:
            return AGREES
    return contradicts("names other days than the policy")


def _one_day(value: Period | YearlessPeriod, near: date) -> date | None:
    """The day of a period of one day."""
    start, end = _nearest_start(value, near), _nearest_end(value, near)
    return start if start == end else None


_LATEST = 4
"""How many days after a closure its shop may open again: those between may be free anyway."""
_NEAR = 30
"""How many days from the end of a closure a day is that is said to be the one of opening again."""


def compare_back(value: BackOn, policy: Closures) -> Comparison:
    """Whether the shop opens again when a closure of the policy has ended."""
    found = UNKNOWN
    for closure in policy.closures:
        day = _dated(value.day, closure.on.end)
        if day is None:
            continue
        late = (day - closure.on.end).days
        if 1 <= late <= _LATEST:
            return AGREES
        if closure.on.includes(day):
            found = contradicts("says that the shop is open, when the policy says closed")
        elif _LATEST < late <= _NEAR and found is UNKNOWN:
            found = contradicts("keeps the shop closed for longer than the policy")
    return found


def compare_shut(value: ShutOn, policy: Closures) -> Comparison:
    """Whether the shop closes when a closure of the policy begins, weekends between the two left out."""
    found = UNKNOWN
    for closure in policy.closures:
        late = days_late(value.day, closure)
        if late is None:
            continue
        first, last = (0, late - 1) if late > 0 else (late + 1, -1)
        between = (closure.on.start + timedelta(days=step) for step in range(first, last + 1))
        if not any(one.weekday() < _SATURDAY for one in between):
            return AGREES
        found = contradicts(_OPEN if late > 0 else "closes the shop earlier than the policy")
    return found


_SATURDAY = 5


def days_late(value: Day | YearlessDay, closure: Closure) -> int | None:
    """How many days behind the first of a closure a day is; None where it belongs to another time."""
    day = _dated(value, closure.on.start)
    if day is None or day > closure.on.end:
        return None
    late = (day - closure.on.start).days
    return late if late >= -_NEAR else None


def is_near(value: Stated, closure: Closure) -> bool:
    """Whether a day or period lies in or within a month of a closure."""
    start, end = closure.on.start, closure.on.end
    return any(
        start - timedelta(days=_NEAR) <= day <= end + timedelta(days=_NEAR)
        for day in days_of(value, start)
    )


def compare_on_day(value: OnDay, policy: Closures | SpecialHours) -> Comparison:
    """What is said of a day against the closures or the special hours that the policy has for it."""
    if isinstance(policy, Closures):
        for closure in policy.closures:
            if days_in(value.day, closure.on):
                return AGREES if value.hours == () else contradicts(_OPEN)
        return UNKNOWN
    for period, hours in policy.hours:
        for day in days_in(value.day, period):
            known = hours.week[day.weekday()]
            if value.hours is None:
                return _with_ends(value, known)
            if value.hours == tuple(known):
                return AGREES
            return contradicts("names other hours than the policy")
    return UNKNOWN


_OPEN = "says that the shop is open, when the policy says closed"


def _with_ends(value: OnDay, known: Sequence[tuple[int, int]]) -> Comparison:
    if not known:
        return contradicts(_OPEN)
    same = value.opens in (None, known[0][0]) and value.closes in (None, known[-1][1])
    return AGREES if same else contradicts("names other hours than the policy")


def days_in(value: Day | YearlessDay, period: Period) -> tuple[date, ...]:
    """The day where a period has it; of one without a year each that the period has."""
    years = range(period.start.year, period.end.year + 1)
    days = (value.day,) if isinstance(value, Day) else (value.in_year(year) for year in years)
    return tuple(day for day in days if day and period.includes(day))


def days_of(value: Stated, near: date) -> frozenset[date]:
    """The days that a date or period holds; without a year those nearest to a day."""
    if isinstance(value, Day | YearlessDay):
        day = _dated(value, near)
        return frozenset({day} if day else ())
    start, end = _nearest_start(value, near), _nearest_end(value, near)
    if start is None or end is None or not 0 <= (end - start).days <= _LONGEST:
        return frozenset()
    return frozenset(start + timedelta(days=step) for step in range((end - start).days + 1))


_LONGEST = 92
"""How many days a closure lasts at most."""


def _with_period(said: Quantity, value: Stated, policy: Period) -> Comparison:
    if isinstance(value, Period | YearlessPeriod):
        start = _nearest_start(value, policy.start)
        end = _nearest_end(value, policy.end)
        if (start, end) == (policy.start, policy.end):
            return AGREES
        return contradicts(_who(end, policy.end) if start == policy.start else "")
    first, last = _dated(value, policy.start), _dated(value, policy.end)
    if last == policy.end or (first == policy.start and said.bound is not Bound.AT_MOST):
        return AGREES
    is_inside = any(day and policy.start <= day <= policy.end for day in (first, last))
    if is_inside and said.bound is not Bound.AT_MOST:
        return UNKNOWN
    return contradicts(_who(last, policy.end) if said.bound is Bound.AT_MOST else "")


def _who(said: date | None, known: date) -> str:
    """Who is wronged by a last day that is later or earlier than the policy's."""
    if said is None:
        return ""
    much = length(abs((said - known).days) * 1440)
    return f"promises {much} more than the policy" if said > known else f"denies customers {much}"


def _nearest_start(value: Period | YearlessPeriod, near: date) -> date | None:
    return value.start if isinstance(value, Period) else _dated(value.start, near)


def _nearest_end(value: Period | YearlessPeriod, near: date) -> date | None:
    return value.end if isinstance(value, Period) else _dated(value.end, near)


def _dated(value: Day | YearlessDay, near: date) -> date | None:
    """The day; of one without a year that which is nearest to another day, if there is such a day."""
    if isinstance(value, Day):
        return value.day
    days = [day for year in (-1, 0, 1) if (day := value.in_year(near.year + year))]
    return min(days, key=lambda day: abs((day - near).days), default=None)
