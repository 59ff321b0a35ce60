"""Instants and the clock on the wall, on the nights on which it is put forward and back."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kbgen.answers.wall import instant_of, shown_at, zone_of
from tests.answers.shops import policy_of

ZONES = {name: ZoneInfo(name) for name in ("Europe/London", "Africa/Cairo", "Australia/Lord_Howe")}


@pytest.mark.parametrize(
    ("zone", "day", "minute", "instant"),
    [
        ("Europe/London", "2026-11-20", 540, "2026-11-20T09:00"),
        ("Europe/London", "2026-07-20", 540, "2026-07-20T08:00"),
        # The clocks go from 1am to 2am on 29 March: both 1am and 1.30am are that moment.
        ("Europe/London", "2026-03-29", 59, "2026-03-29T00:59"),
        ("Europe/London", "2026-03-29", 60, "2026-03-29T01:00"),
        ("Europe/London", "2026-03-29", 90, "2026-03-29T01:00"),
        ("Europe/London", "2026-03-29", 120, "2026-03-29T01:00"),
        ("Europe/London", "2026-03-29", 121, "2026-03-29T01:01"),
        # They go from 2am back to 1am on 25 October: the first 1.30am counts.
        ("Europe/London", "2026-10-25", 90, "2026-10-25T00:30"),
        ("Europe/London", "2026-10-25", 120, "2026-10-25T02:00"),
        ("Europe/London", "2026-10-25", 1440, "2026-10-26T00:00"),
        # In Cairo midnight itself is skipped on 24 April: the day before ends as 1am begins.
        ("Africa/Cairo", "2026-04-23", 1440, "2026-04-23T22:00"),
        ("Africa/Cairo", "2026-04-24", 30, "2026-04-23T22:00"),
        ("Africa/Cairo", "2026-04-24", 60, "2026-04-23T22:00"),
        # On Lord Howe Island the clocks move by half an hour, from 2am on 4 October.
        ("Australia/Lord_Howe", "2026-10-04", 119, "2026-10-03T15:29"),
        ("Australia/Lord_Howe", "2026-10-04", 135, "2026-10-03T15:30"),
        ("Australia/Lord_Howe", "2026-10-04", 150, "2026-10-03T15:30"),
    ],
)
def test_a_time_is_when_the_clock_first_shows_it_or_a_later_one(
    zone: str, day: str, minute: int, instant: str
) -> None:
    found = instant_of(date.fromisoformat(day), timedelta(minutes=minute), ZONES[zone])
    assert found == datetime.fromisoformat(instant).replace(tzinfo=UTC)


def test_what_the_clock_shows() -> None:
    at = datetime(2026, 7, 20, 23, 30, 5, tzinfo=UTC)
    assert shown_at(at, ZONES["Europe/London"]) == (
        date(2026, 7, 21),
        timedelta(minutes=30, seconds=5),
    )


def test_a_shop_without_a_time_zone_is_on_universal_time(tmp_path: Path) -> None:
    assert zone_of(policy_of(tmp_path, "returns: {cost: free}\n")) == ZoneInfo("UTC")
