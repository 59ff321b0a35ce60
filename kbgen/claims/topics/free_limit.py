"""The amount from which orders go free, by its name: "below the free delivery mark".

Its "free" is no price, and what orders below it cost is no amount that they must reach.
"""

from __future__ import annotations

from kbgen.claims.patterns import lazy
from kbgen.load.marks import Span

_SENT = (
    r"free(?:[- ](?!of\b)[a-z&]+)??[- ](?:deliver(?:y|ies)|shipping|postage|p&p|post|carriage|courier"
    r"|freight)(?![\w-]*[- ](?:label|code|voucher)s?\b)"
)
_LIMIT = (
    r"(?:thresholds?|limits?|(?:magic )?number|mark|lines?|levels?|point|minimum(?: (?:spend|order|amount|value))?|amount|figure"
    r"|bar|target|value|tier|spend|sum|requirement|cut-?off|bracket|band|boundary|barrier|hurdle|qualifying \w+)"
)
_NAMED = rf"{_SENT}[- ](?:order[- ]|basket[- ]|spend(?:ing)?[- ])?{_LIMIT}\b"
_LIMIT_OF = (
    rf"(?<!\bno )(?<!\ba )(?<!\bany )(?<!no order )\b{_LIMIT}(?: (?:needed|required|set|you need))?"
    rf" (?:for|of|to (?:get|earn|unlock|receive|reach|qualify for)|towards?) (?:the |our )?{_SENT}"
)
_NOT_REACHED = (
    r"(?:(?:until|till|unless|before) (?:you|it|they|(?:your|the) (?:order|basket|cart|bag|total|bill))"
    r" (?:finally )?(?:reach(?:es)?|hits?|gets? (?:to|up to|as far as)|arrives? at|qualif(?:y|ies) for|earns?|unlocks?|makes?)"
    r"|(?:not|n't|without|before|until|yet|short of|instead of)(?: yet| quite)? (?:reach(?:ed|ing)?|reaching|qualifying for|hit(?:ting)?|getting (?:to|as far as))"
    r"|(?:orders?|baskets?|carts?|anything|everything|purchases?|totals?|those|ones) (?:that|which) (?:don't|doesn't|do not|does not|fails? to|won't|can't)"
    r" (?:quite |yet )?(?:reach|qualify for|meet|make|hit|earn|get)"
    r"|\b(?:below|beneath|under|short of|shy of|less than|lower than))"
)
_BEFORE_IT = rf"\b{_NOT_REACHED} (?:the |our |your )?{_SENT}"
_NAME = lazy(rf"\b(?:{_NAMED}|{_BEFORE_IT})|{_LIMIT_OF}")
_ORDERS = (
    r"(?:(?:all|any|your|the|smaller|small|those|other|uk|domestic) )*(?:orders?|baskets?|carts?|bags?|purchases?|parcels?|totals?|spend|goods|anything|everything)"
    r"(?: (?:value|total|worth|is|are|that|which|falls?|falling|stays?|staying|remains?|remaining|comes?|coming|totals?|totalling|sits?|sitting|still|of|a))*"
)
_BELOW = lazy(
    rf"(?:\b(?:for|on|of|with|where|when|if|while) )?(?:{_ORDERS} )?"
    rf"(?:(?:below|beneath|under|short of|shy of|less than|lower than|not reaching) (?:the |our |your )?(?:{_NAMED}|{_LIMIT_OF})|{_BEFORE_IT}(?:[- ]{_LIMIT}\b)?)"
)


def names_free_limit(text: str, span: Span) -> bool:
    """Whether the "free" at a place of a text in small letters only names such an amount."""
    return any(
        match.start() <= span.start and span.end <= match.end() for match in _NAME.finditer(text)
    )


def without_free_limit(text: str) -> str:
    """A text in small letters without the words that say it is of orders below such an amount."""
    if "free" not in text:
        return text
    return _BELOW.sub(lambda match: " " * len(match.group()), text)


def is_free_limit(near: str) -> bool:
    """Whether the amount `§` is said to be that limit itself: "the free delivery threshold is §"."""
    return "free" in near and bool(_LIMIT_IS.search(without_free_limit(near)))


_LIMIT_IS = lazy(
    rf"(?:\b{_NAMED}|{_LIMIT_OF})(?: (?:for|to|in|on|within|by) [^.;:§]{{2,40}})?(?: (?:(?:is|are|stands|sits|lies|starts|begins|remains|stays|comes|now|currently|still|just|only|set|fixed|reached|at|in|to|of|with|a|an|from) ?)+|:|,)? ?§"
)
