"""A figure that only tells what is usual, or what a price comes to, beside the promise itself in its sentence.

"We reply within one working day, most of the time within three hours", "£25 a year, about £2 a month":
the figure that the policy has is told as well, and the other is none of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal

from kbgen.claims.claim import Claim
from kbgen.claims.compare.judge import Contradiction
from kbgen.claims.compare.known import agrees
from kbgen.claims.extract import quantities
from kbgen.claims.extract.numbers import NUMBER, read
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Bound
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.terms import is_own_key
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
    r"§ (?:an?|per|each|every|for each) (?P<unit>day|night|week|month|quarter|delivery|box|visit)\b"
)


def without_usual(
    kb: KnowledgeBase, found: Sequence[Contradiction], claims: Iterable[Claim]
) -> list[Contradiction]:
    """Contradictions without those whose sentence tells beside them, and as what counts, what the policy says."""
    found = [
        one for one in found if not (_is_share(kb, one) or _is_choice(one) or _is_of_most(one))
    ]
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
        if _is_told_bare(one)
        or any(_is_told(kb, one, claim) for claim in right[one.claim.loc.path])
    }
    return [one for one in found if id(one) not in beside]


def _is_usual(claim: Claim) -> bool:
    return isinstance(claim.said.value, Duration) and bool(_OFTEN.search(claim.sentence))


def _is_share(kb: KnowledgeBase, one: Contradiction) -> bool:
    """Whether an amount only says what the policy's comes to: for a part of its time, or for several."""
    said, known, text = one.claim.said, one.known.value, one.claim.sentence
    if not isinstance(said.value, Money) or not isinstance(known, Money) or known.is_free:
        return False
    if (each := _FOR_EACH.search(text)) and (often := _IN_A_YEAR.get(each["unit"])):
        slack = _EXACT if said.bound is Bound.EXACT else _ROUGH
        if abs(said.value.amount * often - known.amount) <= known.amount * slack:
            return True
    is_rough = said.bound is not Bound.EXACT and each
    if is_rough or _WORKED_OUT.search(text):
        return any(one.value == known for one in quantities(text, context_of(kb.policy.facts)))
    several = _SEVERAL.search(text)
    number = read(several["number"]) if several else None
    return bool(number and number > 1) and said.value.amount == known.amount * (number or 1)


def _is_choice(one: Contradiction) -> bool:
    """Whether a length is one of several to choose from, of which the longest is the policy's."""
    known, choices = one.known.value, _CHOICES.search(one.claim.sentence)
    if not isinstance(known, Duration) or not choices or not is_own_key(one.known.fact.key):
        return False
    told = [read(match[0]) for match in _NUMBER.finditer(choices[0])]
    return bool(told) and max(filter(None, told), default=None) == known.high


def _is_of_most(one: Contradiction) -> bool:
    """Whether a length is that of most things, and the policy's range holds that of the rest as well."""
    said, known = one.claim.said.value, one.known.value
    return (
        isinstance(said, Duration)
        and isinstance(known, Duration)
        and known.is_range
        and said.unit == known.unit
        and known.low <= said.low
        and said.high <= known.high
        and bool(_THE_REST.search(one.claim.sentence))
    )


_THE_REST = lazy(r"\bmost\b[^.;§]*§[^.;]*\b(?:the (?:rest|others|remainder)|others|some|a few)\b")
_CHOICES = lazy(rf"§;?(?:, {NUMBER};?)*,? or {NUMBER}(?![\w])")
_IN_A_YEAR = {"day": 365, "week": 52, "month": 12}
_EXACT, _ROUGH = Decimal("0.02"), Decimal("0.2")
_SEVERAL = lazy(
    rf"\b(?P<number>{NUMBER}) (?!days?\b|(?:weeks?|months?|years?)\b(?!;? of\b)|hours?\b|working\b|business\b|percent\b|per\b)(?:[a-z-]+ )?[a-z-]+s;? [^.;]{{0,40}}§"
)
"""Several things and what they come to: "two alternators means $90 in core charges"."""


def _is_told_bare(one: Contradiction) -> bool:
    """Whether the policy's number stands behind the figure, as the longest: "and must do so in twenty"."""
    known, behind = one.known.value, one.claim.sentence.rpartition("§")[2]
    return (
        isinstance(known, Duration)
        and _AT_MOST.search(behind) is not None
        and any(read(match[0]) == known.high for match in _NUMBER.finditer(behind))
    )


_AT_MOST = lazy(
    r"\b(?:and|but|though|although)\b[^.;]*\b(?:must|never|always|at (?:the )?(?:very )?(?:most|latest|longest|worst)|no later|have to|has to|promise|guarantee|others|the rest)\b"
)
_NUMBER = lazy(rf"(?<![\w.,]){NUMBER}(?![\w])")


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
