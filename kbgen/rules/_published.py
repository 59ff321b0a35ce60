"""Lists as Python-Markdown reads them, which is what is published.

Text is read in blocks, which empty lines part. An item begins at the head of a block or below another
item, and what belongs to it is indented by four blanks a level. This follows `blockprocessors` of
Python-Markdown 3.7 and later, with and without `sane_lists`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from kbgen.rules._outline import FENCE, Key, Outline, Row

_TAB = "    "
_ITEM = {
    "ol": re.compile(r" {0,3}(\d+)\. +(.*)"),
    "ul": re.compile(r" {0,3}([*+-]) +(.*)"),
}
_EITHER = re.compile(r" {0,3}(\d+\.|[*+-]) +(.*)")
_NESTED = re.compile(r" {4,7}(?:\d+\.|[*+-]) +")
_HEADING = re.compile(r"#{1,6}")
_UNDERLINE = re.compile(r"[=-]+ *$")
_RULE = re.compile(r" {0,3}(?:(?:- {0,2}+){3,}+|(?:_ {0,2}+){3,}+|(?:\* {0,2}+){3,}+) *$")
_DELIMITERS = re.compile(r"(?=.*-)[ |:-]+$")
_QUOTE = re.compile(r" {0,3}>")

Block = list[Row]


@dataclass
class _Node:
    tag: str
    parent: _Node | None = None
    key: Key | None = None
    children: list[_Node] = field(default_factory=list)
    has_text: bool = False
    has_tail: bool = False

    @property
    def last(self) -> _Node | None:
        return self.children[-1] if self.children else None

    def add(self, tag: str, key: Key | None = None) -> _Node:
        child = _Node(tag, self, key)
        self.children.append(child)
        return child

    def path(self) -> tuple[Key, ...]:
        keys: list[Key] = []
        node: _Node | None = self
        while node:
            if node.key:
                keys.append(node.key)
            node = node.parent
        return tuple(reversed(keys))

    def wrap(self) -> None:
        """Put the text of an item into a paragraph."""
        if self.has_text:
            self.has_text = False
            self.children.insert(0, _Node("p", self))


_LISTS = ("ol", "ul")


def read(rows: Sequence[Row], sane: bool) -> Outline:
    """The outline of some lines that begin outside of any list; `sane` is with `sane_lists`."""
    reader = _Reader(sane)
    reader.parse(_Node("div"), _blocks(rows))
    return reader.outline


def _blocks(rows: Sequence[Row]) -> list[Block]:
    blocks: list[Block] = [[]]
    for row in rows:
        if not row.is_blank:
            blocks[-1].append(row)
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


@dataclass
class _Reader:
    sane: bool
    outline: Outline = field(default_factory=Outline)
    states: list[str] = field(default_factory=lambda: [""])

    def parse(self, parent: _Node, blocks: list[Block]) -> None:
        left = blocks[::-1]
        while left:
            block = left.pop()
            if block:
                left.append(self.one(parent, block))

    def one(self, parent: _Node, block: Block) -> Block:
        """Read the head of a block; what is left of it."""
        first = block[0].text
        if first.startswith(_TAB):
            belongs = parent.tag == "li" or (parent.last is not None and parent.last.tag in _LISTS)
            if belongs and self.states[-1] != "detabbed":
                self.indented(parent, block)
                return []
            return self.code(parent, block)
        if len(block) > 1 and "|" in first and _DELIMITERS.match(block[1].text):
            return self.text(parent, block, "table")
        cut = _first(_HEADING, block)
        if cut is None and len(block) > 1 and _UNDERLINE.match(block[1].text):
            self.text(parent, block[:2], "h")
            return block[2:]
        if cut is None:
            cut = _first(_RULE, block)
        if cut is not None:
            self.parse(parent, [block[:cut]])
            self.text(parent, block[cut : cut + 1], "h")
            return block[cut + 1 :]
        for tag in _LISTS:
            if _ITEM[tag].match(first):
                self.items(parent, block, tag)
                return []
        cut = _first(_QUOTE, block)
        if cut is not None:
            self.parse(parent, [block[:cut]])
            return self.text(parent, block[cut:], "blockquote")
        return self.text(parent, block, "")

    def text(self, parent: _Node, block: Block, tag: str) -> Block:
        """A block of text, which becomes the element `tag`, or what its place makes of it."""
        for row in block:
            kind = "fence" if row.text.lstrip(" ").startswith(FENCE) else "text"
            self.outline.put(row.number, parent.path(), kind)
        if tag or self.states[-1] != "list":
            parent.add(tag or "p")
        elif parent.last:
            parent.last.has_tail = True
        else:
            parent.has_text = True
        return []

    def code(self, parent: _Node, block: Block) -> Block:
        end = next((n for n, row in enumerate(block) if not row.text.startswith(_TAB)), len(block))
        if not (parent.last and parent.last.tag == "pre"):
            parent.add("pre")
        for row in block[:end]:
            self.outline.put(row.number, parent.path(), "code")
        return block[end:]

    def indented(self, parent: _Node, block: Block) -> None:
        """A block that belongs to an item above it."""
        level, sibling = self.level(parent, block)
        block = [_dedented(row, level) for row in block]
        self.states.append("detabbed")
        if parent.tag == "li":
            in_list = parent.last is not None and parent.last.tag in _LISTS
            self.parse(parent.last if parent.last and in_list else parent, [block])
        elif sibling.tag == "li":
            self.parse(sibling, [block])
        elif sibling.last is not None and sibling.last.tag == "li":
            sibling.last.wrap()
            self.parse(sibling.last, [block])
        else:
            key = self.outline.new_key(block[0].number)
            self.outline.numbers[key] = None
            self.parse(sibling.add("li", key), [block])
        self.states.pop()

    def level(self, parent: _Node, block: Block) -> tuple[int, _Node]:
        wanted = block[0].indent // len(_TAB)
        level = 1 if self.states[-1] == "list" else 0
        while wanted > level:
            child = parent.last
            if child is None or child.tag not in ("ol", "ul", "li"):
                break
            level += child.tag in _LISTS
            parent = child
        return level, parent

    def items(self, parent: _Node, block: Block, tag: str) -> None:
        """A block that begins with an item."""
        start, items = self.split(block, tag)
        sibling = parent.last
        siblings = (tag,) if self.sane else _LISTS
        if sibling is not None and sibling.tag in siblings:
            found = sibling
            before = found.children[-1]
            before.wrap()
            if before.last and before.last.has_tail:
                before.last.has_tail = False
                before.add("p")
            head = items.pop(0)
            item = self.new_item(found, head)
            self.states.append("looselist")
            self.parse(item, [head])
            self.states.pop()
        elif parent.tag in _LISTS:
            found = parent
        else:
            found = parent.add(tag)
            found.key = None
            self.starts[id(found)] = start if self.sane and tag == "ol" else 1
        self.states.append("list")
        for part in items:
            if part[0].text.startswith(_TAB) and found.last:
                self.parse(found.last, [part])
            else:
                self.parse(self.new_item(found, part), [part])
        self.states.pop()

    starts: dict[int, int] = field(default_factory=dict)
    """The first number of each list."""

    def new_item(self, found: _Node, part: Block) -> _Node:
        key = self.outline.new_key(part[0].number)
        number = self.starts.get(id(found), 1) + len(found.children)
        self.outline.numbers[key] = number if found.tag == "ol" else None
        item = found.add("li", key)
        if not part[0].text.strip():
            self.outline.put(part[0].number, item.path(), "text")
        return item

    def split(self, block: Block, tag: str) -> tuple[int, list[Block]]:
        """The first number of a block of items, and the items without their markers."""
        marker = _ITEM[tag] if self.sane else _EITHER
        items: list[Block] = []
        start = 1
        for row in block:
            match = marker.match(row.text)
            if match:
                if not items and tag == "ol":
                    start = int(match[1].rstrip("."))
                items.append([Row(row.number, match[2])])
            elif _NESTED.match(row.text) and not items[-1][0].text.startswith(_TAB):
                items.append([row])
            else:
                items[-1].append(row)
        return start, items


def _first(pattern: re.Pattern[str], block: Block) -> int | None:
    for number, row in enumerate(block):
        if pattern.match(row.text):
            return number
    return None


def _dedented(row: Row, level: int) -> Row:
    width = len(_TAB) * level
    return Row(row.number, row.text[width:]) if row.text.startswith(_TAB * level) else row
