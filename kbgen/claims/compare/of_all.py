"""What is told of every order, which the quickest of several ways to send it doesn't make true."""

from __future__ import annotations

from kbgen.claims.claim import Claim, Strength
from kbgen.claims.patterns import lazy
from kbgen.claims.topics.topics import QUANTITY

_TIME = (".time", ".cost")
_ALL = lazy(
    rf"(?:^\W*|[.;:!–—] |, (?:and|so|but) )(?:yes,? |now,? )?(?:all|every|each)(?: (?:of )?(?:our|your|the|single))? (?:online )?(?:orders?|parcels?|packages?|deliver(?:y|ies)|shipments?)(?: (?:we send|from us|with us|you place))? (?!(?:over|above|under|below|of|placed|before|by|to|in|within|for|with|from)\b)[^.;:,{QUANTITY}]{{0,40}}{QUANTITY}\W*(?:$|[.;!])"
    rf"|(?:^\W*|[.;:!–—] )(?:everything|whatever you order) (?:we send )?(?:is|gets?|arrives?|comes?|reaches)[^.;:,{QUANTITY}]{{0,40}}{QUANTITY}\W*(?:$|[.;!])"
)
_SOME = lazy(
    r"\b(?:if|when|unless|most|some|usually|often|from|at least|or more|after|except\w*|only|by express|choose|option)\b"
)


def is_of_all(claim: Claim) -> bool:
    """Whether a claim of one of several methods is told of every order, whichever goes by it."""
    if len(claim.keys) == 1 or claim.strength is Strength.DECLARED or claim.unknown or claim.named:
        return False
    if not all(key.startswith("delivery.methods.") and key.endswith(_TIME) for key in claim.keys):
        return False
    return bool(_ALL.search(claim.sentence)) and not _SOME.search(claim.sentence)
