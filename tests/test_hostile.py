"""Input that is meant to hurt, or that an export has mangled: seconds, and a finding or a page."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.conftest import Cli
from tests.shop import Ran, kbgen

SECONDS = 30
"""Far above what any of them takes, and far below what a square of their size would."""

BOMB = "a: &a [x,x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{name}: &{name} [{','.join([f'*{before}'] * 10)}]\n"
    for before, name in zip("abcdefghi", "bcdefghij", strict=True)
)
PAGES = {
    "quotes": ">" * 1000 + " text\n",
    "quotes with blanks": "> " * 1000 + "text\n",
    "asterisks": "*" * 50_000,
    "asterisks apart": "* " * 25_000,
    "emphasis": "**a " * 20_000,
    "underscores": "_a" * 25_000,
    "brackets": "[" * 1_000,
    "brackets nested": "[" * 1_000 + "a" + "]" * 1_000,
    "pictures": "![" * 500,
    "long lines": ("word " * 2_000 + "\n") * 80,
    "references": "{{ returns.window }} " * 5_000,
    "fences": "```\n" * 2_001,
    "backticks": " ".join("`" * length for length in range(1, 150)),
    "tables": "::: policy returns\n\n" * 1_000,
    "closed comments": "<!-- x -->" * 20_000,
    "tags": "<div>" * 3_000,
    "open tags": "<a href=" * 500,
    "attributes": "<a " + "b " * 20_000 + ">",
    "entities": "&#" * 50_000,
    "headings": "# a\n" * 2_000,
    "table": "|" * 20_000 + "\n" + "|-" * 10_000 + "\n",
    "rows": "| a | b |\n|---|---|\n" + "| c | d |\n" * 3_000,
    "backslashes": "\\" * 50_001,
    "placeholders": "\x02klzzwxh:0001\x03 \x02wzxhzdk:0\x03\n",
    "blank lines": "\n" * 200_000,
    "carriage returns": "a\r" * 20_000,
    "combining": "a" + "\u0301" * 50_000,
}
MISTAKES = {
    "long paragraph": "word " * 400_000,
    "long word": "a" * 2_000_000,
    "control characters": "\x00\x01\x02\x1b[31m\x7f\u202e text\n",
    "comments": "<!--" * 20_000,
    "open references": "{{ " * 2_000,
    "half a reference": "{{" * 2_000 + "}}" * 2_000,
    "colons": ":::\n" * 1_000,
    "blocks": "::: agents\n" * 1_000,
}
POLICIES = {
    "alias bomb": BOMB,
    "alias bomb in a section": "returns:\n" + "".join(f"  {line}\n" for line in BOMB.splitlines()),
    "5 MB": "terms:\n" + "".join(f"  key_{n}: {'x' * 80}\n" for n in range(52_000)),
    "nested mappings": "a: " + "{a: " * 2_000 + "1" + "}" * 2_000,
    "nested lists": "a: " + "[" * 5_000 + "]" * 5_000,
    "deep keys": "terms:\n" + "".join(f"{' ' * depth} a:\n" for depth in range(1, 500)),
    "long key": "terms:\n  " + "k" * 100_000 + ": 1\n",
    "long value": "terms:\n  a: " + "9" * 200_000 + " days\n",
    "many overrides": "returns:\n  window:\n    value: 30 days\n    overrides:\n"
    + "".join(f"      - {{when: {{product: p{n}}}, value: {n} days}}\n" for n in range(400)),
    "recursive": "returns: &r {window: *r}\n",
    "merge": "returns: {<<: &m {window: 30 days}, <<: *m}\n",
    "tags": "returns: !!python/object/apply:os.system ['echo hurt > hurt']\n",
    "not UTF-8": "returns: {window: 30 days} # \udcff",
    "control characters": "returns: {window: \x00}\n",
    "big number": "terms: {a: " + "9" * 5_000 + "}\n",
    "big money": "terms: {a: £" + "9" * 5_000 + "}\n",
    "years": "returns: {window: 999999999999 years}\n",
    "hours": "calendar: {office_hours: '" + "Mo 09:00-17:00; " * 20_000 + "'}\n",
    "parentheses": "terms: {a: '" + "(" * 50_000 + "'}\n",
}
FRONTS = {
    "alias bomb": BOMB,
    "long title": f"title: {'x' * 500_000}\n",
    "nested": "title: " + "[" * 3_000 + "]" * 3_000 + "\n",
    "many keys": "".join(f"key{n}: {n}\n" for n in range(20_000)),
    "references": f"title: {'{{ returns.window }} ' * 5_000}\n",
    "redirects": "title: A\nredirect_from: ["
    + ", ".join(f"old/{n}.md" for n in range(5_000))
    + "]\n",
    "redirects upwards": "title: A\nredirect_from: [../../../../tmp/hurt.html, /etc/hurt, 'C:\\hurt']\n",
    "unclosed": "title: A\n" * 1,
    "dates": "title: A\nreviewed: 99999-99-99\nexpires: 0000-00-00\n",
    "tags": "title: !!python/object/apply:os.system ['echo hurt > hurt']\n",
}


def hostile(texts: dict[str, str]) -> dict[str, str]:
    """An article for each body."""
    return {
        f"content/hostile/{name.replace(' ', '-')}.md": f"---\ntitle: {name.capitalize()}\n---\n{text}"
        for name, text in texts.items()
    }


def spill(root: Path, files: dict[str, str]) -> None:
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(text.encode("utf-8", "surrogateescape"))


def test_bodies_that_become_pages(shop: Path) -> None:
    """All in one build, in which none may fail."""
    spill(shop, hostile(PAGES))
    started = time.monotonic()
    ran = kbgen("build", cwd=shop)
    assert ran.code == 0, ran.out[:2000]
    assert "Traceback" not in ran.err
    assert time.monotonic() - started < 4 * SECONDS
    for name in PAGES:
        assert (shop / f"site/hostile/{name.replace(' ', '-')}/index.html").is_file()


def test_bodies_that_are_mistakes(cli: Cli, shop: Path) -> None:
    files = hostile(MISTAKES)
    spill(shop, files)
    ran = quick(cli, shop)
    assert ran.code == 1
    for path in files:
        assert path in ran.out


def test_five_hundred_nested_lists(shop: Path) -> None:
    """Python-Markdown ends at Python's limit; the author is told which article."""
    nested = "".join(f"{' ' * 4 * depth}- item\n" for depth in range(500))
    spill(shop, hostile({"lists": nested}))
    ran = kbgen("build", cwd=shop)
    assert ran.code == 1
    assert "content/hostile/lists.md:1:1: error KB024" in ran.out
    assert "Traceback" not in ran.out + ran.err
    assert not (shop / "site").exists()


def quick(cli: Cli, shop: Path) -> Ran:
    started = time.monotonic()
    ran = cli("check", cwd=shop)
    assert time.monotonic() - started < SECONDS
    assert ran.code in (0, 1)
    assert len(ran.out) < 3_000_000
    assert not list(shop.rglob("hurt*"))
    return ran


@pytest.mark.parametrize("policy", POLICIES.values(), ids=POLICIES)
def test_policies(policy: str, cli: Cli, shop: Path) -> None:
    plain = "---\ntitle: Plain\n---\nText.\n"
    spill(
        shop,
        {
            "policies/shop.yml": policy,
            "content/index.md": plain,
            "content/returns/return-an-item.md": plain,
            "content/agents/goodwill.md": plain.replace("title", "audience: agent\ntitle"),
        },
    )
    ran = quick(cli, shop)
    if ran.code:
        assert "policies/shop.yml" in ran.out


@pytest.mark.parametrize("front", FRONTS.values(), ids=FRONTS)
def test_front_matter(front: str, cli: Cli, shop: Path) -> None:
    closing = "" if front == FRONTS["unclosed"] else "---\n"
    spill(shop, {"content/returns/hostile.md": f"---\n{front}{closing}Text.\n"})
    quick(cli, shop)
