"""Findings in SARIF 2.1.0 (OASIS), which code hosts and editors read."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from kbgen import __version__
from kbgen.model import Edit, Finding, Fix, KnowledgeBase, Loc, Related
from kbgen.rules import RULES

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
ROOT = "PROJECTROOT"
"""What paths are relative to; only whoever runs kbgen knows where that is."""


def render(findings: Sequence[Finding], kb: KnowledgeBase) -> str:
    """One log with one run, in ASCII. It holds the documentation of the rules that found something."""
    rules = {finding.rule: finding for finding in findings}
    ids = sorted(rules)
    run = {
        "tool": {
            "driver": {
                "name": "kbgen",
                "version": __version__,
                "rules": [_rule(rules[rule]) for rule in ids],
            }
        },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {
            ROOT: {"description": {"text": "The folder that holds mkdocs.yml."}}
        },
        "results": [_result(finding, ids.index(finding.rule)) for finding in findings],
        "properties": {"as_of": kb.as_of.isoformat()},
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(finding: Finding) -> dict[str, Any]:
    described: dict[str, Any] = {"id": finding.rule, "name": finding.name}
    rule = RULES.get(finding.rule)
    documentation = (rule.__doc__ or "").strip() if rule else ""
    if documentation:
        described["shortDescription"] = {"text": documentation.partition("\n")[0]}
        described["help"] = {"text": documentation, "markdown": documentation}
    described["defaultConfiguration"] = {"level": finding.level.value}
    return described


def _result(finding: Finding, index: int) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": finding.level.value,
        "message": {"text": finding.message},
    }
    if finding.loc:
        result["locations"] = [{"physicalLocation": _place(finding.loc)}]
    if finding.related:
        result["relatedLocations"] = [
            _related(number, related) for number, related in enumerate(finding.related, 1)
        ]
    if finding.fix:
        result["fixes"] = [_fix(finding.fix)]
    return result


def _place(loc: Loc) -> dict[str, Any]:
    return {"artifactLocation": _artifact(loc), "region": _region(loc)}


def _artifact(loc: Loc) -> dict[str, Any]:
    return {"uri": quote(loc.path, errors="replace"), "uriBaseId": ROOT}


def _region(loc: Loc) -> dict[str, int]:
    return {
        "startLine": loc.line,
        "startColumn": loc.column,
        "endLine": loc.end_line,
        "endColumn": loc.end_column,
    }


def _related(number: int, related: Related) -> dict[str, Any]:
    return {
        "id": number,
        "physicalLocation": _place(related.loc),
        "message": {"text": related.message},
    }


def _fix(fix: Fix) -> dict[str, Any]:
    by_file: dict[str, list[Edit]] = {}
    for edit in fix.edits:
        by_file.setdefault(edit.loc.path, []).append(edit)
    return {
        "description": {"text": fix.description},
        "artifactChanges": [
            {
                "artifactLocation": _artifact(edits[0].loc),
                "replacements": [
                    {"deletedRegion": _region(edit.loc), "insertedContent": {"text": edit.text}}
                    for edit in edits
                ],
            }
            for edits in by_file.values()
        ],
    }
