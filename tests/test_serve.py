"""The live preview: it follows every change, says what is wrong on the page, and survives mistakes."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

import pytest

from tests.project import write
from tests.shop import FILES, MKDOCS_YML, RETURN, SHOP_YML, environment

ARTICLE = "content/returns/return-an-item.md"
PATIENCE = 180
"""Seconds after which something that should happen has not."""


@dataclass
class Preview:
    """A preview that runs, what it has said, and its address."""

    process: subprocess.Popen[str]
    said: list[str] = field(default_factory=list)
    url: str = ""

    def listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.said.append(line)

    def page(self, path: str) -> str:
        with urlopen(self.url + path, timeout=PATIENCE) as answer:  # noqa: S310 - our own server
            text: str = answer.read().decode()
        return text

    def shows(self, path: str, text: str) -> None:
        """Wait until a page shows a text."""

        def has() -> bool:
            try:
                return text in self.page(path)
            except HTTPError:
                raise
            except URLError:
                return False  # not listening yet

        self.wait(has, f"{text!r} on {path!r}")

    def says(self, text: str) -> None:
        """Wait until the preview has printed a text."""
        self.wait(lambda: text in "".join(self.said), f"{text!r} printed")

    def wait(self, happened: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + PATIENCE
        while not happened():
            assert self.process.poll() is None, "".join(self.said)
            assert time.monotonic() < end, f"{what} never came:\n{''.join(self.said)}"
            time.sleep(0.05)

    def stop(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=PATIENCE)


@contextmanager
def preview(command: list[str], cwd: Path, ready: str) -> Iterator[Preview]:
    process = subprocess.Popen(
        [sys.executable, "-m", *command],
        cwd=cwd,
        env=environment(PYTHONUNBUFFERED="1"),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    found = Preview(process)
    listener = threading.Thread(target=found.listen)
    listener.start()
    try:
        found.says(ready)
        match = re.search(rf"{re.escape(ready)}(http://\S+?)/\s", "".join(found.said) + " ")
        assert match
        found.url = f"{match[1]}/"
        yield found
    finally:
        process.kill()
        process.wait()
        listener.join()
        assert process.stdout is not None
        process.stdout.close()


def kbgen_serve(cwd: Path, *words: str) -> AbstractContextManager[Preview]:
    return preview(["kbgen.cli", "serve", "--port", "0", *words], cwd, "Preview on ")


def test_preview_follows_every_change(shop: Path) -> None:
    write(shop, {"theme/main.html": "<p>{{ page.content }}</p>"})
    with kbgen_serve(shop / "content") as served:
        served.shows("returns/return-an-item/", "You have 30 days from delivery")
        write(shop, {ARTICLE: RETURN.replace("from delivery, or", "from the day it arrives, or")})
        served.shows("returns/return-an-item/", "You have 30 days from the day it arrives")
        write(shop, {"policies/shop.yml": SHOP_YML.replace("30 days", "35 days")})
        served.shows("returns/return-an-item/", "You have 35 days from the day it arrives")
        write(shop, {"theme/main.html": "<b>{{ config.site_name }}: {{ page.content }}</b>"})
        served.shows("", "<b>Shop help: ")
        write(shop, {"mkdocs.yml": MKDOCS_YML.replace("Shop help", "Another name")})
        served.shows("", "<b>Another name: ")
        write(shop, {"content/returns/new.md": "---\ntitle: New\n---\nBrand-new.\n"})
        served.wait(lambda: "Brand-new." in missing(served, "returns/new/"), "the new page")
        (shop / "content/returns/new.md").unlink()
        served.wait(lambda: "Brand-new." not in missing(served, "returns/new/"), "the page gone")
        assert served.stop() == 0
    assert "Traceback" not in "".join(served.said)
    assert not (shop / "site").exists()


def missing(served: Preview, path: str) -> str:
    try:
        return served.page(path)
    except HTTPError:
        return ""


def test_preview_survives_mistakes(shop: Path) -> None:
    with kbgen_serve(shop) as served:
        served.shows("returns/return-an-item/", "You have 30 days")
        write(shop, {ARTICLE: RETURN.replace("{{ returns.cost }}", "{{ returns.cots }}")})
        served.shows("returns/return-an-item/", "The policy has no fact")
        served.says("KB013")
        assert "KB013" in served.page("returns/return-an-item/")
        assert "KB013" not in served.page("")
        write(shop, {ARTICLE: RETURN.replace("You have", "Now you have")})
        served.shows("returns/return-an-item/", "Now you have 30 days")
        assert "KB013" not in served.page("returns/return-an-item/")

        write(shop, {"mkdocs.yml": "site_name: ["})
        served.says("The preview still shows the last good state.")
        served.shows("returns/return-an-item/", "Now you have 30 days")
        assert "mkdocs.yml cannot be used: " in "".join(served.said)
        write(
            shop, {"mkdocs.yml": MKDOCS_YML, ARTICLE: RETURN.replace("You have", "Again you have")}
        )
        served.shows("returns/return-an-item/", "Again you have 30 days")

        write(shop, {"policies/shop.yml": "returns: [\n"})
        served.says("KB002")
        served.shows("", "KB002")
        write(shop, {"policies/shop.yml": SHOP_YML})
        served.shows("returns/return-an-item/", "Again you have 30 days")

        write(shop, {"mkdocs.yml": MKDOCS_YML + "hooks: [hook.py]\n", "hook.py": HOOK})
        served.says("a broken hook")
        served.shows("returns/return-an-item/", "Again you have 30 days")
        write(shop, {"mkdocs.yml": MKDOCS_YML, ARTICLE: RETURN})
        served.shows("returns/return-an-item/", "You have 30 days")
        assert served.stop() == 0
    assert "Traceback" not in "".join(served.said)


HOOK = "def on_page_content(html, **more):\n    raise ValueError('a broken hook')\n"


def test_preview_begins_with_a_broken_article(shop: Path) -> None:
    write(shop, {ARTICLE: RETURN.replace("{{ returns.cost }}", "{{ returns.cots")})
    with kbgen_serve(shop) as served:
        served.shows("returns/return-an-item/", "KB014")
        assert served.stop() == 0


def test_preview_of_a_policy_that_comes_later(shop: Path) -> None:
    (shop / "policies/shop.yml").unlink()
    (shop / "policies").rmdir()
    with kbgen_serve(shop) as served:
        served.shows("", "KB013")
        write(shop, FILES)
        write(shop, {ARTICLE: RETURN.replace("You have", "Now you have")})
        served.shows("returns/return-an-item/", "Now you have 30 days")
        write(shop, {"policies/shop.yml": SHOP_YML.replace("30 days", "35 days")})
        served.shows("returns/return-an-item/", "Now you have 35 days")


def test_preview_shows_agents_text_to_nobody(shop: Path) -> None:
    with kbgen_serve(shop) as served:
        served.shows("", "Welcome to Corner Shop.")
        assert "Goodwill" not in missing(served, "agents/goodwill/")


def test_a_port_that_is_taken(shop: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = subprocess.run(
            [sys.executable, "-m", "kbgen.cli", "serve", "--port", str(port)],
            cwd=shop,
            env=environment(),
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
    message = f"127.0.0.1:{port} cannot be used: Address already in use. Try --port."
    assert (done.returncode, done.stderr) == (2, f"Error: {message}\n")


@pytest.mark.parametrize("broken", [ARTICLE, "policies/shop.yml"])
def test_mkdocs_serve(broken: str, shop: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with preview(["mkdocs", "serve", "-a", f"127.0.0.1:{port}"], shop, "Serving on ") as served:
        served.shows("returns/return-an-item/", "You have 30 days")
        write(shop, {"policies/shop.yml": SHOP_YML.replace("30 days", "35 days")})
        served.shows("returns/return-an-item/", "You have 35 days")
        sound = (shop / broken).read_text()
        write(shop, {broken: sound + "\n{{ nothing\n"})
        served.shows("returns/return-an-item/", "KB0")
        write(shop, {broken: sound})
        served.wait(lambda: "KB0" not in served.page("returns/return-an-item/"), "the page mended")
        served.shows("returns/return-an-item/", "You have 35 days")
        assert served.stop() == 0
    said = "".join(served.said)
    assert "Traceback" not in said
    assert "Material for MkDocs" not in said
