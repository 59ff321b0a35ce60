"""Fixes in files: every byte that no edit speaks of stays as it is."""

from __future__ import annotations

import codecs
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as settings_of_hypothesis
from hypothesis import strategies as st

from kbgen.fixes import MOST_ROUNDS, apply, mend
from kbgen.load import load
from kbgen.model import Edit, Finding, Fix, KnowledgeBase, Level, Loc
from kbgen.rules import check
from tests.project import TODAY, knowledge_base, settings

PATH = "content/a.md"
FILE = frozenset({PATH})
ALLOW = '<!-- kbgen: allow KB501 reason="soon" until=2027-01-31 -->'


def edit(line: int, column: int, end_line: int, end_column: int, text: str) -> Edit:
    return Edit(Loc(PATH, line, column, end_line, end_column), text)


def finding(*edits: Edit, rule: str = "KB204", level: Level = Level.NOTE) -> Finding:
    loc = edits[0].loc if edits else Loc(PATH)
    return Finding(rule, "name", level, loc, "Text.", (), Fix("Mend it.", edits) if edits else None)


def read(root: Path, content: bytes) -> KnowledgeBase:
    (root / "content").mkdir(parents=True)
    (root / PATH).write_bytes(content)
    return knowledge_base(root, {})


def left(root: Path) -> bytes:
    return (root / PATH).read_bytes()


FILES: dict[str, tuple[bytes, Sequence[Edit], bytes]] = {
    "plain": (b"# A\n\none two\n", [edit(3, 1, 3, 4, "1")], b"# A\n\n1 two\n"),
    "CRLF": (b"# A\r\n\r\none two\r\n", [edit(3, 1, 3, 4, "1")], b"# A\r\n\r\n1 two\r\n"),
    "CR": (b"# A\r\rone two\r", [edit(3, 1, 3, 4, "1")], b"# A\r\r1 two\r"),
    "mixed line ends": (b"# A\n\r\none\rtwo\n", [edit(4, 1, 4, 4, "2")], b"# A\n\r\none\r2\n"),
    "BOM": (
        codecs.BOM_UTF8 + b"one\n",
        [edit(1, 1, 1, 4, "1")],
        codecs.BOM_UTF8 + b"1\n",
    ),
    "no line end": (b"# A\n\none", [edit(3, 4, 3, 4, "!")], b"# A\n\none!"),
    "two on a line": (
        b"# A\n\none two three\n",
        [edit(3, 5, 3, 8, "2"), edit(3, 1, 3, 4, "1")],
        b"# A\n\n1 2 three\n",
    ),
    "side by side": (
        b"# A\n\nonetwo\n",
        [edit(3, 1, 3, 4, "1"), edit(3, 4, 3, 7, "2")],
        b"# A\n\n12\n",
    ),
    "beyond ASCII": (
        "# A\n\né🙂 日本 x\n".encode(),
        [edit(3, 4, 3, 6, "Japan é")],
        "# A\n\né🙂 Japan é x\n".encode(),
    ),
    "a line taken out": (
        b"# A\r\n\r\none\r\ntwo\r\n",
        [edit(3, 1, 4, 1, "")],
        b"# A\r\n\r\ntwo\r\n",
    ),
    "lines put in": (
        b"# A\r\n\r\none\r\n",
        [edit(3, 4, 3, 4, "\n\nx")],
        b"# A\r\n\r\none\r\n\r\nx\r\n",
    ),
    "separators that are no line ends": (
        "# A\n\na\u2028b\u2029c one\n".encode(),
        [edit(3, 7, 3, 10, "1")],
        "# A\n\na\u2028b\u2029c 1\n".encode(),
    ),
}


@pytest.mark.parametrize(("before", "edits", "after"), FILES.values(), ids=FILES)
def test_a_file(before: bytes, edits: Sequence[Edit], after: bytes, tmp_path: Path) -> None:
    kb = read(tmp_path, before)
    assert apply(kb, [finding(each) for each in edits]) == (FILE, len(edits))
    assert left(tmp_path) == after


def test_edits_of_one_fix_go_together(tmp_path: Path) -> None:
    kb = read(tmp_path, b"# A\n\none two three\n")
    both = finding(edit(3, 9, 3, 14, "3"), edit(3, 1, 3, 4, "1"))
    late = finding(edit(3, 10, 3, 11, "x"), edit(3, 5, 3, 8, "2"))
    assert apply(kb, [late, both]) == (FILE, 1)
    assert left(tmp_path) == b"# A\n\n1 two 3\n"


@pytest.mark.parametrize(
    "other",
    [
        edit(3, 3, 3, 6, "x"),
        edit(3, 1, 3, 1, "x"),
        edit(3, 1, 3, 8, "x"),
        edit(3, 2, 3, 2, "x"),
        edit(2, 1, 3, 2, "x"),
    ],
    ids=str,
)
def test_of_two_that_overlap_the_first_is_made(other: Edit, tmp_path: Path) -> None:
    kb = read(tmp_path, b"# A\n\none two\n")
    mine = edit(3, 1, 3, 4, "1")
    assert apply(kb, [finding(mine), finding(other)]) == (FILE, 1)
    first = min(mine, other, key=lambda each: each.loc)
    alone = read(tmp_path / "alone", b"# A\n\none two\n")
    apply(alone, [finding(first)])
    assert left(tmp_path) == left(tmp_path / "alone")


def test_the_same_fix_twice_is_one(tmp_path: Path) -> None:
    kb = read(tmp_path, b"# A\n\none\n")
    same = edit(3, 1, 3, 4, "1")
    assert apply(kb, [finding(same), finding(same, rule="KB999")]) == (FILE, 1)
    assert left(tmp_path) == b"# A\n\n1\n"


@pytest.mark.parametrize(
    "wrong",
    [edit(9, 1, 9, 2, ""), edit(3, 9, 3, 10, ""), edit(3, 2, 3, 1, ""), edit(0, 1, 3, 1, "")],
    ids=str,
)
def test_a_place_that_is_not_in_the_file(wrong: Edit, tmp_path: Path) -> None:
    kb = read(tmp_path, b"# A\n\none\n")
    assert apply(kb, [finding(wrong)]) == (frozenset(), 0)
    assert left(tmp_path) == b"# A\n\none\n"


def test_a_file_with_an_error_of_input_is_left_alone(tmp_path: Path) -> None:
    kb = read(tmp_path, b"# A\n\none\n")
    mine = finding(edit(3, 1, 3, 4, "1"))
    assert apply(kb, [mine, finding(rule="KB015", level=Level.ERROR)]) == (frozenset(), 0)
    assert apply(kb, [mine, finding(rule="KB025", level=Level.WARNING)]) == (FILE, 1)


def test_nothing_outside_of_the_project_is_written(tmp_path: Path) -> None:
    away = tmp_path / "away"
    away.mkdir()
    (away / "a.md").write_text("# A\n\none\n")
    root = tmp_path / "shop"
    root.mkdir()
    (root / "content").symlink_to(away)
    kb = load(settings(root), TODAY)
    assert PATH in kb.sources
    assert apply(kb, [finding(edit(3, 1, 3, 4, "1"))]) == (frozenset(), 0)
    dots = Edit(Loc("../away/a.md", 3, 1, 3, 4), "1")
    assert apply(kb, [finding(dots)]) == (frozenset(), 0)
    assert (away / "a.md").read_text() == "# A\n\none\n"


def test_a_link_within_the_project_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "shared.md").write_text("# A\n\none\n")
    (tmp_path / "content").mkdir()
    (tmp_path / PATH).symlink_to("../shared.md")
    kb = load(settings(tmp_path), TODAY)
    assert apply(kb, [finding(edit(3, 1, 3, 4, "1"))]) == (FILE, 1)
    assert (tmp_path / PATH).is_symlink()
    assert (tmp_path / "shared.md").read_text() == "# A\n\n1\n"


def test_a_file_that_changed_since_it_was_read_is_left_alone(tmp_path: Path) -> None:
    kb = read(tmp_path, b"# A\n\none\n")
    mine = [finding(edit(3, 1, 3, 4, "1"))]
    (tmp_path / PATH).write_bytes(b"# A\n\n\xff\n")
    assert apply(kb, mine) == (frozenset(), 0)
    (tmp_path / PATH).write_bytes(b"# A\n\nONE\n")
    assert apply(kb, mine) == (frozenset(), 0)
    (tmp_path / PATH).unlink()
    assert apply(kb, mine) == (frozenset(), 0)


def test_mending_looks_again_until_all_is_done(tmp_path: Path) -> None:
    kb = read(tmp_path, b"# A\n\none two\n")
    rounds = [
        (finding(edit(3, 1, 3, 4, "1")), finding(edit(3, 3, 3, 8, "12"))),
        (finding(edit(3, 3, 3, 6, "2")),),
        (finding(),),
    ]

    def look() -> tuple[KnowledgeBase, tuple[Finding, ...]]:
        return load(kb.settings, TODAY), rounds.pop(0)

    found = rounds.pop(0)
    done = mend(kb, found, look)
    assert (done.files, done.fixes, len(done.findings)) == (FILE, 2, 1)
    assert left(tmp_path) == b"# A\n\n1 2\n"


def test_mending_ends(tmp_path: Path) -> None:
    kb = read(tmp_path, b"# A\n\none\n")
    grows = (finding(edit(3, 1, 3, 1, "x")),)
    done = mend(kb, grows, lambda: (load(kb.settings, TODAY), grows))
    assert done.fixes == MOST_ROUNDS
    assert left(tmp_path) == b"# A\n\n" + b"x" * MOST_ROUNDS + b"one\n"


def test_the_fix_of_a_rule(tmp_path: Path) -> None:
    text = f"# A\r\n\r\n{ALLOW}\r\nOne. {ALLOW}\r\n\r\n- {ALLOW} two\r\n"
    kb = read(tmp_path, codecs.BOM_UTF8 + text.encode())

    def look() -> tuple[KnowledgeBase, tuple[Finding, ...]]:
        again = load(kb.settings, TODAY)
        return again, check(again)

    done = mend(*look(), look)
    assert (done.fixes, done.findings) == (3, ())
    assert left(tmp_path) == codecs.BOM_UTF8 + b"# A\r\n\r\nOne.\r\n\r\n- two\r\n"
    assert mend(done.kb, done.findings, look).fixes == 0


@settings_of_hypothesis(max_examples=50)
@given(
    lines=st.lists(st.sampled_from(["é", "🙂", "a b", "", "x" * 9]), min_size=1, max_size=6),
    end=st.sampled_from(["\n", "\r\n", "\r"]),
    marked=st.booleans(),
    data=st.data(),
)
def test_only_what_an_edit_covers_changes(
    lines: list[str],
    end: str,
    marked: bool,
    data: st.DataObject,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    places = [(n, c) for n, line in enumerate(lines, 1) for c in range(1, len(line) + 2)]
    start, stop = sorted(data.draw(st.tuples(st.sampled_from(places), st.sampled_from(places))))
    raw = (codecs.BOM_UTF8 if marked else b"") + end.join(lines).encode()
    root = tmp_path_factory.mktemp("shop")
    kb = read(root, raw)
    assert apply(kb, [finding(edit(*start, *stop, "NEW"))]) == (FILE, 1)
    text = end.join(lines)

    def offset(place: tuple[int, int]) -> int:
        return sum(len(line) + len(end) for line in lines[: place[0] - 1]) + place[1] - 1

    expected = text[: offset(start)] + "NEW" + text[offset(stop) :]
    assert left(root) == (codecs.BOM_UTF8 if marked else b"") + expected.encode()
