from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kbgen.targets import address, rendered, resolve, resolve_page, scheme, style_targets
from tests.project import knowledge_base


@pytest.mark.parametrize(
    ("target", "path"),
    [
        ("b.md", "returns/b.md"),
        ("../b.md", "b.md"),
        ("../../../b.md", "b.md"),
        ("./x/../b.md", "returns/b.md"),
        ("/b.md", "b.md"),
        ("b.md#part", "returns/b.md"),
        ("b.md?x=1#part", "returns/b.md"),
        ("b/", "returns/b/"),
        ("..", ""),
        ("/", ""),
        (".", "returns"),
        ("pictures/a%20b.png", "returns/pictures/a b.png"),
        ("%61gents/x.md", "returns/agents/x.md"),
        ("..\\b.md", "b.md"),
        (" b.md ", "returns/b.md"),
        ("#part", None),
        ("", None),
        ("?x=1", None),
        ("https://example.org/b.md", None),
        ("//example.org/b.md", None),
        ("/\\example.org/b.md", None),
        ("mailto:a@example.org", None),
        ("javascript:b.md", None),
    ],
)
def test_resolve(target: str, path: str | None) -> None:
    assert resolve("returns/a.md", target) == path


@pytest.mark.parametrize(
    ("name", "target", "page"),
    [
        ("returns/a.md", "b/", "returns/a/b/"),
        ("returns/a.md", "../b/", "returns/b/"),
        ("returns/a.md", "../../b/", "b/"),
        ("returns/index.md", "b/", "returns/b/"),
        ("index.md", "b/", "b/"),
        ("index.md", "../b/", "b/"),
        ("a.md", "/b/", "b/"),
        ("a.md", "b.png", "a/b.png"),
        ("a.md", "#b", None),
    ],
)
def test_resolve_page(name: str, target: str, page: str | None) -> None:
    assert resolve_page(name, target) == page


@pytest.mark.parametrize(
    ("target", "found"),
    [
        ("a.md", ""),
        ("https://example.org", "https"),
        ("HTTPS:example.org", "https"),
        ("//example.org", "//"),
        ("\\\\example.org", "//"),
        ("java\nscript:go()", "javascript"),
        ("\x01 javascript:go()", "javascript"),
        ("a/b:c", ""),
        ("1a:b", ""),
    ],
)
def test_scheme(target: str, found: str) -> None:
    assert scheme(target) == found


def test_address_keeps_backslashes_where_browsers_do() -> None:
    assert address("https:\\\\example.org\\a") == "https://example.org/a"
    assert address("data:text/plain,\\") == "data:text/plain,\\"


@pytest.mark.parametrize(
    ("css", "targets"),
    [
        ("color: red", []),
        ("background: url(a.png)", ["a.png"]),
        ("background: URL( 'a b.png' ), url(\"c.png\")", ["a b.png", "c.png"]),
        ("@import 'a.css'; @import url(b.css)", ["b.css", "a.css"]),
        ("background: \\75 rl(a.png)", ["a.png"]),
        ("background: image-set('a.png' 1x)", ["a.png"]),
    ],
)
def test_style_targets(css: str, targets: list[str]) -> None:
    assert list(style_targets(css)) == targets


def test_rendered(tmp_path: Path) -> None:
    files = {
        "policies/a.yml": "business: {website: 'https://shop.example/'}\n",
        "content/a.md": "---\ntitle: A\n---\n{{ business.website }}\n",
    }
    kb = knowledge_base(tmp_path, files, date(2026, 11, 21))
    article = kb.articles["a.md"]
    assert rendered(kb, article, "{{ business.website }}a/") == "https://shop.example/a/"
    assert rendered(kb, article, "{{ business.nothing }}a/") == "a/"
    assert rendered(kb, article, "a/{{") == "a/{{"
    assert rendered(kb, article, "a/") == "a/"
