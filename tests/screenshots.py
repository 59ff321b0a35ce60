"""Every kind of page as customers see it, in both schemes and at three widths, for people to look at.

`make screenshots` puts them into .kbgen/screenshots; `python -m tests.screenshots home article`
takes those of two kinds alone.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, sync_playwright

from tests.browser.pages import PAGES, TABLES, WIDTHS, settle, window
from tests.browser.server import serving
from tests.chromium import ARGUMENTS, find
from tests.shop import DEMO, kbgen, open_demo, tree

FOLDER = DEMO / ".kbgen/screenshots"
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
PHONE = 375


def take(kinds: Collection[str]) -> Iterator[Path]:
    """Take the pictures of these kinds of page, of all where none is named."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        done = kbgen("build", cwd=open_demo(Path(folder, "shop")))
        assert done.code == 0, done
        browser = playwright.chromium.launch(executable_path=find(), args=list(ARGUMENTS))
        with serving(tree(Path(folder, "shop/site"))) as url:
            for kind, path in (PAGES | TABLES).items():
                if not kinds or kind in kinds:
                    yield from _pictures(browser, url, kind, path)
            if not kinds or "right to left" in kinds:
                yield from _right_to_left(browser, url)
        browser.close()


def _pictures(browser: Browser, url: str, kind: str, path: str) -> Iterator[Path]:
    for scheme in SCHEMES:
        page = browser.new_page(color_scheme=scheme, base_url=url, reduced_motion="reduce")
        page.goto(path)
        settle(page)
        # The second time the fonts are there from the beginning.
        page.reload()
        settle(page)
        for width in WIDTHS:
            page.set_viewport_size(window(width))
            file = FOLDER / f"{kind.replace(' ', '-')}-{scheme}-{width}.png"
            page.screenshot(path=file, full_page=True)
            yield file
        page.close()


def _right_to_left(browser: Browser, url: str) -> Iterator[Path]:
    page = browser.new_page(base_url=url, viewport=window(PHONE))
    for kind in ("home", "article", "contact"):
        page.goto(PAGES[kind])
        page.evaluate("document.documentElement.dir = 'rtl'")
        file = FOLDER / f"right-to-left-{kind}.png"
        page.screenshot(path=file, full_page=True)
        yield file
    page.close()


if __name__ == "__main__":
    for picture in take(sys.argv[1:]):
        print(picture.relative_to(DEMO))  # noqa: T201
