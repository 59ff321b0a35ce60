"""The README's pictures: the demo shop's home page, pages on a phone, and findings in a terminal.

`python -m tests.pictures` takes them anew.
"""

from __future__ import annotations

import os
import pty
import re
import shutil
import subprocess
import sys
import tempfile
from base64 import b64encode
from collections.abc import Collection
from html import escape
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, sync_playwright

from tests.browser.server import serving
from tests.chromium import ARGUMENTS, find
from tests.shop import DEMO, environment, kbgen, open_demo, tree

FOLDER = DEMO / ".github/pictures"
COLUMNS = 80
OPEN = "2026-11-20T10:05:00Z"
"""A Friday morning, when somebody is there."""
Scheme = Literal["light", "dark"]
PHONE = (375, 720)
ON_PHONES: tuple[tuple[str, Scheme], ...] = (
    ("/returns/return-an-item/", "light"),
    ("/contact/", "dark"),
    ("/delivery/", "light"),
)
_PHONES = """<!doctype html>
<style>
body { display: flex; gap: 32px; width: max-content; margin: 0; padding: 8px; }
img { border: 1px solid #c9d3cf; border-radius: 22px; }
</style>
"""
MISTAKES = {
    "content/returns/return-an-item.md": (
        (
            "{{ returns.window }} from delivery to send something back, or"
            " {{ returns.window product=sale }} for sale items."
        ),
        "four weeks from delivery to send something back.",
    ),
    "policies/returns.yml": (
        "      - {when: {customer: plus, product: sale}, value: 14 days}\n",
        "",
    ),
}
_STYLED = re.compile(r"\x1b\[([\d;]*)m(.*?)\x1b\[0m", re.DOTALL)
_STYLES = {"1": "bold", "2": "dim", "31": "red", "32": "green", "33": "yellow", "36": "cyan"}
_TERMINAL = """<!doctype html>
<meta charset="utf-8">
<style>
body { margin: 0; width: max-content; background: #10151a; border-radius: 10px; color: #d7dde3; }
header { display: flex; gap: 8px; padding: 14px 16px 0; }
i { width: 12px; height: 12px; border-radius: 50%; background: #3a444e; }
pre { margin: 0; padding: 14px 22px 22px; font: 15px/1.5 "DejaVu Sans Mono", "Liberation Mono", monospace; }
.bold { font-weight: 700; }
.dim { color: #7d8a96; }
.red { color: #ff7b72; }
.green { color: #7ee08a; }
.yellow { color: #f2cc60; }
.cyan { color: #79d8e6; }
</style>
<header><i></i><i></i><i></i></header>
<pre>"""


def coloured(text: str) -> str:
    """What a terminal shows, as HTML."""

    def span(match: re.Match[str]) -> str:
        names = " ".join(_STYLES[code] for code in match[1].split(";"))
        return f'<span class="{names}">{match[2]}</span>'

    return _STYLED.sub(span, escape(text, quote=False))


def in_terminal(words: list[str], cwd: Path) -> str:
    """What a command prints on a terminal of its own."""
    ours, theirs = pty.openpty()
    found = environment(COLUMNS=str(COLUMNS))
    process = subprocess.Popen(
        [sys.executable, "-m", *words],
        cwd=cwd,
        env=found,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    said = b""
    try:
        while part := os.read(ours, 65536):
            said += part
    except OSError:
        pass  # the end, as Linux reports it
    finally:
        os.close(ours)
        process.wait()
    return said.decode().replace("\r\n", "\n")


def findings(root: Path) -> str:
    """What `kbgen check` says of the demo shop with two mistakes in it."""
    for name in ("content", "policies"):
        shutil.copytree(DEMO / name, root / name)
    shutil.copy(DEMO / "mkdocs.yml", root)
    for name, (right, wrong) in MISTAKES.items():
        file = root / name
        text = file.read_text("utf-8")
        assert text.count(right) == 1, f"{name} no longer says {right!r}"
        file.write_text(text.replace(right, wrong), "utf-8")
    return in_terminal(["kbgen.cli", "check"], root)


def picture_of_findings(browser: Browser, root: Path) -> None:
    page = browser.new_page(viewport={"width": 1000, "height": 700})
    prompt = "\x1b[1;32m$\x1b[0m \x1b[1mkbgen check\x1b[0m\n"
    page.set_content(_TERMINAL + coloured(prompt + findings(root).rstrip()))
    page.locator("body").screenshot(path=FOLDER / "finding.png", omit_background=True)
    page.close()


def pictures_of_pages(browser: Browser, root: Path) -> None:
    done = kbgen("build", "--strict", cwd=open_demo(root))
    assert done.code == 0, done
    with serving(tree(root / "site")) as url:
        (FOLDER / "home.png").write_bytes(_page(browser, url, "light", (1280, 932)))
        phones = [_page(browser, url + path, scheme, PHONE) for path, scheme in ON_PHONES]
    images = (f'<img src="data:image/png;base64,{b64encode(image).decode()}">' for image in phones)
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.set_content(_PHONES + "".join(images))
    page.locator("body").screenshot(path=FOLDER / "phone.png", omit_background=True)
    page.close()


def _page(browser: Browser, url: str, scheme: Scheme, size: tuple[int, int]) -> bytes:
    page = browser.new_page(
        viewport={"width": size[0], "height": size[1]}, color_scheme=scheme, reduced_motion="reduce"
    )
    page.clock.set_fixed_time(OPEN)
    # The second time the fonts are there from the beginning.
    for _ in range(2):
        page.goto(url)
        page.wait_for_load_state("networkidle")
        page.evaluate("async () => { await document.fonts.ready; }")
    image = page.screenshot()
    page.close()
    return image


def take(names: Collection[str]) -> None:
    """Take the pictures: of `findings`, of `pages`, of both where none is named."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find(), args=list(ARGUMENTS))
        if "findings" in names or not names:
            picture_of_findings(browser, Path(folder, "mistakes"))
        if "pages" in names or not names:
            pictures_of_pages(browser, Path(folder, "shop"))
        browser.close()


if __name__ == "__main__":
    take(sys.argv[1:])
    for file in sorted(FOLDER.iterdir()):
        print(f"{file.relative_to(DEMO)}: {file.stat().st_size / 1000:.0f} KB")  # noqa: T201
