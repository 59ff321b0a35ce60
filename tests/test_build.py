"""Two commands, one site; and a site that changes as a whole or not at all."""

from __future__ import annotations

import gzip
import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from tests.conftest import Cli
from tests.project import write
from tests.search.files import heads
from tests.shop import (
    DEMO,
    FILES,
    MKDOCS_YML,
    NOTICES,
    RETURN,
    differing,
    environment,
    epoch,
    kbgen,
    mkdocs,
    open_demo,
    open_shop,
    tree,
)

BROKEN = {"content/broken.md": "---\ntitle: Broken\n---\nYou have {{ returns.windw }}.\n"}
OLD = {"index.html": "the old site", ".git/config": "mine", ".well-known/security.txt": "mine"}


# The same site


def test_both_commands_give_the_same_site(built_demo: dict[str, bytes], tmp_path: Path) -> None:
    demo = open_demo(tmp_path / "demo")
    ran = mkdocs("build", "--strict", cwd=demo, env=environment(PYTHONHASHSEED="2"))
    assert ran.code == 0, ran
    assert len(built_demo) > 60
    assert differing(built_demo, tree(demo / "site")) == []
    for word in NOTICES:
        assert word not in ran.out + ran.err


def test_the_same_day_gives_the_same_site(built: dict[str, bytes], shop: Path) -> None:
    env = environment(None, PYTHONHASHSEED="7")
    assert kbgen("build", "--as-of", "2026-11-21", cwd=shop, env=env).code == 0
    assert differing(built, tree(shop / "site")) == []


def test_a_second_build_gives_the_same_site(built: dict[str, bytes], shop: Path) -> None:
    write(shop, {"site/stale/index.html": "gone after the build"})
    for _ in range(2):
        assert kbgen("build", cwd=shop).code == 0
        assert differing(built, tree(shop / "site")) == []


def test_mkdocs_in_the_small_shop(built: dict[str, bytes], shop: Path) -> None:
    ran = mkdocs("build", "--strict", cwd=shop)
    assert ran.code == 0, ran
    assert differing(built, tree(shop / "site")) == []


def test_no_traces_of_the_machine(built: dict[str, bytes], tmp_path: Path) -> None:
    for path, raw in built.items():
        text = gzip.decompress(raw) if path.endswith(".gz") else raw
        for word in (b"kbgen-", str(DEMO).encode(), b"/tmp/"):
            assert word not in text, path


# All or nothing


def old_site(shop: Path) -> dict[str, bytes]:
    write(shop, {f"site/{name}": text for name, text in OLD.items()})
    return tree(shop / "site")


@pytest.mark.parametrize("command", ["kbgen", "mkdocs"])
def test_findings_leave_the_site_alone(command: str, shop: Path) -> None:
    before = old_site(shop)
    write(shop, BROKEN)
    ran = (kbgen if command == "kbgen" else mkdocs)("build", cwd=shop)
    assert ran.code == 1
    assert tree(shop / "site") == before
    said = ran.out + ran.err
    assert "KB013" in said
    assert "content/broken.md" in said
    assert "The policy has no fact 'returns.windw'. Did you mean 'returns.window'?" in said
    assert "Traceback" not in said
    assert leftovers(shop) == []


def test_warnings_leave_the_site_alone_where_strict(cli: Cli, shop: Path) -> None:
    before = old_site(shop)
    write(shop, {"content/untitled.md": "Text.\n"})
    assert cli("build", "--strict", cwd=shop).code == 1
    assert mkdocs("build", "--strict", cwd=shop).code == 1
    assert tree(shop / "site") == before


@pytest.mark.parametrize(
    "event",
    [
        "on_files(files, config)",
        "on_page_content(html, page, config, files)",
        "on_post_build(config)",
    ],
)
def test_a_failure_inside_mkdocs_leaves_the_site_alone(cli: Cli, event: str, shop: Path) -> None:
    before = old_site(shop)
    hook = f"def {event}:\n    raise ValueError('a broken hook')\n"
    write(shop, {"mkdocs.yml": MKDOCS_YML + "hooks: [hook.py]\n", "hook.py": hook})
    ran = cli("build", "--format", "text", cwd=shop)
    assert ran.code == 1
    assert "KB024" in ran.out
    assert "a broken hook" in ran.out
    assert ran.err == "Nothing was published: site/ is as it was.\n"
    assert tree(shop / "site") == before
    assert leftovers(shop) == []


def test_hidden_files_of_the_site_are_kept(cli: Cli, built: dict[str, bytes], shop: Path) -> None:
    old_site(shop)
    (shop / "site" / ".link").symlink_to("index.html")
    assert cli("build", cwd=shop).code == 0
    found = tree(shop / "site")
    assert found.pop(".git/config") == b"mine"
    assert found.pop(".well-known/security.txt") == b"mine"
    assert found.pop(".link") == found["index.html"]
    assert differing(built, found) == []


def test_others_may_read_the_site(shop: Path) -> None:
    command = [sys.executable, "-m", "kbgen.cli", "build"]
    subprocess.run(command, cwd=shop, env=environment(), umask=0o022, check=True, timeout=60)
    folders = [shop / "site", *(p for p in (shop / "site").rglob("*") if p.is_dir())]
    assert {folder.stat().st_mode & 0o777 for folder in folders} == {0o755}


def test_a_site_behind_a_link(cli: Cli, built: dict[str, bytes], shop: Path) -> None:
    real = shop.parent / "web" / "root"
    write(real, {"index.html": "the old site"})
    (shop / "site").symlink_to(real)
    assert cli("build", cwd=shop).code == 0
    assert (shop / "site").is_symlink()
    assert differing(built, tree(real)) == []
    assert leftovers(real.parent) == []


def test_a_site_elsewhere(cli: Cli, built: dict[str, bytes], shop: Path) -> None:
    write(shop, {"mkdocs.yml": MKDOCS_YML + "site_dir: ../out/public\n"})
    assert cli("build", cwd=shop).code == 0
    assert differing(built, tree(shop.parent / "out" / "public")) == []


def test_a_place_that_cannot_be_written(cli: Cli, shop: Path) -> None:
    write(shop, {"mkdocs.yml": MKDOCS_YML + "site_dir: file/site\n", "file": "mine"})
    ran = cli("build", cwd=shop)
    assert ran.code == 2
    assert ran.out == ""
    assert re.fullmatch(
        rf"Error: Nothing can be written beside {shop}/file/site: [^\n]+\.\n", ran.err
    )


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_is_read_only(cli: Cli, shop: Path) -> None:
    shop.chmod(0o555)
    ran = cli("build", cwd=shop)
    shop.chmod(0o755)
    message = f"Nothing can be written beside {shop}/site: Permission denied."
    assert (ran.code, ran.out, ran.err) == (2, "", f"Error: {message}\n")


def test_a_site_that_is_a_file(cli: Cli, shop: Path) -> None:
    write(shop, {"site": "mine"})
    ran = cli("build", cwd=shop)
    assert ran.code == 2
    assert ran.err == f"Error: {shop}/site cannot be replaced: Not a directory.\n"
    assert (shop / "site").read_text() == "mine"
    assert leftovers(shop) == []


def test_two_builds_at_once(built: dict[str, bytes], shop: Path) -> None:
    command = [sys.executable, "-m", "kbgen.cli", "build"]
    builds = [
        subprocess.Popen(command, cwd=shop, env=environment(), stderr=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    said = [build.communicate(timeout=120)[1] for build in builds]
    assert [build.returncode for build in builds] == [0] * 4, said
    assert differing(built, tree(shop / "site")) == []
    assert leftovers(shop) == []


def leftovers(root: Path) -> list[str]:
    return sorted(entry.name for entry in root.iterdir() if ".kbgen-" in entry.name)


# What is in it


def test_hidden_articles_are_nowhere(cli: Cli, tmp_path: Path) -> None:
    shop = open_shop(
        tmp_path,
        {
            "content/draft.md": (
                "---\ntitle: Xyzdraft\ndraft: yes\nredirect_from: [xyzdraft.md]\n---\nXyzdraft.\n"
            ),
            "content/returns/over.md": (
                "---\ntitle: Xyzexpired\nexpires: 2026-11-21\nkeywords: [xyzexpired]\n---\nText.\n"
            ),
            "content/returns/last.md": "---\ntitle: Lastday\nexpires: 2026-11-22\n---\nText.\n",
            "content/agents/xyzagent.md": "---\ntitle: Xyzagent\naudience: agent\n---\n## Xyzagent\n",
            "content/season/over.md": "---\ntitle: Xyzseason\nexpires: 2026-01-01\n---\nText.\n",
        },
    )
    assert cli("build", cwd=shop).code == 0
    site = tree(shop / "site")
    for path, raw in site.items():
        text = (gzip.decompress(raw) if path.endswith(".gz") else raw) + path.encode()
        assert b"xyz" not in text.lower(), path
        assert b"season" not in path.encode(), path
    assert "returns/last/index.html" in site
    assert [url for _, url, *_ in heads(site)] == [
        "returns/",
        "returns/last/",
        "returns/return-an-item/",
    ]
    sitemap = site["sitemap.xml"].decode()
    assert sitemap.count("<loc>") == 4
    assert "returns/last/" in sitemap


def test_an_article_appears_and_goes_on_its_day(cli: Cli, tmp_path: Path) -> None:
    shop = open_shop(
        tmp_path, {"content/sale.md": "---\ntitle: Sale\nexpires: 2027-01-31\n---\nText.\n"}
    )
    page = shop / "site" / "sale" / "index.html"
    assert cli("build", cwd=shop, env=epoch(date(2027, 1, 30))).code == 0
    assert page.is_file()
    assert cli("build", cwd=shop, env=epoch(date(2027, 1, 31))).code == 0
    assert not page.exists()


def test_redirects_lead_to_the_article(built: dict[str, bytes]) -> None:
    page = built["old/send-back/index.html"].decode()
    assert '<meta http-equiv="refresh" content="0; url=../../returns/return-an-item/">' in page
    assert '<a href="../../returns/return-an-item/">' in page
    assert b"send-back" not in built["sitemap.xml"]


@pytest.mark.parametrize(
    ("old", "path", "target"),
    [
        (
            "/help/articles/123-return/",
            "help/articles/123-return/index.html",
            "../../../returns/return-an-item/",
        ),
        ("faq.html", "faq.html", "returns/return-an-item/"),
        ("returns/old.md", "returns/old/index.html", "../return-an-item/"),
        ("sav/ärger.md", "sav/ärger/index.html", "../../returns/return-an-item/"),
    ],
)
def test_redirects_from_anywhere(
    cli: Cli, old: str, path: str, target: str, tmp_path: Path
) -> None:
    shop = open_shop(
        tmp_path, {"content/returns/return-an-item.md": RETURN.replace("old/send-back.md", old)}
    )
    ran = cli("build", cwd=shop)
    assert ran.code == 0, ran
    assert f'<a href="{target}">' in (shop / "site" / path).read_text()


def test_a_redirect_to_the_home_page(cli: Cli, tmp_path: Path) -> None:
    home = "---\ntitle: Help\nredirect_from: [start.md, faq.html]\n---\nHello.\n"
    shop = open_shop(tmp_path, {"content/index.md": home})
    assert cli("build", cwd=shop).code == 0
    assert 'href="../"' in (shop / "site" / "start" / "index.html").read_text()
    assert 'href="./"' in (shop / "site" / "faq.html").read_text()


def test_a_folder_without_a_page_gets_one(built: dict[str, bytes]) -> None:
    page = built["returns/index.html"].decode()
    assert "<title>Returns" in page
    assert 'href="return-an-item/"' in page or 'href="../returns/return-an-item/"' in page
    assert "Welcome to Corner Shop." in built["index.html"].decode()


def test_the_page_says_what_the_policy_says(built: dict[str, bytes]) -> None:
    page = built["returns/return-an-item/index.html"].decode()
    assert "You have 30 days from delivery, or 14 days for sale items." in page
    assert '<meta name="description" content="You have 30 days from delivery.">' in page
    assert "{{" not in page


def test_a_project_with_a_theme_of_its_own(cli: Cli, shop: Path) -> None:
    write(shop, {"theme/main.html": "<p>mine: {{ page.title }}</p>", "theme/assets/own.txt": "own"})
    assert cli("build", cwd=shop).code == 0
    assert (shop / "site/index.html").read_text().startswith("<p>mine: Help</p>")
    assert (shop / "site/assets/own.txt").read_text() == "own"
    one = tree(shop / "site")
    assert mkdocs("build", "--strict", cwd=shop).code == 0
    assert differing(one, tree(shop / "site")) == []


def test_pictures_and_downloads_are_published(cli: Cli, shop: Path) -> None:
    write(shop, {"content/returns/label.txt": "a label"})
    assert cli("build", cwd=shop).code == 0
    assert (shop / "site/returns/label.txt").read_text() == "a label"


def test_the_small_shop_has_what_these_tests_count_on(built: dict[str, bytes]) -> None:
    assert "redirect_from: [old/send-back.md]" in FILES["content/returns/return-an-item.md"]
    assert len([path for path in built if path.endswith("index.html")]) == 5
