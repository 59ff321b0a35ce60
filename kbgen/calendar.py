"""The shop's working calendar: which days it works, and at which times somebody is there.

All days are passed in and all times are the shop's own (`business.time_zone`), in minutes from
midnight. Changes of the clock are left out: a day has 1,440 minutes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import TypeVar

from kbgen.model import Policy, Scope
from kbgen.scope import typed_in_force
from kbgen.values import Closures, Country, Days, Hours, SpecialHours

Span = tuple[int, int]
"""From a minute to another, the last one excluded."""

_DAY = 1440
_GENERAL = Scope()
_V = TypeVar("_V")


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch in which nobody is there, in the shop's own time."""

    start: datetime
    end: datetime

    @property
    def minutes(self) -> int:
        """How long it lasts."""
        return int((self.end - self.start) / timedelta(minutes=1))


@dataclass(frozen=True, slots=True)
class Calendar:
    """What a policy's `calendar` section says, as it stands on one day."""

    office_hours: Hours | None = None
    working_days: frozenset[int] = frozenset(range(5))
    """The weekdays that count as business days, 0 for Monday."""
    public_holidays: Country | None = None
    closures: Closures | None = None
    special_hours: SpecialHours | None = None

    @classmethod
    def of(cls, policy: Policy, as_of: date, scope: Scope = _GENERAL) -> Calendar:
        """The calendar in force on `as_of`, for the cases of `scope`.

        Working days that the policy doesn't name are those with office hours, and Monday to Friday
        where it has none of these either.
        """

        def value(name: str, kind: type[_V]) -> _V | None:
            found = typed_in_force(policy.get(f"calendar.{name}"), kind, scope, as_of)
            return found[0] if found else None

        office_hours = value("office_hours", Hours)
        days = value("working_days", Days)
        if days is not None:
            working_days = frozenset(days.days)
        elif office_hours is not None:
            working_days = frozenset(day for day in range(7) if office_hours.week[day])
        else:
            working_days = frozenset(range(5))
        return cls(
            office_hours,
            working_days,
            value("public_holidays", Country),
            value("closures", Closures),
            value("special_hours", SpecialHours),
        )

    def is_public_holiday(self, day: date) -> bool:
        """Whether it is one of those that the shop keeps; substitute days are."""
        code = self.public_holidays
        return code is not None and day in _public_holidays(code.code, day.year)

    def is_business_day(self, day: date) -> bool:
        """Whether it counts in a promise of business days.

        A working day of the week, no public holiday and in no closure. Special hours win: they
        make a weekday that is worked a business day if they open, and no other day one.
        """
        if day.weekday() not in self.working_days:
            return False
        special = self.special_hours.on(day) if self.special_hours else None
        if special is not None:
            return bool(special.week[day.weekday()])
        return not self._is_closed(day) and not self.is_public_holiday(day)

    def spans(self, day: date, hours: Hours) -> tuple[Span, ...]:
        """When something with these ordinary hours is open on a day.

        Special hours come first, then closures, then what the hours say of public holidays, then
        the weekday. What goes on over midnight is in two parts, one in each day.
        """
        special = self.special_hours.on(day) if self.special_hours else None
        if special is not None:
            return special.week[day.weekday()]
        if self._is_closed(day):
            return ()
        if hours.holidays is not None and self.is_public_holiday(day):
            return hours.holidays
        return hours.week[day.weekday()]

    def open_minutes(self, day: date, hours: Hours) -> int:
        """How many minutes of a day something with these ordinary hours is open."""
        return sum(end - start for start, end in self.spans(day, hours))

    def longest_closure(self, hours: Hours, start: date, days: int = 366) -> Gap | None:
        """The longest gap of `days` days from `start` on; the first of several as long.

        None where it is open all the time. A gap that is cut by the first or the last of the days
        counts as far as it lies within them.
        """
        longest: Gap | None = None
        for gap in self._gaps(hours, start, days):
            if longest is None or gap.minutes > longest.minutes:
                longest = gap
        return longest

    def least_days(self, business_days: int) -> int:
        """The fewest days that so many business days can take, over all weekdays to begin on.

        Public holidays and closures only make it more. Ten business days of a shop that works
        Monday to Friday take twelve: from a Sunday to the Friday of the second week.
        """
        return min(self._days_from(start, business_days) for start in range(7))

    def _days_from(self, weekday: int, business_days: int) -> int:
        weeks, rest = divmod(business_days, len(self.working_days) or 7)
        if rest == 0 and weeks:
            weeks, rest = weeks - 1, len(self.working_days) or 7
        days = 7 * weeks
        while rest:
            days += 1
            rest -= not self.working_days or (weekday + days) % 7 in self.working_days
        return days

    def _is_closed(self, day: date) -> bool:
        return self.closures is not None and self.closures.on(day) is not None

    def _gaps(self, hours: Hours, start: date, days: int) -> Iterator[Gap]:
        midnight = datetime.combine(start, time())
        closed_from = 0
        for number in range(days):
            for opens, closes in self.spans(start + timedelta(number), hours):
                if number * _DAY + opens > closed_from:
                    yield _gap(midnight, closed_from, number * _DAY + opens)
                closed_from = number * _DAY + closes
        if days * _DAY > closed_from:
            yield _gap(midnight, closed_from, days * _DAY)


def weekly_closure(hours: Hours) -> tuple[Span, int]:
    """The longest closed stretch of an ordinary week, and its length in minutes.

    The stretch is given by the minutes of the week, from Monday's midnight, at which it begins and
    at which it ends: ((5 * 1440 + 960, 540), 2460) is Saturday 4pm to Monday 9am. Length 0 where
    the week has no closed minute, a whole week where it has no open one.
    """
    week = 7 * _DAY
    opened = [
        (day * _DAY + start, day * _DAY + end)
        for day, spans in enumerate(hours.week)
        for start, end in spans
    ]
    if not opened:
        return (0, 0), week
    following = [*opened[1:], (opened[0][0] + week, 0)]
    length, end = max(
        (start - end, end) for (_, end), (start, _) in zip(opened, following, strict=True)
    )
    return (end % week, (end + length) % week), length


def _gap(midnight: datetime, start: int, end: int) -> Gap:
    return Gap(midnight + timedelta(minutes=start), midnight + timedelta(minutes=end))


_ONE_LIST = frozenset({"GB-ENG", "GB-WLS"})
"""Parts of a country with the same holidays.

Source: Banking and Financial Dealings Act 1971, schedule 1, "bank holidays in England and Wales".
"""


def have_same_holidays(one: Country, other: Country) -> bool:
    """Whether the holidays of one may be those of the other: one holds the other, or they share a list."""
    return one.contains(other) or other.contains(one) or {one.code, other.code} == _ONE_LIST


def feasts(code: str, year: int) -> dict[str, date]:
    """The public holidays of a country or a part of one by name, in small letters; substitutes left out."""
    names = {name: day for day, name in _named_holidays(code, year) if "(" not in name}
    return {one: day for name, day in names.items() for one in name.lower().split("; ")}


@cache
def _public_holidays(code: str, year: int) -> frozenset[date]:
    """The public holidays of a country or a part of one; none where nobody lists them."""
    return frozenset(day for day, _ in _named_holidays(code, year))


@cache
def _named_holidays(code: str, year: int) -> tuple[tuple[date, str], ...]:
    # Imported here, since most commands never ask for a holiday and it costs them 0.2 s.
    import holidays

    country, _, part = code.partition("-")
    try:
        found = holidays.country_holidays(country, subdiv=part or None, years=year)
        if any(one.startswith("en") for one in found.supported_languages):
            language = next(one for one in found.supported_languages if one.startswith("en"))
            found = holidays.country_holidays(
                country, subdiv=part or None, years=year, language=language
            )
    except NotImplementedError:
        return ()
    return tuple(sorted(found.items()))
