"""Where Markdown's blocks begin and end, and which lines are code by their indentation.

It follows Python-Markdown: blocks are parted by blank lines, lists nest by four blanks a level, and
code is what stands four blanks deeper than the text around it. In doubt a line is text.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass, field

from kbgen.load.lines import Line

_TAB = 4
_ITEM = re.compile(r"(?:[*+-]|\d+\.)[ ]+(?=[^ ]|$)")
_FOLDER = re.compile(r'(?:!!!|\?\?\?\+?) ?[\w-]*+(?: ++[\w-]++)*+(?: ++"[^\n]*")? *$')
_DEFINITION = re.compile(r":[ ]{1,3}\S|\[\^[^\]]*\]:")
_RULE = re.compile(r"(?:(?:-[ ]{0,2}+){3,}+|(?:_[ ]{0,2}+){3,}+|(?:\*[ ]{0,2}+){3,}+)[ ]*$")
_HEADING = re.compile(r"#|[=-]+[ ]*$")
_DELIMITERS = re.compile(r"(?=[^\n]*-)[ |:-]+$")


@dataclass(frozen=True)
class Blocks:
    """What the lines of a text are to Markdown."""

    indented: frozenset[int]
    """The numbers of the lines that are code by their indentation."""
    breaks: tuple[int, ...]
    """Offsets at which text ends that Markdown reads in one piece, in their order."""


def blocks_of(lines: Sequence[Line], fenced: Container[int]) -> Blocks:
    """Follow the blocks through a text's lines; those in `fenced` are code already."""
    reader = _Reader()
    in_fence = False
    for number, line in enumerate(lines):
        if number in fenced:
            # All of a fence stands where its first line stands.
            if not in_fence:
                reader.take(number, line, None)
                reader.breaks.append(line.start)
            in_fence = True
            continue
        if in_fence:
            reader.breaks.append(line.start)
            in_fence = False
        following = lines[number + 1] if number + 1 < len(lines) else None
        reader.take(number, line, following)
    return Blocks(frozenset(reader.indented), tuple(reader.breaks))


@dataclass
class _Reader:
    indented: set[int] = field(default_factory=set)
    breaks: list[int] = field(default_factory=list)
    depths: list[int] = field(default_factory=lambda: [0])
    """How many lists and other containers are open that indent their text by four; of each quotation
    around the last line, from the outside in."""
    fresh: bool = True
    """Whether a block begins with the next line that is not blank."""
    code: bool = False
    items: bool = False
    """Whether the block is one of list items."""
    table: bool = False

    @property
    def depth(self) -> int:
        return self.depths[-1]

    def take(self, number: int, line: Line, following: Line | None) -> None:
        outside, indent = self.place(line)
        if not line.is_blank or outside:
            self.requote(line, outside)
        if line.is_blank:
            self.end_block(line.start)
            return
        if self.code and indent < _TAB * (self.depth + 1):
            self.end_block(line.start)
        if self.fresh:
            self.begin(number, line, indent, following)
        elif self.code:
            self.indented.add(number)
        else:
            self.go_on(line, indent)

    def place(self, line: Line) -> tuple[list[int], int]:
        """The indentation before each quotation sign of a line, and that behind the last.

        A quotation sign that is indented like code opens no quotation.
        """
        outside: list[int] = []
        indent = 0
        quoted = False
        for sign in line.margin:
            if sign != ">":
                indent += not quoted
                quoted = False
            elif indent >= _TAB * (self.depth_in(len(outside)) + 1):
                break
            else:
                outside.append(indent)
                indent, quoted = 0, True
        return outside, indent

    def depth_in(self, quotes: int) -> int:
        """How many containers are open in a quotation so deep."""
        return self.depths[quotes] if quotes < len(self.depths) else 0

    def requote(self, line: Line, outside: list[int]) -> None:
        """Open and close quotations; a line that only lacks its sign goes on with the text."""
        quotes, level = len(outside), len(self.depths) - 1
        if quotes == level or (quotes < level and not self.fresh):
            return
        if self.fresh and quotes > level:
            self.depths[-1] = min(self.depth, outside[level] // _TAB)
        self.end_block(line.start)
        del self.depths[quotes + 1 :]
        self.depths += [0] * (quotes + 1 - len(self.depths))

    def end_block(self, offset: int) -> None:
        self.breaks.append(offset)
        self.fresh, self.code, self.items, self.table = True, False, False, False

    def begin(self, number: int, line: Line, indent: int, following: Line | None) -> None:
        """The first line of a block: it closes what it is not indented enough for."""
        depth = self.depths[-1] = min(self.depth, indent // _TAB)
        self.fresh = False
        if indent - _TAB * depth >= _TAB:
            self.code = True
            self.indented.add(number)
            return
        self.items = bool(_ITEM.match(line.content))
        if following is not None and "|" in line.text:
            self.table = bool(_DELIMITERS.match(following.content))
        self.open(line, indent - _TAB * depth, depth)

    def go_on(self, line: Line, indent: int) -> None:
        """A further line of a block of text."""
        level = indent // _TAB
        if self.table:
            self.breaks.append(line.start)
        self.open(line, indent - _TAB * level, level if level <= self.depth else None)

    def open(self, line: Line, indent: int, level: int | None) -> None:
        """Note what a line of text opens or is: an item, a note, a heading or a rule."""
        text = line.content
        if (not indent and _HEADING.match(text)) or _RULE.match(text):
            self.breaks.append(line.start)
            self.end_block(line.end)
        elif level is not None and _FOLDER.match(text):
            self.breaks.append(line.start)
            self.depths[-1] = level + 1
            self.end_block(line.end)
        elif level is not None and ((self.items and _ITEM.match(text)) or _DEFINITION.match(text)):
            self.breaks.append(line.start)
            self.depths[-1] = level + 1
