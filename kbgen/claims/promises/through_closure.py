"""That the shop works in a closure named above a sentence, or by its time: "Christmas", "we work right through".

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.hours.closed_on import AS_USUAL
from kbgen.claims.hours.others import is_anothers, is_wished, speaks_of_another
from kbgen.claims.hours.worked_through import KEY, SEASONS, holds_christmas
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.answered import polarity
from kbgen.claims.prose.passages import Kind
from kbgen.claims.quantity import OnDay
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article
from kbgen.values import Closure, Closures, Day

_WE = r"(?:we|everyone|everybody|(?:the|our) (?:whole )?(?:shop|store|showroom|office|studio|team|workshop|doors?|bakery|nursery|gallery))"
_ADVERB = r"(?:(?:all|also|always|still|both|just|simply|happily|actually|ever|usually) )*"
_BREAK = r"(?:break|holidays?|closure|shutdown|shut-down|closedown|recess|close|rest|time off|weeks? off|fortnight off|vacation)"
_GO_ON = rf"(?:(?:right|straight|all the way) through(?:out)?(?: (?:it|them|then|that (?:time|week)|(?:the )?(?:whole )?(?:holidays?|season|break|period|month|week)))?|through(?:out)?(?: (?:it|them|that (?:time|week)|(?:the )?(?:whole )?(?:holidays?|season|break|period|month|week)))?|{AS_USUAL}|all (?:month|week|year(?: round)?)|the (?:whole|entire) (?:time|month|week|year))"
_NOT_SHUT = rf"(?:{_WE} {_ADVERB}(?:don't|do not|never|won't|doesn't|will not) {_ADVERB}(?:close(?: (?:down|up|our doors|the (?:shop|doors)))?|shut(?: (?:down|up(?: shop)?|our doors|the (?:shop|doors)))?|stop(?: work(?:ing)?)?|break up|down tools|knock off|(?:take|have) (?:a |any |our |the |that |this )?(?:(?:{{own}} )?{_BREAK}|(?:time|week|month|day|days) off)))"
_OPEN = rf"(?:{_WE}(?:'re|'ll be| are| is|'ll| will)? {_ADVERB}(?:works?|working|open|stays? open|staying open|remains? open|here|trad(?:e|es|ing)|carr(?:y|ies) on|keeps? (?:going|working)|runs?|keeps? (?:our|its|the) doors open|at work) {_GO_ON})"
_PLAIN = rf"(?:(?:it's |that's )?(?:very much )?(?:business|service) as (?:usual|normal)(?: for us| here)?|open(?: {_GO_ON})|(?:there's |there is |we have |we take )?no (?:{{own}} )?{_BREAK}(?: (?:for us|here|at our shop|this year))?|{_WE}(?:'re|'ll be| are| is) {_ADVERB}(?:open|here|at work))"
_BEGIN = r"\W*(?:(?:no|nope|yes|oh|well|actually|believe it or not|happily|as ever|this year|for once|here|for us|our elves don't stop)[,:.!–—]* )*"
_TAIL = r"(?=\W*$|[,;:–—(] ?(?!but\b|though\b|except\b|until\b|till\b|from\b|only\b)| (?:so|because|since|for (?:it|them)|over (?:it|them|that time)|then|at all|here)\b)"
_BELOW = lazy(
    rf"{_BEGIN}(?P<said>{_NOT_SHUT.format(own='[a-z]+')}|{_OPEN}|{_PLAIN.format(own='[a-z]+')}){_TAIL}"
)
_WITH = r"(?:(?:for|in|over|at|during|through(?:out)?|across)(?: the| all(?: of)?| our| any)?)"
_OTHERWISE = lazy(
    r"\d|\b(?:if|unless|except\w*|apart|but|only|until|till|later|late|reduced|shorter|limited|different|skeleton|appointment|online|website|web|site|orders?|ordering|phones?|lines?|chat|e-?mails?|messages|deliver\w*|dispatch\w*|ship\w*|couriers?|carriers?|royal mail|post|warehouse|last year|was|were|used to|eve|day itself|boxing|new year's day|some|most of|half|part|caf[eé]|class\w*|sale|elsewhere|oven|heating|taps?)\b"
)
"""Words by which a sentence says less than that the shop is open, or something of another thing."""
_AS_NORMAL = lazy(r",? (?:so|and) (?:your )?(?:orders|parcels|we)\b[^.;]*(?=\W*$)")
"""What follows from it for others: "so orders go out as normal"."""
_OTHER_SHOPS = lazy(
    r"(?:,? )?(?:just )?\b(?:unlike|like) (?:most|many|some|other)(?: other)? (?:(?:small|local|independent) )*(?:shops|stores|businesses|places|firms|companies|people)\b,?"
)
_ASKS_SHUT = lazy(
    r"\W*(?:and |so )?(?:do|will|are|is) (?:you|the (?:shop|store|office|showroom))(?: be)?(?: ever)? (?:clos(?:e|ed|ing)|shut(?:ting)?|(?:tak(?:e|ing)|hav(?:e|ing)) (?:a|any|time))\b"
)
_HEAD = lazy(
    r"\W*(?:(?:our|the|over|at|during|in|for|and|new year|opening|hours|times|closing|closures?|holidays?|break|period|season|week|weeks|shop|office|what about|how about|20\d\d|this year|we|are|you|is|open|working|closed|shut|do|close|will|be|any|ever|through|shutdown|rest|plans|arrangements|dates|§)(?:\b|(?<=§))\W*)+"
)
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")  # fmt: skip
_A_WEEK = 7
NEEDS = ("we ", "we'", "clos", "shut", "every", "shop", "store", "office", "team", "business", "open", "break", "no ", "service as")  # fmt: skip


def through_closure(
    wording: Wording, article: Article, around: Around, sentence: str
) -> Iterator[Claim]:
    """That a sentence says of a closure, named by it or above it, that the shop is open in it."""
    fact = wording.policy.get(KEY)
    closures = fact.value.closures if fact and isinstance(fact.value, Closures) else ()
    text = lowered(sentence)
    if not closures or text.rstrip().endswith("?") or around.passage.kind is Kind.HEADING:
        return
    plain = _OTHER_SHOPS.sub(_blank, _AS_NORMAL.sub(_blank, text))
    if _OTHERWISE.search(plain) or is_wished(text):
        return
    for closure in closures:
        found = _in_it(closure, plain) or _below(closure, around, plain)
        if found is None:
            continue
        if is_anothers(wording, sentence) or speaks_of_another(text):
            return
        is_named, span = found
        said = OnDay(Day(closure.on.start), None)
        yield claimed(article, around, sentence, (KEY,), said, span, is_sure=is_named)
        return


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _in_it(closure: Closure, text: str) -> tuple[bool, Span] | None:
    """The words by which a sentence names a closure or its time and says that the shop is open in it."""
    found = (pattern.search(text) for pattern in _within(closure))
    match = next(filter(None, found), None)
    return (True, Span(*match.span("said"))) if match else None


def _below(closure: Closure, around: Around, text: str) -> tuple[bool, Span] | None:
    """The same of a sentence below what names the closure."""
    name = _name(closure)
    above = around.asked or around.before or around.nearest
    if not name.search(above) or not _HEAD.fullmatch(name.sub("§", above) + " "):
        return None
    if match := _BELOW.match(text):
        return False, Span(*match.span("said"))
    told = polarity(text) if around.asked and _ASKS_SHUT.match(around.asked) else None
    return (False, told[1]) if told and not told[0] else None


@lru_cache(maxsize=64)
def _words(closure: Closure) -> str:
    """The inside of a pattern of the closure's names, and of the month in most of which it lies."""
    names: list[str] = []
    if holds_christmas(closure):
        names += ["christmas", "xmas", "yule", "the festive season", "the holidays"]
    words = [
        one
        for one in re.findall(r"[a-z'-]+", lowered(closure.name or ""))
        if not _GENERIC.search(one)
    ]
    if words and not (set(words) <= SEASONS - _TIMES):
        names.append(re.escape(" ".join(words)))
    start, end = closure.on.start, closure.on.end
    if start.month == end.month and (end - start).days >= _A_WEEK:
        names.append(_MONTHS[start.month - 1])
    return "|".join(dict.fromkeys(names)) or r"(?!)"


_GENERIC = lazy(
    r"^(?:days?|weeks?|break|rest|closure|closedown|shutdown|shut-?down|holidays?|period|recess|vacation|fortnight|time|the|our)$"
)
_TIMES = frozenset(("summer", "winter", "spring", "autumn"))


@lru_cache(maxsize=64)
def _name(closure: Closure) -> re.Pattern[str]:
    return lazy(rf"\b(?:{_words(closure)})\b")


@lru_cache(maxsize=64)
def _within(closure: Closure) -> tuple[re.Pattern[str], ...]:
    """A sentence that names a closure and says that the shop is open in it."""
    words = rf"(?:{_words(closure)})"
    end = r"(?=\W*$|[.,;:!?)–—]| (?:so|because|as|since|here|at|this year|like|period|season|holidays?|time|break|and (?:the )?new year|week)\b)"
    no_break = rf"(?:there(?:'s| is| will be|'ll be)|we have|we take|we do|we've got|we keep) no {words}(?:'s)? {_BREAK}"
    own = _NOT_SHUT.format(own=words)
    return (
        lazy(rf"(?P<said>(?:{own}|{_OPEN}) {_WITH} {words}){end}"),
        lazy(rf"(?P<said>{no_break}){end}"),
        lazy(rf"(?:^\W*|[.;:] ){_WITH} {words},? (?P<said>{own}|{_OPEN}){end}"),
    )
