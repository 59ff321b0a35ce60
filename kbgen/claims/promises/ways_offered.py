"""Ways to send goods back that shops call customers to: "bring it back to our studio", "a courier collects it".

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kbgen.claims.patterns import lazy
from kbgen.claims.promises.conditions import IN_PART, OTHERWISE, OURS
from kbgen.claims.promises.destinations import DENIED
from kbgen.claims.promises.goods import is_remedy
from kbgen.claims.quantity import COLLECTION, Way
from kbgen.load.marks import Span

_START = r"(?:^\W*|[.;:,!?–—] ?|\b(?:or|and|then|please|just|simply) )"
_IT = r"(?:it|them|things?|items?|goods|everything|(?:your|the|unwanted|any) (?:[a-z-]+ )?(?:return|returns|parcel|parcels|item|items|order|goods|purchase|things))"
_BRING = lazy(
    rf"{_START}(?:please |just |simply )*(?:return|bring|take|hand|drop|carry|pop) {_IT}(?: (?:back|in|off|round|along))*(?: (?:to|at|in|into|over at))* {OURS}(?=\W*$|[.,;:!–—]| (?:in|on|any|within|and|with|or|for|during|where|whenever)\b)"
)
"""That goods may be brought to the shop, as a call to do so."""
_COLLECT = r"(?:collect|pick up|fetch)"
_THEIRS = r"(?:the |your |any |unwanted |all )*(?:returns?|returned (?:goods|items|parcels?)|return parcels?)"
_WHO = r"(?:an?|our|the|their) (?:[a-z]+ )?(?:courier|driver|carrier|van)"
_FETCHED = lazy(
    rf"\bwe(?:'ll| will| can| also| always| happily| gladly)* (?:{_COLLECT} {_THEIRS}|pick {_THEIRS} up|come (?:and|to) (?:{_COLLECT} {_THEIRS}|pick {_THEIRS} up))\b"
    rf"|\bwe(?:'ll| will| can| also| always)* (?:send|arrange(?: for)?|book|organi[sz]e) {_WHO}(?: (?!if\b|when\b|unless\b)[a-z']+){{0,5}}? (?:to (?:{_COLLECT}|pick) )?{_THEIRS}\b"
    rf"|{_START}{_WHO}(?:'ll| will| can| comes? to| comes? and| calls? to)? (?:{_COLLECT}s?|picks? up) {_THEIRS}\b"
    rf"|\b(?:our|a|the) (?:[a-z]+ )?(?:courier|driver|carrier|van)(?:'ll| will| can| comes? to| comes? and)? (?:(?:collect|fetch)(?:e?s)? (?:it|them)|picks? (?:it|them) up)(?: from| at) your (?:door|home|house|address|place|flat)\b"
    rf"|\byou can (?:also |always )?(?:have|get) {_THEIRS} (?:collected|picked up)\b"
    rf"|{_START}{_THEIRS} (?:are|is|can be|get) (?:always |also |all )?(?:collected|picked up)(?: from| at| by|\W*$)"
)
"""That somebody comes for them."""
_OF_RETURNS = ("return", " back")
_FOR_OTHERS = lazy(
    r"\b(?:repairs?|warrant\w*|guarantee\w*|servic\w+|exchang\w*|hire\w*|rental|trade[- ]in|recycl\w*|insur\w*)\b"
)
_CASE = lazy(r"\b(?:if|unless|only|when|where|large|bulky|heavy|big|sofas?|furniture)\b")


def offered(sentence: str, near: Sequence[str]) -> Iterator[tuple[Way, Span]]:
    """The ways that are open to customers; `near`: what the sentence stands below and behind."""
    for pattern, place, texts in _WAYS:
        match = pattern.search(sentence) if any(map(sentence.__contains__, texts)) else None
        if match is None or DENIED.search(sentence) or (place and _CASE.search(sentence)):
            continue
        if _is_of_returns(sentence, near):
            start = match.start() + len(match[0]) - len(match[0].lstrip(" .,;:!?–—"))
            yield Way(is_yes=True, place=place), Span(start, match.end())


def _is_of_returns(sentence: str, near: Sequence[str]) -> bool:
    """Whether returns are spoken of, of all goods and for no fault."""
    if not any(text in each for text in _OF_RETURNS for each in (sentence, *near)):
        return False
    if is_remedy(sentence) or OTHERWISE.search(sentence) or IN_PART.search(sentence):
        return False
    return not any(map(_FOR_OTHERS.search, (sentence, *near)))


_WAYS = (
    (_BRING, "", ("bring", "take", "hand", "drop", "carry", "pop ", "return")),
    (_FETCHED, COLLECTION, ("collect", "pick", "fetch")),
)
"""The patterns, each with the place of its way and texts of which a sentence holds one."""
CALLS = tuple(text for _, _, texts in _WAYS for text in texts)
"""Of these texts a sentence holds one that offers a way."""
