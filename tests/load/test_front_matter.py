"""Front matter: where it ends, what it says, and what only looks like it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from kbgen.load.articles import body_heading, read_article
from kbgen.load.front_matter import split
from kbgen.load.policy import read_policy
from kbgen.load.references import References
from kbgen.load.yaml_nodes import parse_yaml
from kbgen.model import Article, Audience, Loc, Policy, Problem, Scope, Upkeep
from kbgen.values import Context, parse

PATH = "content/a.md"


def policy() -> Policy:
    node, _ = parse_yaml("returns: {window: 30 days}", "p.yml")
    return read_policy([("p.yml", node)])[0]


def read(text: str) -> tuple[Article, list[Problem]]:
    references = References(policy())
    article, problems = read_article(PATH, "a.md", text, references)
    return article, [*problems, *references.problems]


@pytest.mark.parametrize(
    ("text", "yaml", "yaml_line", "body", "body_line"),
    [
        ("---\na: b\n---\nBody", "a: b\n", 2, "Body", 4),
        ("---\na: b\n---\n\n\nBody", "a: b\n", 2, "\n\nBody", 4),
        ("---\na: b\n...\nBody", "a: b\n", 2, "Body", 4),
        ("---  \na: b\n---\t\nBody", "a: b\n", 2, "Body", 4),
        ("---\na: b\n---", "a: b\n", 2, "", 3),
        ("---\n---\nBody", "\n", 2, "Body", 3),
        ("---\n# a\n\na: b\n---\nBody", "# a\n\na: b\n", 2, "Body", 6),
        ("Body\n---\na: b\n---\n", None, 1, "Body\n---\na: b\n---\n", 1),
        ("---\nBody\n---\n", None, 1, "---\nBody\n---\n", 1),
        ("---\n\nBody", None, 1, "---\n\nBody", 1),
        ("", None, 1, "", 1),
        ("+++\nBody\n+++\n", None, 1, "+++\nBody\n+++\n", 1),
    ],
)
def test_split(text: str, yaml: str | None, yaml_line: int, body: str, body_line: int) -> None:
    cut = split(text, PATH)
    assert cut.problem is None
    assert (cut.yaml, cut.yaml_line, cut.body, cut.body_line) == (yaml, yaml_line, body, body_line)


@pytest.mark.parametrize(
    ("text", "line", "column", "end"),
    [
        ("---\naudience: agent\n\nBody", 1, 1, 4),
        ("---\n\naudience: agent\nBody", 1, 1, 4),
        ("---\na: b\n ---\nBody\n---\n", 1, 1, 4),
        ("\n\n---\na: b\n---\n", 3, 1, 4),
        ("\ufeff---\na: b\n---\n", 1, 2, 5),
        ("<!-- x\ny -->\n---\na: b\n---\n", 3, 1, 4),
        ("+++\na = 1\n+++\n", 1, 1, 4),
        ('{\n"a": 1}\n', 1, 1, 2),
        ("title: A\n---\n", 1, 1, 9),
        ("–-\ntitle: A\n–-\n", 1, 1, 3),
    ],
)
def test_what_looks_like_front_matter(text: str, line: int, column: int, end: int) -> None:
    cut = split(text, PATH)
    assert cut.problem is not None
    assert cut.problem.rule == "KB010"
    assert cut.problem.loc == Loc(PATH, line, column, line, end)
    assert (cut.yaml, cut.body) == (None, text)
    assert not read(text)[0].sound


def test_every_key() -> None:
    article, problems = read(
        """---
title: Return  an
  item
description: "How to: send it back"
topics: [returns, refunds]
audience: agent
applies_to: {product: sale, country: [DE, AT]}
owner: returns team
reviewed: 2026-10-05
review_every: 180 days
expires: 2027-01-31
keywords: send back, money back
redirect_from:
  - old/returns.md
draft: yes
icon: material/truck
---
Send it back.
"""
    )
    assert problems == []
    assert article == Article(
        path=PATH,
        name="a.md",
        loc=Loc(PATH),
        body="Send it back.\n",
        body_line=18,
        title="Return an item",
        description="How to: send it back",
        topics=("returns", "refunds"),
        audience=Audience.AGENT,
        applies_to=Scope((("country", ("DE", "AT")), ("product", ("sale",)))),
        upkeep=Upkeep("returns team", date(2026, 10, 5), parse("duration", "180 days", Context())),
        expires=date(2027, 1, 31),
        keywords=("send back", "money back"),
        redirect_from=("old/returns.md",),
        draft=True,
        icon="material/truck",
        locs=article.locs,
    )
    assert article.locs["title"] == Loc(PATH, 2, 8, 3, 7)
    assert article.locs["redirect_from"] == Loc(PATH, 14, 3, 14, 19)


@pytest.mark.parametrize(
    ("yaml", "field", "value", "sound"),
    [
        ("audience: Agent", "audience", Audience.AGENT, False),
        ("audience: everybody", "audience", Audience.AGENT, False),
        ("audience: [agent]", "audience", Audience.AGENT, False),
        ("audence: agent", "audience", Audience.PUBLIC, False),
        ("draft: maybe", "draft", True, True),
        ("draft: [yes]", "draft", True, True),
        ("draft: null", "draft", False, True),
        ("expires: soon", "expires", None, False),
        ("expire: 2027-01-31", "expires", None, False),
        ("titel: A", "title", None, True),
        ("a: 1\na: 2", "draft", False, True),
        ("draft: no\ndraft: yes", "draft", False, False),
        ("a: 'b", "draft", False, False),
    ],
)
def test_what_is_unclear_is_not_published(yaml: str, field: str, value: Any, sound: bool) -> None:
    article, problems = read(f"---\n{yaml}\n---\nBody")
    assert (getattr(article, field), article.sound) == (value, sound)
    assert [problem for problem in problems if problem.rule != "KB022"] or yaml == "draft: null"


def test_references_in_titles_have_their_own_places() -> None:
    article, problems = read(
        """---
title: "{{ returns.window }} and \\"{{ returns.window }}\\" and {{ x.y }}"
description: >-
  Within
  {{ returns.window }}, or {{ returns.window }}
---
"""
    )
    assert [(r.field, r.loc.line, r.loc.column, r.loc.end_column) for r in article.references] == [
        ("title", 2, 9, 29),
        ("title", 2, 36, 56),
        ("description", 5, 3, 23),
        ("description", 5, 28, 48),
    ]
    assert [(p.rule, p.loc and (p.loc.line, p.loc.column)) for p in problems] == [
        ("KB013", (2, 66))
    ]


def test_places_in_the_body_count_from_the_top_of_the_file() -> None:
    article, problems = read("---\ntitle: A\n---\n\nx {{ returns.window }}\n{{ a }}\n")
    assert [reference.loc for reference in article.references] == [Loc(PATH, 5, 3, 5, 23)]
    assert [problem.loc for problem in problems] == [Loc(PATH, 6, 4, 6, 5)]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("# A\nb", ("A", 4)),
        ("\n\n# A #\nb", ("A", 8)),
        ("# A {#a .b}\n", ("A", 12)),
        ("# A {: #a}\n", ("A", 11)),
        ("A\n=\nb", ("A", 4)),
        ("## A", None),
        ("#A", None),
        ("b\n# A", None),
        ("", None),
    ],
)
def test_heading_of_a_body(body: str, found: tuple[str, int] | None) -> None:
    assert body_heading(body) == found


def test_title_from_the_heading() -> None:
    assert read("# Return *an* `item`\n")[0].title == "Return an item"
    assert read("---\ntitle: A\n---\n# B\n")[0].title == "A"
