"""Days told by their place or their part: `by day 30`, `the third working day`, `the next morning`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from kbgen.claims.extract.numbers import NUMBER, read
from kbgen.claims.extract.passage import Found, Passage
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Bound
from kbgen.values import Duration

_NTH = lazy(
    rf"\b(?P<unit>day|night|month) (?P<count>{NUMBER})(?![\w/:-])"
    r"(?! (?:hours?|days?|weeks?|months?|minutes?|times?|boxes|items)\b| of (?!your|you|owning|receiving|having)\b)"
)
_UNTIL = lazy(
    r"\b(?:by|until|till|'til|up to|including|through|through to|within|to) (?:the end of )?$"
)
_ORDINALS = {
    word: Decimal(number)
    for number, word in enumerate(
        (
            *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"),
            *("ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth"),
        ),
        start=1,
    )
} | {"twentieth": Decimal(20), "thirtieth": Decimal(30)}
_AFTER = r"(?:after|following|from|since|of (?:receipt|receiving|delivery|your)|(?=[.,;:!?)]|$))"
_ORDINAL = lazy(
    rf"\bthe (?P<day>(?P<nth>{'|'.join(_ORDINALS)}|[0-9]{{1,2}}(?:st|nd|rd|th))"
    rf" (?:(?P<kind>business|working|bank(?:ing)? working|banking|calendar) )?day)(?P<after> ?{_AFTER})"
)
_BY = lazy(
    r"\b(?:by|no later than|not later than|until|till|before the end of|by the end of"
    r"|by close of business on|(?P<on>from|on)) $"
)
_FOLLOWED = lazy(r" (?:after|following)\b")
_NOT_OF_TIMES = "".join(
    rf"(?<!{word}{the})"
    for word in ("am ", "pm ", "[0-9] ", "noon ", "midnight ", "for ")
    for the in ("", "the ")
)
_PART = lazy(
    rf"{_NOT_OF_TIMES}\b(?P<first>same|next|following) (?P<kind>(?:business|working) day )?"
    r"(?:morning|afternoon|evening)(?!\w)(?! as\b| of\b| (?:at|from|between) )"
    r"|\b(?P<after>the morning after)(?= (?:it|they|you|we|i|your)\b)"
    r"|(?<=\bby )(?P<that>that (?:very )?(?:afternoon|evening))(?!\w)"
    r"|\bthat (?P<same>same (?:morning|afternoon|evening|day))(?!\w)(?! as\b| of\b)"
)
_TOMORROW = lazy(
    r"\b(?:by|ships?|arrives?|delivered|dispatched|shipped|posted|here|with you)"
    r" (?P<day>(?P<today>today or )?tomorrow(?: (?:morning|afternoon|evening))?)(?!\w)(?! at\b|'s\b| if\b)"
)
_THE_DAY = lazy(
    r"\b(?:ships|shipped|sent|posted|dispatched|despatched|leaves(?: us)?|goes out|go out|packed) (?:out )?(?:on )?"
    r"(?P<day>the (?:very |same )?day (?:you order|you buy|of (?:your )?order|we (?:get|receive)|your order))\b"
)
_END = lazy(
    r"\bby (?P<day>(?:the )?(?:end of (?:the|that|this)(?: same| very)? (?:(?:working|business) )?day|end of business"
    r"|close of business|close of play|end of day|end of play))(?!\w)"
    r"(?! (?:on|after|following|tomorrow|before|when|that|which|of|in|we|you|next)\b)"
)
_ASKED = lazy(
    r"\b(?:order\w*|plac\w+|book\w*|pay|paid|return|send|report\w*|cancel\w*|collect\w*|tell|let us|request\w*"
    r"|ask\w*|receiv\w+|must|should|made|contact|call|ring|phone|drop|bring|submit\w*|log|if|when|reply to|sign)\b"
    r"[^.;:!?]*$"
)
_CUT_OFF = lazy(
    r"\b(?:before|by|until|till|after) (?:the )?(?:[0-9]|noon|midday|lunch|half past|quarter|\w+ o'clock|\w+ in the)"
)
_OVERNIGHT = lazy(
    r"\b(?P<day>overnight)(?= to (?:all|most|any|every|your|the|main|major|mainland)\b)"
    r"|\b(?:delivered|shipped|sent|arrives?|couriered|comes|goes) (?P<late>overnight)(?! (?:bag|guest|stay)s?\b)(?!-)"
    r"|\b(?:get|gets|bring|brings|ship|ships|deliver|delivers|send|sends|reach|reaches)\b[^.;,]{2,40}? (?P<after>overnight)(?=[.,;!]| by\b| with\b| and\b|$)"
)
_AT_ONCE = lazy(
    r"\b(?:(?:is|are|be|gets?|you're) (?:then |automatically )?(?:re)?(?:mailed|e-?mailed|sent|shown|issued|generated|credited|refunded|paid|added"
    r"|returned)|(?:will|we'll|we|staff|cashier|team|it'll|label|it) (?:refund|credit|appear|e-?mail|show|shows|appears|put)"
    r"|label shown|it's (?:in|on) your (?:account|balance|card|wallet))(?: [\w'-]+){0,4}?"
    r" (?P<day>instantly|immediately|on the spot|straight away|right away)(?= ?(?:[.,;!)]|$)| (?:on|upon|when|as|by|to|after|once)\b)"
    r"|^(?P<cell>instant|instantly|immediate|immediately)(?=\.?$)"
)
_DENIED = lazy(r"n't\b|\b(?:not|never|no|if|unless|please|must|should|cannot|whether)\b")
_NAMED = (
    (_PART, ("morning", "afternoon", "evening", "same")),
    (_TOMORROW, ("tomorrow",)),
    (_THE_DAY, ("order", "buy", "get", "receive")),
    (_OVERNIGHT, ("overnight",)),
)
"""Patterns with words of which their text needs one."""
_WORDS = frozenset(
    (
        *("day", "night", "month", "morning", "afternoon", "evening", "tomorrow", "overnight"),
        *("business", "play", "instant", "instantly", "immediate", "immediately", "spot", "away"),
    )
)
_AT_ONCE_WORDS = frozenset(["instant", "instantly", "immediate", "immediately", "spot", "away"])
_MOST = 400


def find(passage: Passage) -> Iterator[Found]:
    """The lengths of a passage that a day's place or part says, in no particular order."""
    words = passage.words
    if words.isdisjoint(_WORDS):
        return
    lower = passage.lower
    if not words.isdisjoint(("day", "night", "month")):
        yield from _counted(lower)
        if "the " in lower:
            yield from _ordinals(lower)
    for pattern, needed in _NAMED:
        if not words.isdisjoint(needed):
            for match in pattern.finditer(lower):
                if not (pattern is _PART and _CUT_OFF.search(_around(lower, match.start()))):
                    yield _named(match)
    if not words.isdisjoint(("business", "play", "day")):
        for match in _END.finditer(lower):
            if not _ASKED.search(lower, _sentence(lower, match.start()), match.start()):
                yield _found(match, "day", Decimal(0))
    if not words.isdisjoint(_AT_ONCE_WORDS):
        yield from _at_once(lower)


def _counted(lower: str) -> Iterator[Found]:
    for match in _NTH.finditer(lower):
        count = read(match["count"])
        if count is None or not 1 < count < _MOST or count % 1:
            continue
        if _UNTIL.search(lower, max(0, match.start() - 30), match.start()):
            unit = "month" if match["unit"] == "month" else "day"
            value = Duration(count, count, unit)
            yield Found(match.start(), match.end(), value)


def _ordinals(lower: str) -> Iterator[Found]:
    for match in _ORDINAL.finditer(lower):
        by = _BY.search(lower, max(0, match.start() - 30), match.start())
        kind = match["kind"]
        is_business = kind not in (None, "calendar")
        is_after = _FOLLOWED.match(match["after"])
        if not by or (by["on"] and not is_after and not (by["on"] == "on" and is_business)):
            continue
        nth = match["nth"]
        count = _ORDINALS.get(nth) or Decimal(nth[:-2])
        word = "working" if is_business and kind != "business" else "business"
        value = Duration(count, count, "day", is_business, word)
        yield Found(match.start("day"), match.end("day"), value)


def _named(match: re.Match[str]) -> Found:
    groups = match.groupdict()
    if groups.get("first"):
        kind = groups["kind"] or ""
        count = Decimal(groups["first"] != "same")
        word = "working" if kind.startswith("working") else "business"
        value = Duration(count, count, "day", bool(kind), word, bool(count))
        return Found(match.start("first"), match.end(), value)
    name = next(name for name in ("day", "late", "after", "that", "same") if groups.get(name))
    is_next = name in ("late", "after") or groups["day" if name == "day" else name] in _NEXT
    is_next = is_next or "tomorrow" in match[name]
    high = Decimal(is_next)
    low = Decimal(0) if groups.get("today") else high
    value = Duration(low, high, "day", is_next=low == high == 1)
    return Found(match.start(name), match.end(name), value)


_NEXT = frozenset(["overnight"])


def _at_once(lower: str) -> Iterator[Found]:
    for match in _AT_ONCE.finditer(lower):
        name = "cell" if match["cell"] else "day"
        if name == "day" and _DENIED.search(lower, _sentence(lower, match.start()), match.end()):
            continue
        # Nobody can tell a few minutes from none.
        value = Duration(Decimal(0), Decimal(60), "minute")
        yield Found(match.start(name), match.end(name), value, Bound.ABOUT)


def _found(match: re.Match[str], name: str, count: Decimal, unit: str = "day") -> Found:
    return Found(match.start(name), match.end(name), Duration(count, count, unit))


def _around(lower: str, at: int) -> str:
    """The sentence in which something stands."""
    return re.split(r"[.!?] ", lower[_sentence(lower, at) :], maxsplit=1)[0]


def _sentence(lower: str, at: int) -> int:
    """Where the sentence begins in which something stands."""
    return max(lower.rfind(stop, 0, at) for stop in (". ", "! ", "? ", "; ")) + 1
