"""A file is larger or nested deeper than any policy or article needs.

## Why

A few lines of YAML can stand for billions of values by naming each other, and a file that a program
wrote by mistake can have any size. The limits are far above what people write; they keep a check that
runs on every change from hanging.

## Example

A policy file of 5 MB, a list inside 60 lists, or aliases (`*name`) that multiply one another.

## Use instead

Split a large file by its sections, and write values out in place of aliases to aliases.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.model import KnowledgeBase, Level, Problem

ID = "KB003"
NAME = "over-the-limits"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Report what was filed while the sources were read."""
    yield from kb.problems_of(ID)
