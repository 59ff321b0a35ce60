"""All that a passage says of days of the calendar, of holidays and of what a working day is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kbgen.claims.hours.calendar_days import Stated, may_name_days
from kbgen.claims.hours.dated import Dated, dated
from kbgen.claims.hours.delivered_days import on_delivered_days
from kbgen.claims.hours.feasts import on_feasts
from kbgen.claims.hours.kept_holidays import on_kept_holidays
from kbgen.claims.hours.named_holidays import on_named_holidays
from kbgen.claims.hours.worked_through import worked_through
from kbgen.claims.hours.working_days import on_working_days
from kbgen.claims.prose.passages import Passage
from kbgen.claims.quantity import Quantity
from kbgen.model import Policy
from kbgen.values import Context


def said_of_days(
    policy: Policy, passage: Passage, found: Sequence[Quantity], context: Context, title: str = ""
) -> Iterator[Dated]:
    """What a passage, in which some quantities were found, says of days by patterns."""
    named = _may_name_days(passage, found)
    if named:
        yield from dated(policy, passage, found, context)
        yield from on_feasts(policy, passage)
    yield from worked_through(policy, passage)
    if named:
        yield from on_working_days(policy, passage)
        yield from on_kept_holidays(policy, passage, found)
        yield from on_named_holidays(policy, passage)
        yield from on_delivered_days(policy, passage, title)


def _may_name_days(passage: Passage, found: Sequence[Quantity]) -> bool:
    """Whether a passage, its row or its heading may name a day; most name none, and to look costs."""
    heading = passage.headings[-1] if passage.headings else ""
    return (
        bool(passage.row)
        or may_name_days(f"{passage.text} {heading}".lower())
        or any(isinstance(one.value, Stated) for one in found)
    )
