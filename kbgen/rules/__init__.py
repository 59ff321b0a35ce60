"""The checks: one module a rule, one explicit list, one way to run them all.

A rule is a module with `ID`, `NAME`, `LEVEL`, `check(kb) -> Iterator[Problem]` and a docstring that
`kbgen explain` prints: a summary line, then the sections Why, Example and Use instead. The example
must fire and the way out must not; a test runs both.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol, cast

from kbgen import allowances
from kbgen.model import Finding, KnowledgeBase, Level, Loc, Problem
from kbgen.rules import kb205
from kbgen.rules._list import MODULES
from kbgen.uncollected import uncollected

__all__ = ["RULES", "Rule", "check", "check_input"]


class Rule(Protocol):
    """What a rule's module offers."""

    ID: str
    NAME: str
    LEVEL: Level
    __doc__: str | None

    def check(self, kb: KnowledgeBase) -> Iterator[Problem]:
        """What the rule sees in a knowledge base."""


RULES: Mapping[str, Rule] = {
    rule.ID: rule for rule in sorted((cast(Rule, m) for m in MODULES), key=lambda rule: rule.ID)
}


def check(kb: KnowledgeBase) -> tuple[Finding, ...]:
    """Every finding of every rule that no comment allows, in the order of files, lines and rules."""
    with uncollected():
        outcome = allowances.apply(kb, _found(kb, RULES.values()))
        unneeded = [finding_of(kb205, problem) for problem in kb205.unneeded(kb, outcome)]
        return tuple(sorted({*outcome.findings, *unneeded}, key=_order))


def check_input(kb: KnowledgeBase) -> tuple[Finding, ...]:
    """The findings on what could not be read as it is written, without a look at what prose states."""
    rules = [rule for rule in RULES.values() if rule.ID < "KB1"]
    return tuple(sorted({*allowances.apply(kb, _found(kb, rules)).findings}, key=_order))


def _found(kb: KnowledgeBase, rules: Iterable[Rule]) -> list[Finding]:
    return [finding_of(rule, problem) for rule in rules for problem in rule.check(kb)]


def finding_of(rule: Rule, problem: Problem) -> Finding:
    """A problem with the name of its rule, and its level where it has none itself."""
    level = problem.level or rule.LEVEL
    return Finding(
        rule.ID, rule.NAME, level, problem.loc, problem.message, problem.related, problem.fix
    )


def _order(finding: Finding) -> tuple[Loc, str, str]:
    return finding.loc or Loc("", 0, 0), finding.rule, finding.message
