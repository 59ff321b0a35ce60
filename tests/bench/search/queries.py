"""What people type, and the articles that answer it: one file for a help centre's half.

A line is `kind | query | path | path…`, each path relative to the folder of the articles. Lines that
begin with `#` and empty lines say nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent
KINDS = ("keyword", "question", "misspelling", "synonym")
HALVES = ("dev", "held_out")


@dataclass(frozen=True)
class Query:
    """What somebody types. Any of the articles `wanted` answers it."""

    kind: str
    text: str
    wanted: frozenset[str]


def read_queries(shop: str, half: str) -> tuple[Query, ...]:
    """The queries of a help centre's half. `ValueError` for a line that isn't one."""
    file = FOLDER / f"{shop}_{half}.txt"
    return tuple(parse_queries(file.read_text("utf-8"), file.name))


def parse_queries(text: str, name: str) -> Iterator[Query]:
    """`name` is the file's, for messages."""
    for number, line in enumerate(text.splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        kind, *rest = line.split(" | ")
        if kind not in KINDS or len(rest) < 2 or not all(part.strip() for part in rest):
            message = f"{name}:{number}: 'kind | query | path' was expected, with a kind of {KINDS}"
            raise ValueError(message)
        yield Query(kind, rest[0], frozenset(rest[1:]))
