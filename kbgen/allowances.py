"""Findings against what authors have allowed: `<!-- kbgen: allow KB201 reason="…" until=… -->`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kbgen.model import Allowance, Finding, KnowledgeBase, Level, Loc

_REFUSALS = {
    "KB0": "what cannot be read as it is meant has to be mended",
    "KB205": "it is about allowances themselves",
    "KB6": "customers would read what is for agents",
    "KB801": "it would run in the browsers of customers",
}


@dataclass(frozen=True)
class Outcome:
    """What is left of the findings, and which allowances had something to say."""

    findings: tuple[Finding, ...]
    met: frozenset[tuple[Loc, str]]
    """The place of an allowance and a rule that has a finding in its range, whatever the day."""


def refusal(rule: str) -> str | None:
    """Why no finding of a rule may be allowed, for the end of a sentence; None where it may."""
    return next((why for start, why in _REFUSALS.items() if rule.startswith(start)), None)


def apply(kb: KnowledgeBase, findings: Sequence[Finding]) -> Outcome:
    """Leave out the findings that an allowance covers which holds on the as-of date."""
    allowances = {a.path: a.allowances for a in kb.articles.values() if a.allowances}
    kept: list[Finding] = []
    met: set[tuple[Loc, str]] = set()
    for finding in findings:
        found = [
            allowance
            for allowance in allowances.get(finding.loc.path if finding.loc else "", ())
            if _allows(allowance, finding)
        ]
        met.update((allowance.loc, finding.rule) for allowance in found)
        if all(kb.as_of > allowance.until for allowance in found):
            kept.append(finding)
    return Outcome(tuple(kept), frozenset(met))


def _allows(allowance: Allowance, finding: Finding) -> bool:
    """Whether an allowance speaks of a finding, by its rule and the line that it begins on."""
    loc, covers = finding.loc, allowance.covers
    if covers is None or loc is None or loc == Loc(loc.path):
        return False
    if finding.rule.startswith("KB8") and finding.level is Level.ERROR:
        return False
    if finding.rule not in allowance.rules or refusal(finding.rule):
        return False
    return covers.line <= loc.line <= covers.end_line
