"""Tables in Markdown: which lines are one, and the cells of a line."""

from __future__ import annotations

from kbgen.claims.patterns import lazy
from kbgen.load.lines import Line
from kbgen.load.marks import Span

_DELIMITER = lazy(r"[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_CELL = lazy(r"(?:[^|\\{]|\\.?|\{\{[^{}]*\}\}|\{)*")


def is_table(line: Line, following: Line) -> bool:
    """Whether a table begins on a line: the next one has nothing but dashes and colons in its cells."""
    return "|" in line.text and "|" in following.text and bool(_DELIMITER.match(following.text))


def cells(line: Line) -> list[Span]:
    """The cells of a table's line, without the blanks around them."""
    start, end = line.start + len(line.prefix), line.end
    text = line.text
    at = len(line.prefix)
    if text.startswith("|", at):
        at += 1
    found: list[Span] = []
    while at <= len(text):
        match = _CELL.match(text, at)
        stop = match.end() if match else len(text)
        inner = text[at:stop]
        left = len(inner) - len(inner.lstrip())
        begin = line.start + at + left
        found.append(Span(begin, max(begin, line.start + at + len(inner.rstrip()))))
        if stop >= len(text):
            break
        at = stop + 1
        if not text[at:].strip():
            break
    return [cell for cell in found if start <= cell.start <= end]
