"""What a call is said to cost without a sum: "calls are charged at your local rate", "ringing us isn't free".

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Charge
from kbgen.load.marks import Span

_CALLS = ("call", "ring", "phon", "number", "line")
_COSTS = ("rate", "tariff", "charge", "free", "cost", "priced")

_US = r"(?:us|our (?:[\w-]+ ){0,3}?(?:team|lines?|number|helpline|advis[eo]rs?|desk)|(?:the|this|that) (?:number|line|helpline)|customer (?:care|service|services|support))"
_CALL = rf"(?:(?:all |every )?(?:(?:phone|telephone|your|our) )?calls?(?: (?:made )?to {_US})?|an? (?:phone )?call(?: to {_US})?|(?:calling|ringing|phoning|telephoning|dialling) {_US}|{_US})"
_KIND = r"(?:(?:usual|normal|standard|local|national|basic|regular|ordinary|landline|call|calling|network(?:'s)?|operator's|provider's|phone company's|own) )+"
_LANDLINE = r"(?:(?:an? |any )?(?:other )?(?:(?:call|calls) to )?(?:an? |any )?(?:other )?(?:(?:normal|ordinary|standard|local|national|regular|geographic|uk) )*(?:landlines?|(?:01|02|03)(?: |-)?numbers?|(?:local|national|ordinary|normal|regular) (?:call|number)s?))"
_CHARGED = tuple(
    lazy(pattern)
    for pattern in (
        rf"\b{_CALL} (?:(?:is|are|will be|gets?)(?: all| always| simply| just)? (?:charged|billed|priced)|costs?(?: you)?|comes?|goes?)(?: to you)?(?: at)? (?:the |your |a )?{_KIND}(?:rates?|tariffs?|prices?|charges?)\b",
        rf"\b{_CALL} (?:(?:isn't|aren't|is not|are not|is never|are never)(?: \w+ly)? (?:free\b|toll[- ]free|freephone|without charge)|(?:isn't|is not) an? (?:freephone|toll[- ]free|free) (?:number|line|call))",
        rf"\b{_CALL} (?:costs?(?: you)?|(?:is|are) charged|(?:is|are) billed) (?:(?:exactly|just|about|only) )?(?:the same|as much|no more|the same price|the same amount) (?:as|than) {_LANDLINE}",
        r"(?:^\W*|[.;:,–—] ?|\band )(?:standard|normal|usual|local|national|basic|network|regular)(?: (?:local|national|network|call|landline))? (?:call |calling )?(?:rates?|charges?) (?:apply|applies|are charged)\b",
        rf"\byou(?:'ll| will)? (?:pay|be charged|are charged) (?:the |your )?{_KIND}(?:rates?|tariffs?|charges?) (?:to|for|when you|if you|when|on) (?:call|calls|calling|ring|ringing|phone|phoning|a call)\b",
        r"\b(?:our|the|this) (?:[\w-]+ ){0,2}?(?:number|line|helpline) is (?:an? )?(?:(?:local|national|standard|premium|basic|paid|chargeable)[- ]?(?:rate|call)?) (?:number|line|one)\b",
    )
)
_ELSE = lazy(
    r"\b(?:abroad|overseas|outside|international\w*|roam\w*|mobiles?|from (?:the )?(?!uk\b|landlines?\b|any\b|anywhere\b|a (?:uk )?landline)[a-z]+|carriers?|couriers?|royal mail|bank'?s?|if|used to|other (?:companies|shops|numbers)|texts?|fax|video|premium[- ]rate numbers|back)\b"
)
"""Words of calls from elsewhere, or to others."""


def call_rates(sentence: str) -> Iterator[tuple[Charge, Span]]:
    """Whether a call is said to cost something, with the words that say so."""
    is_of_calls = any(map(sentence.__contains__, _CALLS))
    if not is_of_calls or not any(map(sentence.__contains__, _COSTS)) or _ELSE.search(sentence):
        return
    for pattern in _CHARGED:
        if match := pattern.search(sentence):
            yield Charge(is_charged=True), Span(*match.span())
            return
