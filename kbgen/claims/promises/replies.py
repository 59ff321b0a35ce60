"""What only an answer states, since the same words elsewhere are read by their figures or not at all.

Each reads a whole statement in small letters that a yes or no has made of a question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kbgen.claims.patterns import lazy
from kbgen.claims.promises.destinations import DENIED
from kbgen.claims.quantity import Charge, Said
from kbgen.load.marks import Span

_BACK = r"(?:returns?\b|(?:\w+ ){0,2}?return (?:postage|shipping|labels?|delivery|costs?|fees?)|(?:return|send|bring) (?:[\w'-]+ ){0,4}?back\b|return(?:ing)? (?!address)(?:\w+ ){0,4}?\w+|send(?:ing)? (?:[\w'-]+ ){1,4}?back)"
_ITS_COST = r"(?:the (?:cost|costs|postage|shipping|carriage|freight)(?: of| for|(?: when| if) (?:i|we|you))? )?"
_VISIT = r".*\b(?:in|at|to) (?:(?:a|the|your|any) )?(?:stores?|shops?|person|branch|showroom)\b"
_SWAP = r"(?:an? |any |my |the |your )?(?:exchang\w+|swap\w*)"
_HAVE = r"(?:have to |need to |must )?"
_CHARGES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (key, lazy(rf"\b(?:{pattern})"))
    for key, pattern in (
        (
            "returns.cost",
            rf"(?:we (?:don't )?charge (?:\w+ ){{0,2}}?(?:for|on) {_BACK}|you (?:don't )?{_HAVE}pay (?:anything |extra )?(?:for|to|towards) (?:the |a )?{_BACK}"
            rf"|it is (?:not )?free to (?!{_VISIT}){_BACK}|{_BACK} (?:\w+ ){{0,3}}?(?:is|are) (?:not )?free\b|you (?:don't )?pay to {_BACK}"
            r"|(?:are |is )?returns? (?:postage |shipping |labels? )?(?:is|are) (?:not )?free\b"
            rf"|(?:we|you) pay (?:for )?{_ITS_COST}(?:(?:a|the|my|your) )?(?:to )?{_BACK}\.?$|you (?:don't )?be charged (?:anything |extra )?(?:for|to) (?:a )?{_BACK}\.?$"
            rf"|there is (?:a|no) (?:charge|fee|cost) (?:for|on|to) {_BACK}\.?$|we (?:don't )?(?:provide|include|offer|supply) (?:a |an )?(?:free|prepaid|pre-paid)(?:,? prepaid)? returns? labels?\.?$)",
        ),
        (
            "exchanges.cost",
            rf"(?:we (?:don't )?charge (?:\w+ ){{0,2}}?(?:for|on) {_SWAP}|you (?:don't )?{_HAVE}pay (?:anything |extra )?(?:for|to) {_SWAP}|exchanges (?:is|are) (?:not )?free\b|(?:exchanges|an exchange|swaps|a swap) (?:do|does) (?:not )?cost (?:anything|something|money|extra)\b)",
        ),
        (
            "returns.restocking_fee",
            r"(?:there is an?|we (?:have|charge|take) an?|you (?:have to |must )?pay an?) (?:\w+ )?re-?stocking (?:fee|charge)",
        ),
        (
            "orders.minimum",
            r"(?:there is an?|we have an?) minimum (?:order|spend|purchase)(?: value| amount)?",
        ),
        ("orders.deposit", rf"you (?:don't )?{_HAVE}(?:pay|leave|put down) an? deposit"),
    )
)
_FREE = lazy(r"\b(?:free|pre-?paid|we pay)\b")
_LEAST = lazy(r"\bno minimum(?: amount)?(?=[.,;:!–—]|$)")
_ENOUGH = lazy(
    r"\byou don't (?:have|need) to (?:spend|order|buy) (?:a |an )?(?:certain|minimum) (?:amount|number|quantity|value)\.?$"
)
_ORDERING = lazy(r"\b(?:order|orders|spend|buy|basket|cart|purchase)\b")
_ELSE = lazy(
    r"\b(?:clubs?|join|points?|rewards?|gift|vouchers?|cards?|codes?|discount\w*|free|delivery|shipping|members?|membership|wholesale|trade|business|collect|earn|hire|age|stay|term|contract)\b"
)
"""Words of a question about another minimum than that of an order."""


def least(statement: str, asked: str, *, is_reply: bool) -> Iterator[Span]:
    """The words by which a statement, with the question before it, says that any order will do."""
    pattern = _ENOUGH if is_reply else _LEAST
    found = pattern.search(statement) if asked else None
    if found and _ORDERING.search(asked) and not _ELSE.search(f"{asked} {statement}"):
        yield Span(found.start(), found.end())


def charged(statement: str) -> Iterator[tuple[str, Said, Span]]:
    """What is said to cost something or nothing: "we don't charge for exchanges"."""
    for key, pattern in _CHARGES:
        if match := pattern.search(statement):
            denied = bool(DENIED.search(match.group()))
            is_charged = denied if _FREE.search(match.group()) else not denied
            yield key, Charge(is_charged), Span(match.start(), match.end())
