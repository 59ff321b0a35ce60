"""`facts.json`: every public fact of the policy for machines, and the JSON Schema of that file."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from kbgen.labels import Labels, label, labels_of, override_words
from kbgen.model import Change, Fact, KnowledgeBase, Override, Scope
from kbgen.render import is_public
from kbgen.scope import InForce, in_force, value_of
from kbgen.values import LastDay, Value

FACTS = "facts.json"
SCHEMA = "facts.schema.json"
VERSION = 1


def facts_json(kb: KnowledgeBase) -> str:
    """The public facts as they stand on the as-of date, with what is announced.

    Owners, sources, notes and dates of review are not public and not in it. An override whose last
    day is over is left out, and so is a change that is in force already: its value stands in the
    place of the one that it has replaced, with its day as `since`.
    """
    facts = [fact for fact in kb.policy.facts.values() if is_public(fact)]
    found = {
        "$schema": SCHEMA,
        "version": VERSION,
        "as_of": kb.as_of.isoformat(),
        "language": kb.language.tag,
        "facts": {
            fact.key: entry
            for fact in sorted(facts, key=lambda fact: fact.key)
            if (entry := _fact(kb, labels_of(kb.language), fact))
        },
    }
    return _dumped(found)


def facts_schema() -> str:
    """The JSON Schema (draft 2020-12) that `facts.json` keeps."""
    return _dumped(_SCHEMA)


def _dumped(content: Mapping[str, Any]) -> str:
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _fact(kb: KnowledgeBase, labels: Labels, fact: Fact) -> dict[str, Any]:
    general = in_force(fact, Scope(), kb.as_of)
    overrides = [
        _override(kb, labels, fact, override)
        for override in fact.overrides
        if override.until is None or override.until >= kb.as_of
    ]
    coming = _coming(kb, fact.changes)
    if not (general or overrides or coming):
        return {}
    entry: dict[str, Any] = {"label": label(labels, fact.key), "type": _kind(kb, fact, general)}
    if fact.counted_from:
        entry["counted_from"] = fact.counted_from
    if general:
        entry["value"] = _value(kb, general.value)
        entry |= _since(general.change)
    if coming:
        entry["changes"] = coming
    if overrides:
        entry["overrides"] = overrides
    return entry


def _kind(kb: KnowledgeBase, fact: Fact, general: InForce | None) -> str:
    """The type of the values, which a key may leave open: a cost is money or words."""
    values = (
        [general.value] if general else [value_of(fact, o, kb.as_of).value for o in fact.overrides]
    )
    values += [change.value for change in fact.changes]
    return next((value.kind for value in values if not isinstance(value, LastDay)), fact.type)


def _override(kb: KnowledgeBase, labels: Labels, fact: Fact, override: Override) -> dict[str, Any]:
    found = value_of(fact, override, kb.as_of)
    entry: dict[str, Any] = {
        "case": override_words(labels, kb.policy, override, kb.language),
        "when": _when(override.when),
    }
    if override.name:
        entry["name"] = override.name
    if isinstance(found.value, LastDay):
        entry["until"] = found.value.day.isoformat()
    entry["value"] = _value(kb, found.value)
    entry |= _since(found.change)
    if coming := _coming(kb, override.changes):
        entry["changes"] = coming
    return entry


def _when(scope: Scope) -> dict[str, Any]:
    when: dict[str, Any] = {key: list(values) for key, values in scope.terms}
    if scope.ordered:
        first, last = scope.ordered.start.isoformat(), scope.ordered.end.isoformat()
        when["ordered"] = {"from": first, "to": last}
    return when


def _coming(kb: KnowledgeBase, changes: Iterable[Change]) -> list[dict[str, Any]]:
    ahead = sorted((c for c in changes if c.start > kb.as_of), key=_start)
    return [{"from": c.start.isoformat(), "value": _value(kb, c.value)} for c in ahead]


def _start(change: Change) -> date:
    return change.start


def _since(change: Change | None) -> dict[str, str]:
    return {"since": change.start.isoformat()} if change else {}


def _value(kb: KnowledgeBase, value: Value) -> dict[str, str]:
    return {"words": value.words(kb.language), "canonical": value.written()}


_DATE = {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
_TEXT = {"type": "string", "minLength": 1}


def _object(
    about: str, required: Mapping[str, Any], optional: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    return {
        "description": about,
        "type": "object",
        "required": list(required),
        "properties": {**required, **(optional or {})},
        "additionalProperties": False,
    }


_VALUES = {"type": "array", "items": _TEXT, "minItems": 1}
_PERIOD = _object("Both days are included.", {"from": _DATE, "to": _DATE})
_CHANGES = {
    "description": "Values that are announced, by the day from which they hold.",
    "type": "array",
    "minItems": 1,
    "items": _object("", {"from": _DATE, "value": {"$ref": "#/$defs/value"}}),
}
_SINCE = {**_DATE, "description": "The day from which an announced change has put this value."}
_SCHEMA: Mapping[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Public facts of a shop's customer-service policy",
    **_object(
        "All values hold on the day as_of, in the shop's time zone (business.time_zone).",
        {
            "$schema": {"const": SCHEMA},
            "version": {"const": VERSION},
            "as_of": _DATE,
            "language": {**_TEXT, "description": "Of the words, as a BCP 47 tag."},
            "facts": {
                "description": "By dotted key.",
                "type": "object",
                "propertyNames": {"pattern": r"^[^.]+(\.[^.]+)*$"},
                "additionalProperties": {"$ref": "#/$defs/fact"},
            },
        },
    ),
    "$defs": {
        "value": _object(
            "A value as customers read it, and as a policy writes it.",
            {"words": {"type": "string"}, "canonical": {"type": "string"}},
        ),
        "fact": _object(
            "Without a value, only the cases in overrides have one.",
            {"label": {"type": "string"}, "type": _TEXT},
            {
                "counted_from": {**_TEXT, "description": "What a length of time begins with."},
                "value": {"$ref": "#/$defs/value"},
                "since": _SINCE,
                "changes": _CHANGES,
                "overrides": {
                    "description": (
                        "Narrower cases. The most specific one that contains the question wins;"
                        " among equals the first."
                    ),
                    "type": "array",
                    "minItems": 1,
                    "items": _object(
                        "",
                        {
                            "case": _TEXT,
                            "when": {
                                "description": "Each key lists the alternatives that it allows.",
                                "type": "object",
                                "minProperties": 1,
                                "properties": {
                                    **dict.fromkeys(
                                        (
                                            "country",
                                            "product",
                                            "customer",
                                            "channel",
                                            "payment",
                                            "method",
                                        ),
                                        _VALUES,
                                    ),
                                    "ordered": _PERIOD,
                                },
                                "additionalProperties": False,
                            },
                            "value": {"$ref": "#/$defs/value"},
                        },
                        {
                            "name": _TEXT,
                            "until": {**_DATE, "description": "A last day in place of a length."},
                            "since": _SINCE,
                            "changes": _CHANGES,
                        },
                    ),
                },
            },
        ),
    },
}
