"""That an order cannot be cancelled or changed at all, as shops say it.

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kbgen.claims.patterns import lazy
from kbgen.load.marks import Span

_CANT = r"(?:can't|cannot|can not|may not|can never)"
_UNABLE = r"(?:can't|cannot|can not|don't|do not|won't|will not|unable to|(?:isn't|is not|aren't|are not|not) (?:able|possible) to|impossible to|no longer)"
_ANY = r"(?:an|your|any|my|all|our)"
_BUTTON = r"(?:the |that |our )?[\"'“]?(?:buy|order|pay|purchase|check ?out|(?:place|confirm|submit|complete|send)(?: (?:the |your |my )?(?:order|purchase))?)(?: now| it)?[\"'”]?(?: button)?"
_ORDERED = (
    r"(?:(?:plac|submitt?|confirm|complet)(?:ed|e)? (?:your|an|the) order|(?:made|make|put in) (?:your|an|the) order|ordered|order|bought|buy|check(?:ed)? out|complet(?:ed|e) (?:the )?check-?out"
    rf"|(?:click(?:ed)?|press(?:ed)?|hit|tap(?:ped)?|push(?:ed)?)(?: on)? {_BUTTON})"
)
_MOMENT = (
    r"(?:(?:once|after|when|as soon as|from the moment|the (?:moment|second|minute|instant)) "
    rf"(?:(?:you've|you have|you)(?: already)? {_ORDERED}|(?:it|they|(?:an|your|the|any) order)(?:'s|'re| has| have| is| are| was)?(?: already| been)* (?:placed|submitted|confirmed|in|through|gone through|goes through)"
    r"|(?:placed|submitted|confirmed|ordered)|(?<=after )(?:(?:the )?check-?out|ordering|payment|paying|placing (?:it|them|(?:your|the|an) order))))"
)
"""The moment of ordering itself, from which on is always."""
_ORDERS = rf"(?:^\W*|[,:;–—] |\b(?:{_ANY}|that|so|and|but|because|as|then|since|unfortunately|however) )orders?"
_PLACED = (
    r"(?: (?:once|after|when|that|which) (?:(?:it|they|you|we|the order|an order|your order)(?:'s|'ve|'re| has| have| is| are)?|have|has|are|is)(?: already)?(?: been)? (?:placed|confirmed|submitted|received|ordered|paid(?: for)?)(?: it| them| an order| your order| the order)?)?"
    rf"(?: {_MOMENT})?(?=[.,:;!)–—]|$)"
)
_EVER = r"(?: by (?:the |our )?(?:customers?|buyers?|purchasers?|clients?|you))?(?: (?:at all|in any (?:circumstances|case|event)|under any circumstances|for any reason|whatever the reason))?"
_END = r"(?=[.,:;!)–—]|$)"
_THE_ORDER = r"(?:(?:an|your|the|any) order|orders|it|them|that|things|a thing|anything)"
_MADE = r"(?:once|after|when) (?:you've|you have|you) (?:placed|submitted|confirmed) (?:your |an |the )?order,? "
_THERE = r"(?:once|after|when) (?:your |an |the )order (?:has been|is|was) (?:placed|submitted|confirmed),? "
_DOING = (
    ("orders.cancel_within", r"cancel", r"(?:cancelled|canceled)", r"cancell?ing", "", ""),
    (
        "orders.change_within",
        r"(?:change|amend|edit|alter|modify|make (?:any )?(?:changes|amendments|edits) to)",
        r"(?:changed|amended|edited|altered|modified)",
        r"(?:changing|amending|editing|altering|modifying)",
        r"|\b(?:no|any) (?:changes|amendments) (?:can be made )?to (?:an|your) order (?:are|is) (?:not )?possible",
        r"|no (?:changes|amendments|edits) (?:can be made|are possible)",
    ),
)
_NOUNS = {
    "orders.cancel_within": "cancell?ations?",
    "orders.change_within": "(?:changes|amendments)",
}
_REFUSALS = tuple(
    (
        key,
        lazy(
            rf"{_ORDERS} (?:is|are) (?:(?:always |then )?(?:final|binding|firm)(?: and binding)?) and {_CANT} be {done}(?: or \w+)?{_EVER}{_PLACED}"
            rf"|{_ORDERS} (?:is|are) (?:always )?(?:final|binding|firm)[:;,–—]+ (?:so )?(?:no {doing}|no {_NOUNS[key]}|(?:they|it) {_CANT} be {done})(?=[.,:;!)–—]|$)"
            rf"|{_ORDERS}(?:,? once (?:submitted|placed|confirmed),?)? {_CANT} be {done}(?: or \w+)?{_EVER}{_PLACED}"
            rf"|\b{_UNABLE} (?:\w+ )?{do}(?: or \w+)? (?:{_ANY} )?orders?{_PLACED}"
            rf"|\b(?:{_MADE}|{_THERE})(?:it {_CANT} be {done}|(?:you|we) {_UNABLE} (?:\w+ )?{do} it)\b(?=[.,:;!)–—]|$)"
            rf"|\b{doing} (?:an|your|the) order (?:isn't|is not|is never) possible(?=[.,:;!)–—]|$){more}"
            rf"|\b(?:there's|there is) no (?:{doing}|way (?:of {doing}|(?:for us )?to {do})) (?:an|your|the|any) orders?{_PLACED}"
            rf"|\b{_UNABLE} {do} {_THE_ORDER} {_MOMENT}{_END}"
            rf"|\bno order (?:can|may) be {done}{_PLACED}"
            rf"|\b{_MOMENT},? (?:then )?(?:(?:it|they|(?:an|your|the) order|orders) (?:{_CANT}|can no longer) be {done}(?: or \w+)?|nothing (?:can|may) be {done}"
            rf"|(?:you|we|we're|we are)(?: simply| just| really)? {_UNABLE} (?:\w+ )?{do}(?: or \w+)? {_THE_ORDER}|(?:there's|there is) no (?:{doing}|way (?:of {doing}|(?:for us )?to {do})) {_THE_ORDER}{more_then})(?: any ?more| any longer)?{_END}"
        ),
        lazy(rf"\byou (?:can't|don't) {do}(?: (?:{_ANY}) order| it)?\.?$"),
    )
    for key, do, done, doing, more, more_then in _DOING
)
_KEPT_ORDERS = tuple(
    (
        key,
        lazy(
            rf"(?:(?:\b(?:{_ANY}|an?|the|that) |^\W*|[,:;–—] )(?:[\w'-]+ ){{1,3}}?orders?|\borders? (?:for|of|from|by) (?:[\w'-]+ ){{0,5}}?[\w'-]+) {_CANT} be {done}(?: or \w+)?{_EVER}{_PLACED}"
            rf"|\b(?:you|we|we're|we are) {_UNABLE} {do} (?:{_ANY} )?(?:(?:[\w'-]+ ){{1,3}}orders?|orders? (?:for|of) (?:[\w'-]+ ){{0,3}}?[\w'-]+){_PLACED}"
        ),
    )
    for key, do, done, *_ in _DOING
)
_DOES = ("cancel", "change", "amend", "edit", "alter", "modif", "changing")
_AT_ONCE = lazy(
    r"\b(?:ship\w*|sent|left|leav\w*|dispatch\w*|despatch\w*|pack\w*|custom\w*|bespoke|made|personali\w+|pre-?orders?|subscri\w*|after|once|if|when|day|days|hours?|minutes?|week|weeks|month|ago|already|yesterday|part|address|phone|e-?mail|online)\b"
)
"""Words of a question about some orders, or about one that has gone too far to be stopped."""


_THEN = lazy(r"\b(?:after|(?<!at )once|when|if|until|unless|then|later|past)\b")
_LATE = lazy(
    rf"{_THEN.pattern}|\b(?:hours?|minutes?|(?:\w+'?(?:ve|s|re)|have|has|is|are|been) (?:been |being |already )*(?:shipped|sent|left|dispatched|despatched|packed)|\w*custom\w*|bespoke|personali\w+|pre-?orders?|engrav\w+|made[- ]to)\b"
)


def is_late(text: str) -> bool:
    """Whether what stands before a refusal makes it one of some orders, or from a moment on."""
    return bool(_LATE.search(text))


_GOODS = r"(?:items?(?:\(s\))?|goods|products?(?:\(s\))?|pieces?|merchandise|orders?|purchases?|anything|everything|things|articles?|stock|lines?|pairs?|garments?)"
_OF_SOME = lazy(
    rf"\b{_GOODS} (?:(?:that|which) (?:are |is |were |was |have been |has been )?)?(?:\w+ly )?(?:purchased|bought|ordered|marked|sold|labell?ed|tagged|listed|made|shipped|delivered|priced|reduced|discounted|used|worn|washed|opened"
    r"|from|in|on|at|with|without|over|under|below|above|of|for|not|containing|missing|showing|damaged|altered)\b(?! (?:from|with|at|in|on|through|by) (?:us|our|this|the (?:shop|store|website|site))\b)"
)
"""Goods of which only those are meant that the words behind them tell: "items bought with a code"."""
_UNTOLD = lazy(
    r"\W*(?:(?:there (?:would|will|can|shall|are)(?: be)?|so|therefore|hence|thus|sorry|strictly|absolutely|please note|with|these (?:items )?(?:have|get)|and) ?[,:]? ?)*$"
)
_SOME_FINAL = lazy(
    r"^(?!.*\ball (?:our )?(?:sales|orders|purchases|items) )(?=.*\b(?:sale|clearance|discounted|reduced|outlet|custom\w*|personali\w+|bespoke|items|accessories|gift cards)\b).*\bfinal(?: sale)?\b"
)


def is_of_some(sentence: str, start: int, before: str) -> bool:
    """Whether what says that nothing comes back speaks of some goods only.

    `start`: where its words begin in the sentence; `before`: the sentence before it.
    """
    own = sentence[:start]
    if _UNTOLD.match(own):
        return bool(_SOME_FINAL.search(before))
    return bool(_OF_SOME.search(own))


_OF_ORDERS = ("order", "buy", "check")
"""Of these texts a sentence about orders has one."""
_BEGUN = lazy(
    rf"\b{_MOMENT}(?=\W*$|[,;:.!] | (?:an|your|the|any|all|our|we|we're|you|there|there's|it|nothing|orders)\b)"
)
_SOME_ORDERS = lazy(
    r"\b(?:\w*custom(?!er)\w*|bespoke|personali\w+|pre-?orders?|engrav\w+|made[- ]to|unless|except\w*|apart from|other than|sale|subscri\w*|gift cards?|within (?:\w+ )?(?:minutes?|hours?|days?))\b"
)


def _is_of_some_orders(sentence: str, match: re.Match[str]) -> bool:
    """Whether only some orders are meant, or those that have gone on since they were placed."""
    own, before = match.group(), sentence[: match.start()]
    if not (_BEGUN.search(own) or _BEGUN.search(before)):
        return bool(_THEN.search(before))
    return bool(_THEN.search(_BEGUN.sub("", before)) or _SOME_ORDERS.search(sentence))


def is_of_orders(text: str) -> bool:
    """Whether a text in small letters may speak of orders."""
    return any(map(text.__contains__, _OF_ORDERS))


def refused(sentence: str) -> Iterator[tuple[str, Span]]:
    """What is said not to be possible, by its fact, each with the words that say so."""
    if not any(map(sentence.__contains__, _DOES)):
        return
    if match := _NONE.match(sentence):
        yield "orders.cancel_within", Span(match.start("no"), match.end("no"))
    if not is_of_orders(sentence):
        return
    for key, pattern, _ in _REFUSALS:
        match = pattern.search(sentence)
        if match and not _is_of_some_orders(sentence, match):
            yield key, Span(match.start(), match.end())


_NONE = lazy(
    r"\W*(?:(?:sorry|so|strictly|absolutely|unfortunately|(?:i'm|we're) afraid)[,:]? (?:but )?)*(?P<no>(?:no|we (?:don't|do not|never|can't|cannot) (?:accept|take|allow|do|offer))(?: order)? cancell?ations(?: of orders)?)"
    r"(?: (?:(?:are |is )?(?:accepted|allowed|possible|permitted|whatsoever|at all|at any (?:time|point|stage)|sorry)),?)*(?:,? (?:sorry|(?:i'm|we're) afraid))?[.!]?\W*$"
)
"""That nothing at all is cancelled, in so many words."""


def kept_orders(sentence: str, own: str) -> Iterator[tuple[str, Span]]:
    """What is said not to be possible with the orders of some case, each with the words that say so.

    `own`: the sentence without what makes no difference.
    """
    if "order" not in sentence or not any(map(sentence.__contains__, _DOES)):
        return
    for key, pattern in _KEPT_ORDERS:
        match = pattern.search(sentence)
        if match and not _THEN.search(_BEGUN.sub("", own)):
            yield key, Span(match.start(), match.end())


CHANGED = lazy(
    r"\b(?:if|when|just because|simply because) (?:you(?:'ve| have)?|i(?:'ve| have)?) (?:\w+ )?chang(?:e|ed) (?:your|my) mind\b"
)
"""A change of mind, which is the case that a policy on returns is for."""
_NOT_BACK = rf"(?:{_CANT}|won't|aren't able to|won't be able to)"
_KEPT = lazy(
    rf"\b(?:you {_NOT_BACK} (?:(?:send|bring|give) (?:it|them|these|those|this) back|(?:return|send back|bring back) (?:(?:it|them|these|those|this|any of (?:it|them))|[\w'-]+(?: [\w'-]+){{0,3}}))"
    rf"|{_CANT} be (?:returned|sent back|brought back|taken back)|(?<!that )(?<!which )(?<!what )(?<!things ){_CANT} (?:come|go) back|(?:aren't|are not|isn't|is not) returnable|non-?returnable"
    r"|we (?:can't|cannot|can not|don't|do not|won't|no longer) (?:take|accept) (?:(?:it|them|[\w'-]+(?: [\w'-]+){0,3}) back|back (?:it|them|[\w'-]+(?: [\w'-]+){0,3})|returns (?:of|on|for) [\w'-]+(?: [\w'-]+){0,3}))"
    r"(?: (?:to us|at all|just because [^.;]*|simply because [^.;]*|(?:if|when) you[^.;,]* mind|for any reason|for a change of mind|I'm afraid|unfortunately))*(?=[.,;!]|\W*$)"
)
_KEPT_IN_PART = lazy(
    r"\b(?:open\w*|worn|wear\w*|used|using|wash\w*|custom\w*|bespoke|personali\w+|engrav\w+|made|cut|altered|in[- ]store|stores?|shops?|by post|person|with(?! (?:care|us|regret))|without|unless|except\w*|after|once|until|fault\w*|damage\w*|only|exchang\w*|swap\w*|credit|before|within|later|past|late|longer|some|most|many|hygiene|final|refund\w*|underwear|earrings|parts?|tags?|labels?)\b|\d"
)
"""Words by which only some of a case are kept, or from a moment on."""


def kept(sentence: str) -> Iterator[Span]:
    """The words by which what a sentence names may not come back at all."""
    if "return" not in sentence and " back" not in sentence:
        return
    match = _KEPT.search(sentence)
    if match and not _KEPT_IN_PART.search(sentence):
        yield Span(match.start(), match.end())


def answered_no(statement: str, asked: str) -> Iterator[tuple[str, Span]]:
    """The same, by the statement that a no makes of a question like "Can I cancel my order?"."""
    if "order" in asked and not _AT_ONCE.search(asked):
        for key, _, pattern in _REFUSALS:
            if match := pattern.search(statement):
                yield key, Span(match.start(), match.end())
