"""Days and periods: `2026-12-24`, `2026-11-01/2026-12-24` (ISO 8601)."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Self

from babel.dates import format_date, format_skeleton

from kbgen.values.base import ANYWHERE, Context, fold, in_words, shown
from kbgen.values.language import Language

_YEARS = range(1900, 2200)
_ISO = in_words(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_COMPACT = in_words(
    r"([0-9]{4})[./]?([0-9]{1,2})[./]?([0-9]{1,2})|([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})"
)
_DAY_FIRST = in_words(r"([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})")
_MONTHS = "january february march april may june july august september october november december"
_NAMED = in_words(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
    r"(?:([0-9]{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})|([a-z]{3,9}) ([0-9]{1,2})(?:st|nd|rd|th)?)"
    r",? ([0-9]{4})"
)
_BETWEEN = re.compile(r" ?/ ?| to | ?[–—] ?| - |\.\.")


@dataclass(frozen=True, slots=True, order=True)
class Day:
    """A day of the Gregorian calendar."""

    kind: ClassVar[str] = "date"

    day: date

    @classmethod
    def parse(cls, written: str, context: Context = ANYWHERE) -> Self:
        """Read `2026-12-24`."""
        return cls(read_date(fold(written, "a date such as '2026-12-24'")))

    def words(self, language: Language) -> str:
        """ "24 December 2026"."""
        return date_in_words(self.day, language)

    def adjective(self, language: Language) -> str | None:
        """None: a date has no such form."""
        return None

    def bare(self) -> str:
        """ "2026-12-24"."""
        return self.day.isoformat()

    def written(self) -> str:
        """`2026-12-24`."""
        return self.bare()


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `start` to `end`, both included. `ValueError` if it ends before it starts."""

    kind: ClassVar[str] = "period"

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.start > self.end:
            msg = (
                f"'{self.start}/{self.end}' ends before it starts; write '{self.end}/{self.start}'"
            )
            raise ValueError(msg)

    @classmethod
    def parse(cls, written: str, context: Context = ANYWHERE) -> Self:
        """Read `2026-11-01/2026-12-24`, or one day."""
        text = fold(written, "a period such as '2026-11-01/2026-12-24'")
        if _ISO.fullmatch(text):
            day = read_date(text)
            return cls(day, day)
        first, slash, last = text.partition("/")
        if slash and _ISO.fullmatch(first.strip()) and _ISO.fullmatch(last.strip()):
            return cls(read_date(first.strip()), read_date(last.strip()))
        raise ValueError(_period_advice(text))

    @property
    def is_day(self) -> bool:
        """Whether it is one day long."""
        return self.start == self.end

    @property
    def weekdays(self) -> frozenset[int]:
        """The weekdays that it holds, 0 for Monday."""
        length = min((self.end - self.start).days + 1, 7)
        return frozenset((self.start.weekday() + step) % 7 for step in range(length))

    def contains(self, other: Period) -> bool:
        """Whether all days of the other are in this one."""
        return self.start <= other.start and other.end <= self.end

    def includes(self, day: date) -> bool:
        """Whether the day is in it."""
        return self.start <= day <= self.end

    def overlaps(self, other: Period) -> bool:
        """Whether they share a day."""
        return self.start <= other.end and other.start <= self.end

    def words(self, language: Language) -> str:
        """ "1 November to 24 December 2026", "25 to 28 December 2026": nothing is said twice."""
        end = date_in_words(self.end, language)
        if self.is_day:
            return end
        if self.start.year != self.end.year:
            return language.span(date_in_words(self.start, language), end)
        start = format_skeleton("MMMMd", self.start, locale=language.locale)
        day = format_skeleton("d", self.start, locale=language.locale)
        if self.start.month == self.end.month and start.startswith(day):
            return language.span(day, end)
        return language.span(start, end)

    def adjective(self, language: Language) -> str | None:
        """None: a period has no such form."""
        return None

    def bare(self) -> str:
        """ "2026-11-01/2026-12-24"."""
        return self.start.isoformat() if self.is_day else f"{self.start}/{self.end}"

    def written(self) -> str:
        """`2026-11-01/2026-12-24`."""
        return self.bare()


@dataclass(frozen=True, slots=True, order=True)
class LastDay:
    """The last day of something, in place of a length: an override's `until`."""

    kind: ClassVar[str] = "last_day"

    day: date

    @classmethod
    def parse(cls, written: str, context: Context = ANYWHERE) -> Self:
        """Read `2027-01-31`."""
        return cls(read_date(fold(written, "a date such as '2027-01-31'")))

    def words(self, language: Language) -> str:
        """ "until 31 January 2027"."""
        return language.phrases.until.format(date_in_words(self.day, language))

    def adjective(self, language: Language) -> str | None:
        """None: a date has no such form."""
        return None

    def bare(self) -> str:
        """ "2027-01-31"."""
        return self.day.isoformat()

    def written(self) -> str:
        """`2027-01-31`."""
        return self.bare()


def read_date(text: str) -> date:
    """The date of `2026-12-24`; `ValueError` with the way to write it where it is none."""
    match = _ISO.fullmatch(text)
    if match is None:
        readings = " or ".join(f"'{reading}'" for reading in _readings(text))
        hint = readings or "for example '2026-12-24'"
        msg = f"{shown(text)} is not a date; write {hint}"
        raise ValueError(msg)
    year, month, day = (int(part) for part in match.groups())
    if year not in _YEARS:
        msg = f"'{text}' is in the year {year}; write a year from {_YEARS[0]} to {_YEARS[-1]}"
        raise ValueError(msg)
    try:
        return date(year, month, day)
    except ValueError:
        msg = f"'{text}' is not in the calendar; write a day that exists"
        raise ValueError(msg) from None


def date_in_words(day: date, language: Language) -> str:
    """ "24 December 2026"."""
    return format_date(day, "long", locale=language.locale)


def weekday_and_date(day: date, language: Language) -> str:
    """ "Thursday 24 December 2026"."""
    return format_date(day, "full", locale=language.locale)


def _readings(text: str) -> list[date]:
    """The dates that the text can mean, for the message that says how to write it."""
    if match := _COMPACT.fullmatch(text):
        year, month, day = (int(part) for part in match.groups() if part)
        candidates = [(year, month, day)]
    elif match := _DAY_FIRST.fullmatch(text):
        # 03/04/2026 is one day in Britain and another in America.
        one, other, year = (int(part) for part in match.groups())
        candidates = [(year, other, one), (year, one, other)]
    elif match := _NAMED.fullmatch(text):
        name = (match[2] or match[3]).lower()
        months = [n for n, month in enumerate(_MONTHS.split(), 1) if month.startswith(name[:3])]
        candidates = [(int(match[5]), month, int(match[1] or match[4])) for month in months]
    else:
        return []
    readings: list[date] = []
    for year, month, day in candidates:
        if year in _YEARS and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]:
            readings.append(date(year, month, day))
    return list(dict.fromkeys(readings))


def _period_advice(text: str) -> str:
    parts = _BETWEEN.split(text)
    if len(parts) == 1:
        try:
            return f"{shown(text)} is not a period; write '{read_date(text)}'"
        except ValueError as error:
            return str(error)
    if len(parts) == 2:
        first, last = (_readings(part.strip()) for part in parts)
        if len(first) == len(last) == 1 and first <= last:
            return f"{shown(text)} is not a period; write '{first[0]}/{last[0]}'"
    return f"{shown(text)} is not a period; write for example '2026-11-01/2026-12-24'"
