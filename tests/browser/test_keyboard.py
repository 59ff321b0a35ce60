"""By keyboard alone: from the home page to an answer, past the header, to a person."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visitor
from tests.browser.pages import PAGES, suggested, window

pytestmark = pytest.mark.browser

FOCUSED = "document.activeElement"
MOST_STEPS = 12


def tabbed(page: Page) -> Iterator[None]:
    """Press Tab, again and again."""
    for _ in range(MOST_STEPS):
        page.keyboard.press("Tab")
        yield


def tab_to(page: Page, selector: str) -> None:
    reached = (page.evaluate(f"{FOCUSED}.matches({selector!r})") for _ in tabbed(page))
    assert any(reached), f"{selector} is not reached by Tab"


@pytest.mark.parametrize("width", [320, 1280])
def test_find_an_article(visit: Visitor, width: int) -> None:
    page = visit("/", viewport=window(width))
    field = page.get_by_role("combobox", name="Search our help")
    expect(field).to_have_attribute("aria-expanded", "false")
    tab_to(page, "[role=combobox]")
    page.keyboard.type("return sofa")
    suggested(page, "return sofa")
    options = page.get_by_role("listbox", name="Suggestions").get_by_role("option")
    expect(options.first).to_contain_text("Send back a large item")
    assert options.count() > 1
    expect(page.locator(".kb-search [role=status]")).to_have_text(
        f"{options.count() - 1} suggestions"
    )
    assert (
        page.locator(f"#{field.get_attribute('aria-controls')}").get_attribute("role") == "listbox"
    )
    assert field.get_attribute("aria-autocomplete") == "list"
    assert field.get_attribute("aria-activedescendant") is None

    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    chosen = page.locator("[role=option][aria-selected=true]")
    expect(chosen).to_have_count(1)
    assert field.get_attribute("aria-activedescendant") == chosen.get_attribute("id")
    assert page.evaluate(f"{FOCUSED}.getAttribute('role')") == "combobox", (
        "focus stays in the field"
    )
    assert chosen.locator(".kb-suggest__title").inner_text() == "Send back a large item"
    page.keyboard.press("Enter")
    page.wait_for_url("**/returns/large-items/*")
    assert page.locator("h1").inner_text() == "Send back a large item"


def test_escape_closes_the_suggestions_and_enter_opens_all_results(visit: Visitor) -> None:
    page = visit(PAGES["article"])
    field = page.get_by_role("combobox")
    tab_to(page, "[role=combobox]")
    page.keyboard.type("gift card")
    suggested(page, "gift card")
    page.keyboard.press("Escape")
    expect(page.get_by_role("listbox")).to_have_count(0)
    expect(field).to_have_attribute("aria-expanded", "false")
    expect(field).to_have_value("gift card")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=gift+card")
    expect(page.locator("#results-title")).to_contain_text("results for “gift card”")
    results = page.locator(".kb-results li > a")
    assert "Gift cards" in results.all_inner_texts()
    assert page.locator("#topics-title").is_hidden()


def test_a_search_without_result_goes_on(visit: Visitor) -> None:
    page = visit(PAGES["no result"])
    expect(page.locator("#results-title")).to_have_text("Nothing found for “qwertz”")
    assert page.locator(".kb-topics .kb-card").count() > 5
    assert page.locator("#contact .kb-channel").count() > 2


def test_a_broken_index_is_said(visit: Visitor) -> None:
    page = visit.page()
    page.route("**/search/index.json", lambda route: route.fulfill(status=200, body="<html>"))
    page.goto(PAGES["results"])
    expect(page.locator("#results-title")).to_contain_text("The search could not be loaded.")
    assert page.locator(".kb-topics .kb-card").count() > 5


def test_skip_link(visit: Visitor) -> None:
    page = visit(PAGES["article"], viewport=window(320))
    link = page.get_by_role("link", name="Skip to the content")
    page.keyboard.press("Tab")
    expect(link).to_be_focused()
    expect(link).to_be_in_viewport(ratio=1)
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate(f"{FOCUSED}.closest('main') !== null")


def test_reach_a_person(visit: Visitor) -> None:
    page = visit(PAGES["article"])
    tab_to(page, ".kb-header__contact")
    page.keyboard.press("Enter")
    page.wait_for_url("**/contact/")
    assert page.locator("h1").inner_text() == "Contact us"


def test_focus_is_seen(visit: Visitor) -> None:
    """Each step of Tab through the header shows where it is."""
    page = visit("/", viewport=window(1280))
    seen = []
    for _ in tabbed(page):
        outline = f"(({{outlineStyle, outlineWidth}}) => outlineStyle + outlineWidth)(getComputedStyle({FOCUSED}))"
        seen.append(page.evaluate(outline))
    assert seen == ["solid3px"] * MOST_STEPS
