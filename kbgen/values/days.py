"""Days of the week: `Mo-Fr`, `Mo,We,Fr`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from kbgen.values import week
from kbgen.values.base import ANYWHERE, Context, fold, in_words, shown
from kbgen.values.language import Language

_DAY = "|".join(week.DAYS)
_ITEM = in_words(rf"({_DAY})(?: ?- ?({_DAY}))?")
_LONG_ITEM = in_words(r"([a-z]{2,9})(?:(?: ?[-–—] ?| to )([a-z]{2,9}))?")


@dataclass(frozen=True, slots=True)
class Days:
    """Some days of the week, 0 for Monday to 6 for Sunday, in order and at least one."""

    kind: ClassVar[str] = "days"

    days: tuple[int, ...]

    @classmethod
    def parse(cls, written: str, context: Context = ANYWHERE) -> Self:
        """Read OpenStreetMap's `Mo-Fr` or `Mo,We,Fr`."""
        text = fold(written, "days such as 'Mo-Fr'")
        days: set[int] = set()
        for item in text.split(","):
            match = _ITEM.fullmatch(item.strip())
            if match is None:
                raise ValueError(_advice(text))
            days.update(week.expand(match[1], match[2] or match[1]))
        return cls(tuple(sorted(days)))

    def words(self, language: Language) -> str:
        """ "Monday to Friday", "Monday, Wednesday and Friday", "every day"."""
        if len(self.days) == len(week.DAYS):
            return language.phrases.every_day
        return week.in_words(self.days, language)

    def adjective(self, language: Language) -> str | None:
        """None: weekdays have no such form."""
        return None

    def bare(self) -> str:
        """ "Mo-Fr"."""
        return week.in_osm(self.days)

    def written(self) -> str:
        """`Mo-Fr`."""
        return self.bare()


def _advice(text: str) -> str:
    short: list[str] = []
    for item in text.replace(" and ", ",").replace("&", ",").split(","):
        match = _LONG_ITEM.fullmatch(item.strip())
        ends = [end[:2].title() for end in match.groups() if end] if match else []
        if not ends or not set(ends) <= set(week.DAYS):
            return f"{shown(text)} are not days of the week; write for example 'Mo-Fr'"
        short.append("-".join(ends))
    return f"{shown(text)} has days in words; write '{','.join(short)}'"
