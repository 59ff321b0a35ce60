"""The last day to return, worked out by hand from the policy and a diary."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kbgen.answers import last_return
from kbgen.model import Policy
from tests.answers.shops import policy_of


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Policy:
    return policy_of(tmp_path_factory.mktemp("shop"))


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("product", "customer", "ordered", "delivered", "last"),
    [
        (None, None, "2026-05-28", "2026-06-01", "2026-07-01"),
        ("sale", None, "2026-05-28", "2026-06-01", "2026-06-15"),
        (None, "plus", "2026-05-28", "2026-06-01", "2026-07-31"),
        ("sale", "plus", "2026-05-28", "2026-06-01", "2026-06-15"),
        ("sofa", None, "2026-05-28", "2026-06-01", "2026-07-01"),
        # Christmas, from the first day to the last
        (None, None, "2026-10-31", "2026-11-03", "2026-12-03"),
        (None, None, "2026-11-01", "2026-11-03", "2027-01-31"),
        (None, None, "2026-12-24", "2026-12-30", "2027-01-31"),
        (None, None, "2026-12-25", "2026-12-30", "2027-01-29"),
        (None, "plus", "2026-12-01", "2026-12-04", "2027-03-31"),
        ("sale", None, "2026-12-01", "2026-12-04", "2026-12-18"),
        ("sale", "plus", "2026-12-01", "2026-12-04", "2026-12-18"),
        # The last day is the policy's even if the parcel came later.
        (None, None, "2026-12-24", "2027-02-03", "2027-01-31"),
        # 45 days for what is ordered from 1 February 2027 on
        (None, None, "2027-01-31", "2027-02-03", "2027-03-05"),
        (None, None, "2027-02-01", "2027-02-03", "2027-03-20"),
        # Over a leap day
        (None, None, "2028-01-29", "2028-01-31", "2028-03-16"),
        ("sale", None, "2028-02-14", "2028-02-15", "2028-02-29"),
    ],
)
def test_last_day(
    shop: Policy,
    product: str | None,
    customer: str | None,
    ordered: str,
    delivered: str,
    last: str,
) -> None:
    found = last_return(shop, day(ordered), day(delivered), product, customer)
    assert found
    assert found.day == day(last)


def test_what_made_it_so(shop: Policy) -> None:
    christmas = last_return(shop, day("2026-12-01"), day("2026-12-04"))
    assert christmas
    assert christmas.rule.override
    assert (christmas.rule.override.name, christmas.counted_from) == ("Christmas", None)
    plain = last_return(shop, day("2026-05-28"), day("2026-06-01"))
    assert plain
    assert (plain.rule.override, plain.counted_from) == (None, "delivery")


def test_counted_from_the_order(shop: Policy) -> None:
    found = last_return(shop, day("2028-01-31"), day("2028-02-03"), key="exchanges.window")
    assert found
    assert (found.day, found.counted_from) == (day("2028-02-29"), "order")


def test_business_days_and_hours(tmp_path: Path) -> None:
    shop = policy_of(
        tmp_path,
        "calendar: {working_days: Mo-Fr, public_holidays: GB-ENG}\n"
        "returns:\n  window:\n    value: 10 business days\n    overrides:\n"
        "      - {when: {country: EU}, value: 36 hours}\n      - {when: {country: DE}, value: 2 weeks}\n",
    )
    # Delivered on Friday 21 August 2026; Monday 31 August is a bank holiday.
    friday = day("2026-08-21")
    found = {
        country: last_return(shop, friday, friday, country=country)
        for country in ("GB", "FR", "DE")
    }
    assert {country: last.day for country, last in found.items() if last} == {
        "GB": day("2026-09-07"),
        "FR": day("2026-08-23"),
        "DE": day("2026-09-04"),
    }


def test_no_window_for_the_case(tmp_path: Path) -> None:
    shop = policy_of(
        tmp_path,
        "returns:\n  window:\n    overrides:\n      - {when: {product: sale}, value: 14 days}\n",
    )
    friday = day("2026-08-21")
    assert last_return(shop, friday, friday) is None
    assert last_return(shop, friday, friday, key="exchanges.window") is None
    assert last_return(shop, friday, friday, product="sale")
