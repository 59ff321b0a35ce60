"""`kbgen check --fix`: what is mended, and what is said of it."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import Cli
from tests.project import write
from tests.shop import tree

ALLOW = '<!-- kbgen: allow KB501 reason="zzsoon" until=2027-01-31 -->'
IDLE = f"---\ntitle: Late\n---\n{ALLOW}\nText.\n\nMore text. {ALLOW}\n"
MENDED = "---\ntitle: Late\n---\nText.\n\nMore text.\n"
DEAD = f"---\ntitle: Dead\n---\n{ALLOW}\nText.\n\nSee [it](gone.md).\n"


def test_fix(cli: Cli, shop: Path) -> None:
    write(shop, {"content/late.md": IDLE, "content/dead.md": DEAD})
    assert cli("check", cwd=shop).out.count("fix: Delete the comment.") == 3
    ran = cli("check", "--fix", "--strict", cwd=shop)
    assert (ran.code, ran.err) == (1, "3 fixes in 2 files.\n")
    assert ran.out.count("KB501 dead-link") == 1
    assert "KB205" not in ran.out
    assert "content/dead.md:6:10" in ran.out
    assert (shop / "content/late.md").read_text() == MENDED

    before = tree(shop)
    again = cli("check", "--fix", cwd=shop)
    assert (again.code, again.err) == (
        0,
        "Nothing was fixed: no finding has a fix that can be made.\n",
    )
    assert tree(shop) == before


def test_fix_of_one(cli: Cli, shop: Path) -> None:
    write(shop, {"content/dead.md": DEAD})
    assert cli("check", "--fix", cwd=shop / "content").err == "1 fix in 1 file.\n"


def test_without_it_nothing_is_written(cli: Cli, shop: Path) -> None:
    write(shop, {"content/late.md": IDLE})
    before = tree(shop)
    assert cli("check", "--strict", cwd=shop).code == 1
    assert tree(shop) == before


def test_fixes_come_before_the_baseline(cli: Cli, shop: Path) -> None:
    write(shop, {"content/dead.md": DEAD})
    cli("check", "--baseline", "known.json", cwd=shop)
    ran = cli("check", "--fix", "--strict", "--baseline", "known.json", cwd=shop)
    assert ran.code == 0
    assert ran.err.splitlines() == [
        "1 fix in 1 file.",
        "1 known finding in known.json not shown.",
        "1 finding is gone, and taken out of known.json.",
    ]


def test_build_does_not_fix(cli: Cli, shop: Path) -> None:
    assert cli("build", "--fix", cwd=shop).code == 2


def test_the_comments_are_never_published(cli: Cli, shop: Path) -> None:
    """Neither in pages, nor in what is written for the search and for machines."""
    claim = "<!-- kbgen: claim returns.window product=sale -->"
    text = (
        f"---\ntitle: Sale\n---\n{ALLOW}\nSee [it](gone.md). {claim} You have 14 days.\n\n"
        f"- {claim} You have 14 days.\n\n    {claim}\n    You have 14 days.\n\n"
        f"a | b\n- | -\n{claim} 14 days | [it](gone.md) {ALLOW}\n\n"
        f"::: agents\n{ALLOW}\nSee [it](gone.md). {claim} 14 days.\n:::\n"
    )
    write(shop, {"content/sale.md": text})
    ran = cli("build", "--strict", cwd=shop)
    assert ran.code == 0, ran.out
    for path, content in tree(shop / "site").items():
        for secret in (b"KB501", b"zzsoon", b"kbgen: ", b"returns.window product=sale"):
            assert secret not in content, (path, secret)
