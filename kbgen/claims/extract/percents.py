"""Percentages in prose: `15%`, `fifteen per cent`, `10–15%`, `a third of the price`."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from kbgen.claims.extract.numbers import NUMBER, read
from kbgen.claims.extract.passage import Found, Passage
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Bound
from kbgen.values import Percent

_PERCENT = lazy(
    rf"(?<![\w.,£$€-])(?:(?P<low>{NUMBER})(?P<sign> ?%)?(?P<to> ?- ?| to | and ))?(?P<high>{NUMBER})"
    r"(?:-| )?(?:%|per ?cent\b)"
)
_PAID = r"(?:straight off|off|down|up ?front|in advance|as (?:a |the )?deposit)\b"
_FRACTION = lazy(
    r"(?<![\w-])(?:(?:an? |one |(?P<count>two|three|four) (?=thirds|quarters|fifths|tenths))?"
    r"(?P<part>half|third|quarter|fifth|tenth)(?(count)s)"
    r"(?:(?= of (?:the|its|your|our|what|that) (?:[\w'-]+ ){0,3}?(?:price|cost|value|total|order|amount|invoice"
    rf"|bill|fee|balance|sum|ticket|purchase)\b)|(?= {_PAID})"
    r"|(?<=half)(?= the (?:[\w'-]+ )?(?:price|value|invoice|fee|total|balance|deposit)\b)))"
    rf"|(?<![\w/.-])1/(?P<slash>[2345])(?= (?:with (?:the |your )?order\b|on order\b|{_PAID}))"
    r"|(?<=put down )an? (?P<down>half|third|quarter|fifth|tenth)\b"
    r"|(?:(?<=discount of )|(?<=reduction of )|(?<=saving of ))(?:an?|one) (?P<less>third|quarter|fifth|tenth)\b(?! (?:to|or|and) )"
    r"|(?<=\bsave )(?:an?|one) (?P<saved>third|quarter|fifth|tenth)(?=\W*(?:$|[.,;!]))"
)
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "tenth": 10}
_COUNTS = {"two": 2, "three": 3, "four": 4}
_WORDS = frozenset((*_PARTS, "thirds", "quarters", "fifths", "tenths"))
_MAXIMUM = Decimal(10_000)


def find(passage: Passage) -> Iterator[Found]:
    """The percentages of a passage; of a range its first and its last."""
    if not passage.words.isdisjoint(_WORDS) or "1/" in passage.lower:
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
        name = match["part"] or match["down"] or match["less"] or match["saved"]
        parts = int(match["slash"]) if match["slash"] else _PARTS[name]
        share = 100 * _COUNTS.get(match["count"] or "", 1) // parts
        bound = Bound.ABOUT if parts == 3 else None
        yield Found(match.start(), match.end(), Percent(Decimal(share)), bound)
