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
from kbgen.claims.topics.wording import merged
from kbgen.facts import question
from kbgen.letters import as_text, is_of_one_case, without_quotes
from kbgen.load import load
from kbgen.load.articles import read_article
from kbgen.load.files import MOST_ARTICLE_BYTES
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
_HELD = ("KB201", "KB202", "KB203", "KB206", "KB401", "KB406", "KB601")
"""The rules that one text by itself can break. One that does not exist is passed over."""
_CLAIMS = ("KB201", "KB202", "KB203")
_READING = (
    "KB002", "KB003", "KB004", "KB006", "KB008", "KB011",
    "KB013", "KB014", "KB015", "KB021", "KB026",
)  # fmt: skip
"""Mistakes by which a text says or hides something else than it was meant to."""

_MARKDOWN = (".md", ".markdown")
_CONTROL = re.compile(r"[\x00\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_PLACEHOLDER = re.compile(r"\{\{\s*(?P<section>\w+)")


@dataclass(frozen=True)
class Verifier:
    """Holds texts against the policy of one knowledge base, whose articles it does not look at.

    `SetupError` where the policy has no facts.
    """

    kb: KnowledgeBase

    def __post_init__(self) -> None:
        # Every text agrees with a policy that says nothing, which is nobody's intention.
        if not self.kb.policy.facts and not self.policy_findings:
            message = f"{self.kb.settings.policies} has no facts to hold a text against."
            raise SetupError(message)

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
        quotes: bool | None = None,
        as_of: date | None = None,
    ) -> tuple[Finding, ...]:
        """What is wrong in a text, in its order; nothing where it agrees with the policy.

        The text is plain or Markdown, with front matter or without. `path` is what findings call
        it; their lines and columns count from 1 in it. `scope` is the case that it is written for,
        `audience` who reads it (customers, if neither this nor its front matter says otherwise),
        `as_of` the day (the knowledge base's). Quoted lines (`> `), and the earlier messages below a
        reply, are somebody else's words and not read, unless `quotes` says so; a file in Markdown,
        whose `path` ends in `.md`, is read whole, unless it says not.
        """
        if quotes is None:
            quotes = path.lower().endswith(_MARKDOWN)
        text = _CONTROL.sub(" ", _with_plain_ends(text.removeprefix("\ufeff")))
        if len(text.encode("utf-8", "replace")) > MOST_ARTICLE_BYTES:
            return (_too_long(path),)
        references = References(self.kb.policy)
        read = as_text(text if quotes else without_quotes(text), path)
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
        found += (
            finding
            for finding in _held(one, article)
            if not (finding.loc and finding.rule in _CLAIMS and is_of_one_case(lines, finding.loc))
        )
        return tuple(sorted(set(allowances.apply(one, found).findings), key=_order))


def text_of(raw: bytes, path: str) -> tuple[str, Finding | None]:
    """The text of a file or of standard input, with `\\n` for every line end.

    With a finding, and empty, where there is none.
    """
    if len(raw) > MOST_ARTICLE_BYTES:
        return "", _too_long(path)
    raw = raw.removeprefix(codecs.BOM_UTF8)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = _with_plain_ends(raw[: error.start].decode("utf-8"))
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        message = f"This is not UTF-8: byte 0x{raw[error.start]:02X} stands here. Save it as UTF-8."
        problem = Problem("KB001", Loc(path, line, column, line, column + 1), message)
        return "", _finding(problem)
    if not text.strip():
        message = "This text is empty, so that nothing was held against the policy."
        return "", _finding(Problem("KB001", Loc(path), message))
    return _with_plain_ends(text), None


def _with_plain_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


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
