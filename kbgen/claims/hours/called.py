"""The days behind the name of a closure: "Stocktake: 29 June 2027", "our Christmas break runs from 24 to 28 December".

Patterns read a sentence in small letters.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kbgen.claims.hours.calendar_days import Stated, days_in, days_of, is_near, month_and_day
from kbgen.claims.hours.listed import closures_of
from kbgen.claims.hours.said_of_day import Dated, shut_on
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import BackOn, Quantity, ShutOn, YearlessDay
from kbgen.claims.topics.marking import lowered
from kbgen.load.marks import Span
from kbgen.model import Policy
from kbgen.values import Closure, Day

_CALLED = lazy(
    r"(?: (?:in|for) 20\d\d| 20\d\d| this year| next year| this winter| this time)?,?(?: (?:also )?(?:is|are|runs|lasts|goes|falls|stretches|will be|will run|will last|takes place|begins and ends|happens)|:)(?: from| on| between)?(?: the)? $"
)
"""What stands between a closure's name and its days."""
_BREAK_WORD = lazy(
    r"\b(?:break|holidays?|week|weeks|shutdown|shut-down|close-?down|closure|closing|stock-?tak\w+|stock count|inventory(?: count)?|day|recess|vacation|fortnight|rest)$"
)
"""How the name of a closure ends, so that it is none of a feast alone."""
_STARTS = lazy(r"(?s:.*)[.;:!?,(] ?")
_THIS_YEAR = lazy(r"^(?:this|next) (?:year|winter|summer|time),? ")
_WORD = lazy(r"[a-z']+")
_COUNTED = lazy(r"\b(?:stock-?tak\w+|stock take|stock count|inventory(?: count)?)\b")
_PLAIN = frozenset(
    [
        "our",
        "the",
        "a",
        "and",
        "of",
        "for",
        "in",
        "this",
        "next",
        "year's",
        "years",
        "annual",
        "yearly",
        "usual",
        "big",
        "great",
        "break",
        "breaks",
        "holiday",
        "holidays",
        "week",
        "weeks",
        "shutdown",
        "shut",
        "close",
        "down",
        "closedown",
        "closure",
        "closures",
        "closing",
        "day",
        "days",
        "recess",
        "vacation",
        "fortnight",
        "rest",
        "staff",
        "team",
        "shop",
        "store",
        "office",
        "studio",
        "company",
        "winter",
        "spring",
        "summer",
        "autumn",
        "january",
        "february",
        "march",
        "december",
        "new-year",
    ]
)
"""Words of a closure's name that tell none from another."""
_FESTIVE = frozenset(
    ["festive", "christmas", "xmas", "holiday", "holidays", "seasonal", "year-end", "winter"]
)


def _called_in(before: str) -> str:
    """The name that a sentence in small letters gives the days behind `before`: "our winter break is"; else nothing."""
    called = _CALLED.search(before)
    return _name_in(before[: called.start()]) if called else ""


def _name_in(text: str) -> str:
    """The name of a closure that a text in small letters ends in; nothing for none."""
    name = _STARTS.sub("", text).removeprefix("and ")
    return name if _BREAK_WORD.search(name) else ""


_END = lazy(
    r" (?:(?P<begins>begins|starts|will begin|will start|begin|start|kicks off)|ends?|finish(?:es)?|is over|will end|comes to an end)(?: on| after| with)?(?: the)? $"
)


def _end_called_in(before: str) -> tuple[str, bool] | None:
    """The name of a closure of which a sentence tells one end behind `before`, and whether it is the beginning."""
    end = _END.search(before)
    name = _name_in(before[: end.start()]) if end else ""
    return (name, bool(end["begins"])) if end and name else None


def _is_called(name: str, value: Stated, closure: Closure) -> bool:
    """Whether days with a name may be meant for a closure: of the same name, or festive like it and near it."""
    if not is_near(value, closure):
        return False
    own = _THIS_YEAR.sub("", name).removeprefix("our ").removeprefix("the ")
    known = lowered(closure.name or "")
    if own == known:
        return True
    said, listed = _told(own), _told(known)
    if said:
        return bool(listed) and (said == listed or (said < listed and not said.isdisjoint(listed)))
    words = frozenset(_WORD.findall(own))
    if words.isdisjoint(_FESTIVE) or not (words <= _PLAIN | _FESTIVE):
        return False
    return any((day.month, day.day) == (12, 25) for day in days_of(closure.on, closure.on.start))


def _told(name: str) -> frozenset[str]:
    """The words by which a closure's name is told from others, counting the stock by whatever name as one."""
    name = _COUNTED.sub("stocktake", name).replace("xmas", "christmas")
    return frozenset(_WORD.findall(name)) - _PLAIN


def on_called(policy: Policy, text: str, found: Sequence[Quantity]) -> Iterator[Dated]:
    """The days behind the name of a closure: "Stocktake: 29 June 2027"."""
    days = [one for one in found if isinstance(one.value, Stated)]
    if len(days) != 1 or not isinstance(value := days[0].value, Stated):
        return
    span = days[0].span
    if isinstance(value, Day | YearlessDay) and (end := _end_called_in(text[: span.start])):
        yield from _end_called(policy, *end, value, span)
        return
    name = _called_in(text[: span.start])
    if name and any(_is_called(name, value, one) for one in closures_of(policy)):
        yield shut_on(value, span, span)


def _end_called(
    policy: Policy, name: str, is_first: bool, value: Day | YearlessDay, span: Span
) -> Iterator[Dated]:
    """One end of a closure that is called by its name: "our Christmas break ends on 3 January"."""
    meant = [one.on for one in closures_of(policy) if _is_called(name, value, one)]
    if not meant:
        return
    if not is_first:
        if any(month_and_day(value) == (one.end.month, one.end.day) for one in meant):
            return
        yield Dated(("calendar.closures",), Quantity(span, BackOn(value), lead=span.start), span)
    elif any(days_in(value, one) for one in meant):
        yield Dated(("calendar.closures",), Quantity(span, ShutOn(value), lead=span.start), span)
    else:
        yield shut_on(value, span, span)
