"""MkDocs's own sentences, turned into findings at the link."""

from __future__ import annotations

from pathlib import Path

import pytest

from kbgen.mkdocs_said import place_of, problem_of, problems_of
from kbgen.model import KnowledgeBase, Loc
from tests.project import knowledge_base

ARTICLE = """---
title: A
---
Text, [two](#nowhere).
[four](sale.md#no)
"""


def project(tmp_path: Path) -> KnowledgeBase:
    title = "---\ntitle: T\n---\n"
    return knowledge_base(
        tmp_path,
        {
            "content/returns/a.md": ARTICLE,
            "content/returns/sale.md": title,
        },
    )


@pytest.mark.parametrize(
    ("said", "line", "column", "message"),
    [
        (
            "contains a link '#nowhere', but there is no such anchor on this page.",
            4,
            13,
            "This page has no heading or anchor '#nowhere'.",
        ),
        (
            "contains a link 'sale.md#no', but the doc 'returns/sale.md' does not contain an anchor '#no'.",
            5,
            8,
            "'returns/sale.md' has no heading or anchor '#no'.",
        ),
    ],
)
def test_an_anchor(tmp_path: Path, said: str, line: int, column: int, message: str) -> None:
    problem = problem_of(project(tmp_path), f"Doc file 'returns/a.md' {said}")
    assert problem.rule == "KB023"
    assert problem.loc is not None
    assert (problem.loc.line, problem.loc.column) == (line, column)
    assert problem.message == message


def test_what_is_no_link_is_said_as_mkdocs_says_it(tmp_path: Path) -> None:
    kb = project(tmp_path)
    problem = problem_of(kb, "A reference to 'x.md' is\n included in the 'nav' configuration.")
    assert problem.loc is None
    assert problem.message == (
        "MkDocs says: A reference to 'x.md' is included in the 'nav' configuration."
    )


def test_the_file_of_an_error(tmp_path: Path) -> None:
    kb = project(tmp_path)
    assert place_of(kb, ["Error", "Error reading page 'returns/sale.md': oh"]) == Loc(
        "content/returns/sale.md"
    )
    assert place_of(kb, ["Error"]) is None


def test_what_the_check_says_is_not_said_twice(tmp_path: Path) -> None:
    gone = "Doc file 'returns/a.md' contains a link '#nowhere', but there is no such anchor on this page."
    note = "Doc file 'returns/a.md' contains a link '#fnref:1', but there is no such anchor on this page."
    found = problems_of(project(tmp_path), [gone, note, "Something else"])
    assert [problem.message for problem in found] == [
        "This page has no heading or anchor '#fnref:1'.",
        "MkDocs says: Something else.",
    ]


def test_a_link_with_a_reference_in_it_is_found(tmp_path: Path) -> None:
    kb = knowledge_base(
        tmp_path,
        {
            "policies/returns.yml": "returns:\n  window: 30 days\n",
            "content/a.md": "---\ntitle: A\n---\n[a](#in-{{ returns.window | value }})\n",
        },
    )
    said = "contains a link '#in-30', but there is no such anchor on this page."
    assert problem_of(kb, f"Doc file 'a.md' {said}").loc == Loc("content/a.md", 4, 5, 4, 37)
