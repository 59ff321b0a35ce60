"""`kbgen schema`: what an editor's YAML server completes and underlines."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from kbgen.model import SCOPE_KEYS
from kbgen.schema import policy_schema, schema_text
from kbgen.values.types import parse
from kbgen.vocabulary import FACTS, SECTIONS

ROOT = Path(__file__).parent.parent
POLICIES = sorted((ROOT / "policies").glob("*.yml")) + sorted(
    (ROOT / "kbgen/starter/policies").glob("*.yml")
)


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    return policy_schema()


class _Editor(yaml.SafeLoader):
    """YAML 1.2's plain scalars, as the YAML server of editors reads them: `on` and dates are text."""


_Editor.yaml_implicit_resolvers = {
    first: [(tag, form) for tag, form in found if tag.endswith((":int", ":float", ":null"))]
    for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Editor.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"(?:true|false)$"), list("tf"))


def read(text: str) -> Any:
    return yaml.load(text, Loader=_Editor)  # noqa: S506 - a safe loader


def mistakes(schema: dict[str, Any], text: str) -> list[str]:
    checker = jsonschema.Draft7Validator(schema)
    return [error.message for error in checker.iter_errors(read(text))]


def test_it_is_a_schema(schema: dict[str, Any]) -> None:
    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
    jsonschema.Draft7Validator.check_schema(schema)
    assert json.loads(schema_text()) == schema
    assert schema_text().endswith("}\n")


def test_every_reference_leads_somewhere(schema: dict[str, Any]) -> None:
    found = set(references(schema))
    assert found
    assert {ref.removeprefix("#/definitions/") for ref in found} <= set(schema["definitions"])


def references(part: Any) -> list[str]:
    if isinstance(part, dict):
        here = [part["$ref"]] if "$ref" in part else []
        return here + [ref for value in part.values() for ref in references(value)]
    return [ref for value in part for ref in references(value)] if isinstance(part, list) else []


@pytest.mark.parametrize("file", POLICIES, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_policies_that_we_ship_are_valid(file: Path, schema: dict[str, Any]) -> None:
    assert mistakes(schema, file.read_text()) == []


@pytest.mark.parametrize(
    "text",
    [
        "returns: {window: 30 days}",
        "returns: {condition: [unworn, tags on]}",
        "returns: {condition: {value: [unworn, tags on]}}",
        "returns: {window: {value: 30 days, counted_from: delivery, says: [send it back]}}",
        "returns: {window: {value: 30 days, overrides: [{when: {country: [DE, EU]}, value: 14 days}]}}",
        "returns: {window: {overrides: [{when: {ordered: 2026-11-01/2026-12-24}, until: 2027-01-31}]}}",
        "returns: {window: {value: 30 days, changes: [{from: 2027-02-01, value: 45 days}]}}",
        "terms: {gift_card: {expiry: {value: 2 years, type: duration}}, simple: yes}",
        "delivery: {methods: {anything: {time: 2 days, cost: free}}}",
        "delivery: {collection.ready: 2 hours}",
        "delivery.collection: {ready: 2 hours}",
        "calendar: {closures: [{on: 2026-12-25, name: Christmas}], special_hours: {2026-12-24: 09:00-13:00}}",
        "tone: {avoid: {leverage: use}}",
        "business: {owner: me, reviewed: 2026-10-05, review_every: 180 days, source: a meeting}",
        "returns:",
        "authority: {advisor: {refund_up_to: £50, may: [a, b]}}",
    ],
)
def test_what_the_language_allows(text: str, schema: dict[str, Any]) -> None:
    assert mistakes(schema, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "retruns: {window: 30 days}",
        "returns: {windw: 30 days}",
        "returns: {window: {valu: 30 days}}",
        "returns: {window: {value: 30 days, overrides: [{when: {prodct: sale}, value: 14 days}]}}",
        "returns: {window: {value: 30 days, overrides: [{value: 14 days}]}}",
        "returns: {window: {value: 30 days, overrides: [{when: {}, value: 14 days}]}}",
        "returns: {window: {value: 30 days, changes: [{value: 14 days}]}}",
        "returns: {window: {value: 30 days, audience: agents}}",
        "returns: {window: [30 days]}",
        "returns: 30 days",
        "delivery: {methods: {express: {tme: 2 days}}}",
        "contact: {channels: {phone: {numbr: 1}}}",
        "calendar: {closures: [{name: Christmas}]}",
        "terms: {gift_card: {value: 1, type: durations}}",
        "- returns",
    ],
)
def test_what_an_editor_underlines(text: str, schema: dict[str, Any]) -> None:
    assert mistakes(schema, text)


def test_every_section_and_fact_is_offered_and_explained(schema: dict[str, Any]) -> None:
    assert set(schema["properties"]) == set(SECTIONS)
    for name, spec in SECTIONS.items():
        assert schema["properties"][name]["description"] == spec.meaning
    for key in FACTS:
        part = schema
        for word in key.split("."):
            part = part["additionalProperties"] if word == "*" else part["properties"][word]
        assert part["description"].startswith(FACTS[key].meaning), key


def test_scopes(schema: dict[str, Any]) -> None:
    assert set(schema["definitions"]["scope"]["properties"]) == set(SCOPE_KEYS)


def test_examples_are_values(schema: dict[str, Any]) -> None:
    """Each type that has a form of its own shows it, and the form is one that the loader reads."""
    shown = {}
    for type_ in {kind for spec in FACTS.values() for kind in spec.type.split("|")}:
        examples = schema["definitions"].get(type_, {}).get("examples", [])
        for example in examples:
            parse(type_, example)
        shown[type_] = len(examples)
    plain = {"text", "list", "number", "id", "closures", "special_hours", "replacements"}
    silent = {
        type_ for type_, count in shown.items() if not count and not type_.startswith("list[")
    }
    assert silent <= plain | {t for t in shown if t not in schema["definitions"]}


FRONT_MATTER = """\
title: Return an item
description: How long you have.
topics: [returns]
audience: public
applies_to: {product: sale}
owner: returns team
reviewed: 2026-10-05
review_every: 180 days
expires: 2027-01-31
keywords: [send back, money back]
redirect_from: [old/returns.md]
draft: no
"""


def front(schema: dict[str, Any]) -> dict[str, Any]:
    return {"$ref": "#/definitions/front_matter", "definitions": schema["definitions"]}


def test_front_matter(schema: dict[str, Any]) -> None:
    assert mistakes(front(schema), FRONT_MATTER) == []
    assert mistakes(front(schema), FRONT_MATTER + "layout: from-another-system\n") == []
    for wrong in ("audience: agents", "topics: [retruns]", "applies_to: {prodct: sale}"):
        key = wrong.partition(":")[0]
        lines = [line for line in FRONT_MATTER.splitlines() if not line.startswith(key)]
        assert mistakes(front(schema), "\n".join([*lines, wrong])), wrong
