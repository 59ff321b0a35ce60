"""What a title or heading says in short, for which the policy or the text below has a condition.

"Free shipping" stands over "from £50 on", and "Same-day dispatch" over a cut-off.
"""

from __future__ import annotations

from collections.abc import Iterable

from kbgen.claims.context.around import Around
from kbgen.claims.patterns import lazy
from kbgen.claims.prose.passages import Kind
from kbgen.claims.quantity import Quantity
from kbgen.claims.topics.marking import has_threshold, is_given, lowered
from kbgen.model import Article, Policy
from kbgen.values import Duration

_COST, _FREE_FROM = ".cost", ".free_from"
_OF_ALL = lazy(
    r"\b(?:all|every|any|each) (?:\w+ )?(?:orders?|purchases?|baskets?|parcels?|packages?)\b|\b(?:everything|always|anything|whatever|however|never|no (?:order )?minimum|regardless)\b"
)
"""Words that leave no room for a condition."""
_LONGEST = 60
"""How many letters a heading has at most that only says in short what stands below it."""
_AT_AN_HOUR = lazy(
    r"\b\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b|\b\d\d?[.:]\d\d\b|\b(?:noon|midday|o'clock|cut-?off|in the (?:morning|afternoon|evening))\b"
)


def is_loose_head(
    article: Article, around: Around, keys: Iterable[str], said: Quantity, policy: Policy
) -> bool:
    """Whether a heading says without its condition what the policy or the article says with it."""
    text = lowered(around.passage.text)
    if around.passage.kind is not Kind.HEADING or len(text) > _LONGEST or _OF_ALL.search(text):
        return False
    if is_given(said):
        costs = [key for key in keys if key.startswith("delivery.methods.") and key.endswith(_COST)]
        return bool(costs) and (
            any(f"{key.removesuffix(_COST)}{_FREE_FROM}" in policy.facts for key in costs)
            or has_threshold(lowered(article.body))
        )
    today = isinstance(said.value, Duration) and said.value.high == 0
    if not today or "delivery.dispatch" not in keys:
        return False
    cutoffs = (key for key in policy.facts if key.startswith("delivery."))
    return any(key.endswith(".cutoff") for key in cutoffs) or bool(
        _AT_AN_HOUR.search(lowered(article.body))
    )
