"""Reports that an article is wrong: from the desk to `kbgen check`, and out again by a review."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kbgen.flags import add_flag, clear_flags, one_line
from kbgen.load.flags import FLAGS
from kbgen.model import Flag, Loc, SetupError
from tests.conftest import Cli
from tests.project import write

ARTICLE = "content/returns/return-an-item.md"
FLAG = Flag(ARTICLE, date(2026, 11, 20), "Sam", "It’s not free from Jersey.", Loc(FLAGS))
LINE = f'["{ARTICLE}", "2026-11-20", "Sam", "It’s not free from Jersey."]\n'


def test_a_report_is_a_line_that_the_check_shows_until_it_is_reviewed(cli: Cli, shop: Path) -> None:
    add_flag(shop, FLAG)
    assert (shop / FLAGS).read_text("utf-8") == LINE
    ran = cli("check", cwd=shop)
    assert ran.code == 0
    assert (
        "'It’s not free from Jersey.' Sam reported this article as wrong on 20 November 2026. Look at it,"
        f" mend what is wrong and run 'kbgen review {ARTICLE}', or delete the line from {FLAGS}."
    ) in " ".join(ran.out.split())
    assert "KB408" in ran.out
    assert cli("check", "--strict", cwd=shop).code == 1
    cli("review", ARTICLE, cwd=shop)
    assert (shop / FLAGS).read_text() == ""
    assert "KB408" not in cli("check", cwd=shop).out


def test_a_second_report_is_sorted_in_and_the_same_one_stands_once(tmp_path: Path) -> None:
    other = Flag("content/a.md", date(2026, 11, 21), "Kim", "Gone.", Loc(FLAGS))
    for flag in (FLAG, other, FLAG):
        add_flag(tmp_path, flag)
    text = (tmp_path / FLAGS).read_text("utf-8")
    assert text == '["content/a.md", "2026-11-21", "Kim", "Gone."]\n' + LINE


def test_clearing_leaves_every_other_line_as_it_is(tmp_path: Path) -> None:
    write(tmp_path, {FLAGS: f'<<<<<<< HEAD\n{LINE}["b.md",  "2026-11-21", "", ""]\n'})
    assert clear_flags(tmp_path, [ARTICLE]) == 1
    assert (tmp_path / FLAGS).read_text() == '<<<<<<< HEAD\n["b.md",  "2026-11-21", "", ""]\n'
    assert clear_flags(tmp_path, [ARTICLE]) == 0


def test_a_record_in_conflict_is_not_written_to(tmp_path: Path) -> None:
    write(tmp_path, {FLAGS: "<<<<<<< HEAD\n"})
    with pytest.raises(SetupError) as error:
        add_flag(tmp_path, FLAG)
    assert str(error.value) == f"{FLAGS} has a line that is none of its own (1); mend it first."
    (tmp_path / FLAGS).write_bytes(b"\xff")
    with pytest.raises(SetupError):
        add_flag(tmp_path, FLAG)
    assert (tmp_path / FLAGS).read_bytes() == b"\xff"


@pytest.mark.parametrize(
    ("said", "most", "kept"),
    [
        (" a\n\n b\t c ", 10, "a b c"),
        ("a\x00b\x85c\u2028d\x1b", 10, "a b c d"),
        ("a\ud800b", 10, "a b"),
        ("🙂🙂🙂", 2, "🙂🙂"),
        ("ab cd", 3, "ab"),
        ("", 3, ""),
    ],
)
def test_what_people_say_becomes_one_line(said: str, most: int, kept: str) -> None:
    assert one_line(said, most) == kept
