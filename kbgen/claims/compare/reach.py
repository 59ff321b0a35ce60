"""Countries that a sentence includes or leaves out, against those of the policy."""

from __future__ import annotations

from kbgen.claims.quantity import Reach
from kbgen.claims.verdict import AGREES, UNKNOWN, Comparison, contradicts
from kbgen.values import Country, Items

_WORLD = 40
"""From how many countries on a shop may say that it delivers worldwide."""


_MOST = 15
"""From how many of its countries on a shop may say that it delivers all over a part of the world."""
_BRITAIN = frozenset(["GB-ENG", "GB-SCT", "GB-WLS", "GB-NIR"])
"""The parts of a country of which shops name all."""


def compare_reach(value: Reach, policy: Items) -> Comparison:
    """Whether the policy's countries are those that a sentence includes or leaves out."""
    known = [item for item in policy.items if isinstance(item, Country)]
    if not known:
        return UNKNOWN
    abroad = len({item.country for item in known}) > 1 or Country("EU") in known
    if value.is_abroad and abroad and value.is_yes:
        return AGREES
    if value.is_world or value.is_abroad:
        if value.is_yes:
            return (
                contradicts("promises delivery where the policy has none")
                if len(known) < _WORLD
                else AGREES
            )
        return contradicts("denies delivery that the policy promises") if abroad else AGREES
    said = [Country(code) for code in value.countries]
    said += [Country("GB")] if set(value.countries) >= _BRITAIN else []
    if value.is_outside:
        beyond = any(not any(one.contains(each) for one in said) for each in known)
        if value.is_yes:
            return AGREES if beyond else contradicts("promises delivery where the policy has none")
        return contradicts("denies delivery that the policy promises") if beyond else AGREES
    for each in said:
        covered = any(one.contains(each) for one in known)
        inside = sum(each.contains(one) for one in known)
        partly = covered or inside >= (_MOST if value.is_all else 1)
        if value.is_yes and not partly:
            return contradicts("promises delivery where the policy has none")
        if not value.is_yes and covered:
            return contradicts("denies delivery that the policy promises")
    return AGREES
