"""What is said of single days of the calendar: open at other hours, closed, open again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from kbgen.claims.extract import quantities
from kbgen.claims.hours.asked_days import asked_day
from kbgen.claims.hours.back_on import is_back, weekday_behind
from kbgen.claims.hours.beside_day import OURS, beside, lasts_of_lists, whole_list
from kbgen.claims.hours.calendar_days import (
    Stated,
    days_in,
    month_and_day,
    with_first_days,
)
from kbgen.claims.hours.calendar_days import days_in_text as days_in_text
from kbgen.claims.hours.called import on_called
from kbgen.claims.hours.closed_on import (
    AT_ITS_END,
    closed_days,
    without_own,
)
from kbgen.claims.hours.closure_ends import closed_until, last_worked
from kbgen.claims.hours.feast_days import listed_feasts
from kbgen.claims.hours.listed import begins_near, closures_of, is_listed, is_near_closure
from kbgen.claims.hours.next_told import (
    falls_in,
    names_a_closure,
    names_a_day,
    names_time_off,
    open_on_it,
    shut_then,
    told_next,
)
from kbgen.claims.hours.of_day import Told, told_of_day
from kbgen.claims.hours.own_shop import as_everyone, as_ours
from kbgen.claims.hours.said_of_day import Dated as Dated
from kbgen.claims.hours.said_of_day import on_day as on_day
from kbgen.claims.hours.said_of_day import shut_on as shut_on
from kbgen.claims.patterns import lazy
from kbgen.claims.prose.passages import Passage
from kbgen.claims.prose.sentences import sentences
from kbgen.claims.quantity import BackOn, Quantity, ShutOn, YearlessDay, YearlessPeriod
from kbgen.claims.topics.marking import lowered
from kbgen.load.marks import Span
from kbgen.model import Policy
from kbgen.values import Closure, Context, Day, Period

KEYS = ("calendar.special_hours", "calendar.closures")

_SHUTS = lazy(
    rf"{OURS} (?:all |both )?(?:clos(?:e|es)|shuts?(?: down| up shop)?|breaks? up)(?: [\w']+){{0,6}}? (?:on|from)(?: the)? $"
)
_CHANNEL = lazy(r"\b(?:phones?|telephones?|calls?|lines?|chat|e-?mails?|whatsapp|helpline)\b")
_CHAT = lazy(r"\bchat\b[^.;]*$")
_ALL = lazy(r"\b(?:we|we're|we'll|shop|store|showroom|office|everyone|doors?|counter)\b")
_BREAK = lazy(
    r"\b(?:re-?open\w*|open\w* again|back\b|return|for (?:the|our|a) [\w' ]{0,20}(?:break|holidays?|rest)|for (?:the |our )?(?:christmas|xmas|easter|new year)(?: holidays?| break)?(?= (?:on|from)\b))"
)
_WORK = lazy(
    r"\b(?:office|shop|store|showroom|desks?|at work|open\w*|answer\w*|pack\w*|team|normal hours)\b"
)
_SHUT = lazy(r"\b(?:clos\w+|shut\w*|away|break|holidays?|rest)\b")
OTHERS = lazy(
    r"\b(?:deliver\w*|couriers?|carriers?|royal mail|(?<!-)ups|fedex|usps|dhl|dpd|an post|post(?:al|nl| office)?|order(?:s|ed|ing)? by|last (?:orders?|day to|posting)"
    r"|sale|class|classes|workshop|market|event|party|quiz|concert|show|collect\w*|cut-?off|dispatch\w*|bank|school|caf[eé]|bookings?|applications?|offer|tickets?|gig|performance|stage|forum|competitors?|rivals?|santa|father christmas|plaza|mall|shopping cent(?:re|er)|pop-?up)\b"
)
"""Words of what others do on a day, or of what else happens on it."""


def dated(
    policy: Policy, passage: Passage, found: Sequence[Quantity], context: Context
) -> Iterator[Dated]:
    """What a passage says of days for which the policy has hours or a closure.

    `found` are the quantities of the passage. A cell's day may be the first cell of its row. Only
    days of which the policy says something are returned, so that other things' dates are left alone.
    """
    keys = tuple(key for key in KEYS if key in policy.facts)
    if not keys:
        return
    text = as_everyone(as_ours(policy, lowered(passage.text)))
    row = lowered(passage.row)
    if row and text:
        if not _CHANNEL.search(lowered(passage.column)):
            yield from _in_row(policy, keys, (row, passage.row), text, context)
        return
    if asked := asked_day(passage):
        yield from _asked(policy, keys, asked, context)
    found = with_first_days(text, found)
    is_named = any(days_in_text(text, found)) or any(_is_period(one) for one in found)
    if not is_named and next(listed_feasts(policy, text), None) is None:
        return
    parts = sentences(passage.text)
    for at, part in enumerate(parts):
        if text[part.start : part.end].rstrip().endswith("?"):
            continue
        own = [one.moved(-part.start) for one in found if part.start <= one.span.start < part.end]
        is_shut = bool(_SHUT.search(text))
        said = list(_said(policy, keys, text[part.start : part.end], own, is_shut=is_shut))
        for each in said:
            day = Span(each.day.start + part.start, each.day.end + part.start)
            yield replace(each, said=each.said.moved(part.start), day=day)
        if at + 1 < len(parts):
            two = (part, parts[at + 1])
            yield from _told_next(policy, keys, text, own, two, has_said=any(map(_is_full, said)))
        if not said and at and names_time_off(text[parts[at - 1].start : parts[at - 1].end]):
            yield from _falls(policy, text[part.start : part.end], own, part.start)


def _is_full(each: Dated) -> bool:
    """Whether nothing more can be said of a day, as it can of the last before a closure."""
    return not isinstance(each.said.value, ShutOn)


def _in_row(
    policy: Policy, keys: tuple[str, ...], row: tuple[str, str], text: str, context: Context
) -> Iterator[Dated]:
    """What a cell says of the day that begins its row, in small letters and as it is written."""
    head = f"{row[0]}: "
    own = list(quantities(row[1], context))
    for each in _said(policy, keys, head + text, own, is_row=True):
        start, end = each.said.span.start - len(head), each.said.span.end - len(head)
        if start >= 0:
            span = Span(start, end)
            yield replace(each, said=replace(each.said, span=span, lead=start), day=Span(-1, -1))


def _asked(
    policy: Policy, keys: tuple[str, ...], asked: tuple[str, str, Span], context: Context
) -> Iterator[Dated]:
    """What an answer says of the day of its question; `asked` as `asked_day` has it."""
    before, rest, answer = asked
    text = before + rest
    for each in _said(policy, keys, lowered(text), quantities(text, context), is_shut=True):
        start, end = (
            place - len(before) + answer.end for place in (each.said.span.start, each.said.span.end)
        )
        # What only the question says stands in the yes.
        span = Span(start, end) if start >= answer.end else Span(answer.start, max(end, answer.end))
        yield replace(each, said=replace(each.said, span=span, lead=span.start), day=Span(-1, -1))


def _told_next(
    policy: Policy,
    keys: tuple[str, ...],
    text: str,
    found: Sequence[Quantity],
    two: tuple[Span, Span],
    *,
    has_said: bool,
) -> Iterator[Dated]:
    """What the second of two sentences says of the one day that the first names, and may have told of."""
    first, second = text[two[0].start : two[0].end], text[two[1].start : two[1].end]
    days = list(days_in_text(first, found))
    if len(days) != 1:
        return
    told = None if has_said else told_next(second)
    open_then = open_on_it(second) if told is None and names_a_closure(first) else None
    told = Told(None, open_then) if open_then else told
    value, span = days[0]
    day = Span(span.start + two[0].start, span.end + two[0].start)
    shut = None if told else shut_then(second)
    if shut and not has_said and not OTHERS.search(first) and is_near_closure(policy, value):
        yield shut_on(value, day, day)
    elif told and told.hours == ():
        if names_a_closure(first) and is_near_closure(policy, value):
            yield shut_on(value, day, day)
    elif told and (open_then or names_a_day(first)) and is_listed(policy, value, is_closed=False):
        each = on_day(keys, value, told, day)
        yield replace(each, said=each.said.moved(two[1].start))


def _falls(policy: Policy, sentence: str, found: Sequence[Quantity], start: int) -> Iterator[Dated]:
    """The dates that a sentence tells for the closure of the one before it: "In 2027 that's 22 to 26 May"."""
    dates = [one for one in found if isinstance(one.value, Stated)]
    year = falls_in(sentence[: dates[0].span.start]) if len(dates) == 1 else None
    value = dates[0].value if dates else None
    if year is None or not isinstance(value, Stated) or not is_near_closure(policy, value):
        return
    if year.isdigit() and not any(int(year) in _years(one) for one in closures_of(policy)):
        return
    span = Span(dates[0].span.start + start, dates[0].span.end + start)
    yield shut_on(value, span, span)


def _years(closure: Closure) -> tuple[int, int]:
    return closure.on.start.year, closure.on.end.year


def _said(
    policy: Policy,
    keys: tuple[str, ...],
    text: str,
    found: Sequence[Quantity],
    *,
    is_shut: bool = False,
    is_row: bool = False,
) -> Iterator[Dated]:
    """What a sentence in small letters says of its days.

    `is_shut`: whether it stands among others that say that the shop is closed. `is_row`: whether it is
    a row of a table, in which the day is but the label.
    """
    is_dated = any(isinstance(one.value, Stated) for one in found)
    named = () if is_dated else listed_feasts(policy, text)
    days = sorted((*days_in_text(text, found), *named), key=lambda one: one[1].start)
    if (not days and not any(map(_is_period, found))) or OTHERS.search(without_own(text)):
        return
    if "calendar.closures" in keys and (
        end := closed_until(policy, text, days) or last_worked(policy, text, days)
    ):
        yield Dated(("calendar.closures",), end, end.span)
        return
    has_said = has_hours = False
    following = weekday_behind(text, lasts_of_lists(text, days)) if _SHUT.search(text) else []
    for value, span in (*days, *following):
        back = is_back(text, span)
        if back is None:
            continue
        if back or (value, span) in following:
            if "calendar.closures" in keys:
                yield _back_on(text, value, span, is_shut=is_shut)
            has_said = has_hours = True
            continue
        before = text[: span.start]
        if _SHUTS.search(before) and _BREAK.search(text) and not AT_ITS_END.search(before):
            if begins_near(policy, value):
                said = Quantity(span, ShutOn(value), lead=span.start)
                yield Dated(("calendar.closures",), said, span)
            continue
        told = beside(text, whole_list(text, days, span))
        if told is None:
            continue
        has_said, has_hours = True, has_hours or told.hours != ()
        yield from _told_beside(policy, keys, value, told, span, is_row=is_row)
    opened = [*_open_in(policy, keys, text, found), *_ends_in(policy, keys, text, found)]
    yield from opened
    if not has_said and not opened:
        called = list(on_called(policy, text, found))
        yield from called or _elsewhere(policy, keys, text, found, days)
    elif not has_hours:
        yield from _shut_in(policy, text, [one for one in found if _is_period(one)])


def _told_beside(
    policy: Policy,
    keys: tuple[str, ...],
    value: Day | YearlessDay,
    told: Told,
    day: Span,
    *,
    is_row: bool,
) -> Iterator[Dated]:
    """What is told right beside a day, where the policy has anything to hold it against."""
    if is_listed(policy, value, is_closed=told.hours == ()):
        yield on_day(keys, value, told, day)
    elif told.hours == () and is_near_closure(policy, value):
        yield shut_on(value, told.span if is_row else day, day)


def _back_on(text: str, value: Day | YearlessDay, day: Span, *, is_shut: bool) -> Dated:
    """That the shop is open again on a day."""
    is_sure = is_shut or bool(_SHUT.search(text) or _WORK.search(text))
    is_sure = is_sure and not _CHAT.search(text[: day.start])
    said = Quantity(day, BackOn(value), lead=day.start)
    return Dated(("calendar.closures",), said, day, is_sure)


def _elsewhere(
    policy: Policy,
    keys: tuple[str, ...],
    text: str,
    found: Sequence[Quantity],
    days: Sequence[tuple[Day | YearlessDay, Span]],
) -> Iterator[Dated]:
    """What a sentence says of days beside which nothing is said."""
    is_one = len({month_and_day(value) for value, _ in days}) == 1
    if (is_one or len(lasts_of_lists(text, days)) == 1) and not any(map(_is_period, found)):
        told = told_of_day(text, [span for _, span in days])
        dated = min(days, key=lambda one: isinstance(one[0], YearlessDay))
        for day in (dated,) if is_one else days:
            yield from _anywhere(policy, keys, text, told, *day)
        if told or is_one:
            return
    yield from _shut_in(policy, text, found)


def _shut_in(policy: Policy, text: str, found: Sequence[Quantity]) -> Iterator[Dated]:
    """The days and stretches of days of which no more is said than that the shop is closed."""
    for closed, span in closed_days(text, found):
        if is_near_closure(policy, closed):
            yield shut_on(closed, span, span)


def _open_in(
    policy: Policy, keys: tuple[str, ...], text: str, found: Sequence[Quantity]
) -> Iterator[Dated]:
    """That the shop is open on days of which the first or the last is in a closure."""
    for one in found:
        if not isinstance(one.value, Period | YearlessPeriod):
            continue
        told = beside(text, one.span)
        if told is None or told.hours == ():
            continue
        start, end = one.value.start, one.value.end
        ends = (Day(each) if isinstance(each, date) else each for each in (start, end))
        for day in ends:
            if any(days_in(day, closure.on) for closure in closures_of(policy)):
                yield on_day(keys, day, told, one.span)
                break


def _ends_in(
    policy: Policy, keys: tuple[str, ...], text: str, found: Sequence[Quantity]
) -> Iterator[Dated]:
    """The hours that a sentence tells for the one stretch of days that it names, where the policy has some for all."""
    periods = [one for one in found if isinstance(one.value, Stated)]
    if len(periods) != 1 or not isinstance(value := periods[0].value, Period | YearlessPeriod):
        return
    span, ends = periods[0].span, (value.start, value.end)
    first, last = (Day(each) if isinstance(each, date) else each for each in ends)
    told = told_of_day(text, [span])
    if told is None or told.hours == () or told == Told(None, told.span):
        return
    if all(is_listed(policy, day, is_closed=True) for day in (first, last)):
        yield replace(on_day(keys, first, told, span), is_sure=not _CHANNEL.search(text))


def _anywhere(
    policy: Policy,
    keys: tuple[str, ...],
    text: str,
    told: Told | None,
    value: Day | YearlessDay,
    span: Span,
) -> Iterator[Dated]:
    """What a sentence tells at any place in it of a day that it names, alone or with those beside it."""
    if told is None:
        return
    is_closed = told.hours == ()
    is_sure = not _CHANNEL.search(text) or bool(_ALL.search(text))
    if told == Told(None, told.span):
        ends = Span(min(told.span.start, span.start), max(told.span.end, span.end))
        told = replace(told, span=ends)
    if is_listed(policy, value, is_closed=is_closed):
        yield replace(on_day(keys, value, told, span), is_sure=is_sure)
    elif is_closed and is_near_closure(policy, value):
        yield replace(shut_on(value, span, span), is_sure=is_sure)


def _is_period(one: Quantity) -> bool:
    return isinstance(one.value, Period | YearlessPeriod)
