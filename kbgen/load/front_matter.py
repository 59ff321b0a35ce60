"""Front matter: where it ends and the body begins, and what only looks like it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kbgen.load.fields import KEYS
from kbgen.model import Loc, Problem

_FENCE = re.compile(r"(?P<fence>---|\+\+\+)[ \t]*(?:\n|$)")
_ENDS = {
    "---": re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE),
    "+++": re.compile(r"^\+\+\+[ \t]*$", re.MULTILINE),
}
# What editors make of three hyphens, and fences of another length.
_ALMOST_A_FENCE = re.compile(r"[-\u2010-\u2015\u2212 ]{2,12}\n")
_INDENTED_FENCE = re.compile(r"^[ \t]+---[ \t]*$", re.MULTILINE)
_KEY = re.compile(r"[ \t]*(?P<key>[A-Za-z_][\w.-]{0,60}):(?:[ \t]|$)")
_JSON = re.compile(r'\{\s*"\w+"\s*:')
# Blanks, byte order marks and other invisible characters, and comments, before a fence.
_LEAD = re.compile(r"(?:[ \t\n\ufeff\u200b\u2060]|<!--(?:(?!-->).){0,2000}-->)*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Split:
    """A file cut in two: the YAML between the fences, and the body."""

    yaml: str | None
    yaml_line: int
    body: str
    body_line: int
    problem: Problem | None = None


def split(text: str, path: str) -> Split:
    """Cut the front matter off. What only looks like front matter is a problem (KB010)."""
    lead = _LEAD.match(text)
    at = lead.end() if lead else 0
    line = text.count("\n", 0, at) + 1

    def broken(message: str) -> Split:
        end = text.find("\n", at)
        width = (len(text) if end < 0 else end) - at
        column = at - text.rfind("\n", 0, at)
        loc = Loc(path, line, column, line, column + width)
        return Split(None, 1, text, 1, Problem("KB010", loc, message))

    opening = _FENCE.match(text, at)
    if not opening:
        wrong = _unfenced(text, at)
        return broken(wrong) if wrong else Split(None, 1, text, 1)
    closing = _ENDS[opening["fence"]].search(text, opening.end())
    inside = text[opening.end() : closing.start()] if closing else text[opening.end() :]
    if opening["fence"] == "+++":
        if "=" not in _first(inside):
            return Split(None, 1, text, 1)
        return broken(
            "This front matter is TOML, which would be printed on the page."
            " Write it as YAML between two lines '---'."
        )
    if not _speaks(inside):
        empty = closing and not at and not inside.strip()
        return (
            _cut(text, opening.end(), closing.end())
            if closing and empty
            else Split(None, 1, text, 1)
        )
    if not closing or _INDENTED_FENCE.search(inside):
        return broken(
            "Front matter opens here and never closes. Add a line '---', not indented, behind it."
        )
    if at:
        return broken(
            "Front matter begins on the first line, at its first character;"
            " here something stands before it."
        )
    return _cut(text, opening.end(), closing.end())


def _cut(text: str, yaml_start: int, closed: int) -> Split:
    inside = text[yaml_start:closed].rpartition("\n")[0]
    body_start = min(closed + 1, len(text))
    return Split(
        inside + "\n",
        text.count("\n", 0, yaml_start) + 1,
        text[body_start:],
        text.count("\n", 0, body_start) + 1,
    )


def _unfenced(text: str, at: int) -> str | None:
    """What is wrong where front matter was meant and no fence opens it."""
    almost = _ALMOST_A_FENCE.match(text, at)
    if almost and _is_ours(_first(text[almost.end() : almost.end() + 2000])):
        return "Front matter opens with three hyphens, '---', and nothing else on its line."
    if _is_ours(_first(text[at : at + 200])):
        return "Front matter stands between two lines '---'; the first of them is missing here."
    if _JSON.match(text, at):
        return (
            "This front matter is JSON, which would be printed on the page."
            " Write it as YAML between two lines '---'."
        )
    return None


def _speaks(inside: str) -> bool:
    """Whether the text behind an opening fence is front matter and not prose below a rule."""
    match = _KEY.match(_first(inside))
    if not match:
        return False
    return match["key"] in KEYS or not inside.startswith("\n")


def _is_ours(line: str) -> bool:
    match = _KEY.match(line)
    return bool(match) and match["key"] in KEYS if match else False


def _first(text: str) -> str:
    """The first line that is neither blank nor a comment of YAML's."""
    return next((line for line in _some_lines(text) if line.strip() and line[:1] != "#"), "")


def _some_lines(text: str, most: int = 100) -> Iterator[str]:
    start = 0
    for _ in range(most):
        end = text.find("\n", start)
        yield text[start:] if end < 0 else text[start:end]
        if end < 0:
            return
        start = end + 1
