"""An article's Markdown as passages that a person reads one by one, each with what it hangs on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from functools import lru_cache

from kbgen.claims.patterns import lazy
from kbgen.claims.prose.plain import Plain, plain
from kbgen.claims.prose.raw import Edge, Grid, Part, raw_parts
from kbgen.claims.prose.table import cells, is_table
from kbgen.load.lines import Line, lines_of
from kbgen.load.markup import Markup, scan


class Kind(Enum):
    """What a passage is on the page."""

    PARAGRAPH = auto()
    ITEM = auto()
    HEADING = auto()
    CELL = auto()


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, list item, heading or table cell."""

    plain: Plain
    kind: Kind
    headings: tuple[str, ...] = ()
    """The headings above it, the outermost first."""
    lead: str = ""
    """The text that a list item hangs on: the paragraph before its list, or the item above."""
    row: str = ""
    """The first cell of a table cell's row."""
    column: str = ""
    """The heading of a table cell's column."""
    group: int = 0
    """The same for the items of one list and for the cells of one table."""
    hidden: bool = False
    """Whether it stands in an agents' block."""
    before: str = ""
    """The cell before a table cell, where that isn't the first of its row."""
    earlier: tuple[str, ...] = ()
    """The cells before a table cell in its row, without the first."""
    place: str = ""
    """The cell before in its row that stands under "Country" or "Destination", not the first."""
    behind: tuple[str, str] = ("", "")
    """The head of the next cell's column and that cell."""

    @property
    def text(self) -> str:
        """The passage as a person reads it."""
        return self.plain.text


_ATTRIBUTES = r"(?:\{:?[ ]?[.#][^{}\n]*\}[ \t]*)?"
_HEADING = lazy(rf" {{0,3}}(#{{1,6}})[ \t]+(.*?)[ \t]*#*[ \t]*{_ATTRIBUTES}$")
_UNDERLINE = lazy(r" {0,3}(?:=+|-+)[ \t]*$")
_ITEM = lazy(r"(?:[*+•-]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)")
_MEANING = lazy(r":[ \t]+(?=\S)")
_FOOTNOTE = lazy(r"\[\^[^\]\s]+\]:[ \t]*(?=\S)")
_FOLDER = lazy(r'(?:!!!|\?\?\?\+?|===!?(?=[ \t]))[ \t]*[^"\n]*(?:"(?P<title>[^"\n]*)")?[ \t]*$')
_COLONS = lazy(r":{3,}")
_DEFINITION = lazy(r"\[(?!\^)[^\]\n]+\]:[ \t]*\S|\*\[[^\]\n]+\]:")
_BOLD = lazy(r"\s*(?P<mark>\*\*|__)(?P<words>[^*\n]{2,60}[^*\n.!,;]|[^*\n]{2,160}\?)(?P=mark):?\s*")
_ASKED = lazy(
    r"\s*(?:(?P<mark>[*_])|[Qq](?:uestion)?(?: ?\d+)?[:.)] )(?P<words>[^*_\n]{2,160}\?)(?(mark)(?P=mark))\s*"
)
_BELOW = 7
"""The level of a paragraph that stands for a heading, below all real ones."""
_RULE = lazy(r"(?:[-*_][ \t]*){3,}$")
_COUNTRY = lazy(
    r"\W*(?:(?:destination|delivery|ship(?:ping|s)?|sent|goes|for|to) )?(?:country|countries|destinations?|region|to|where(?: to)?)\W*",
    re.IGNORECASE,
)
"""The head of a column of countries."""


# Several rules ask for the same bodies one after another.
@lru_cache(maxsize=16_384)
def passages(body: str) -> tuple[Passage, ...]:
    """The passages of an article's body, agents' blocks included, code and comments left out."""
    markup = scan(body)
    return tuple(_Reader(markup.prose(body), markup).read())


@dataclass
class _Reader:
    prose: str
    markup: Markup
    headings: list[tuple[int, str]] = field(default_factory=list)
    leads: list[tuple[int, str]] = field(default_factory=list)
    """The open list items, each with its indentation and text."""
    last: str = ""
    """The last paragraph, on which a list may hang."""
    lead: str = ""
    group: int = 0
    grid: Grid = field(default_factory=Grid)
    """The table in raw HTML that is being read."""

    def read(self) -> Iterator[Passage]:
        lines = list(lines_of(self.prose))
        number = 0
        while number < len(lines):
            line = lines[number]
            if line.is_blank or _RULE.match(line.content):
                number += 1
            elif number + 1 < len(lines) and is_table(line, lines[number + 1]):
                end = number + 2
                while end < len(lines) and "|" in lines[end].text and not lines[end].is_blank:
                    end += 1
                yield from self._table(lines[number:end])
                number = end
            else:
                end = self._block_end(lines, number)
                yield from self._block(lines[number:end])
                number = end

    def _block_end(self, lines: list[Line], number: int) -> int:
        """The number of the line behind the block that begins on a line."""
        if self._is_single(lines[number]):
            return number + 1
        end = number + 1
        while end < len(lines):
            line = lines[end]
            if line.is_blank or self._is_single(line) or _begins(line.content):
                break
            if _UNDERLINE.match(line.text) and end == number + 1:
                return end + 1
            end += 1
        return end

    @staticmethod
    def _is_single(line: Line) -> bool:
        return bool(
            _HEADING.match(line.text)
            or _FOLDER.match(line.content)
            or _COLONS.match(line.content)
            or _DEFINITION.match(line.content)
        )

    def _block(self, lines: list[Line]) -> Iterator[Passage]:
        first, last = lines[0], lines[-1]
        start = first.start + len(first.prefix)
        heading = _HEADING.match(first.text)
        if heading:
            yield self._heading(
                len(heading[1]), first.start + heading.start(2), first.start + heading.end(2)
            )
            return
        if len(lines) == 2 and _UNDERLINE.match(last.text):
            yield self._heading(1 if "=" in last.text else 2, start, first.end)
            return
        if _COLONS.match(first.content) or _DEFINITION.match(first.content):
            return
        folder = _FOLDER.match(first.content)
        if folder:
            yield from self._folder(
                len(first.margin), start + folder.start("title"), folder["title"]
            )
            return
        item = _ITEM.match(first.content)
        if item:
            yield self._item(first, start + item.end(), last.end)
            return
        meaning = _MEANING.match(first.content)
        if meaning and self.last:
            self.leads = [(len(first.margin), self.last)]
            yield self._passage(start + meaning.end(), last.end, Kind.ITEM, self.last)
            return
        note = _FOOTNOTE.match(first.content)
        yield from self._paragraph(first, start + (note.end() if note else 0), last.end)

    def _folder(self, indent: int, start: int, title: str | None) -> Iterator[Passage]:
        """The title of an admonition or tab, on which what is in it hangs."""
        while self.leads and self.leads[-1][0] >= indent:
            self.leads.pop()
        if title:
            found = self._passage(start, start + len(title), Kind.PARAGRAPH)
            self.last = found.text
            self.leads.append((indent, found.text))
            yield found

    def _heading(self, level: int, start: int, end: int) -> Passage:
        while self.headings and self.headings[-1][0] >= level:
            self.headings.pop()
        found = self._passage(start, end, Kind.HEADING)
        self.headings.append((level, found.text))
        self.leads, self.last, self.lead = [], "", ""
        return found

    def _item(self, line: Line, start: int, end: int) -> Passage:
        indent = len(line.margin)
        if not self.leads:
            self.group += 1
            self.lead = self.last
        while self.leads and self.leads[-1][0] >= indent:
            self.leads.pop()
        lead = self.leads[-1][1] if self.leads else self.lead
        found = self._passage(start, end, Kind.ITEM, lead)
        self.leads.append((indent, found.text))
        return found

    def _paragraph(self, line: Line, start: int, end: int) -> Iterator[Passage]:
        indent = len(line.margin)
        if self.leads and indent > self.leads[0][0]:
            while len(self.leads) > 1 and self.leads[-1][0] >= indent - 1:
                self.leads.pop()
        else:
            self.leads = []
        is_within = bool(self.leads)
        for part in raw_parts(self.prose, start, end):
            if isinstance(part, Edge):
                self._edge(part.tag)
            else:
                yield from self._part(part, self.leads[-1][1] if self.leads else "")
        if is_within and self.last.endswith(":"):
            self.leads.append((indent - 1, self.last))

    def _edge(self, tag: str) -> None:
        if tag == "details":
            self.leads = []
        elif tag == "table":
            self.grid = Grid()
            self.group += 1
        else:
            self.grid.begin(tag)

    def _bold(self, start: int, end: int) -> str:
        """The words of a paragraph that stands for a heading: nothing but bold, or marked as a question."""
        found = _BOLD.fullmatch(self.prose, start, end) or _ASKED.fullmatch(self.prose, start, end)
        return found["words"].strip() if found else ""

    def _part(self, part: Part, lead: str) -> Iterator[Passage]:
        start, end = part.span.start, part.span.end
        kind, row, column = Kind.PARAGRAPH, "", ""
        if part.tag in ("td", "th"):
            kind, lead, row, column = Kind.CELL, self.last, self.grid.row, self.grid.column()
        elif part.tag in ("li", "dd"):
            kind, lead = Kind.ITEM, self.last if part.tag == "dd" else lead or self.last
        elif part.tag.startswith("h"):
            yield self._heading(int(part.tag[1]), start, end)
            return
        found = self._passage(start, end, kind, lead, row, column)
        if not found.text.strip():
            return
        if kind is Kind.CELL:
            self.grid.put(found.text)
        elif kind is Kind.PARAGRAPH:
            self.last = found.text
            if title := self._bold(start, end):
                self.headings = [one for one in self.headings if one[0] < _BELOW]
                self.headings.append((_BELOW, title))
        if part.tag == "summary":
            self.leads = [(-1, found.text)]
        yield found

    def _table(self, lines: list[Line]) -> Iterator[Passage]:
        self.group += 1
        self.leads = []
        columns = [self._passage(cell.start, cell.end, Kind.CELL).text for cell in cells(lines[0])]
        for number, line in enumerate(lines):
            if number == 1:
                continue
            row = before = country = ""
            earlier: tuple[str, ...] = ()
            read: list[Passage] = []
            for place, cell in enumerate(cells(line)):
                column = columns[place] or columns[0] if number and place < len(columns) else ""
                found = self._passage(cell.start, cell.end, Kind.CELL, self.last, row, column)
                found = replace(found, before=before, earlier=earlier, place=country)
                if place == 0:
                    row = found.text
                else:
                    before = found.text
                    earlier = (*earlier, before)
                    country = before if _COUNTRY.fullmatch(column) else country
                read.append(found)
            for one, after in zip(read, (*read[1:], None), strict=True):
                yield replace(one, behind=(after.column, after.text)) if after else one

    def _passage(
        self, start: int, end: int, kind: Kind, lead: str = "", row: str = "", column: str = ""
    ) -> Passage:
        headings = tuple(text for _, text in self.headings)
        hidden = any(block.span.start <= start < block.span.end for block in self.markup.agents)
        text = plain(self.prose, start, end)
        return Passage(text, kind, headings, lead, row, column, self.group, hidden)


def _begins(content: str) -> bool:
    """Whether a line begins an item, a definition or a footnote."""
    return any(each.match(content) for each in (_ITEM, _MEANING, _FOOTNOTE))
