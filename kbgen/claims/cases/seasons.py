"""Whether a day is the last one of a season's purchases: "presents can come back until 31 January"."""

from __future__ import annotations

from collections.abc import Sequence

from kbgen.claims.context.around import Around
from kbgen.claims.hours.calendar_days import dated_near, nearest_end, nearest_start
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Quantity, Said, YearlessDay, YearlessPeriod
from kbgen.model import Override, Policy
from kbgen.values import Day, Period

_BOUGHT = lazy(
    r"\b(?:order(?:s|ed)?|bought|buy(?:ing)?|purchase[ds]?|presents?|gifts?|christmas|xmas|holidays?|festive|season(?:al)?)\b"
)
_LAST = lazy(
    r"\b(?:until|till?|'til|through|by|up to|before|no later than|last (?:day|date)|deadline|as late as|including)\b[^;§]{0,40}§|§ (?:at the latest|to (?:return|send|bring|post|change|decide))"
)
_OF_SOMETHING_ELSE = lazy(
    r"\b(?:refund\w*|reach(?:e[sd])?|arriv\w+|process\w*|received|exchang\w+|swap\w*|would|ends? up|open|closed?)\b[^;§]{0,40}§"
)
"""What has a last day of its own, or none that holds."""
_SWAPPED = lazy(r"\b(?:exchang\w+|swap\w*)\b")
_FAR = 200
"""How many days from the policy's a last day is that belongs to another year's season."""


def is_of_season(
    policy: Policy, keys: Sequence[str], said: Quantity, near: str, whole: str, around: Around
) -> bool:
    """Whether a day is surely the last one of a season that the policy knows.

    Where days of orders are told beside it, they must be that season's.
    """
    value = said.value
    seasons = [one for key in keys for one in policy[key].overrides if one.until]
    if not seasons or not isinstance(value, Day | YearlessDay):
        return False
    if "exchanges.window" in keys:
        near = _SWAPPED.sub("", near)
    if not _LAST.search(near) or _OF_SOMETHING_ELSE.search(near):
        return False
    if not any(map(_BOUGHT.search, (whole, *around.texts))):
        return False
    told = [one.value for one in around.quantities if one.span != said.span]
    return any(
        _is_near(value, one) and all(_is_same(each, one) for each in told) for one in seasons
    )


def _is_near(value: Day | YearlessDay, season: Override) -> bool:
    day = dated_near(value, season.until) if season.until else None
    return bool(day and season.until and abs((day - season.until).days) < _FAR)


def _is_same(told: Said, season: Override) -> bool:
    """Whether a period of orders begins or ends with that of a season, or a day lies in it."""
    known = season.when.ordered
    if known is None or not isinstance(told, Period | YearlessPeriod | Day | YearlessDay):
        return True
    if isinstance(told, Day | YearlessDay):
        day = dated_near(told, known.end)
        return bool(day and known.includes(day))
    starts = nearest_start(told, known.start) == known.start
    return starts or nearest_end(told, known.end) == known.end
