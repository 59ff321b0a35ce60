"""A figure that only tells what is usual, or what a price comes to, beside the promise itself in its sentence.

"We reply within one working day, most of the time within three hours", "£25 a year, about £2 a month":
the figure that the policy has is told as well, and the other is none of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from kbgen.claims.claim import Claim
from kbgen.claims.compare.judge import Contradiction
from kbgen.claims.compare.known import agrees
from kbgen.claims.extract import quantities
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Bound
from kbgen.claims.topics.marking import lowered
from kbgen.model import KnowledgeBase
from kbgen.scope import context_of
from kbgen.values import Duration, Money

_OFTEN = lazy(
    r"\b(?:often|most(?:ly| of (?:them|the time|our|you))?|many|some(?:times)?|a few|usually|normally|typically|generally|mainly|largely|ideally|preferably|(?:aims?|aiming|hopes?|hoping|tr(?:y|ies)) (?:to|for)|like to|on average|at best|more like|as (?:soon|early|little|fast|quick(?:ly)?) as)\b[^.;:§]*§"
    r"|§(?: or (?:so|less|sooner))?,? (?:on average|at best|most (?:days|weeks|of the time)|as a rule|if (?:we|you) can|if (?:it's|we're|things are) (?:quiet|lucky))\b"
)
_WORKED_OUT = lazy(
    r"\b(?:about|around|roughly|nearly|almost|(?:less|more) than|over|under|that's|that is|which is|or|works out(?: at| to)?|comes (?:out )?(?:to|at)|makes?|equals)[^.;:§\d]{0,20}§ (?:an?|per|each|every|for each) (?:day|night|week|month|quarter|delivery|box|visit)\b"
)
_FOR_EACH = lazy(
    r"§ (?:an?|per|each|every|for each) (?:day|night|week|month|quarter|delivery|box|visit)\b"
)


def without_usual(
    kb: KnowledgeBase, found: Sequence[Contradiction], claims: Iterable[Claim]
) -> list[Contradiction]:
    """Contradictions without those whose sentence tells beside them, and as what counts, what the policy says."""
    found = [one for one in found if not _is_share(kb, one)]
    unsure = [one for one in found if _is_usual(one.claim)]
    if not unsure:
        return found
    wrong = {id(one.claim) for one in found}
    paths = {one.claim.loc.path for one in unsure}
    right: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.loc.path in paths and id(claim) not in wrong:
            right[claim.loc.path].append(claim)
    beside = {
        id(one)
        for one in unsure
        if any(_is_told(kb, one, claim) for claim in right[one.claim.loc.path])
    }
    return [one for one in found if id(one) not in beside]


def _is_usual(claim: Claim) -> bool:
    return isinstance(claim.said.value, Duration) and bool(_OFTEN.search(claim.sentence))


def _is_share(kb: KnowledgeBase, one: Contradiction) -> bool:
    """Whether an amount only says what another in its sentence, the policy's, comes to for a part of its time."""
    said, known, text = one.claim.said.value, one.known.value, one.claim.sentence
    if not isinstance(said, Money) or not isinstance(known, Money) or known.is_free:
        return False
    is_rough = one.claim.said.bound is not Bound.EXACT and _FOR_EACH.search(text)
    return bool(is_rough or _WORKED_OUT.search(text)) and any(
        each.value == known for each in quantities(text, context_of(kb.policy.facts))
    )


def _is_told(kb: KnowledgeBase, one: Contradiction, claim: Claim) -> bool:
    """Whether a claim of the same sentence gives the fact of a contradiction as the policy has it."""
    wrong, fact = one.claim, one.known.fact
    return (
        fact.key in claim.keys
        and isinstance(claim.said.value, type(wrong.said.value))
        and claim.loc.line == wrong.loc.line
        and claim.field == wrong.field
        and lowered(claim.text) in wrong.sentence
        and lowered(wrong.text) in claim.sentence
        and not (_is_usual(claim) and claim.said.value == wrong.said.value)
        and agrees(kb, claim, fact)
    )
