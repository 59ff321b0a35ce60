"""Labelled items: pieces of an article, each with what a careful editor says of it.

A file is one shop. `%policy` opens its policy, in kbgen's policy language; `%item` opens an item:

    %policy
    returns: {window: 30 days}
    %item contradicts returns.window | title: Returns | topics: returns
    You have ⟦three weeks⟧ to send it back.

The label is `contradicts` or `agrees` with the key of a fact, or `silent`. `⟦` and `⟧` stand around the
words that carry the wrong value, once in every item that contradicts and in no other. What stands
behind `|` is front matter: `title`, `topics` (with commas between them), `applies_to`. Lines that
begin with `%%` are remarks.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

FOLDER = Path(__file__).parent
SETS = ("dev", "held_out")
"""The labelled sets. In `true` there are whole help centres that contradict nothing."""
OPTIONS = ("title", "topics", "applies_to")


class Label(StrEnum):
    """What an item says of the policy."""

    CONTRADICTS = "contradicts"
    AGREES = "agrees"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Mark:
    """Marked characters of an item, without the marks.

    Lines and columns count from 1; `end_column` is the one behind the last character.
    """

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True)
class Item:
    """A piece of Markdown with its label."""

    label: Label
    key: str | None
    """The fact that it speaks of; None where it is silent."""
    markdown: str
    mark: Mark | None
    options: tuple[tuple[str, str], ...]
    line: int
    """The line of its `%item` in the file; its own first line is the next."""

    @property
    def family(self) -> str:
        """The policy section that it speaks of, or `silent`."""
        return self.key.partition(".")[0] if self.key else "silent"


@dataclass(frozen=True)
class Shop:
    """A policy and the items that are held against it."""

    path: Path
    policy: str
    items: tuple[Item, ...]


def read_shop(path: Path) -> Shop:
    """The shop in a file. Raises ValueError, naming the line, where the file is not as above."""
    policy: list[str] = []
    items: list[Item] = []
    head: tuple[int, str] | None = None
    body: list[str] = policy
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if line.startswith("%%"):
            continue
        if line.startswith("%item "):
            if head:
                items.append(_item(*head, body, path))
            head, body = (number, line.removeprefix("%item ")), []
        elif line.rstrip() == "%policy" and not head and not policy:
            continue
        elif line.startswith("%"):
            message = f"{path.name}:{number}: '%policy', '%item ' or '%%' is expected."
            raise ValueError(message)
        else:
            body.append(line)
    if head:
        items.append(_item(*head, body, path))
    return Shop(path, "\n".join(policy) + "\n", tuple(items))


def read_set(name: str) -> tuple[Shop, ...]:
    """The shops of a set, `dev`, `held_out` or `true`, in the order of their files."""
    return tuple(read_shop(path) for path in sorted((FOLDER / name).glob("*.txt")))


def _item(number: int, head: str, body: list[str], path: Path) -> Item:
    what, *rest = head.split(" | ")
    label, *keys = what.split()
    options = tuple(
        (name.strip(), value.strip()) for name, _, value in (part.partition(":") for part in rest)
    )
    where = f"{path.name}:{number}"
    if label not in tuple(Label):
        message = f"{where}: '{label}' is not a label."
        raise ValueError(message)
    if len(keys) != (label != Label.SILENT):
        message = f"{where}: one key is expected, or none behind 'silent'."
        raise ValueError(message)
    if unknown := [name for name, value in options if name not in OPTIONS or not value]:
        message = f"{where}: '{unknown[0]}' is not an option with a value."
        raise ValueError(message)
    markdown, marks = _unmark("\n".join(body).strip("\n"))
    if not markdown:
        message = f"{where}: an item needs text."
        raise ValueError(message)
    if marks is None or len(marks) != (label == Label.CONTRADICTS):
        message = f"{where}: one ⟦mark⟧ is expected in 'contradicts', none in other items."
        raise ValueError(message)
    key = keys[0] if keys else None
    return Item(Label(label), key, markdown, marks[0] if marks else None, options, number)


def _unmark(text: str) -> tuple[str, list[Mark] | None]:
    """The text without marks, and where they stood; None for marks that do not pair."""
    marks: list[Mark] = []
    opened: tuple[int, int] | None = None
    kept = ""
    line, column = 1, 1
    for character in text:
        if character == "⟦":
            if opened:
                return text, None
            opened = (line, column)
        elif character == "⟧":
            if not opened:
                return text, None
            marks.append(Mark(*opened, line, column))
            opened = None
        else:
            kept += character
            line, column = (line + 1, 1) if character == "\n" else (line, column + 1)
    return kept, None if opened else marks
