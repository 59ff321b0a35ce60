"""How letters and chats differ from articles: quotations, indentation, talk of a single case."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kbgen.load.blocks import blocks_of
from kbgen.load.fences import fenced
from kbgen.load.front_matter import split
from kbgen.load.lines import lines_of
from kbgen.model import Loc

_VISIBLE = re.compile(r"[^\n]")
_QUOTED = re.compile(r"^ {0,3}>[^\n]*", re.MULTILINE)
_WROTE = re.compile(
    r"^ {0,3}On\b[^\n]{0,300}(?:\n(?!\s*\n)[^\n]{0,300}){0,2}?\bwrote:[ \t]*$", re.MULTILINE
)
_HEADER = r"\*{0,2}(?:From|To|Cc|Bcc|Reply-To|Date|Sent|Subject):[^\n]*(?:\n|\Z)"
_OWN_HEADER = re.compile(rf"\s*(?:{_HEADER}){{2,}}")
_EARLIER = re.compile(
    r"^[ \t]*-{2,}[ \t]*(?:Original|Forwarded)[ \t]+message[ \t]*-{2,}[ \t]*$"
    rf"|(?<=\n)(?:{_HEADER}){{3,}}",
    re.MULTILINE | re.IGNORECASE,
)
_MARGIN = re.compile(r"[ \t]+")

_NEAR = 400
_END = re.compile(r"[.!?][)\"'”’]*\s")
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_NTH = r"\d{1,2}(?:st|nd|rd|th)?"
_DAY = re.compile(
    rf"(?:(?:the )?{_NTH}(?: of)? {_MONTH}|{_MONTH} {_NTH})(?:,? \d{{4}})?", re.IGNORECASE
)
_SEASON = re.compile(
    r"\b(?:christmas|seasons?|seasonal|holidays?|festive|promotion|orders?|ordered|bought|purchase[ds]?"
    r"|anything|everything|items?|all|any|every|last|gifts?|presents)\b",
    re.IGNORECASE,
)
_OURS = re.compile(
    r"\b(?:we|(?:the|our) (?:shop|store|showroom|office|phone lines?|lines|chat|team))\b(?!['’]ve)"
    r"[^.;,]{0,24}\b(?:open|closed?|closing|shut|re-?open|back)\b",
    re.IGNORECASE,
)
"""Words of days on which the shop is there or isn't, for whoever writes."""
_LEFT = re.compile(r"\s+(?:left|remaining|to go)\b", re.IGNORECASE)
_CLOCK = re.compile(r"\d{1,2}(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)?(?:\W.*)?", re.IGNORECASE)
_ON_A_DAY = re.compile(
    rf"\b(?:today|tonight|tomorrow|this \w+|(?:on|by) {_WEEKDAY})\b", re.IGNORECASE
)
_MEETING = re.compile(
    r"\b(?:arrives?|arriving|be (?:with you|delivered|there)|is being delivered|delivered"
    r"|(?:call|ring|phone|reply to|write to|get back to|be in touch with) you)\b",
    re.IGNORECASE,
)
_SENT_TO = re.compile(
    r"\b(?:I|we)(?:['’]ve| have)?(?: (?:just|already|also))? (?:sent|e-?mailed|forwarded|wrote|written|replied)\b",
    re.IGNORECASE,
)


def is_of_one_case(lines: Sequence[str], loc: Loc) -> bool:
    """Whether the words at a place tell of one customer's case, and so nothing of the policy.

    "You have 5 days left", "please send it by 12 December", "it arrives tomorrow by 10am", "I've sent
    it to your@address".
    """
    before = "\n".join(lines[max(0, loc.line - 4) : loc.line - 1])
    line = lines[loc.line - 1]
    end = loc.end_column - 1 if loc.end_line == loc.line else len(line)
    said = line[loc.column - 1 : end]
    before = f"{before}\n{line[: loc.column - 1]}"[-_NEAR:]
    after = f"{line[end:]}\n{' '.join(lines[loc.line : loc.line + 3])}"[:_NEAR]
    starts = [match.end() for match in _END.finditer(before)]
    stop = _END.search(after)
    before, after = before[max(starts, default=0) :], after[: stop.end() if stop else None]
    sentence = f"{before}{said}{after}"
    if _LEFT.match(after):
        return True
    if _DAY.fullmatch(said):
        return not (_SEASON.search(sentence) or _OURS.search(sentence))
    if "@" in said:
        return bool(_SENT_TO.search(before))
    if _CLOCK.fullmatch(said):
        return bool(_ON_A_DAY.search(sentence) and _MEETING.search(sentence))
    return False


# Every character stays where it is, so that a place in what is read is one in the text.


def without_quotes(text: str) -> str:
    """A text with what its sender did not write, and with an e-mail's header, blanked out."""
    header = _OWN_HEADER.match(text)
    start = header.end() if header else 0
    earlier = _EARLIER.search(text, start)
    end = earlier.start() if earlier else len(text)
    own = text[start:end]
    for pattern in (_WROTE, _QUOTED):
        own = pattern.sub(lambda match: _blank(match[0]), own)
    return _blank(text[:start]) + own + _blank(text[end:])


def as_text(text: str, path: str) -> str:
    """A text with its indented lines as lines of text: in a letter they are no code."""
    body = split(text, path).body
    lines = tuple(lines_of(body))
    before = len(text) - len(body)
    parts: list[str] = []
    at = 0
    for number in sorted(blocks_of(lines, fenced(enumerate(lines))).indented):
        start = before + lines[number].start
        margin = _MARGIN.match(text, start)
        if margin:
            parts += text[at:start], "\xa0" * len(margin[0])
            at = margin.end()
    return "".join([*parts, text[at:]])


def _blank(text: str) -> str:
    return _VISIBLE.sub(" ", text)
