"""The frame of the pages: what stands on each of them, and nothing of what lies underneath."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.conftest import Cli
from tests.project import write

CHANNELS = """\
contact:
  channels:
    phone: {number: 0113 496 0142, first_response: same day}
    email: {address: a@shop.example, first_response: 1 working day}
    post: {address: "1 High Street, Leeds", first_response: next working day}
    form: {url: "https://shop.example/form", first_response: same working day}
    chat: {url: "https://shop.example/chat", first_response: 2-4 hours}
"""
PAGES = ("index.html", "returns/index.html", "returns/return-an-item/index.html", "404.html")


@pytest.mark.parametrize("name", [*PAGES, "search/index.html"])
def test_pages_have_one_frame(built: dict[str, bytes], name: str) -> None:
    page = built[name].decode()
    assert page.startswith('<!doctype html>\n<html lang="en-GB" dir="ltr" class="no-js">\n')
    for tag in ("<main ", '<header class="kb-header"', "<footer ", "<h1>", 'class="kb-skip"'):
        assert page.count(tag) == 1, tag
    for leftover in ("md-toggle", "data-md-", "__config", "md-skip", "bundle.", "palette."):
        assert leftover not in page


@pytest.mark.parametrize("name", PAGES)
def test_pages_ask_for_the_one_stylesheet_that_is_there(built: dict[str, bytes], name: str) -> None:
    links = re.findall(r'<link rel="stylesheet" href="([^"]+)">', built[name].decode())
    named = {link[link.index("assets/") :] for link in links}
    assert named == {path for path in built if path.endswith(".css")}
    assert len(named) == 1


def test_when_a_channel_replies(cli: Cli, shop: Path) -> None:
    write(shop, {"policies/contact.yml": CHANNELS})
    assert cli("build", cwd=shop).code == 0
    page = (shop / "site/index.html").read_text("utf-8")
    assert sorted(re.findall(r'<p class="kb-channel__reply[^>]*><span>(.*?)</span>', page)) == [
        "Answers the same day",
        "Answers within 2 to 4 hours",
        "Replies the next working day",
        "Replies the same working day",
        "Replies within 1 working day",
    ]
