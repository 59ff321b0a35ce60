"""The Content-Security-Policy: strict, on every page, and in the headers for the host."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pytest

from kbgen.site.look import read_receiver
from kbgen.site.security import headers_file, policy
from tests.conftest import Cli
from tests.project import write
from tests.shop import MKDOCS_YML

STRICT = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "media-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'"
)


class _Inline(HTMLParser):
    """What a policy without `unsafe-inline` would block, and the policy that the page has."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.policies: list[str | None] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        runs = tag == "script" and "src" not in said and said.get("type") != "application/ld+json"
        if runs or tag == "style" or any(name == "style" or name.startswith("on") for name in said):
            self.found.append(self.get_starttag_text() or tag)
        if (said.get("http-equiv") or "").lower() == "content-security-policy":
            self.policies.append(said.get("content"))


def test_policy() -> None:
    assert policy() == STRICT
    own = policy(
        ["more/own.js", "https://a.example/b.js"], ["//c.example/d.css"], "https://e.example/f"
    )
    assert "script-src 'self' https://a.example;" in own
    assert "style-src 'self' https://c.example;" in own
    assert "connect-src 'self' https://e.example;" in own
    assert "unsafe" not in own


def test_headers() -> None:
    lines = headers_file(STRICT).splitlines()
    assert lines[0] == "/*"
    assert lines[1] == f"  Content-Security-Policy: {STRICT}; frame-ancestors 'self'"
    assert all(line.startswith("  ") and ": " in line for line in lines[1:])


def test_every_page_has_the_policy_and_nothing_inline(built_demo: dict[str, bytes]) -> None:
    pages = [name for name in built_demo if name.endswith(".html")]
    assert len(pages) > 80
    for name in pages:
        page = _Inline()
        page.feed(built_demo[name].decode())
        redirect = b'http-equiv="refresh"' in built_demo[name]
        assert page.policies == ["default-src 'none'" if redirect else STRICT], name
        assert page.found == [], name
    assert built_demo["_headers"].decode() == headers_file(STRICT)


def test_the_receiver_and_own_scripts_are_in_the_policy(cli: Cli, shop: Path) -> None:
    settings = "plugins:\n  - kbgen: {feedback: 'https://said.example/in'}\n"
    own = "extra_javascript: ['https://chat.example/a.js', more/own.js]\n"
    headers = "/*\n  X-Own: yes\n"
    write(
        shop,
        {
            "mkdocs.yml": MKDOCS_YML.replace("plugins: [kbgen]\n", settings) + own,
            "content/_headers": headers,
        },
    )
    assert cli("build", cwd=shop).code == 0
    page = (shop / "site/index.html").read_text("utf-8")
    assert "script-src &#39;self&#39; https://chat.example;" in page
    assert "connect-src &#39;self&#39; https://said.example;" in page
    assert (shop / "site/_headers").read_text("utf-8") == headers, "a shop's own file stays"


@pytest.mark.parametrize("text", ["https://shop.example/said", "http://127.0.0.1:8080/x", "/said"])
def test_receivers(text: str) -> None:
    assert read_receiver(text) == text


@pytest.mark.parametrize(
    "text", ["", "said", "//said.example", "ftp://a.example", "https://a b", "javascript:x"]
)
def test_what_is_no_receiver(text: str) -> None:
    with pytest.raises(ValueError, match="neither 'none' nor an address"):
        read_receiver(text)
