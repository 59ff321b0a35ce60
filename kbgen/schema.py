"""`kbgen schema`: JSON Schema of policy files, and of front matter in `#/definitions/front_matter`.

Draft 7, which the YAML server of most editors reads in full. It offers names and examples; what a
value means is for `kbgen check` to say.
"""

from __future__ import annotations

import json
from typing import Any

from kbgen.model import SCOPE_KEYS, Audience
from kbgen.vocabulary import FACTS, SECTIONS, TERM_TYPES, children_of, spec_of

_Schema = dict[str, Any]

_EXAMPLES = {
    "duration": ["30 days", "2 weeks", "24 hours", "3-5 business days", "same day"],
    "money": ["£3.95", "3.95 GBP", "free"],
    "percent": ["15%"],
    "time": ["20:00", "8pm"],
    "hours": ["Mo-Fr 09:00-17:30; Sa 10:00-16:00; PH off", "24/7"],
    "days": ["Mo-Fr"],
    "date": ["2026-12-24"],
    "period": ["2026-11-01/2026-12-24"],
    "answer": ["yes", "no"],
    "email": ["help@shop.example"],
    "phone": ["020 7946 0018"],
    "url": ["https://www.shop.example/"],
    "country": ["GB", "GB-NIR", "EU"],
    "currency": ["GBP"],
    "time_zone": ["Europe/London"],
    "language": ["en"],
}
_SCALAR: _Schema = {"type": ["string", "number", "boolean"]}


def schema_text() -> str:
    """The schema as JSON, indented, with a line end."""
    return json.dumps(policy_schema(), indent=2, ensure_ascii=False) + "\n"


def policy_schema() -> _Schema:
    """The schema of a policy file."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "kbgen policy",
        "description": "Sections of a customer-service policy. A section stands in one file.",
        "type": "object",
        "properties": {
            name: {"description": spec.meaning} | _group(name) for name, spec in SECTIONS.items()
        },
        "patternProperties": {rf"^({'|'.join(SECTIONS)})\.": {}},
        "additionalProperties": False,
        "definitions": {
            "scope": _scope(),
            "owner": {"type": "string", "description": "Who keeps this up. Never public."},
            "reviewed": {"type": "string", "description": "When it was last reviewed (date)."},
            "review_every": _typed("duration"),
            "source": {"type": "string", "description": "Where it was decided. Never public."},
            "note": {"type": "string", "description": "For colleagues. Never public."},
            "audience": {"enum": [str(audience) for audience in Audience]},
            "term": _term(),
            **_types(),
            "front_matter": _front_matter(),
        },
    }


def _ref(name: str) -> _Schema:
    return {"$ref": f"#/definitions/{name}"}


_UPKEEP = {name: _ref(name) for name in ("owner", "reviewed", "review_every", "source")}
_SHARED = {**_UPKEEP, "audience": _ref("audience"), "note": _ref("note")}


def _group(key: str) -> _Schema:
    if key == "terms":
        return {"type": "object", "properties": _UPKEEP, "additionalProperties": _ref("term")}
    names = children_of(key)
    properties = {name: _child(f"{key}.{name}") for name in names if name != "*"}
    shared = {name: schema for name, schema in _SHARED.items() if name not in properties}
    # Dotted keys ("collection.ready: 2 hours") are spelt out by the loader, not here.
    found: _Schema = {
        "type": ["object", "null"],
        "properties": {**properties, **shared},
        "patternProperties": {r"\.": {}},
    }
    found["additionalProperties"] = _child(f"{key}.*") if "*" in names else False
    return found


def _child(key: str) -> _Schema:
    spec = spec_of(key)
    if spec is None:
        return _group(key)
    meaning = f"{spec.meaning} ({spec.term})" if spec.term else spec.meaning
    # Draft 7 passes over what stands beside a "$ref".
    if spec.is_joined:
        listed = {"type": "array", "items": _SCALAR}
        return {
            "description": meaning,
            "anyOf": [_ref(_name(spec.type)), listed, _attributes({"anyOf": [_SCALAR, listed]})],
        }
    return {"description": meaning, "allOf": [_ref(_name(spec.type))]}


def _types() -> _Schema:
    """Each type of value, and of fact, under a name of its own."""
    found: _Schema = {}
    for type_ in sorted({spec.type for spec in FACTS.values()}):
        value = _name(type_).removesuffix("_fact")
        found[value] = _typed(type_)
        found[_name(type_)] = {"anyOf": [_ref(value), _attributes(_ref(value))]}
    return found


def _name(type_: str) -> str:
    return f"{type_.replace('|', '_or_').replace('[', '_of_').removesuffix(']')}_fact"


def _attributes(value: _Schema, **more: _Schema) -> _Schema:
    changes: _Schema = {
        "type": "array",
        "items": _record({"from": _typed("date"), "value": value}, ["from", "value"]),
    }
    override = _record(
        {
            "when": _ref("scope"),
            "value": value,
            "until": _typed("date"),
            "name": {"type": "string"},
            "changes": changes,
        },
        ["when"],
    )
    return _record(
        {
            "value": value,
            "overrides": {"type": "array", "items": override},
            "changes": changes,
            "counted_from": {"type": "string", "examples": ["delivery", "order", "dispatch"]},
            "says": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
            **_SHARED,
            **more,
        },
        [],
    )


def _record(properties: _Schema, required: list[str]) -> _Schema:
    found: _Schema = {"type": "object", "properties": properties, "additionalProperties": False}
    return found | ({"required": required} if required else {})


def _typed(type_: str) -> _Schema:
    if type_ == "closures":
        closure = _record({"on": _typed("period"), "name": {"type": "string"}}, ["on"])
        return {"type": "array", "items": closure}
    if type_ in ("special_hours", "replacements"):
        return {"type": "object", "additionalProperties": _SCALAR}
    if type_.startswith("list["):
        return {"anyOf": [_SCALAR, {"type": "array", "items": _typed(type_[5:-1])}]}
    examples = [text for name in type_.split("|") for text in _EXAMPLES.get(name, [])]
    return _SCALAR | ({"examples": examples} if examples else {})


def _scope() -> _Schema:
    words = {"anyOf": [_SCALAR, {"type": "array", "items": _SCALAR}]}
    scope = _record({key: words for key in SCOPE_KEYS if key != "ordered"}, [])
    scope["properties"]["ordered"] = _typed("period")
    return scope | {"minProperties": 1, "description": "The cases that this is for."}


def _term() -> _Schema:
    value: _Schema = {"anyOf": [_SCALAR, {"type": "array", "items": _SCALAR}]}
    fact = _attributes(value, type={"enum": list(TERM_TYPES)})
    group = {
        "type": "object",
        "properties": _UPKEEP,
        "not": {"anyOf": [{"required": [name]} for name in ("value", "overrides", "type", "says")]},
        "additionalProperties": _ref("term"),
    }
    return {"anyOf": [value, fact, group]}


def _front_matter() -> _Schema:
    words = {"anyOf": [_SCALAR, {"type": "array", "items": _SCALAR}]}
    return {
        "title": "kbgen front matter",
        "type": "object",
        "properties": {
            "title": _SCALAR,
            "description": _SCALAR,
            "topics": {
                "anyOf": [
                    {"enum": list(SECTIONS)},
                    {"type": "array", "items": {"enum": list(SECTIONS)}},
                ]
            },
            "audience": _ref("audience"),
            "applies_to": _ref("scope"),
            "owner": _ref("owner"),
            "reviewed": _ref("reviewed"),
            "review_every": _ref("review_every"),
            "expires": _typed("date") | {"description": "Not published from this day on."},
            "keywords": words,
            "redirect_from": words,
            "draft": {"anyOf": [{"type": "boolean"}, {"enum": ["yes", "no"]}]},
        },
    }
