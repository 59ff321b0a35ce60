"""How many there are said to be against the number that the policy has in words."""

from __future__ import annotations

from kbgen.claims.promises.own_counts import number_in
from kbgen.claims.quantity import Count
from kbgen.claims.verdict import AGREES, UNKNOWN, Comparison, contradicts
from kbgen.values import Duration, Text


def compare_count(value: Count, policy: Text | Duration) -> Comparison:
    """Whether a number of things, or an age, is the policy's."""
    known = number_in(policy)
    if known is None:
        return UNKNOWN
    if value.number is None:
        return contradicts("sets no limit where the policy does")
    return AGREES if value.number == known else contradicts("gives another number than the policy")
