"""Amounts as people write them in one country only: `R99`, `Rs. 90/-`, `50c`, `a tenner`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from kbgen.claims.extract.passage import Found, Passage
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Bound
from kbgen.values import Money

RUPEES = frozenset(["INR", "LKR", "MUR", "NPR", "PKR", "SCR"])
"""The currencies that are written with "Rs"."""

_NUMBER = (
    r"(?:[0-9]{1,3}(?:[ ,][0-9]{3})+(?:\.[0-9]{2})?|[0-9]{1,2}(?:,[0-9]{2}){1,3},[0-9]{3}"
    r"|[0-9]{1,6}(?:[.,][0-9]{2})?)"
)
_RANGE = rf"(?P<low>{_NUMBER})(?: ?- ?(?P<high>{_NUMBER}))?(?![0-9]|[.,][0-9]|[A-Za-z%-])"
_ROAD = r"(?<!on the )(?<!off the )(?<!along the )(?<!via the )(?<!near the )"
_RAND = lazy(rf"(?<![\w.,/&-]){_ROAD}R ?{_RANGE}", re.ASCII)
_RUPEE = lazy(rf"(?<![\w.,/&-])Rs(?:\. ?| )?{_RANGE.replace('%-', '%')}(?:/-)?", re.ASCII)
_NOT_PAID = lazy(
    r" ?(?:/ ?r?[0-9]|(?:road|route|highway|freeway|exit|off-?ramp|drive|k|m|bn|million|billion"
    r"|thousand|lakhs?|crores?)\b)"
)
_CENTS = lazy(r"(?<![\w.,/$€-])(?P<count>[0-9]{1,3})c(?!\w)", re.ASCII)
_HEAT = lazy(r"\b(?:wash\w*|degrees?|temperatures?|oven|boil\w*|water|fridge|freez\w*)\b|°")
_NOTE = lazy(r"(?<![\w-])(?:an?|one) (?P<note>fiver|tenner)(?!\w)")
_NOTES = {"fiver": Decimal(5), "tenner": Decimal(10)}
_WHOLE = frozenset(["GBP", "INR", "JPY", "KRW"])
"""Currencies in which nothing is priced in "50c"."""


def find_coins(passage: Passage) -> Iterator[Found]:
    """The amounts of a passage that only the shop's own currency gives a meaning."""
    own, words = passage.context.currency, passage.words
    if own == "ZAR" and "r" in words:
        yield from _marked(passage, _RAND, own)
    elif own in RUPEES and "rs" in words:
        yield from _marked(passage, _RUPEE, own)
    if own and own not in _WHOLE and "c" in words and not _HEAT.search(passage.lower):
        for match in _CENTS.finditer(passage.plain):
            cents = Decimal(match["count"]) / 100
            yield Found(match.start(), match.end(), Money(_plain(cents), own))
    if not words.isdisjoint(_NOTES):
        for match in _NOTE.finditer(passage.lower):
            value = Money(_NOTES[match["note"]], own or "GBP")
            yield Found(match.start(), match.end(), value)


def _marked(passage: Passage, pattern: re.Pattern[str], currency: str) -> Iterator[Found]:
    for match in pattern.finditer(passage.plain):
        start, end = match.span()
        if _NOT_PAID.match(passage.lower, end):
            continue
        low = Money(_decimal(match["low"]), currency)
        if match["high"] is None:
            yield Found(start, end, low)
            continue
        high = Money(_decimal(match["high"]), currency)
        if low.amount < high.amount:
            yield Found(start, match.end("low"), low, Bound.AT_LEAST)
            yield Found(match.start("high"), end, high, Bound.AT_MOST)


def _decimal(number: str) -> Decimal:
    whole = number.replace(",", "").replace(" ", "")
    if number[-3:-2] == ",":
        return Decimal(f"{whole[:-2]}.{whole[-2:]}")
    return _plain(Decimal(whole))


def _plain(number: Decimal) -> Decimal:
    return number if number % 1 else number.quantize(Decimal(1))
