"""The engines, each driven in the page by its own JavaScript."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import quote, unquote, urlsplit

from playwright.sync_api import Browser, Page
from playwright.sync_api import sync_playwright as playwright_of

from kbgen.model import Audience
from kbgen.search.index import Index
from tests.bench.search.score import DEPTH
from tests.chromium import ARGUMENTS, find

PATIENCE = 60_000
"""Milliseconds after which an engine counts as stuck."""


class Engine(Protocol):
    """One engine in one open page."""

    name: str

    def search(self, query: str) -> list[str]:
        """The articles' addresses as the engine lists them, best first, relative to the site."""


@contextmanager
def browsing() -> Iterator[Browser]:
    path = find()
    if not path:
        raise SystemExit("There is no Chromium; python -m tests.chromium gets one.")
    with playwright_of() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield browser
        browser.close()


@dataclass
class Kbgen:
    """The results page, read as a visitor does: each result's own link, in its order."""

    page: Page
    base: str
    name = "kbgen"

    def search(self, query: str) -> list[str]:
        self.page.goto(f"{self.base}/search/?q={quote(query)}")
        self.page.wait_for_function(
            "() => document.querySelector('.kb-results h2')?.textContent.trim()", timeout=PATIENCE
        )
        links = self.page.evaluate(
            "() => [...document.querySelectorAll('.kb-results ol.kb-list > li')]"
            ".map((item) => item.querySelector('a[href]')?.href).filter(Boolean)"
        )
        return _addresses(links, self.base)


# Material's search runs in a worker: kept, so that it can be asked as the page asks it.
KEEP_WORKER = """
window.Worker = class extends window.Worker {
  constructor(...values) {
    super(...values);
    window.searchWorker = this;
    this.addEventListener("message", ({ data }) => { window.searchReady ||= data.type === 1; });
  }
};
"""


@dataclass
class Material:
    """Material's own search: the worker's answer to the message that its field sends."""

    page: Page
    base: str
    name = "Material"

    def __post_init__(self) -> None:
        self.page.add_init_script(KEEP_WORKER)
        self.page.goto(f"{self.base}/")
        self.page.wait_for_function("() => window.searchReady", timeout=PATIENCE)

    def search(self, query: str) -> list[str]:
        places = self.page.evaluate(
            """(query) => new Promise((done) => {
              const answer = ({ data }) => {
                if (data.type !== 3) return;
                window.searchWorker.removeEventListener("message", answer);
                done(data.data.items.map((sections) => sections[0].location));
              };
              window.searchWorker.addEventListener("message", answer);
              window.searchWorker.postMessage({ type: 2, data: query });
            })""",
            query,
        )
        return _addresses(places, "")


@dataclass
class Pagefind:
    """Pagefind as it comes."""

    page: Page
    base: str
    name = "Pagefind"

    def __post_init__(self) -> None:
        self.page.goto(f"{self.base}/")

    def search(self, query: str) -> list[str]:
        urls = self.page.evaluate(
            """async ([query, most]) => {
              const pagefind = await import("/pagefind/pagefind.js");
              const found = (await pagefind.search(query)).results.slice(0, most);
              return Promise.all(found.map(async (result) => (await result.data()).url));
            }""",
            [query, DEPTH],
        )
        return _addresses(urls, self.base)


@dataclass
class Agents:
    """The agents' search, asked for what is public; no browser."""

    index: Index
    name = "kbgen desk"

    def search(self, query: str) -> list[str]:
        return [result.url for result in self.index.search(query, Audience.PUBLIC, DEPTH).results]


PEERS = ("Material", "Pagefind")


def _addresses(links: Sequence[str], base: str) -> list[str]:
    """Links as addresses below the site's home, each article once."""
    paths = (unquote(urlsplit(link.removeprefix(base)).path).lstrip("/") for link in links)
    return list(dict.fromkeys(path.removesuffix("index.html") for path in paths))
