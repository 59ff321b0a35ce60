"""The prose of an article, sentence by sentence, with the place of each word in its file."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

from kbgen.links import hypertext
from kbgen.load.markup import Lines, Span, scan
from kbgen.model import Article, Audience, KnowledgeBase, Loc

NO_WORD = "\ufffc"
"""Stands in a passage's text where a reference stands in the source."""

_LONGEST = 500
_FIELDS = ("title", "description")

_BOUNDARY = re.compile(
    rf"""
    (?=[.!?\n|])(?:                                   # most characters are no boundary
    [.!?](?<!\be\.g.)(?<!\bi\.e.)(?<!\bNo.)(?<!\bca.)(?<!\bapprox.)(?<!\bDr.)(?<!\bMr.)(?<!\bMs.)(?<!\bMrs.)
    [)"'”’]*\s+(?=["'“‘(\[]*[A-Z0-9{NO_WORD}])
    | \n[ \t>]*(?=\n)                                 # a blank line
    | \n(?=[ \t>]*(?:[-+*]|[0-9]{{1,3}}[.)])[ \t])    # an item of a list
    | \n(?=[ \t>]*\#{{1,6}}[ \t])                     # a heading
    | (?<=[ ][ ])\n                                   # a hard break
    | (?<!\\)\|)                                       # a cell of a table
    """,
    re.VERBOSE,
)
_MONTH_BEFORE = re.compile(r"\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.\s*$")
_HEADING = re.compile(r"^[ \t>]*#{1,6}[ \t]+(?P<text>[^\n]*)$", re.MULTILINE)
_NO_PROSE = re.compile(
    r"!\[[^\]\n]{0,500}\]|https?://[^\s<>()\[\]]+|</[A-Za-z][^<>\n]{0,200}>|\{%[^\n]{0,500}?%\}|&(?:nbsp|emsp|ensp|thinsp|shy);"
    r"|(?<=\n)[ \t]*>[ \t>]*"
)
_EMPHASIS = re.compile(
    r"\*{1,3}(?:(?=\S)|(?<=[^\s*]\*)|(?<=[^\s*]\*\*)|(?<=[^\s*]\*\*\*))|_+(?:(?!\w)|(?<!\w_))"
)
_CELL = re.compile(r"(?<!\\)\|")
_DELIMITER = re.compile(r"[ \t>]*\|?(?:[ \t]*:?-+:?[ \t]*\|?)+")
_MOST_ROWS = 200
_LONGEST_ROW = 5_000
_BLANKED = re.compile(r"[^\n]")


@dataclass(frozen=True)
class Passage:
    """The title, the description or the body of an article."""

    article: Article
    field: str
    """`title`, `description` or `body`."""
    text: str
    """As long as the source, with all that is no prose blanked out."""
    source: str = ""
    """For a field of the front matter: the text of the article's file."""

    def loc(self, start: int, end: int) -> Loc:
        """Where characters `start` to `end` of the text stand in the article's file."""
        if self.field == "body":
            return hypertext(self.article.body).loc(self.article, Span(start, end))
        # White space and quoting may differ between a field and how it is written.
        place = self.article.locs[self.field]
        lines = Lines.of(self.source)
        at, to = (
            lines.offset(place.line, place.column),
            lines.offset(place.end_line, place.end_column),
        )
        found = self.source.find(self.text[start:end], at, to)
        if found < 0:
            return place
        return Loc(place.path, *lines.place(found), *lines.place(found + end - start))

    def sentence(self, offset: int) -> Span:
        """The sentence, item, cell or heading that stands at an offset, as far as it is near."""
        at = bisect_right(self._boundaries, offset)
        start, end = self._boundaries[at - 1], self._boundaries[at]
        return Span(max(start, offset - _LONGEST), min(end, offset + _LONGEST))

    def sentence_text(self, offset: int) -> str:
        """The words of that sentence."""
        span = self.sentence(offset)
        return self.text[span.start : span.end]

    def heading(self, offset: int) -> str:
        """The heading that an offset stands below or in; empty where there is none."""
        at = bisect_right(self._headings, offset, key=lambda found: found[0])
        return self._headings[at - 1][1] if at else ""

    def column(self, offset: int) -> str:
        """The head of the table's column that an offset stands in; empty outside of tables."""
        start, end = _line(self.text, offset)
        if end - start > _LONGEST_ROW:
            return ""
        cell = len(_CELL.findall(self.text, start, offset))
        if not _CELL.search(self.text, start, end):
            return ""
        for _ in range(_MOST_ROWS):
            if start == 0:
                return ""
            start, end = _line(self.text, start - 1)
            if _DELIMITER.fullmatch(self.text, start, end):
                head = self.text[slice(*_line(self.text, start - 1))] if start else ""
                cells = _CELL.split(head)
                return cells[cell].strip() if cell < len(cells) else ""
            if not _CELL.search(self.text, start, end):
                return ""
        return ""

    @cached_property
    def _boundaries(self) -> tuple[int, ...]:
        return _boundaries_of(self.text)

    @cached_property
    def _headings(self) -> tuple[tuple[int, str], ...]:
        return tuple((m.start(), m["text"]) for m in _HEADING.finditer(self.text))


def public_passages(kb: KnowledgeBase) -> Iterator[Passage]:
    """What customers read on the as-of date, article by article."""
    for article in kb.articles.values():
        if article.is_published(kb.as_of):
            yield from _passages(kb, article, agents=False)


def all_passages(kb: KnowledgeBase) -> Iterator[Passage]:
    """What customers and agents read on the as-of date, article by article."""
    for article in kb.articles.values():
        if is_read(article, kb.as_of):
            yield from _passages(kb, article, agents=True)


def is_read(article: Article, as_of: date) -> bool:
    """Whether customers or agents see the article on that day."""
    if article.audience is Audience.PUBLIC:
        return article.is_published(as_of)
    return not article.draft and (article.expires is None or as_of < article.expires)


def _passages(kb: KnowledgeBase, article: Article, agents: bool) -> Iterator[Passage]:
    source = kb.sources.get(article.path, "")
    for name in _FIELDS:
        value = getattr(article, name)
        if value and source and name in article.locs:
            yield Passage(article, name, _without_references(value), source)
    for_agents = agents and bool(scan(article.body).agents)
    yield Passage(article, "body", _prose_of(article.body, for_agents))


def _without_references(text: str) -> str:
    return re.sub(r"\{\{.*?\}\}", lambda found: NO_WORD * len(found[0]), text)


# Several rules read the same articles one after another.
@lru_cache(maxsize=16_384)
def _prose_of(body: str, agents: bool) -> str:
    markup, found = scan(body), hypertext(body)
    text = markup.prose(body)
    blank = [line.span for line in markup.policies]
    blank += [link.span for link in found.links]
    blank += [tag.span for tag in found.tags]
    if agents:
        for block in markup.agents:
            blank += (
                Span(block.span.start, block.inner.start),
                Span(block.inner.end, block.span.end),
            )
    else:
        blank += [block.span for block in markup.agents]
    references = [mark.span for mark in (*markup.references, *markup.hidden)]
    text = _filled(_filled(text, blank, " "), references, NO_WORD)
    for pattern in (_NO_PROSE, _EMPHASIS):
        text = pattern.sub(lambda match: _BLANKED.sub(" ", match[0]), text)
    return text


@lru_cache(maxsize=16_384)
def _boundaries_of(text: str) -> tuple[int, ...]:
    """Where sentences begin, and one behind the end of the text."""
    found = [0]
    for match in _BOUNDARY.finditer(text):
        if not _MONTH_BEFORE.search(text, max(0, match.start() - 8), match.start() + 1):
            found.append(match.end())
    found += (match.end() + 1 for match in _HEADING.finditer(text))
    return (*sorted(set(found)), len(text) + 1)


def _line(text: str, offset: int) -> tuple[int, int]:
    """Where the line begins and ends that an offset stands in."""
    end = text.find("\n", offset)
    return text.rfind("\n", 0, offset) + 1, len(text) if end < 0 else end


def _filled(text: str, spans: Iterable[Span], sign: str) -> str:
    parts: list[str] = []
    at = 0
    for span in sorted(spans, key=lambda span: span.start):
        if span.start >= at:
            parts += text[at : span.start], _BLANKED.sub(sign, text[span.start : span.end])
            at = span.end
    return "".join([*parts, text[at:]])
