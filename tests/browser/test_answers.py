"""Answers that know the time, as customers see them: the widgets of the demo shop's pages.

The clock of the browser is set; on 20 November 2026, a Friday, London is on universal time.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visitor
from tests.browser.test_reading import SHIFTS

pytestmark = pytest.mark.browser

FRIDAY_NOON = "2026-11-20T11:50:00Z"
LONDON = "Europe/London"
FILLED = "() => document.querySelectorAll('.is-live, [data-filled]').length"


def at(
    visit: Visitor, path: str, instant: str, zone: str = LONDON, runs: bool = False, **options: Any
) -> Page:
    """A page whose clock stands at an instant until the test moves it, or `runs` on from there."""
    page = visit.page(timezone_id=zone, **options)
    page.add_init_script(f"({SHIFTS})()")
    then = datetime.fromisoformat(instant)
    page.clock.install(time=then if runs else then - timedelta(minutes=10))
    if not runs:
        page.clock.pause_at(then)
    page.goto(path)
    page.wait_for_function(FILLED)
    return page


def texts(page: Page, selector: str) -> list[str]:
    return [" ".join(text.split()) for text in page.locator(selector).all_inner_texts()]


OPEN_NOW = (
    (FRIDAY_NOON, ["Live chat open until 9pm", "Phone open until 7pm"]),
    ("2026-11-20T18:59:59Z", ["Live chat open until 9pm", "Phone open until 7pm"]),
    ("2026-11-20T19:00:00Z", ["Live chat open until 9pm", "Phone opens tomorrow at 9am"]),
    ("2026-11-21T20:30:00Z", ["Live chat opens tomorrow at 10am", "Phone opens Monday at 8am"]),
    # From Christmas Eve's short hours to the Tuesday after, and over New Year
    ("2026-12-24T12:59:00Z", ["Live chat open until 1pm", "Phone open until 1pm"]),
    ("2026-12-24T13:00:00Z", ["Live chat opens Tuesday at 10am", "Phone opens Tuesday at 10am"]),
    ("2026-12-31T16:00:00Z", ["Phone opens Saturday at 9am", "Live chat opens Saturday at 10am"]),
    # A bank holiday on a Monday, told on the Saturday before
    ("2026-08-29T17:30:00Z", ["Live chat opens tomorrow at 10am", "Phone opens Tuesday at 8am"]),
    # Both nights on which the clocks change, one before Easter Monday, and leap day
    ("2027-03-27T23:00:00Z", ["Live chat opens tomorrow at 10am", "Phone opens Tuesday at 8am"]),
    ("2026-10-25T00:30:00Z", ["Live chat opens 10am", "Phone opens tomorrow at 8am"]),
    ("2028-02-29T12:00:00Z", ["Live chat open until 9pm", "Phone open until 7pm"]),
)


def test_open_now(visit: Visitor) -> None:
    page = at(visit, "/", FRIDAY_NOON)
    for instant, shown in OPEN_NOW:
        look_at(page, instant)
        assert texts(page, ".kb-opening .kb-state") == shown, instant


def look_at(page: Page, instant: str) -> None:
    """The reader comes back to the page."""
    page.clock.set_system_time(datetime.fromisoformat(instant))
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")


def test_it_is_fresh_at_the_next_change_and_when_the_page_is_seen_again(visit: Visitor) -> None:
    page = at(visit, "/", "2026-11-20T18:58:30Z")
    phone = page.locator(".kb-opening .kb-state", has_text="Phone")
    expect(phone).to_have_text("Phone open until 7pm")
    page.clock.run_for(90_000)
    expect(phone).to_have_text("Phone opens tomorrow at 9am")
    # The machine slept: timers did not run, and then the page is seen again.
    look_at(page, "2026-11-21T10:00:00Z")
    expect(phone).to_have_text("Phone open until 5pm")


def test_who_answers_first(visit: Visitor) -> None:
    page = at(visit, "/returns/return-an-item/", FRIDAY_NOON)
    order = page.locator("#contact .kb-channel").evaluate_all(
        "all => all.map(c => c.dataset.channel)"
    )
    assert order == ["chat", "phone", "social", "email", "form", "post"]
    assert texts(page, "#contact .kb-channel__reply > [data-live]") == [
        "Answers in about 2 min",
        "Answers in about 4 min",
        "Replies by 3.50pm",
        "Replies by Monday at 11.50am",
        "Replies by Monday at 11.50am",
        "Replies by Fri 27 Nov, 11.50am",
    ]
    assert texts(page, "#contact .kb-state") == [
        "Open until 9pm",
        "Open until 7pm",
        "Open until 5pm",
    ]
    assert (
        page.locator(".kb-channel__first").evaluate("b => b.closest('li').dataset.channel")
        == "chat"
    )
    assert texts(page, "#contact [data-zone]") == [""]


def test_the_order_is_that_of_the_day(visit: Visitor) -> None:
    """One minute before the early end of Christmas Eve an e-mail is answered before a post."""
    page = at(visit, "/returns/return-an-item/", "2026-12-24T12:59:00Z")
    order = page.locator("#contact .kb-channel").evaluate_all(
        "all => all.map(c => c.dataset.channel)"
    )
    assert order == ["chat", "phone", "email", "form", "social", "post"]


def test_times_are_the_shops_wherever_the_visitor_is(visit: Visitor) -> None:
    page = at(visit, "/returns/return-an-item/", "2026-11-20T20:30:00Z", zone="Asia/Kathmandu")
    assert texts(page, "#contact .kb-state")[:2] == ["Open until 9pm", "Opens tomorrow at 9am"]
    assert texts(page, "#contact [data-zone]") == [
        "Times are as in London, where it is 8.30pm now."
    ]
    page.goto("/")
    page.wait_for_function(FILLED)
    assert texts(page, ".kb-opening__zone") == ["London time"]


def test_without_data_the_words_stand(visit: Visitor) -> None:
    page = visit.page()
    page.route("**/answers/*.json", lambda route: route.fulfill(status=200, body="<html>"))
    page.goto("/")
    page.wait_for_load_state("networkidle")
    expect(page.locator(".kb-opening > :first-child")).to_be_visible()
    expect(page.locator("#contact .kb-channel").first).to_be_visible()
