"""What articles say where the policy says nothing.

The reader finds statements of facts that the policy has. So it is given a policy in which every fact of
the vocabulary stands, those that the real one lacks without a value; what it reads of these is returned.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from kbgen.claims.claim import Claim, Strength
from kbgen.claims.context import abstain
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Bound, Reach
from kbgen.claims.reader import Reader
from kbgen.claims.topics.subject import frames, is_named, is_partial, tells_a_case
from kbgen.model import Audience, Fact, KnowledgeBase, Loc, Policy
from kbgen.vocabulary import FACTS

_REACHED = ("contact.channels.*.number", "contact.channels.*.address")
"""What one channel has by its nature and the others have not."""
_USUAL = {
    "contact.channels": ("phone", "chat", "email", "form", "social", "post", "whatsapp"),
    "delivery.methods": ("standard", "express", "next_day", "economy", "saturday"),
}
"""What a shop names its channels and methods, where its policy names none."""
_LEFT_OUT = (
    "business",
    "standards",
    "tone",
    "escalation.levels",
    "authority",
    "calendar.closures",
    "escalation.complaints.external_body",
)
"""What no article states in a way that is the same everywhere."""


@lru_cache(maxsize=4)
def unbacked(kb: KnowledgeBase) -> tuple[Claim, ...]:
    """The clear statements for customers or for agents of facts that the policy lacks.

    In the order of the articles. None where a policy file could not be read. Each is about one fact,
    named by the sentence itself, in one scope that is known, and stands under no condition.
    """
    if not kb.policy.complete:
        return ()
    complete, missing = with_gaps(kb.policy)
    reader = Reader(replace(kb, policy=complete), missing)
    return tuple(
        claim
        for article in kb.articles.values()
        if article.audience is Audience.AGENT or article.is_published(kb.as_of)
        for claim in reader.claims(article)
        if claim.keys[0] in missing and _is_clear(claim)
    )


def with_gaps(policy: Policy) -> tuple[Policy, frozenset[str]]:
    """The policy with every fact of the vocabulary, and the keys of those that it lacks itself."""
    facts = {fact.key: fact for fact in _missing(policy)}
    return replace(policy, facts={**facts, **policy.facts}), frozenset(facts)


def _missing(policy: Policy) -> Iterator[Fact]:
    for pattern, spec in FACTS.items():
        if not pattern.startswith(_LEFT_OUT) and not _is_reached(policy, pattern):
            for key in _keys(policy, pattern):
                if key not in policy.facts and not _is_unread(policy, key):
                    yield Fact(key, spec.type, Loc(""), None, Loc(""), "")


def _keys(policy: Policy, pattern: str) -> Iterator[str]:
    group, star, last = pattern.partition(".*.")
    ids = policy.ids(group) or _USUAL[group] if star else ()
    yield from (f"{group}.{id_}.{last}" for id_ in ids) if star else (pattern,)


def _is_reached(policy: Policy, pattern: str) -> bool:
    group, _, last = pattern.partition(".*.")
    return pattern in _REACHED and any(
        f"{group}.{id_}.{last}" in policy.facts for id_ in policy.ids(group)
    )


def _is_unread(policy: Policy, key: str) -> bool:
    """Whether the fact, or a group that it stands in, is in the policy but could not be read."""
    return any(key == unread or key.startswith(f"{unread}.") for unread in policy.unread)


_LONG = ("returns.window", "exchanges.window", "warranty.length", "returns.withdrawal")
"""What no shop counts in hours: "the walk takes 5 hours return"."""
_A_WINDOWS = ("order", "delivery", "dispatch")
"""Events from which customers have time to ask for a refund, not the shop to make one."""
_PLAINLY_SENT = lazy(
    r"(?:deliver|ship|send|post|dispatch|mail)\w* (?:(?:your |all )?(?:orders?|parcels?|goods) )?(?:to|in|within|across)\b",
    re.IGNORECASE,
)


def _is_clear(claim: Claim) -> bool:
    if len(claim.keys) > 1 or len(claim.scopes) > 1 or claim.unknown:
        return False
    key, said = claim.keys[0], claim.said
    if claim.strength is not Strength.CLAUSE or not (claim.framed or frames(key, claim.sentence)):
        return False
    if isinstance(said.value, Reach):
        return bool(_PLAINLY_SENT.match(claim.text)) and not tells_a_case(claim.sentence)
    if key.startswith(_LONG) and getattr(said.value, "unit", "") in ("minute", "hour"):
        return False
    if abstain.is_after(claim.sentence):
        return False
    threshold = key.endswith((".free_from", ".minimum"))
    if said.bound is Bound.ABOUT or (said.bound is Bound.AT_LEAST and not threshold):
        return False
    return (
        (threshold or not abstain.is_condition(claim.sentence))
        and is_named(key, claim.sentence)
        and not is_partial(key, f"{claim.sentence} {claim.text.lower()}")
        and not (key == "refunds.time" and claim.counted_from in _A_WINDOWS)
        and not tells_a_case(claim.sentence)
    )
