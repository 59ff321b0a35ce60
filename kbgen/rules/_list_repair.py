"""Writes a list such that it is published as it previews: four blanks a level, empty lines between."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kbgen.rules import _commonmark, _published
from kbgen.rules._outline import Outline, Place, Row, differences

_PARENTHESIS = re.compile(r"(\d{1,9})\)(?= |$)")
_LEVEL = 4
# Every list is tried with all rows around it, so that time would grow with their product.
_MOST = 20_000


def repaired(
    rows: Sequence[Row], preview: Outline, lists: Sequence[frozenset[int]]
) -> tuple[list[Row], list[frozenset[int]]]:
    """The rows with such lists written anew as can be, and those lists; each is its lines' numbers.

    What is written is surely published as it previews now. Rows that are added have no number (-1).
    """
    found, left, done = list(rows), list(lists), list[frozenset[int]]()
    if len(rows) * len(lists) > _MOST:
        return found, done
    again = True
    while again:
        again = False
        for lines in list(left):
            new = _one(found, preview, lines)
            if new is not None:
                # One that is in the way of another may have gone.
                again = bool(len(left) - 1)
                found = new
                left.remove(lines)
                done.append(lines)
    return found, done


def _one(rows: list[Row], preview: Outline, lines: frozenset[int]) -> list[Row] | None:
    for breaks in _breaks(rows, preview, lines):
        found = list(_written(rows, preview, lines, breaks))
        if _is_right(found, preview, lines, rows):
            return found
    return None


_Wrong = dict[int, tuple[Place | None, tuple[int | None, ...]]]


def _wrong(rows: Sequence[Row], preview: Outline, sane: bool) -> _Wrong:
    """What is published otherwise than in the preview, by its lines, and how."""
    published = _published.read(rows, sane)
    if published.places.keys() != preview.places.keys():
        return {-1: (None, ())}
    return {
        number: (place, tuple(published.numbers[key] for key in place.path))
        for number in differences(preview, published)
        for place in (published.places[number],)
    }


def _is_right(rows: list[Row], preview: Outline, lines: frozenset[int], before: list[Row]) -> bool:
    """Whether the list is published as in the preview, which stays, and no other line is worse off."""
    if any(True for _ in differences(preview, _commonmark.read(rows))):
        return False
    for sane in (True, False):
        wrong = _wrong(rows, preview, sane)
        if lines & wrong.keys():
            return False
        if wrong and not wrong.items() <= _wrong(before, preview, sane).items():
            return False
    return True


def _breaks(
    rows: Sequence[Row], preview: Outline, lines: frozenset[int]
) -> Iterator[frozenset[int]]:
    """The lines before which empty ones may have to stand, the fewest first."""
    before = {row.number: rows[n - 1] for n, row in enumerate(rows) if n and row.number >= 0}
    items = {key[0] for n in lines for key in preview.places[n].path if key[0] == n}
    tight = {n for n in items if n in before and not before[n].is_blank}
    firsts = {n for n in tight if any(key[0] == n for key in preview.firsts)}
    top = {n for n in firsts if len(preview.places[n].path) == 1}
    below_text = {n for n in tight if before[n].number not in items}
    nested = firsts & below_text
    choices = map(frozenset, (set[int](), top, top | nested, top | below_text, tight))
    yield from dict.fromkeys(choices)


def _written(
    rows: Sequence[Row], preview: Outline, lines: frozenset[int], breaks: frozenset[int]
) -> Iterator[Row]:
    shift = 0
    for row in rows:
        if row.number not in lines or row.is_blank:
            yield row
            continue
        if row.number in breaks:
            yield Row(-1, "")
        place = preview.places[row.number]
        text = row.text.lstrip(" ")
        own = [key for key in place.path if key[0] == row.number]
        if own:
            indent = _LEVEL * (len(place.path) - 1)
            shift = indent - row.indent
            yield Row(row.number, " " * indent + _PARENTHESIS.sub(r"\1.", text, count=1))
            continue
        offset = preview.offsets[place.path[-1]] if place.path else 0
        if place.kind == "text" and row.number not in preview.opens:
            # It goes on with a paragraph, wherever it stands; unless it is a heading or the like.
            indent = max(0, row.indent + shift) if row.indent else 0
        elif row.number in preview.opens:
            indent = _LEVEL * len(place.path)
        else:
            indent = _LEVEL * len(place.path) + row.indent - offset
        shift = indent - row.indent if row.indent else shift
        yield Row(row.number, " " * indent + text)
