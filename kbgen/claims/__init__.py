"""Prose to claims, and claims against the policy.

    prose     Markdown to passages and sentences
    topics    the words by which facts are named
    extract   quantities, with their places
    context   what stands around a quantity
    hours     opening hours and single days
    cases     which method, country or case is meant
    promises  what is stated without a figure
    meaning   what a figure is about, and what is said of a thing, by learned weights
    anchor    the facts that it speaks of: a claim
    compare   claims against the policy

A text goes through these folders from the first to the last, and none knows one behind it.
`claims_of` reads what the articles state; `contradictions` holds it against the policy.
"""

from __future__ import annotations

from functools import lru_cache

from kbgen.claims.claim import Claim, Strength
from kbgen.claims.compare.judge import Contradiction, judge
from kbgen.claims.compare.restated import told_once
from kbgen.claims.compare.usual import without_usual
from kbgen.claims.reader import Reader
from kbgen.claims.stated import Stated
from kbgen.model import KnowledgeBase

__all__ = [
    "Claim",
    "Contradiction",
    "Strength",
    "all_claims",
    "claims_of",
    "contradictions",
    "held",
]


@lru_cache(maxsize=4)
def all_claims(kb: KnowledgeBase) -> tuple[Claim, ...]:
    """Every claim of the articles in their order, and what only comes near to one."""
    reader = Reader(kb)
    return tuple(claim for article in kb.articles.values() for claim in reader.claims(article))


# Several rules ask for the same claims one after another.
@lru_cache(maxsize=4)
def claims_of(kb: KnowledgeBase) -> tuple[Claim, ...]:
    """Every claim that an article makes, in the order of the articles."""
    return tuple(claim for claim in all_claims(kb) if not claim.loose)


@lru_cache(maxsize=4)
def contradictions(kb: KnowledgeBase) -> tuple[Contradiction, ...]:
    """The claims that contradict the policy."""
    return held(kb, all_claims(kb))


def held(kb: KnowledgeBase, claims: tuple[Claim, ...]) -> tuple[Contradiction, ...]:
    """What of all claims of the articles contradicts the policy.

    What only seems to be a claim is none where its figure is the value of another fact.
    """
    found = (found for claim in claims if (found := judge(kb, claim)))
    stated = Stated(Reader(kb))
    kept = [one for one in found if not (_is_doubtful(one.claim) and stated.has(one.claim))]
    return told_once(without_usual(kb, kept, claims), claims)


def _is_doubtful(claim: Claim) -> bool:
    return claim.loose and claim.strength is Strength.CONTEXT
