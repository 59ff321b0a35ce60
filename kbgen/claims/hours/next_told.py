"""The hours of a day that the next sentence tells: "Our open day is on 10 April. The gates open at 10.".

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

from kbgen.claims.hours.closed_on import AS_USUAL, PLACE
from kbgen.claims.hours.of_day import Told, told_of_day
from kbgen.claims.patterns import lazy
from kbgen.load.marks import Span

_OF_A_DAY = lazy(
    r"\b(?:open (?:day|evening|house|night)|(?:trading|working|opening|shopping|business) day|late[- ]night|(?:late|early|longer|shorter|extended|special|extra|different) (?:opening|hours|night|evening)"
    r"|(?:last|final|first|short|shorter|long|longer|half|extra|special) day|doorbusters?|day of the year|(?:day|night|evening) (?:falls|is) on)\b"
)
"""What a sentence calls a day on which a shop is open at hours of its own."""
_OF_A_CLOSURE = lazy(
    r"\b(?:stock-?tak\w+|inventory|(?:yearly|annual) count|(?:training|staff|team|away|cleaning) day|closure|outing)\b"
)
"""What a sentence calls a day on which a shop may be closed."""
_OTHERS = lazy(
    r"\b(?:orders?|ordering|post\w*|deliver\w*|dispatch\w*|ship\w*|couriers?|returns?|sale|museum|school|church|market|fair|festival|class(?:es)?|workshops?|phones?|chat|e-?mails?|if|was|were)\b|n't\b|\bnot\b"
)
_USUAL = lazy(
    r"\b(?:usual\w*|normal\w*|regular\w*|otherwise|other|rest|again|daily|every|each|always|generally|year|week\w*|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mornings|evenings|january|then on|after that|before that|following|next|tomorrow|orders?)\b"
)
"""Words by which a sentence speaks of more than one day, or of another."""
_BEGINS = lazy(
    r"\W*(?:we(?:'re|'ll be|'ll| are| will be| will)?|(?:the|our) (?:\w+ )?(?:counter|doors?|gates?|shop|store|showroom|tills?|pharmacy|bakery|nursery|studio|gallery)(?:'s|'ll)?|doors|gates|come (?:by|in|along|over)|pop in|you'll find us|opening hours are|open)\b"
)


_OF_TIME_OFF = lazy(
    r"\b(?:(?:we|the (?:shop|store|showroom|office|studio|team|workshop|bakery|nursery|farm)|everyone)(?: (?:all|always|usually|normally|also))? (?:shuts?|clos(?:e|es)|downs? tools|breaks? up|tak(?:e|es) (?:a|our|the|an?other|one|two))\b[^.;]{0,30}?\b(?:weeks?|fortnight|days?|break|holidays?|breather|rest)"
    r"|(?:we|the (?:shop|store|showroom|office|studio|team))(?:'re| are| is|'ll be| will be) (?:all )?(?:closed|shut|away|off) (?:for|every|each|once)\b[^.;]{0,30}?\b(?:weeks?|fortnight|days?|break|holidays?|year|spring|summer|autumn|fall|winter)"
    r"|(?:our|the) (?:(?:annual|yearly|spring|summer|autumn|winter|christmas|works|staff) )+(?:break|holidays?|shutdown|closure|stock-?take|inventory)\b)"
)
"""That a shop closes for some days, of which the next sentence may tell the dates."""
_FALLS = lazy(
    r"\W*(?:(?:in|for) (?P<year>20\d\d),? |(?:this|next) (?:year|time|one|spring|summer|autumn|winter|christmas),? )?"
    r"(?:(?:that|this|it)(?:'s| is| will be|'ll be| falls| fall| runs| means| works out as)"
    r"|(?:the |our )?(?:(?:exact|next|closed|closing|closure|shutdown|holiday) )?(?:dates?|weeks?|closure|shutdown|break|next one|one)(?: (?:for|in|of) (?P<of>20\d\d|this year|next year))?(?: is| are| will be| falls| runs|:))"
    r"(?: from| on| between)?(?: the)?(?: week (?:of|from|beginning))? $"
)


def names_time_off(sentence: str) -> bool:
    """Whether a sentence says that the shop closes for some days without telling which."""
    return bool(_OF_TIME_OFF.search(sentence)) and not _OTHERS.search(sentence)


def falls_in(before: str) -> str | None:
    """The year, or nothing, of dates before which only "in 2027 that's" stands; None for other words."""
    match = _FALLS.fullmatch(before)
    return match and (match["year"] or match["of"] or "")


def names_a_day(sentence: str) -> bool:
    """Whether a sentence speaks of the day that it names as one on which the shop is open."""
    return bool(_OF_A_DAY.search(sentence)) and not _OTHERS.search(sentence)


def names_a_closure(sentence: str) -> bool:
    """Whether a sentence speaks of the day that it names as one on which the shop may be closed."""
    return bool(_OF_A_CLOSURE.search(sentence)) and not _OTHERS.search(sentence)


_OPEN_ON_IT = lazy(
    rf"\W*(?:(?:but|and|still|though|even so|as ever),? )?(?P<open>(?:we|everyone|(?:the|our) {PLACE})(?:'re|'ll be| are| is| will be|'ll| will)?(?: all| still| both)* (?:(?:stay|remain|keep)s? )?open(?:,? (?:{AS_USUAL}|all the same|all day|anyway|regardless|nonetheless|throughout|though))*(?: (?:that|on that|on the|on this) day)?)(?= ?(?:$|[.,;!–—]))(?!,? (?:but|from|until|till|only)\b)"
)


def open_on_it(sentence: str) -> Span | None:
    """The words by which a sentence says that the shop is open on the day of the one before it."""
    match = _OPEN_ON_IT.match(sentence)
    return Span(*match.span("open")) if match and not _PART_OF_IT.search(sentence) else None


_SHUT_THEN = lazy(
    rf"\W*(?P<shut>(?:we|everything|everyone|(?:the|our) {PLACE})(?:'re|'ll be| are| is| will be| stays?| remains?)(?: all| both| completely)? (?:closed|shut) (?:on )?(?:that|the whole|the entire|all) day)\b(?! but)"
)


def shut_then(sentence: str) -> Span | None:
    """The words by which a sentence says that all is closed on the day of the one before it."""
    match = _SHUT_THEN.match(sentence)
    return Span(*match.span("shut")) if match else None


_OPEN_IN_IT = lazy(
    rf"\b(?P<open>(?:we|everyone|(?:the|our) {PLACE})(?:'re|'ll be|'ll| are| is| will be| will)?(?: all| still| both)* (?:(?:stay|remain|keep)s? )?open (?:on (?:both|those|all those|these|all these|all three) days|(?:throughout|all through|right through|through|during|in|for|all) (?:that|those|the whole|the entire|this) (?:week|days?|time|period|fortnight|weekend)|all (?:that )?week))(?= ?(?:$|[.,;!–—]))(?!,? (?:but|from|until|till|only)\b)"
)


def open_in_it(sentence: str) -> Span | None:
    """The words by which a sentence says that the shop is open on the days of the one before it."""
    match = _OPEN_IN_IT.search(sentence)
    return Span(*match.span("open")) if match and not _PART_OF_IT.search(sentence) else None


_PART_OF_IT = lazy(
    r"\b(?:until|till|only|after that|before that|again|otherwise|other days?|rest of|every|next|tomorrow|[0-9]{1,2}(?:[.:][0-9]{2})? ?[ap]m|noon|phones?|online|website)\b"
)


def told_next(sentence: str) -> Told | None:
    """The hours that a sentence tells for the day of the sentence before it; None for those of other days.

    `()` where it says that the shop is closed.
    """
    if not _BEGINS.match(sentence) or _USUAL.search(sentence):
        return None
    return told_of_day(sentence, ())
