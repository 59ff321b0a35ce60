"""Opening times with no word of the days: "we answer the phone 9–5", "any time from 7 till 7"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kbgen.claims.extract.moments import MOMENT, Clock, read_moment, read_range, settle_range
from kbgen.claims.extract.passage import Found, Passage
from kbgen.claims.extract.week_words import DAY_NAMES
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import TimeSpan

_OPENS = (
    r"(?:\b(?:open|staffed|manned|answered|picked up|available)|\b(?:man|staff) the (?:lines?|phones?)"
    r"|\banswers? (?:the (?:phones?|lines?)|(?:your )?calls?|it)"
    r"|\b(?:opening|business|office|phone|chat|shop|store|our|support) (?:hours|times)(?: are)?|\bbusiness hours"
    r"|\b(?:we're|we are|(?:someone|somebody) (?:is|should be|has to be|must be)|team is) (?:here|in|about|at home|home)"
    r"|\b(?:we|colleagues|our team|the team|the crew|our crew) works?|\b(?:(?:our|the) )?(?:(?:senior|customer|support|complaints|phone|chat|team|social|media) )*(?:advis[eo]rs?|agents?|managers?|team|staff) (?:works?|(?:is|are|can be) (?:there|here|online|on hand|on duty|reached))|\b(?:chat|phones?|lines?|help ?line) (?:is|are) (?:online|live|running|there|on)|\bcallers (?:[a-z]+ ){1,3}(?:are )?(?:fine|welcome)"
    r"|\bwill ring your bell)"
)
_RANGE = lazy(
    rf"(?:(?P<open>{_OPENS})[ :,(]*(?:from |between )?|\bany ?time (?:from |between )|\bbetween the hours of )"
    rf"(?P<span>(?P<first>{MOMENT})(?: ?- ?| (?:to|till|until|and) )(?P<last>{MOMENT}))"
    r"(?! ?[-–/:]|[.,]?[0-9]|\w|%| (?:days?|hours?|weeks?|minutes?|working|business|people|of our|items?|times)\b)"
)
_OPENS_CLOSES = lazy(
    rf"\b(?:we|shop|store|showroom|office|studio|counter|phones|lines|chat|doors?|shutters) (?:(?:re-?)?opens?(?: up| the doors?| our doors?)?"
    rf"|unlocks?(?: the| our)? doors?|go up|starts?(?: work)?) (?:at |from )?(?P<first>{MOMENT})(?:,? and|,|;) (?:(?:we|they|it) )?"
    rf"(?:clos(?:e|es)(?: up| the doors?| our doors?| them)?|shuts?|locks? up|finish(?:es)?|(?:come|go) down)(?: again)? at (?P<last>{MOMENT})(?![\w%])"
)
_ANY = lazy(rf"(?<![\w.,:/£$€]){MOMENT}(?: ?- ?| (?:to|till|until) ){MOMENT}(?![\w%])")
_STOP = lazy(
    r" ?(?:$|[.,;!?)])| (?:most days|(?:uk|local|irish) time|gmt|bst|e[sd]?t|p[sd]?t|c[sd]?t|on the (?:chosen )?day)\b"
)
_OTHERS = lazy(
    r"\b(?:post office|post ?shops?|lockers?|parcel ?shops?|stockists?|their|its own|depots?|arena|venue|schools?"
    r"|museum|bank|banks|partners?|pharmacy|not run by us|café|cafe|parking|sale|offers?|orders?|ordered|franchis\w+"
    r"|warehouse|press|head office|volumes?|busy|busiest|quiet\w*|peak|queue\w*|was|were|used to|example|'s own|company|companies|producers?|insurers?|lenders?|suppliers?|makers?|manufacturers?"
    r"|agency|landlords?|dealers?|hotel|surgery|council|site|tip|recycling)\b|'s chat\b"
)
_OURS = lazy(
    r"\b(?:we|we're|our|chat|phones?|lines?|help ?line|help ?desk|switchboard|shop|store|showroom|studio|offices?"
    r"|counter|desk|branch|it's|it is|callers|someone|somebody|advis[eo]rs?|agents?|managers?|bell|crew|colleagues|team|hours|times|find us)\b"
)
_DAYS = frozenset(
    (
        *DAY_NAMES,
        *("weekday", "weekdays", "weekend", "weekends", "daily", "everyday", "holiday"),
        *("holidays", "eve", "every", "each", "closed", "evenings", "mornings", "week"),
        *("january", "february", "march", "april", "june", "july", "august", "september"),
        *("october", "november", "december", "christmas", "easter", "today", "tomorrow"),
        *("boxing", "thanksgiving", "date", "festive", "summer", "winter", "season", "during"),
        *("memorial", "labor", "labour", "independence", "juneteenth", "veterans", "anzac"),
        *("canada", "victoria", "australia", "waitangi", "patrick", "ascension", "whit"),
    )
)
_SAID = frozenset(
    (
        *("open", "staffed", "manned", "answered", "picked", "available", "man", "staff", "answer"),
        *("answers", "hours", "times", "here", "works", "work", "callers", "bell", "anytime"),
        *("any", "someone", "somebody", "there", "online", "hand", "duty", "reached", "live"),
        *("running", "on"),
    )
)
_ANY_DAY = frozenset(("weekday",))
_CLOSES = frozenset(("close", "closes", "shut", "shuts", "lock", "locks", "finish", "down"))
_LENGTH = lazy(r".*\b[0-9]{1,2} ?h(?:ou)?rs")
_EARLIEST, _SHORTEST, _LONGEST = 5 * 60, 2 * 60, 17 * 60


def find(passage: Passage) -> Iterator[Found]:
    """The one stretch of a passage for which something is open; none where it names any day."""
    lower, words = passage.lower, passage.words
    if not words.isdisjoint(_DRIVEN):
        yield from _brought(lower)
    if not words.isdisjoint(_DAYS - _ANY_DAY) or len(lower) > _FAR:
        return
    if words.isdisjoint(_SAID) and words.isdisjoint(_CLOSES):
        return
    if (said := _OPENS_CLOSES.search(lower)) and not _OTHERS.search(lower):
        if stretch := read_range(said["first"], said["last"]):
            yield Found(said.start("first"), said.end(), TimeSpan(*stretch))
        return
    if not words.isdisjoint(_ANY_DAY):
        return
    matches = list(_RANGE.finditer(lower))
    if len(matches) != 1 or len(_ANY.findall(lower)) > 1 or _OTHERS.search(lower):
        return
    match = matches[0]
    start = max(lower.rfind(". ", 0, match.start()), 0)
    if match["open"] and not _OURS.search(lower, start, match.end("open")):
        return
    if span := _span(match, lower):
        yield Found(match.start("span"), match.end("span"), TimeSpan(*span))


_FAR = 400
_DRIVEN = frozenset(
    (
        *("driver", "drivers", "courier", "couriers", "carrier", "carriers", "van", "vans"),
        *("truck", "trucks", "deliveries", "parcels"),
    )
)
_BROUGHT = lazy(
    r"\b(?:drivers?|couriers?|carriers?|vans?|trucks?|deliveries|parcels)(?: (?:will|usually|normally|generally|can|may|all|tend to|is|are|be|being|get|gets|typically))*"
    r" (?:out(?: and about)?|on the (?:road|go)|com(?:e|es|ing)|calls?(?! you\b)|arriv(?:e|es|ing)|runs?|running|delivers?|delivering|knocks?|works?|working|turns? up|(?:take|takes) place|happen|made|delivered|brought|dropped off|operates?|drops? off)"
    rf"(?: (?:deliveries|parcels|daily|on the road|at (?:any|some) (?:time|point)|any ?time|sometime|anywhere))*(?: from| between)(?: the hours of)? (?P<span>(?P<first>{MOMENT})(?: ?- ?| (?:to|till|until|and) )(?P<last>{MOMENT}))(?![\w%])"
)
"""When parcels are brought: "the drivers are out from 8am to 9pm"."""
_NOT_BROUGHT = lazy(
    r"\b(?:slots?|windows?|express|premium|timed|nominated|evenings?|mornings?|afternoons?|if|unless|was|were|busiest|usually book\w*|most(?! days)|returns?|collect\w*|pick\w*|warehouse|depot|weekends?|holidays?|their|supplier\w*|not|tracking|example)\b|n't\b"
    r"|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?\b"
)
_WHOLE_DAY = 6 * 60
"""How long a stretch is at least that is no slot of a parcel."""


def _brought(lower: str) -> Iterator[Found]:
    for match in _BROUGHT.finditer(lower):
        start = max(lower.rfind(mark, 0, match.start()) for mark in (". ", "! ", "? "))
        end = min(
            (at for mark in ".!?" if (at := lower.find(f"{mark} ", match.end())) >= 0),
            default=len(lower),
        )
        span = _span(match, lower)
        if (
            span
            and span[1] - span[0] >= _WHOLE_DAY
            and not _NOT_BROUGHT.search(lower, start + 1, end)
        ):
            yield Found(match.start("span"), match.end("span"), TimeSpan(*span))


def _span(match: re.Match[str], lower: str) -> tuple[int, int] | None:
    begins, ends = read_moment(match["first"].strip()), read_moment(match["last"].strip())
    if begins is None or ends is None or _LENGTH.fullmatch(match["span"]):
        return None
    is_bare = Clock.HALF not in (begins.clock, ends.clock) and not (
        begins.has_minutes and ends.has_minutes
    )
    if is_bare and not _STOP.match(lower, match.end()):
        return None
    span = settle_range(begins, ends)
    if span is None or span[0] < _EARLIEST or not _SHORTEST <= span[1] - span[0] <= _LONGEST:
        return None
    return span
