"""The structure of the log. It was also held against the schema of OASIS, which is not ours to copy."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import unquote

from hypothesis import given
from hypothesis import strategies as st

from kbgen import __version__
from kbgen.model import Edit, Finding, Fix, Level, Loc
from kbgen.report.sarif import render
from kbgen.rules import RULES
from tests.report.samples import EVERY, FULL, NOWHERE, knowledge_base


def run(findings: tuple[Finding, ...]) -> dict[str, Any]:
    log = json.loads(render(findings, knowledge_base()))
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("/sarif-schema-2.1.0.json")
    (only,) = log["runs"]
    assert isinstance(only, dict)
    return only


def test_a_result() -> None:
    place = {
        "artifactLocation": {"uri": "content/returns.md", "uriBaseId": "PROJECTROOT"},
        "region": {"startLine": 4, "startColumn": 21, "endLine": 4, "endColumn": 32},
    }
    assert run((FULL,))["results"] == [
        {
            "ruleId": "KB101",
            "ruleIndex": 0,
            "level": "error",
            "message": {"text": FULL.message},
            "locations": [{"physicalLocation": place}],
            "relatedLocations": [
                {
                    "id": 1,
                    "physicalLocation": {
                        "artifactLocation": {
                            "uri": "policies/returns.yml",
                            "uriBaseId": "PROJECTROOT",
                        },
                        "region": {
                            "startLine": 2,
                            "startColumn": 11,
                            "endLine": 2,
                            "endColumn": 18,
                        },
                    },
                    "message": {"text": "the policy's value"},
                }
            ],
            "fixes": [
                {
                    "description": {"text": "Write '{{ returns.window }}'."},
                    "artifactChanges": [
                        {
                            "artifactLocation": place["artifactLocation"],
                            "replacements": [
                                {
                                    "deletedRegion": place["region"],
                                    "insertedContent": {"text": "{{ returns.window }}"},
                                }
                            ],
                        }
                    ],
                }
            ],
        }
    ]


def test_a_result_without_a_place() -> None:
    assert run((NOWHERE,))["results"] == [
        {
            "ruleId": "KB019",
            "ruleIndex": 0,
            "level": "error",
            "message": {"text": "It is nowhere."},
        }
    ]


def test_the_tool_and_its_rules() -> None:
    driver = run((FULL, *EVERY))["tool"]["driver"]
    assert (driver["name"], driver["version"]) == ("kbgen", __version__)
    assert [rule["id"] for rule in driver["rules"]] == ["KB019", "KB022", "KB101", "KB802"]
    documentation = (RULES["KB101"].__doc__ or "").strip()
    assert driver["rules"][2] == {
        "id": "KB101",
        "name": "express-slower-than-standard",
        "shortDescription": {
            "text": "An express delivery method may take longer than standard delivery."
        },
        "help": {"text": documentation, "markdown": documentation},
        "defaultConfiguration": {"level": "error"},
    }


def test_the_index_leads_to_the_rule() -> None:
    found = run(EVERY)
    rules = found["tool"]["driver"]["rules"]
    assert [rules[result["ruleIndex"]]["id"] for result in found["results"]] == [
        result["ruleId"] for result in found["results"]
    ]
    assert [result["level"] for result in found["results"]] == [
        "error",
        "warning",
        "note",
        "error",
    ]


def test_columns_and_day() -> None:
    found = run(())
    assert found["columnKind"] == "unicodeCodePoints"
    assert found["properties"] == {"as_of": "2026-11-21"}
    assert found["results"] == []


def test_a_fix_of_two_files() -> None:
    edits = tuple(Edit(Loc(path, line), "x") for path, line in (("a", 1), ("b", 1), ("a", 2)))
    finding = Finding("KB001", "a", Level.ERROR, None, "It is.", fix=Fix("Mend it.", edits))
    changes = run((finding,))["results"][0]["fixes"][0]["artifactChanges"]
    assert [
        (change["artifactLocation"]["uri"], len(change["replacements"])) for change in changes
    ] == [("a", 2), ("b", 1)]


@given(st.text("aä é%#?:/配\u202e", min_size=1), st.text())
def test_every_text_comes_back(path: str, message: str) -> None:
    finding = Finding("KB001", "a", Level.ERROR, Loc(path), message)
    result = run((finding,))["results"][0]
    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert unquote(uri) == path
    assert uri.isascii()
    assert not set(uri) & set(" #?:")
    assert result["message"]["text"] == message
