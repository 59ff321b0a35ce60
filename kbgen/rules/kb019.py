"""The help centre has no home page.

## Why

Without an `index.md` at the top of the content folder the site's own address answers "not found", and
so does the logo on every page.

## Example

`content/` holds `returns.md` and `delivery.md` and no `index.md`.

## Use instead

Add `content/index.md`. A title is enough; the theme adds the search field and the categories.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.model import KnowledgeBase, Level, Problem

ID = "KB019"
NAME = "no-home-page"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Report what was filed while the sources were read."""
    yield from kb.problems_of(ID)
