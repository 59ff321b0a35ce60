"""The `:::` lines of an article: agents' blocks, policy tables, and what only looks like them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from kbgen.load.fences import Fences
from kbgen.load.lines import Line
from kbgen.load.marks import AgentsBlock, Mistake, PolicyLine, Span, Trouble
from kbgen.vocabulary import nearest

_COLONS = re.compile(r"(?P<colons>:{3,})[ \t]*(?P<word>[^\s{\[]*)(?P<rest>.*)$")
_FOREIGN = frozenset(
    (
        "abstract", "accordion", "alert", "banner", "bug", "callout", "card", "cards", "caution",
        "center", "code", "code-group", "collapse", "column", "columns", "danger", "default",
        "details", "error", "example", "failure", "faq", "grid", "hint", "image", "important",
        "info", "note", "notice", "primary", "question", "quote", "remark", "seealso", "spoiler",
        "step", "steps", "success", "summary", "tab", "tabs", "tip", "tldr", "todo", "toggle",
        "video", "warn", "warning",
    )
)  # fmt: skip


class Kind(Enum):
    """What a line is to its readers."""

    TEXT = auto()
    CODE = auto()
    DIRECTIVE = auto()
    HIDDEN = auto()
    """Text for agents."""
    HIDDEN_CODE = auto()


@dataclass
class Directives:
    """What the lines of a text are, and what was found in them."""

    kinds: list[Kind] = field(default_factory=list)
    policies: list[PolicyLine] = field(default_factory=list)
    agents: list[AgentsBlock] = field(default_factory=list)
    mistakes: list[Mistake] = field(default_factory=list)


def directives_of(lines: Sequence[Line], code: Container[int], end: int) -> Directives:
    """Read a text's lines, of which those in `code` are code. `end` is the text's length."""
    reader = _Reader()
    for number, line in enumerate(lines):
        reader.found.kinds.append(reader.take(line, number in code))
    reader.finish(end)
    return reader.found


@dataclass(frozen=True, slots=True)
class _Opener:
    line: Line
    colons: int
    agents: bool


@dataclass
class _Reader:
    found: Directives = field(default_factory=Directives)
    openers: list[_Opener] = field(default_factory=list)
    block: _Opener | None = None
    """The agents' block that is open."""
    left: bool = False
    fences: Fences = field(default_factory=Fences)
    """Of the agents' block. In one that may be open no line closes the block."""

    def take(self, line: Line, is_code: bool) -> Kind:
        if self.block:
            return self.inside(line, self.block, is_code)
        if is_code:
            if _hides(line.text, "agents"):
                self.mistake(Trouble.BLOCK_IN_CODE, line)
            return Kind.CODE
        match = _COLONS.match(line.content)
        if match:
            return self.directive(line, match)
        if _hides(line.text):
            self.mistake(Trouble.MISPLACED_BLOCK, line)
        return Kind.TEXT

    def inside(self, line: Line, block: _Opener, is_code: bool) -> Kind:
        kind = Kind.HIDDEN_CODE if is_code else Kind.HIDDEN
        if self.fences.take(line) or self.fences.is_open:
            return kind
        match = _COLONS.match(line.content)
        if match:
            return self.directive(line, match)
        if not self.left and not line.is_blank and not _is_within(line, block.line):
            self.left = True
            self.mistake(Trouble.LEFT_BLOCK, line)
        if _hides(line.text):
            self.mistake(Trouble.NESTED_BLOCK, line)
        return kind

    def directive(self, line: Line, match: re.Match[str]) -> Kind:
        word, rest = match["word"].lower(), match["rest"].strip()
        if not word and not rest:
            return self.close(line, len(match["colons"]))
        if word == "agents" and not rest:
            return self.open_agents(line, len(match["colons"]))
        if word in ("policy", "page"):
            return self.policy(line, match, rest, is_page=word == "page")
        if word in _FOREIGN:
            if not self.block:
                self.mistake(Trouble.FOREIGN_BLOCK, line, match["word"])
            self.openers.append(_Opener(line, len(match["colons"]), agents=False))
            return Kind.HIDDEN if self.block else Kind.TEXT
        self.mistake(Trouble.MISSPELT_BLOCK, line, match["word"])
        # So that the line that closes it isn't a second mistake.
        self.openers.append(_Opener(line, len(match["colons"]), agents=False))
        return Kind.DIRECTIVE

    def open_agents(self, line: Line, colons: int) -> Kind:
        opener = _Opener(line, colons, agents=True)
        if self.block:
            self.mistake(Trouble.NESTED_BLOCK, line)
        else:
            self.block, self.left, self.fences = opener, False, Fences()
        self.openers.append(opener)
        return Kind.DIRECTIVE

    def close(self, line: Line, colons: int) -> Kind:
        if not self.openers:
            self.mistake(Trouble.STRAY_CLOSE, line)
            return Kind.DIRECTIVE
        opener = self.openers.pop()
        if not opener.agents:
            return Kind.HIDDEN if self.block else Kind.TEXT
        if line.margin != opener.line.margin or colons != opener.colons:
            self.mistake(Trouble.CLOSE_ELSEWHERE, line)
        if opener is self.block:
            inner = Span(min(opener.line.end + 1, line.start), line.start)
            self.found.agents.append(AgentsBlock(Span(opener.line.start, line.end), inner))
            self.block = None
        return Kind.DIRECTIVE

    def policy(self, line: Line, match: re.Match[str], key: str, is_page: bool) -> Kind:
        if not key:
            missing = Trouble.PAGE_WITHOUT_NAME if is_page else Trouble.POLICY_WITHOUT_KEY
            self.mistake(missing, line)
        else:
            start = line.start + len(line.prefix) + match.start("rest")
            start += len(match["rest"]) - len(match["rest"].lstrip())
            whole, keyed = Span(line.start, line.end), Span(start, start + len(key))
            hidden = self.block is not None
            self.found.policies.append(PolicyLine(whole, line.prefix, key, keyed, hidden, is_page))
        return Kind.DIRECTIVE

    def finish(self, end: int) -> None:
        if self.block:
            self.mistake(Trouble.UNCLOSED_BLOCK, self.block.line)
            rest = Span(self.block.line.start, end)
            self.found.agents.append(AgentsBlock(rest, rest))

    def mistake(self, trouble: Trouble, line: Line, word: str = "") -> None:
        start = line.start + len(line.prefix)
        self.found.mistakes.append(Mistake(trouble, Span(start, max(line.end, start)), word))


def misspelt(word: str) -> str | None:
    """The block that a word after `:::` most likely means."""
    return nearest(word, ("agents", "policy", "page"))


def _is_within(line: Line, opener: Line) -> bool:
    """Whether a line stands in the list item or quotation that the block opens in."""
    quotes = opener.margin.count(">")
    if quotes:
        return line.margin.count(">") >= quotes
    return len(line.margin) >= len(opener.margin)


# What is read as a colon, besides what Unicode makes one of.
_COLON_LIKE = str.maketrans(dict.fromkeys("\u02d0\u02f8\u0589\u05c3\u2236\ua789", ":"))
_BLANKS_BETWEEN = re.compile(r"(?<=[:;])\s+(?=[:;])")
_LED_BY_COLONS = re.compile(r"[\s>#*+\-.\d()\[\]_]*+(?P<colons>[:;]{2,})[^\w\n]*(?P<word>\w*)")
_NOTE = re.compile(r"[\s>*+\-.\d()]*+(?:!!!|\?\?\?\+?)\W*agents?\b")
_ANYWHERE = re.compile(r"[:;]{3,}\W*agents?\b")
_CODE_SPAN = re.compile(r"(?<!`)(`+)(?!`)[^`]*(?<!`)\1(?!`)")


def _hides(text: str, word: str = "") -> bool:
    """Whether a line looks as if a block opened or closed; one of that name, if one is given."""
    if text.isascii():
        if text.count(":") + text.count(";") < 2:
            return "agent" in text.lower() and bool(_NOTE.match(text.lower()))
    else:
        text = unicodedata.normalize("NFKC", text).translate(_COLON_LIKE)
    plain = "".join(c for c in text if unicodedata.category(c) not in ("Cf", "Cc")).casefold()
    plain = _BLANKS_BETWEEN.sub("", plain)
    led = _LED_BY_COLONS.match(plain)
    if led and nearest(led["word"], ("agents",)):
        return True
    if led and led["colons"].startswith(":::") and (not word or "agent" in plain):
        return True
    return bool(_NOTE.match(plain) or _ANYWHERE.search(_CODE_SPAN.sub("", plain)))
