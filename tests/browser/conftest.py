"""One browser for all of these tests, a context of its own for each, and the demo shop's site.

Whatever a test does, it fails where a page logs an error, asks another host for something or
breaks the Content-Security-Policy.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, expect
from playwright.sync_api import sync_playwright as playwright_of

from tests.browser.server import serving
from tests.chromium import ARGUMENTS, find

PATIENCE = 60_000
"""Milliseconds after which something that should happen has not."""


@dataclass
class Site:
    """The demo shop's files, and the address at which they are served."""

    files: Mapping[str, bytes]
    url: str


@dataclass
class Visitor:
    """Opens pages, each in a context that nothing else has touched."""

    browser: Browser
    base: str
    faults: list[str] = field(default_factory=list)
    contexts: list[BrowserContext] = field(default_factory=list)
    also: tuple[str, ...] = ()
    """Addresses elsewhere that may be asked for something."""

    def __call__(self, path: str, wait_until: Any = "load", **options: Any) -> Page:
        """Open an address of the site. Options are those of Playwright's `new_context`."""
        page = self.page(**options)
        page.goto(path, wait_until=wait_until)
        return page

    def page(self, **options: Any) -> Page:
        """An empty page that is watched."""
        context = self.browser.new_context(base_url=self.base, **options)
        context.set_default_timeout(PATIENCE)
        self.contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: self._console(page, message))
        page.on("pageerror", lambda error: self.faults.append(f"{page.url}: {error}"))
        page.on("request", self._request)
        return page

    def _console(self, page: Page, message: ConsoleMessage) -> None:
        is_missing = "status of 404" in message.text and message.location["url"] == page.url
        if message.type in ("error", "warning") and not is_missing:
            self.faults.append(f"{page.url}: {message.text}")

    def _request(self, request: Request) -> None:
        if not request.url.startswith((f"{self.base}/", "data:", "about:", *self.also)):
            self.faults.append(f"request to {request.url}")

    def close(self) -> None:
        for context in self.contexts:
            context.close()


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    path = find()
    assert path, "there is no Chromium; python -m tests.chromium gets one"
    expect.set_options(timeout=PATIENCE)
    with playwright_of() as playwright:
        found = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield found
        found.close()


@pytest.fixture(scope="package")
def site(built_demo: dict[str, bytes]) -> Iterator[Site]:
    with serving(built_demo) as url:
        yield Site(built_demo, url)


@pytest.fixture
def visitor_of(browser: Browser) -> Iterator[Callable[[str], Visitor]]:
    """A visitor of the host at an address."""
    visitors: list[Visitor] = []

    def make(base: str) -> Visitor:
        visitors.append(Visitor(browser, base))
        return visitors[-1]

    yield make
    for visitor in visitors:
        visitor.close()
    assert [fault for visitor in visitors for fault in visitor.faults] == []


@pytest.fixture
def visit(visitor_of: Callable[[str], Visitor], site: Site) -> Visitor:
    """Opens pages of the demo shop: `visit("/returns/", viewport=…)`."""
    return visitor_of(site.url)
