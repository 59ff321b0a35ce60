"""The lines of front matter that customers read, as passages."""

from __future__ import annotations

from collections.abc import Mapping

from kbgen.claims.prose.passages import Kind, Passage
from kbgen.claims.prose.plain import Plain, plain
from kbgen.load.marks import Span
from kbgen.model import Article, Loc

FIELDS = ("title", "description")


def field_passage(article: Article, name: str) -> Passage | None:
    """A field's text; None where there is none, or where it is the body's own first heading."""
    text = getattr(article, name)
    if not text or name not in article.locs:
        return None
    return Passage(_plain(text), Kind.HEADING if name == "title" else Kind.PARAGRAPH)


def field_loc(
    article: Article, sources: Mapping[str, str], name: str, words: str, span: Span
) -> Loc:
    """Where some words of a field stand in the file; all of the field where they are not found.

    White space and escapes may differ between a value and how it is written.
    """
    whole = article.locs[name]
    lines = sources.get(article.path, "").split("\n")
    if whole.line != whole.end_line or whole.line > len(lines):
        return whole
    line = lines[whole.line - 1]
    written = line[whole.column - 1 : whole.end_column - 1]
    before = getattr(article, name)[: span.start].count(words)
    at = -1
    for _ in range(before + 1):
        at = written.find(words, at + 1)
        if at < 0:
            return whole
    start = whole.column + at
    return Loc(article.path, whole.line, start, whole.line, start + len(words))


def _plain(text: str) -> Plain:
    return plain(text, 0, len(text))
