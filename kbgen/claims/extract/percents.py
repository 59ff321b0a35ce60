"""Percentages in prose: `15%`, `fifteen per cent`, `10–15%`, `a third of the price`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from kbgen.claims.extract.numbers import NUMBER, read
from kbgen.claims.extract.passage import Found, Passage
from kbgen.claims.quantity import Bound
from kbgen.values import Percent

_PERCENT = re.compile(
    rf"(?<![\w.,£$€-])(?:(?P<low>{NUMBER})(?P<sign> ?%)?(?P<to> ?- ?| to | and ))?(?P<high>{NUMBER})"
    r"(?:-| )?(?:%|per ?cent\b)"
)
_FRACTION = re.compile(
    r"(?<![\w-])(?P<written>(?:an? |one )?(?P<part>half|third|quarter|fifth|tenth))"
    r"(?:(?= of (?:the|its|your|our|what|that) (?:[\w'-]+ ){0,3}?(?:price|cost|value|total|order|amount|invoice"
    r"|bill|fee|balance|sum|ticket|purchase)\b)|(?= (?:off|down|up ?front|in advance|as (?:a |the )?deposit)\b))"
    r"|(?<=put down )an? (?P<down>half|third|quarter|fifth|tenth)\b"
)
_PARTS = {"half": 50, "third": 33, "quarter": 25, "fifth": 20, "tenth": 10}
_WORDS = frozenset(_PARTS)
_MAXIMUM = Decimal(10_000)


def find(passage: Passage) -> Iterator[Found]:
    """The percentages of a passage; of a range its first and its last."""
    if not passage.words.isdisjoint(_WORDS):
        yield from _fractions(passage.lower)
    if "%" not in passage.lower and passage.words.isdisjoint(("percent", "cent")):
        return
    for match in _PERCENT.finditer(passage.lower):
        high = read(match["high"])
        low = read(match["low"]) if match["low"] else None
        if high is None or high > _MAXIMUM:
            continue
        if low is None:
            yield Found(match.start("high"), match.end(), Percent(high))
            continue
        is_range = low < high and (
            match["to"] != " and " or passage.lower.endswith("between ", 0, match.start())
        )
        if is_range or match["sign"]:
            end = match.end("sign") if match["sign"] else match.end("low")
            bound = Bound.AT_LEAST if is_range else None
            yield Found(match.start("low"), end, Percent(low), bound)
        bound = Bound.AT_MOST if is_range else None
        yield Found(match.start("high"), match.end(), Percent(high), bound)


def _fractions(lower: str) -> Iterator[Found]:
    """The shares of a price; a third is no round percentage."""
    for match in _FRACTION.finditer(lower):
        part = match["part"] or match["down"]
        bound = Bound.ABOUT if part == "third" else None
        yield Found(match.start(), match.end(), Percent(Decimal(_PARTS[part])), bound)
