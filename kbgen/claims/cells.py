"""Cells of tables that say only with their row and column what they mean."""

from __future__ import annotations

import re
from dataclasses import replace

from kbgen.claims.extract import quantities
from kbgen.claims.prose import Kind, Passage
from kbgen.claims.quantity import Quantity, StatedHours
from kbgen.load.marks import Span
from kbgen.values import Context

_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?|s)?"
_DAYS = re.compile(
    rf"(?:{_DAY}|weekdays|weekends?|every ?day|daily|public holidays|bank holidays)"
    rf"(?: ?(?:-|–|—|,|&|/|to|and|till|until) ?(?:{_DAY}|public holidays|bank holidays))*\.?:?",
    re.IGNORECASE,
)
_CLOSES = re.compile(r"\b(?:clos(?:e|es|ed|ing)|until|till|to|shuts?|ends?)\b", re.IGNORECASE)


def is_days(row: str) -> bool:
    """Whether the first cell of a row names days of the week."""
    return bool(_DAYS.fullmatch(row.strip()))


def cell_hours(passage: Passage, context: Context) -> Quantity | None:
    """The opening hours of a cell in the row of some days: its own, or from those in the cell before it.

    None where it says none. The one under "Close" is read with the one under "Open".
    """
    text = passage.text.strip()
    if passage.kind is not Kind.CELL or not text or not is_days(passage.row):
        return None
    start = passage.text.index(text)
    said = text
    if passage.before and _CLOSES.search(passage.column) and not _is_closed(text):
        said = f"{passage.before.strip()} - {text}"
    found = quantities(f"{passage.row.strip().rstrip(':')}: {said}", context)
    if len(found) != 1 or not isinstance(found[0].value, StatedHours):
        return None
    hours = found[0].value
    if _PART.fullmatch(passage.column.strip()):
        if _is_closed(text):
            return None
        hours = replace(hours, is_part=True)
    return Quantity(Span(start, start + len(text)), hours, lead=start)


_PART = re.compile(
    r"(?:in the )?(?:mornings?|afternoons?|evenings?|[ap]\.?m\.?|before (?:noon|lunch)|after (?:noon|lunch))",
    re.IGNORECASE,
)
"""Heads of columns that have a part of each day."""


def _is_closed(text: str) -> bool:
    return bool(re.match(r"closed|shut|-|–|—", text, re.IGNORECASE))
