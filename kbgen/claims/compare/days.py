"""Dates and periods, with or without a year, against the policy's."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from kbgen.claims.hours.calendar_days import (
    NEAR,
    Stated,
    dated_near,
    days_in,
    days_late,
    nearest_end,
    nearest_start,
)
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
from kbgen.values import Closures, Day, LastDay, Period, SpecialHours


def compare_days(said: Quantity, value: Stated, policy: Day | LastDay | Period) -> Comparison:
    """Whether a date or period is the policy's.

    A day agrees with the last day of a period, or with its first; one inside it says nothing of
    either. Of a period beside a last day only the end is compared, since it may be that of the orders.
    """
    if isinstance(policy, Period):
        return _with_period(said, value, policy)
    if isinstance(value, Period | YearlessPeriod):
        return AGREES if nearest_end(value, policy.day) == policy.day else UNKNOWN
    day = dated_near(value, policy.day)
    return AGREES if day == policy.day else contradicts(_who(day, policy.day))


def compare_closures(value: Stated, policy: Closures) -> Comparison:
    """Whether a closed day or period is one of the policy's, a day within one or that of opening again."""
    for closure in policy.closures:
        start, end = closure.on.start, closure.on.end
        if isinstance(value, Day | YearlessDay):
            days = (dated_near(value, start), dated_near(value, end))
            if any(day and start <= day <= end + timedelta(days=1) for day in days):
                return AGREES
        elif (day := _one_day(value, start)) is not None:
            if start <= day <= end:
                return AGREES
        elif nearest_start(value, start) == start and nearest_end(value, end) == end:
            return AGREES
    return contradicts("names other days than the policy")


def _one_day(value: Period | YearlessPeriod, near: date) -> date | None:
    """The day of a period of one day."""
    start, end = nearest_start(value, near), nearest_end(value, near)
    return start if start == end else None


def compare_back(value: BackOn, policy: Closures) -> Comparison:
    """Whether the shop opens again when a closure of the policy has ended."""
    found = UNKNOWN
    for closure in policy.closures:
        day = dated_near(value.day, closure.on.end)
        if day is None:
            continue
        late = (day - closure.on.end).days
        if late == 1:
            return AGREES
        if closure.on.includes(day):
            found = contradicts("says that the shop is open, when the policy says closed")
        elif 1 < late <= NEAR and found is UNKNOWN:
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


def _with_period(said: Quantity, value: Stated, policy: Period) -> Comparison:
    if isinstance(value, Period | YearlessPeriod):
        start = nearest_start(value, policy.start)
        end = nearest_end(value, policy.end)
        if (start, end) == (policy.start, policy.end):
            return AGREES
        return contradicts(_who(end, policy.end) if start == policy.start else "")
    first, last = dated_near(value, policy.start), dated_near(value, policy.end)
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
