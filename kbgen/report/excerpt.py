"""A line of a source as a terminal shows it, and a mark under a part of it."""

from __future__ import annotations

import unicodedata

TAB = "    "
_CUT = "…"


def excerpt(line: str, start: int, end: int, width: int) -> tuple[str, str]:
    """The line in at most `width` cells, and the blanks and signs that underline `start` to `end`.

    Offsets count characters from 0. Of a longer line the part around `start` is shown. A range
    without characters gets one sign.
    """
    start = min(start, len(line))
    end = max(start, min(end, len(line)))
    # No more than this can be seen on either side, however long the line is.
    first, last = max(0, start - width), min(len(line), start + width)
    cells = [_cell(character) for character in line[first:last]]
    widths = [cell_width(cell) for cell in cells]
    start, end = start - first, min(end, last) - first
    begin, stop = 0, len(cells)
    if first or last < len(line) or sum(widths) > width:
        begin, stop = _window(widths, start, end, width - 2)
    left = _CUT if first or begin else ""
    right = _CUT if last < len(line) or stop < len(cells) else ""
    shown = left + "".join(cells[begin:stop]) + right
    before = cell_width(left) + sum(widths[begin:start])
    under = max(1, sum(widths[start : min(end, stop)]))
    return shown.rstrip(), " " * before + "^" + "~" * (under - 1)


def _window(widths: list[int], start: int, end: int, room: int) -> tuple[int, int]:
    """The part of a line that fits, with the range in it, or at least its beginning."""
    begin = stop = start
    used = 0
    while stop < end and used + widths[stop] <= room:
        used += widths[stop]
        stop += 1
    # What is left is shared: a third before the range, the rest behind, or what there is.
    before = (room - used) // 3
    while begin and widths[begin - 1] <= before:
        begin -= 1
        before -= widths[begin]
        used += widths[begin]
    while stop < len(widths) and used + widths[stop] <= room:
        used += widths[stop]
        stop += 1
    while begin and used + widths[begin - 1] <= room:
        begin -= 1
        used += widths[begin]
    return begin, stop


def printable(text: str) -> str:
    """A text without what would move a terminal's cursor, turn its direction or break its encoding."""
    line = text.replace("\n", " ")
    return line if line.isprintable() else "".join(map(_cell, line))


def _cell(character: str) -> str:
    if character == "\t":
        return TAB
    # Control, surrogate, and the format characters that turn text around.
    if unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") or character in _TURNING:
        return "\N{REPLACEMENT CHARACTER}"
    return character


_TURNING = frozenset(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F)))


def cell_width(text: str) -> int:
    """How many cells of a terminal a text takes (Unicode, East Asian Width)."""
    if text.isascii():
        return len(text)
    return sum(map(_character_width, text))


def _character_width(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
