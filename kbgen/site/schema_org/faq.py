"""Articles that are questions and answers, as `FAQPage`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser

from kbgen.site.schema_org.nodes import Node, node

_HEADING = re.compile(r"h[1-6]")
_BLOCKS = frozenset((
    "address", "blockquote", "br", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "li",
    "ol", "p", "pre", "section", "summary", "table", "tr", "ul",
))  # fmt: skip
_CELLS = ("td", "th")
_SILENT = ("script", "style", "template")
_ENDS = ("?", "\uff1f", "\u061f", "\u037e")  # also full-width, Arabic, Greek
_LEAST = 2


@dataclass
class _Section:
    level: int
    heading: str = ""
    text: str = ""
    has_parts: bool = False


@dataclass
class _Reader(HTMLParser):
    sections: list[_Section] = field(default_factory=list)
    in_heading: bool = False
    silent: int = 0

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if _HEADING.fullmatch(tag):
            level = int(tag[1])
            if self.sections and level > self.sections[-1].level:
                self.sections[-1].has_parts = True
            self.sections.append(_Section(level))
            self.in_heading = True
        elif tag in _SILENT:
            self.silent += 1
        else:
            self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        if _HEADING.fullmatch(tag):
            self.in_heading = False
        elif tag in _SILENT:
            self.silent = max(self.silent - 1, 0)
        else:
            self._break(tag)

    def handle_data(self, data: str) -> None:
        if self.silent or not self.sections:
            return
        if self.in_heading:
            self.sections[-1].heading += data
        else:
            self.sections[-1].text += re.sub(r"\s+", " ", data)

    def _break(self, tag: str) -> None:
        if self.sections and not self.in_heading:
            self.sections[-1].text += "\n" if tag in _BLOCKS else " " if tag in _CELLS else ""


def questions(html: str) -> Sequence[tuple[str, str]]:
    """The questions of a page and their answers as plain text, a paragraph or list item a line.

    Only of a page that is questions and answers: it has at least two headings without headings
    below them, each of these ends with a question mark, and each has text below it. Of another page
    there are none, since a page with one question in it is no list of them.
    """
    if not any(end in html for end in _ENDS):
        return ()
    reader = _Reader()
    reader.feed(html)
    reader.close()
    ends = [section for section in reader.sections if not section.has_parts]
    found = [(_folded(section.heading), _lines(section.text)) for section in ends]
    if len(found) < _LEAST or not all(name.endswith(_ENDS) and text for name, text in found):
        return ()
    return found


def faq_page(found: Sequence[tuple[str, str]]) -> Node:
    """The node for a page of questions and answers."""
    entities = [
        node("Question", {"name": name, "acceptedAnswer": node("Answer", {"text": text})})
        for name, text in found
    ]
    return node("FAQPage", {"mainEntity": entities})


def _folded(text: str) -> str:
    return " ".join(text.split())


def _lines(text: str) -> str:
    return "\n".join(line for part in text.split("\n") if (line := _folded(part)))
