"""Dates and periods in prose, with and without a year, in British and American order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kbgen.claims.extract.passage import Found, Passage
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import YearlessDay, YearlessPeriod
from kbgen.values import Day, Period

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b"
)
_GATE = frozenset(
    (
        *(*_MONTHS, "sept", "january", "february", "march", "april", "june", "july", "august"),
        *("september", "october", "november", "december"),
    )
)
_WEEKDAY = r"(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?,? (?:the )?)?"
_NUMBER = r"(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?"
_YEAR = r"(?:19|20|21)[0-9]{2}(?![0-9]|[.,:][0-9]|-[0-9])"
_TO = r"(?: ?(?:-|—) ?| (?:to|until|till|through|thru|up to|up until)(?: and including)?(?: the)? )"
_END = r"(?![0-9]|[:/][0-9]|[.,][0-9]|%| ?[ap]m\b)"


def _written(name: str) -> str:
    """A date in words: day first, or month first."""
    return (
        rf"{_WEEKDAY}(?:(?P<{name}_day>{_NUMBER})(?: of)?[ -](?P<{name}_month>{_MONTH})(?:\.(?=,? ?[0-9]{{4}}))?"
        rf"|(?P<{name}_month_2>{_MONTH})\.? (?P<{name}_day_2>{_NUMBER}){_END}"
        r"(?! (?:hours?|days?|working|business|weeks?|months?|minutes?|mins|items?|january"
        r"|february|march|april|june|july|august|september|october|november|december)\b))"
        rf"(?:(?:,? ?|-)(?P<{name}_year>{_YEAR}))?"
    )


_DATE = lazy(
    r"(?<![\w.,:/£$€-])(?:"
    rf"(?P<between>between )?(?:the )?(?P<first>{_written('a')})"
    rf"(?:(?P<to>{_TO}| and (?:the )?)(?P<last>{_written('b')}))?"
    r")(?!\w)"
)
_SHORT = lazy(
    r"(?<![\w.,:/£$€-])(?:"
    rf"(?P<between>between )?(?:the )?(?P<from>{_WEEKDAY}{_NUMBER})(?P<to>{_TO}| and (?:the )?)"
    rf"(?P<until>{_WEEKDAY}{_NUMBER})(?: of)? (?P<month>{_MONTH})(?:,? (?P<year>{_YEAR}))?"
    rf"|(?P<month_2>{_MONTH})\.? (?P<from_2>{_NUMBER})(?P<to_2> ?(?:-|—) ?| to | through |(?:, {_NUMBER})*,? (?:and|&) )"
    rf"(?P<until_2>{_NUMBER}){_END}(?! ?{_MONTH}|,? (?:days|working|business|hours))"
    rf"(?:,? (?P<year_2>{_YEAR}))?"
    r")(?!\w)"
)
_DIGITS = lazy(
    r"(?:(?<![\w.,:/£$€-])|(?<=[/.]20\d\d-))(?:(?P<iso>[0-9]{4}-[0-9]{2}-[0-9]{2})"
    r"|(?P<one>[0-9]{1,2})(?P<mark>[/.-])(?P<two>[0-9]{1,2})(?P=mark)(?P<year>(?:19|20|21)[0-9]{2}"
    r"|(?<=/)[0-9]{2}))(?![\w/]|-(?![0-9]{1,2}[/.][0-9]{1,2}[/.]20)|\.[0-9])"
)
_LAST_NUMBER = lazy(r"([0-9]{1,2})(?:st|nd|rd|th)?$")
_MONTH_FIRST = frozenset({"US", "PH"})


@dataclass(frozen=True, slots=True)
class _Read:
    month: int
    day: int
    year: int | None

    def value(self) -> Day | YearlessDay:
        if self.year is None:
            return YearlessDay(self.month, self.day)
        return Day(date(self.year, self.month, self.day))


def find(passage: Passage) -> Iterator[Found]:
    """The dates and periods of a passage; what is in a period is found again by itself."""
    if not passage.words.isdisjoint(_GATE):
        for match in _DATE.finditer(passage.lower):
            yield from _in_words(passage, match)
        for match in _SHORT.finditer(passage.lower):
            yield from _short(passage, match)
    if "-" in passage.lower or "/" in passage.lower or "." in passage.lower:
        yield from _in_digits(passage)


def _in_words(passage: Passage, match: re.Match[str]) -> Iterator[Found]:
    first = _read(passage, match, "a")
    last = _read(passage, match, "b") if match["last"] else None
    start = match.start("first")
    if last is None:
        if first is not None:
            end = match.end("first")
            yield Found(start, end, first.value())
        return
    has_range = not match["to"].startswith(" and ") or bool(match["between"])
    period = _period(first, last) if first is not None and has_range else None
    if period is not None:
        yield Found(match.start() if match["between"] else start, match.end(), period)
        return
    if first is not None:
        yield Found(start, match.end("first"), first.value())
    yield Found(match.start("last"), match.end("last"), last.value())


def _short(passage: Passage, match: re.Match[str]) -> Iterator[Found]:
    way = "" if match["month"] else "_2"
    if not _is_month(passage, match.start(f"month{way}"), match.end(f"month{way}")):
        return
    month = _month(match[f"month{way}"])
    year = int(match[f"year{way}"]) if match[f"year{way}"] else None
    first = _checked(month, match[f"from{way}"], year)
    last = _checked(month, match[f"until{way}"], year)
    if first is None or last is None:
        return
    if not way and match["to"].startswith(" and ") and not match["between"]:
        return
    listed = match["to_2"] if way else ""
    if listed.endswith(("and ", "& ")):
        between = len(re.findall(r", [0-9]", listed))
        if last.day - first.day != between + 1:
            return
    if (period := _period(first, last)) and first.day < last.day:
        start = match.start() if match["between"] or way else match.start("from")
        yield Found(start, match.end(), period)


def _in_digits(passage: Passage) -> Iterator[Found]:
    found = list(_digits(passage))
    at = 0
    while at < len(found):
        first = found[at]
        following = found[at + 1] if at + 1 < len(found) else None
        at += 1
        if following is not None:
            start = first.start
            between = passage.lower[first.end : following.start]
            is_range = bool(_RANGE.fullmatch(between))
            if between == " and " and passage.lower.endswith("between ", 0, start):
                is_range, start = True, start - len("between ")
            one, two = first.value, following.value
            if is_range and isinstance(one, Day) and isinstance(two, Day) and one.day < two.day:
                yield Found(start, following.end, Period(one.day, two.day))
                at += 1
                continue
        yield first


_RANGE = lazy(_TO)


def _digits(passage: Passage) -> Iterator[Found]:
    for match in _DIGITS.finditer(passage.lower):
        try:
            if match["iso"]:
                day = date.fromisoformat(match["iso"])
            elif (read := _ordered(passage, match)) is not None:
                day = read
            else:
                continue
        except ValueError:
            continue
        yield Found(match.start(), match.end(), Day(day))


def _ordered(passage: Passage, match: re.Match[str]) -> date | None:
    """The date of "24/12/2026", by the shop's country; None where the order cannot be told."""
    one, two, year = int(match["one"]), int(match["two"]), int(match["year"])
    country = passage.context.country
    if year < 100:
        if match["mark"] != "/":
            return None
        year += 2000
    is_month_first = country is not None and country[:2].upper() in _MONTH_FIRST
    if match["mark"] == "." or (two <= 12 and one > 12):
        is_month_first = False
    elif two > 12:
        is_month_first = True
    elif country is None and one != two:
        return None
    day, month = (two, one) if is_month_first else (one, two)
    return date(year, month, day)


def _read(passage: Passage, match: re.Match[str], name: str) -> _Read | None:
    way = "" if match[f"{name}_day"] else "_2"
    month, day = f"{name}_month{way}", match[f"{name}_day{way}"]
    if day is None or not _is_month(passage, match.start(month), match.end(month)):
        return None
    year = match[f"{name}_year"]
    return _checked(_month(match[month]), day, int(year) if year else None)


def _is_month(passage: Passage, start: int, end: int) -> bool:
    """Whether "may", "mar" and "march" are a month's name, by their capital."""
    return not passage.lower.startswith("ma", start, end) or passage.plain[start].isupper()


def _month(written: str) -> int:
    return _MONTHS.index(written[:3]) + 1


def _checked(month: int, day: str, year: int | None) -> _Read | None:
    match = _LAST_NUMBER.search(day)
    if match is None:
        return None
    number = int(match[1])
    try:
        date(year or 2000, month, number)
    except ValueError:
        return None
    return _Read(month, number, year)


def _period(first: _Read | None, last: _Read | None) -> Period | YearlessPeriod | None:
    if first is None or last is None:
        return None
    runs_over = (first.month, first.day) > (last.month, last.day)
    start_year, end_year = first.year, last.year
    if start_year is None and end_year is None:
        return YearlessPeriod(
            YearlessDay(first.month, first.day), YearlessDay(last.month, last.day)
        )
    if start_year is None and end_year is not None:
        start_year = end_year - runs_over
    if end_year is None and start_year is not None:
        end_year = start_year + runs_over
    try:
        start = date(start_year or 0, first.month, first.day)
        end = date(end_year or 0, last.month, last.day)
        return Period(start, end)
    except ValueError:
        return None
