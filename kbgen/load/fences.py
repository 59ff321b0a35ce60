"""Fenced code, as `pymdownx.superfences` finds it: closed, not dedented, with a header that it reads.

A fence that opens and breaks off is text, and the lines that it has passed are not looked at again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kbgen.load.lines import Line

_FENCE = re.compile(r"(?P<fence>`{3,}|~{3,})(?P<info>.*)")
_LANGUAGE = re.compile(r"[ \t]*\.?[\w#.+-]+(?=[ \t]|$)")
_OPTION = re.compile(r"""[ \t]*([A-Za-z]\w*)(?:=("|')(.*?)\2)?(?=[ \t]|$)""", re.ASCII)
_ATTRIBUTES = re.compile(r"[ \t]*\{.*\}[ \t]*")
_OPTIONS = {
    "title": re.compile(r""),
    "title_mode": re.compile(r""),
    "hl_lines": re.compile(r"\d+(?:-\d+)?(?:[ \t]+\d+(?:-\d+)?)*$"),
    "linenums": re.compile(r"\d+"),
}


def fenced(lines: Iterable[tuple[int, Line]]) -> frozenset[int]:
    """The numbers of the lines of fenced code, the fences included."""
    found: set[int] = set()
    fences = Fences()
    between: list[int] = []
    for number, line in lines:
        was_open = fences.is_open
        closed = fences.take(line)
        if fences.is_open and not was_open:
            between = []
        between.append(number)
        if closed:
            found.update(between)
    return frozenset(found)


@dataclass
class Fences:
    """Reads lines one after another and remembers the fence that is open."""

    fence: str = ""
    margin: str = ""
    blank: bool = False

    @property
    def is_open(self) -> bool:
        """Whether the line that was taken last opens a fence or stands in one."""
        return bool(self.fence)

    def take(self, line: Line) -> bool:
        """Read the next line; whether it closes the fence that is open."""
        if not self.fence:
            self._open(line)
            return False
        if line.is_blank and not line.prefix.strip():
            self.blank = True
            return False
        margin, content = _cut(line, len(self.margin))
        if not self._goes_on(margin, content):
            self.fence = ""
        elif content.rstrip(" \t") == self.fence:
            self.fence = ""
            return True
        elif not content:
            self.blank = True
        else:
            self.blank = False
        return False

    def _open(self, line: Line) -> None:
        match = _FENCE.match(line.content)
        if match and _is_header(match["info"]):
            self.fence, self.margin, self.blank = match["fence"], line.margin, False

    def _goes_on(self, margin: str, content: str) -> bool:
        """Whether a line may stand in the fence, by its blanks and quotation signs."""
        level, own = margin.count(">"), self.margin.count(">")
        if not own:
            return not level and (len(margin) == len(self.margin) or not content)
        if level > own:
            return False
        if not content:
            return True
        return len(margin) >= len(self.margin) and not (self.blank and level < own)


def _cut(line: Line, width: int) -> tuple[str, str]:
    """A line's prefix up to a width, and what stands behind that."""
    margin = ""
    for count, character in enumerate(line.prefix):
        if len(margin) >= width:
            return margin, line.text[count:]
        margin += " " * (4 - len(margin) % 4) if character == "\t" else character
    return margin, line.content


def _is_header(info: str) -> bool:
    """Whether superfences takes what stands behind an opening fence for a header."""
    at = 0
    language = _LANGUAGE.match(info)
    if language:
        at = language.end()
    if _ATTRIBUTES.fullmatch(info, at):
        return True
    while option := _OPTION.match(info, at):
        name, value = option[1], option[3]
        wanted = _OPTIONS.get(name)
        if wanted is None or not wanted.match(name if value is None else value):
            return False
        at = option.end()
    return not info[at:].strip(" \t")
