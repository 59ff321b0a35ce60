"""Days in English prose, as people write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

_NAMES = "january february march april may june july august september october november december"
_MONTHS = {name[:3]: number for number, name in enumerate(_NAMES.split(), 1)}
_MONTH = (
    r"(?:(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b(?:(?<!ber)(?<!ary)\.(?=,?\s+[0-9]))?)"
)
_DAY = r"(?:[12][0-9]|3[01]|0?[1-9])(?:\s?(?:st|nd|rd|th))?"
_YEAR = r"(?P<year>20[0-9]{2})(?![0-9])"
_FULL = (
    re.compile(rf"(?<![\w/.-])(?P<day>{_DAY})(?:\s+of)?[\s-]+(?P<month>{_MONTH}),?[\s-]+{_YEAR}"),
    re.compile(rf"\b(?P<month>{_MONTH})\s+(?P<day>{_DAY}),?\s+{_YEAR}"),
    re.compile(rf"(?<![\w/.-]){_YEAR}-(?P<month>[01][0-9])-(?P<day>[0-3][0-9])(?![\w/-])"),
)
_NUMERIC = re.compile(
    r"(?<![\w/.-])(?P<one>[0-3]?[0-9])(?P<sign>[/.])(?P<other>[0-3]?[0-9])(?P=sign)"
    rf"{_YEAR}(?![/\w]|\.[0-9])"
)
_ANY_YEAR = re.compile(r"20[0-9]{2}")
_YEARLESS = (
    # What a day begins with, before all else: most characters are none.
    re.compile(rf"(?=[0-9])(?<![\w/.£$€:-])(?P<day>{_DAY})(?:\s+of)?\s+(?P<month>{_MONTH})(?!\.?,?[\s-]+20[0-9]{{2}})"),
    re.compile(rf"(?=[ADFJMNOS])\b(?P<month>{_MONTH})\s+(?P<day>{_DAY})(?![\w:/%]|,?\s+20[0-9]{{2}}|[.,][0-9])"),
)  # fmt: skip


_LAST_DAYS = re.compile(
    r"\bdeadlines?\b|\blast\s+(?:order|post|dispatch|shipping|delivery|day|date|chance|collection)"
    r"|\bcut-?off|\border\s+(?:by|before)\b|\b(?:valid|offer|available|book|shop|return)\s+(?:by|until|to)\b|\buntil\b"
    r"|\bclosing\s+dates?\b|\bexpir(?:y|es)\b|\bends\b",
    re.IGNORECASE,
)
_SHORT = 80


@dataclass(frozen=True, slots=True)
class Dated:
    """A day with its year; `day` is the latest of the days that it can mean."""

    start: int
    end: int
    day: date


@dataclass(frozen=True, slots=True)
class Yearless:
    """A day of a year that isn't named."""

    start: int
    end: int
    month: int
    day: int


def dates_in(text: str) -> tuple[Dated, ...]:
    """Every day with its year, in the order of the text."""
    if not _ANY_YEAR.search(text):
        return ()
    found = [*_named(text), *_numeric(text)]
    return tuple(sorted(found, key=lambda each: each.start))


def yearless_in(text: str) -> tuple[Yearless, ...]:
    """Every day without a year, in the order of the text."""
    found = []
    for pattern in _YEARLESS:
        for match in pattern.finditer(text):
            month, number = _month(match["month"]), int(re.sub(r"\D", "", match["day"]))
            if _day(2000, month, number):
                found.append(Yearless(match.start(), match.end(), month, number))
    return tuple(sorted(found, key=lambda each: each.start))


def is_listed_as_last(sentence: str, column: str, heading: str) -> bool:
    """Whether a day stands in a short item or cell below a head that speaks of last days."""
    if column:
        return bool(_LAST_DAYS.search(column))
    return len(" ".join(sentence.split())) <= _SHORT and bool(_LAST_DAYS.search(heading))


def _named(text: str) -> Iterator[Dated]:
    for pattern in _FULL:
        for match in pattern.finditer(text):
            number = int(re.sub(r"\D", "", match["day"]))
            day = _day(int(match["year"]), _month(match["month"]), number)
            if day:
                yield Dated(match.start(), match.end(), day)


def _numeric(text: str) -> Iterator[Dated]:
    """`03/04/2026` is one day in Britain and another in America."""
    for match in _NUMERIC.finditer(text):
        year, one, other = int(match["year"]), int(match["one"]), int(match["other"])
        days = [day for day in (_day(year, other, one), _day(year, one, other)) if day]
        if days:
            yield Dated(match.start(), match.end(), max(days))


def _month(written: str) -> int:
    return int(written) if written.isdigit() else _MONTHS[written[:3].lower()]


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
