"""What a first search costs a customer: bytes, and time on a slower processor.

Each engine is used as its page has it: the field is clicked, the query is put in, and the clock stops
when the first result stands in the page. Pagefind has the leanest page that it can have: its own
interface would be another 100 KB.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, Page
from playwright.sync_api import TimeoutError as Stuck

from kbgen.search.static import customers_index
from tests.bench.search.corpus import Plain, generate, write
from tests.bench.search.engines import browsing
from tests.bench.search.host import Host, hosting
from tests.bench.search.say import say
from tests.bench.search.sites import (
    Pair,
    build_ours,
    build_peers,
    empty_project,
    loaded,
)
from tests.bench.search.slow import pages_of, slowed

QUERIES = ("return", "gift cards", "delivery times", "opening hours", "track your order")
"""Words of titles, so that each engine has something to find."""
_HEAD = (
    "page kB: what the page had loaded for the search before; kB, requests: from focusing the field",
    "to the first result; all compressed with gzip, headers counted, a kB is 1,000 bytes",
    "first: ms from focusing to the first result, the query put in at once; after: of that, after the",
    "last byte; next: ms for a further query; 4G: as first, on a line of 1.6 Mbit/s and 150 ms",
    "",
)
RATE = 4
"""How much slower the processor is: Lighthouse's phone."""
_DELAY, _SPEED = 0.15, 1_600_000 / 8
"""Lighthouse's slow 4G: seconds for an answer, and bytes a second."""
_FAR = 3
"""Queries over that line."""
_PAGES = 100
_SLACK = 400
"""Milliseconds without a request after which a page counts as settled."""


@dataclass(frozen=True)
class Field:
    """Where a page has its search: selectors of the field and of a result."""

    name: str
    field: str
    result: str
    own: str
    """What the addresses of the files have in them that nothing but this search needs."""
    script: str = ""
    """What the page needs besides."""


_PAGEFIND = """() => {
  const field = document.createElement("input");
  const list = document.createElement("ol");
  const box = document.createElement("div");
  field.id = "peer-field";
  list.id = "peer-list";
  box.style = "position: fixed; inset: 0 0 auto; z-index: 999; background: Canvas";
  box.append(field, list);
  document.body.append(box);
  let engine;
  const load = () => engine ??= import("/pagefind/pagefind.js").then(async (module) => {
    await module.init();
    return module;
  });
  const show = async () => {
    const query = field.value;
    list.replaceChildren();
    if (!query) return;
    const found = await (await load()).search(query);
    await Promise.all(found.results.slice(0, 5).map(async (result) => {
      const { url, meta, excerpt } = await result.data();
      if (field.value !== query) return;
      const item = document.createElement("li");
      item.innerHTML = `<a></a><p>${excerpt}</p>`;
      item.firstChild.href = url;
      item.firstChild.textContent = meta.title;
      list.append(item);
    }));
  };
  field.addEventListener("focus", load);
  field.addEventListener("input", show);
}"""
FIELDS = (
    Field(
        "kbgen",
        "input[type=search] >> visible=true",
        ".kb-search [role=option]:not([href*='?q='])",
        "search/",
    ),
    Field("Material", ".md-search__input", "a.md-search-result__link", "search"),
    Field("Pagefind", "#peer-field", "#peer-list a", "pagefind", _PAGEFIND),
)

# When the field was focused, and when the first result could be seen.
_WATCH = """(selector) => {
  const now = () => performance.timeOrigin + performance.now();
  const seen = () => [...document.querySelectorAll(selector)].some((e) => e.getClientRects().length);
  window.bench = { seen };
  addEventListener("focusin", () => { window.bench.focused ??= now(); }, true);
  addEventListener("input", () => { window.bench.typed = now(); window.bench.found = 0; }, true);
  new MutationObserver(() => {
    if (window.bench.typed && !window.bench.found && seen()) window.bench.found = now();
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
}"""


@dataclass(frozen=True)
class First:
    """A first search. KB are 1,000 bytes on the wire; times are in milliseconds."""

    before: float
    """KB of the search's files that came with the page, before the field was focused."""
    kilobytes: float
    requests: int
    total: float
    """From focusing the field to the first result."""
    after: float
    """Of that, after the last byte had come."""
    later: tuple[float, ...]
    """From typing to the first result, for each query that was typed after it."""


def measure(sizes: Sequence[int], pool: Sequence[Plain], folder: Path, cap: float) -> None:
    """Prints a table. The sites are made in a folder; `cap` is the seconds that a search may take."""
    say(
        f"\nA first search, on a processor {RATE} times slower; medians of {len(QUERIES)} queries\n"
    )
    for line in _HEAD:
        say(line)
    _row("articles", "", "page kB", "kB", "requests", "first", "after", "next", "4G")
    for size in sizes:
        pair = sites(folder, size, pool)
        for field in FIELDS:
            found = _firsts(field, pair, cap)
            cells = _cells(found) if found else [f"more than {cap:.0f} s"]
            _row(f"{size:,}" if field is FIELDS[0] else "", field.name, *cells)


def sites(folder: Path, size: int, pool: Sequence[Plain]) -> Pair:
    """The two sites of a size, each built where it is not there.

    kbgen's has the search of all articles, and pages of the first `_PAGES` only, since the others
    are nothing to a search.
    """
    here = folder / f"sites-{size}"
    project, peers = here / "kbgen", here / "peers"
    if not (project / "content").is_dir():
        write(generate(pool, size), project / "content")
        empty_project(project)
    if not (peers / "site" / "pagefind").is_dir():
        build_peers(project, peers)
    pages = here / "pages"
    if not (pages / "site").is_dir():
        write(generate(pool, min(size, _PAGES)), pages / "content")
        build_ours(empty_project(pages))
        for name, text in customers_index(loaded(project)):
            (pages / "site" / name).parent.mkdir(parents=True, exist_ok=True)
            (pages / "site" / name).write_text(text, "utf-8")
    return Pair(pages / "site", peers / "site")


def _firsts(field: Field, pair: Pair, cap: float) -> tuple[list[First], list[First]] | None:
    """First searches at hand, and over a slow line. None if one takes longer than the cap."""
    folder = pair.ours if field.name == "kbgen" else pair.theirs
    with hosting(folder) as host, browsing() as browser:
        try:
            near = [_first(field, browser, host, query, cap) for query in QUERIES]
            host.delay, host.speed = _DELAY, _SPEED
            return near, [_first(field, browser, host, query, cap) for query in QUERIES[:_FAR]]
        except Stuck as error:
            say(f"{field.name}: {str(error).splitlines()[0]}")
            return None


def _first(field: Field, browser: Browser, host: Host, query: str, cap: float) -> First:
    with _page(browser, cap) as page:
        host.log.clear()
        page.goto(f"{host.url}/")
        if field.script:
            page.evaluate(field.script)
        _settle(page, host)
        page.evaluate(_WATCH, field.result)
        before = sum(each.size for each in host.log if field.own in each.path)
        host.log.clear()
        with slowed(pages_of(browser), RATE):
            page.locator(field.field).first.click()
            focused, _, found = _typed(page, query)
            _settle(page, host)
            sent = [each for each in host.log if each.at * 1000 <= found]
            later = tuple(_again(page, field, other) for other in QUERIES if other != query)
    return First(
        before / 1000,
        sum(each.size for each in sent) / 1000,
        len(sent),
        found - focused,
        found - max((each.at * 1000 for each in sent), default=focused),
        later,
    )


@contextmanager
def _page(browser: Browser, cap: float) -> Iterator[Page]:
    """A page of a visitor who has nothing in store."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    context.set_default_timeout(cap * 1000)
    yield context.new_page()
    context.close()


def _typed(page: Page, query: str) -> tuple[float, float, float]:
    """When the field was focused and filled, and the first result seen: milliseconds of the clock."""
    page.keyboard.insert_text(query)
    page.keyboard.press("Shift")  # Material waits for a key to be let go
    page.wait_for_function("() => window.bench.found")
    focused, typed, found = page.evaluate("[bench.focused, bench.typed, bench.found]")
    return focused, typed, found


def _again(page: Page, field: Field, query: str) -> float:
    """Milliseconds from another query to its first result, all that is needed being there."""
    page.locator(field.field).first.fill("")
    page.keyboard.press("Shift")
    page.wait_for_function("() => !window.bench.seen()")
    _, typed, found = _typed(page, query)
    return found - typed


def _settle(page: Page, host: Host) -> None:
    """Wait until the page has asked for nothing for a while."""
    count = -1
    while count != len(host.log):
        count = len(host.log)
        page.wait_for_timeout(_SLACK)


# Text


def _cells(found: tuple[list[First], list[First]]) -> list[str]:
    near, far = found
    figures = [
        median(each.before for each in near),
        median(each.kilobytes for each in near),
        median(each.requests for each in near),
        median(each.total for each in near),
        median(each.after for each in near),
        median(time for each in near for time in each.later),
        median(each.total for each in far),
    ]
    return [f"{figure:,.0f}" for figure in figures]


def _row(*cells: str) -> None:
    say("".join(f"{cell:>10}" for cell in cells))
