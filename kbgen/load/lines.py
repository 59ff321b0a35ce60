"""A text by its lines."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

_PREFIX = re.compile(r"[ \t>]*")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a text that begins at offset `start`."""

    start: int
    text: str
    prefix: str
    """The blanks and quotation signs that it begins with."""

    @property
    def end(self) -> int:
        """The offset behind its last character, which is that of its line end."""
        return self.start + len(self.text)

    @property
    def content(self) -> str:
        """The text behind the prefix."""
        return self.text[len(self.prefix) :]

    @property
    def margin(self) -> str:
        """The prefix with its tabs as blanks."""
        return self.prefix.expandtabs(4)

    @property
    def is_blank(self) -> bool:
        """Whether nothing but a prefix stands on it."""
        return len(self.prefix) == len(self.text)


def lines_of(text: str) -> Iterator[Line]:
    """The lines of a text whose line ends are `\\n`."""
    start = 0
    for line in text.split("\n"):
        prefix = _PREFIX.match(line)
        yield Line(start, line, prefix.group() if prefix else "")
        start += len(line) + 1


@dataclass(frozen=True, slots=True)
class Lines:
    """Offsets of a text to lines and columns."""

    starts: tuple[int, ...]
    first: int = 1

    @classmethod
    def of(cls, text: str, first: int = 1) -> Lines:
        """Index a text whose first line is line `first` of its file."""
        starts, at = [0], text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = text.find("\n", at + 1)
        return cls(tuple(starts), first)

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 1."""
        line = bisect_right(self.starts, offset) - 1
        return line + self.first, offset - self.starts[line] + 1

    def offset(self, line: int, column: int) -> int:
        """The offset of a line and column."""
        return self.starts[line - self.first] + column - 1
