"""MkDocs could not make a page of this article.

## Why

Something in the article, or a plugin of the project, makes the site generator fail. A help centre
with a page missing is not published; the one that is online stays as it is.

Text that is nested hundreds of levels deep is the usual cause.

## Example

An article that begins with a thousand `>` signs.

## Use instead

Split the text, or take away the part that MkDocs stumbles over.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.model import KnowledgeBase, Level, Problem

ID = "KB024"
NAME = "page-cannot-be-made"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Report what the build filed."""
    yield from kb.problems_of(ID)
