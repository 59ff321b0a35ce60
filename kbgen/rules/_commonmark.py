"""Lists as CommonMark reads them, which is how GitHub, GitLab and most editors preview a page.

CommonMark 0.31.2, sections 5.2 and 5.3: what belongs to an item is indented to where its text begins.
Quotations and raw HTML are text here: callers leave out the lists that hold any with a structure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from kbgen.rules._outline import BULLETS, FENCE, HEADING, RULE, Key, Outline, Row

_MARKER = re.compile(r"([-+*]|(\d{1,9})([.)]))(?= |$)")
_UNDERLINE = re.compile(r"(?:=+|-+) *$")
_CODE = 4
_GOES_ON = ("text", "quotation")


@dataclass(frozen=True, slots=True)
class _Item:
    key: Key
    offset: int
    mark: str
    """The bullet, or what stands behind the number: items of one list share it."""
    number: int


def read(rows: Sequence[Row]) -> Outline:
    """The outline of some lines that begin outside of any list."""
    reader = _Reader()
    for row in rows:
        reader.take(row)
    return reader.outline


@dataclass
class _Reader:
    outline: Outline = field(default_factory=Outline)
    items: list[_Item] = field(default_factory=list)
    """Those that are open, from the outside in."""
    leaf: str = ""
    """What the last line was that another may go on with: `text`, `code`, `quotation` or nothing."""
    empty: bool = False
    """Whether the last line was a marker alone."""

    def take(self, row: Row) -> None:
        if row.is_blank:
            if self.empty:
                # An item can begin with one empty line, and not with two.
                self.items.pop()
            self.empty = False
            self.leaf = "code" if self.leaf == "code" else ""
            return
        self.empty = False
        known = 0
        while known < len(self.items) and row.indent >= self.items[known].offset:
            known += 1
        self.block(row, row.indent, known)

    def block(self, row: Row, indent: int, known: int) -> None:
        """A line, or what stands behind a marker on it, inside the first `known` items."""
        text = row.text[indent:]
        base = self.items[known - 1].offset if known else 0
        within = known == len(self.items) and self.leaf != "quotation"
        if indent - base >= _CODE:
            if self.leaf in _GOES_ON:
                self.put(row)
            else:
                self.close(known)
                self.leaf = "code"
                self.put(row)
            return
        if within and self.leaf == "text" and _UNDERLINE.match(text):
            self.put(row)
            self.leaf = ""
            return
        if text.startswith(FENCE):
            self.close(known)
            self.put(row, "fence")
        elif HEADING.match(text) or RULE.match(text):
            self.close(known)
            self.put(row)
        elif not self.item(row, text, indent, known, within):
            if self.leaf not in _GOES_ON or text.startswith(">"):
                self.close(known)
                self.leaf = "quotation" if text.startswith(">") else "text"
                self.outline.opens.add(row.number)
            self.put(row)

    def item(self, row: Row, text: str, indent: int, known: int, within: bool) -> bool:
        """Open the item that a marker begins, if it is one."""
        match = _MARKER.match(text)
        if not match:
            return False
        rest = text[match.end() :]
        if (
            within
            and self.leaf == "text"
            and (not rest.strip() or (match[2] and int(match[2]) != 1))
        ):
            return False
        blanks = len(rest) - len(rest.lstrip(" "))
        width = 1 if blanks > _CODE or not rest.strip() else blanks
        mark = match[1] if match[1] in BULLETS else match[3]
        sibling = self.items[known] if known < len(self.items) else None
        self.close(known)
        key = self.outline.new_key(row.number)
        number = int(match[2]) if match[2] else 0
        if sibling is not None and sibling.mark == mark:
            number = sibling.number + 1
        else:
            self.outline.firsts.add(key)
        item = _Item(key, indent + match.end() + width, mark, number)
        self.items.append(item)
        self.outline.numbers[key] = number if match[2] else None
        self.outline.offsets[key] = item.offset
        if rest.strip():
            start = indent + match.end() + (1 if blanks > _CODE else blanks)
            start += len(row.text[start:]) - len(row.text[start:].lstrip(" "))
            self.block(row, start, known + 1)
        else:
            self.empty = True
            self.put(row)
        return True

    def close(self, known: int) -> None:
        del self.items[known:]
        self.leaf = ""

    def put(self, row: Row, kind: str = "") -> None:
        path = tuple(item.key for item in self.items)
        self.outline.put(row.number, path, kind or ("code" if self.leaf == "code" else "text"))
