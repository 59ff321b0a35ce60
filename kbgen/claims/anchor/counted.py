"""What is counted in a passage."""

from __future__ import annotations

from dataclasses import replace

from kbgen.claims.anchor.cutoff import as_asked
from kbgen.claims.extract import quantities
from kbgen.claims.hours.cells import cell_hours, headed_hours
from kbgen.claims.patterns import lazy
from kbgen.claims.prose.passages import Passage
from kbgen.claims.quantity import Quantity
from kbgen.load.marks import Span
from kbgen.values import Context, Country

_UNIT = lazy(r"\b(?:(?:working|business) )?(?:days|hours|weeks|months|years)\b")
_SIGN = lazy(r"[£$€]|\b(?:AED|AUD|CAD|CHF|DKK|EUR|GBP|HKD|INR|JPY|NOK|NZD|PLN|SEK|SGD|USD|ZAR)\b")
_NAME = lazy(
    r"\b(?:(?:us|u\.s\.|canadian|australian|new zealand) )?(?:dollars|euros?|pounds(?: sterling)?)\b"
)
_NUMBER = lazy(r"\s*\d+(?:[.,]\d\d)?(?:\s*(?:[-–]|to)\s*\d+)?\s*")


def counted(passage: Passage, context: Context) -> list[Quantity]:
    """What is counted in a passage; countries are read as scopes and promises."""
    hours = cell_hours(passage, context) or headed_hours(passage, context)
    if hours:
        return [hours]
    found = quantities(passage.text, context)
    if not found and passage.column and _NUMBER.fullmatch(passage.text):
        found = _by_heads(passage, context)
    return as_asked(passage, [one for one in found if not isinstance(one.value, Country)])


def _by_heads(passage: Passage, context: Context) -> tuple[Quantity, ...]:
    """What a bare number in a table is by the unit or sign in the heads of its column or row."""
    for head in (passage.column, passage.row):
        low = head.lower()
        unit, sign = _UNIT.search(low) or _NAME.search(low), _SIGN.search(head)
        if not unit and not sign:
            continue
        text = (
            f"{passage.text} {unit.group()}"
            if unit
            else f"{sign.group() if sign else ''} {passage.text.strip()}"
        )
        end = len(passage.text)
        return tuple(
            replace(
                one,
                span=Span(min(one.span.start, end - 1), min(one.span.end, end)),
                lead=min(one.lead, end - 1),
            )
            for one in quantities(text, context)
        )
    return ()
