"""The two readers of lists, each against the Markdown engine that it follows."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import count

import cmarkgfm
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import markdown

from kbgen.rules import _commonmark, _published
from kbgen.rules._outline import Outline, Row

WORD = re.compile(r"w(\d+)x")
NUMBER = re.compile(r"\d+")

Shape = dict[int, tuple[tuple[tuple[int, int | None], ...], bool]]
"""Of each line its items, each by the line that it begins on and its number, and whether it is code."""


@dataclass
class Item:
    number: int | None
    line: int | None = None


@dataclass
class Reader(HTMLParser):
    """The shape of HTML in which each line has a word `w7x`."""

    items: list[Item] = field(default_factory=list)
    lists: list[int | None] = field(default_factory=list)
    code: int = 0
    found: dict[int, tuple[tuple[Item, ...], bool]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "ul":
            self.lists.append(None)
        elif tag == "ol":
            self.lists.append(int(dict(attrs).get("start") or 1) - 1)
        elif tag == "li":
            number = self.lists[-1]
            self.lists[-1] = None if number is None else number + 1
            self.items.append(Item(self.lists[-1]))
        elif tag == "pre":
            self.code += 1

    def handle_endtag(self, tag: str) -> None:
        if tag in ("ul", "ol"):
            self.lists.pop()
        elif tag == "li":
            self.items.pop()
        elif tag == "pre":
            self.code -= 1

    def handle_data(self, data: str) -> None:
        for match in WORD.finditer(data):
            line = int(match[1])
            for item in self.items:
                item.line = line if item.line is None else item.line
            self.found[line] = tuple(self.items), bool(self.code)

    def shape(self) -> Shape:
        return {
            line: (tuple((item.line or 0, item.number) for item in items), code)
            for line, (items, code) in self.found.items()
        }


def shape_of_html(html: str) -> Shape:
    reader = Reader()
    reader.feed(html)
    return reader.shape()


def shape_of(outline: Outline, lines: list[str]) -> Shape:
    """The same of an outline; items by the first line with a word, lines without one left out."""
    worded = {n for n, line in enumerate(lines) if WORD.search(line)}
    first: dict[tuple[int, int], int] = {}
    for line in sorted(outline.places):
        for key in outline.places[line].path if line in worded else ():
            first.setdefault(key, line)
    return {
        line: (
            tuple((first[key], outline.numbers[key]) for key in place.path),
            place.kind == "code",
        )
        for line, place in outline.places.items()
        if line in worded
    }


def rows(text: str) -> list[Row]:
    return [Row(number, line) for number, line in enumerate(text.split("\n"))]


def assert_alike(text: str) -> None:
    lines = text.split("\n")
    assert shape_of(_commonmark.read(rows(text)), lines) == shape_of_html(
        cmarkgfm.markdown_to_html(text)
    ), "CommonMark"
    for sane in (True, False):
        html = markdown(text, extensions=["sane_lists"] if sane else [])
        assert shape_of(_published.read(rows(text), sane), lines) == shape_of_html(html), sane


MARKERS = ("", "", "", "- ", "* ", "+ ", "1. ", "2. ", "1) ", "10. ", "-   ", "1.  ", "> ", "## ")


@st.composite
def documents(draw: st.DrawFn) -> str:
    """Some lines with markers and indentation of all kinds; outside of any list at first."""
    words = count(1)
    lines = [draw(st.sampled_from(["w0x", "w0x\n", "# w0x\n"]))]
    if "\n" in lines[0]:
        next(words)
    for _ in range(draw(st.integers(1, 8))):
        if draw(st.integers(0, 3)) == 0:
            lines.append("")
            next(words)
        indent = draw(st.sampled_from([0, 0, 0, 0, 1, 2, 2, 3, 3, 4, 4, 5, 6, 7, 8, 9]))
        marker = draw(st.sampled_from(MARKERS))
        lines.append(f"{' ' * indent}{marker}w{next(words)}x")
    return "\n".join(lines)


@given(documents())
@settings(max_examples=400, deadline=None)
def test_both_readers_are_right(text: str) -> None:
    assert_alike(text)


@pytest.mark.parametrize(
    "text",
    [
        "# w0x\n\n- w2x\n  - w3x\n    - w4x",
        "w0x\n- w1x\n- w2x",
        "# w0x\n\n1. w2x\n\n   w4x\n\n2. w6x",
        "# w0x\n\n- w2x\n-\n- w4x",
        "# w0x\n\n- w2x\n\n      w4x\n\n        w6x",
        "# w0x\n\n1. w2x\n---\nw4x",
        "# w0x\n\n- - w2x\n  - w3x\nw4x",
    ],
)
def test_known_shapes(text: str) -> None:
    assert_alike(text)
