"""Ids of headings, against Python-Markdown's own."""

from __future__ import annotations

import re
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import markdown
from markdown.extensions.toc import slugify

from kbgen.anchors import Anchors, anchors, slug
from kbgen.model import Article, KnowledgeBase, Loc, Policy
from kbgen.values import Language
from tests.project import TODAY
from tests.project import settings as project_settings

EXTENSIONS = ["toc", "attr_list", "footnotes", "tables", "pymdownx.superfences", "md_in_html"]
PIECES = (
    "Returns", "&", "refunds", "*soon*", "_now_", "snake_case", "`code`", "[a link](b.md)", "?", "’s",
    "É", "日本", "1.", "--", "word{#stuck}", "*soon*{#inside}", "&amp;", "<b>x</b>", "\\*", "![a](b.png)", "<https://a.example>",
)  # fmt: skip


def read(body: str) -> Anchors:
    article = Article("content/a.md", "a.md", Loc("content/a.md"), body, 1)
    kb = KnowledgeBase(
        project_settings(Path()), TODAY, Policy(), {"a.md": article}, Language("en-GB")
    )
    return anchors(kb, article, agents=False)


@given(st.text())
def test_slugs_are_those_of_toc(text: str) -> None:
    assert slug(text) == slugify(text, "-")


@given(st.lists(st.lists(st.sampled_from(PIECES), min_size=1, max_size=4), min_size=1, max_size=4))
@settings(deadline=None)
def test_no_id_is_missed(headings: list[list[str]]) -> None:
    ends = ("", " {#own}", " ##")
    body = "Text.\n\n" + "\n\n".join(
        f"## {' '.join(heading)}{ends[n % 3]}" for n, heading in enumerate(headings)
    )
    found = read(body)
    for name in re.findall(r'<h2 id="([^"]*)"', markdown(body, extensions=EXTENSIONS)):
        assert found.has(name), name


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("Text.\n\n## A *b* `c`\n", ("a-b-c",)),
        ("Text.\n\nUnder\n-----\n", ("under",)),
        ("# The title\n\n## Part\n", ("part",)),
        ("Text.\n\n## A {#b}\n", ("b", "a")),
        ("Text.\n\n```\n## A\n```\n", ()),
        ("::: agents\n## A\n:::\n", ()),
    ],
)
def test_names_to_suggest(body: str, names: tuple[str, ...]) -> None:
    assert read(body).names == names


def test_repeated_headings_are_numbered() -> None:
    found = read("Text.\n\n## A\n\n## A\n\n## 日\n")
    assert [found.has(name) for name in ("a", "a_1", "a_2", "_1", "_2")] == [
        True, True, False, True, False,
    ]  # fmt: skip


@pytest.mark.parametrize(
    "line",
    ["{" + "#" * 20_000, "## " + "#" * 20_000 + "x", "## " + "](" * 10_000, "## " + "[(" * 10_000],
)
def test_hostile_headings_are_read_in_time(line: str) -> None:
    start = process_time()
    read(f"Text.\n\n{line}\n")
    assert process_time() - start < 30
