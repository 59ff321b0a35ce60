"""Lengths of time: `30 days`, `3-5 business days`, `same day`."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from decimal import Decimal
from typing import ClassVar, Self

from babel.numbers import format_decimal
from babel.units import format_unit

from kbgen.values.base import (
    ANYWHERE,
    NUMBER,
    Context,
    fold,
    in_words,
    nearest,
    plain,
    read_number,
    shown,
    with_point,
)
from kbgen.values.language import Language

_MAXIMUM = 1_000_000
_PLACES = 2

_MINUTES = {"minute": 1, "hour": 60, "day": 1440, "week": 10080}
_MONTHS = {"month": 1, "year": 12}
_DAY = _MINUTES["day"]

_LEAST_DAYS = (0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334)
_GREATEST_DAYS = (0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337)
"""The fewest and the most days that so many months in a row have, by the Gregorian calendar."""

_UNITS = {
    **{unit: unit for unit in (*_MINUTES, *_MONTHS)},
    **{f"{unit}s": unit for unit in (*_MINUTES, *_MONTHS)},
    "min": "minute",
    "mins": "minute",
    "h": "hour",
    "hr": "hour",
    "hrs": "hour",
}

_COUNTS = {
    word: str(number)
    for number, word in enumerate(
        [
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
        ],
        start=1,
    )
} | {"a": "1", "an": "1"}

_COUNT = rf"(?:{NUMBER}|{'|'.join(sorted(_COUNTS, key=len, reverse=True))})"
_NAMED = in_words(r"(?:the )?(same|next)[ -](?:(business|working)[ -])?day")
_LENGTH = in_words(
    rf"(?P<low>{_COUNT})(?: ?[-–—] ?(?P<high>{_COUNT})| to (?P<high_too>{_COUNT}))?"
    r"[ -]?(?:(?P<word>business|working)[ -])?(?P<unit>[a-z]+)"
)
_BARE = in_words(rf"{_COUNT}(?:(?: ?[-–—] ?| to ){_COUNT})?")
_WITHIN = in_words(
    rf"(?<![\w.,])(?<!half ){_COUNT}(?:(?: ?[-–—] ?| to ){_COUNT})?[ -]"
    r"(?:(?:business|working)[ -])?(?:minute|hour|day|week|month|year)s?\b"
)


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time, or a range of lengths in one unit.

    `low` and `high` count `unit` (`minute`, `hour`, `day`, `week`, `month`, `year`), 0 to below
    a million with at most two decimals; they are equal where it is no range. `business` counts
    hours or days on the working calendar only. `same day` is 0 days and `next day` is 1.
    """

    kind: ClassVar[str] = "duration"

    low: Decimal
    high: Decimal
    unit: str
    business: bool = False
    word: str = field(default="business", compare=False)
    """The owner's word for the working calendar: `business` or `working`."""
    is_next: bool = field(default=False, compare=False)
    """Whether the owner wrote `next day` for 1 day."""

    @classmethod
    def parse(cls, written: str, context: Context = ANYWHERE) -> Self:
        """Read `30 days`, `3-5 business days`, `1.5 hours`, `a fortnight`, `next working day`."""
        text = fold(written, "a length of time such as '30 days'")
        if text.casefold() in ("fortnight", "a fortnight", "one fortnight"):
            return cls(Decimal(2), Decimal(2), "week")
        if named := _NAMED.fullmatch(text):
            count = Decimal(named[1].lower() == "next")
            word = (named[2] or "").lower()
            return cls(count, count, "day", bool(word), word or "business", bool(count))
        match = _LENGTH.fullmatch(text)
        unit = _UNITS.get(match["unit"].lower()) if match else None
        if match is None or unit is None:
            raise ValueError(_advice(text, match["unit"] if match else None))
        low = _count(match["low"])
        high = _count(match["high"] or match["high_too"] or match["low"])
        word = (match["word"] or "").lower()
        if low > high:
            msg = (
                f"{shown(text)} runs backwards; "
                f"write '{cls(high, low, unit, bool(word), word or 'business').written()}'"
            )
            raise ValueError(msg)
        if word and unit not in ("hour", "day"):
            msg = (
                f"only hours and days can be {word} ones, and {shown(text)} counts {unit}s; "
                f"write for example '5 {word} days'"
            )
            raise ValueError(msg)
        return cls(low, high, unit, bool(word), word or "business")

    @property
    def is_range(self) -> bool:
        """Whether it gives two lengths."""
        return self.low != self.high

    def words(self, language: Language) -> str:
        """ "30 days", "3 to 5 working days", "same day"."""
        return self._named(language) or self._counted(self._number(language), self.high, language)

    def adjective(self, language: Language) -> str | None:
        """ "30-day", "3-to-5-working-day", "same-day"."""
        hyphen = language.phrases.hyphen
        if hyphen is None:
            return None
        text = self._named(language) or self._counted(self._number(language), None, language)
        return hyphen.join(text.split())

    def bare(self) -> str:
        """ "30", "3-5", and "0" for the same day."""
        return f"{plain(self.low)}-{plain(self.high)}" if self.is_range else plain(self.high)

    def written(self) -> str:
        """`30 days`, `3-5 working days`, `same day`."""
        word = f"{self.word} " if self.business else ""
        if self._is_same_day:
            return f"same {word}day"
        if self._is_next_day:
            return f"next {word}day"
        plural = "" if self.high == 1 and not self.is_range else "s"
        return f"{self.bare()} {word}{self.unit}{plural}"

    def same_length(self, other: Duration) -> bool:
        """Whether both are exactly as long: 2 weeks and 14 days, 12 months and 1 year."""
        return self._is_comparable(other) and self._exact() == other._exact()

    def elapsed(self) -> tuple[int, int]:
        """The least and the greatest number of minutes that can pass, weekends included.

        - The same day is over after at most 1,439 minutes.
        - Minutes to weeks are what they say; a month has 28 to 31 days and a year 365 or 366.
        - `n` business days take at least `n` days, from a Monday on, and at most
          `n + 2 * ceil(n / 5)` days, from a Friday on (Monday to Friday worked).
        - `n` business hours take at least `n` hours, if work goes on around the clock, and at most
          what `ceil(n / 8)` business days take, at eight hours a day.

        Public holidays are not counted in; the shop's calendar has them.
        """
        return self._bounds(self.low)[0], self._bounds(self.high)[1]

    def outer(self) -> tuple[int, int]:
        """The same for the outer promise alone: the 5 of "3 to 5 days"."""
        return self._bounds(self.high)

    def longer_than(self, other: Duration) -> bool | None:
        """Whether the outer promise is longer than the other's; None where it cannot be told.

        Exact where both are calendar time or months, or count the same business unit.
        """
        if self._is_comparable(other):
            return self._exact()[2] > other._exact()[2]
        (least, greatest), (other_least, other_greatest) = self.outer(), other.outer()
        if least > other_greatest:
            return True
        if greatest <= other_least:
            return False
        return None

    @property
    def _is_same_day(self) -> bool:
        return self.high == 0 and self.unit == "day"

    @property
    def _is_next_day(self) -> bool:
        return self.is_next and self.low == self.high == 1 and self.unit == "day"

    def _named(self, language: Language) -> str | None:
        word = self.word if self.business else ""
        if self._is_same_day:
            return language.phrases.same[word]
        if self._is_next_day:
            return language.phrases.next[word]
        return None

    def _number(self, language: Language) -> str:
        low, high = (
            format_decimal(number, locale=language.locale, decimal_quantization=False)
            for number in (self.low, self.high)
        )
        return language.span(low, high) if self.is_range else high

    def _counted(self, number: str, count: Decimal | None, language: Language) -> str:
        """The number with its unit, in the plural category of `count` (None: before a noun)."""
        locale = language.locale
        if self.business:
            patterns = language.phrases.business[self.word, self.unit]
            category = "one" if count is None else locale.plural_form(count)
            return patterns.get(category, patterns["other"]).format(number)
        unit = f"duration-{self.unit}"
        if count is None:
            return format_unit(number, unit, locale=locale)
        plural = format_unit(count, unit, locale=locale)
        counted = format_decimal(count, locale=locale)
        return plural.replace(counted, number, 1)

    def _is_comparable(self, other: Duration) -> bool:
        clock = {self.unit, other.unit} & {"minute", "hour"}
        if clock and (self._is_same_day or other._is_same_day):
            return False  # the same day is a matter of hours, only nobody says how many
        return self._exact()[0] == other._exact()[0]

    def _exact(self) -> tuple[str, Decimal, Decimal]:
        """The lengths in a unit in which they can be compared exactly, with that unit's name."""
        if self.business:
            return f"business {self.unit}", self.low, self.high
        if factor := _MINUTES.get(self.unit):
            return "minute", self.low * factor, self.high * factor
        factor = _MONTHS[self.unit]
        return "month", self.low * factor, self.high * factor

    def _bounds(self, count: Decimal) -> tuple[int, int]:
        if self.unit == "day" and count == 0:
            return 0, _DAY - 1
        if self.business and self.unit == "day":
            return math.floor(count * _DAY), math.ceil(_longest_working_days(count) * _DAY)
        if self.business:
            days = Decimal(math.ceil(count / 8))
            return math.floor(count * 60), math.ceil(_longest_working_days(days) * _DAY)
        if factor := _MINUTES.get(self.unit):
            return math.floor(count * factor), math.ceil(count * factor)
        return _months(count * _MONTHS[self.unit])


def _longest_working_days(count: Decimal) -> Decimal:
    return count + 2 * math.ceil(count / 5)


def _months(count: Decimal) -> tuple[int, int]:
    whole = int(count)
    part = count - whole
    years, months = divmod(whole, 12)
    least = 365 * years + _LEAST_DAYS[months] + 28 * part
    greatest = 366 * years + _GREATEST_DAYS[months] + 31 * part
    return math.floor(least * _DAY), math.ceil(greatest * _DAY)


def _count(text: str) -> Decimal:
    digits = _COUNTS.get(text.lower(), text)
    return read_number(digits, places=_PLACES, below=_MAXIMUM)


def _advice(text: str, unit: str | None) -> str:
    if _BARE.fullmatch(text):
        return f"{shown(text)} has no unit; write '{text[:40]} days'"
    if pointed := with_point(text):
        return f"{shown(text)} has a decimal comma; write {shown(pointed)}"
    if unit is not None and (near := nearest(unit.lower(), _UNITS)):
        return (
            f"{shown(unit)} is not a unit of time; "
            f"write '{text[: len(text) - len(unit)][:40]}{_UNITS[near]}s'"
        )
    if inside := _WITHIN.search(text):
        return f"{shown(text)} is not a length of time alone; write '{inside[0]}'"
    return (
        f"{shown(text)} is not a length of time; "
        "write for example '30 days', '24 hours' or '3-5 business days'"
    )
