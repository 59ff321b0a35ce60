"""The parts of an article that hold lists, as rows for the readers of lists.

A part ends where a paragraph or heading at the margin follows an empty line, which closes all lists
for every reader. Parts with something that one of the readers doesn't know are left out.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from kbgen.load.fences import fenced
from kbgen.load.lines import Line, lines_of
from kbgen.load.marks import Span
from kbgen.load.markup import scan
from kbgen.rules._outline import FENCE, Row

# Python-Markdown gives up on lists that are nested much deeper.
_DEEPEST = 100
# A row that no reader knows.
_RAW = "<div>"
_MARKER = re.compile(r"[ ]*(?:[-+*]|\d{1,9}[.)])(?: |$)")
_STRANGE = re.compile(
    r"""[ ]*(?:
      </?(?:address|article|aside|blockquote|body|canvas|center|dd|details|div|dl|dt|fieldset
        |figcaption|figure|footer|form|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|map
        |math|menu|nav|noscript|object|ol|option|p|pre|progress|script|section|style|summary
        |table|tbody|td|textarea|tfoot|th|thead|tr|ul|video)\b   # raw HTML in blocks
      |<[!?]|!!!|\?\?\?|===|///|-{1,}8<|:[ ]{1,3}\S       # other extensions' blocks
      |\[[^\]]+\]:[ ]|\*\[[^\]]+\]:                              # definitions
      |>[ >]*(?:[-+*]|\d{1,9}[.)]|\#{1,6}|[`~]{3,})              # a structure in a quotation
      |>[ ]{5}|`{3}|~{3}
      |(?:[-+*]|\d{1,9}[.)])[ ]+(?:(?:[-+*]|\d{1,9}[.)])(?:[ ]|$)|[`~]{3}|!!!|</?(?:div|p|table|details|ul|ol)\b)
    )""",
    re.VERBOSE | re.IGNORECASE,
)


# A block of raw HTML, up to its end tag.
_BLOCK_TAG = re.compile(
    r" {0,3}<(address|article|aside|blockquote|center|details|div|dl|fieldset|figure|footer|form|h[1-6]"
    r"|header|main|nav|ol|p|pre|script|section|style|table|textarea|ul|video)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Chunk:
    """Lines that belong together, `lines` by their number in the body."""

    rows: tuple[Row, ...]
    fences: dict[int, int]
    """The first line of each block of code, and the line behind its last."""


def chunks(body: str) -> Iterator[Chunk]:
    """The parts of a body in which there is a list."""
    if not re.search(r"^[ \t]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)", body, re.MULTILINE):
        return
    lines = tuple(lines_of(body))
    code = fenced(enumerate(lines)) if "```" in body or "~~~" in body else frozenset[int]()
    hidden = _hidden(body, lines)
    raw = _raw(lines, code) if "<" in body else frozenset[int]()
    part: list[Row] = []
    fences: dict[int, int] = {}
    for number, line in enumerate(lines):
        if number in code and number not in raw:
            if number - 1 not in code:
                fences[number] = _end(code, number)
                part.append(Row(number, line.margin + FENCE))
            continue
        if number in hidden:
            if line.text[:1] not in (" ", "\t"):
                part.append(Row(number, ""))
            continue
        row = Row(number, _RAW if number in raw else line.text.expandtabs(4))
        if part and part[-1].is_blank and number not in raw and _begins(row):
            if _is_known(part):
                yield Chunk(tuple(part), fences)
            part, fences = [], {}
        part.append(row)
    if _is_known(part):
        yield Chunk(tuple(part), fences)


def _raw(lines: tuple[Line, ...], code: frozenset[int]) -> frozenset[int]:
    """The lines of raw HTML that are blocks: Python-Markdown reads no Markdown in them."""
    found: set[int] = set()
    name, depth = "", 0
    for number, line in enumerate(lines):
        if number in code:
            found.update([number] if depth else [])
            continue
        if not depth:
            match = _BLOCK_TAG.match(line.text)
            if not match:
                continue
            name = match[1].lower()
        for tag in re.finditer(rf"<(/?){name}(?=[\s/>])", line.text, re.IGNORECASE):
            depth = max(0, depth + (-1 if tag[1] else 1))
        found.add(number)
    return frozenset(found)


def _end(code: frozenset[int], number: int) -> int:
    while number in code:
        number += 1
    return number


def _hidden(body: str, lines: tuple[Line, ...]) -> frozenset[int]:
    """The lines of which nothing is published: agents' blocks, comments."""
    markup = scan(body)
    spans = [block.span for block in markup.agents]
    spans += [comment.span for comment in markup.comments if _is_alone(body, comment.span)]
    starts = [line.start for line in lines] if spans else []
    return frozenset(
        number
        for span in spans
        for number in range(bisect_right(starts, span.start) - 1, bisect_left(starts, span.end))
    )


def _is_alone(body: str, span: Span) -> bool:
    before = body[body.rfind("\n", 0, span.start) + 1 : span.start]
    end = body.find("\n", span.end)
    return not before.strip() and not body[span.end : len(body) if end < 0 else end].strip()


def _begins(row: Row) -> bool:
    """Whether a line behind an empty one surely ends all lists."""
    return not row.is_blank and not row.indent and not _MARKER.match(row.text)


def _is_known(part: list[Row]) -> bool:
    return (
        all(row.indent <= _DEEPEST for row in part)
        and any(_MARKER.match(row.text) for row in part)
        and not any(_STRANGE.match(row.text) for row in part)
    )
