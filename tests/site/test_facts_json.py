"""`facts.json`, held against its own schema by a library, and against the policy by its own types."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from kbgen.model import KnowledgeBase, Scope
from kbgen.render import is_public
from kbgen.scope import in_force
from kbgen.site.facts_json import facts_json, facts_schema
from kbgen.values import TYPES, Context
from tests.project import TODAY, knowledge_base

POLICY = """
business: {country: GB, currency: GBP, time_zone: Europe/London}
returns:
  owner: nobody you know
  window:
    value: 2 weeks
    counted_from: delivery
    note: never public
    changes: [{from: 2026-01-01, value: 30 days}, {from: 2027-02-01, value: 45 days}]
    overrides:
      - {when: {product: [sale, outlet]}, value: 14 days, changes: [{from: 2027-03-01, value: 7 days}]}
      - {when: {ordered: 2026-11-01/2026-12-24}, until: 2027-01-31, name: Christmas}
      - {when: {ordered: 2025-11-01/2025-12-24}, until: 2026-01-31, name: Last year}
  cost: {overrides: [{when: {country: DE}, value: £5}]}
refunds: {approval_over: {value: £100, audience: agent}}
"""
SCHEMA = json.loads(facts_schema())


def facts(tmp_path: Path, as_of: date = TODAY) -> dict[str, Any]:
    kb = knowledge_base(tmp_path, {"policies/shop.yml": POLICY}, as_of)
    assert kb.problems == ()
    return json.loads(facts_json(kb))  # type: ignore[no-any-return]


def test_one_fact_with_all_that_it_says(tmp_path: Path) -> None:
    assert facts(tmp_path)["facts"]["returns.window"] == {
        "label": "Time to return",
        "type": "duration",
        "counted_from": "delivery",
        "value": {"words": "30 days", "canonical": "30 days"},
        "since": "2026-01-01",
        "changes": [{"from": "2027-02-01", "value": {"words": "45 days", "canonical": "45 days"}}],
        "overrides": [
            {
                "case": "Sale / outlet",
                "when": {"product": ["sale", "outlet"]},
                "value": {"words": "14 days", "canonical": "14 days"},
                "changes": [
                    {"from": "2027-03-01", "value": {"words": "7 days", "canonical": "7 days"}}
                ],
            },
            {
                "case": "Christmas (ordered 1 November to 24 December 2026)",
                "when": {"ordered": {"from": "2026-11-01", "to": "2026-12-24"}},
                "name": "Christmas",
                "until": "2027-01-31",
                "value": {"words": "until 31 January 2027", "canonical": "2027-01-31"},
            },
        ],
    }


def test_a_fact_that_only_some_cases_have(tmp_path: Path) -> None:
    assert facts(tmp_path)["facts"]["returns.cost"] == {
        "label": "Cost",
        "type": "money",
        "overrides": [
            {
                "case": "Germany",
                "when": {"country": ["DE"]},
                "value": {"words": "£5", "canonical": "5 GBP"},
            }
        ],
    }


def test_what_is_announced_comes_into_force(tmp_path: Path) -> None:
    found = facts(tmp_path, date(2027, 3, 1))["facts"]["returns.window"]
    assert found["value"]["words"] == "45 days"
    assert found["since"] == "2027-02-01"
    assert "changes" not in found
    assert [override["case"] for override in found["overrides"]] == ["Sale / outlet"]
    assert found["overrides"][0]["since"] == "2027-03-01"


def test_nothing_that_is_not_public(tmp_path: Path) -> None:
    text = facts_json(knowledge_base(tmp_path, {"policies/shop.yml": POLICY}))
    for word in ("nobody", "never", "approval", "owner"):
        assert word not in text


@pytest.mark.parametrize("as_of", [TODAY, date(2027, 3, 1)])
def test_the_schema_holds(tmp_path: Path, as_of: date) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.validate(facts(tmp_path, as_of), SCHEMA)


@pytest.mark.parametrize(
    "broken",
    [
        {"value": {"words": "30 days"}},
        {"owner": "somebody"},
        {"overrides": [{"case": "x", "when": {}, "value": {"words": "", "canonical": ""}}]},
        {"changes": [{"from": "soon", "value": {"words": "", "canonical": ""}}]},
    ],
)
def test_the_schema_can_fail(tmp_path: Path, broken: dict[str, Any]) -> None:
    found = facts(tmp_path)
    found["facts"]["returns.window"] |= broken
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(found, SCHEMA)


def test_the_demo(built_demo: dict[str, bytes], demo_kb: KnowledgeBase) -> None:
    """Every public fact of the demo is there, and its canonical text reads back as its value."""
    published = json.loads(built_demo["facts.json"])
    schema = json.loads(built_demo["facts.schema.json"])
    assert published["$schema"] == "facts.schema.json"
    jsonschema.validate(published, schema)
    public = {f.key: f for f in demo_kb.policy.facts.values() if is_public(f)}
    assert list(published["facts"]) == sorted(public)
    context = Context("GBP", "GB")
    for key, fact in public.items():
        found = in_force(fact, Scope(), demo_kb.as_of)
        said = published["facts"][key]
        assert ("value" in said) == (found is not None), key
        if found is None:
            continue
        assert said["value"]["words"] == found.value.words(demo_kb.language)
        if said["type"] in TYPES:
            read = TYPES[said["type"]].parse(said["value"]["canonical"], context)
            assert read == found.value, key
