"""The words before and behind a quantity that limit it: "within", "at least", "or more"."""

from __future__ import annotations

import re

from kbgen.claims.extract.passage import Found
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Bound, YearlessDay, YearlessPeriod
from kbgen.values import Day, Duration, Money, Percent, Period, Time

_AMOUNTS = (Duration, Money, Percent)
_POINTS = (Time, Day, YearlessDay, Period, YearlessPeriod)

_BETWEEN = (
    r"(?: ?:)? ?(?:\b(?:of|a|an|the|just|only|its?|about|around|approximately|roughly|next|first"
    r"|following|last|past|previous|initial|another|full)\b ?){0,3}$"
)
_NOT = (
    r"(?:\b\w+n't|\bnot|\bnever|\bcannot|\bnobody|\bno[- ]one)(?: (?:be|takes?|costs?|last|charge|usually"
    r"|normally|exceed|typically|ever|you|have|waits?|pays?|should|will|has to|needs to)){0,3}"
)
_AT_MOST = (
    rf"{_NOT} (?:more|longer|later|greater|higher|over|above|beyond)(?: than)?"
    rf"|{_NOT} exceed(?:ing|s)?|(?:\bnot to|\bnot) exceed(?:ing)?"
    r"|\bwith(?:in)? (?:a |the )?(?:max(?:imum)?|space) of"
    r"|\bup to a max(?:imum)? of|\bwithin|\binside(?: of)?|\bin under"
    r"|\bin (?:less|fewer) than|\b(?:less|fewer|sooner|lower|newer) than|\bunder|\bbelow|\bup to"
    r"|\bno (?:more|longer|later|greater|higher) than|\b(?:a )?max(?:imum|\.)?(?: of)?"
    r"|\bat (?:the )?(?:very )?most|\bas (?:much|long|many) as|\bno over|<"
)
_NOT_LESS = rf"{_NOT} (?:less|fewer|sooner|earlier|lower|under|below)(?: than)?"
_AT_LEAST = (
    rf"{_NOT_LESS}|\bno (?:less|fewer|sooner|earlier|lower) than|\bat (?:the )?(?:very )?least"
    r"|\b(?:a )?min(?:imum|\.)?(?: of)?|\b(?:more|longer|older|greater|higher|bigger|later) than|\bover"
    r"|\babove|\bexceed(?:ing|s)?|\bin excess of|\bupwards of|>"
)
_ABOUT = r"\b(?:just|slightly|a (?:little|bit|touch|shade|whisker)) (?:under|over|below|above|shy of|short of|less than|more than)|\bshy of|\babout|\baround|\bapproximately|\bapprox\.?|\broughly|\bcirca|\balmost|\bnearly|\bsome(?= )|~|≈"
_BEFORE = lazy(
    rf"(?=\b\w|[<>~≈])(?:(?P<most>{_AT_MOST})|(?P<least>{_AT_LEAST})|(?P<about>{_ABOUT})){_BETWEEN}"
)
_POINT_BEFORE = lazy(
    r"(?:(?P<most>\b(?:no|not) later than)|(?P<least>\b(?:no|not) (?:earlier|sooner) than)"
    rf"|(?P<about>{_ABOUT}))(?: the)? $"
)
_PRICE_FROM = lazy(
    r"\b(?:start(?:s|ing)?(?: price)?(?: is)? (?:at|from)|prices? from|from(?: just| only| as little as)?"
    r"|as little as) $"
)
_BEHIND = lazy(
    r"(?:(?P<least>\+(?=[\s.,;:!?)]|$)(?! (?:vat|gst|tax|p&p|postage|shipping|delivery)\b)|(?: net)?(?: or (?:more|over|above|longer|greater|higher|upwards)\b"
    r"| (?:and|&) (?:above|over|up|upwards)\b| (?:minimum|min)\b(?! order)|,? at (?:the )?(?:very |absolute |bare )?least\b| (?:at|as) (?:a|an|the) (?:bare |absolute )?minimum\b"
    r"|,? at (?:the |its |their )?(?:very )?(?:earliest|soonest|quickest|fastest|shortest|best)\b| upwards\b))"
    r"|(?P<most> or (?:less|under|fewer|below|lower|sooner|earlier|quicker|faster)\b"
    r"| and (?:under|below)\b| (?:maximum|max)\b| (?:at (?:the |its |their )?(?:very )?(?:most|latest|longest|outside|slowest|worst)|tops)\b)"
    r"|(?P<about>-ish\b| or so\b| approx(?:imately|\.|\b)| or thereabouts\b|,? give or take\b))"
)
_RANGE_BEHIND = lazy(r"(?: ?[-—] ?| to | and )[£€$]?[0-9]")


def bound_of(lower: str, found: Found) -> tuple[Bound, int]:
    """The bound of a quantity and where the words in front of it that give it begin."""
    start, value = found.start, found.value
    if not isinstance(value, _AMOUNTS + _POINTS):
        return Bound.EXACT, start
    begin = max(0, start - 60)
    before = lower[begin:start]
    is_point = isinstance(value, _POINTS)
    match = (_POINT_BEFORE if is_point else _BEFORE).search(before)
    if match and not is_point and match["about"] and lower[start:].startswith("half-"):
        match = None
    if match:
        return found.bound or _bound(match), begin + match.start()
    if isinstance(value, Money | Percent) and not _RANGE_BEHIND.match(lower, found.end):
        price = _PRICE_FROM.search(before)
        if price and found.bound is None and not _is_free(value):
            return Bound.AT_LEAST, begin + price.start()
    if found.bound is not None:
        return found.bound, start
    if behind := _BEHIND.match(lower, found.end):
        return _bound(behind), start
    return Bound.EXACT, start


def _is_free(value: Money | Percent) -> bool:
    return isinstance(value, Money) and value.is_free


def _bound(match: re.Match[str]) -> Bound:
    if match["most"]:
        return Bound.AT_MOST
    return Bound.AT_LEAST if match["least"] else Bound.ABOUT
