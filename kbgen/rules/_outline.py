"""What a reader of lists makes of lines of Markdown: the items that each line stands in.

Two readers make outlines of the same lines, `_commonmark` and `_published`; where theirs differ,
the page looks otherwise than its preview.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

FENCE = "\x02"
"""Stands for a whole block of fenced code, behind its indentation."""

HEADING = re.compile(r"#{1,6}(?: |$)")
RULE = re.compile(r"(?:(?:\*[ ]*){3,}|(?:-[ ]*){3,}|(?:_[ ]*){3,})$")
BULLETS = frozenset("-+*")


@dataclass(frozen=True, slots=True)
class Row:
    """One line: its number, and its text with tabs as blanks."""

    number: int
    text: str

    @property
    def indent(self) -> int:
        """How many blanks it begins with."""
        return len(self.text) - len(self.text.lstrip(" "))

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands on it."""
        return not self.text.strip(" ")


Key = tuple[int, int]
"""An item: the line of its marker, and which marker of that line it is, from 0."""


@dataclass(frozen=True, slots=True)
class Place:
    """What a line is."""

    path: tuple[Key, ...]
    """The items around it, from the outside in."""
    kind: str
    """`text`, `code` or `fence`."""


@dataclass
class Outline:
    """What a reader has found."""

    places: dict[int, Place] = field(default_factory=dict)
    """By the line's number. Of fenced code only the first line is there."""
    numbers: dict[Key, int | None] = field(default_factory=dict)
    """The number that an item is shown with; None for a bullet."""
    offsets: dict[Key, int] = field(default_factory=dict)
    """The column at which an item's text begins, where the reader goes by it."""
    firsts: set[Key] = field(default_factory=set)
    """The items that begin a list."""
    opens: set[int] = field(default_factory=set)
    """The lines that begin a paragraph, and do not go on with one."""

    def put(self, number: int, path: tuple[Key, ...], kind: str) -> None:
        """Note what a line is."""
        self.places[number] = Place(path, kind)

    def new_key(self, number: int) -> Key:
        """The key of the next item that begins on a line."""
        count = 0
        while (number, count) in self.numbers:
            count += 1
        return number, count


def differences(one: Outline, other: Outline) -> Iterator[int]:
    """The lines that two readers put into other items, or show with another mark, in their order.

    None where they do not agree on what a line is in the first place.
    """
    if one.places.keys() != other.places.keys():
        return
    for number in sorted(one.places):
        if one.places[number] != other.places[number] or any(
            number == key[0] and other.numbers.get(key) != mark
            for key, mark in _marks(one, number).items()
        ):
            yield number


def _marks(outline: Outline, number: int) -> Mapping[Key, int | None]:
    return {key: outline.numbers[key] for key in outline.places[number].path if key[0] == number}
