"""Patterns and topics from a phrase by which articles speak of one of the shop's own facts, as stems of words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Bound
from kbgen.claims.topics.own_words import KEPT, LEAST, MOST, pattern
from kbgen.claims.topics.topics import QUANTITY, Topic, topic

IS_LIMIT = lazy(
    r"(?:minimum|smallest|least|lowest|from|spend|redeem|orders?)(?![a-z])|\bspend|\bredeem",
    re.IGNORECASE,
)
"""Facts that are the least of an amount, which prose tells like what an order must come to."""
_COST = frozenset(["cost", "fee", "charg", "pric"])
"""Stems of phrases that tell what something costs."""


def prices(key: str, phrases: Iterable[list[str]]) -> Iterator[Topic]:
    """What something costs, in words that need none for it: "Shade cards: §", "§ for a shade card"."""
    things = {
        tuple(rest)
        for stems in phrases
        if len(rest := [one for one in stems if one not in _COST]) < len(stems) and rest
    }
    frames = tuple(
        frame
        for thing in sorted(things)
        for named in (in_order(list(thing)),)
        for frame in (
            rf"^\W*(?:(?:our|the|an?|any) )?{named}\s*(?:[:–—|]|-(?=\s))\W*(?:(?:just|only) )?{QUANTITY}",
            rf"^\W*(?:(?:our|the|an?|any) )?{named}(?:,|'s) {QUANTITY}\W*$",
            rf"{QUANTITY}(?: (?:an?|per|each) \w+)?(?: (?:fee|charge|surcharge))? (?:for|to|on) (?:(?:the|your|an?|each|any|every|our|having|getting) )*{named[2:]}",
            rf"{named}(?: (?!for\b|travel|ship|go\b|goes\b|sent\b|post|deliver|com)\w+){{0,2}}? (?:for|at|adds|comes to) (?:(?:just|only) )?{QUANTITY}",
        )
    )
    if frames:
        yield topic(key, "money", frames=frames, weight=9, conditional=True)


_LASTS = frozenset(["take", "tak", "last", "arriv", "ready", "expir", "valid", "=lasts"])
"""Stems of phrases that tell how long something takes or lasts."""


def lengths(key: str, phrases: Iterable[list[str]]) -> Iterator[Topic]:
    """How long something takes or lasts, where a label names only the thing: "Gear repairs: §"."""
    things = {
        tuple(rest)
        for stems in phrases
        if len(rest := [one for one in stems if one not in _LASTS]) < len(stems) and rest
    }
    frames = tuple(
        rf"^\W*(?:(?:our|the|an?) )?{in_order(list(thing))}\s*(?:[:–—|]|-(?=\s))\W*{QUANTITY}\W*$"
        for thing in sorted(things)
    )
    if frames:
        yield topic(key, "duration", frames=frames, weight=8)


_PLACING = frozenset([
    "after", "before", "since", "until", "when", "once", "per", "off", "up", "out", "by", "ahead",
    "cancel", "chang", "swap", "exchang", "return", "book", "stop",
])  # fmt: skip
"""Words of phrases that mean nothing where they stand apart, or mean what is done with an order as well."""


def beside(phrase: Sequence[str], *, is_time: bool) -> str:
    """A phrase of two words in either order, few words apart: "the discount for students".

    Nothing where one of them only says where the other is.
    """
    if _PLACING.intersection(phrase):
        return ""
    one, other = (pattern(stem, is_time=is_time) for stem in phrase)
    between = r"[^\w.;:?!]+(?:[\w'’-]+[^\w.;:?!]+){0,4}?"
    if any(stem.startswith(KEPT) for stem in phrase):
        between = rf"[^\w.,;:?!]+(?:(?!{_OF_AN_ORDER}\b)[\w'’-]+[^\w.,;:?!]+){{0,4}}?"
    return rf"\b(?:{one}{between}{other}|{other}{between}{one})\b"


_OF_AN_ORDER = r"(?:orders?|spend|value|purchases?|baskets?|is|are|has|have|can|will|before|after)"
"""What has a least and a most of its own, beside the things of the shop's own facts; and what ends a name."""


def included(phrase: list[str]) -> Iterator[str]:
    """A thing that is or isn't in the price, but not the words that say so."""
    thing = pattern(next((stem for stem in phrase if stem != "includ"), "includ"))
    words = r"(?:\W+[\w'’-]+){0,4}?\W+"
    told = r"(?:includ\w*|com(?:e|es) with|thrown in|part of the (?:price|ticket|fee)|in the price|(?:is|are|costs?) (?:an )?extra)\b"
    yield rf"\b{thing}(?={words}{told})"
    yield rf"(?<=\byour own ){thing}"
    yield rf"\b(?:includ\w*|com(?:e|es) with){words}{thing}"


def last_days(key: str, phrases: Iterable[list[str]]) -> Iterator[Topic]:
    """The last day of something that orders must keep: "order by 17 December for standard delivery"."""
    things = [[one for one in stems if one not in _OF_LAST_DAYS] for stems in phrases]
    cues = tuple(f"{_IN_TIME}{in_any_order(rest)[1:]}" for rest in things if rest)
    if cues:
        yield topic(key, "date", cues=cues, weight=12, conditional=True)


_OF_LAST_DAYS = ("last", "day", "dat", "order", "orders", "christma", "christmas")
_IN_TIME = rf"^(?!.*\bif\b)(?=.*\border\w*\b[^.;{QUANTITY}]*\b(?:by|before|until) {QUANTITY})"


def limits(key: str, kinds: str, phrases: Iterable[list[str]]) -> Iterator[Topic]:
    """What a limit is of, where a bound tells it: "gift cards from £10" for the smallest gift card."""
    for limit, bound in ((LEAST, Bound.AT_LEAST), (MOST, Bound.AT_MOST)):
        things = [
            in_any_order(rest)
            for stems in phrases
            if len(rest := [one for one in stems if pattern(one) != limit]) < len(stems) and rest
        ]
        if things:
            cues = tuple(things)
            yield topic(key, kinds, cues=cues, weight=11, bound=bound)


def in_order(stems: list[str], *, is_answer: bool = False) -> str:
    """All of them in their order, few words apart; what answers yes or no between them doesn't count."""
    other = "" if any(map(_SENDING.match, stems)) else rf"(?!{_SENDING.pattern}\b)"
    if any(one.startswith(KEPT) for one in stems):
        other += rf"(?!{_OF_AN_ORDER}\b)"
    between = rf"\W+(?:{_ALLOWED})?" if is_answer else r"\W+"
    return r"\b" + rf"{between}(?:{other}[\w'’-]+\W+){{0,3}}?".join(map(pattern, stems))


_ALLOWED = r"(?:(?:is|are|isn't|aren't|can|can't|cannot|may|must|mustn't|be|not|never|no longer|always|also|only|sadly|allowed|permitted|welcome|possible|available|accepted|offered)\W+)*"
"""What is said of a thing before its place: "dogs are not allowed in the shop"."""


_SENDING = lazy(r"(?:deliver|shipp?|postag|carriag)(?:y|ing|e)?")
"""What costs something of its own, beside the things of the shop's own facts: "if you leave the club, postage costs …"."""


PAIR = 2
"""How many words a phrase of a deed and its thing has: "cancel Plus"."""
_DONE = r"(?:\W+(?:membership|subscription|plan))?(?:\W+(?:to|will|can|may|must|should|would|have|has|needs?|is|are|gets?|cannot|can't|be|also|still|only|usually|normally))*"
"""What parts a thing from what is done with it, where that stands behind: "Plus can still be cancelled"."""


def turned(deed: str, thing: str) -> str:
    """A phrase of two words turned round: "Plus can be cancelled" for "cancel Plus"."""
    return rf"\b{pattern(thing)}{_DONE}\W+{pattern(deed)}"


DEEDS = frozenset(["book", "reserv", "order", "pay", "sign", "join", "regist"])
"""Stems of what customers do with things, which must be done or needn't be."""


NEEDS = frozenset(["need", "requir", "necessary"])
"""Stems of what is no thing, but says that something is done with one."""


def meant_for(whose: str, thing: str) -> str:
    """A name of two words as such, or turned round: "parking for customers" for "customer parking"."""
    forward = in_order([whose, thing], is_answer=True)
    every = r"(?:(?:our|the|all|any|your|every|each)\W+)*"
    return rf"{forward}|\b{pattern(thing)}\W+(?:for|to)\W+{every}{pattern(whose)}"


def needless(deed: str, thing: str) -> str:
    """A phrase of two words turned round, with what says that it must or needn't be: "workshops needn't be booked"."""
    must = r"(?:\W+(?:do|does|don't|doesn't|needn't|need|needs|not|must|have|has|to|be|never|always|only|can|can't|cannot))*"
    return rf"\b{pattern(thing)}{must}\W+{pattern(deed)}"


def in_any_order(stems: list[str], *, is_time: bool = False) -> str:
    """All of them somewhere in the sentence; the match ends behind the last."""
    patterns = [pattern(stem, is_time=is_time) for stem in stems]
    every = "".join(rf"(?=.*\b{each})" for each in patterns)
    return rf"^{every}.*\b(?:{'|'.join(patterns)})"
