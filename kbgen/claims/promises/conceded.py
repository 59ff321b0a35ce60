"""The state in which goods may come back nevertheless: "even if you've worn it".

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

from kbgen.claims.patterns import lazy

_STATE = r"(?P<state>(?!been\b|then\b|when\b|often\b|seven\b|ten\b|need\b|even\b|not\b|it\b|without\b)[a-z-]+(?:ed|en|rn|nt|it|ut))"
_WRAP = r"(?:(?:original|outer|inner) )?(?:packs?|packets?|packages?|packaging|wrapp(?:er|ing)s?|box|boxes|seals?|jars?|tins?|bottles?|tubs?|tubes?|sachets?|cellophane|shrink[- ]wrap|foil|pouch|sleeve|carton|case|lid)"
_CONCEDED = tuple(
    lazy(pattern)
    for pattern in (
        rf"\beven (?:if|when|after|once|though) (?:you|we|it|they|these|those|(?:the|its|their) {_WRAP})"
        rf"(?:'ve|'s|'re| have| has| are| is| were| was)? (?:(?:been|already|just|once) )*{_STATE}(?: (?:it|them|some|one|a few))?(?: (?:for you|to (?:size|length|order|measure|your \w+)))*(?=[,.;:!)–—]|\W*$)",
        rf"\beven (?:with|when|if|after|once) (?:the|its|their|an?|your) {_WRAP}(?: (?:is|are|was|were|has been|have been))? (?:torn |cut |ripped |already |half )*(?P<state>open(?:ed)?|unsealed|broken)(?=[,.;:!)–—]|\W*$)",
        rf"\beven (?:if |when |once )?{_STATE}(?=[,.;:!)–—]|\W*$)",
        rf"\b(?:whether )?(?:un[a-z]+|sealed|new) or {_STATE}(?=[,.;:!)–—]|\W*$)",
        rf"\b(?:whether )?(?:you've |they're |it's |they are |it is )?{_STATE}(?: (?:it|them))? or (?:not|un[a-z]+|sealed|new)(?=[,.;:!)–—]|\W*$)",
        rf"\bback {_STATE}(?=[,.;:!)–—]|\W*$)",
    )
)


def concession(sentence: str) -> str:
    """The words by which a state does not matter: "even if you've worn it"; nothing without any."""
    return next((match.group() for each in _CONCEDED if (match := each.search(sentence))), "")


def conceded(sentence: str) -> tuple[str, int]:
    """The state in which goods may come back nevertheless, and where the words for it end.

    "Even if you've worn it" is "worn". Nothing and 0 where none is said.
    """
    found = (match for each in _CONCEDED if (match := each.search(sentence)))
    match = next(found, None)
    return (match["state"], match.end()) if match else ("", 0)
