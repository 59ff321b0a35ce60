"""Markdown inside a block to the text that a reader sees, every character's place kept."""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from dataclasses import dataclass

from kbgen.claims.patterns import lazy
from kbgen.load.marks import Span

REFERENCE = "\ufffc"
"""Stands for a reference in plain text (Unicode's object replacement character)."""

_TOKEN = lazy(
    # Most characters begin no token; those that may are told apart first.
    r"""(?=[{!\]<~\\&\-:*=`_\[\n\t\u00a0\u202f\u2009]|\s\s)(?:
    (?P<reference>\{\{[^{}\n]*\}\})
    |(?P<attributes>\{:?[ ]?[.\#][^{}\n]*\}|\{:[^{}\n]*\})
    |(?P<image>!\[[^\]\n]{0,400}\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\[[^\]\n]*\]))
    |(?P<target>\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\[[^\]\n]*\]))
    |(?P<auto><(?:[A-Za-z][A-Za-z0-9+.-]*://[^<>\s]*|[^<>\s@]+@[^<>\s@]+)>)
    |(?P<struck>~~[^~\n]+~~|<(?:del|s|strike)>[^<>]*</(?:del|s|strike)>)
    |(?P<unseen><(?P<unread>script|style)\b[^<>]*>[^<]*</(?P=unread)>)
    |(?P<break><br[ ]*/?>|</?(?:p|li|div|td|th|tr|h[1-6])\b[^<>]*>|\\\n[ \t>]*)
    |(?P<tag></?[A-Za-z](?:[^<>"']|"[^"]{0,1000}"|'[^']{0,1000}')*>|</?[A-Za-z][^<>]*>)
    |(?P<entity>&(?:\#\d{1,7}|\#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)
    |(?P<escape>\\[\\`*_{}\[\]()>\#+\-.!|~$])
    |(?P<dash>(?<=\d)-{2,3}(?=\d))
    |(?P<emoji>:(?:material|octicons|fontawesome|simple)-[a-z0-9-]+:)
    |(?P<mark>\*+|~~|==|`+|(?<![^\W_])_{1,3}|_{1,3}(?![^\W_]))
    |(?P<footnote>\[\^[^\]\s]+\])
    |(?P<open>\[)
    |(?P<space>\s*\n[ \t>]*|[ \t\u00a0\u202f\u2009]{2,}|[\t\u00a0\u202f\u2009]))""",
    re.VERBOSE,
)
_LINKED = lazy(r"\]\(|\]\[|\]")


@dataclass(frozen=True, slots=True)
class _Piece:
    """So many characters of the plain text, and the characters of the source that they stand for."""

    plain: int
    source: int
    length: int
    source_length: int


@dataclass(frozen=True, slots=True)
class Plain:
    """A text as read, and where each part of it stands in the source."""

    text: str
    pieces: tuple[_Piece, ...]

    def span(self, start: int, end: int) -> Span:
        """The characters of the source behind `start` to `end` (exclusive) of the text."""
        return Span(self._offset(start, last=False), self._offset(end - 1, last=True))

    def _offset(self, at: int, *, last: bool) -> int:
        number = max(0, bisect_right(self.pieces, at, key=lambda piece: piece.plain) - 1)
        piece = self.pieces[number]
        if piece.length == piece.source_length:
            return piece.source + (at - piece.plain) + last
        return piece.source + (piece.source_length if last else 0)


def plain(source: str, start: int, end: int) -> Plain:
    """The text that a reader sees of a stretch of Markdown without block marks in it."""
    parts: list[str] = []
    pieces: list[_Piece] = []
    length = 0

    def put(text: str, at: int, taken: int) -> None:
        nonlocal length
        parts.append(text)
        pieces.append(_Piece(length, at, len(text), taken))
        length += len(text)

    at = start
    for match in _TOKEN.finditer(source, start, end):
        if match.start() > at:
            put(source[at : match.start()], at, match.start() - at)
        at = match.end()
        text = _read(match, source, end)
        if text:
            put(text, match.start(), at - match.start())
    if end > at:
        put(source[at:end], at, end - at)
    return Plain("".join(parts), tuple(pieces) or (_Piece(0, start, 0, 0),))


def _read(match: re.Match[str], source: str, end: int) -> str:
    match match.lastgroup:
        case "reference":
            return REFERENCE
        case "auto":
            return match.group()[1:-1]
        case "break" | "space" | "emoji":
            return " "
        case "entity":
            text = html.unescape(match.group())
            return " " if text.isspace() else text
        case "dash":
            return "–"
        case "escape":
            return match.group()[1]
        case "open":
            linked = _LINKED.search(source, match.end(), end)
            return "" if linked and linked.group() != "]" else "["
        case "mark" if match.group() in ("*", "_") and _stands_alone(match, source):
            return match.group()
        case _:
            return ""


def _stands_alone(match: re.Match[str], source: str) -> bool:
    """Whether a sign has blanks on both sides, so that it marks no emphasis."""
    before, behind = (
        source[match.start() - 1 : match.start()],
        source[match.end() : match.end() + 1],
    )
    return (not before or before.isspace()) and (not behind or behind.isspace())
