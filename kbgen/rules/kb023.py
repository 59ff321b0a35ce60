"""MkDocs or one of its plugins has warned while it built the site.

## Why

MkDocs writes to its log what it could not do and goes on. Those lines scroll past, and the site is
published with the hole in it. Here they are findings like all others; only a build has them.

## Example

`mkdocs.yml` names a page in `nav` that is not in the content folder.

## Use instead

Mend what the message names, then build again.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.model import KnowledgeBase, Level, Problem

ID = "KB023"
NAME = "site-generator-said"
LEVEL = Level.WARNING


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Report what was filed while the sources were read."""
    yield from kb.problems_of(ID)
