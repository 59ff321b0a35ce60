"""The words for what may cost something, for parcels, for the state of goods and for ways to pay back.

Patterns read a text in small letters with plain apostrophes.
"""

from __future__ import annotations

import re

from kbgen.claims.patterns import lazy

_SENT = r"(?:send(?:ing)?|sent|post(?:ing|ed)?|ship(?:ping|ped)?|bring(?:ing)?|get(?:ting)?|mail(?:ing|ed)?|giv(?:e|ing))"
RETURN = lazy(
    r"\breturn(?:s|ed|ing)?\b(?: (?:postage|shipping|carriage|freight|delivery|labels?|costs?|charges?|fees?|parcels?|journey|trip|leg|collection|post|transport|service))*"
    rf"|\b{_SENT} (?:[\w'-]+ ){{1,4}}?back\b"
    r"|\b(?:journey|trip|way|leg|road|ride|postage|shipping|parcel|delivery|carriage|route) (?:back|home)\b"
)
"""What is sent back, or what that costs."""
EXCHANGE = lazy(
    r"\b(?:exchang(?:e|es|ed|ing)|swap(?:s|ped|ping)?)\b(?: (?:postage|shipping|service|costs?))?"
)
"""What is sent in place of something else."""
PARCELS = lazy(
    r"\b(?:parcels?|orders?|packages?|shipments?|consignments?|deliver(?:y|ies)|everything we (?:send|ship|post))\b"
)
"""What is sent, whichever way."""
STATES: dict[str, re.Pattern[str]] = {
    state: lazy(rf"\b(?:{words})\b")
    for state, words in (
        (
            "used",
            r"used(?! (?:packag|packing|wrapp|box|bags?\b|cartons?\b|envelope|jiffy|cardboard))|ridden|rode|played with|muddy|dirty|scuff\w*|tried (?:it |them )?(?:out|outdoors|outside)|tested|outdoor use|wear and tear|for a spin",
        ),
        ("worn", r"worn|wear(?:ing)?|wore|walked"),
        (
            "opened",
            r"open(?:ed|ing)?|unwrapped|broken (?:the )?seal|seals? (?:is |are |has been |was )?(?:broken|gone|cut)",
        ),
        ("washed", r"wash(?:ed|ing)?|laundered"),
        ("assembled", r"assembl(?:ed?|ing)|built|put (?:it |them )?together"),
    )
}
"""The states in which goods may be, by the words of policies for them."""
PARTS: dict[str, re.Pattern[str]] = {
    part: lazy(rf"\b(?:{words})\b")
    for part, words in (
        ("box", r"box(?:es)?|cartons?"),
        ("packaging", r"(?<!used )packaging|(?<!used )wrapping|(?<!used )box(?:es)?"),
        ("tag", r"(?:hang |swing )?tags?"),
        ("receipt", r"receipts?|proof of purchase"),
    )
}
"""What goods may come back without, by the words of policies for it."""
CREDIT = lazy(
    r"\b(?:(?:store|shop|account|site|web|merchandise|house) credit|credit notes?|gift (?:cards?|vouchers?|certificates?)|vouchers?|credit (?=to (?:be )?spen[dt]|to your account|for (?:our|the) (?:shop|store)))\b"
)
"""Money that can be spent with the shop alone."""
ORIGINAL = lazy(
    r"\b(?:original (?:payment method|method of payment|form of payment|means of payment|payment|card)"
    r"|(?:the )?(?:same )?(?:payment )?(?:card|account|method|way|means)(?: or account)? (?:(?:that|which|from which|by which|with which) )?(?:you(?:'ve| have| had)? (?:used|paid|bought)|payment was (?:made|received))(?: (?:with|by|from|on))?"
    r"|same (?:payment )?(?:method|card|account))\b"
)
"""The way by which something was paid."""
