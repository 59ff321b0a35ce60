"""When a promised length of time is over.

How each unit is counted, from the instant at which somebody asks:

- Hours in business hours, and minutes, count while somebody is there; so do a wait in a queue and
  hours promised on a channel on which people talk there and then, since those promises are meant
  for the time that it is open (rule KB103 reads them so, too).
- Business days: the day of asking doesn't count. The promise is due on the last of the business
  days behind it, at the time of day of asking, but neither before that day's opening nor after its
  closing; by closing time if the day of asking was none that counts; by the end of the day where
  nobody knows hours. 0 ("same working day") is by closing time, on the next business day if it is
  past closing time or the day doesn't count. A part of a business day counts as a whole one.
- Other hours are time that passes: 24 hours over a change of the clocks are 24 hours.
- Days, weeks, months and years go by the shop's calendar and end at the time of day of asking; 0
  ("same day") is by midnight. A month behind 31 January is 28 or 29 February, a year behind 29
  February is 28 February. Of a part of a month 30ths count, rounded up.
- Of a range the outer end is promised.
"""

from __future__ import annotations

import math
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from kbgen.answers.schedule import HORIZON, Schedule
from kbgen.answers.wall import instant_of, shown_at
from kbgen.values import Duration

_MINUTES = {"minute": 1, "hour": 60}
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Due:
    """The instant (UTC) by which something is promised.

    `all_day` says that it is the end of a day rather than a time of it: the instant is midnight,
    and the day that people would name is the one that ends.
    """

    by: datetime
    all_day: bool = False


@dataclass(frozen=True, slots=True)
class Count:
    """A length of time by how it is counted. Minutes, business days, or a step on the calendar."""

    kind: str
    """`open`, `elapsed`: minutes. `business`: days. `calendar`: months, days and minutes."""
    minutes: int = 0
    days: int = 0
    months: int = 0

    @classmethod
    def of(cls, length: Duration, amount: Decimal, while_open: bool) -> Count:
        """How an amount in the unit of a length is counted.

        `while_open` says that hours count only while somebody is there.
        """
        unit = length.unit
        if unit in _MINUTES:
            is_open = length.business or while_open or unit == "minute"
            return cls("open" if is_open else "elapsed", math.ceil(amount * _MINUTES[unit]))
        if length.business:
            return cls("business", days=math.ceil(amount))
        if unit in ("month", "year"):
            months = amount * (12 if unit == "year" else 1)
            whole = int(months)
            return cls("calendar", days=math.ceil((months - whole) * 30), months=whole)
        days = amount * (7 if unit == "week" else 1)
        whole = int(days)
        return cls("calendar", minutes=math.ceil((days - whole) * 1440), days=whole)


def due(schedule: Schedule, count: Count, at: datetime) -> Due | None:
    """When it is over, counted from an instant; None where nobody can say.

    That is so for business hours of a shop that gives no hours, and for what is over a year away.
    """
    match count.kind:
        case "open":
            return _while_open(schedule, timedelta(minutes=count.minutes), at)
        case "elapsed":
            return Due(at + timedelta(minutes=count.minutes))
        case "business":
            return _business_days(schedule, count.days, at)
        case _:
            return _on_the_calendar(schedule, count, at)


def months_later(day: date, months: int) -> date:
    """The same day so many months later, or the last one of a month that is shorter."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _while_open(schedule: Schedule, left: timedelta, at: datetime) -> Due | None:
    today, _ = shown_at(at, schedule.zone)
    for begin, end in schedule.stretches(today - _DAY, HORIZON):
        if end <= at:
            continue
        begin = max(begin, at)
        if begin + left <= end:
            return Due(begin + left)
        left -= end - begin
    return None


def _business_days(schedule: Schedule, count: int, at: datetime) -> Due | None:
    today, time = shown_at(at, schedule.zone)
    counts = schedule.is_business_day(today)
    if count == 0:
        counts = counts and at < _closing(schedule, today).by
        day = today if counts else schedule.business_day(today, 1)
        return _closing(schedule, day) if day else None
    day = schedule.business_day(today, count)
    if day is None:
        return None
    spans = schedule.spans(day)
    if not counts or not spans:
        return _closing(schedule, day)
    opens, closes = (timedelta(minutes=minute) for minute in (spans[0][0], spans[-1][1]))
    if time >= closes:
        return _closing(schedule, day)
    return Due(instant_of(day, max(opens, time), schedule.zone))


def _closing(schedule: Schedule, day: date) -> Due:
    """The end of a day's hours, or of the day where it has none."""
    spans = schedule.spans(day)
    minute = spans[-1][1] if spans else 1440
    return Due(schedule.instant(day, minute), all_day=minute == 1440)


def _on_the_calendar(schedule: Schedule, count: Count, at: datetime) -> Due | None:
    today, time = shown_at(at, schedule.zone)
    if not (count.minutes or count.days or count.months):
        return Due(schedule.instant(today, 1440), all_day=True)
    try:
        day = months_later(today, count.months) + timedelta(days=count.days)
        return Due(instant_of(day, time, schedule.zone) + timedelta(minutes=count.minutes))
    except (OverflowError, ValueError):
        return None
