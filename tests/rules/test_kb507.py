"""The fix of KB507: what is published afterwards is what was previewed before."""

from __future__ import annotations

from pathlib import Path
from time import process_time

import cmarkgfm
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import markdown

from kbgen.model import Article, Edit, KnowledgeBase, Loc, Policy, Problem
from kbgen.rules import kb507
from kbgen.values import Language
from tests.project import TODAY
from tests.project import settings as project_settings
from tests.rules.test_list_readers import documents, shape_of_html

EXTENSIONS = ["admonition", "attr_list", "def_list", "footnotes", "tables", "pymdownx.superfences"]


def problems(body: str) -> list[Problem]:
    article = Article("content/a.md", "a.md", Loc("content/a.md"), body, 1)
    kb = KnowledgeBase(
        project_settings(Path()), TODAY, Policy(), {"a.md": article}, Language("en-GB")
    )
    return list(kb507.check(kb))


def applied(body: str, edits: list[Edit]) -> str:
    lines = body.split("\n")
    for edit in sorted(edits, key=lambda edit: edit.loc, reverse=True):
        line = lines[edit.loc.line - 1]
        assert edit.loc.line == edit.loc.end_line
        lines[edit.loc.line - 1] = (
            line[: edit.loc.column - 1] + edit.text + line[edit.loc.end_column - 1 :]
        )
    return "\n".join(lines)


def mended(body: str) -> str:
    edits = [edit for problem in problems(body) if problem.fix for edit in problem.fix.edits]
    return applied(body, edits)


@given(documents())
@settings(max_examples=400, deadline=None)
def test_the_fix_publishes_what_was_previewed(text: str) -> None:
    new = mended(text)
    previewed = shape_of_html(cmarkgfm.github_flavored_markdown_to_html(text))
    assert shape_of_html(cmarkgfm.github_flavored_markdown_to_html(new)) == previewed
    for sane in ([], ["sane_lists"]):
        before = shape_of_html(markdown(text, extensions=[*EXTENSIONS, *sane]))
        after = shape_of_html(markdown(new, extensions=[*EXTENSIONS, *sane]))
        for line, shape in previewed.items():
            # Right, or at least no worse than it was.
            assert after[line] in (shape, before[line])
    if all(problem.fix for problem in problems(text)):
        assert problems(new) == []
    assert mended(new) == new


@given(documents())
@settings(max_examples=200, deadline=None)
def test_what_is_published_as_it_previews_is_no_finding(text: str) -> None:
    previewed = shape_of_html(cmarkgfm.github_flavored_markdown_to_html(text))
    published = [shape_of_html(markdown(text, extensions=sane)) for sane in ([], ["sane_lists"])]
    if published == [previewed, previewed]:
        assert problems(text) == []


@given(st.text(alphabet="-*+1.) \n\t>#`a:<!|[]", max_size=60))
@settings(max_examples=300, deadline=None)
def test_any_text_is_read(text: str) -> None:
    assert mended(mended(text)) == mended(text)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("You need:\n- a\n- b", "You need:\n\n- a\n- b"),
        ("1. a\n\n   b\n   c\n\n2. d", "1. a\n\n    b\n    c\n\n2. d"),
        ("- a\n  - b\n    - c\n- d", "- a\n    - b\n        - c\n- d"),
        ("1) a\n2) b", "1. a\n2. b"),
        ("- a\n\n\t- b\n\n  - c", "- a\n\n\t- b\n\n    - c"),
        (
            "1. a\n\n   ```sh\n   x\n\n     y\n   ```\n\n2. b",
            "1. a\n\n    ```sh\n    x\n\n      y\n    ```\n\n2. b",
        ),
    ],
)
def test_what_the_fix_writes(before: str, after: str) -> None:
    assert mended(before) == after
    assert problems(after) == []


def test_a_list_that_only_sane_lists_parts_has_no_fix() -> None:
    assert [problem.fix for problem in problems("1. a\n2. b\n- c")] == [None]


def test_comments_and_blocks_for_agents_are_not_read() -> None:
    assert problems("- a\n<!-- kbgen: note -->\n    - b") == []
    assert problems("- a\n\n::: agents\n- b\n  - c\n:::\n\n- d") == []


@pytest.mark.parametrize(
    "body",
    [
        "".join(f"{' ' * 4 * depth}- item\n" for depth in range(500)),
        "".join(f"{' ' * 2 * depth}- item\n" for depth in range(48)),
        "- a\n" * 5_000,
        "- a\n\n  b\n\n" * 3_000,
        "- a\n+ b\n" * 3_000,
        "text\n" + "1) a\n- b\n" * 3_000,
        f"- a\n{'-' * 20_000}x\n{'* ' * 10_000}y",
        "- a\n# b\n" * 3_000,
        "- " * 5_000,
        "> " * 5_000 + "- a",
    ],
    ids=range(10),
)
def test_hostile_lists_are_read_in_time(body: str) -> None:
    start = process_time()
    problems(body)
    assert process_time() - start < 30
