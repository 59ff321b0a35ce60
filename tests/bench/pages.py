"""`make bench-pages`: what a page costs a customer on a middling phone, beside Material's plain theme.

The same articles, in Chromium with a cold cache, a processor slowed down four times and a slow 4G line
(150 ms, 1.6 Mbit/s, as Lighthouse has it), both sites compressed by gzip and in turns. Nothing is
asserted: times are the machine's; the weight has a test of its own (tests/browser/test_reading.py).

LCP: when the largest part of the page stands there. CLS: how far things jump. TBT: how long the page
is deaf, the part of each task beyond 50 ms. Material's page asks another host for its fonts, unless it
is told not to, as here.
"""

from __future__ import annotations

import argparse
import gzip
import mimetypes
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, fields
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, sync_playwright

from tests.bench.measure import run
from tests.bench.search.sites import demo_project, loaded, plain_articles
from tests.browser.server import file_of
from tests.chromium import ARGUMENTS, find
from tests.shop import tree

PAGES = {
    "home": "/",
    "article": "/returns/return-an-item/",
    "long article": "/delivery/times-and-costs/",
}
_BIN = Path(sys.executable).parent
_THEIRS = """\
site_name: Kettlewick help
site_url: https://help.example/
docs_dir: content
theme: {name: material, font: false}
plugins: [search]
markdown_extensions:
  [admonition, attr_list, def_list, footnotes, md_in_html, tables, toc, pymdownx.details,
   pymdownx.superfences, sane_lists]
"""
_WATCH = """
window.seen = {lcp: 0, cls: 0, tbt: 0};
const watch = (type, take) =>
  new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({type, buffered: true});
watch("largest-contentful-paint", (entry) => { seen.lcp = entry.startTime; });
watch("layout-shift", (entry) => { if (!entry.hadRecentInput) seen.cls += entry.value; });
watch("longtask", (entry) => { seen.tbt += Math.max(0, entry.duration - 50); });
"""
_QUIET = 1_500
"""Milliseconds after loading until nothing is expected to happen any more."""


@dataclass(frozen=True)
class Cost:
    """Of one visit: milliseconds, but for the shift, KB over the line and the number of requests."""

    lcp: float
    cls: float
    tbt: float
    kilobytes: float
    requests: float


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, site: Mapping[str, bytes], *more: Any) -> None:
        self.site = site
        super().__init__(*more)

    def do_GET(self) -> None:
        name = file_of(urlsplit(self.path).path)
        body = self.site.get(name, b"")
        self.send_response(200 if name in self.site else 404)
        self.send_header("Content-Type", mimetypes.guess_type(name)[0] or "text/plain")
        if not name.endswith((".woff2", ".png")):
            body = gzip.compress(body, 6)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with suppress(ConnectionError):
            self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Say nothing."""


@contextmanager
def _host(site: Mapping[str, bytes]) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, site)) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.pages")
    parser.add_argument("--runs", type=int, default=5, help="visits of each page")
    runs = parser.parse_args(arguments).runs
    with tempfile.TemporaryDirectory(prefix="kbgen-bench-") as folder:
        sites = _sites(Path(folder))
        with _host(sites[0]) as ours, _host(sites[1]) as theirs, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=find(), args=list(ARGUMENTS))
            _compare(browser, (ours, theirs), runs)
            browser.close()


def _sites(folder: Path) -> tuple[dict[str, bytes], dict[str, bytes]]:
    ours = demo_project(folder / "ours")
    run([str(_BIN / "kbgen"), "build"], ours)
    theirs = folder / "theirs"
    for name, text in plain_articles(loaded(ours)):
        file = theirs / "content" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    (theirs / "mkdocs.yml").write_text(_THEIRS, "utf-8")
    run([str(_BIN / "mkdocs"), "build", "--quiet"], theirs)
    return tree(ours / "site"), tree(theirs / "site")


def _compare(browser: Browser, hosts: tuple[str, str], runs: int) -> None:
    _say(f"Medians of {runs} visits in turns; 4x slower processor, slow 4G, cold cache\n")
    _row("page", "", "LCP ms", "CLS", "TBT ms", "KB gzip", "requests")
    for kind, path in PAGES.items():
        visits = [[_visit(browser, host, path) for host in hosts] for _ in range(runs)]
        for name, costs in zip(("kbgen", "Material"), zip(*visits, strict=True), strict=True):
            middle = {
                part.name: median(getattr(cost, part.name) for cost in costs)
                for part in fields(Cost)
            }
            _row(
                kind if name == "kbgen" else "",
                name,
                f"{middle['lcp']:,.0f}",
                f"{middle['cls']:.3f}",
                f"{middle['tbt']:,.0f}",
                f"{middle['kilobytes']:,.0f}",
                f"{middle['requests']:.0f}",
            )


def _visit(browser: Browser, host: str, path: str) -> Cost:
    context = browser.new_context(
        viewport={"width": 375, "height": 667}, device_scale_factor=2, is_mobile=True
    )
    page = context.new_page()
    session = context.new_cdp_session(page)
    got: list[float] = []
    session.on("Network.loadingFinished", lambda event: got.append(event["encodedDataLength"]))
    session.send("Network.enable")
    session.send(
        "Network.emulateNetworkConditions",
        {
            "offline": False,
            "latency": 150,
            "downloadThroughput": 1.6e6 / 8,
            "uploadThroughput": 750e3 / 8,
        },
    )
    session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    page.add_init_script(_WATCH)
    page.goto(f"{host}{path}", timeout=120_000)
    page.wait_for_timeout(_QUIET)
    seen = page.evaluate("window.seen")
    context.close()
    return Cost(seen["lcp"], seen["cls"], seen["tbt"], sum(got) / 1000, len(got))


def _row(*cells: str) -> None:
    _say("".join(f"{cell:>14}" if at < 2 else f"{cell:>10}" for at, cell in enumerate(cells)))


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
