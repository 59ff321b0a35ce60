"""How likely a claim is about its facts, by all the words of its statement."""

from __future__ import annotations

from kbgen.claims.claim import Claim, Strength
from kbgen.claims.meaning.weights import meaning
from kbgen.claims.patterns import lazy
from kbgen.claims.topics.terms import is_own_key


def may_be(claim: Claim, key: str) -> bool:
    """Whether a claim may be about another fact than its own, by all its words.

    What words around it name, a channel or a level, it always may be about, unless it is evident that
    something else is said of it.
    """
    if key.startswith(_NAMED) and (_is_alike(claim, key) or not is_evident(claim)):
        return True
    likely = meaning().likelihood(claim.statement, [key]) if claim.statement else None
    return likely is None or likely >= _ELSEWHERE


def _is_alike(claim: Claim, key: str) -> bool:
    """Whether a fact of a thing with a name is of the same matter as one of a claim's."""
    last, section = key.rpartition(".")[2], key.partition(".")[0]
    return any(one.endswith(f".{last}") or one.startswith(f"{section}.") for one in claim.keys)


_NAMED = ("contact.channels.", "delivery.methods.", "escalation.levels.")


_LEAST = {Strength.CLAUSE: 0.1, Strength.CONTEXT: 0.3}
"""The likelihood below which a statement is not about its fact, whatever anchors it."""


_CERTAIN = 0.7
"""The likelihood from which on a statement is about the fact that its clause speaks of."""


_FRAMED = 0.5
"""The same where the words around its figure leave no doubt."""


_EVIDENT = 0.9
"""The same where only what stands around it speaks of the fact, or where its figure is far off."""


_ELSEWHERE = 0.05
"""The likelihood below which a statement is not of a fact that words around it speak of."""


def is_unlikely(claim: Claim) -> bool:
    """Whether a claim is hardly about its facts, whatever anchors it."""
    likely = _likelihood(claim)
    if claim.framed and claim.keys[0].startswith(_OF_LAW):
        return False
    return likely is not None and not _is_by_name(claim) and likely < _LEAST[claim.strength]


_OF_LAW = "returns.withdrawal."
"""Facts of which the law's words tell, that are mostly no promise."""


def is_about(claim: Claim) -> bool:
    """Whether a claim is surely about its facts, by what anchors it and by how likely it is."""
    likely = _likelihood(claim)
    if claim.strength is Strength.CONTEXT:
        return claim.is_open and (_own(claim) if likely is None else likely) >= _EVIDENT
    plain = claim.framed and (_is_by_name(claim) or bool(_OF_ALL.search(claim.sentence)))
    return plain or likely is None or likely >= (_FRAMED if claim.framed else _CERTAIN)


_OF_ALL = lazy(
    r"\b(?:all|each|every one) (?:of )?our (?:[\w'-]+ ){1,4}?(?:comes?|carry|carries|has|have|get|gets|is|are)\b[^.;§]{0,30}§"
)
"""What is said of all that the shop sells, in so many words: "all our chairs come with §"."""


def is_evident(claim: Claim) -> bool:
    """Whether the words leave hardly a doubt that a claim is about its facts."""
    return (_likelihood(claim) or 0.0) >= _EVIDENT


def _is_by_name(claim: Claim) -> bool:
    return bool(claim.statement and claim.statement.is_by_name)


def _own(claim: Claim) -> float:
    """How likely a claim is about the one of the shop's own facts that it seems to be about."""
    is_one = len(claim.keys) == 1 and is_own_key(claim.keys[0])
    return meaning().own(claim.statement) if is_one and claim.statement else 0.0


def _likelihood(claim: Claim) -> float | None:
    """How likely a claim is about its facts by all its words; None where they can't tell."""
    return meaning().likelihood(claim.statement, claim.keys) if claim.statement else None
