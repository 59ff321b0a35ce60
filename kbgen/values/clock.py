"""Times of day: `20:00`, `8pm`, `noon`."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import ClassVar, Self

from babel.dates import format_time

from kbgen.values.base import ANYWHERE, Context, fold, in_words, shown
from kbgen.values.language import Language

DAY = 1440
"""Minutes of a day."""

_CLOCK = in_words(r"([0-9]{1,2}):([0-9]{2})")
_HALF = in_words(r"([0-9]{1,2})(?:[.:]([0-9]{2}))? ?([ap])\.?m\.?")
_NAMES = {"noon": 720, "12 noon": 720, "midday": 720, "midnight": DAY, "12 midnight": DAY}
_LOOSE = in_words(r"([0-9]{1,2})(?:[.h ]?([0-9]{2}))?(?: ?(?:h|hrs?|o'clock|uhr))?")


@dataclass(frozen=True, slots=True, order=True)
class Time:
    """A time of day in the shop's time zone, in minutes from midnight.

    0 is the midnight at which the day begins and 1440 the one at which it ends (ISO 8601's
    `24:00`), which is what `midnight` means: times in a policy are when something ends.
    """

    kind: ClassVar[str] = "time"

    minute: int

    @classmethod
    def parse(cls, written: str, context: Context = ANYWHERE) -> Self:
        """Read `20:00`, `8pm`, `8.30pm`, `noon` or `midnight`."""
        text = fold(written, "a time such as '20:00'")
        if (named := _NAMES.get(text.lower())) is not None:
            return cls(named)
        if match := _CLOCK.fullmatch(text):
            hour, minute = int(match[1]), int(match[2])
            if minute < 60 and hour * 60 + minute <= DAY:
                return cls(hour * 60 + minute)
        elif match := _HALF.fullmatch(text):
            hour, minute = int(match[1]), int(match[2] or 0)
            if 1 <= hour <= 12 and minute < 60:
                afternoon = 12 if match[3].lower() == "p" else 0
                return cls((hour % 12 + afternoon) * 60 + minute)
        raise ValueError(_advice(text))

    def words(self, language: Language) -> str:
        """ "8pm", "5.30pm", "12 noon", "midnight"; "5:30pm" in American English."""
        return time_in_words(self.minute, language)

    def adjective(self, language: Language) -> str | None:
        """ "8pm", as in "our 8pm cut-off"."""
        return self.words(language)

    def bare(self) -> str:
        """ "20:00"; "24:00" for the midnight at which the day ends."""
        return time_of_day(self.minute)

    def written(self) -> str:
        """`20:00`."""
        return self.bare()


def time_of_day(minute: int) -> str:
    """`09:00`, from minutes since midnight (ISO 8601)."""
    return f"{minute // 60:02}:{minute % 60:02}"


def time_in_words(minute: int, language: Language) -> str:
    """ "9am", from minutes since midnight, which may run into the next day."""
    hour, rest = divmod(minute % DAY, 60)
    clock = language.phrases.clock
    if clock is None:
        return format_time(datetime.time(hour, rest), "short", locale=language.locale)
    if rest == 0 and hour == 0:
        return clock.midnight
    if rest == 0 and hour == 12:
        return clock.noon
    half = clock.am if hour < 12 else clock.pm
    past = f"{clock.separator}{rest:02}" if rest else ""
    return f"{(hour - 1) % 12 + 1}{past}{half}"


def _advice(text: str) -> str:
    match = _LOOSE.fullmatch(text)
    if match and int(match[1]) < 24 and int(match[2] or 0) < 60:
        time = time_of_day(int(match[1]) * 60 + int(match[2] or 0))
        return f"{shown(text)} is not a time; write '{time}'"
    return f"{shown(text)} is not a time; write for example '20:00' or '8pm'"
