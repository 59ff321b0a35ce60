"""Every kind of page, at three widths: it fits, has one title, is whole for assistive technology."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Literal

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Visitor
from tests.browser.pages import PAGES, TABLES, WIDTHS, settle, window

pytestmark = pytest.mark.browser

SCHEMES: dict[Literal["light", "dark"], int] = {"light": 320, "dark": 1280}
AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")

# What lies outside the window, or is cut off by a box around it. What scrolls by itself may be wider.
TOO_WIDE = """() => {
  const found = [];
  const name = (node) => `${node.localName}.${node.className.baseVal ?? node.className}`;
  const look = (node) => {
    const style = getComputedStyle(node);
    if (!node.checkVisibility() || style.clipPath !== "none" || node.matches(".kb-skip")) return;
    const box = node.getBoundingClientRect();
    if (box.left < -0.5 || box.right > innerWidth + 0.5) found.push(name(node));
    if (["auto", "scroll"].includes(style.overflowX) || node.localName === "svg") return;
    const cuts = ["hidden", "clip"].includes(style.overflowX) && style.textOverflow !== "ellipsis";
    if (cuts && node.scrollWidth > node.clientWidth) found.push(`${name(node)} cuts off`);
    for (const child of node.children) look(child);
  };
  look(document.body);
  return found;
}"""

VIOLATIONS = """() => {
  window.violations = [];
  document.addEventListener("securitypolicyviolation", (event) => {
    window.violations.push(`${event.violatedDirective} ${event.blockedURI}`);
  });
}"""


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES)
def test_page_fits(visit: Visitor, path: str) -> None:
    page = visit.page(viewport=window(WIDTHS[0]))
    page.add_init_script(f"({VIOLATIONS})()")
    page.goto(path)
    settle(page)
    fits(page)
    assert page.locator("h1").count() == 1
    assert page.evaluate("window.violations") == []


def test_tables_fit(visit: Visitor) -> None:
    page = visit.page()
    for path in TABLES.values():
        page.goto(path)
        settle(page)
        fits(page)


def fits(page: Page) -> None:
    for width in WIDTHS:
        page.set_viewport_size(window(width))
        assert page.evaluate(TOO_WIDE) == [], (page.url, width)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, (page.url, width)


def axe(page: Page) -> list[str]:
    """What axe-core finds wrong: its rule and the elements."""
    page.evaluate(AXE)
    found = page.evaluate("axe.run(document, {resultTypes: ['violations'], preload: false})")
    return [
        f"{rule['id']}: {json.dumps([node['target'] for node in rule['nodes']])}"
        for rule in found["violations"]
    ]


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES)
def test_page_is_accessible(visit: Visitor, path: str) -> None:
    page = visit(path, viewport=window(320), reduced_motion="reduce")
    settle(page)
    for scheme, width in SCHEMES.items():
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size(window(width))
        assert axe(page) == [], scheme


def test_suggestions_are_accessible(visit: Visitor) -> None:
    page = visit(PAGES["article"], viewport=window(320), reduced_motion="reduce")
    page.get_by_role("combobox").fill("return")
    page.get_by_role("option").first.wait_for()
    page.keyboard.press("ArrowDown")
    for scheme, width in SCHEMES.items():
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size(window(width))
        assert page.evaluate(TOO_WIDE) == [], scheme
        assert axe(page) == [], scheme


def test_a_person_is_one_click_away(visit: Visitor) -> None:
    page = visit.page(viewport=window(320))
    for kind, path in PAGES.items():
        page.goto(path, wait_until="domcontentloaded")
        page.get_by_role("banner").get_by_role("link", name="Contact us").click()
        page.wait_for_url("**/contact/", wait_until="domcontentloaded")
        assert page.locator("h1").inner_text() == "Contact us", kind
        assert page.locator("main a[href^='tel:']").count() > 0
