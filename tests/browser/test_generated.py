"""The pages that are made from the policy, in the demo shop, at the widths of phones and desks."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visitor
from tests.browser.pages import WIDTHS, settle, window
from tests.browser.test_pages import TOO_WIDE, axe

PAGES = ("/contact/", "/delivery/", "/returns/", "/complaints/", "/standards/")


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_violation_in_either_scheme(visit: Visitor, path: str, scheme: str) -> None:
    for width in WIDTHS[:: len(WIDTHS) - 1]:
        page = visit(path, viewport=window(width), color_scheme=scheme)
        settle(page)
        assert axe(page) == []


@pytest.mark.parametrize("path", PAGES)
def test_nothing_is_wider_than_the_window(visit: Visitor, path: str) -> None:
    page = visit(path, viewport=window(WIDTHS[0]))
    for width in WIDTHS:
        page.set_viewport_size(window(width))
        settle(page)
        assert page.evaluate(TOO_WIDE) == []


def test_a_table_on_a_phone_names_each_value(visit: Visitor) -> None:
    page = visit("/delivery/", viewport=window(320))
    block = page.locator("h2", has_text="To Ireland").locator("xpath=following-sibling::*[1]")
    line = block.locator("tr", has_text="Ireland courier")
    cost = line.locator("td").nth(1)
    assert cost.evaluate("cell => getComputedStyle(cell, '::before').content") == '"Cost"'
    expect(cost).to_have_text("£9.95")


def test_a_keyboard_reaches_a_part_by_the_list_of_parts(visit: Visitor) -> None:
    page = visit("/returns/", viewport=window(375))
    summary = page.locator(".kb-toc summary")
    summary.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#how-long-you-have$"))
    expect(page.locator("#how-long-you-have")).to_be_in_viewport()


def test_they_are_read_without_scripts(visit: Visitor) -> None:
    page = visit("/contact/", java_script_enabled=False, viewport=window(375))
    expect(page.locator("#closed-days-and-different-hours")).to_be_visible()
    expect(page.get_by_text("Closed: Christmas")).to_be_visible()
    expect(page.get_by_text("Thursday, 24 December 2026")).to_be_visible()
