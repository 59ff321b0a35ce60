"""The days on which a shop says that parcels are brought, without a time: "we deliver on Saturdays too".

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kbgen.claims.extract.week_words import Kind, WeekWord, week_words
from kbgen.claims.hours.dated import Dated
from kbgen.claims.patterns import lazy
from kbgen.claims.prose.passages import Passage
from kbgen.claims.prose.sentences import sentences
from kbgen.claims.quantity import Quantity, StatedHours
from kbgen.claims.topics.marking import lowered
from kbgen.load.marks import Span
from kbgen.model import Policy
from kbgen.values import Hours, Text

KEY = "delivery.delivery_hours"

_PARCELS = r"(?:(?:all|your|our|most|the) )?(?:parcels|orders|packages|boxes)"
_WHO = r"(?:we|our (?:own )?(?:drivers?|vans?|couriers?|carriers?|delivery (?:team|crew|drivers?|vans?))|the (?:drivers?|vans?|couriers?))"
_HOW = r"(?:(?: (?:also|only|always|now|do|all|even|will|can|gladly|usually|normally|happily))*|'ll(?: also)?)"
_ON = r"(?: (?:only|too|to you|to your door|to your home|across the \w+|both|either|parcels|orders|furniture|goods))*,? (?:(?:on|from|every|each|at|between) )?(?:the |a |an |any )?"
_BROUGHT = lazy(
    rf"(?:^\W*|[.,;:!—–(] ?|\b(?:and|but|so|yes|sorry|easy|as|because|since) )(?:"
    rf"(?P<yes>{_WHO}{_HOW} (?:deliver(?! to (?!you))|(?:bring|make|run|do)(?: the| our| all)? (?:home )?deliver(?:y|ies))"
    rf"|(?:our |home |all )?deliver(?:y|ies) (?:(?:are|is) (?:also |only |now )?(?:made|available|possible|brought|run)|(?:also |only |now )?(?:runs?|takes? place|happens?|comes?|goes out))"
    rf"|{_PARCELS} (?:are|get|can be)(?: (?:also|only|now|even))? (?:delivered|brought)|{_PARCELS}(?: (?:also|even))? (?:arrive|turn up|reach you)"
    r"|(?:our|the) (?:own )?(?:drivers?|vans?|couriers?|carriers?)(?:'re| are| is)?(?: (?:also|even))* (?:works?|drives?|calls?|comes?|on the road|out(?: delivering)?|go(?:es)? out|out and about))"
    rf"|(?P<no>{_WHO}(?: do not| don't| never| can't| cannot| won't| will not| no longer)(?: (?:deliver|(?:bring|make|run|do)(?: any)? deliver(?:y|ies)))"
    rf"|(?:there (?:is|are) |we (?:have|make|offer) )?no (?:home )?deliver(?:y|ies)(?: (?:is|are) (?:made|possible|available))?|{_PARCELS} (?:don't|do not|never|won't) (?:come|arrive|turn up|go out|get delivered|reach you)|{_PARCELS} (?:are not|aren't|are never) (?:delivered|brought)"
    rf"|nothing (?:is delivered|gets delivered|goes out for delivery|is brought)|(?:our|the) (?:drivers?|vans?|couriers?) (?:do not|don't|never) (?:work|drive|run|go out|come (?:out|round)|turn out)"
    r"|(?:our |home )?deliver(?:y|ies) (?:is not|are not|isn't|aren't|never) (?:made|available|possible|run)))"
    rf"{_ON}$"
)
"""What stands right before the days on which parcels are brought, or aren't."""
_GLUE = lazy(
    r"(?:[ ,&/]|\b(?:and|or|nor|on|the|every|each|both|at|also|plus|as well as|even|of|days?)\b)*"
)
_ENDS = lazy(
    r"(?: (?:too|also|as well|either|only|included|as usual|these days|now|(?:for|at) (?:free|no (?:extra|additional) (?:cost|charge))))*(?: ?[.,;:!)—–](?! ?(?:[a-z]+ing|but|except|unless|if|when|before|after|until|from|by|between|with)\b)|\s*$| (?:and|so|but|because|as) (?!(?:on|from|until|between|before|after|in|by)\b))"
)
_OTHERWISE = lazy(
    r"\b(?:if|unless|when|while|where|whether|order(?:ed|s)? (?:by|before|on|placed)|placed|by (?:noon|midday|\d)|before|after|next|same|express|premium|priority|standard|economy|upgrade|surcharge|extra charge|for (?:an?|just|only|[£$€])|supplement|fee|costs?|prices?|christmas|easter|december|november|sale|season|summer|winter|this|last|was|were|used|might|may|could|some|most|selected|certain|by arrangement|by appointment|on request|supplier\w*|manufacturer\w*|to (?:the )?(?:shop|store|us|our)|newspapers?|post office|collect\w*|pallets?|large|bulky|small|mainland|islands?|highlands?|london|local\w*|area)\b|[£$€?]|\d"
)
"""Words of a service, an order or a place of which other days may be true than of most."""


def on_delivered_days(policy: Policy, passage: Passage, title: str) -> Iterator[Dated]:
    """What a passage says of the days of delivery, if the policy has the hours of it.

    What stands under the name of one way of delivery is of that.
    """
    fact = policy.facts.get(KEY)
    text = lowered(passage.text)
    if fact is None or not isinstance(fact.value, Hours) or not any(map(text.__contains__, _WORDS)):
        return
    if passage.column or passage.row:
        return
    around = " ".join((text, lowered(title), *map(lowered, (passage.lead, *passage.headings))))
    if any(name in around for name in _methods(policy)):
        return
    for part in sentences(passage.text):
        sentence = _AS_ANY.sub(_as_usual, text[part.start : part.end])
        for own in _clauses(sentence, part):
            clause = text[own.start : own.end] if own is not part else sentence
            if any(map(clause.__contains__, _WORDS)) and not _OTHERWISE.search(_told(clause)):
                yield from _said(clause, own)


def _told(clause: str) -> str:
    """A clause without what follows from it: "we never deliver on Saturdays, so you may have to wait"."""
    return _HENCE.split(clause)[0]


_HENCE = lazy(r", (?:so|because|since|hence|which means|as (?:we|they|our|the|most)) ")


def _clauses(sentence: str, part: Span) -> tuple[Span, ...]:
    """A sentence, or its clauses where the first gives times: "weekdays from 8 to 6, and on Saturdays too"."""
    cuts = [match.end() for match in _NEXT.finditer(sentence)]
    if not cuts or not any(word.kind is Kind.TIMES for word in week_words(sentence[: cuts[0]])):
        return (part,)
    ends = [*(match.start() for match in _NEXT.finditer(sentence)), len(sentence)]
    starts = [0, *cuts]
    return tuple(
        Span(part.start + start, part.start + end) for start, end in zip(starts, ends, strict=True)
    )


_NEXT = lazy(r"(?:,|;) (?:and|but|while) ")
_WORDS = ("deliver", "parcel", "order", "package", "box", "driver", "van", "courier", "carrier")
_AS_ANY = lazy(
    r"(?:,? the)? same as (?:on )?(?:any|every|all)(?: the)? other(?: week)?(?: days?|ones)?|,? like (?:on )?(?:any|every) other(?: week)? ?day|,? just like (?:on )?(?:any other day|(?:in the )?week(?:days)?)"
)
"""That a day is no other than the rest."""


def _as_usual(match: re.Match[str]) -> str:
    """As many letters that say the same."""
    return " as usual".ljust(len(match[0]))


def _methods(policy: Policy) -> Iterator[str]:
    """The names of the shop's ways of delivery, of which each may have days of its own."""
    for id_ in policy.ids("delivery.methods"):
        name = policy.get(f"delivery.methods.{id_}.name")
        if name and isinstance(name.value, Text):
            yield lowered(name.value.text)


def _said(sentence: str, part: Span) -> Iterator[Dated]:
    words = [word for word in week_words(sentence) if word.kind is not Kind.OTHER]
    if any(word.kind not in (Kind.DAYS, Kind.CLOSED) for word in words):
        return
    days = [word for word in words if word.kind is Kind.DAYS]
    first = next((one for one in days if _BROUGHT.search(sentence, 0, one.start)), None)
    match = _BROUGHT.search(sentence, 0, first.start) if first else None
    if match is None or first is None:
        yield from _noun_of_days(sentence, part, days)
        return
    together = list(_together(sentence, days[days.index(first) :]))
    end = together[-1].end
    if not _ENDS.match(sentence, end) or (first.is_single and not _ANY.search(match[0])):
        return
    is_only = bool(_ONLY.search(match[0]) or _ONLY_THEN.match(sentence, end))
    value = _hours(together, is_brought=bool(match["yes"]), is_only=is_only)
    start = match.start("yes" if match["yes"] else "no") + part.start
    span = Span(start, end + part.start)
    yield Dated((KEY,), Quantity(span, value, lead=start), span)


def _noun_of_days(sentence: str, part: Span, days: list[WeekWord]) -> Iterator[Dated]:
    """What is said of the deliveries of some days: "Sunday deliveries are no problem"."""
    if not days or not _LEAD.fullmatch(sentence, 0, days[0].start):
        return
    together = list(_together(sentence, days))
    match = _NOUN.match(sentence, together[-1].end) if len(together) == len(days) else None
    if match is None:
        return
    start = _LEAD.match(sentence, 0, days[0].start)
    begin = start.end() if start else 0
    span = Span(begin + part.start, match.end() + part.start)
    value = _hours(together, is_brought=bool(match["yes"]), is_only=False)
    yield Dated((KEY,), Quantity(span, value, lead=span.start), span)


_LEAD = lazy(r"\W*(?:(?:yes|no|sorry|sadly|unfortunately|of course|even|and|but),? )*")
_NOUN = lazy(
    r"[- ]deliver(?:y|ies)(?: is| are|'s)(?: (?:also|always|certainly|of course|absolutely|all))* (?:(?P<yes>no problem|possible|fine|available|included|offered|on offer|part of (?:the|our) service|nothing (?:special|unusual))|(?P<no>not (?:possible|available|offered|something we (?:do|offer)|an option)|never (?:possible|available)|out of the question))(?: (?:too|as well|either|at all|of course|with us))*(?=\W*$|[.,;:!])"
)
_ANY = lazy(r"\b(?:an?|any|every|each) $")


def _together(sentence: str, words: list[WeekWord]) -> Iterator[WeekWord]:
    """The days that stand together from the first on."""
    at = words[0].start
    for word in words:
        if not _GLUE.fullmatch(sentence, at, word.start):
            return
        yield word
        at = word.end


_ONLY = lazy(r"\bonly\b")
_ONLY_THEN = lazy(r" only\b")
"""What says that parcels are brought on no other days than those before it."""


def _hours(words: list[WeekWord], *, is_brought: bool, is_only: bool) -> StatedHours:
    days = frozenset(day for word in words for day in word.days)
    holidays = any(word.holidays for word in words)
    if is_brought and is_only:
        days, is_brought = frozenset(range(7)) - days, False
    if is_brought:
        nothing = (None, None, None, None, None, None, None)
        return StatedHours(nothing, None, days, is_open_on_holidays=holidays)
    mo, tu, we, th, fr, sa, su = (() if day in days else None for day in range(7))
    return StatedHours((mo, tu, we, th, fr, sa, su), () if holidays else None)
