"""Findings for people: the place, the line with a mark under it, what is wrong, the way out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from kbgen.model import Finding, KnowledgeBase, Level, Loc
from kbgen.report.excerpt import cell_width, excerpt, printable

_COLOURS = {Level.ERROR: "1;31", Level.WARNING: "1;33", Level.NOTE: "1;36"}
_NARROWEST = 40
_INDENT = "  "


def render(
    findings: Sequence[Finding], kb: KnowledgeBase, colour: bool = False, width: int = 80
) -> str:
    """Every finding, and a summary. `width` is the terminal's, in cells."""
    page = _Page(kb, colour, max(width, _NARROWEST))
    blocks = ["\n".join(page.finding(finding)) + "\n" for finding in findings]
    return "\n".join([*blocks, "\n".join(page.summary(findings)) + "\n"])


@dataclass
class _Page:
    kb: KnowledgeBase
    colour: bool
    width: int
    lines: dict[str, list[str]] = field(default_factory=dict)

    def styled(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour and text else text

    def finding(self, finding: Finding) -> Iterator[str]:
        level = self.styled(finding.level, _COLOURS[finding.level])
        rule = self.styled(f"{finding.rule} {finding.name}", "1")
        where = f"{place(finding.loc)}: " if finding.loc else ""
        yield f"{where}{level} {rule}"
        if finding.loc:
            yield from self.source(finding.loc, _COLOURS[finding.level])
        yield from self.wrapped(finding.message)
        for related in finding.related:
            text = f"{place(related.loc)}: {related.message}"
            yield from self.wrapped(text, _INDENT * 2)
        if finding.fix:
            head, *rest = self.wrapped(f"fix: {finding.fix.description}")
            yield head.replace("fix:", self.styled("fix:", "1;32"), 1)
            yield from rest

    def source(self, loc: Loc, code: str) -> Iterator[str]:
        """The line that a place begins on, and the mark; nothing for a file as a whole."""
        lines = self.lines_of(loc.path)
        if loc.line > len(lines) or loc == Loc(loc.path):
            return
        line = lines[loc.line - 1]
        end = loc.end_column - 1 if loc.end_line == loc.line else len(line.rstrip())
        gutter = f"{loc.line:>4} | "
        shown, mark = excerpt(line, loc.column - 1, end, self.width - len(gutter))
        yield self.styled(gutter, "2") + shown
        yield self.styled(" " * (len(gutter) - 2) + "| ", "2") + self.mark(mark, code)

    def mark(self, mark: str, code: str) -> str:
        signs = mark.lstrip()
        return " " * (len(mark) - len(signs)) + self.styled(signs, code)

    def lines_of(self, path: str) -> list[str]:
        if path not in self.lines:
            source = self.kb.sources.get(path)
            self.lines[path] = source.split("\n") if source is not None else []
        return self.lines[path]

    def wrapped(self, text: str, indent: str = _INDENT) -> Iterator[str]:
        line = ""
        for word in printable(text).split():
            if line and cell_width(f"{indent}{line} {word}") > self.width:
                yield indent + line
                line, indent = word, indent if indent == _INDENT else _INDENT * 3
            else:
                line = f"{line} {word}" if line else word
        yield indent + line

    def summary(self, findings: Sequence[Finding]) -> Iterator[str]:
        files = _count(len(self.kb.sources), "file")
        if not findings:
            yield f"Nothing to report in {files}."
            return
        counts = Counter(finding.level for finding in findings)
        parts = [
            self.styled(_count(counts[level], level.value), _COLOURS[level])
            for level in Level
            if counts[level]
        ]
        yield f"{', '.join(parts)} in {files}."
        worst = min(findings, key=lambda finding: list(Level).index(finding.level))
        yield f"'kbgen explain {worst.rule}' tells why a rule is there and what to write instead."


def place(loc: Loc) -> str:
    """`path:line:column`, which terminals and editors open on a click."""
    return f"{printable(loc.path)}:{loc.line}:{loc.column}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
