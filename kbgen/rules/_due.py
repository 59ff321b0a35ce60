"""When something that was reviewed is to be reviewed again."""

from __future__ import annotations

import math
from calendar import monthrange
from datetime import date, timedelta

from kbgen.values import Duration, Value

_WORKING_DAYS_A_WEEK = 5


def due_day(reviewed: date, every: Value | None) -> date | None:
    """The last day on which a review is in time; None where nobody says how often it is to be.

    A year after 29 February is 28 February. A range allows its longer end.
    """
    if not isinstance(every, Duration):
        return None
    count = float(every.high)
    try:
        match every.unit:
            case "year":
                return _months_later(reviewed, count * 12)
            case "month":
                return _months_later(reviewed, count)
            case "week":
                return reviewed + timedelta(days=math.ceil(count * 7))
            case "day" if every.business:
                return reviewed + timedelta(days=math.ceil(count * 7 / _WORKING_DAYS_A_WEEK))
            case "day":
                return reviewed + timedelta(days=math.ceil(count))
            case _:
                return reviewed + timedelta(days=1)
    except (OverflowError, ValueError):
        return None


def _months_later(day: date, months: float) -> date:
    whole = int(months)
    years, month = divmod(day.month - 1 + whole, 12)
    year = day.year + years
    last = monthrange(year, month + 1)[1]
    later = date(year, month + 1, min(day.day, last))
    return later + timedelta(days=math.ceil((months - whole) * 30))
