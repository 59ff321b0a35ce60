"""Answers that know the time, as customers see them: the widgets of the demo shop's pages.

The clock of the browser is set; on 20 November 2026, a Friday, London is on universal time.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visitor
from tests.browser.pages import WIDTHS, window
from tests.browser.test_pages import TOO_WIDE, axe
from tests.browser.test_reading import MOST_SHIFT, PAINTED, SHIFTS

pytestmark = pytest.mark.browser

FRIDAY_NOON = "2026-11-20T11:50:00Z"
LONDON = "Europe/London"
FILLED = "() => document.querySelectorAll('.is-live, [data-filled]').length"


def at(visit: Visitor, path: str, instant: str, zone: str = LONDON, **options: Any) -> Page:
    """A page whose clock stands at an instant until the test moves it."""
    page = visit.page(timezone_id=zone, **options)
    page.add_init_script(f"({SHIFTS})()")
    page.clock.install(time=datetime.fromisoformat(instant))
    page.clock.pause_at(datetime.fromisoformat(instant))
    page.goto(path)
    page.wait_for_function(FILLED)
    return page


def texts(page: Page, selector: str) -> list[str]:
    return [" ".join(text.split()) for text in page.locator(selector).all_inner_texts()]


@pytest.mark.parametrize(
    ("instant", "shown"),
    [
        (FRIDAY_NOON, ["Live chat open until 9pm", "Phone open until 7pm"]),
        ("2026-11-20T18:59:59Z", ["Live chat open until 9pm", "Phone open until 7pm"]),
        ("2026-11-20T19:00:00Z", ["Live chat open until 9pm", "Phone opens tomorrow 9am"]),
        ("2026-11-21T20:30:00Z", ["Live chat opens tomorrow 10am", "Phone opens Monday 8am"]),
        # From Christmas Eve's short hours to the Tuesday after, and over New Year
        ("2026-12-24T12:59:00Z", ["Live chat open until 1pm", "Phone open until 1pm"]),
        ("2026-12-24T13:00:00Z", ["Live chat opens Tuesday 10am", "Phone opens Tuesday 10am"]),
        ("2026-12-31T16:00:00Z", ["Live chat opens Saturday 10am", "Phone opens Saturday 9am"]),
        # A bank holiday on a Monday, told on the Saturday before
        ("2026-08-29T17:30:00Z", ["Live chat opens tomorrow 10am", "Phone opens Tuesday 8am"]),
        # Both nights on which the clocks change, and leap day
        ("2027-03-27T23:00:00Z", ["Live chat opens tomorrow 10am", "Phone opens Monday 8am"]),
        ("2026-10-25T00:30:00Z", ["Live chat opens 10am", "Phone opens tomorrow 8am"]),
        ("2028-02-29T12:00:00Z", ["Live chat open until 9pm", "Phone open until 7pm"]),
    ],
)
def test_open_now(visit: Visitor, instant: str, shown: list[str]) -> None:
    page = at(visit, "/", instant)
    assert texts(page, ".kb-opening .kb-state") == shown


def test_it_is_fresh_at_the_next_change_and_when_the_page_is_seen_again(visit: Visitor) -> None:
    page = at(visit, "/", "2026-11-20T18:58:30Z")
    phone = page.locator(".kb-opening .kb-state", has_text="Phone")
    expect(phone).to_have_text("Phone open until 7pm")
    page.clock.run_for(90_000)
    expect(phone).to_have_text("Phone opens tomorrow 9am")
    # The machine slept: timers did not run, and then the page is seen again.
    page.clock.set_system_time(datetime.fromisoformat("2026-11-21T10:00:00Z"))
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
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
        "Replies by Monday 11.50am",
        "Replies by Monday 11.50am",
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
    assert texts(page, "#contact .kb-state")[:2] == ["Open until 9pm", "Opens tomorrow 9am"]
    assert texts(page, "#contact [data-zone]") == [
        "Times are as in London, where it is 8.30pm now."
    ]
    page.goto("/")
    page.wait_for_function(FILLED)
    assert texts(page, ".kb-opening__zone") == ["London time"]


def row(page: Page, method: str) -> list[str]:
    return texts(page, f"[data-method={method}] .kb-arrival__now")


def test_when_it_arrives(visit: Visitor) -> None:
    page = at(visit, "/delivery/", FRIDAY_NOON)
    assert row(page, "standard") == ["Wed 25 – Fri 27 Nov", "if you order in the next 2 h 10 min"]
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
    assert row(page, "ireland") == ["Tue 24 – Wed 25 Nov", "if you order in the next 2 h 10 min"]
    page.get_by_label("Country").select_option("United Kingdom")
    page.get_by_label("Item").select_option("Made-to-measure")
    assert row(page, "standard") == [
        "Wed 16 Dec – Wed 30 Dec",
        "if you order in the next 2 h 10 min",
    ]


def test_an_order_one_second_before_the_cut_off_and_on_it(visit: Visitor) -> None:
    page = at(visit, "/delivery/", "2026-11-20T13:59:59Z")
    assert row(page, "standard") == ["Wed 25 – Fri 27 Nov", "if you order in the next 1 min"]
    page.clock.run_for(1_000)
    assert row(page, "standard") == ["Thu 26 – Mon 30 Nov", "if you order by Monday 2pm"]


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
    page = at(visit, path, "2026-12-24T12:59:00Z", zone="America/New_York", viewport=window(width))
    page.evaluate(PAINTED)
    assert page.evaluate("window.shift") < MOST_SHIFT
    assert not page.evaluate(TOO_WIDE)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe(visit: Visitor, scheme: Any) -> None:
    for path in ("/", "/contact/", "/delivery/", "/returns/"):
        page = at(visit, path, FRIDAY_NOON, color_scheme=scheme, viewport=window(320))
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


def test_without_data_the_words_stand(visit: Visitor) -> None:
    page = visit.page()
    page.route("**/answers/*.json", lambda route: route.fulfill(status=200, body="<html>"))
    page.goto("/")
    page.wait_for_load_state("networkidle")
    expect(page.locator(".kb-opening > :first-child")).to_be_visible()
    expect(page.locator("#contact .kb-channel").first).to_be_visible()
