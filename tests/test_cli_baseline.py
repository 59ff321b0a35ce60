"""`--baseline FILE`: a shop that starts with findings checks what is new."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.conftest import Cli
from tests.project import write

DEAD = "---\ntitle: Late\n---\nSee [it](gone.md).\n"
MORE = DEAD + "\nSee [more](more.md).\n"
UNKNOWN = "---\ntitle: Broken\n---\nYou have {{ returns.windw }}.\n"


@pytest.mark.parametrize("command", ["check", "build"])
def test_from_the_first_run_to_the_last(command: str, cli: Cli, shop: Path) -> None:
    words = (command, "--strict", "--baseline", "known.json")

    def said(ran_err: str) -> list[str]:
        return [line for line in ran_err.splitlines() if "known.json" in line]

    write(shop, {"content/late.md": MORE})
    first = cli(*words, cwd=shop)
    assert first.code == 0
    assert said(first.err) == ["2 findings written to known.json. From now on only new ones count."]
    assert "gone.md" not in first.out

    second = cli(*words, cwd=shop)
    assert second.code == 0
    assert said(second.err) == ["2 known findings in known.json not shown."]

    write(shop, {"content/late.md": DEAD, "content/new.md": DEAD})
    third = cli(*words, cwd=shop)
    assert third.code == 1
    assert said(third.err) == [
        "1 known finding in known.json not shown.",
        "1 finding is gone, and taken out of known.json.",
    ]
    assert third.out.count("KB501 dead-link") == 1
    assert "content/new.md:4:10" in third.out

    write(shop, {"content/late.md": "# Late\n\nText.\n", "content/new.md": "# New\n\nText.\n"})
    last = cli(*words, cwd=shop)
    assert last.code == 0
    assert said(last.err)[1] == "1 finding is gone, and taken out of known.json."
    assert (shop / "known.json").read_text() == '{"version": 1, "findings": [\n]}\n'


def test_it_is_found_from_where_the_user_stands(cli: Cli, shop: Path) -> None:
    write(shop, {"content/late.md": DEAD})
    below = shop / "content"
    assert cli("check", "--strict", "--baseline", "../known.json", cwd=below).code == 0
    assert cli("check", "--strict", "--baseline", "known.json", cwd=shop).code == 0
    assert not (below / "known.json").exists()


def test_other_formats_leave_them_out_too(cli: Cli, shop: Path) -> None:
    write(shop, {"content/late.md": DEAD})
    cli("check", "--baseline", "known.json", cwd=shop)
    ran = cli("check", "--baseline", "known.json", "--format", "json", cwd=shop)
    assert json.loads(ran.out)["findings"] == []


def test_an_error_of_input_is_shown_and_nothing_taken_out(cli: Cli, shop: Path) -> None:
    write(shop, {"content/late.md": DEAD, "content/broken.md": UNKNOWN})
    first = cli("check", "--baseline", "known.json", cwd=shop)
    assert (first.code, first.err) == (
        1,
        "1 finding written to known.json. From now on only new ones count.\n",
    )
    assert "KB013" in first.out
    write(shop, {"content/late.md": "# Late\n\nText.\n"})
    before = (shop / "known.json").read_bytes()
    second = cli("check", "--baseline", "known.json", cwd=shop)
    assert second.code == 1
    assert second.err.splitlines() == [
        "0 known findings in known.json not shown.",
        "known.json stays as it is: errors hide some of what it lists.",
    ]
    assert (shop / "known.json").read_bytes() == before


@pytest.mark.parametrize("command", ["check", "build"])
def test_a_broken_one_is_exit_2(command: str, cli: Cli, shop: Path) -> None:
    write(shop, {"known.json": "{\n<<<<<<<\n"})
    ran = cli(command, "--baseline", "known.json", cwd=shop)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "Error: known.json is not a baseline: line 2 is not JSON."
        " Restore it, or delete it to start anew.\n"
    )


def test_one_that_cannot_be_written_is_exit_2(cli: Cli, shop: Path) -> None:
    ran = cli("check", "--baseline", "nowhere/known.json", cwd=shop)
    assert (ran.code, ran.out, ran.err) == (
        2,
        "",
        "Error: nowhere/known.json cannot be written: No such file or directory.\n",
    )
    assert cli("check", "--baseline", "content", cwd=shop).code == 2
