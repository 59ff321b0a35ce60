"""Findings as workflow commands, which GitHub Actions shows on the lines of a change.

Escaping and parameters are those of GitHub's page "Workflow commands for GitHub Actions" and of its
toolkit: columns are only for a range on one line.
"""

from __future__ import annotations

from collections.abc import Sequence

from kbgen.model import Finding, KnowledgeBase, Level
from kbgen.report.text import place

_COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "notice"}
_IN_MESSAGE = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_IN_PARAMETER = _IN_MESSAGE | {":": "%3A", ",": "%2C"}


def render(findings: Sequence[Finding], kb: KnowledgeBase) -> str:
    """One command a line; nothing without findings."""
    return "".join(_command(finding) + "\n" for finding in findings)


def _command(finding: Finding) -> str:
    parameters: dict[str, str | int] = {}
    loc = finding.loc
    if loc:
        parameters |= {"file": loc.path, "line": loc.line}
        if loc.line == loc.end_line:
            parameters["col"] = loc.column
        parameters["endLine"] = loc.end_line
        if loc.line == loc.end_line:
            parameters["endColumn"] = loc.end_column
    parameters["title"] = f"{finding.rule} {finding.name}"
    listed = ",".join(
        f"{name}={_escaped(value, _IN_PARAMETER)}" for name, value in parameters.items()
    )
    lines = [finding.message]
    lines += (f"{place(related.loc)}: {related.message}" for related in finding.related)
    if finding.fix:
        lines.append(f"fix: {finding.fix.description}")
    message = _escaped("\n".join(lines), _IN_MESSAGE)
    return f"::{_COMMANDS[finding.level]} {listed}::{message}"


def _escaped(value: str | int, signs: dict[str, str]) -> str:
    return "".join(signs.get(sign, sign) for sign in str(value))
