"""Markdown text to what kbgen reads in it: references, `:::` lines, comments.

One scanner serves both readers of an article: the loader, which checks it, and the Markdown
extension, which renders it. It knows just enough Markdown to tell code from text, as
Python-Markdown with `pymdownx.superfences` does. Where the two could disagree it takes the side on
which agents' text stays hidden: a line that opens an agents' block opens it everywhere.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto

from kbgen.vocabulary import nearest


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` to `end` (exclusive) of the text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ReferenceMark:
    """`{{ inner }}`; `inner` is None where it does not close on its line."""

    span: Span
    inner: str | None


@dataclass(frozen=True, slots=True)
class PolicyLine:
    """`::: policy KEY`, a whole line; `prefix` is what stands before it."""

    span: Span
    prefix: str
    key: str
    key_span: Span


@dataclass(frozen=True, slots=True)
class AgentsBlock:
    """`::: agents` to its `:::`, both lines whole. `inner` is the text between them."""

    span: Span
    inner: Span


@dataclass(frozen=True, slots=True)
class Comment:
    """`<!-- text -->`."""

    span: Span
    text: str


class Trouble(Enum):
    """What can be wrong with the markup of an article."""

    UNCLOSED_BLOCK = auto()
    NESTED_BLOCK = auto()
    MISPLACED_BLOCK = auto()
    MISSPELT_BLOCK = auto()
    BLOCK_IN_CODE = auto()
    STRAY_CLOSE = auto()
    CLOSE_ELSEWHERE = auto()
    POLICY_WITHOUT_KEY = auto()
    FOREIGN_BLOCK = auto()
    UNCLOSED_COMMENT = auto()


@dataclass(frozen=True, slots=True)
class Mistake:
    """A trouble and where it is; `word` is what stands there."""

    trouble: Trouble
    span: Span
    word: str = ""


@dataclass(frozen=True)
class Markup:
    """What was found in a text. Spans do not overlap, and each tuple is in the order of the text."""

    references: tuple[ReferenceMark, ...] = ()
    escapes: tuple[int, ...] = ()
    """Where the backslash of each `\\{{` stands."""
    policies: tuple[PolicyLine, ...] = ()
    agents: tuple[AgentsBlock, ...] = ()
    comments: tuple[Comment, ...] = ()
    mistakes: tuple[Mistake, ...] = ()
    hidden: tuple[ReferenceMark, ...] = ()
    """References inside agents' blocks."""
    code: tuple[Span, ...] = ()
    """Lines of code, fenced or indented, and code spans."""

    def prose(self, text: str) -> str:
        """The scanned text with its code and comments blanked out, every offset kept."""
        parts: list[str] = []
        at = 0
        for start, end in sorted((part.start, part.end) for part in self._not_prose()):
            if start >= at:
                parts += text[at:start], _BLANKED.sub(" ", text[start:end])
                at = end
        parts.append(text[at:])
        return "".join(parts)

    def _not_prose(self) -> Iterator[Span]:
        yield from self.code
        yield from (comment.span for comment in self.comments)


_BLANKED = re.compile(r"[^\n]")
_PREFIX = re.compile(r"[ \t>]*")
_FENCE = re.compile(r"(?P<fence>`{3,}|~{3,})(?P<info>[^\n]*)$")
_COLONS = re.compile(r"(?P<colons>:{3,})[ \t]*(?P<word>[^\s{\[]*)(?P<rest>.*)$")
_CONTAINER = re.compile(r"(?:[-*+]|\d{1,9}[.)]|!!!|\?\?\?\+?|===\+?|\[\^[^\]]+\]:|:)(?=[ \t])")
_LIST_MARKER = re.compile(r"(?:[-*+]|\d{1,9}[.)])[ \t]+$")
_STARTS_A_BLOCK = re.compile(r"[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]|#|\|)")
_RAW_CODE = re.compile(r"<(code|pre|script|style|textarea|kbd|samp)\b[^>\n]{0,500}>", re.IGNORECASE)
_MARK = re.compile(r"\\\{\{|\{\{|`+|<!--|<(?=[A-Za-z])|\\[\\`<]")
_FOREIGN = frozenset(
    "abstract bug card cards caution code code-group columns danger details error example failure"
    " faq grid hint important info note question quote spoiler success tab tabs tip tldr todo"
    " toggle video warn warning".split()
)
_LOOKS_LIKE_AGENTS = re.compile(
    r"[>\-*+\d.)]*[:;]{2,}\W*(?:agents?|agnets?|agenst)\b|[:;]{3,}.*\bagents?\b"
)


def scan(text: str) -> Markup:
    """Find what kbgen reads in `text`, whose line ends are `\\n`."""
    return _Scanner(text).run()


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    text: str
    prefix: str

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def content(self) -> str:
        return self.text[len(self.prefix) :]


@dataclass(frozen=True, slots=True)
class _Opener:
    line: _Line
    agents: bool


@dataclass
class _Scanner:
    text: str
    references: list[ReferenceMark] = field(default_factory=list)
    escapes: list[int] = field(default_factory=list)
    policies: list[PolicyLine] = field(default_factory=list)
    agents: list[AgentsBlock] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    mistakes: list[Mistake] = field(default_factory=list)
    hidden: list[ReferenceMark] = field(default_factory=list)
    code: list[Span] = field(default_factory=list)

    def run(self) -> Markup:
        lines = list(_lines(self.text))
        regions = self.blocks(lines)
        for region in regions:
            self.inline(region)
        return Markup(
            tuple(sorted(self.references, key=_start)),
            tuple(sorted(self.escapes)),
            tuple(self.policies),
            tuple(self.agents),
            tuple(sorted(self.comments, key=_start)),
            tuple(sorted(self.mistakes, key=_start)),
            tuple(self.hidden),
            tuple(sorted(self.code, key=lambda span: span.start)),
        )

    # Lines

    def blocks(self, lines: list[_Line]) -> list[Span]:
        """Sort the lines into directives, code and text; the spans of text are returned."""
        fenced = _fenced(lines)
        indented = _indented(lines, fenced)
        text: list[Span] = []
        openers: list[_Opener] = []
        for number, line in enumerate(lines):
            hiding = any(opener.agents for opener in openers)
            if number in fenced or number in indented:
                self.code.append(Span(line.start, line.end))
                if _hides(line.text) and not hiding:
                    self.mistake(Trouble.BLOCK_IN_CODE, line)
                continue
            match = _COLONS.match(line.content)
            if match:
                self.directive(line, match, openers)
            elif hiding:
                continue
            elif _hides(line.text):
                listed = _LIST_MARKER.search(line.text[: line.text.find(":")])
                self.mistake(Trouble.MISPLACED_BLOCK if listed else Trouble.MISSPELT_BLOCK, line)
            else:
                text.append(Span(line.start, line.end))
        for opener in openers:
            if opener.agents:
                self.mistake(Trouble.UNCLOSED_BLOCK, opener.line)
                to_the_end = Span(opener.line.start, len(self.text))
                self.agents.append(AgentsBlock(to_the_end, to_the_end))
                break
        return _joined(text)

    def directive(self, line: _Line, match: re.Match[str], openers: list[_Opener]) -> None:
        word, rest = match["word"], match["rest"].strip()
        hiding = any(opener.agents for opener in openers)
        if not word and not rest:
            self.close(line, openers)
        elif word.lower() == "agents" and not rest:
            if hiding:
                self.mistake(Trouble.NESTED_BLOCK, line)
            openers.append(_Opener(line, agents=True))
        elif word.lower() == "policy" and rest and not hiding:
            start = (
                line.end
                - len(line.text)
                + line.text.index(rest, line.text.lower().index("policy") + 6)
            )
            self.policies.append(
                PolicyLine(
                    Span(line.start, line.end), line.prefix, rest, Span(start, start + len(rest))
                )
            )
        elif word.lower() == "policy":
            if not rest:
                self.mistake(Trouble.POLICY_WITHOUT_KEY, line)
        elif word.lower() in _FOREIGN:
            if not hiding:
                self.mistake(Trouble.FOREIGN_BLOCK, line, word)
            openers.append(_Opener(line, agents=False))
        else:
            self.mistake(Trouble.MISSPELT_BLOCK, line, word)

    def close(self, line: _Line, openers: list[_Opener]) -> None:
        if not openers:
            self.mistake(Trouble.STRAY_CLOSE, line)
            return
        opener = openers.pop()
        if not opener.agents:
            return
        if line.prefix.replace("\t", "    ").rstrip() != opener.line.prefix.replace(
            "\t", "    "
        ).rstrip() or (len(line.prefix.expandtabs(4)) != len(opener.line.prefix.expandtabs(4))):
            self.mistake(Trouble.CLOSE_ELSEWHERE, line)
        if any(other.agents for other in openers):
            return
        inner = Span(min(opener.line.end + 1, line.start), line.start)
        self.agents.append(AgentsBlock(Span(opener.line.start, line.end), inner))
        self.hidden += _references_in(self.text, inner)

    def mistake(self, trouble: Trouble, line: _Line, word: str = "") -> None:
        span = Span(line.start + len(line.prefix), max(line.end, line.start + len(line.prefix)))
        self.mistakes.append(Mistake(trouble, span, word))

    # Characters

    def inline(self, region: Span) -> None:
        """Find references and comments in a stretch of text, past code and what is escaped."""
        text = self.text
        position = paragraph = region.start
        while match := _MARK.search(text, position, region.end):
            position = match.end()
            if position > paragraph:
                paragraph = _paragraph_end(text, match.start(), region.end)
            mark = match.group()
            if mark == "\\{{":
                self.escapes.append(match.start())
            elif mark == "{{":
                position = self.reference(match.start(), region.end)
            elif mark == "<!--":
                position = self.comment(match.start(), region.end)
            elif mark.startswith("`"):
                position = _after_code_span(text, match.start(), len(mark), paragraph)
                if position > match.end():
                    self.code.append(Span(match.start(), position))
            elif mark == "<":
                position = _after_raw_code(text, match.start(), region.end)

    def reference(self, start: int, limit: int) -> int:
        mark = _reference_at(self.text, start, limit)
        self.references.append(mark)
        return mark.span.end

    def comment(self, start: int, limit: int) -> int:
        # A comment may run over code and directives, so that its end is looked for in all the text.
        end = self.text.find("-->", start + 4)
        if end < 0:
            self.mistakes.append(Mistake(Trouble.UNCLOSED_COMMENT, Span(start, start + 4)))
            return start + 4
        self.comments.append(Comment(Span(start, end + 3), self.text[start + 4 : end].strip()))
        return min(end + 3, limit) if end + 3 <= limit else limit


def _start(part: ReferenceMark | Comment | Mistake) -> int:
    return part.span.start


def _lines(text: str) -> Iterator[_Line]:
    start = 0
    for line in text.split("\n"):
        prefix = _PREFIX.match(line)
        yield _Line(start, line, prefix.group() if prefix else "")
        start += len(line) + 1


def _hides(line: str) -> bool:
    """Whether a line looks as if it were to hide what follows from customers."""
    if ":" not in line and "\uff1a" not in line and ";;" not in line:
        return False
    plain = unicodedata.normalize("NFKC", line).casefold()
    plain = "".join(c for c in plain if not c.isspace() and unicodedata.category(c) != "Cf")
    return bool(_LOOKS_LIKE_AGENTS.match(plain))


def _fenced(lines: list[_Line]) -> frozenset[int]:
    """The numbers of the lines of fenced code, as superfences tells them: closed, and not dedented."""
    fenced: set[int] = set()
    number = 0
    closers: dict[tuple[str, str], list[int]] = {}
    for at, line in enumerate(lines):
        content = line.content.rstrip()
        if content.startswith(("```", "~~~")) and len(set(content)) == 1:
            closers.setdefault((content, line.prefix.expandtabs(4)), []).append(at)
    while number < len(lines):
        line = lines[number]
        match = _FENCE.match(line.content)
        if match and "`" not in match["info"]:
            end = _fence_end(
                lines, number, closers.get((match["fence"], line.prefix.expandtabs(4)), [])
            )
            if end is not None:
                fenced.update(range(number, end + 1))
                number = end
        number += 1
    return frozenset(fenced)


def _fence_end(lines: list[_Line], start: int, closers: list[int]) -> int | None:
    at = bisect_right(closers, start)
    if at == len(closers):
        return None
    prefix = lines[start].prefix.expandtabs(4)
    quoted = prefix.count(">")
    for line in lines[start + 1 : closers[at]]:
        if line.text.strip() and (
            line.prefix.count(">") < quoted
            or (not quoted and len(line.prefix.expandtabs(4)) < len(prefix))
        ):
            return None
    return closers[at]


def _indented(lines: list[_Line], fenced: frozenset[int]) -> frozenset[int]:
    """The numbers of the lines that are code by their indentation. In doubt a line is text."""
    found: set[int] = set()
    starts: list[int] = []
    blank, code = True, False
    for number, line in enumerate(lines):
        if number in fenced or not line.text.strip():
            blank = blank or not line.text.strip()
            continue
        indent = len(line.text.expandtabs(4)) - len(line.text.expandtabs(4).lstrip(" "))
        while starts and indent <= starts[-1] and blank:
            starts.pop()
        deep = indent >= 4 * (len(starts) + 1)
        code = deep and (blank or code) and ">" not in line.prefix
        if code:
            found.add(number)
        elif _CONTAINER.match(line.text.expandtabs(4).lstrip(" ")):
            while starts and indent <= starts[-1]:
                starts.pop()
            starts.append(indent)
        blank = False
    return frozenset(found)


def _joined(spans: list[Span]) -> list[Span]:
    """Lines that follow one another, as one span."""
    joined: list[Span] = []
    for span in spans:
        if joined and span.start == joined[-1].end + 1:
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return joined


def _reference_at(text: str, start: int, limit: int) -> ReferenceMark:
    line_end = text.find("\n", start, limit)
    line_end = limit if line_end < 0 else line_end
    end = text.find("}}", start + 2, line_end)
    if end < 0:
        return ReferenceMark(Span(start, start + 2), None)
    return ReferenceMark(Span(start, end + 2), text[start + 2 : end])


def _references_in(text: str, span: Span) -> Iterator[ReferenceMark]:
    inner = scan(text[span.start : span.end])
    for mark in inner.references:
        moved = Span(mark.span.start + span.start, mark.span.end + span.start)
        yield ReferenceMark(moved, mark.inner)


def _after_code_span(text: str, start: int, ticks: int, end: int) -> int:
    """Behind the code span that opens at `start`, or behind its ticks where it does not close."""
    fence = "`" * ticks
    at = text.find(fence, start + ticks, end)
    while at >= 0:
        run = at
        while run < end and text[run] == "`":
            run += 1
        if run - at == ticks:
            return run
        at = text.find(fence, run, end)
    return start + ticks


def _paragraph_end(text: str, start: int, limit: int) -> int:
    line_end = text.find("\n", start, limit)
    while line_end >= 0:
        following = text[line_end + 1 : line_end + 80]
        if not following.split("\n", 1)[0].strip(" \t>") or _STARTS_A_BLOCK.match(following):
            return line_end
        line_end = text.find("\n", line_end + 1, limit)
    return limit


def _after_raw_code(text: str, start: int, limit: int) -> int:
    """Behind a raw HTML element whose content is code; else behind the `<`."""
    match = _RAW_CODE.match(text, start, limit)
    if not match:
        return start + 1
    end = re.compile(f"</{match[1]}", re.IGNORECASE).search(text, match.end(), limit)
    return end.start() if end else match.end()


def misspelt(word: str) -> str | None:
    """The block that a word after `:::` most likely means."""
    return nearest(word.lower(), ("agents", "policy"))


@dataclass(frozen=True, slots=True)
class Lines:
    """Offsets of a text to lines and columns."""

    starts: tuple[int, ...]
    first: int = 1

    @classmethod
    def of(cls, text: str, first: int = 1) -> Lines:
        """Index a text whose first line is line `first` of its file."""
        starts, at = [0], text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = text.find("\n", at + 1)
        return cls(tuple(starts), first)

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 1."""
        line = bisect_right(self.starts, offset) - 1
        return line + self.first, offset - self.starts[line] + 1

    def offset(self, line: int, column: int) -> int:
        """The offset of a line and column."""
        return self.starts[line - self.first] + column - 1
