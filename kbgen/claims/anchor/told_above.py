"""The shop's own facts that only what stands above a figure names, while its own words are of other things."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from kbgen.claims.context.around import Around
from kbgen.claims.patterns import lazy
from kbgen.claims.prose.passages import Kind
from kbgen.claims.quantity import Quantity
from kbgen.claims.topics.marking import is_given, lowered
from kbgen.claims.topics.terms import is_own_key, stems
from kbgen.claims.topics.wording import Wording
from kbgen.model import Policy

_OWN = "terms"
_LIST = lazy(r",|;|/| and | & | or ")
_FOR_A_THING = lazy(
    r"§ (?:for|on) (?:the|your|an?|this|that|these|those|its|each) (?P<thing>[a-z][\w-]+)"
)


def is_far_above(
    wording: Wording, keys: Sequence[str], said: Quantity, near: str, whole: str, around: Around
) -> bool:
    """Whether only a text too far above a figure names the fact of the shop's own that it seems to be of.

    A sentence that names nothing of the fact goes on with the sentence before, with what its list hangs
    on or with the heading over it; a title speaks for all below only where no heading stands between,
    and where it names one thing.
    """
    if not keys or not all(map(is_own_key, keys)):
        return False
    names = _distinct(wording, tuple(keys))
    if _has(names, whole):
        return False
    thing = _FOR_A_THING.search(near) if is_given(said) else None
    if thing and not _has(names, thing["thing"]):
        return True
    passage = around.passage
    if _has(names, around.before) or _has(names, around.first):
        return False
    if passage.kind is not Kind.CELL and _has(names, lowered(passage.lead)):
        return False
    headings = [lowered(one) for one in passage.headings]
    while headings and (_PLAIN.fullmatch(headings[-1]) or _OF_IT.search(headings[-1])):
        headings.pop()
    if headings:
        return not _has(names, headings[-1])
    return bool(_LIST.search(around.title))


_PLAIN = lazy(
    r"(?:\W*\b(?:how|what|when|which|where|who|much|many|long|does|do|is|are|will|would|can|the|a|an|it|they|this|that|these|i|you|we|my|your|our|to|for|of|in|at|and|have|has|get|got"
    r"|costs?|prices?|pay|paid|charge|charged|fees?|take|takes|last|lasts|valid|good|soon|work|works|time|times|conditions|terms|details|rules|questions|faqs?|know)\b)+\W*"
)
"""A heading that names nothing: "What does it cost?"."""

_OF_IT = lazy(r"\b(?:it|them|they|one)\b[^?]*\?$")
"""A question that says of what is above it only "it": "Does it renew by itself?"."""


# Many figures of one article are taken for the same fact.
@lru_cache(maxsize=64)
def _distinct(wording: Wording, keys: tuple[str, ...]) -> frozenset[str]:
    """The words of some facts, without their endings and without those that others have as well."""
    policy = wording.policy
    names = {stem for key in keys for stem in _names(policy, key)}
    groups = {key.split(".")[1] for key in keys}
    others = (fact.key for fact in policy.under(_OWN) if fact.key.split(".")[1] not in groups)
    return frozenset(names.difference(*(_names(policy, key) for key in others)) or names)


def _names(policy: Policy, key: str) -> set[str]:
    fact = policy[key]
    words = key.split(".")[1:]
    return {one for text in (*fact.says, *words) for one in stems(text.replace("_", " "))}


def _has(names: frozenset[str], text: str) -> bool:
    return any(
        one in names or any(one.startswith(each) and len(each) > 3 for each in names)
        for one in stems(text)
    )
