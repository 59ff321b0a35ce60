"""Cells of tables that say only with their row and column what they mean."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from kbgen.claims.extract import quantities
from kbgen.claims.extract.moments import MOMENT, read_closing, read_moment, read_range
from kbgen.claims.extract.week_words import Kind as WeekKind
from kbgen.claims.extract.week_words import week_words
from kbgen.claims.patterns import lazy
from kbgen.claims.prose.passages import Kind, Passage
from kbgen.claims.quantity import Half, Quantity, StatedHours, TimeSpan
from kbgen.load.marks import Span
from kbgen.values import Context

_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?|s)?\.?"
_FREE = r"(?:public|bank|national|federal|statutory) (?:holidays?|hols)"
_DAYS = lazy(
    rf"(?:{_DAY}|weekdays|weekends?|every ?day|daily|{_FREE})"
    rf"(?: ?(?:-|–|—|,|&|/|\+|to|and|till|until|through|thru) ?(?:{_DAY}|{_FREE}))*:?(?: \([^()]{{0,30}}\))?",
    re.IGNORECASE,
)
_OPENS = lazy(
    r"open(?:s|ing)?(?: (?:at|time|from))?|from|(?:start|begin)(?:s|ning|ing)?(?: time)?|doors(?: open)?",
    re.I,
)
_CLOSES = lazy(
    r"clos(?:e|es|ed|ing)(?: (?:at|time))?|until|till|to|shuts?(?: at)?|(?:end|finish)(?:s|es|ing)?(?: time)?|last entry",
    re.I,
)
_MORNING = lazy(r"(?:in the )?mornings?|a\.?m\.?|before (?:lunch|noon)", re.I)
_AFTERNOON = lazy(r"(?:in the )?afternoons?|p\.?m\.?|after (?:lunch|noon)", re.I)
_SHUT = lazy(r"(?:closed|shut|–|—|-|x|n/a|none)\W*", re.IGNORECASE)


# A row or heading stands beside or above several passages, and each is read more than once.
@lru_cache(maxsize=4_096)
def is_days(row: str) -> bool:
    """Whether the first cell of a row names days of the week."""
    return bool(_DAYS.fullmatch(row.strip()))


def cell_hours(passage: Passage, context: Context) -> Quantity | None:
    """The opening hours of a cell in the row or column of some days.

    None where it says none. A cell under "Opens", "Closes", "Morning" or "Afternoon", or behind these words,
    says them of one end or one half of its days.
    """
    text = passage.text.strip()
    if passage.kind is not Kind.CELL or not text:
        return None
    days, part = passage.row.strip(), passage.column.strip()
    if beside := next(filter(is_days, reversed(passage.earlier)), ""):
        days = beside.strip()
    elif not is_days(days):
        if span := _line_span(passage, days, part):
            return span
        days, part = part, days
    if not is_days(days) or is_days(part) or _names_days(text.lower()):
        return None
    stated = _stated(days, text, part.rstrip(":"), context)
    start = passage.text.index(text)
    return Quantity(Span(start, start + len(text)), stated, lead=start) if stated else None


def _line_span(passage: Passage, line: str, part: str) -> Quantity | None:
    """From when to when a line is open, of no days: "9am" and "5pm" under "Opens" and "Closes"."""
    opens, closes = (_moment(text) for text in (passage.before, passage.text))
    if not (opens and closes and _CLOSES.fullmatch(part.rstrip(":")) and _LINE.search(line)):
        return None
    span = read_range(opens, closes)
    end = len(passage.text.rstrip())
    start = len(passage.text) - len(passage.text.lstrip())
    return Quantity(Span(start, end), TimeSpan(*span), lead=start) if span else None


_LINE = lazy(
    r"\b(?:tele)?phones?\b|\b(?:chat|lines?|helpline|hotline|whatsapp|shop|store|showroom|office)\b",
    re.I,
)
"""What may be open: a channel, or a place of the shop's own."""


def _moment(text: str) -> str:
    """The time that a cell is; nothing where it is more or something else."""
    moment = _MOMENT.fullmatch(text.strip().lower().replace("\u00a0", " "))
    return moment[1] if moment else ""


def _names_days(text: str) -> bool:
    """Whether a cell begins with its own days: "Saturday, 8 to 4" under "Weekends"."""
    first = next(week_words(text), None)
    return first is not None and first.kind is WeekKind.DAYS and first.start == 0


def headed_hours(passage: Passage, context: Context) -> Quantity | None:
    """The opening hours below a heading that is nothing but days: "Saturdays", and below it "10am to 4pm"."""
    heading = passage.headings[-1] if passage.headings else ""
    if passage.kind is Kind.CELL or len(passage.text) > _SHORT or not is_days(heading):
        return None
    if any(word.kind is WeekKind.DAYS for word in week_words(passage.text.lower())):
        return None
    head = f"{heading.strip().rstrip(':')}: "
    found = quantities(head + passage.text, context)
    if len(found) != 1 or not isinstance(found[0].value, StatedHours):
        return None
    span = found[0].moved(-len(head)).span
    start = max(span.start, 0)
    rest = f"{passage.text[:start]} {passage.text[span.end :]}".lower()
    if not _HOURS_ONLY.issuperset(re.findall(r"[^\W\d_]+", rest)):
        return None
    return Quantity(Span(start, span.end), found[0].value, lead=start)


_SHORT = 120
_HOURS_ONLY = frozenset(
    (
        *(
            "we",
            "re",
            "are",
            "the",
            "our",
            "is",
            "shop",
            "store",
            "showroom",
            "office",
            "doors",
            "phone",
        ),
        *(
            "phones",
            "lines",
            "open",
            "opens",
            "opening",
            "hours",
            "times",
            "from",
            "here",
            "closed",
        ),
    )
)
"""Words that may stand beside hours below a heading of days."""


def _stated(days: str, text: str, part: str, context: Context) -> StatedHours | None:
    """What a cell says of its days, as far as its column or row goes."""
    moment = _moment(text)
    if moment and _OPENS.fullmatch(part):
        opens = read_moment(moment)
        return _at_end(days, opens.minute if opens else None, context, is_first=True)
    if moment and _CLOSES.fullmatch(part):
        return _at_end(days, read_closing(moment), context, is_first=False)
    stated = _closed(days, context) if _SHUT.fullmatch(text) else _read(days, text, context)
    if stated is None:
        return None
    if _MORNING.fullmatch(part):
        return replace(stated, half=Half.MORNING)
    return replace(stated, half=Half.AFTERNOON) if _AFTERNOON.fullmatch(part) else stated


_MOMENT = lazy(rf"(?:at |from |until )?({MOMENT})\.?")


def _at_end(
    days: str, minute: int | None, context: Context, *, is_first: bool
) -> StatedHours | None:
    """The minute at which some days begin or end."""
    closed = _closed(days, context)
    if minute is None or closed is None:
        return None
    ends = tuple((day, minute) for day, spans in enumerate(closed.week) if spans is not None)
    nothing = (None, None, None, None, None, None, None)
    if not ends:
        return None
    return StatedHours(nothing, begins=ends) if is_first else StatedHours(nothing, ends=ends)


def _closed(days: str, context: Context) -> StatedHours | None:
    """That some days are closed, be it one of them, which in a sentence may be that of this week."""
    stated = _read(days, "9am to 5pm", context)
    if stated is None:
        return None
    mo, tu, we, th, fr, sa, su = (None if hours is None else () for hours in stated.week)
    holidays = None if stated.holidays is None else ()
    return replace(stated, week=(mo, tu, we, th, fr, sa, su), holidays=holidays)


def _read(days: str, said: str, context: Context) -> StatedHours | None:
    found = quantities(f"{days.rstrip(':')}: {said}", context)
    value = found[0].value if len(found) == 1 else None
    return value if isinstance(value, StatedHours) else None
