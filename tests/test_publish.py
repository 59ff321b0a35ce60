"""Whatever kills a build, and whenever: the site is the old one or the new one, whole."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from kbgen.model import SetupError
from kbgen.publish import exchange, publish, staging
from tests.conftest import Cli
from tests.project import write
from tests.shop import run, tree

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills child processes")


def leftovers(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir() if ".kbgen-" in entry.name)


def drive(how: str, rounds: int, folder: Path) -> dict[str, int]:
    ran = run(
        "tests.publish_driver", how, str(rounds), str(folder), cwd=Path(__file__).parent.parent
    )
    assert ran.code == 0, ran
    found: dict[str, int] = json.loads(ran.out)
    return found


def test_killed_builds_leave_a_whole_site(cli: Cli, shop: Path) -> None:
    seen = drive("build", 20, shop)
    assert sum(seen.values()) == 20
    assert seen.keys() <= {"A", "B"}
    write(shop, {".site.kbgen-x/new/index.html": "half"})
    assert cli("build", cwd=shop).code == 0
    assert leftovers(shop) == []


@pytest.mark.skipif(sys.platform not in ("linux", "darwin"), reason="needs renameat2 or renamex_np")
def test_killed_publishing_leaves_a_whole_site(tmp_path: Path) -> None:
    seen = drive("swap", 120, tmp_path)
    assert seen.pop("recovered") == 120
    assert seen.keys() == {"A", "B"}
    assert leftovers(tmp_path) == []


def test_without_an_exchange_the_next_build_recovers(tmp_path: Path) -> None:
    seen = drive("steps", 120, tmp_path)
    assert seen.pop("recovered") == 120
    assert seen.keys() <= {"A", "B", "missing"}
    assert leftovers(tmp_path) == []


def test_a_crash_between_the_two_steps(tmp_path: Path) -> None:
    site = tmp_path / "site"
    write(tmp_path, {".site.kbgen-x/old/index.html": "old", ".site.kbgen-x/new/index.html": "new"})
    with staging(site):
        assert tree(site) == {"index.html": b"old"}
    assert leftovers(tmp_path) == []
    assert tree(site) == {"index.html": b"old"}


def test_a_leftover_never_replaces_a_site(tmp_path: Path) -> None:
    write(tmp_path, {".site.kbgen-x/old/index.html": "old", "site/index.html": "newer"})
    with staging(tmp_path / "site"):
        pass
    assert tree(tmp_path) == {"site/index.html": b"newer"}


def test_a_build_that_runs_is_left_alone(tmp_path: Path) -> None:
    site = tmp_path / "site"
    with staging(site) as one:
        (one / "index.html").write_text("one")
        with staging(site) as other:
            (other / "index.html").write_text("other")
            publish(other, site)
        publish(one, site)
    assert tree(tmp_path) == {"site/index.html": b"one"}


def test_other_folders_are_left_alone(tmp_path: Path) -> None:
    write(tmp_path, {".other.kbgen-x/a": "mine", ".site.git/a": "mine", "site2/a": "mine"})
    with staging(tmp_path / "site") as new:
        publish(new, tmp_path / "site")
    assert set(tree(tmp_path)) == {".other.kbgen-x/a", ".site.git/a", "site2/a"}


@pytest.mark.parametrize("swaps", [True, False])
def test_what_is_published(swaps: bool, tmp_path: Path) -> None:
    site = tmp_path / "site"
    old = {".git/HEAD": "mine", ".nojekyll": "", "index.html": "old", "gone/index.html": "old"}
    write(site, old)
    with staging(site) as new:
        write(new, {"index.html": "new", "sub/index.html": "new", ".nojekyll": "made"})
        publish(new, site, exchange if swaps else lambda one, other: False)
    assert tree(tmp_path) == {
        "site/.git/HEAD": b"mine",
        "site/.nojekyll": b"made",
        "site/index.html": b"new",
        "site/sub/index.html": b"new",
    }


def test_a_build_that_fails_leaves_nothing(tmp_path: Path) -> None:
    write(tmp_path, {"site/index.html": "old"})
    with pytest.raises(FileNotFoundError), staging(tmp_path / "site") as new:
        (new / "missing" / "index.html").write_text("half")
    assert tree(tmp_path) == {"site/index.html": b"old"}


def test_exchange_says_when_it_cannot(tmp_path: Path) -> None:
    write(tmp_path, {"one/a": "a"})
    assert exchange(tmp_path / "one", tmp_path / "missing") is False
    assert tree(tmp_path) == {"one/a": b"a"}


def test_nowhere_to_write(tmp_path: Path) -> None:
    write(tmp_path, {"file": "mine"})
    with (
        pytest.raises(SetupError, match="Nothing can be written beside"),
        staging(tmp_path / "file/site"),
    ):
        pass
