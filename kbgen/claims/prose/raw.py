"""Raw HTML in the parts that a reader sees one below the other, or side by side in a table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from kbgen.claims.patterns import lazy
from kbgen.load.marks import Span

_TAG = lazy(
    r"<(?P<end>/?)(?P<name>li|d[tdl]|p|t[dhr]|table|h[1-6]|summary|details|div|section|blockquote|[uo]l)"
    r"\b(?:[^<>\"']|\"[^\"]{0,1000}\"|'[^']{0,1000}')*>",
    re.IGNORECASE,
)
_HOLDING = frozenset(["li", "dt", "dd", "td", "th", "summary", *(f"h{n}" for n in range(1, 7))])
_EDGES = frozenset(["table", "tr", "td", "th", "details"])


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of text between tags of blocks, without the blanks around it."""

    tag: str
    """The list item, cell, term, summary or heading that it stands in."""
    span: Span


@dataclass(frozen=True, slots=True)
class Edge:
    """Where a table, a row, a cell or a folded block begins, or that block ends."""

    tag: str


def raw_parts(source: str, start: int, end: int) -> Iterator[Part | Edge]:
    """The parts of a block that may hold raw HTML; all of it where it holds none."""
    tag, at = "", start
    for match in _TAG.finditer(source, start, end):
        yield from _part(source, tag, at, match.start())
        at, name = match.end(), match["name"].lower()
        if name in _EDGES and (not match["end"] or name == "details"):
            yield Edge(name)
        if name in _HOLDING:
            tag = "" if match["end"] else name
        elif name in _EDGES:
            tag = ""
    yield from _part(source, tag, at, end)


def _part(source: str, tag: str, start: int, end: int) -> Iterator[Part]:
    text = source[start:end]
    if text.strip():
        begin = start + len(text) - len(text.lstrip())
        yield Part(tag, Span(begin, start + len(text.rstrip())))


@dataclass
class Grid:
    """Where in a raw table the reader is."""

    columns: list[str] = field(default_factory=list)
    row: str = ""
    place: int = -1
    is_head: bool = True

    def begin(self, tag: str) -> None:
        """Go on to a row (`tr`) or a cell (`td`, `th`)."""
        if tag == "tr":
            self.is_head = self.is_head and not self.columns
            self.row, self.place = "", -1
            return
        self.place += 1
        if self.is_head and tag == "td":
            self.is_head = False
            self.columns.clear()
        elif self.is_head:
            self.columns.append("")

    def column(self) -> str:
        """The heading of the column that the cell stands in."""
        return (
            self.columns[self.place] if not self.is_head and self.place < len(self.columns) else ""
        )

    def put(self, text: str) -> None:
        """Note a text of the cell."""
        if self.is_head and self.columns:
            self.columns[-1] = self.columns[-1] or text
        if self.place == 0:
            self.row = self.row or text
