"""Markdown text to what kbgen reads in it: references, `:::` lines, comments.

One scanner serves both readers of an article: the loader, which checks it, and the Markdown
extension, which renders it. It tells code from text as Python-Markdown with `pymdownx.superfences`
does. Where it cannot be sure what an author wants hidden, it says so as a mistake, and nothing of an
article with one is published.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from kbgen.load.blocks import blocks_of
from kbgen.load.directives import Directives, Kind, directives_of, misspelt
from kbgen.load.fences import fenced
from kbgen.load.inline import Inline
from kbgen.load.lines import Line, Lines, lines_of
from kbgen.load.marks import (
    AgentsBlock,
    Comment,
    Markup,
    Mistake,
    PolicyLine,
    ReferenceMark,
    Span,
    Trouble,
)

__all__ = [
    "AgentsBlock",
    "Comment",
    "Lines",
    "Markup",
    "Mistake",
    "PolicyLine",
    "ReferenceMark",
    "Span",
    "Trouble",
    "misspelt",
    "scan",
]


_MOST_BRACKETS = 2_000


# The loader and several rules ask for the same articles one after another.
@lru_cache(maxsize=16_384)
def scan(text: str) -> Markup:
    """Find what kbgen reads in `text`, whose line ends are `\\n`."""
    lines = tuple(lines_of(text))
    fences = fenced(enumerate(lines))
    blocks = blocks_of(lines, fences)
    found = directives_of(lines, fences | blocks.indented, len(text))
    kinds = found.kinds
    inline = Inline(text, blocks.breaks)
    for start, end, hidden in _stretches(lines, kinds):
        inline.read(start, end, hidden)
    code = [
        Span(line.start, line.end)
        for line, kind in zip(lines, kinds, strict=True)
        if kind in (Kind.CODE, Kind.HIDDEN_CODE)
    ]
    mistakes = [
        *found.mistakes,
        *inline.mistakes,
        *_split_fences(lines, found, fences),
        *_crossing(inline.comments, found.agents),
        *_brackets(text, blocks.breaks),
    ]
    return Markup(
        references=tuple(inline.references),
        escapes=tuple(inline.escapes),
        policies=tuple(found.policies),
        agents=tuple(found.agents),
        comments=tuple(inline.comments),
        mistakes=tuple(sorted(mistakes, key=lambda mistake: mistake.span.start)),
        hidden=tuple(inline.hidden),
        code=tuple(sorted([*code, *inline.code], key=lambda span: span.start)),
    )


def _stretches(lines: Sequence[Line], kinds: Sequence[Kind]) -> Iterator[tuple[int, int, bool]]:
    """Lines of text that follow one another: their offsets, and whether they are for agents."""
    start: int | None = None
    for number, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        if kind not in (Kind.TEXT, Kind.HIDDEN):
            continue
        start = line.start if start is None else start
        if number + 1 == len(lines) or kinds[number + 1] is not kind:
            yield start, line.end, kind is Kind.HIDDEN
            start = None


def _split_fences(
    lines: Sequence[Line], found: Directives, fences: frozenset[int]
) -> Iterator[Mistake]:
    """Blocks that stand in code once they are taken out of the text: a fence opens before them."""
    if not found.agents:
        return
    spans = [block.span for block in found.agents]
    outside = [
        (number, line)
        for number, line in enumerate(lines)
        if not _within(spans, line.start)
    ]  # fmt: skip
    left = fenced(outside)
    for number, line in outside:
        if (number in left) != (number in fences):
            span = Span(line.start + len(line.prefix), line.end)
            yield Mistake(Trouble.BLOCK_IN_CODE, span)
            return


def _crossing(comments: Sequence[Comment], agents: Sequence[AgentsBlock]) -> Iterator[Mistake]:
    """Comments that begin or end in an agents' block, and not both."""
    spans = [block.span for block in agents]
    for comment in comments:
        if _within(spans, comment.span.start) != _within(spans, comment.span.end - 1):
            yield Mistake(
                Trouble.CROSSING_COMMENT, Span(comment.span.start, comment.span.start + 4)
            )


def _brackets(text: str, breaks: Sequence[int]) -> Iterator[Mistake]:
    """A piece of text on which Python-Markdown would spend minutes, looking for the ends of links."""
    start = 0
    for end in (*breaks, len(text)):
        if text.count("[", start, end) > _MOST_BRACKETS:
            at = text.index("[", start)
            yield Mistake(Trouble.TOO_MANY, Span(at, at + 1))
            return
        start = end


def _within(spans: Sequence[Span], offset: int) -> int:
    """Which span an offset is in, counted from 1; 0 for none."""
    before = bisect_right(spans, offset, key=lambda span: span.start)
    return before if before and offset <= spans[before - 1].end else 0
