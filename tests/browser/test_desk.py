"""The desk in a browser, by its keys alone."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visitor
from tests.browser.pages import WIDTHS, window
from tests.browser.test_pages import TOO_WIDE, axe
from tests.shop import DEMO, kbgen
from tests.test_serve import Preview, preview

pytestmark = pytest.mark.browser

SCHEMES: dict[int, tuple[Literal["light", "dark"], ...]] = {
    320: ("light",),
    768: (),
    1280: ("light", "dark"),
}
RETURN = "/?q=return+an+item&article=returns%2Freturn-an-item.md"


@dataclass
class Desk:
    """A desk that runs over a copy of the demo shop, on a Saturday at noon."""

    root: Path
    process: Preview


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    root = tmp_path_factory.mktemp("desk") / "shop"
    root.mkdir()
    shutil.copy(DEMO / "mkdocs.yml", root)
    for name in ("content", "policies"):
        shutil.copytree(DEMO / name, root / name)
    with preview(["kbgen.cli", "desk", "--port", "0"], root, "Desk on ") as process:
        yield Desk(root, process)


@pytest.fixture
def at_desk(desk: Desk, visitor_of: Callable[[str], Visitor]) -> Callable[[str], Page]:
    """Opens an address of the desk, for somebody in Britain whose clipboard can be read."""
    visitor = visitor_of(desk.process.url.rstrip("/"))

    def open_page(path: str = "/") -> Page:
        permissions = ["clipboard-read", "clipboard-write"]
        page = visitor.page(viewport=window(1280), locale="en-GB", permissions=permissions)
        page.goto(path)
        expect(page.locator("#count")).not_to_be_empty()
        return page

    return open_page


def copied(page: Page) -> str:
    text: str = page.evaluate("navigator.clipboard.readText()")
    return text


def focused(page: Page) -> str:
    found: str = page.evaluate("document.activeElement.id")
    return found


def test_search_open_and_copy(at_desk: Callable[[str], Page]) -> None:
    page = at_desk("/")
    assert focused(page) == "q"
    page.keyboard.type("refudn time")
    expect(page.locator("#corrected")).to_contain_text("refund time")
    options = page.locator("#results [role=option]")
    expect(options.first).to_have_attribute("aria-selected", "true")
    page.keyboard.press("ArrowDown")
    expect(options.nth(1)).to_have_attribute("aria-selected", "true")
    assert page.locator("#q").get_attribute("aria-activedescendant") == "result-1"
    title = options.nth(1).locator(".title").inner_text()
    expect(page.locator("#shown-title")).to_have_text(title)
    page.locator("#q").fill("return an item")
    titled = page.locator(".title", has_text=re.compile("^Return an item$"))
    chosen = options.filter(has=titled).filter(has_not=page.locator(".badge"))
    expect(chosen).to_be_visible()
    while chosen.get_attribute("aria-selected") == "false":
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("#shown-title")).to_be_focused()
    expect(page.locator("aside.agents")).to_contain_text("The last day")
    page.keyboard.press("Alt+p")
    expect(page.locator("#said")).to_have_text("The text is copied.")
    assert copied(page).startswith("You have 30 days from delivery to send something back")
    assert "The last day is the day" not in copied(page)
    page.keyboard.press("Alt+l")
    expect(page.locator("#said")).to_have_text("The link is copied.")
    assert copied(page) == "https://help.kettlewick.example/returns/return-an-item/"
    page.keyboard.press("Alt+m")
    expect(page.locator("#said")).to_have_text("The formatted text is copied.")
    kinds = page.evaluate("navigator.clipboard.read().then((items) => items[0].types)")
    assert set(kinds) == {"text/plain", "text/html"}
    page.keyboard.press("Escape")
    expect(page.locator("#q")).to_be_focused()


def test_copying_without_the_clipboard_that_encryption_brings(
    at_desk: Callable[[str], Page],
) -> None:
    page = at_desk(RETURN)
    expect(page.locator("#shown-title")).to_have_text("Return an item")
    page.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    page.keyboard.press("Alt+l")
    expect(page.locator("#said")).to_have_text("The link is copied.")
    page.keyboard.press("Alt+r")
    page.keyboard.press("Control+v")
    expect(page.locator("#draft")).to_have_value(
        "https://help.kettlewick.example/returns/return-an-item/"
    )


def test_the_case_changes_every_figure(at_desk: Callable[[str], Page]) -> None:
    """Ordered on 3 December, a Plus member: which window?"""
    page = at_desk(RETURN)
    window_card = page.locator("[data-key='returns.window'] .value")
    expect(window_card).to_have_text("30 days from delivery")
    page.keyboard.press("Alt+c")
    expect(page.locator("[name=ordered]")).to_be_focused()
    page.locator("[name=ordered]").fill("2026-12-03")  # what keys it takes depends on the country
    page.locator("[name=customer]").focus()
    page.keyboard.type("Plus")
    expect(window_card).to_have_text("Until 31 March 2027")
    expect(page.locator(".body mark").first).to_have_text("until 31 March 2027")
    expect(page.locator(".lead")).to_contain_text("until 31 March 2027")
    expect(page.locator("#case-said")).to_have_text(
        "Plus customers, ordered 3 December 2026, as of 21 November 2026"
    )
    page.keyboard.press("Alt+p")
    expect(page.locator("#said")).to_have_text("The text is copied.")
    assert copied(page).startswith("You have until 31 March 2027")
    assert "customer=plus" in page.url
    assert "ordered=2026-12-03" in page.url
    page.reload()
    expect(window_card).to_have_text("Until 31 March 2027")
    page.locator("#case button[type=reset]").focus()
    page.keyboard.press("Enter")
    expect(window_card).to_have_text("30 days from delivery")
    page.locator("[name=as_of]").fill("2027-02-01")
    expect(window_card).to_have_text("45 days from delivery")


def test_links_and_the_way_back(at_desk: Callable[[str], Page]) -> None:
    page = at_desk(RETURN)
    page.get_by_role("link", name="sale items").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#shown-title")).to_have_text("Return a sale item")
    expect(page.locator("#shown-title")).to_be_focused()
    page.go_back()
    expect(page.locator("#shown-title")).to_have_text("Return an item")


def test_filters_narrow_the_list(at_desk: Callable[[str], Page]) -> None:
    page = at_desk("/?q=late+parcel")
    expect(page.locator(".badge.agents").first).to_be_visible()
    page.locator("#audience").focus()
    page.keyboard.type("Cust")
    expect(page.locator("#results .badge.agents")).to_have_count(0)
    expect(page.locator("#results [role=option]").first).to_be_visible()
    page.locator("#category").focus()
    page.keyboard.type("Orders")
    expect(page.locator("#results .about").first).to_contain_text("Orders")
    assert "category=Orders" in page.url


def test_a_draft_is_checked(at_desk: Callable[[str], Page]) -> None:
    page = at_desk("/")
    page.keyboard.press("Alt+r")
    expect(page.locator("#draft")).to_be_focused()
    page.keyboard.type("🛋️ Hello Ann,\nyou can send it back within 90 days of delivery.")
    page.keyboard.press("Control+Enter")
    finding = page.locator("#findings li")
    expect(finding).to_contain_text("'90 days' contradicts 'returns.window'")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("getSelection().toString()") == "90 days"
    page.keyboard.type("30 days")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#findings")).to_have_text("Nothing in it contradicts the policy.")


def test_who_is_next(at_desk: Callable[[str], Page]) -> None:
    page = at_desk("/")
    page.keyboard.press("Alt+n")
    expect(page.locator("#role")).to_be_focused()
    next_level = page.locator(".level.next")
    expect(next_level).to_contain_text("Senior advisor")
    expect(next_level).to_contain_text("Open until 4pm")
    expect(page.locator(".mine")).to_contain_text("£15")
    page.keyboard.type("Senior")
    expect(next_level).to_contain_text("Team manager")
    expect(next_level).to_contain_text("Closed; opens 23 November 2026 at 9am")
    expect(page.locator(".mine")).to_contain_text("£30")
    page.reload()
    page.keyboard.press("Alt+n")
    expect(page.locator("#role")).to_have_value("senior")


def test_an_article_is_reported(at_desk: Callable[[str], Page], desk: Desk) -> None:
    page = at_desk("/?article=orders%2Ftrack-your-order.md")
    expect(page.locator("#shown-title")).to_be_visible()
    page.keyboard.press("Alt+w")
    expect(page.locator("#flag-said")).to_be_focused()
    page.keyboard.type("The carrier has another name now.")
    page.keyboard.press("Tab")
    page.keyboard.type("Ann")
    page.keyboard.press("Enter")
    expect(page.locator("#said")).to_contain_text("Thank you.")
    expect(page.locator("dialog[open]")).to_have_count(0)
    expect(page.locator(".flagged")).to_contain_text("by Ann: The carrier has another name now.")
    ran = kbgen("check", "--format", "json", cwd=desk.root)
    found = [f for f in json.loads(ran.out)["findings"] if f["rule"] == "KB408"]
    assert [finding["path"] for finding in found] == ["content/orders/track-your-order.md"]
    (desk.root / ".kbgen-flags.jsonl").unlink()


def test_a_broken_edit_is_said(at_desk: Callable[[str], Page], desk: Desk) -> None:
    page = at_desk(RETURN)
    file = desk.root / "policies/returns.yml"
    right = file.read_text()
    file.write_text(right.replace("value: 30 days", "value: soon", 1))
    try:
        page.locator("#q").press_sequentially("s ", delay=500)
        expect(page.locator("#problem")).to_contain_text("policies/returns.yml:")
        expect(page.locator("[data-key='returns.window'] .value")).to_have_text(
            "30 days from delivery"
        )
    finally:
        file.write_text(right)
    page.locator("#q").press_sequentially("x ", delay=500)
    expect(page.locator("#problem")).to_be_hidden()


def test_every_view_is_accessible_and_fits(at_desk: Callable[[str], Page]) -> None:
    page = at_desk(RETURN.replace("q=", "customer=plus&q="))
    expect(page.locator("#shown-title")).to_be_visible()

    def look(view: str) -> None:
        for width in WIDTHS:
            page.set_viewport_size(window(width))
            assert page.evaluate(TOO_WIDE) == [], (view, width)
            for scheme in SCHEMES[width]:
                page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
                assert axe(page) == [], (view, width, scheme)
        page.set_viewport_size(window(1280))

    look("article")
    page.keyboard.press("Alt+r")
    page.keyboard.type("You can send it back within 90 days.")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#findings li")).to_be_visible()
    look("reply")
    page.keyboard.press("Alt+n")
    expect(page.locator(".level.next")).to_be_visible()
    look("escalation")
    page.keyboard.press("Alt+w")
    look("report")
    page.keyboard.press("Escape")
    page.locator("#show-keys").press("Enter")
    look("keys")


def test_a_small_window_shows_one_thing_at_a_time(at_desk: Callable[[str], Page]) -> None:
    page = at_desk("/?q=late+parcel")
    page.set_viewport_size(window(320))
    page.locator("#q").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#results")).to_be_hidden()
    expect(page.locator("#shown-title")).to_be_focused()
    page.get_by_role("button", name="Back to the results").press("Enter")
    expect(page.locator("#results")).to_be_visible()
    expect(page.locator("#q")).to_be_focused()


def test_signing_in(
    shop: Path, visitor_of: Callable[[str], Visitor], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KBGEN_DESK_TOKEN", "a-token-of-this-test")
    command = ["kbgen.cli", "desk", "--host", "0.0.0.0", "--port", "0"]  # noqa: S104
    with preview(command, shop, "Desk on ") as process:
        base = process.url.rstrip("/").replace("0.0.0.0", "127.0.0.1")  # noqa: S104
        page = visitor_of(base)("/", viewport=window(320))
        expect(page.locator("#token")).to_be_focused()
        assert axe(page) == []
        page.keyboard.type("wrong")
        page.keyboard.press("Enter")
        expect(page.locator("#wrong")).to_be_visible()
        assert axe(page) == []
        page.keyboard.type("a-token-of-this-test")
        page.keyboard.press("Enter")
        expect(page.locator("#count")).to_have_text("3 articles")
        page.close()
