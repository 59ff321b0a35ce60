"""A baseline: what it knows again, what it drops, what it never hides."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kbgen.baseline import Held, hold
from kbgen.model import Finding, KnowledgeBase, Level, Loc, SetupError
from kbgen.rules import check
from tests.project import knowledge_base

DEAD = "See [it](gone.md)."
MORE = "See [more](more.md)."


def project(root: Path, body: str, path: str = "content/a.md") -> KnowledgeBase:
    return knowledge_base(root, {path: f"# A\n\n{body}\n"})


def held(root: Path, body: str) -> Held:
    kb = project(root, body)
    return hold(root / "known.json", check(kb), kb)


def listed(root: Path) -> list[tuple[str, int]]:
    data = json.loads((root / "known.json").read_text("utf-8"))
    return [(entry["rule"], entry["count"]) for entry in data["findings"]]


def test_the_first_time_all_are_written(tmp_path: Path) -> None:
    assert held(tmp_path, f"{DEAD}\n\n{DEAD}\n\n{MORE}") == Held((), 3, written=True)
    assert (tmp_path / "known.json").read_text("utf-8") == (
        '{"version": 1, "findings": [\n'
        '{"count": 2, "line": "53f52b4c6298d6ed", "message": "\'gone.md\' leads to nothing that is'
        ' there.", "path": "content/a.md", "rule": "KB501"},\n'
        '{"count": 1, "line": "47123e011c715f6d", "message": "\'more.md\' leads to nothing that is'
        ' there.", "path": "content/a.md", "rule": "KB501"}\n'
        "]}\n"
    )


def test_then_they_are_known(tmp_path: Path) -> None:
    held(tmp_path, DEAD)
    before = (tmp_path / "known.json").read_bytes()
    assert held(tmp_path, DEAD) == Held((), 1)
    assert (tmp_path / "known.json").read_bytes() == before


def test_without_findings_it_is_empty_and_stays(tmp_path: Path) -> None:
    assert held(tmp_path, "Text.") == Held((), 0, written=True)
    assert (tmp_path / "known.json").read_text() == '{"version": 1, "findings": [\n]}\n'
    again = held(tmp_path, DEAD)
    assert [finding.rule for finding in again.new] == ["KB501"]
    assert listed(tmp_path) == []


@pytest.mark.parametrize(
    "body",
    [f"One.\n\nTwo.\n\n{DEAD}", f"{DEAD}  ", "  See   [it](gone.md)."],
    ids=["moved", "blanks behind", "blanks between"],
)
def test_lines_may_move_and_blanks_differ(body: str, tmp_path: Path) -> None:
    held(tmp_path, DEAD)
    assert held(tmp_path, body) == Held((), 1)


@pytest.mark.parametrize(
    "body",
    [f"{DEAD} Please.", "See [it](other.md)."],
    ids=["another line", "another message"],
)
def test_what_differs_is_new_and_the_old_one_gone(body: str, tmp_path: Path) -> None:
    held(tmp_path, DEAD)
    found = held(tmp_path, body)
    assert ([finding.rule for finding in found.new], found.known, found.gone) == (["KB501"], 0, 1)
    assert listed(tmp_path) == []


def test_another_file_is_another_finding(tmp_path: Path) -> None:
    held(tmp_path, DEAD)
    kb = project(tmp_path, DEAD, "content/b.md")
    found = hold(tmp_path / "known.json", check(kb), kb)
    assert [str(finding.loc and finding.loc.path) for finding in found.new] == ["content/b.md"]


def test_one_more_of_the_same_is_new(tmp_path: Path) -> None:
    held(tmp_path, f"{DEAD}\n\n{DEAD}")
    found = held(tmp_path, f"{DEAD}\n\n{DEAD}\n\n{DEAD}")
    assert [finding.loc and finding.loc.line for finding in found.new] == [7]
    assert found.known == 2


def test_it_only_shrinks(tmp_path: Path) -> None:
    held(tmp_path, f"{DEAD}\n\n{DEAD}\n\n{MORE}")
    assert held(tmp_path, DEAD) == Held((), 1, gone=2)
    assert listed(tmp_path) == [("KB501", 1)]
    back = held(tmp_path, f"{DEAD}\n\n{MORE}")
    assert (len(back.new), back.known, back.gone) == (1, 1, 0)
    assert listed(tmp_path) == [("KB501", 1)]


def test_line_numbers_in_a_message_do_not_count(tmp_path: Path) -> None:
    kb = project(tmp_path, DEAD)
    loc = Loc("content/a.md", 3, 1, 3, 4)
    one = Finding("KB201", "n", Level.ERROR, loc, "Says 3; policies/returns.yml:7:5 says 4.")
    hold(tmp_path / "known.json", [one], kb)
    moved = replace(one, message="Says 3; policies/returns.yml:19 says 4.")
    assert hold(tmp_path / "known.json", [moved], kb) == Held((), 1)
    other = replace(one, message="Says 3; policies/returns.yml:7:5 says 5.")
    assert hold(tmp_path / "known.json", [other], kb).new == (other,)


def test_a_finding_without_a_line(tmp_path: Path) -> None:
    kb = project(tmp_path, "Text.")
    whole = Finding("KB502", "n", Level.WARNING, Loc("content/a.md"), "It.")
    nowhere = Finding("KB502", "n", Level.WARNING, None, "It.")
    gone = Finding("KB502", "n", Level.WARNING, Loc("mkdocs.yml", 99, 2), "It.")
    assert hold(tmp_path / "known.json", [whole, nowhere, gone], kb).known == 3
    after = project(tmp_path, "Other.")
    assert hold(tmp_path / "known.json", [whole, nowhere, gone], after) == Held((), 3)


def test_leaks_and_unreadable_input_are_never_hidden(tmp_path: Path) -> None:
    kb = project(tmp_path, DEAD)
    loc = Loc("content/a.md", 3, 1, 3, 4)
    leak = Finding("KB601", "n", Level.ERROR, loc, "A leak.")
    unread = Finding("KB013", "n", Level.ERROR, loc, "No such fact.")
    lesser = Finding("KB022", "n", Level.WARNING, loc, "No title.")
    first = hold(tmp_path / "known.json", [leak, unread, lesser], kb)
    assert (first.new, first.known) == ((leak, unread), 1)
    assert listed(tmp_path) == [("KB022", 1)]
    by_hand = (tmp_path / "known.json").read_text().replace("KB022", "KB601")
    (tmp_path / "known.json").write_text(by_hand.replace("No title.", "A leak."))
    assert hold(tmp_path / "known.json", [leak], kb).new == (leak,)


def test_where_input_cannot_be_read_nothing_is_taken_out(tmp_path: Path) -> None:
    held(tmp_path, DEAD)
    found = held(tmp_path, "{{ nothing }}")
    assert (found.gone, found.kept) == (0, True)
    assert listed(tmp_path) == [("KB501", 1)]
    assert held(tmp_path, DEAD) == Held((), 1)


BROKEN = {
    "syntax": ('{"version": 1,\n<<<<<<< ours\n', "line 2 is not JSON"),
    "empty": ("", "line 1 is not JSON"),
    "list": ("[]", ""),
    "version": ('{"version": 2, "findings": []}', ""),
    "key": ('{"version": 1, "findings": [], "more": 1}', ""),
    "findings": ('{"version": 1, "findings": {}}', ""),
    "entry": ('{"version": 1, "findings": [3]}', ""),
    "fields": ('{"version": 1, "findings": [{"rule": "KB501"}]}', ""),
    "type": (
        '{"version": 1, "findings": [{"rule": 1, "path": "", "message": "", "line": "", "count": 1}]}',
        "",
    ),
    "count": (
        '{"version": 1, "findings": [{"rule": "", "path": "", "message": "", "line": "", "count": 0}]}',
        "",
    ),
    "true": (
        '{"version": 1, "findings": [{"rule": "", "path": "", "message": "", "line": "", "count": true}]}',
        "",
    ),
    "deep": ("[" * 100_000, ""),
}


@pytest.mark.parametrize(("text", "why"), BROKEN.values(), ids=BROKEN)
def test_a_broken_baseline(text: str, why: str, tmp_path: Path) -> None:
    (tmp_path / "known.json").write_text(text)
    with pytest.raises(SetupError) as raised:
        held(tmp_path, DEAD)
    assert str(raised.value) == (
        f"{tmp_path}/known.json is not a baseline: {why or 'this kbgen does not know what stands in it'}."
        " Restore it, or delete it to start anew."
    )
    assert (tmp_path / "known.json").read_text() == text


def test_a_baseline_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "known.json").mkdir()
    with pytest.raises(SetupError, match=r"known\.json cannot be read: Is a directory\.$"):
        held(tmp_path, DEAD)
    (tmp_path / "known.json").rmdir()
    (tmp_path / "known.json").write_bytes(b"\xff")
    with pytest.raises(SetupError, match=r"known\.json cannot be read: it is not UTF-8\.$"):
        held(tmp_path, DEAD)


LOCS = st.builds(Loc, st.just("content/a.md"), st.integers(1, 5), st.integers(1, 5))
FINDINGS = st.builds(
    Finding,
    st.sampled_from(["KB201", "KB501"]),
    st.just("n"),
    st.sampled_from(Level),
    st.none() | LOCS,
    st.sampled_from(["It.", "Say “é”.", 'A "b"\n c \\.', "\ud800", "x.md:3"]),
)


@settings(max_examples=50)
@given(first=st.lists(FINDINGS, max_size=8), then=st.lists(FINDINGS, max_size=8))
def test_what_is_written_is_known_again(
    first: list[Finding], then: list[Finding], tmp_path_factory: pytest.TempPathFactory
) -> None:
    root = tmp_path_factory.mktemp("shop")
    kb = project(root, "One.\n\nTwo.")
    file = root / "known.json"
    assert hold(file, first, kb).new == ()
    assert hold(file, first, kb) == Held((), len(first))
    second = hold(file, then, kb)
    assert len(second.new) + second.known == len(then)
    assert second.known + second.gone == len(first)
    assert hold(file, then, kb) == Held(second.new, second.known)
