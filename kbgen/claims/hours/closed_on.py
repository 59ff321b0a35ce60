"""The days on which a sentence says that the whole shop is closed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kbgen.claims.hours.own_shop import OWN
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Quantity, YearlessDay, YearlessPeriod
from kbgen.claims.topics.marking import blanked
from kbgen.load.marks import Span
from kbgen.values import Day, Period

PLACE = r"(?:whole )?(?:pharmacy|farm|salon|garden cent(?:re|er)|gates?|shop|store|showroom|office|studio|bakery|bakehouse|roastery|brewery|kitchen|workroom|barn|nursery|warehouse|team|crew|staff|counter|desk|gallery|doors?|website|business)"
"""A part of the shop that stands for all of it, in lower case."""

AS_USUAL = r"(?:(?:just |the same )?(?:as (?:usual|normal|always)|(?:as|like) (?:on )?(?:any|every|all) other \w+|at (?:the|our|its) (?:usual|normal|regular) (?:times?|hours)(?!,? (?:[0-9]|(?:and|but) (?:we )?(?:clos|shut|finish|go|lock)))))"
"""How a day is said to be one like others."""
_SUBJECT = rf"(?:\bwe|\beveryone|{OWN}|\b(?:the|our|this) {PLACE}(?:(?:, (?:the |our )?(?:{PLACE}|workshop|warehouse))*,? and (?:the |our )?(?:{PLACE}|(?:tele)?phones?|(?:tele)?phone lines|lines|workshop|warehouse))?)"
_BREAK = r"^\W*(?:(?:the|our) )?(?:[a-z']+ ){0,3}?(?:break|holidays?|shutdown|closure|stock-?take|stock-?taking|inventory(?: day)?|vacation|recess|christmas|easter)"
"""What a closure is called, as the label of its days."""
_IS_SHUT = lazy(
    rf"(?:{_SUBJECT}(?:'re|'ll be| are| is| will be| stays?| remains?)(?: all| both| also| completely)?|{_BREAK}:) (?:closed|shut)\b"
    r"(?! (?:at|by|early|for (?:lunch|good)|in the|to|off|down)\b)"
    rf"|{_SUBJECT}(?:'re|'ll be| are| is| will be)(?: all| both)? (?:on (?:our |a |annual |the )?(?:[a-z]+ )?(?:holidays?|vacation|break|leave)|(?:off|away)(?= (?:from|between|on|for)\b|,| ?#))"
    rf"|{_SUBJECT}(?:'ll| will)? takes? (?:(?:a|our|its|the|their|another) (?:well-(?:earned|deserved) )?(?:[a-z]+ )?(?:rest|break|holidays?|vacation|breather)|(?:christmas|xmas|easter|new year|hogmanay) off|(?:some |the )?(?:time|days?|week) off)\b"
    r"|\b(?:nobody|no[- ]one)(?:'s| is| will be) (?:here|at work|in the (?:shop|store|showroom|office|studio|workshop|building))\b"
    rf"|{_SUBJECT}(?:'ll| will)?(?: all| both)? (?:clos(?:e|es)|shuts?)(?: down| up)? for (?:the|our|its|an?) (?:[\w'-]+ ){{0,3}}?(?:holidays?|break|vacation|shutdown|recess|rest|week|stock-?take|inventory)\b"
)
_CLOSES_FOR = lazy(
    rf"{_SUBJECT}(?:'ll| will)?(?: all| both)? (?:clos(?:e|es)|shuts?|breaks? up)(?: down| up(?: shop)?)? (?:for|over|at) (?:the )?(?:christmas|xmas|new year|hogmanay|easter|festive (?:period|season)|stock-?tak\w+)\b(?! eve| day)"
    rf"|{_SUBJECT}(?:'ll| will)? (?:clos(?:e|es)|shuts?)(?: down| up(?: shop)?| (?:the|our|its) doors)? #"
)
"""That the shop closes for a time that is told in full: "we shut for New Year from 1 to 4 January"."""
_IS_MORE = lazy(
    r"\b(?:(?:re-?)?open\w*|back|return\w*|resum\w*|again|until|till|before|after|by|except|unless|if|when|whether|was|were|last|not|though|although|but|orders|ordered"
    r"|deliver\w*|dispatch\w*|ship\w*|post\w*|couriers?|carriers?|branch|suppliers?|manufacturers?|collect\w*|usual\w*|normal\w*|class\w*|event\w*|afternoons?|mornings?|evenings?"
    r"|[0-9]+ ?[ap]m|noon|midday)\b|n't\b"
)
"""Words by which a sentence says more of its days than that they are closed."""
_OPEN_END = lazy(r"\b(?:from|since|as of|starting|beginning)(?: the)? $")


AT_ITS_END = lazy(
    r"\b(?:lock(?:s|ing)? up(?: shop)?(?: for (?:christmas|the (?:holidays?|year|festive season)))? on|end of|(?:(?:end|close) of (?:trading|business|play|work|the (?:working )?day)|after (?:work|closing(?: time)?|close|business|hours))(?: on| of)?|(?:evening|night) of)(?: the)?(?: (?:mon|tues|wednes|thurs|fri|satur|sun)day,?)? $"
)
"""What stands before a day that is still worked, at the end of which the shop closes."""


_CLOSES = lazy(r"\b(?:clos\w+|shut\w*|lock\w*|break\w* up|finish\w*|tools)\b[^.;:]*$")


def closes_at_its_end(text: str, day: int) -> bool:
    """Whether a shop works on the day that begins at a letter of a text, and closes at the end of it."""
    end = AT_ITS_END.search(text, 0, day)
    return bool(end and _CLOSES.search(text, 0, end.end()))


def _clause(text: str, dates: Sequence[Span]) -> str:
    """A text up to the semicolon behind its dates, where they stand between two of them or before the first."""
    if not dates:
        return text
    end = text.find(";", max(span.end for span in dates))
    start = text.rfind(";", 0, min(span.start for span in dates)) + 1
    return " " * start + text[start : end if end >= 0 else len(text)]


def closed_days(
    text: str, found: Sequence[Quantity]
) -> Iterator[tuple[Day | YearlessDay | Period | YearlessPeriod, Span]]:
    """The days and periods of a sentence in small letters that says no more of them than "closed"."""
    dates = [
        (one.value, one.span)
        for one in found
        if isinstance(one.value, Day | YearlessDay | Period | YearlessPeriod)
    ]
    rest = _clause(blanked(text, (span for _, span in dates)), [span for _, span in dates])
    is_shut = bool(dates) and _IS_SHUT.search(rest)
    closes = not is_shut and dates and _CLOSES_FOR.search(rest)
    if not (is_shut or closes) or _IS_MORE.search(rest):
        return
    for value, span in dates:
        is_one = isinstance(value, Day | YearlessDay)
        if closes and is_one:
            continue
        if not (is_one and _OPEN_END.search(rest[: span.start])):
            yield value, span


_FROM_SHUT = lazy(
    rf"{_SUBJECT}(?:'re|'ll be| are| is| will be)(?: all| both)? (?:closed|shut) from(?: the)? $"
)
_UNTIL = lazy(r"(?: \(?20\d\d\)?)?,? (?:until|till|to|through)(?: and including)?(?: the)? ")


def is_closed_until(text: str, first: Span, last: Span) -> bool:
    """Whether a sentence says no more of two days than that the shop is closed from one until the other."""
    is_from = _FROM_SHUT.search(text[: first.start])
    return bool(is_from and _UNTIL.fullmatch(text, first.end, last.start))


_OWN = lazy(
    rf"\b(?:the|our) workshop\b(?= (?:(?:carries|goes) on|keeps going|stays open|remains open|shuts down|re-?opens)\b)|\b{PLACE},? and (?:the |our )?workshop\b(?= (?:is|are|will|re-?opens?|opens?|closes?|shuts?|stays?|remains?)\b)"
    r"|\b(?:staff|team|works|crew|office|company)(?:'s)? (?:christmas |holiday |summer |annual |new year )?(?:lunch|dinner|breakfast|supper|party|meal|quiz|outing|do)\b"
    rf"|^[^.;:?!]*(?=,? so (?:we|(?:the|our) {PLACE})(?:'re|'ll| are| is| will)?(?: all| be)* (?:clos|shut|open|finish|lock)\w* )"
    r"|,? (?:even )?though (?:half|most|some|many|all|one) of (?:us|the team)\b[^.;:?!]*(?=\W*$)"
    r"|\bso (?:that )?(?:our|the) (?:staff|team|crew) can\b.*$"
    r"|\b(?:re-?open\w*|again|back)\b[^.;:?!]*\bfor (?:the|our) (?:(?:big|new|january|winter|summer|spring|year) )*sales?\b(?=\W*$)"
)


def without_own(text: str) -> str:
    """A text without what only seems an event: the workshop beside the shop, why the staff goes home early."""
    return _OWN.sub("", text)
