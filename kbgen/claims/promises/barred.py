"""The state in which goods are said not to come back, where the policy takes them in it.

All texts are in small letters with plain apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from kbgen.claims.patterns import lazy
from kbgen.claims.promises.conditions import OTHERWISE
from kbgen.claims.promises.goods import is_remedy
from kbgen.claims.quantity import Barred
from kbgen.load.marks import Span

NEEDS = ("opened", "sealed", "used", "worn", "washed", "ridden", "assembled")
"""Of these texts a sentence about the state of goods holds one."""
_STATES = ("opened", "used", "worn", "washed", "ridden", "assembled")
_MUST = r"(?<!n't )(?<!not )\b(?:must|has to|have to|needs? to|should)(?: all| still)? (?:be|come back|arrive|be (?:returned|sent back))\b"
_CANT = r"(?:can't|cannot|can not|can no longer|may not|won't|aren't|are not|isn't|is not)"
_KEPT = r"(?:(?:be )?(?:returned|refunded|sent back|brought back|taken back|accepted)|come back|go back|returnable)"
_OF_RETURNS = lazy(r"\b(?:returns?|returned|returning|back|refund(?:s|ed)?)\b")
_IN_PART = lazy(
    r"\b(?:unless|except\w*|or (?:just |only |barely )?opened|most|some|certain|gift|food|cosmetics|earrings|underwear|software|for a (?:full|refund)|full refund)\b"
)


def barred(sentence: str, condition: str) -> Iterator[tuple[Barred, Span]]:
    """What goods must not be, though a policy's condition takes them so, with the words that say it."""
    states = _allowed(condition)
    if not states or not _OF_RETURNS.search(sentence) or _IN_PART.search(sentence):
        return
    if is_remedy(sentence) or OTHERWISE.search(sentence):
        return
    for state in states:
        if match := _barring(state).search(sentence):
            yield Barred(state), Span(match.start(), match.end())
            return


@lru_cache(maxsize=256)
def _allowed(condition: str) -> tuple[str, ...]:
    """The states in which a condition takes goods in so many words: "opened is fine"."""
    return tuple(state for state in _STATES if state in condition and _takes(condition, state))


def _takes(condition: str, state: str) -> bool:
    return bool(
        re.search(
            rf"(?<!un)(?<!not )(?<!never )\b{state}\b[^,;.]*?\b(?:is|are)\b[^,;.]{{0,12}}\b(?:fine|ok|okay|alright|all right|welcome|allowed|accepted|no problem)\b"
            rf"|\b(?:may|can)(?: also)? (?:be|have been) (?:[a-z]+ (?:or|and) )?{state}\b|\beven (?:if|when|after)\b[^,;]*\b{state}\b"
            rf"|\b{state} or (?:not|un[a-z]+)\b|\b(?:sealed|un[a-z]+) or {state}\b",
            condition,
        )
    )


# One for each of a few states.
@lru_cache(maxsize=8)
def _barring(state: str) -> re.Pattern[str]:
    new = _SEALED if state == "opened" else "brand[- ]new"
    never = rf"(?:(?:never|not)(?: been)? {state}|un{state}|{new})"
    return lazy(
        rf"{_MUST}[^.;:]{{0,30}}?\b{never}\b"
        rf"|\b(?:only (?:accept|take|refund)|(?:accept|take|refund) only)\b[^.;:]{{0,30}}?\b{never}\b(?: [a-z]+)?|\bonly (?:[a-z-]+,? )?{never} [a-z]+ (?:can|may) {_KEPT}"
        rf"|(?<!un)\b{state} (?:[a-z-]+ )?[a-z]+s {_CANT} {_KEPT}"
        rf"|\b(?:once|after) (?:you've|you have|it's|it has|they've|they have|the [a-z]+ (?:is|has))(?: been)? {state}(?: it| them)?,? (?:it|they|you|we|the [a-z]+) {_CANT} (?:{_KEPT}|take (?:it|them) back|return (?:it|them))"
        rf"|\bwe {_NOT} (?:accept|take(?: back)?|refund) (?:back )?{state} [a-z]+"
    )


_SEALED = r"(?:factory[- ])?sealed(?! (?:with|in|by|up)\b)"
_NOT = r"(?:can't|cannot|can not|don't|do not|won't)"
