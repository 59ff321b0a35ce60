"""The working calendar, against days that can be looked up in any diary."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbgen.calendar import Calendar, Gap, weekly_closure
from kbgen.values import Closure, Closures, Country, Hours, Period, SpecialHours
from tests.project import TODAY, knowledge_base

OFFICE = Hours.parse("Mo-Fr 09:00-17:30; Sa 10:00-16:00; PH off")
WEEKDAYS = Hours.parse("Mo-Fr 09:00-17:00")
ENGLAND = Country("GB-ENG")

SHOP = """
calendar:
  office_hours: Mo-Fr 09:00-17:30; Sa 10:00-16:00; PH off
  public_holidays: GB-ENG
  closures:
    - {on: 2026-12-25/2026-12-28, name: Christmas}
    - {on: 2027-01-01}
  special_hours:
    2026-12-24: 09:00-13:00
    2026-12-27: 10:00-12:00
    2026-12-31: "off"
"""


@pytest.fixture
def shop(tmp_path: Path) -> Calendar:
    return Calendar.of(knowledge_base(tmp_path, {"policies/shop.yml": SHOP}).policy, TODAY)


def at(written: str) -> datetime:
    return datetime.fromisoformat(written)


def closed(start: date, end: date) -> Closures:
    return Closures((Closure(Period(start, end), "New Year"),))


def test_of_a_policy(shop: Calendar) -> None:
    assert shop.office_hours == OFFICE
    assert shop.working_days == {0, 1, 2, 3, 4, 5}
    assert shop.public_holidays == ENGLAND


def test_working_days_that_are_stated_and_those_of_no_policy(tmp_path: Path) -> None:
    files = {"policies/shop.yml": SHOP + "  working_days: Mo-Fr\n"}
    stated = Calendar.of(knowledge_base(tmp_path / "1", files).policy, TODAY)
    assert stated.working_days == {0, 1, 2, 3, 4}
    nothing = Calendar.of(knowledge_base(tmp_path / "2", {}).policy, TODAY)
    assert nothing == Calendar()
    assert nothing.working_days == {0, 1, 2, 3, 4}


def test_announced_hours_count_from_their_day(tmp_path: Path) -> None:
    text = (
        "calendar:\n  office_hours:\n    value: Mo-Fr 09:00-17:00\n"
        "    changes:\n      - {from: 2027-01-04, value: Mo-Sa 09:00-17:00}\n"
    )
    policy = knowledge_base(tmp_path, {"policies/shop.yml": text}).policy
    assert Calendar.of(policy, date(2027, 1, 3)).working_days == {0, 1, 2, 3, 4}
    assert Calendar.of(policy, date(2027, 1, 4)).working_days == {0, 1, 2, 3, 4, 5}


@pytest.mark.parametrize(
    ("day", "is_business", "minutes"),
    [
        (date(2026, 11, 20), True, 510),  # Friday
        (date(2026, 11, 21), True, 360),  # Saturday
        (date(2026, 11, 22), False, 0),  # Sunday
        (date(2026, 12, 24), True, 240),  # special hours
        (date(2026, 12, 25), False, 0),  # holiday and closure
        (date(2026, 12, 27), False, 120),  # special hours in a closure, on a Sunday
        (date(2026, 12, 28), False, 0),  # closure
        (date(2026, 12, 31), False, 0),  # closed by special hours
        (date(2027, 1, 1), False, 0),
        (date(2027, 5, 3), False, 0),  # bank holiday, a Monday
        (date(2028, 2, 29), True, 510),  # leap day, a Tuesday
    ],
)
def test_days(shop: Calendar, day: date, is_business: bool, minutes: int) -> None:
    assert shop.is_business_day(day) is is_business
    assert shop.open_minutes(day, OFFICE) == minutes


def test_monday_bank_holiday() -> None:
    calendar = Calendar(public_holidays=ENGLAND)
    monday = date(2027, 5, 3)
    assert calendar.is_public_holiday(monday)
    assert not calendar.is_business_day(monday)
    assert calendar.spans(monday, OFFICE) == ()
    assert calendar.spans(monday, WEEKDAYS) == ((540, 1020),)  # says nothing of holidays
    short = Hours.parse("Mo-Fr 09:00-17:00; PH 10:00-14:00")
    assert calendar.spans(monday, short) == ((600, 840),)
    assert not Calendar(public_holidays=Country("DE")).is_public_holiday(monday)
    assert Calendar(public_holidays=Country("IE")).is_public_holiday(date(2026, 10, 26))


@pytest.mark.parametrize("code", ["EU", "XK", "GB-NIR"])
def test_any_country_code_has_an_answer(code: str) -> None:
    assert not Calendar(public_holidays=Country(code)).is_public_holiday(date(2026, 11, 20))


def test_special_hours_on_a_closed_day_win() -> None:
    sunday = date(2026, 12, 20)
    calendar = Calendar(
        special_hours=SpecialHours(((Period(sunday, sunday), Hours.parse("10:00-16:00")),)),
        closures=closed(sunday, sunday),
    )
    assert calendar.spans(sunday, OFFICE) == ((600, 960),)
    assert not calendar.is_business_day(sunday)
    monday = SpecialHours(
        ((Period(date(2027, 5, 3), date(2027, 5, 3)), Hours.parse("10:00-16:00")),)
    )
    assert Calendar(public_holidays=ENGLAND, special_hours=monday).is_business_day(date(2027, 5, 3))


def test_longest_closure_over_new_year() -> None:
    calendar = Calendar(
        public_holidays=ENGLAND, closures=closed(date(2026, 12, 30), date(2027, 1, 3))
    )
    longest = calendar.longest_closure(OFFICE, TODAY)
    assert longest == Gap(at("2026-12-29 17:30"), at("2027-01-04 09:00"))
    assert longest.minutes == 5 * 1440 + 930


def test_longest_closure_of_an_ordinary_week_and_at_its_edges() -> None:
    monday = date(2026, 11, 16)
    assert Calendar().longest_closure(WEEKDAYS, monday, 14) == Gap(
        at("2026-11-20 17:00"), at("2026-11-23 09:00")
    )
    assert Calendar().longest_closure(WEEKDAYS, monday, 1) == Gap(
        at("2026-11-16 00:00"), at("2026-11-16 09:00")
    )
    assert Calendar().longest_closure(Hours.parse("24/7"), monday) is None
    assert Calendar().longest_closure(Hours.parse("off"), monday, 2) == Gap(
        at("2026-11-16 00:00"), at("2026-11-18 00:00")
    )
    assert Calendar().longest_closure(WEEKDAYS, monday, 0) is None


def test_nights_are_no_closures() -> None:
    bar = Hours.parse("Mo-Su 18:00-02:00")
    longest = Calendar().longest_closure(bar, date(2026, 11, 16), 7)
    assert longest == Gap(at("2026-11-16 02:00"), at("2026-11-16 18:00"))


@pytest.mark.parametrize(
    ("business_days", "days"),
    [(0, 0), (1, 1), (4, 4), (5, 5), (6, 8), (10, 12), (11, 15), (14, 18), (15, 19)],
)
def test_least_days_from_the_best_weekday(business_days: int, days: int) -> None:
    assert Calendar().least_days(business_days) == days


def test_least_days_of_other_weeks() -> None:
    assert Calendar(working_days=frozenset(range(7))).least_days(14) == 14
    assert Calendar(working_days=frozenset({2})).least_days(2) == 8
    assert Calendar(working_days=frozenset()).least_days(3) == 3


@given(st.sets(st.integers(0, 6), min_size=1), st.integers(0, 60))
def test_least_days_is_what_counting_gives(working_days: set[int], business_days: int) -> None:
    calendar = Calendar(working_days=frozenset(working_days))

    def counted(start: date) -> int:
        day, left = start, business_days
        while left:
            day += timedelta(1)
            left -= calendar.is_business_day(day)
        return (day - start).days

    assert calendar.least_days(business_days) == min(
        counted(TODAY + timedelta(offset)) for offset in range(7)
    )


@pytest.mark.parametrize(
    ("written", "stretch", "length"),
    [
        ("Mo-Fr 09:00-17:30", (4 * 1440 + 1050, 540), 3810),
        ("Mo-Sa 09:00-17:00", (5 * 1440 + 1020, 540), 2400),
        ("Mo-Su 09:00-17:00", (6 * 1440 + 1020, 540), 960),
        ("We-Su 09:00-17:00", (6 * 1440 + 1020, 2 * 1440 + 540), 3840),
        ("Mo 09:00-17:00", (1020, 540), 9600),
        ("Mo-Su 18:00-02:00", (6 * 1440 + 120, 6 * 1440 + 1080), 960),
        ("24/7", (0, 0), 0),
        ("off", (0, 0), 10080),
    ],
)
def test_weekly_closure(written: str, stretch: tuple[int, int], length: int) -> None:
    hours = Hours.parse(written)
    found, minutes = weekly_closure(hours)
    assert minutes == length == hours.longest_closure()
    if 0 < minutes < 10080:
        assert found == stretch
