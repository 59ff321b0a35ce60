"""The forms that tell when a parcel arrives and when it must be back, and what holds for all widgets."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visitor
from tests.browser.pages import WIDTHS, window
from tests.browser.test_answers import FRIDAY_NOON, at, texts
from tests.browser.test_pages import TOO_WIDE, axe
from tests.browser.test_reading import MOST_SHIFT, PAINTED

pytestmark = pytest.mark.browser


def row(page: Page, method: str) -> list[str]:
    return texts(page, f"[data-method={method}] .kb-arrival__now")


def test_when_it_arrives(visit: Visitor) -> None:
    page = at(visit, "/delivery/", FRIDAY_NOON)
    assert row(page, "standard") == [
        "Wed 25 Nov – Fri 27 Nov",
        "if you order in the next 2 h 10 min",
    ]
    assert row(page, "express") == ["Mon 23 Nov", "if you order in the next 3 h 10 min"]
    status = page.locator("[data-answers=delivery] [data-status]")
    expect(status).to_be_empty()
    page.get_by_label("Country").select_option("Northern Ireland")
    assert row(page, "standard") == [
        "Fri 27 Nov – Tue 1 Dec",
        "if you order in the next 2 h 10 min",
    ]
    expect(status).to_contain_text("Standard delivery: Fri 27 Nov – Tue 1 Dec; Express")
    page.get_by_label("Country").select_option("Ireland")
    assert texts(page, ".kb-arrival:visible h3") == ["EU standard", "Ireland courier"]
    assert row(page, "ireland") == [
        "Tue 24 Nov – Wed 25 Nov",
        "if you order in the next 2 h 10 min",
    ]
    page.get_by_label("Country").select_option("United Kingdom")
    page.get_by_label("Item").select_option("Made to measure")
    assert row(page, "standard") == [
        "Wed 16 Dec – Tue 29 Dec",
        "if you order in the next 2 h 10 min",
    ]


def test_an_order_one_second_before_the_cut_off_and_on_it(visit: Visitor) -> None:
    page = at(visit, "/delivery/", "2026-11-20T13:59:59Z")
    assert row(page, "standard") == ["Wed 25 Nov – Fri 27 Nov", "if you order in the next 1 min"]
    page.clock.run_for(1_000)
    assert row(page, "standard") == ["Thu 26 Nov – Mon 30 Nov", "if you order by Monday at 2pm"]


def choose(page: Page, ordered: str, delivered: str, item: str = "", who: str = "") -> list[str]:
    form = page.locator("[data-answers=returns] form")
    form.get_by_label("Ordered on").fill(ordered)
    form.get_by_label("Delivered on").fill(delivered)
    form.locator("[name=product]").select_option(item)
    form.locator("[name=customer]").select_option(who)
    return texts(page, "[data-answers=returns] [data-result] > *")


def test_the_last_day_to_return(visit: Visitor) -> None:
    page = at(visit, "/returns/", FRIDAY_NOON)
    assert texts(page, "[data-result]") == ["Choose the dates to see your last day."]
    christmas = "Christmas (ordered 1 November to 24 December 2026): until 31 January 2027"
    assert choose(page, "2026-11-10", "2026-11-13") == [
        "Send it back by Sunday, 31 January 2027.",
        christmas,
    ]
    assert choose(page, "2026-10-31", "2026-11-03") == [
        "Send it back by Thursday, 3 December 2026.",
        "30 days from delivery",
    ]
    assert choose(page, "2026-10-31", "2026-11-03", "sale") == [
        "The last day was Tuesday, 17 November 2026.",
        "Sale: 14 days from delivery",
    ]
    assert choose(page, "2026-10-31", "2026-11-03", "", "plus") == [
        "Send it back by Saturday, 2 January 2027.",
        "Plus customers: 60 days from delivery",
    ]
    assert choose(page, "2027-02-01", "2027-02-03")[0] == "Send it back by Saturday, 20 March 2027."
    assert choose(page, "2026-12-24", "2027-02-03") == [
        "Send it back by Sunday, 31 January 2027.",
        christmas,
        "That was before it arrived. Ask us, and we'll tell you what we can do.",
    ]
    assert choose(page, "2026-11-13", "2026-11-10") == [
        "The day of delivery can't come before the order."
    ]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("path", ["/", "/contact/", "/delivery/", "/returns/"])
def test_nothing_moves_while_they_fill(visit: Visitor, path: str, width: int) -> None:
    """Late data, a visitor in another zone, and an order that is not that of the words."""
    page = at(
        visit,
        path,
        "2026-12-24T12:59:00Z",
        zone="America/New_York",
        runs=True,
        viewport=window(width),
    )
    page.evaluate(PAINTED)
    assert page.evaluate("window.shift") < MOST_SHIFT
    assert not page.evaluate(TOO_WIDE)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe(visit: Visitor, scheme: Any) -> None:
    for path in ("/", "/contact/", "/delivery/", "/returns/"):
        page = at(visit, path, FRIDAY_NOON, runs=True, color_scheme=scheme, viewport=window(320))
        assert axe(page) == [], path


def test_without_javascript_the_words_stand(visit: Visitor) -> None:
    page = visit("/", java_script_enabled=False)
    expect(page.locator(".kb-opening")).to_have_text(
        "We're here Monday to Friday, 9am to 5.30pm; Saturday, 10am to 4pm; closed on public holidays."
    )
    page = visit("/delivery/", java_script_enabled=False)
    expect(page.locator(".kb-answer__rule")).to_have_text(
        re.compile("Order by 2pm on a working day and your parcel leaves us the same day.")
    )
    expect(page.locator("[data-method=standard] .kb-arrival__time")).to_have_text(
        "3 to 5 working days from dispatch; Northern Ireland: 5 to 7 working days"
    )
    expect(page.locator("[data-method=eu]")).to_be_visible()
    expect(page.locator(".kb-answer form")).to_be_hidden()
    page = visit("/returns/", java_script_enabled=False)
    expect(page.locator(".kb-answer__rule")).to_have_text(
        re.compile("You have 30 days from delivery.")
    )
    page = visit("/returns/return-an-item/", java_script_enabled=False)
    assert texts(page, "#contact .kb-channel__reply")[:2] == [
        "Answers within 2 minutes",
        "Answers within 4 minutes",
    ]


@pytest.mark.parametrize("instant", ["2026-01-01T12:00:00Z", "2031-01-01T12:00:00Z"])
def test_where_the_data_does_not_reach_the_words_stand(visit: Visitor, instant: str) -> None:
    page = at(visit, "/delivery/", instant)
    assert row(page, "standard") == ["", ""]
    expect(page.locator("[data-method=standard] .kb-arrival__time")).to_be_visible()
    expect(page.locator("#contact .kb-channel__reply > :first-child").first).to_be_visible()
