"""A draft reply held against the policy, in the case that the customer is in."""

from __future__ import annotations

from typing import Any

from kbgen.desk.cases import Case
from kbgen.desk.state import State
from kbgen.model import Audience, Finding, SetupError

MOST_DRAFT = 50_000
"""Characters; a reply that a person reads has fewer."""


def held(state: State, case: Case, text: str) -> list[dict[str, Any]]:
    """What is wrong in a draft (`Finding` in the API's document); nothing where it agrees.

    `SetupError` where there is no policy to hold it against.
    """
    if state.verifier is None:
        raise SetupError("The policy has no facts to hold a text against.")
    if not text.strip():
        return []
    findings = state.verifier.verify(
        text, scope=case.scope, audience=Audience.PUBLIC, as_of=case.kb.as_of
    )
    return [_finding(finding) for finding in findings]


def _finding(finding: Finding) -> dict[str, Any]:
    loc = finding.loc
    return {
        "rule": finding.rule,
        "name": finding.name,
        "level": finding.level.value,
        "message": finding.message,
        "line": loc.line if loc else None,
        "column": loc.column if loc else None,
        "end_line": loc.end_line if loc else None,
        "end_column": loc.end_column if loc else None,
        "related": [
            {"place": f"{each.loc.path}:{each.loc.line}", "message": each.message}
            for each in finding.related
        ],
    }
