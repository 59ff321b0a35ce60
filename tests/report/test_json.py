from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from kbgen.model import Edit, Finding, Fix, Level, Loc, Related
from kbgen.report.json import render
from tests.report.samples import EVERY, FULL, NOWHERE, knowledge_base


def test_the_object_of_the_contract() -> None:
    assert json.loads(render([FULL], knowledge_base())) == {
        "version": 1,
        "as_of": "2026-11-21",
        "findings": [
            {
                "rule": "KB101",
                "name": "express-slower-than-standard",
                "level": "error",
                "path": "content/returns.md",
                "line": 4,
                "column": 21,
                "end_line": 4,
                "end_column": 32,
                "message": FULL.message,
                "related": [
                    {
                        "path": "policies/returns.yml",
                        "line": 2,
                        "column": 11,
                        "message": "the policy's value",
                    }
                ],
                "fix": {
                    "description": "Write '{{ returns.window }}'.",
                    "edits": [
                        {
                            "path": "content/returns.md",
                            "line": 4,
                            "column": 21,
                            "end_line": 4,
                            "end_column": 32,
                            "text": "{{ returns.window }}",
                        }
                    ],
                },
            }
        ],
        "summary": {"error": 1, "warning": 0, "note": 0},
    }


def test_no_place_and_no_fix() -> None:
    finding = json.loads(render([NOWHERE], knowledge_base()))["findings"][0]
    assert finding == {
        "rule": "KB019",
        "name": "no-home-page",
        "level": "error",
        "path": None,
        "line": None,
        "column": None,
        "end_line": None,
        "end_column": None,
        "message": "It is nowhere.",
        "related": [],
        "fix": None,
    }


def test_summary() -> None:
    report = json.loads(render(EVERY, knowledge_base()))
    assert report["summary"] == {"error": 2, "warning": 1, "note": 1}
    assert json.loads(render([], knowledge_base()))["summary"] == {
        "error": 0,
        "warning": 0,
        "note": 0,
    }


def test_text() -> None:
    assert render([], knowledge_base()) == (
        '{\n  "version": 1,\n  "as_of": "2026-11-21",\n  "findings": [],\n'
        '  "summary": {\n    "error": 0,\n    "warning": 0,\n    "note": 0\n  }\n}\n'
    )


@given(st.text(), st.text(), st.text())
def test_every_text_comes_back(path: str, message: str, text: str) -> None:
    loc = Loc(path, 1, 2, 3, 4)
    fix = Fix(message, (Edit(loc, text),))
    finding = Finding("KB001", "a", Level.NOTE, loc, message, (Related(loc, text),), fix)
    written = render([finding], knowledge_base())
    assert written.isascii()
    read = json.loads(written)["findings"][0]
    assert (read["path"], read["message"]) == (path, message)
    assert read["related"][0]["message"] == text
    assert read["fix"]["edits"][0]["text"] == text
