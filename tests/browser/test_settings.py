"""What a shop may set in `mkdocs.yml` and `theme/` reaches the page."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visitor
from tests.browser.pages import settle, window
from tests.browser.server import serving
from tests.browser.test_pages import TOO_WIDE, axe
from tests.shop import MKDOCS_YML, kbgen, open_shop, tree

pytestmark = pytest.mark.browser

SETTINGS = """\
extra_css: [more/own.css]
extra_javascript: [more/own.js, {path: more/own.mjs, type: module}]
"""
BRAND = """plugins:
  - kbgen:
      brand:
        name: Corner
        colour: "#7a1f5c"
        logo: more/logo.svg
        font: Georgia, "Liberation Serif", serif
"""
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><path d="M0 0h90v30z"/></svg>'
FILES = {
    "mkdocs.yml": MKDOCS_YML.replace("plugins: [kbgen]\n", BRAND) + SETTINGS,
    "content/more/own.css": ".kb-footer { border-block-start: 7px solid rgb(1, 2, 3); }",
    "content/more/own.js": "document.documentElement.dataset.own = 'yes';",
    "content/more/own.mjs": "document.documentElement.dataset.module = 'yes';",
    "content/more/logo.svg": LOGO,
    "theme/main.html": '{% extends "base.html" %}{% block announce %}<p id="own">Sale!</p>{% endblock %}',
}


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    root = open_shop(tmp_path_factory.mktemp("settings") / "shop", FILES)
    done = kbgen("build", cwd=root)
    assert done.code == 0, done
    with serving(tree(root / "site")) as url:
        yield url


@pytest.fixture
def page(address: str, visitor_of: Callable[[str], Visitor]) -> Page:
    found = visitor_of(address)("/returns/return-an-item/", viewport=window(320))
    settle(found)
    return found


def test_own_stylesheet_comes_last(page: Page) -> None:
    border = page.locator(".kb-footer").evaluate("node => getComputedStyle(node).borderTop")
    assert border == "7px solid rgb(1, 2, 3)"


def test_own_scripts_run(page: Page) -> None:
    expect(page.locator("html")).to_have_attribute("data-own", "yes")
    expect(page.locator("html")).to_have_attribute("data-module", "yes")


def test_own_template_extends_the_frame(page: Page) -> None:
    expect(page.locator("#own")).to_have_text("Sale!")
    expect(page.locator("h1")).to_have_text("Return an item")


def test_own_brand(page: Page) -> None:
    logo = page.get_by_role("link", name="Corner").get_by_role("img")
    assert logo.evaluate("node => node.naturalWidth") > 0
    link = page.locator(".kb-contact, .kb-siblings, .kb-crumbs").locator("a").first
    assert link.evaluate("node => getComputedStyle(node).color") == "rgb(122, 31, 92)"
    assert page.locator("h1").evaluate("node => getComputedStyle(node).fontFamily") == (
        'Georgia, "Liberation Serif", serif'
    )
    assert page.evaluate(TOO_WIDE) == []
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        assert axe(page) == [], scheme
