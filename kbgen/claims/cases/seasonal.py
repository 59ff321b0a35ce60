"""Statements for orders of a season that the policy has a value for: "ordered in November, six weeks"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kbgen.claims.context.around import Around
from kbgen.claims.hours.calendar_days import dated_near, nearest_end, nearest_start
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Quantity, YearlessDay, YearlessPeriod
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import merged
from kbgen.model import Override, Policy, Scope
from kbgen.values import Day, Period

_BOUGHT = lazy(r"\b(?:order(?:s|ed)?|bought|buy(?:ing)?|purchase[ds]?|purchases|placed|paid)\b")
_SEASON = lazy(
    r"\b(?:christmas|xmas|festive|holidays|holiday season|black friday|gifts?|presents?|season(?:al)?)\b"
)
_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)


def with_seasons(
    policy: Policy,
    keys: Sequence[str],
    readings: tuple[Scope, ...],
    said: Quantity,
    sentence: str,
    around: Around,
) -> tuple[Scope, ...]:
    """The scopes of a statement, and those of a season's orders if it may be for them.

    Where its sentence gives the days on which orders are placed, it is for none but these.
    """
    seasons = [
        one
        for key in keys
        for one in policy[key].overrides
        if one.when.ordered and one.value is not None
    ]
    if not seasons:
        return readings
    dated = [one for one in seasons if _is_dated(one, said, sentence, around)]
    told = dated or [one for one in seasons if _is_named(one, lowered(sentence), around)]
    more = tuple(merged(one.when, each) for one in told for each in readings)
    return more if dated else tuple(dict.fromkeys((*readings, *more)))


def _is_dated(season: Override, said: Quantity, sentence: str, around: Around) -> bool:
    """Whether a sentence tells of orders in the season's days, by a date of them or by both ends."""
    known = season.when.ordered
    if known is None or not _BOUGHT.search(lowered(sentence)):
        return False
    for one in around.quantities:
        value = one.value
        between = sentence[min(one.span.end, said.span.end) : max(one.span.start, said.span.start)]
        if one.span == said.span or ";" in between:
            continue
        if isinstance(value, Day | YearlessDay) and dated_near(value, known.start) == known.start:
            return True
        if isinstance(value, Period | YearlessPeriod) and (
            nearest_start(value, known.start) == known.start
            and nearest_end(value, known.end) == known.end
        ):
            return True
    return False


def _is_named(season: Override, whole: str, around: Around) -> bool:
    """Whether a sentence, or what it stands below or behind, may speak of the season."""
    texts = (whole, around.before, around.label, *around.titles)
    words = (*_months(season), *filter(None, [season.name.lower() if season.name else ""]))
    return any(_SEASON.search(text) or any(word in text for word in words) for text in texts)


def _months(season: Override) -> Iterator[str]:
    """The months of a season's orders by name, but for one that is another word as well."""
    known = season.when.ordered
    if known is None:
        return
    month = known.start.month
    while True:
        if month != _MAY:
            yield _MONTHS[month - 1]
        if month == known.end.month:
            return
        month = month % 12 + 1


_MAY = 5
