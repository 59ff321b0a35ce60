"""Any text held against the policy: a saved reply, an e-mail, a chatbot's answer.

    verifier = Verifier.from_policies(Path("policies"), date.today())
    findings = verifier.verify(answer)

Make one verifier and keep it: it reads the policy, and no articles. A text then takes tens of
milliseconds. It may be used from several threads at once.
"""

from __future__ import annotations

import codecs
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path

from kbgen import allowances
from kbgen.claims.wording import merged
from kbgen.facts import question
from kbgen.load import load
from kbgen.load.articles import read_article
from kbgen.load.blocks import blocks_of
from kbgen.load.fences import fenced
from kbgen.load.files import MOST_ARTICLE_BYTES
from kbgen.load.front_matter import split
from kbgen.load.lines import lines_of
from kbgen.load.references import References
from kbgen.model import (
    Article,
    Audience,
    Finding,
    KnowledgeBase,
    Level,
    Loc,
    Problem,
    Scope,
    Settings,
    SetupError,
)
from kbgen.rules import RULES, finding_of
from kbgen.vocabulary import SECTIONS

STDIN = "<stdin>"
"""What findings call the text that a command read from its standard input, in every format."""

_NAME = "reply.md"
_HELD = ("KB201", "KB202", "KB203", "KB401", "KB406", "KB601")
"""The rules that one text by itself can break. One that does not exist is passed over."""
_READING = (
    "KB002", "KB003", "KB004", "KB006", "KB008", "KB011",
    "KB013", "KB014", "KB015", "KB021", "KB026",
)  # fmt: skip
"""Mistakes by which a text says or hides something else than it was meant to."""

_CONTROL = re.compile(r"[\x00\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
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
_PLACEHOLDER = re.compile(r"\{\{\s*(?P<section>\w+)")
_MARGIN = re.compile(r"[ \t]+")


@dataclass(frozen=True)
class Verifier:
    """Holds texts against the policy of one knowledge base, whose articles it does not look at."""

    kb: KnowledgeBase

    @classmethod
    def from_policies(cls, folder: Path, as_of: date) -> Verifier:
        """A verifier for the policy files in a folder. `SetupError` where there is no such folder.

        A policy that changes needs a new verifier. See `policy_findings` for what is wrong with it.
        """
        if not folder.is_dir():
            message = f"{folder} is not a folder."
            raise SetupError(message)
        root = folder.resolve().parent
        settings = Settings(root, root / "content", folder.resolve(), root / "site")
        return cls(load(settings, as_of, articles=False))

    @cached_property
    def policy_findings(self) -> tuple[Finding, ...]:
        """The errors in the policy itself. A text is not held against what could not be read."""
        settings = self.kb.settings
        folder = Path(os.path.relpath(settings.policies, settings.root)).as_posix()
        found = (
            finding_of(RULES[problem.rule], problem)
            for problem in self.kb.problems
            if problem.loc and problem.loc.path.startswith(f"{folder}/")
        )
        return tuple(finding for finding in found if finding.level is Level.ERROR)

    def scope(self, *words: str) -> Scope:
        """The case that words such as `customer=plus` and `ordered=2026-12-03` name together.

        `SetupError` where the policy does not know one.
        """
        return question(self.kb, words).scope

    def verify(
        self,
        text: str,
        path: str = "reply",
        *,
        scope: Scope | None = None,
        audience: Audience | None = None,
        quotes: bool = False,
        as_of: date | None = None,
    ) -> tuple[Finding, ...]:
        """What is wrong in a text, in its order; nothing where it agrees with the policy.

        The text is plain or Markdown, with front matter or without. `path` is what findings call
        it; their lines and columns count from 1 in it. `scope` is the case that it is written for,
        `audience` who reads it (customers, if neither this nor its front matter says otherwise),
        `as_of` the day (the knowledge base's). Quoted lines (`> `), and the earlier messages below a
        reply, are somebody else's words, and only read with `quotes`.
        """
        text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
        text = _CONTROL.sub(" ", text)
        if len(text.encode("utf-8", "replace")) > MOST_ARTICLE_BYTES:
            return (_too_long(path),)
        references = References(self.kb.policy)
        read = _as_letter(text if quotes else _without_quotes(text), path)
        article, problems = read_article(path, _NAME, read, references)
        article = replace(
            article,
            draft=False,
            expires=None,
            audience=audience or article.audience,
            applies_to=merged(scope or Scope(), article.applies_to),
        )
        one = replace(
            self.kb,
            as_of=as_of or self.kb.as_of,
            articles={_NAME: article},
            problems=(),
            sources={path: text},
            files=frozenset(),
            reviews={},
        )
        lines = text.split("\n")
        found = [
            _finding(_weighed(problem, lines))
            for problem in (*problems, *references.problems)
            if problem.rule in _READING
        ]
        found += _held(one, article)
        return tuple(sorted(set(allowances.apply(one, found).findings), key=_order))


def text_of(raw: bytes, path: str) -> tuple[str, Finding | None]:
    """The text of a file or of standard input; with a finding, and empty, where it is none."""
    if len(raw) > MOST_ARTICLE_BYTES:
        return "", _too_long(path)
    raw = raw.removeprefix(codecs.BOM_UTF8)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        message = f"This is not UTF-8: byte 0x{raw[error.start]:02X} stands here. Save it as UTF-8."
        problem = Problem("KB001", Loc(path, line, column, line, column + 1), message)
        return "", _finding(problem)
    if not text.strip():
        message = "This text is empty, so that nothing was held against the policy."
        return "", _finding(Problem("KB001", Loc(path), message))
    return text, None


def _held(kb: KnowledgeBase, article: Article) -> Iterator[Finding]:
    for rule in (RULES[id_] for id_ in _HELD if id_ in RULES):
        for problem in rule.check(kb):
            if problem.loc and problem.loc.path == article.path:
                yield finding_of(rule, problem)


def _weighed(problem: Problem, lines: Sequence[str]) -> Problem:
    """A problem, no more than a note where another system fills in what stands in the braces."""
    if problem.rule not in ("KB013", "KB014") or problem.loc is None:
        return problem
    line, column = lines[problem.loc.line - 1], problem.loc.column
    at = line.rfind("{{", 0, column + 1)
    written = _PLACEHOLDER.match(line, at) if at >= 0 else None
    if written is None or written["section"] in SECTIONS or "Did you mean" in problem.message:
        return problem
    return replace(problem, level=Level.NOTE)


def _finding(problem: Problem) -> Finding:
    return finding_of(RULES[problem.rule], problem)


def _too_long(path: str) -> Finding:
    message = f"This text has more than {MOST_ARTICLE_BYTES:,} bytes, the most that kbgen reads."
    return _finding(Problem("KB003", Loc(path), message))


def _order(finding: Finding) -> tuple[Loc, str, str]:
    return finding.loc or Loc("", 0, 0), finding.rule, finding.message


# Every character stays where it is, so that a place in what is read is one in the text.


def _without_quotes(text: str) -> str:
    """The text with what the sender did not write, and with an e-mail's header, blanked out."""
    header = _OWN_HEADER.match(text)
    start = header.end() if header else 0
    earlier = _EARLIER.search(text, start)
    end = earlier.start() if earlier else len(text)
    own = text[start:end]
    for pattern in (_WROTE, _QUOTED):
        own = pattern.sub(lambda match: _blank(match[0]), own)
    return _blank(text[:start]) + own + _blank(text[end:])


def _as_letter(text: str, path: str) -> str:
    """The text with indented lines as lines of text: in a letter they are no code."""
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
