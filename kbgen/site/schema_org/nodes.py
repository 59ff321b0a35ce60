"""Nodes of JSON-LD: how they are written into a page, and the small ones that others are made of."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from kbgen.values import EU, Country, Duration, Money

Node = dict[str, Any]

CONTEXT = "https://schema.org"
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# UN/CEFACT Common Codes, as schema.org's `unitCode` wants them.
_UNITS = {
    "minute": "MIN",
    "hour": "HUR",
    "day": "DAY",
    "week": "WEE",
    "month": "MON",
    "year": "ANN",
}
_IN_HTML = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


def script_text(nodes: Iterable[Node]) -> str:
    """Nodes as the text of a `script` element: no sign in it ends the element or begins a comment."""
    found = list(nodes)
    content: Any = found[0] if len(found) == 1 else {"@graph": found}
    dumped = json.dumps({"@context": CONTEXT, **content}, ensure_ascii=False, separators=(",", ":"))
    return dumped.translate(_IN_HTML)


def node(kind: str, parts: Mapping[str, Any]) -> Node:
    """A node without the parts that say nothing; 0 and False say something."""
    kept = {name: part for name, part in parts.items() if part not in (None, "", [], ())}
    return {"@type": kind, **kept}


def amount(money: Money) -> Node:
    """A sum of money."""
    return node("MonetaryAmount", {"value": number(money.amount), "currency": money.currency})


def number(value: Decimal) -> int | float:
    """A number as JSON has it."""
    return int(value) if value == value.to_integral_value() else float(value)


def quantity(length: Duration) -> Node:
    """A length of time. What a range promises is its outer end."""
    parts: dict[str, Any] = {"unitCode": _UNITS[length.unit]}
    if length.is_range:
        parts |= {"minValue": number(length.low), "maxValue": number(length.high)}
    else:
        parts["value"] = number(length.high)
    return node("QuantitativeValue", parts)


def whole_days(length: Duration) -> int | None:
    """The days of a length that is so many calendar days whenever it begins; else None."""
    days = length.high * {"day": 1, "week": 7}.get(length.unit, 0)
    if length.business or length.is_range or not days or days != days.to_integral_value():
        return None
    return int(days)


def countries(codes: Iterable[Country], without: Iterable[Country] = ()) -> list[str]:
    """The countries (ISO 3166-1) that some codes stand for, sorted; parts of countries left out."""
    excepted = set(_spread(without))
    return sorted({code for code in _spread(codes) if code not in excepted})


def _spread(codes: Iterable[Country]) -> Iterator[str]:
    for code in codes:
        if code.depth == 0:
            yield from EU
        elif code.depth == 1:
            yield code.code
