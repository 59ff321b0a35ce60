"""The as-of date where nobody names one. The only module that reads the clock."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from kbgen.model import SetupError


def default_as_of(environment: Mapping[str, str], time_zone: str | None) -> date:
    """The day of `SOURCE_DATE_EPOCH` (seconds, UTC), else today; both in the shop's time zone."""
    return default_now(environment, time_zone).date()


def default_now(environment: Mapping[str, str], time_zone: str | None) -> datetime:
    """The moment of `SOURCE_DATE_EPOCH` (seconds, UTC), else the present one, in the shop's time zone.

    Source: https://reproducible-builds.org/specs/source-date-epoch/
    """
    zone = ZoneInfo(time_zone) if time_zone else UTC
    epoch = environment.get("SOURCE_DATE_EPOCH")
    if epoch is None:
        return datetime.now(zone)
    try:
        return datetime.fromtimestamp(int(epoch), zone)
    except (ValueError, OverflowError, OSError):
        message = f"SOURCE_DATE_EPOCH is '{epoch}', which is not a number of seconds."
        raise SetupError(message) from None
