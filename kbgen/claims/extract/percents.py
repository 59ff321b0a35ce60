"""Percentages in prose: `15%`, `fifteen per cent`, `10–15%`."""

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
_MAXIMUM = Decimal(10_000)


def find(passage: Passage) -> Iterator[Found]:
    """The percentages of a passage; of a range its first and its last."""
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
