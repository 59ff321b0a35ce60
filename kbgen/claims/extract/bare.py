"""Numbers that borrow the unit of a length beside them: "60 days, and 14 for sale items"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kbgen.claims.extract.numbers import NUMBER, read
from kbgen.claims.extract.passage import Found, Passage
from kbgen.claims.patterns import lazy
from kbgen.values import Duration

_SMALL = (
    r"(?:working |business )?(?:minutes?|hours?|days?|weeks?|months?|years?)|for|if|when|where|on|and|or|but|from|after"
    r"|to|with|as|instead|while|in|not"
)
"""Words behind two numbers that may be lengths: "14 or 30 for members", but not "three or four styles"."""
_BARE = lazy(
    r"(?:^|[,;:(—]|(?<= )- |\b(?:and|or|but|have|has|get|gets|got|is|are|only|just|for|in|inside|within"
    r"|on|than|of|up to|further|another|members|customers)) ?"
    rf"(?<![\w.,/:£$€#])(?:(?P<low>{NUMBER})(?: to | ?- ?))?(?P<high>{NUMBER})"
    r"(?![\w%£$€:/-]|[.,][0-9]| ?(?:am|pm)\b)(?= ?(?:[.,;:!?)—-]|$)"
    r"| (?:for|if|when|where|on|and|or|but|from|after|to|with|as|instead|while|in|not)\b)"
    rf"(?! (?:or|and|to|in) {NUMBER} (?!(?:{_SMALL})\b)[a-z])"
)
"""A number behind a small word and before one, or before a stop: it has no noun of its own."""
_CLAUSE = lazy(r"[0-9]+\.(?!5$)")
"""A number with a point that is no half, as clauses have it: "7.3 Where …"."""
_NUMBERED = lazy(r"[0-9]+(?:\.[0-9]+)* [A-Z][a-z]+ ")
"""A number at the beginning of a clause that begins behind it with a capital letter: "4 When …"."""
_OF_OTHERS = lazy(
    r"\b(?:(?:instead|one|any|each|some|most) of|(?:more|less|rather|other) than|(?:teams?|groups?|packs?|sets?|box(?:es)?|party|family|crew|staff|range|choice|bundles?) of|(?:pay|split|divided) in) ?$"
)
"""Words behind which a number is compared or counts something else."""
_OR_TWO = lazy(
    r"\b(?:an? (?!(?:working |business )?(?:minute|hour|day|week|month|year) )(?:[a-z-]+ ){1,2}|one )or $"
)
"""What is counted in front of "two", which isn't time: "send a photo or two"."""
_LISTED = lazy(r"(?:[,;:]|, and) $")
"""What stands before "one" where it is a number: "two years for most things, one for boots"."""
_SENTENCE = lazy(r"[.!?]\s")
_MOST = 400


def find(passage: Passage, found: Sequence[Found]) -> Iterator[Found]:
    """The numbers of a passage that are lengths by the unit of the nearest one in the sentence.

    The one before it gives the unit; where the sentence has none, the last of the sentence before.
    """
    lengths = [(one, one.value) for one in found if isinstance(one.value, Duration)]
    lengths = [(one, value) for one, value in lengths if value.high and not value.is_next]
    if not lengths:
        return
    lower = passage.lower
    for match in _BARE.finditer(lower):
        start, end = match.start("low" if match["low"] else "high"), match.end("high")
        taken = any(one.start < end and start < one.end for one in found)
        again = lower[start - 1 : start] == "(" and lower[end : end + 1] == ")"
        if _CLAUSE.match(match["high"]) or (not start and _NUMBERED.match(passage.plain)):
            continue
        if taken or again or _OF_OTHERS.search(lower, max(0, start - 20), start):
            continue
        if match["high"] == "two" and _OR_TWO.search(lower, max(0, start - 24), start):
            continue
        if match["high"] == "one" and not _is_counted(lower, start, end):
            continue
        unit = _donor(lower, lengths, start)
        high = read(match["high"])
        low = read(match["low"]) if match["low"] else high
        if unit is not None and high is not None and low is not None and 0 < low <= high < _MOST:
            yield Found(start, end, Duration(low, high, unit.unit, unit.business, unit.word))


def _is_counted(lower: str, start: int, end: int) -> bool:
    """Whether "one" is a number there."""
    if _LISTED.search(lower, max(0, start - 6), start):
        return True
    return bool(_FOR.search(lower, max(0, start - 24), start)) and lower[end : end + 1] in (
        ",",
        ";",
    )


_FOR = lazy(r"[,;] (?:and )?(?:[a-z-]+ )?[a-z-]{2,}s for $")
"""A thing of a list before its number: "two years, boots for one, …"."""


def _donor(lower: str, lengths: Sequence[tuple[Found, Duration]], at: int) -> Duration | None:
    """The length whose unit a number at a place has; None where no sentence near has one."""
    before = [(one, value) for one, value in lengths if one.end <= at]
    behind = [(one, value) for one, value in lengths if one.start >= at]
    apart = len(_SENTENCE.findall(lower, before[-1][0].end, at)) if before else 2
    if apart and behind and not _SENTENCE.search(lower, at, behind[0][0].start):
        return behind[0][1]
    return before[-1][1] if apart < 2 else None
