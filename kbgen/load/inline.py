"""What stands in the text of an article: references, comments, code spans."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from kbgen.load.marks import Comment, Mistake, ReferenceMark, Span, Trouble

_MARK = re.compile(r"\\\{\{|\\[\\`<]|\{\{|`+|<!--|<(?=[A-Za-z])")
_TICKS = re.compile(r"`+")
_RAW_CODE = re.compile(r"<(code|pre|script|style|textarea)\b[^<>\n]{0,500}>", re.IGNORECASE)
_END_OF = {
    name: re.compile(f"</{name}", re.IGNORECASE)
    for name in ("code", "pre", "script", "style", "textarea")
}
_MOST_REFERENCES = 20_000
_NO_COMMENTS_IN = ("script", "style", "textarea")


@dataclass
class Inline:
    """Reads stretches of text one after another; every offset is one of the whole text."""

    text: str
    breaks: Sequence[int]
    """Where text ends that Markdown reads in one piece."""
    references: list[ReferenceMark] = field(default_factory=list)
    hidden: list[ReferenceMark] = field(default_factory=list)
    escapes: list[int] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    code: list[Span] = field(default_factory=list)
    mistakes: list[Mistake] = field(default_factory=list)

    _at: int = 0
    _raw_end: int = 0
    """Up to where raw HTML is code."""
    _raw_comments: bool = True
    _never_ends: set[str] = field(default_factory=set)
    _next: dict[str, int] = field(default_factory=dict)
    _piece_end: int = -1
    _runs: dict[int, list[int]] = field(default_factory=dict)

    def read(self, start: int, end: int, hidden: bool) -> None:
        """Read a stretch of text; `hidden` is the text of agents' blocks."""
        self._at = max(self._at, start)
        while match := _MARK.search(self.text, self._at, end) if self._at < end else None:
            self._at = match.end()
            mark = match.group()
            if mark == "<!--":
                self._comment(match.start())
            elif match.start() < self._raw_end:
                continue
            elif mark == "\\{{":
                self.escapes.append(match.start())
            elif mark == "{{":
                self._reference(match.start(), end, hidden)
            elif mark.startswith("`"):
                self._code_span(match.start(), len(mark), end)
            elif mark == "<":
                self._raw_code(match.start(), end)

    def _reference(self, start: int, end: int, hidden: bool) -> None:
        if len(self.references) + len(self.hidden) == _MOST_REFERENCES:
            self._too_many(start)
            return
        close = self._find("}}", start + 2)
        if close + 2 > min(self._find("\n", start), end):
            mark = ReferenceMark(Span(start, start + 2), None)
        else:
            mark = ReferenceMark(Span(start, close + 2), self.text[start + 2 : close])
        (self.hidden if hidden else self.references).append(mark)
        self._at = mark.span.end

    def _too_many(self, start: int) -> None:
        if "{{" not in self._never_ends:
            self._never_ends.add("{{")
            self.mistakes.append(Mistake(Trouble.TOO_MANY, Span(start, start + 2)))

    def _comment(self, start: int) -> None:
        if start < self._raw_end and not self._raw_comments:
            return
        close = self._find("-->", start + 4)
        if close < len(self.text):
            self.comments.append(
                Comment(Span(start, close + 3), self.text[start + 4 : close].strip())
            )
            self._at = close + 3
        elif "<!--" not in self._never_ends:
            self._never_ends.add("<!--")
            self.mistakes.append(Mistake(Trouble.UNCLOSED_COMMENT, Span(start, start + 4)))

    def _find(self, sign: str, start: int) -> int:
        """The next place of a sign, or the end of the text. `start` only ever grows."""
        found = self._next.get(sign, -1)
        if found < start:
            found = self.text.find(sign, start)
            found = self._next[sign] = len(self.text) if found < 0 else found
        return found

    def _code_span(self, start: int, ticks: int, end: int) -> None:
        """Go behind the code span that opens at `start`, if it is one.

        Ticks that as many others close open it; failing that, the first of them that fewer close.
        """
        at = bisect_right(self.breaks, start)
        piece_end = min(end, self.breaks[at] if at < len(self.breaks) else end)
        if piece_end != self._piece_end:
            self._piece_end, self._runs = piece_end, {}
            for run in _TICKS.finditer(self.text, start, piece_end):
                self._runs.setdefault(len(run.group()), []).append(run.start())
        for length in sorted((n for n in self._runs if n <= ticks), reverse=True):
            places = self._runs[length]
            place = bisect_left(places, start + ticks)
            if place < len(places):
                self._at = places[place] + length
                self.code.append(Span(start, self._at))
                return

    def _raw_code(self, start: int, end: int) -> None:
        match = _RAW_CODE.match(self.text, start, end)
        name = match[1].lower() if match else ""
        if not match or name in self._never_ends:
            return
        self._at = match.end()
        close = _END_OF[name].search(self.text, match.end())
        if close:
            self._raw_end, self._raw_comments = close.start(), name not in _NO_COMMENTS_IN
        else:
            self._never_ends.add(name)
