"""The fact of the shop's own that a figure is of by the things which its sentence names, whatever their order."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from kbgen.claims.anchor.candidates import Candidate
from kbgen.claims.claim import Claim, Strength
from kbgen.claims.context.figures import Figure
from kbgen.claims.patterns import lazy
from kbgen.claims.topics.own_bags import Bag, Spoken, own_bags, spoken_of
from kbgen.claims.topics.terms import is_own_key
from kbgen.claims.topics.topics import Match, topic
from kbgen.claims.topics.wording import Wording

_TYPES = frozenset(["money", "percent", "duration"])
_SCORE = 20
"""As much as that of a phrase of the policy's own."""
_SEVERAL = 2
"""How many things leave no doubt of what a figure is."""
_OFF = lazy(r"§ (?:off|discount|reduction|less|cheaper)\b|\b(?:discount|reduction) of §")
_CASE = lazy(
    r"^\W*(?:if|should|unless|suppose)\b|\b(?:rather than|instead of|other than|apart from)\b"
)
"""What makes a case, or names a thing that isn't meant."""
_OF_ORDERS = lazy(
    r"\b(?:cancel|chang|amend|return|swap|exchang)(?:e|ed|ing|led|ling)? (?:an?|your|the|any|all|their) (?:orders?|items?|goods|purchases?)\b"
)
"""What is done with what is bought, whoever does it: "Plus members can cancel an order for 30 days"."""
_LESS = lazy(r"\b(?:off|discounts?|reduc\w+|less|cheaper|sav(?:e|es|ing|ings))\b")
_ALIKE = 0.6
"""How much of a name suffices where only agreement is looked for."""


def of_things(
    wording: Wording, figure: Figure, found: Candidate, claim: Claim | None
) -> tuple[Match, Strength] | None:
    """The fact that a figure is of by what its sentence names, alone or with what stands above it.

    `claim`: what it is taken for otherwise, which only a fact outdoes that the sentence names alone.
    """
    kind = found.statement.kind
    if kind not in _TYPES or figure.around.label:
        return None
    bags, whole = own_bags(wording), figure.whole
    if _CASE.search(whole):
        return None
    spoken = spoken_of(bags, whole, figure.around.texts, partial(_fits, kind))
    if spoken is None or (claim is not None and not _outdoes(bags, spoken, claim, whole)):
        return None
    if kind == "percent" and _is_discount(spoken.bag) and not _LESS.search(whole):
        return None
    if _OF_ORDERS.search(whole) and not spoken.bag.has("order"):
        return None
    if not spoken.is_sure and not _is_near(
        spoken.bag, kind, whole, figure.around.texts, figure.around.titles
    ):
        return None
    if spoken.is_sure and spoken.bag.named(whole) < _SEVERAL:
        return None
    is_sure = spoken.bag.named(found.near) >= _SEVERAL
    strength = Strength.CLAUSE if is_sure else Strength.CONTEXT
    return Match(topic(spoken.bag.fact.key, kind), _SCORE), strength


def alike(wording: Wording, figure: Figure, claim: Claim) -> tuple[str, ...]:
    """The facts of the shop's own that a figure may be of as well as of the one that it is taken for."""
    if not all(map(is_own_key, claim.keys)):
        return ()
    types = {wording.policy[key].type for key in claim.keys}
    text = " . ".join((figure.whole, *figure.around.titles))
    return tuple(
        bag.fact.key
        for bag in own_bags(wording)
        if bag.fact.type in types and bag.fact.key not in claim.keys and bag.share(text) >= _ALIKE
    )


def _is_discount(bag: Bag) -> bool:
    return bool(_LESS.search(" ".join((bag.fact.key.replace("_", " "), *bag.fact.says)).lower()))


def _fits(kind: str, bag: Bag) -> bool:
    return bag.fact.type == kind


def _outdoes(bags: Sequence[Bag], spoken: Spoken, claim: Claim, whole: str) -> bool:
    """Whether a fact is surer than the one for which a figure is taken by other words."""
    key = spoken.bag.fact.key
    most = spoken.bag.named(whole)
    if key in claim.keys or not spoken.is_sure or most < _SEVERAL or claim.framed:
        return False
    taken = [bag for bag in bags if bag.fact.key in claim.keys]
    return all(bag.named(whole) < most for bag in taken)


def _is_near(bag: Bag, kind: str, whole: str, texts: Sequence[str], titles: Sequence[str]) -> bool:
    """Whether a sentence goes on about what stands above it: with one of its things, or a discount."""
    if kind == "percent":
        return bool(_OFF.search(whole)) and (
            bag.share(whole) > 0 or bag.share(" ".join(titles)) >= _ALIKE
        )
    above = " . ".join((whole, *texts))
    return bag.share(whole) > 0 and bag.named(above) >= _SEVERAL
