"""The last day on which something can come back.

How the policy is read:

- `returns.window` is the one in force on the day of the order, in the scope of the product,
  customer and country that are named, and of that day. The most specific override wins.
- It runs from the event in `counted_from`: the order for `order`, `purchase`, `checkout` and
  `payment`; delivery for anything else, and where the policy names none. Nobody knows the day of
  dispatch, and delivery is the later one.
- The day of the event doesn't count, and the last day is included: 30 days from 1 June are over
  with 1 July. Business days are counted on the shop's calendar; a part of a day counts as a whole
  one; a month behind 31 January is 28 or 29 February. Of a range the longer end is promised.
- An override's `until` is the last day itself, whenever the parcel came. It may lie before the
  delivery: then that is what the policy says, and whoever shows it should say so.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date

from kbgen.answers.delivery import Step
from kbgen.answers.schedule import Schedule
from kbgen.model import Policy, Scope
from kbgen.scope import InForce, in_force
from kbgen.values import Duration, LastDay, Period

_FROM_ORDER = frozenset({"order", "purchase", "checkout", "payment"})


@dataclass(frozen=True, slots=True)
class LastReturn:
    """The last day, included, and what made it so."""

    day: date
    rule: InForce
    counted_from: str | None
    """`order` or `delivery`; None where the rule is a last day."""


def last_return(
    policy: Policy,
    ordered: date,
    delivered: date,
    product: str | None = None,
    customer: str | None = None,
    country: str | None = None,
    key: str = "returns.window",
) -> LastReturn | None:
    """The last day to return something; None where the policy has no window for the case.

    `key` may be another length with the same meaning, such as `exchanges.window`.
    """
    fact = policy.get(key)
    asked = {"country": country, "product": product, "customer": customer}
    scope = Scope(
        tuple((name, (value,)) for name, value in asked.items() if value), Period(ordered, ordered)
    )
    rule = in_force(fact, scope, ordered) if fact else None
    if fact is None or rule is None:
        return None
    if isinstance(rule.value, LastDay):
        return LastReturn(rule.value.day, rule, None)
    if not isinstance(rule.value, Duration):
        return None
    event = event_of(fact.counted_from)
    start = ordered if event == "order" else delivered
    step = Step.of(rule.value, rule.value.high, math.ceil)
    day = step.after(start, Schedule.of_office(policy))
    return LastReturn(day, rule, event) if day else None


def event_of(counted_from: str | None) -> str:
    """The event that a window runs from, of the two whose days customers know."""
    return "order" if (counted_from or "").casefold() in _FROM_ORDER else "delivery"
