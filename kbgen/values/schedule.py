"""What a shop's calendar and tone say in lists: closures, special hours, words to replace."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from babel.lists import format_list

from kbgen.values.dates import Period
from kbgen.values.hours import Hours
from kbgen.values.language import Language


@dataclass(frozen=True, slots=True)
class Closure:
    """Days on which the shop is closed, and what for."""

    on: Period
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Closures:
    """The days on which the shop is closed, beside public holidays."""

    kind: ClassVar[str] = "closures"

    closures: tuple[Closure, ...]

    def on(self, day: date) -> Closure | None:
        """The closure that holds a day, the first where there are several."""
        return next((closure for closure in self.closures if closure.on.includes(day)), None)

    def words(self, language: Language) -> str:
        """ "25 December 2026 (Christmas Day) and 1 January 2027"."""
        parts = []
        for closure in self.closures:
            days = closure.on.words(language)
            name = closure.name
            parts.append(language.phrases.named.format(days, name) if name else days)
        return format_list(parts, locale=language.locale)

    def adjective(self, language: Language) -> str | None:
        """None: closures have no such form."""
        return None

    def bare(self) -> str:
        """ "2026-12-25, 2026-12-27/2026-12-31"."""
        return ", ".join(closure.on.bare() for closure in self.closures)

    def written(self) -> str:
        """The days, and behind a colon what for: `2026-12-25: Christmas Day`, `; ` between them."""
        return "; ".join(
            f"{closure.on.written()}: {closure.name}" if closure.name else closure.on.written()
            for closure in self.closures
        )


@dataclass(frozen=True, slots=True)
class SpecialHours:
    """Opening hours that hold in a period instead of the ordinary ones."""

    kind: ClassVar[str] = "special_hours"

    hours: tuple[tuple[Period, Hours], ...]

    def on(self, day: date) -> Hours | None:
        """The special hours of a day, the first that are listed for it."""
        return next((hours for period, hours in self.hours if period.includes(day)), None)

    def words(self, language: Language) -> str:
        """ "24 December 2026, 9am to 1pm; 31 December 2026, 9am to 3pm"."""
        return "; ".join(
            language.phrases.day_with_hours.format(
                period.words(language), hours.words_of_days(period.weekdays, language)
            )
            for period, hours in self.hours
        )

    def adjective(self, language: Language) -> str | None:
        """None: hours have no such form."""
        return None

    def bare(self) -> str:
        """ "2026-12-24: Mo-Su 09:00-13:00", `; ` between them."""
        return "; ".join(f"{period.bare()}: {hours.bare()}" for period, hours in self.hours)

    def written(self) -> str:
        """As the bare value."""
        return self.bare()


@dataclass(frozen=True, slots=True)
class Replacements:
    """Words that the shop avoids, each with what it says instead."""

    kind: ClassVar[str] = "replacements"

    pairs: tuple[tuple[str, str], ...]

    def words(self, language: Language) -> str:
        """What to say instead of what, as a list."""
        return format_list(
            [language.phrases.instead.format(word, instead) for word, instead in self.pairs],
            locale=language.locale,
        )

    def adjective(self, language: Language) -> str | None:
        """None: replacements have no such form."""
        return None

    def bare(self) -> str:
        """ "utilise: use, kindly: please"."""
        return ", ".join(f"{word}: {instead}" for word, instead in self.pairs)

    def written(self) -> str:
        """As the bare value."""
        return self.bare()
