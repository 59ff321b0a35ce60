"""Hours that are the policy's but for a slip, so that there is no doubt what they are of."""

from __future__ import annotations

from dataclasses import replace

from kbgen.claims.claim import Claim, Strength
from kbgen.claims.compare.hours import joined, nights
from kbgen.claims.hours.premises import is_elsewhere, is_of_a_part
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import StatedHours
from kbgen.values import Hours, Value

_OPENING = lazy(
    r"\b(?:open\w*|clos\w*|shuts?|hours|times|doors?|gates?|here|serves?|desks?|answer\w*|staffed|available|read|reach|phone|call|chat|text|message|whatsapp)\b"
    r"|^[^\w§]*(?:\w+[^\w§]+){0,3}§\W*(?:\w+\W+){0,2}$"
)
"""Words of being open, or hardly a word beside the hours."""


def as_told_by_hours(claim: Claim, known: Value) -> Claim:
    """A claim with the strength that hours give it which are the policy's but for a slip."""
    said = claim.said.value
    if not isinstance(said, StatedHours) or not isinstance(known, Hours):
        return claim
    is_open = claim.strength is Strength.CONTEXT and not (claim.loose or claim.unknown)
    if not is_open or len(claim.keys) > 1 or not _OPENING.search(claim.sentence):
        return claim
    is_channel = claim.keys[0].startswith("contact.")
    around = (claim.sentence, *(claim.statement.around if claim.statement else ()))
    if not is_channel and (is_of_a_part(claim.sentence) or any(map(is_elsewhere, around))):
        return claim
    if _is_much_alike(said, known, is_named=is_channel):
        return replace(claim, strength=Strength.CLAUSE)
    return claim


def _is_much_alike(said: StatedHours, policy: Hours, *, is_named: bool) -> bool:
    """Whether so much of some hours is the policy's that the rest must be a slip.

    That is a day that agrees, or one that begins or ends so: any one of a thing that is named, else one of
    the weekend, when not everybody works.
    """
    for day, (stated, known) in enumerate(zip(said.week, nights(policy), strict=True)):
        if not stated or not known:
            continue
        spans = joined(stated)
        has_end = spans[0][0] == known[0][0] or spans[-1][1] == known[-1][1]
        if spans == known or (has_end and (is_named or day in _WEEKEND)):
            return True
    return False


_WEEKEND = (5, 6)
