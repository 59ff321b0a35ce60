"""When a parcel arrives, worked out by hand from the policy and a diary."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kbgen.answers import delivery
from kbgen.model import Policy
from tests.answers.shops import london, policy_of


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Policy:
    return policy_of(tmp_path_factory.mktemp("shop"))


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("country", "method", "at", "counts_on", "order_by", "first", "last"),
    [
        # Thursday 19 November 2026, one second before the cut-off of 2pm, and on it
        ("GB", "standard", "2026-11-19 13:59:59", "11-19", "11-19 14:00", "11-24", "11-26"),
        ("GB", "standard", "2026-11-19 14:00:00", "11-20", "11-20 14:00", "11-25", "11-27"),
        ("GB-NIR", "standard", "2026-11-19 13:59:59", "11-19", "11-19 14:00", "11-26", "11-30"),
        # Express has a cut-off of its own, 3pm.
        ("GB", "express", "2026-11-19 14:59:59", "11-19", "11-19 15:00", "11-20", "11-20"),
        ("GB", "express", "2026-11-20 15:00:00", "11-23", "11-23 15:00", "11-24", "11-24"),
        # On Saturday nobody packs.
        ("GB", "express", "2026-11-21 10:00", "11-23", "11-23 15:00", "11-24", "11-24"),
        # Calendar days: dispatched on Friday, two days later is Sunday, carriers come on Monday.
        ("IE", "courier", "2026-11-20 10:00", "11-20", "11-20 14:00", "11-23", "11-23"),
        ("IE", "courier", "2026-11-19 10:00", "11-19", "11-19 14:00", "11-21", "11-21"),
        # Over Christmas: 24, 29, 30 and 31 December are worked, 25 to 28 December and New Year not.
        ("GB", "standard", "2026-12-23 10:00", "12-23", "12-23 14:00", "12-30", "2027-01-04"),
        ("GB", "express", "2026-12-24 16:00", "12-29", "12-29 15:00", "12-30", "12-30"),
        # A bank holiday on a Monday, 31 August
        ("GB", "express", "2026-08-28 10:00", "08-28", "08-28 15:00", "09-01", "09-01"),
        # Without countries of its own a method goes where the shop delivers.
        ("DE", "anywhere", "2026-11-19 10:00", "11-19", "11-19 14:00", "11-26", "11-26"),
    ],
)
def test_delivery(
    shop: Policy,
    country: str,
    method: str,
    at: str,
    counts_on: str,
    order_by: str,
    first: str,
    last: str,
) -> None:
    found = delivery(shop, country, method, london(at))
    assert found
    assert found.counts_on == found.dispatched.first == day(f"2026-{counts_on}")
    assert found.order_by == london(f"2026-{order_by}")
    assert found.arrives.first == day(f"2026-{first}")
    assert found.arrives.last == day(last if len(last) == 10 else f"2026-{last}")


def test_what_takes_time_to_make(shop: Policy) -> None:
    found = delivery(shop, "GB", "standard", london("2026-10-01 10:00"), product="made-to-measure")
    assert found
    # 15 and 20 working days from Thursday 1 October, then 3 and 5 more
    assert (found.dispatched.first, found.dispatched.last) == (day("2026-10-22"), day("2026-10-29"))
    assert (found.arrives.first, found.arrives.last) == (day("2026-10-27"), day("2026-11-05"))


def test_what_is_not_delivered(shop: Policy) -> None:
    at = london("2026-11-19 10:00")
    assert delivery(shop, "US", "anywhere", at) is None
    assert delivery(shop, "FR", "courier", at) is None
    assert delivery(shop, "GB", "untimed", at) is None
    assert delivery(shop, "GB", "pigeon", at) is None


def test_a_leap_day_and_a_change_of_the_clocks(shop: Policy) -> None:
    found = delivery(shop, "GB", "express", london("2028-02-28 10:00"))
    assert found
    assert found.arrives.first == day("2028-02-29")
    found = delivery(shop, "GB", "express", london("2026-03-27 15:00"))
    assert found
    assert found.order_by == london("2026-03-30 15:00")


PACKING = """
business: {{country: GB, time_zone: Europe/London}}
calendar: {{working_days: Mo-Fr}}
delivery:
  dispatch: {}
  methods: {{post: {{time: {}}}}}
"""


@pytest.mark.parametrize(
    ("dispatch", "time", "sent", "first", "last"),
    [
        # Ordered on Friday 20 November 2026 in the evening; without a cut-off that day counts.
        ("same day", "same day", "11-20", "11-20", "11-20"),
        ("1-2 days", "1 day", "11-23", "11-24", "11-24"),  # packed on Monday both times
        ("24 hours", "48 hours", "11-23", "11-25", "11-25"),
        ("8 business hours", "4 business hours", "11-23", "11-23", "11-24"),
        ("90 minutes", "90 minutes", "11-20", "11-20", "11-24"),
        ("1 month", "1 week", "12-21", "12-28", "12-28"),  # 20 December is a Sunday
    ],
)
def test_units(tmp_path: Path, dispatch: str, time: str, sent: str, first: str, last: str) -> None:
    shop = policy_of(tmp_path, PACKING.format(dispatch, time))
    found = delivery(shop, "GB", "post", london("2026-11-20 20:00"))
    assert found
    assert found.order_by == london("2026-11-21 00:00")
    assert found.dispatched.first == day(f"2026-{sent}")
    assert found.arrives.first == day(f"2026-{first}")
    assert found.arrives.last == day(f"2026-{last}")


def test_a_shop_that_never_packs(tmp_path: Path) -> None:
    shop = policy_of(
        tmp_path,
        "business: {country: GB}\ncalendar: {closures: [{on: 2026-01-01/2030-12-31}]}\n"
        "delivery: {methods: {post: {time: 1 day}}}\n",
    )
    assert delivery(shop, "GB", "post", london("2026-11-20 20:00")) is None
