"""Open or closed, worked out by hand from the hours and a diary."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from kbgen.answers import Opening, opening, opening_of
from kbgen.model import Policy
from tests.answers.shops import london, policy_of


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Policy:
    return policy_of(tmp_path_factory.mktemp("shop"))


def ask(policy: Policy, channel: str, at: datetime) -> tuple[bool, datetime | None]:
    found = opening(policy, channel, at)
    assert found
    return found.is_open, found.change


@pytest.mark.parametrize(
    ("channel", "at", "is_open", "change"),
    [
        # Friday 20 November 2026
        ("phone", "2026-11-20 07:59:59", False, "2026-11-20 08:00"),
        ("phone", "2026-11-20 08:00", True, "2026-11-20 19:00"),
        ("phone", "2026-11-20 18:59:59", True, "2026-11-20 19:00"),
        ("phone", "2026-11-20 19:00", False, "2026-11-21 09:00"),
        ("phone", "2026-11-21 17:00", False, "2026-11-23 08:00"),
        ("chat", "2026-11-22 12:00", True, "2026-11-22 18:00"),
        ("email", "2026-11-21 16:00", False, "2026-11-23 09:00"),
        # Special hours on Christmas Eve, then Christmas, then special hours again on the Tuesday.
        ("phone", "2026-12-24 08:30", False, "2026-12-24 09:00"),
        ("phone", "2026-12-24 12:00", True, "2026-12-24 13:00"),
        ("phone", "2026-12-24 13:00", False, "2026-12-29 10:00"),
        # Closed on New Year's Day, a Friday; the phone is back on the Saturday.
        ("phone", "2026-12-31 16:00", False, "2027-01-02 09:00"),
        ("social", "2026-12-31 16:00", False, "2027-01-04 09:00"),
        # 31 August 2026 is a bank holiday, a Monday.
        ("phone", "2026-08-31 12:00", False, "2026-09-01 08:00"),
        ("email", "2026-08-29 16:00", False, "2026-09-01 09:00"),
        # 29 February 2028 is a Tuesday like any other.
        ("email", "2028-02-28 20:00", False, "2028-02-29 09:00"),
        # Summer time: the same times on the wall.
        ("phone", "2026-03-28 17:00", False, "2026-03-30 08:00"),
        ("phone", "2026-10-24 17:00", False, "2026-10-26 08:00"),
    ],
)
def test_opening(shop: Policy, channel: str, at: str, is_open: bool, change: str) -> None:
    assert ask(shop, channel, london(at)) == (is_open, london(change))


def test_over_midnight_and_through_the_changes_of_the_clocks(tmp_path: Path) -> None:
    shop = policy_of(
        tmp_path,
        "business: {time_zone: Europe/London}\n"
        "contact: {channels: {night: {hours: 'Fr-Sa 20:00-02:30; Su 12:00-14:00'}}}\n",
    )
    saturday = london("2026-11-21 23:00")
    assert ask(shop, "night", saturday) == (True, london("2026-11-22 02:30"))
    assert ask(shop, "night", london("2026-11-22 02:30")) == (False, london("2026-11-22 12:00"))
    # 2.30am on 29 March is one hour sooner than on other Sundays, on 25 October one hour later.
    spring, autumn = london("2026-03-28 20:00"), london("2026-10-24 20:00")
    for start, hours in ((spring, 5.5), (autumn, 7.5)):
        is_open, change = ask(shop, "night", start)
        assert is_open
        assert change
        assert (change - start).total_seconds() / 3600 == hours


def test_hours_that_end_in_the_hour_that_is_skipped_or_comes_twice(tmp_path: Path) -> None:
    shop = policy_of(
        tmp_path,
        "business: {time_zone: Europe/London}\n"
        "contact: {channels: {night: {hours: 'Sa 20:00-01:30; Su 01:40-01:50,01:55-03:00'}}}\n",
    )
    # In spring everything between 1am and 2am is one moment, so that nothing closes.
    assert ask(shop, "night", london("2026-03-28 23:00")) == (True, london("2026-03-29 03:00"))
    # In autumn the first 1.30am ends it; while 1.30am comes again the rest goes on as it began.
    assert ask(shop, "night", london("2026-10-24 23:00")) == (True, london("2026-10-25 01:30"))
    again = london("2026-10-25 01:30", fold=1)
    assert ask(shop, "night", again) == (True, london("2026-10-25 03:00"))


def test_never_and_always(tmp_path: Path) -> None:
    shop = policy_of(
        tmp_path,
        "contact:\n  channels:\n"
        "    always: {hours: 24/7}\n    never: {hours: 'off'}\n    unknown: {first_response: 1 day}\n",
    )
    at = london("2026-11-20 12:00")
    assert opening(shop, "always", at) == Opening(True, None)
    assert opening(shop, "never", at) == Opening(False, None)
    assert opening(shop, "unknown", at) is None


def test_hours_that_change(tmp_path: Path) -> None:
    shop = policy_of(
        tmp_path,
        "business: {time_zone: Europe/London}\n"
        "contact:\n  channels:\n    phone:\n      hours:\n        value: Mo-Fr 09:00-17:00\n"
        "        changes:\n          - {from: 2026-12-01, value: 'Mo-Fr 08:00-18:00'}\n"
        "calendar:\n  closures:\n    value: [{on: 2026-11-27}]\n    overrides:\n"
        "      - {when: {channel: phone}, value: [{on: 2026-11-30}]}\n",
    )
    # Friday 27 November is worked on the phone, Monday 30 November is not, Tuesday has new hours.
    assert ask(shop, "phone", london("2026-11-27 12:00")) == (True, london("2026-11-27 17:00"))
    assert ask(shop, "phone", london("2026-11-27 17:00")) == (False, london("2026-12-01 08:00"))
    assert ask(shop, "phone", london("2026-12-01 12:00")) == (True, london("2026-12-01 18:00"))


def test_hours_of_a_fact(tmp_path: Path) -> None:
    shop = policy_of(
        tmp_path,
        "business: {time_zone: Europe/London}\n"
        "escalation: {levels: {team: {hours: 'Mo-Fr 09:00-17:00'}}}\n",
    )
    hours = shop.get("escalation.levels.team.hours")
    at = london("2026-11-20 12:00")
    assert opening_of(shop, hours, at) == Opening(True, london("2026-11-20 17:00"))
    assert opening_of(shop, None, at) is None
