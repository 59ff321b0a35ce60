"""A public article includes a file that is for agents.

## Why

A snippet is pasted into the page before anything else reads it, so that agents' text would be
published as if it stood in the article itself. No lock holds there.

## Example

```markdown content/late.md
---
title: Late parcels
---
--8<-- "content/agents/goodwill.md"
```

## Use instead

```markdown content/late.md
---
title: Late parcels
---
--8<-- "content/snippets/late.md"
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from posixpath import dirname

from kbgen.load import AGENTS
from kbgen.load.markup import Lines, Span, scan
from kbgen.model import Article, Audience, KnowledgeBase, Level, Loc, Problem

ID = "KB605"
NAME = "include-of-agents"
LEVEL = Level.ERROR

# The syntax of pymdownx.snippets, include-markdown and Jinja, markdown-include, and reStructuredText.
INCLUDES = (
    re.compile(r"""^[ \t]*-+8<-+[ \t]+(["'])(?P<path>[^\n]+?)\1[ \t]*$""", re.MULTILINE),
    re.compile(r"""\{%[-+]?\s*(?:include[\w-]*|import|extends|from)\s+["']?(?P<path>[^\s"'%]+)"""),
    re.compile(r"\{![>+]?[ \t]*(?P<path>[^\n!|]+?)[ \t]*[!|]"),
    re.compile(
        r"^[ \t]*\.\.[ \t]+(?:literal)?include::[ \t]*(?P<path>[^\n]+?)[ \t]*$", re.MULTILINE
    ),
)
BLOCK = re.compile(
    r"^[ \t]*-+8<-+[ \t]*\n(?P<paths>.*?)^[ \t]*-+8<-+[ \t]*$", re.MULTILINE | re.DOTALL
)
BLOCK_PATH = re.compile(r"^[ \t]*(?P<path>[^\s;][^\n]*?)[ \t]*$", re.MULTILINE)


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Look at the path of each include; snippets work inside code as well."""
    for article in kb.articles.values():
        if article.audience is not Audience.PUBLIC:
            continue
        named = [span for span in _paths(article.body) if _is_for_agents(kb, article, span)]
        if not named:
            continue
        hidden = [block.span for block in scan(article.body).agents]
        lines = Lines.of(article.body, article.body_line)
        for span in named:
            if not any(block.start <= span.start < block.end for block in hidden):
                yield Problem(
                    ID,
                    Loc(article.path, *lines.place(span.start), *lines.place(span.end)),
                    f"'{article.body[span.start : span.end]}' is for agents, and would be pasted into"
                    " a public page. Include a public file, or move this into an '::: agents' block.",
                )


def _paths(body: str) -> Iterator[Span]:
    if not any(mark in body for mark in ("8<", "{%", "{!", "include::")):
        return
    for pattern in INCLUDES:
        for match in pattern.finditer(body):
            yield Span(*match.span("path"))
    for block in BLOCK.finditer(body):
        for match in BLOCK_PATH.finditer(body, *block.span("paths")):
            yield Span(*match.span("path"))


def _is_for_agents(kb: KnowledgeBase, article: Article, span: Span) -> bool:
    """Whether a path names something for agents, relative to the project, its content or the article.

    Which of them holds is set in `mkdocs.yml`. Behind a colon stand lines or a part.
    """
    path = article.body[span.start : span.end].replace("\\", "/").partition(":")[0]
    parts = [part for part in path.split("/") if part not in ("", ".", "..")]
    content = kb.settings.content.name
    if content in parts:
        parts = parts[parts.index(content) + 1 :]
    beside = [*dirname(article.name).split("/"), *parts]
    if path[:1] != "/" and ".." not in path and _is_public(kb, beside):
        return False
    return parts[:1] == [AGENTS] or _audience(kb, parts) is Audience.AGENT


def _audience(kb: KnowledgeBase, parts: list[str]) -> Audience | None:
    article = kb.articles.get("/".join(part for part in parts if part))
    return article.audience if article else None


def _is_public(kb: KnowledgeBase, parts: list[str]) -> bool:
    return _audience(kb, parts) is Audience.PUBLIC
