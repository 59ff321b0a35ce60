"""A file cannot be read, or is not UTF-8 text.

## Why

A file in an older encoding shows wrong letters for every pound sign and accent, and a file that kbgen
may not open is missing from the site. Neither is noticed until a customer sees it.

## Example

A spreadsheet or an old editor has saved `content/returns.md` as Windows-1252, so that its `£` is a
single byte 0xA3. The finding names the first byte that is not UTF-8 and its line.

## Use instead

Save the file as UTF-8, with or without a byte order mark, and check that everybody may read it.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.model import KnowledgeBase, Level, Problem

ID = "KB001"
NAME = "unreadable-file"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Report what was filed while the sources were read."""
    yield from kb.problems_of(ID)
