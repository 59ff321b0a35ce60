"""The part of a policy that customers may know."""

from __future__ import annotations

from dataclasses import replace

from kbgen.model import Policy
from kbgen.render import is_public


def public(policy: Policy) -> Policy:
    """The policy without the facts for agents."""
    facts = {key: fact for key, fact in policy.facts.items() if is_public(fact)}
    return replace(policy, facts=facts)
