"""Whether a policy has hours of their own or a closure for days that a sentence names."""

from __future__ import annotations

from collections.abc import Sequence

from kbgen.claims.hours.calendar_days import Stated, days_in, days_late, is_near
from kbgen.claims.quantity import YearlessDay
from kbgen.model import Policy
from kbgen.values import Closure, Closures, Day, SpecialHours


def closures_of(policy: Policy) -> Sequence[Closure]:
    """The closures of a policy, in its order."""
    fact = policy.facts.get("calendar.closures")
    return fact.value.closures if fact and isinstance(fact.value, Closures) else ()


def begins_near(policy: Policy, value: Day | YearlessDay) -> bool:
    """Whether a day may be that on which a closure of the policy begins."""
    return any(days_late(value, one) is not None for one in closures_of(policy))


def is_near_closure(policy: Policy, value: Stated) -> bool:
    """Whether closed days may be meant for those of a closure of the policy."""
    return any(is_near(value, one) for one in closures_of(policy))


def is_listed(policy: Policy, value: Day | YearlessDay, *, is_closed: bool) -> bool:
    """Whether the policy has hours for a day, or a closure that it is said to be open in."""
    fact = policy.facts.get("calendar.special_hours")
    special = fact.value if fact else None
    periods = [period for period, _ in special.hours] if isinstance(special, SpecialHours) else []
    if not is_closed:
        periods += [closure.on for closure in closures_of(policy)]
    return any(days_in(value, period) for period in periods)
