"""The clock on the shop's wall: instants to local days and times, and back.

A time of day means the first instant at which the shop's clock shows it or a later one. So a time
that is skipped when the clocks go forward is the moment at which they do, and of a time that comes
twice when they go back it is the first.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kbgen.model import Policy, Scope
from kbgen.scope import typed_in_force
from kbgen.values import TimeZone

_MINUTE = timedelta(minutes=1)
_DAY = timedelta(days=1)


def zone_of(policy: Policy) -> ZoneInfo:
    """The shop's time zone; UTC where the policy names none."""
    fact = policy.get("business.time_zone")
    found = typed_in_force(fact, TimeZone, Scope(), date.min)
    return ZoneInfo(found[0].name if found else "UTC")


def instant_of(day: date, past_midnight: timedelta, zone: ZoneInfo) -> datetime:
    """The instant, in UTC, at which a day's clock first shows a time or a later one.

    `past_midnight` is up to 24 hours, which is the beginning of the next day.
    """
    wall = datetime.combine(day, time(), UTC) + past_midnight
    offsets = {_offset(wall + step, zone) for step in (-_DAY, timedelta(), _DAY)}
    for offset in sorted(offsets, reverse=True):
        if _offset(wall - offset, zone) == offset:
            return wall - offset
    return _jump(wall - max(offsets), wall - min(offsets), zone)


def shown_at(instant: datetime, zone: ZoneInfo) -> tuple[date, timedelta]:
    """What the shop's clock shows: the day, and the time since midnight as the clock counts it."""
    wall = instant.astimezone(zone).replace(tzinfo=None)
    return wall.date(), wall - datetime.combine(wall.date(), time())


def _offset(instant: datetime, zone: ZoneInfo) -> timedelta:
    return instant.astimezone(zone).utcoffset() or timedelta()


def _jump(early: datetime, late: datetime, zone: ZoneInfo) -> datetime:
    """The minute between two instants at which the clocks go forward."""
    before = _offset(early, zone)
    low, high = 0, (late - early) // _MINUTE
    while high - low > 1:
        middle = (low + high) // 2
        if _offset(early + middle * _MINUTE, zone) == before:
            low = middle
        else:
            high = middle
    return early + high * _MINUTE
