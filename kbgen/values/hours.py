"""Opening hours in OpenStreetMap's notation: `Mo-Fr 09:00-17:30; Sa 10:00-16:00; PH off`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import ClassVar, Self

from babel.lists import format_list

from kbgen.values import week
from kbgen.values.base import ANYWHERE, Context, fold, in_words, shown
from kbgen.values.clock import DAY, time_in_words, time_of_day
from kbgen.values.language import Language

Span = tuple[int, int]
Spans = tuple[Span, ...]

_WEEK = 7 * DAY
_ALWAYS: Spans = ((0, DAY),)

_NAME = "|".join(week.DAYS)
_ITEM = rf"(?:PH|(?:{_NAME})(?:-(?:{_NAME}))?)"
_TIMES = r"[0-9]{1,2}:[0-9]{2}-[0-9]{1,2}:[0-9]{2}"
_RULE = in_words(
    rf"(?:(?P<days>{_ITEM}(?:,{_ITEM})*)(?: |$))?"
    rf"(?P<times>{_TIMES}(?:,{_TIMES})*|24/7)?(?: ?(?P<off>off|closed))?"
)
_LOOSE_COMMA = in_words(rf"(?<=[a-z]), (?={_NAME}|PH)|(?<=[0-9]), (?=[0-9])")
_NEXT_RULE = re.compile(r" ?(;|,(?= )) ?")


@dataclass(frozen=True, slots=True)
class Hours:
    """When something is open in an ordinary week, in the shop's time zone.

    Written as OpenStreetMap's `opening_hours`, as far as that says a week:
    https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
    """

    kind: ClassVar[str] = "hours"

    week: tuple[Spans, ...]
    """For Monday to Sunday the open spans, in order, in minutes from midnight (0 to 1440).

    What is open over midnight is in two parts, one in each day.
    """
    holidays: Spans | None = None
    """The spans of a public holiday; () if closed, None if holidays are days like any other."""

    @classmethod
    def parse(cls, written: str, context: Context = ANYWHERE) -> Self:
        """Read weekly rules with `PH`, `off` and `24/7`.

        Two readings are the owner's rather than the specification's: a night that began on Friday
        goes on into Saturday whatever Saturday's own rule is, and a space behind the comma of a
        list doesn't begin another rule.
        """
        text = fold(written, "opening hours such as 'Mo-Fr 09:00-17:30'")
        try:
            table = _read(text)
        except _NotAWeekError:
            raise ValueError(_advice(text)) from None
        return cls(table.week(), table.holidays)

    @property
    def is_always_open(self) -> bool:
        """Whether an ordinary week has no closed minute."""
        return self.open_minutes() == _WEEK

    def is_open(self, weekday: int, minute: int) -> bool:
        """Whether it is open then; weekday 0 is Monday, minutes count from midnight."""
        return any(start <= minute < end for start, end in self.week[weekday])

    def open_minutes(self) -> int:
        """How many minutes of an ordinary week it is open."""
        return sum(end - start for start, end in self._stretches())

    def longest_closure(self) -> int:
        """The minutes of the longest closed stretch of an ordinary week, over its end as well.

        0 if it is always open, a whole week if never. Public holidays are left out.
        """
        stretches = list(self._stretches())
        if not stretches:
            return _WEEK
        following = [*stretches[1:], (stretches[0][0] + _WEEK, 0)]
        return max(start - end for (_, end), (start, _) in zip(stretches, following, strict=True))

    def covers(self, other: Hours) -> bool:
        """Whether it is open whenever the other is, in an ordinary week."""
        mine = list(self._stretches())
        return all(
            any(start <= wanted[0] and wanted[1] <= end for start, end in mine)
            for wanted in other._stretches()
        )

    def same_hours(self, other: Hours) -> bool:
        """Whether both are open at the same minutes of an ordinary week."""
        return list(self._stretches()) == list(other._stretches())

    def first_difference(self, other: Hours) -> tuple[int, int] | None:
        """The weekday and minute at which the two first differ in a week; None if they don't."""
        mine, theirs = self._edges(), other._edges()
        different = mine ^ theirs
        return divmod(min(different), DAY) if different else None

    def words(self, language: Language) -> str:
        """ "Monday to Friday, 9am to 5.30pm; closed on public holidays"."""
        phrases = language.phrases
        groups = _groups(_nights(self.week))
        holidays = self.holidays
        with_holidays = (
            holidays if holidays in groups and len(groups.get(holidays, ())) < 7 else None
        )
        parts: list[str] = []
        for spans, days in groups.items():
            if len(days) == 7 and spans == _ALWAYS:
                parts.append(phrases.always)
                continue
            also = [phrases.holidays] if spans == with_holidays else []
            name = phrases.every_day if len(days) == 7 else week.in_words(days, language, also)
            parts.append(phrases.day_with_hours.format(name, _times(spans, language)))
        if holidays and holidays != with_holidays:
            parts.append(
                phrases.day_with_hours.format(phrases.holidays, _times(holidays, language))
            )
        if holidays == () and groups:
            parts.append(phrases.closed_on_holidays)
        return "; ".join(parts) or phrases.closed

    def words_of_days(self, days: frozenset[int], language: Language) -> str:
        """The words for some weekdays only: "9am to 1pm" where all of them have the same hours."""
        nights = tuple(_nights(self.week))
        own = {nights[day] for day in days}
        if len(own) > 1:
            return self.words(language)
        spans = own.pop()
        return _times(spans, language) if spans else language.phrases.closed

    def adjective(self, language: Language) -> str | None:
        """None: opening hours have no such form."""
        return None

    def bare(self) -> str:
        """ "Mo-Fr 09:00-17:30; Sa 10:00-16:00; PH off"."""
        nights = list(_nights(self.week))
        # By the specification Friday's night ends at midnight if another rule speaks of Saturday.
        cut = any(
            spans and spans[-1][1] > DAY and nights[(day + 1) % 7] not in ((), spans)
            for day, spans in enumerate(nights)
        )
        return _notation(self.week if cut else nights, self.holidays)

    def written(self) -> str:
        """`Mo-Fr 09:00-17:30; Sa 10:00-16:00; PH off`."""
        return self.bare()

    def _stretches(self) -> Iterator[Span]:
        """The open stretches of the week in minutes from its beginning, touching ones joined."""
        return iter(
            _join(
                (day * DAY + start, day * DAY + end)
                for day, spans in enumerate(self.week)
                for start, end in spans
            )
        )

    def _edges(self) -> set[int]:
        return {edge for stretch in self._stretches() for edge in stretch}


class _NotAWeekError(Exception):
    """The text is not opening hours by weekday."""


class _Table:
    """What the rules read so far say: for each day the spans that begin on it."""

    def __init__(self) -> None:
        self.days: list[Spans] = [()] * 7
        self.holidays: Spans | None = None
        self.undone: str | None = None
        """The first rule that holds on public holidays too, behind the one that is for them."""

    def read(self, text: str) -> None:
        """Take in rules separated by `;` (the later wins) or `, ` (it is added)."""
        adds = False
        pieces = _NEXT_RULE.split(text)
        for number, piece in enumerate(pieces):
            if number % 2:
                adds = piece == ","
            elif piece or number < len(pieces) - 1 or number == 0:
                self._rule(piece, adds=adds)

    def week(self) -> tuple[Spans, ...]:
        """The spans of each day, those over midnight split at it."""
        split: list[list[Span]] = [[] for _ in range(7)]
        for day, spans in enumerate(self.days):
            for start, end in spans:
                split[day].append((start, min(end, DAY)))
                if end > DAY:
                    split[(day + 1) % 7].append((0, end - DAY))
        return tuple(tuple(_join(spans)) for spans in split)

    def _rule(self, rule: str, *, adds: bool) -> None:
        match = _RULE.fullmatch(rule)
        if match is None or not rule or (match["days"] and match["times"] == "24/7"):
            raise _NotAWeekError
        items = (match["days"] or "Mo-Su").split(",")
        is_off = match["off"] is not None
        spans = tuple(_spans(match["times"])) if match["times"] else None
        if spans is None and not is_off:
            msg = (
                f"{shown(rule)} gives no times; write '{rule} 09:00-17:00', "
                f"or '{rule} 00:00-24:00' if that means around the clock"
            )
            raise ValueError(msg)
        for item in items:
            if item.upper() == "PH":
                self._set_holidays(spans, is_off=is_off, adds=adds)
            else:
                first, _, last = item.partition("-")
                self._set_days(week.expand(first, last or first), spans, is_off, adds)
        is_ordinary = not any(item.upper() == "PH" for item in items)
        if is_ordinary and (self.holidays or (self.holidays == () and not is_off)):
            self.undone = self.undone or rule

    def _set_days(self, days: Iterable[int], spans: Spans | None, is_off: bool, adds: bool) -> None:
        for day in days:
            if is_off:
                self.days[day] = _without(self.days[day], spans) if spans else ()
            else:
                kept = self.days[day] if adds else ()
                self.days[day] = tuple(_join([*kept, *(spans or ())]))

    def _set_holidays(self, spans: Spans | None, *, is_off: bool, adds: bool) -> None:
        if is_off and spans:
            raise ValueError(
                "'PH' with times and 'off' depends on the weekday; "
                "write the times that are open, as in 'PH 10:00-16:00'"
            )
        if spans and any(end > DAY for _, end in spans):
            raise ValueError(
                "hours on public holidays can't run past midnight here; "
                "end them at midnight, as in 'PH 18:00-24:00'"
            )
        if adds and spans and self.holidays is None:
            raise ValueError(
                "a comma before 'PH' adds hours to those of the weekday; "
                "write the holiday's hours behind a semicolon, as in '; PH 10:00-16:00'"
            )
        kept = self.holidays or () if adds else ()
        self.holidays = () if is_off else tuple(_join([*kept, *(spans or ())]))


def _read(text: str) -> _Table:
    table = _Table()
    table.read(_LOOSE_COMMA.sub(",", text))
    if table.undone:
        notation = Hours(table.week(), table.holidays).bare()
        msg = (
            f"{shown(table.undone)} stands behind the rule for public holidays and undoes it; "
            f"write '{notation}'"
        )
        raise ValueError(msg)
    return table


def _spans(times: str) -> Iterator[Span]:
    if times == "24/7":
        yield from _ALWAYS
        return
    for span in times.split(","):
        start, end = (
            int(hour) * 60 + int(minute)
            for hour, minute in (time.split(":") for time in span.split("-"))
        )
        if start >= DAY or int(span[-2:]) > 59 or int(span.split("-")[0][-2:]) > 59:
            msg = f"'{span}' has a time that doesn't exist; write '09:00-17:00'"
            raise ValueError(msg)
        if start == end:
            msg = (
                f"'{span}' ends when it begins; write '00:00-24:00' if that means around the clock"
            )
            raise ValueError(msg)
        end += DAY if end < start else 0
        if end - start > DAY:
            msg = f"'{span}' is longer than a day; write '00:00-24:00' for each day"
            raise ValueError(msg)
        yield start, end


def _join(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, overlapping and touching ones made one."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined


def _without(spans: Spans, gone: Spans) -> Spans:
    left = list(spans)
    for from_, to in gone:
        left = [
            part
            for start, end in left
            for part in ((start, min(end, from_)), (max(start, to), end))
            if part[0] < part[1]
        ]
    return tuple(left)


def _nights(table: tuple[Spans, ...]) -> Iterator[Spans]:
    """The spans of each day with its night: what goes on behind midnight back in one piece."""
    ends = [_night(table, day) for day in range(7)]
    for day, spans in enumerate(table):
        mine = list(spans)
        if ends[day - 1]:
            mine = mine[1:]
        if ends[day]:
            mine[-1] = mine[-1][0], DAY + ends[day]
        yield tuple(mine)


def _night(table: tuple[Spans, ...], day: int) -> int:
    """The minute at which a day's last opening ends on the next; 0 if it doesn't reach it."""
    today, tomorrow = table[day], table[(day + 1) % 7]
    if not today or not tomorrow or today[-1][1] < DAY or tomorrow[0][0] > 0:
        return 0
    end = tomorrow[0][1]
    return end if end < today[-1][0] else 0


def _groups(table: Iterable[Spans]) -> dict[Spans, list[int]]:
    """The weekdays by their spans, closed ones left out."""
    groups: dict[Spans, list[int]] = {}
    for day, spans in enumerate(table):
        if spans:
            groups.setdefault(spans, []).append(day)
    return groups


def _times(spans: Spans, language: Language) -> str:
    if spans == _ALWAYS:
        return language.phrases.all_day
    parts = [
        language.span(time_in_words(start, language), time_in_words(end, language))
        for start, end in spans
    ]
    return format_list(parts, locale=language.locale)


def _notation(table: Iterable[Spans], holidays: Spans | None) -> str:
    groups = _groups(table)
    rules = [f"{week.in_osm(days)} {_osm(spans)}" for spans, days in groups.items()]
    if len(groups.get(_ALWAYS, ())) == 7:
        rules = ["24/7"]
    if holidays is not None:
        rules.append(f"PH {_osm(holidays) if holidays else 'off'}")
    elif not rules:
        rules = ["off"]
    return "; ".join(rules)


def _osm(spans: Spans) -> str:
    return ",".join(
        f"{time_of_day(start)}-{time_of_day(end if end <= DAY else end - DAY)}"
        for start, end in spans
    )


_WORDS = (
    (re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*", re.I), lambda m: m[0][:2].title()),
    (re.compile(r"\b(?:public|bank) holidays?\b", re.I), lambda _: "PH"),
    (re.compile(r" ?(?:[-–—]|\b(?:to|until|till)\b) ?", re.I), lambda _: "-"),
    (re.compile(r" ?(?:&|\band\b) ?", re.I), lambda _: ","),
    (
        re.compile(r"\b([0-9]{1,2})(?:[.:]([0-9]{2}))? ?([ap])\.?m\b\.?", re.I | re.A),
        lambda m: time_of_day((int(m[1]) % 12 + 12 * (m[3] in "pP")) * 60 + int(m[2] or 0)),
    ),
    (re.compile(r"\bnoon\b", re.I), lambda _: "12:00"),
    (re.compile(r"(?<=-)midnight\b", re.I), lambda _: "24:00"),
    (re.compile(r"\b([0-9]{1,2})\.([0-9]{2})\b", re.A), lambda m: f"{int(m[1]):02}:{m[2]}"),
    (re.compile(r"(?<=[A-Za-z])[:,] ?(?=[0-9])"), lambda _: " "),
    (re.compile(r"(?<=[0-9])[;,] ?(?=[A-Za-z])"), lambda _: "; "),
    (re.compile(r"\b(?:every day|daily)\b,?", re.I), lambda _: "Mo-Su"),
    (re.compile(r"[;,.]$"), lambda _: ""),
)
"""How people write opening hours in words, and OpenStreetMap's notation for it, in this order."""


def _advice(text: str) -> str:
    rewritten = text
    for pattern, instead in _WORDS:
        rewritten = pattern.sub(instead, rewritten)
    if rewritten != text:
        try:
            table = _read(rewritten)
            notation = Hours(table.week(), table.holidays).bare()
            return f"{shown(text)} is not in OpenStreetMap's notation; write '{notation}'"
        except (ValueError, _NotAWeekError):
            pass
    from opening_hours import validate  # slow to import, and only needed for this message

    if validate(text):
        return (
            f"{shown(text)} is more than a week says; write the ordinary week here, "
            "as in 'Mo-Fr 09:00-17:30; PH off', and dates in calendar.special_hours"
        )
    return (
        f"{shown(text)} is not in OpenStreetMap's notation; "
        "write for example 'Mo-Fr 09:00-17:30; Sa 10:00-16:00; PH off'"
    )
