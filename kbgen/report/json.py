"""Findings for programs: the JSON object of the contract."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any

from kbgen.model import Edit, Finding, Fix, KnowledgeBase, Level, Loc, Related

VERSION = 1


def render(findings: Sequence[Finding], kb: KnowledgeBase) -> str:
    """One object, in ASCII. The same findings always give the same text."""
    counts = Counter(finding.level for finding in findings)
    report = {
        "version": VERSION,
        "as_of": kb.as_of.isoformat(),
        "findings": [_finding(finding) for finding in findings],
        "summary": {level.value: counts[level] for level in Level},
    }
    return json.dumps(report, indent=2) + "\n"


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "name": finding.name,
        "level": finding.level.value,
        **_range(finding.loc),
        "message": finding.message,
        "related": [_related(related) for related in finding.related],
        "fix": _fix(finding.fix) if finding.fix else None,
    }


def _range(loc: Loc | None) -> dict[str, Any]:
    return {
        "path": loc.path if loc else None,
        "line": loc.line if loc else None,
        "column": loc.column if loc else None,
        "end_line": loc.end_line if loc else None,
        "end_column": loc.end_column if loc else None,
    }


def _related(related: Related) -> dict[str, Any]:
    loc = related.loc
    return {
        "path": loc.path,
        "line": loc.line,
        "column": loc.column,
        "message": related.message,
    }


def _fix(fix: Fix) -> dict[str, Any]:
    return {"description": fix.description, "edits": [_edit(edit) for edit in fix.edits]}


def _edit(edit: Edit) -> dict[str, Any]:
    return {**_range(edit.loc), "text": edit.text}
