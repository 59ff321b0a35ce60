"""What reading a page is like: at once, without a jump, in the reader's colours, without scripts."""

from __future__ import annotations

import gzip
from typing import Literal
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Request, Route, expect

from tests.browser.conftest import Site, Visitor
from tests.browser.pages import PAGES, TABLES, window
from tests.browser.server import MISSING, file_of

pytestmark = pytest.mark.browser

Scheme = Literal["light", "dark"]
PHONE = {"width": 375, "height": 667}
ARTICLES = (
    PAGES["article"],
    PAGES["long article"],
    TABLES["membership"],
    TABLES["hours"],
    "/orders/track-your-order/",
    "/returns/refund-times/",
    "/problems/late-parcel/",
    "/payments/gift-cards/",
)
MOST_BYTES = 150_000
MOST_SHIFT = 0.01

SHIFTS = """() => {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shift += entry.value;
  }).observe({type: "layout-shift", buffered: true});
}"""
PAINTED = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"


def test_the_answer_is_on_the_first_screen(visit: Visitor) -> None:
    page = visit.page(viewport=PHONE)
    for path in ARTICLES:
        page.goto(path, wait_until="domcontentloaded")
        answer = page.locator(".kb-prose > :first-child")
        assert len(answer.inner_text()) > 20, path
        expect(answer).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize(
    ("kind", "width"), [("home", 320), ("home", 1280), ("article", 320), ("long article", 1280)]
)
def test_nothing_moves(visit: Visitor, kind: str, width: int) -> None:
    """The fonts come late, when the page has been painted without them."""
    held: list[Route] = []
    is_painted = False

    def font(route: Route) -> None:
        if is_painted:
            route.continue_()
        else:
            held.append(route)

    page = visit.page(viewport=window(width))
    page.add_init_script(f"({SHIFTS})()")
    page.route("**/*.woff2", font)
    page.goto(PAGES[kind], wait_until="domcontentloaded")
    page.evaluate(PAINTED)
    assert held
    is_painted = True
    for route in held:
        route.continue_()
    page.evaluate("async () => { await document.fonts.ready; }")
    page.evaluate(PAINTED)
    assert page.evaluate("window.shift") < MOST_SHIFT


@pytest.mark.parametrize("kind", ["home", "article", "contact", "category", "not found"])
def test_weight_of_a_first_visit(visit: Visitor, site: Site, kind: str) -> None:
    asked: list[Request] = []
    page = visit.page(viewport=PHONE)
    page.on("request", lambda request: asked.append(request))
    page.goto(PAGES[kind])
    page.evaluate("async () => { await document.fonts.ready; }")
    names = {file_of(urlsplit(request.url).path) for request in asked if "data:" not in request.url}
    assert any(name.endswith(".woff2") for name in names)
    assert any(name.endswith(".css") for name in names)
    assert any(name.endswith(".js") for name in names)
    assert "search/index.json" not in names, "the index waits for the search"
    files = [site.files.get(name, site.files[MISSING]) for name in names]
    assert sum(len(gzip.compress(file, 6)) for file in files) <= MOST_BYTES


def background(page: Page) -> str:
    return str(page.evaluate("getComputedStyle(document.body).backgroundColor"))


@pytest.mark.parametrize(("system", "other"), [("light", "dark"), ("dark", "light")])
def test_the_choice_of_colours_is_remembered(visit: Visitor, system: Scheme, other: Scheme) -> None:
    page = visit("/", color_scheme=system)
    button = page.get_by_role("button", name="Dark mode")
    first = background(page)
    expect(button).to_have_attribute("aria-pressed", str(system == "dark").lower())
    button.click()
    expect(button).to_have_attribute("aria-pressed", str(other == "dark").lower())
    second = background(page)
    assert first != second

    page.goto(PAGES["article"])
    assert background(page) == second
    expect(button).to_have_attribute("aria-pressed", str(other == "dark").lower())
    button.click()
    assert background(page) == first
    page.emulate_media(color_scheme=other)
    assert background(page) == second, "the system's own choice is followed again"


def test_colours_without_storage(visit: Visitor) -> None:
    page = visit.page()
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('blocked'); }})"
    )
    page.goto("/")
    first = background(page)
    page.get_by_role("button", name="Dark mode").click()
    assert background(page) != first


def test_without_scripts(visit: Visitor) -> None:
    page = visit(PAGES["article"], java_script_enabled=False, viewport=PHONE)
    expect(page.locator(".kb-prose > :first-child")).to_be_in_viewport(ratio=1)
    assert page.get_by_role("heading", level=2).count() > 2
    assert page.locator("#contact .kb-channel").count() > 2
    expect(page.get_by_role("button", name="Dark mode")).to_have_count(0)

    page.goto("/")
    assert page.locator(".kb-card a").count() > 20
    page.get_by_role("searchbox", name="Search our help").fill("return sofa")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=return+sofa")
    expect(page.get_by_text("Searching needs JavaScript")).to_be_visible()
    expect(page.locator(".kb-card__title a").first).to_be_visible()
    expect(page.get_by_role("searchbox")).to_have_count(0)
    page.get_by_role("link", name="Returns, refunds and exchanges").first.click()
    page.wait_for_url("**/returns/")


def test_contents_are_open_where_there_is_room(visit: Visitor) -> None:
    page = visit(PAGES["long article"], viewport=window(320))
    link = page.locator(".kb-toc a").first
    expect(link).to_be_hidden()
    page.get_by_text("On this page").click()
    expect(link).to_be_visible()
    page.set_viewport_size(window(1280))
    expect(link).to_be_visible()
    link.click()
    assert "#" in page.url


def test_reduced_motion(visit: Visitor) -> None:
    moving = """() => [...document.querySelectorAll("*")].flatMap((node) =>
      ["", "::before", "::after"].map((part) => getComputedStyle(node, part))
        .filter((s) => parseFloat(s.transitionDuration) || s.animationName !== "none" || s.scrollBehavior !== "auto")
        .map(() => node.className))"""
    assert visit("/").evaluate(moving) != []
    for kind in ("home", "long article"):
        assert visit(PAGES[kind], reduced_motion="reduce").evaluate(moving) == []


def test_print(visit: Visitor) -> None:
    page = visit(PAGES["contact"], color_scheme="dark", viewport=window(794))
    page.emulate_media(media="print")
    assert background(page) == "rgb(255, 255, 255)"
    expect(page.locator(".kb-prose")).to_be_visible()
    for left_out in (".kb-search", ".kb-scheme", ".kb-crumbs", ".kb-footer nav"):
        expect(page.locator(left_out)).to_be_hidden()


def test_right_to_left(visit: Visitor) -> None:
    page = visit(PAGES["contact"], viewport=window(1280))
    assert page.locator("html").get_attribute("dir") == "ltr"
    page.evaluate("document.documentElement.dir = 'rtl'")
    brand, button = (page.locator(name).bounding_box() for name in (".kb-brand", ".kb-scheme"))
    assert brand
    assert button
    assert brand["x"] > button["x"]
    phone = page.locator("a[href^='tel:']").first
    assert phone.evaluate("node => getComputedStyle(node).direction") == "ltr"
