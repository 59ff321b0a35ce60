"""How much two values differ, in the words of a message."""

from __future__ import annotations

from decimal import Decimal

_DAY = 1440
_HOUR = 60
_MOST_HOURS = 4 * _DAY
"""From how many minutes on hours are too many to grasp."""


def counted(count: Decimal | int, unit: str) -> str:
    """ "1 day", "16 days", "1.5 hours"."""
    number = f"{Decimal(count).normalize():f}"
    return f"{number} {unit}" + ("" if count == 1 else "s")


def length(minutes: int) -> str:
    """A length in the largest units that say it: "5 hours and 30 minutes", "16 days", "almost 3 days"."""
    days, rest = divmod(minutes, _DAY)
    if minutes and not rest:
        return counted(days, "day")
    hours, odd = divmod(minutes, _HOUR)
    if minutes < _DAY:
        said = [counted(count, unit) for count, unit in ((hours, "hour"), (odd, "minute")) if count]
        return " and ".join(said) or "no time"
    if not odd and minutes < _MOST_HOURS:
        return counted(hours, "hour")
    is_almost = rest >= _DAY * 3 // 4
    return f"{'almost' if is_almost else 'over'} {counted(days + is_almost, 'day')}"
