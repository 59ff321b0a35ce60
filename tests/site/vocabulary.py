"""schema.org's published vocabulary, as far as kbgen speaks it: `schema_org.json`, and its reader.

The file is an extract of `schema-dts` 2.1.0 from npm (Apache-2.0), which its makers generate from the
files that schema.org publishes: of the types below, which properties they have with which types of
values, their supertypes, and the members of the enumerations. No sentence of either is in it. To
make it anew:

    npm pack schema-dts@2.1.0 && tar xzf schema-dts-2.1.0.tgz
    python -m tests.site.vocabulary package/dist/schema.d.ts
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("schema_org.json")
ROOTS = (
    "Answer", "BreadcrumbList", "ContactPoint", "DefinedRegion", "FAQPage", "ListItem",
    "MerchantReturnPolicy", "MerchantReturnPolicySeasonalOverride", "MonetaryAmount", "OnlineStore",
    "OpeningHoursSpecification", "QuantitativeValue", "Question", "ServicePeriod",
    "ShippingConditions", "ShippingService",
)  # fmt: skip
ENUMERATIONS = (
    "ContactPointOption", "DayOfWeek", "FulfillmentTypeEnumeration", "MerchantReturnEnumeration",
    "ReturnFeesEnumeration", "ReturnMethodEnumeration",
)  # fmt: skip
_INTERFACE = re.compile(
    r"^(?:export )?interface (\w+?)(?:Base|Leaf)(?: extends ([^{]+?))? \{\n(.*?)^\}", re.S | re.M
)
_PROPERTY = re.compile(r'^    "(\w+)"\?: SchemaValue<(.*?), "\1">;$', re.M)
_UNION = re.compile(r"^export type (\w+) = (.*?);$", re.M)


# Making the file


def extract(source: str) -> dict[str, Any]:
    parents: dict[str, set[str]] = {}
    properties: dict[str, dict[str, list[str]]] = {}
    for name, extended, body in _INTERFACE.findall(source):
        names = (part.strip() for part in extended.split(","))
        parents.setdefault(name, set()).update(
            part.removesuffix("Base")
            for part in names
            if part.endswith("Base") and part != f"{name}Base"
        )
        own = properties.setdefault(name, {})
        for key, types in _PROPERTY.findall(body):
            own[key] = sorted(t for t in types.split(" | ") if t != "IdReference")
    unions = {name: body.split(" | ") for name, body in _UNION.findall(source)}
    for name, parts in unions.items():
        for part in parts:
            if part in unions:
                parents.setdefault(part, set()).add(name)
    return {
        "types": {
            name: {
                "supertypes": sorted(_above(parents, name) - {name}),
                "properties": {
                    key: types
                    for above in sorted(_above(parents, name))
                    for key, types in sorted(properties.get(above, {}).items())
                },
            }
            for name in ROOTS
        },
        "enumerations": {
            name: sorted(p.strip('"') for p in unions[name] if p.startswith('"https://'))
            for name in ENUMERATIONS
        },
    }


def _above(parents: dict[str, set[str]], name: str) -> set[str]:
    found, left = set(), [name]
    while left:
        one = left.pop()
        if one not in found:
            found.add(one)
            left += parents.get(one, ())
    return found


# Reading it


def mistakes(content: Any) -> list[str]:
    """What in a JSON-LD document is not schema.org's: types, properties, values."""
    nodes = content.get("@graph", [content])
    assert content["@context"] == "https://schema.org"
    vocabulary = json.loads(FILE.read_text())
    return [said for node in nodes for said in _node(vocabulary, node, node["@type"])]


def _node(vocabulary: dict[str, Any], node: dict[str, Any], path: str) -> Iterator[str]:
    kind = vocabulary["types"].get(node.get("@type"))
    if kind is None:
        yield f"{path}: no type {node.get('@type')}"
        return
    for name, value in node.items():
        if name.startswith("@"):
            continue
        accepted = kind["properties"].get(name)
        if accepted is None:
            yield f"{path}: {node['@type']} has no {name}"
            continue
        values = value if isinstance(value, list) else [value]
        if not values:
            yield f"{path}.{name}: empty"
        for one in values:
            yield from _value(vocabulary, accepted, one, f"{path}.{name}")


def _value(vocabulary: dict[str, Any], accepted: list[str], value: Any, path: str) -> Iterator[str]:
    if isinstance(value, dict):
        types = vocabulary["types"]
        own = types.get(value.get("@type"), {"supertypes": []})
        if not {value.get("@type"), *own["supertypes"]} & set(accepted):
            yield f"{path}: {value.get('@type')} is not one of {accepted}"
        yield from _node(vocabulary, value, path)
    elif not any(_fits(vocabulary, kind, value) for kind in accepted):
        yield f"{path}: {value!r} is not one of {accepted}"


def _fits(vocabulary: dict[str, Any], kind: str, value: Any) -> bool:
    if kind in vocabulary["enumerations"]:
        members = vocabulary["enumerations"][kind]
        return value in members or f"https://schema.org/{value}" in members
    if isinstance(value, bool):
        return kind == "Boolean"
    if isinstance(value, int | float):
        return kind == "Number" or (kind == "Integer" and isinstance(value, int))
    match kind:
        case "Text":
            return True
        case "URL" | "Thing":
            return str(value).startswith("https://")
        case "Date":
            return _reads(date, value)
        case "Time":
            return _reads(time, value)
        case _:
            return False


def _reads(kind: type[date] | type[time], value: str) -> bool:
    try:
        kind.fromisoformat(value)
    except ValueError:
        return False
    return True


if __name__ == "__main__":
    found = extract(Path(sys.argv[1]).read_text())
    FILE.write_text(json.dumps(found, indent=1) + "\n")
