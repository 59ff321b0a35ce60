"""Input that is meant to hurt, or that an export has mangled: seconds, and a finding or a page."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.project import write
from tests.shop import SHOP_YML, Ran, kbgen, open_shop

SECONDS = 20
"""Far above what any of them takes, and far below what a square of their size would."""

BOMB = "a: &a [x,x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{name}: &{name} [{','.join([f'*{before}'] * 10)}]\n"
    for before, name in zip("abcdefghi", "bcdefghij", strict=True)
)
NESTED = "".join(f"{' ' * 4 * depth}- item\n" for depth in range(500))
BODIES = {
    "lists": NESTED,
    "numbered lists": NESTED.replace("- ", "1. "),
    "quotes": ">" * 1000 + " text\n",
    "quotes with blanks": "> " * 1000 + "text\n",
    "asterisks": "*" * 50_000,
    "asterisks apart": "* " * 25_000,
    "emphasis": "**a " * 20_000,
    "underscores": "_a" * 25_000,
    "brackets": "[" * 20_000,
    "brackets nested": "[" * 5_000 + "a" + "]" * 5_000,
    "links nested": "[" * 2_000 + "a" + "](b)" * 2_000,
    "pictures": "![" * 10_000,
    "long paragraph": "word " * 400_000,
    "long word": "a" * 2_000_000,
    "long lines": ("word " * 2_000 + "\n") * 100,
    "references": "{{ returns.window }} " * 20_000,
    "open references": "{{ " * 20_000,
    "half a reference": "{{" * 20_000 + "}}" * 20_000,
    "fences": "```\n" * 10_001,
    "backticks": " ".join("`" * length for length in range(1, 400)),
    "colons": ":::\n" * 10_000,
    "blocks": "::: agents\n" * 5_000,
    "closed blocks": "::: agents\nx\n:::\n\n" * 3_000,
    "tables": "::: policy returns\n\n" * 1_000,
    "comments": "<!--" * 20_000,
    "closed comments": "<!-- x -->" * 20_000,
    "tags": "<div>" * 3_000,
    "open tags": "<a href=" * 10_000,
    "attributes": "<a " + "b " * 20_000 + ">",
    "entities": "&#" * 50_000,
    "headings": "# a\n" * 2_000,
    "table": "|" * 20_000 + "\n" + "|-" * 10_000 + "\n",
    "rows": "| a | b |\n|---|---|\n" + "| c | d |\n" * 10_000,
    "definitions": "[a]: b\n" * 20_000,
    "backslashes": "\\" * 50_001,
    "control characters": "\x00\x01\x02\x1b[31m\x7f\u202e text\n",
    "placeholders": "\x02klzzwxh:0001\x03 \x02wzxhzdk:0\x03\n",
    "blank lines": "\n" * 200_000,
    "blanks": (" " * 200_000) + "text",
    "carriage returns": "a\r" * 20_000,
    "combining": "a" + "\u0301" * 50_000,
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


def survives(root: Path, files: dict[str, str]) -> Ran:
    open_shop(root)
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(text.encode("utf-8", "surrogateescape"))
    started = time.monotonic()
    ran = kbgen("build", cwd=root)
    took = time.monotonic() - started
    assert ran.code in (0, 1), ran
    assert "Traceback" not in ran.err
    assert "Traceback" not in ran.out
    assert took < SECONDS
    assert not list(root.rglob("hurt*"))
    if ran.code:
        assert ran.out
        assert len(ran.out) < 2_000_000
    return ran


def batch(root: Path, texts: dict[str, str], make: str) -> None:
    """Build each in one process after another, in folders of their own."""
    for number, text in enumerate(texts.values()):
        survives(root / str(number), {make: text})


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_bodies(body: str, tmp_path: Path) -> None:
    article = f"---\ntitle: Hostile\n---\n{body}"
    ran = survives(tmp_path, {"content/returns/hostile.md": article})
    if ran.code == 0:
        assert (tmp_path / "site/returns/hostile/index.html").is_file()


@pytest.mark.parametrize("policy", POLICIES.values(), ids=POLICIES)
def test_policies(policy: str, tmp_path: Path) -> None:
    open_shop(tmp_path)
    (tmp_path / "policies/shop.yml").unlink()
    clean = {"content/returns/return-an-item.md": "---\ntitle: Return\n---\nText.\n"}
    clean |= {
        "content/index.md": "---\ntitle: Help\n---\nText.\n",
        "content/agents/goodwill.md": "A.\n",
    }
    write(tmp_path, {"rest.yml": SHOP_YML})
    open_shop_less = {**clean, "policies/shop.yml": policy}
    survives(tmp_path, open_shop_less)


@pytest.mark.parametrize("front", FRONTS.values(), ids=FRONTS)
def test_front_matter(front: str, tmp_path: Path) -> None:
    article = f"---\n{front}---\nText.\n" if front != FRONTS["unclosed"] else f"---\n{front}Text.\n"
    survives(tmp_path, {"content/returns/hostile.md": article})
