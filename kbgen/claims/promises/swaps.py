"""Who pays the way back and forth of something that is exchanged.

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.patterns import lazy
from kbgen.claims.promises.goods import is_remedy
from kbgen.claims.quantity import Charge
from kbgen.load.marks import Span

_BOTH = r"(?:both ways|each way|there and back|in both directions)"
_SENDING = r"(?:freight|postage|shipping|carriage|delivery|couriers?)"
_PAY = r"(?:pay|cover|meet|bear|take care of)s?"
_PAID = lazy(
    rf"\b(?:(?P<you>you(?:'ll)?|the (?:customer|buyer))|(?P<we>we(?:'ll)?|it's on us))(?: (?:will|would|do|always|have to|need to|must))* {_PAY}(?: for)?(?: (?:the|all|any))?(?: (?:costs?|price) of(?: the)?)? {_SENDING}(?: (?:costs?|charges?|fees?))? {_BOTH}"
)
_SWAP = r"(?:(?:(?:an?|any|each|every|all|the|your|making|doing) )*(?:[a-z-]+ )?(?:exchang(?:es?|ing)|swap(?:s|ping)?))"
_FEE = r"(?:an? (?:(?:small|modest|flat|handling|exchange|swap|processing|service|little|nominal|fixed) )*(?:charge|fee)(?! of\b))"
_ON_YOU = r"(?:on you|yours to pay|at your (?:own )?(?:cost|expense)|for you to pay|paid by (?:you|the (?:customer|buyer))|payable by (?:you|the (?:customer|buyer))|not included|extra)"
_END = r"(?=[.,;:!–—]|\W*$)"
_CHARGED = lazy(
    rf"\b(?:there's|there is|we (?:make|take|ask|ask for|charge|have|add)|expect|you(?:'ll| will)? pay) {_FEE} (?:for|on|with|to|per|when you) {_SWAP}\b"
    rf"|(?:^\W*|[,;:–—] |\b(?:and|but|so) ){_SWAP} (?:comes?|carr(?:y|ies)|attracts?|incurs?|costs?|involves?|has|have|is subject to|are subject to) (?:with )?{_FEE}"
    rf"|\bwe(?: do)? charge (?:(?:you|customers) )?for {_SWAP}{_END}"
    rf"|\b{_SENDING}(?: costs?| charges?)? (?:on|for|of) {_SWAP} (?:is|are) {_ON_YOU}{_END}"
    rf"|(?:^\W*|[,;:–—] |\b(?:and|but|so|where) )(?:you(?:'ll| will)?(?: have to| need to)?|customers) {_PAY} (?:for )?(?:the )?(?:{_SENDING}|costs?) (?:on|for|of|when you) {_SWAP}\b"
    rf"|(?:^\W*|[,;:–—] |\b(?:and|but|so) ){_SWAP} (?:is|are) at your (?:own )?(?:cost|expense){_END}"
)
_PART = lazy(
    r"\b(?:if|unless|only|except\w*|first|second|further|another|difference|dearer|more expensive|some|except|after|when (?:the|it)|fault\w*|members?|abroad|overseas|outside|no longer|used to|was|were|currenc\w+|stock)\b"
)
_SWAPPED = lazy(
    r"\b(?:exchang\w*|swap\w*|(?:a )?(?:different|another|new|other) (?:size|colour|color|model|shade|style|fit|version))\b"
)
_ELSE = lazy(
    r"\b(?:if (?:it's|we|the fault)|unless|our (?:mistake|fault|error)|refunds?|returns?|repairs?)\b"
)


def _told(sentence: str) -> Iterator[tuple[Charge, Span]]:
    """That an exchange is said to cost something, in so many words."""
    match = _CHARGED.search(sentence)
    if match and not (_PART.search(sentence) or is_remedy(sentence)):
        yield Charge(is_charged=True), Span(match.start(), match.end())


def swap_charge(sentence: str) -> Iterator[tuple[Charge, Span]]:
    """Whether an exchange costs its customer the way back and forth, with the words that say so."""
    if "exchang" in sentence or "swap" in sentence:
        yield from _told(sentence)
    if not any(map(sentence.__contains__, ("both ", "each way", "and back"))):
        return
    match = _PAID.search(sentence)
    if (
        match
        and _SWAPPED.search(sentence)
        and not _ELSE.search(sentence)
        and not is_remedy(sentence)
    ):
        yield Charge(is_charged=bool(match["you"])), Span(match.start(), match.end())
