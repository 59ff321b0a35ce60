"""kbgen's comments in articles: `kbgen: allow …` and `kbgen: claim …`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date

from kbgen.load.markup import Comment, Lines, Markup, ReferenceMark, Span
from kbgen.load.passages import Passages
from kbgen.load.references import References
from kbgen.model import Allowance, Declaration, Loc, Problem
from kbgen.vocabulary import did_you_mean, nearest

RULE = "KB026"
COMMANDS = ("allow", "claim")

_OURS = re.compile(r"\s*kbgen\s*:\s*(?P<command>[^\s:=]*)(?P<rest>.*)", re.DOTALL | re.IGNORECASE)
_LIKE_OURS = re.compile(r"\s*(?P<name>[A-Za-z]+)[\s:;.,/_-]+(?P<command>[A-Za-z]+)\b")
_UNSIGNED = re.compile(r"\s*allow\b[^\n]*\bKB\d{3}\b", re.IGNORECASE)
_MEANT = {"disable": "allow", "ignore": "allow", "skip": "allow", "noqa": "allow", "off": "allow"}
"""What other checkers call it."""
_EXAMPLES = {
    "allow": '<!-- kbgen: allow KB201 reason="…" until=2027-01-31 -->',
    "claim": "<!-- kbgen: claim returns.window -->",
}
_NEAR = 0.75
_LONGEST = 2_000
"""Characters of a comment that kbgen reads; no reason takes more."""

_PART = re.compile(
    r"""(?P<key>[^\s=,"“”']+)\s*=
    \s*(?P<value>"[^"]*"|“[^”]*”|'[^']*'|[^\s"“'=,]*+(?!\s*=)) | (?P<word>[^\s,]+)""",
    re.VERBOSE,
)
_QUOTES = "\"“”'"
_ID = re.compile(r"KB\d{3}", re.IGNORECASE)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass
class Comments:
    """What the kbgen comments of one article say."""

    allowances: list[Allowance] = field(default_factory=list)
    declarations: list[Declaration] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def read_comments(
    path: str, body: str, markup: Markup, lines: Lines, references: References
) -> Comments:
    """Read the kbgen comments of a body; what is wrong with them is filed under KB026."""
    reader = _Reader(path, body, markup, lines, references)
    for comment in markup.comments:
        reader.take(comment)
    return reader.found


@dataclass
class _Reader:
    path: str
    body: str
    markup: Markup
    lines: Lines
    references: References
    found: Comments = field(default_factory=Comments)
    _passages: Passages | None = None

    def take(self, comment: Comment) -> None:
        inner = Span(comment.span.start + 4, comment.span.end - 3)
        text = self.body[inner.start : inner.end]
        match = _OURS.match(text)
        if not match:
            meant = _like_ours(text)
            if meant:
                message = f"This looks like one of kbgen's comments and is none. Write '{_EXAMPLES[meant]}'."
                self.file(self.loc(comment.span), message)
            return
        command = match["command"].lower()
        start = inner.start + match.start("rest")
        if len(text) > _LONGEST:
            self.file(self.loc(comment.span), "This comment is too long. Shorten it, or close it.")
        elif command == "allow":
            self.allow(comment, match["rest"], start)
        elif command == "claim":
            self.claim(comment, match["rest"], start)
        else:
            at = inner.start + match.start("command")
            loc = self.loc(Span(at, at + len(command))) if command else self.loc(comment.span)
            self.file(loc, _unknown(match["command"]))

    def allow(self, comment: Comment, text: str, start: int) -> None:
        whole = self.loc(comment.span)
        before = len(self.found.problems)
        rules: list[str] = []
        places: list[Loc] = []
        values: dict[str, tuple[str, Loc]] = {}
        for part in _PART.finditer(text):
            loc = self.loc(Span(start + part.start(), start + part.end()))
            key, word = (part["key"] or "").lower(), part["word"]
            if word and _ID.fullmatch(word):
                rules.append(word.upper())
                places.append(loc)
            elif word and "reason" in values and values["reason"][0][:1] not in (*_QUOTES,):
                self.file(whole, 'Put the reason into quotation marks: reason="…".')
                return
            elif word:
                self.file(loc, f"'{word[:60]}' is not the id of a rule; one looks like KB201.")
            elif key not in ("reason", "until"):
                hint = did_you_mean(key, ("reason", "until"))
                message = (
                    f"'{key[:60]}' is not read here.{hint} An allowance has a reason and an until."
                )
                self.file(loc, message)
            elif key in values:
                self.file(loc, f"'{key}' stands twice here. Take one of the two out.")
            else:
                values[key] = (part["value"], loc)
        reason = values.get("reason", ("", whole))[0].strip(_QUOTES).strip()
        until = self.until(whole, values.get("until"))
        if len(self.found.problems) == before and not rules:
            self.file(whole, f"This allows no rule. Name one, as in '{_EXAMPLES['allow']}'.")
        if not reason:
            self.file(whole, 'An allowance says why: reason="…".')
        if len(self.found.problems) == before and until:
            covers, removal = (
                self.passages.covers(comment.span),
                self.passages.removal(comment.span),
            )
            self.found.allowances.append(
                Allowance(tuple(rules), tuple(places), reason, until, whole, covers, removal)
            )

    def until(self, whole: Loc, written: tuple[str, Loc] | None) -> date | None:
        if written is None or not written[0].strip(_QUOTES).strip():
            self.file(whole, "An allowance says how long it holds: until=2027-01-31.")
            return None
        text, loc = written[0].strip(_QUOTES).strip(), written[1]
        try:
            if _DATE.fullmatch(text):
                return date.fromisoformat(text)
        except ValueError:
            pass
        self.file(loc, f"'{text[:60]}' is not a date. Write it as 2027-01-31.")
        return None

    def claim(self, comment: Comment, text: str, start: int) -> None:
        whole = self.loc(comment.span)
        if not text.strip() or "|" in text:
            self.file(whole, f"A claim names a fact and its scope, as in '{_EXAMPLES['claim']}'.")
            return
        filed = self.references.problems
        before = len(filed)
        # As if it stood in the braces of a reference, whose places count from the first of them.
        loc = self.loc(Span(start, start + len(text)))
        mark = ReferenceMark(Span(start, start + len(text)), text.replace("\n", " "))
        read = self.references.read(mark, replace(loc, column=loc.column - 2))
        is_long = whole.line != whole.end_line
        for problem in filed[before:]:
            message = problem.message
            if message.startswith("This is not a reference"):
                message = f"A claim names a fact and its scope, as in '{_EXAMPLES['claim']}'."
            place = (
                whole
                if is_long or problem.loc is None or message != problem.message
                else problem.loc
            )
            self.found.problems.append(Problem(RULE, place, message, problem.related))
        del filed[before:]
        if read:
            hidden = any(
                block.span.start <= comment.span.start < block.span.end
                for block in self.markup.agents
            )
            self.found.declarations.append(
                Declaration(read.key, read.scope, whole, comment.span.end, hidden)
            )

    @property
    def passages(self) -> Passages:
        if self._passages is None:
            self._passages = Passages(self.path, self.body, self.markup.comments, self.lines)
        return self._passages

    def loc(self, span: Span) -> Loc:
        return Loc(self.path, *self.lines.place(span.start), *self.lines.place(span.end))

    def file(self, loc: Loc, message: str) -> None:
        self.found.problems.append(Problem(RULE, loc, message))


def _like_ours(text: str) -> str | None:
    """The command that a comment most likely means which only looks like one of ours."""
    if _UNSIGNED.match(text):
        return "allow"
    match = _LIKE_OURS.match(text)
    if not match or not nearest(match["name"], ("kbgen",), _NEAR):
        return None
    command = match["command"].lower()
    return _MEANT.get(command) or nearest(command, COMMANDS, _NEAR)


def _unknown(command: str) -> str:
    meant = _MEANT.get(command.lower())
    hint = f" Did you mean '{meant}'?" if meant else did_you_mean(command, COMMANDS)
    said = f"'{command[:60]}' is nothing" if command else "This is nothing"
    return f"{said} that kbgen reads in a comment.{hint} Comments are 'allow' and 'claim'."
