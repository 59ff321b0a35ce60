"""kbgen's own HTML (tables of the policy, parts of pages) as Markdown that people and programs read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

_HEADING = re.compile(r"h([1-6])")
_PARAGRAPHS = frozenset(("p", "div", "section", "dt", "figcaption", "header"))
_SPECIAL = re.compile(r"[\\`*_\[\]<>|]")


def html_to_markdown(html: str) -> str:
    """Markdown that says the same, its blocks parted by blank lines.

    A table without a head becomes a list of labels and values. What is hidden (`hidden`) or is
    there for scripts (`template`) is left out.
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.end_block()
    return "\n\n".join(reader.blocks)


def escaped(text: str) -> str:
    """Text such that Markdown shows it as it is, and a person reads it well where it is not rendered."""
    # Not all of them take a backslash in front of it.
    return _SPECIAL.sub(r"\\\g<0>", text).replace("\\<", "&lt;")


@dataclass
class _Table:
    head: list[str] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)
    in_head: bool = False

    def markdown(self) -> str:
        if not self.head:
            return "\n".join(
                f"- {row[0]}: {', '.join(row[1:])}" for row in self.rows if any(row[1:])
            )
        width = max(len(row) for row in [self.head, *self.rows])
        lines = [self.head, ["---"] * width, *self.rows]
        return "\n".join(f"| {' | '.join([*row, *[''] * (width - len(row))])} |" for row in lines)


@dataclass
class _Reader(HTMLParser):
    blocks: list[str] = field(default_factory=list)
    text: str = ""
    prefix: str = ""
    table: _Table | None = None
    lists: list[str] = field(default_factory=list)
    links: list[tuple[str, int]] = field(default_factory=list)
    silent: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if self.silent or tag in ("template", "script", "style") or "hidden" in given:
            if tag not in ("br", "wbr", "img", "input", "hr"):
                self.silent.append(tag)
            return
        if match := _HEADING.fullmatch(tag):
            self.end_block()
            self.prefix = "#" * int(match[1]) + " "
        elif tag == "table":
            self.end_block()
            self.table = _Table()
        elif self.table is not None and tag in ("thead", "tr", "th", "td"):
            self._open_in_table(self.table, tag)
        else:
            self._open(tag, given.get("href") or "")

    def _open(self, tag: str, href: str) -> None:
        if tag in ("ul", "ol"):
            self._part()
            self.lists.append(tag)
        elif tag == "li":
            self._item()
        elif tag == "a" and href:
            self.links.append((href, len(self.text)))
        elif tag == "br":
            self.text += "; " if self.table else "\n"
        elif tag in ("strong", "b"):
            self.text += "**"
        elif tag == "dd":
            self.text += ": "
        elif tag in _PARAGRAPHS:
            self._part()

    def handle_endtag(self, tag: str) -> None:
        if self.silent:
            if tag == self.silent[-1]:
                self.silent.pop()
            return
        if tag == "table" and self.table is not None:
            block = self.table.markdown()
            self.table, self.text = None, ""
            self.blocks += [block] if block else []
        elif self.table is not None and tag in ("thead", "th", "td"):
            self._close_in_table(self.table, tag)
        elif tag in ("ul", "ol") and self.lists:
            self.lists.pop()
            if not self.lists:
                self._part()
        elif tag == "a" and self.links:
            href, start = self.links.pop()
            label = self.text[start:].strip()
            bare = href.removeprefix("mailto:").removeprefix("tel:")
            same = label.replace("\\", "") in (bare, href)
            self.text = self.text[:start] + (label if same else f"[{label}]({href})")
        elif tag in ("strong", "b"):
            self.text += "**"
        elif (tag in _PARAGRAPHS or tag == "dd" or _HEADING.fullmatch(tag)) and tag != "dt":
            self._part()

    def handle_data(self, data: str) -> None:
        if not self.silent:
            folded = escaped(re.sub(r"\s+", " ", data))
            at_start = not self.text or self.text.endswith(("\n", " "))
            self.text += folded.lstrip(" ") if at_start else folded

    def end_block(self) -> None:
        """Put what was read since the last block into one of its own."""
        lines = [line.rstrip() for line in self.text.strip().split("\n")]
        if any(lines):
            self.blocks.append(self.prefix + "\n".join(lines))
        self.text = self.prefix = ""

    def _part(self) -> None:
        """Where one piece of text ends and another begins."""
        if self.table is not None:
            held = self.text.rstrip()
            self.text = f"{held}; " if held and not held.endswith((";", ":")) else self.text
        elif self.lists:
            self.text = self.text.rstrip(" ")
        else:
            self.end_block()

    def _item(self) -> None:
        if self.table is not None:
            self._part()
            return
        depth = "  " * (len(self.lists) - 1)
        sign = "1." if self.lists and self.lists[-1] == "ol" else "-"
        held = self.text.rstrip()
        self.text = f"{held}\n{depth}{sign} " if held else f"{depth}{sign} "

    def _open_in_table(self, table: _Table, tag: str) -> None:
        if tag == "thead":
            table.in_head = True
        elif tag == "tr":
            if not table.in_head:
                table.rows.append([])
        else:
            self.text = ""

    def _close_in_table(self, table: _Table, tag: str) -> None:
        if tag == "thead":
            table.in_head = False
            return
        cell = " ".join(self.text.replace("\n", "; ").split()).strip("; ")
        (table.head if table.in_head else table.rows[-1]).append(cell)
        self.text = ""
