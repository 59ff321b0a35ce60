"""Lengths of time against the policy's."""

from __future__ import annotations

from decimal import Decimal

from kbgen.claims.quantity import Bound, Quantity
from kbgen.claims.verdict import AGREES, Comparison, contradicts
from kbgen.claims.words import counted, length
from kbgen.values import Duration

_ABOUT = Decimal("0.2")
"""How far "about" reaches, as a share of the value."""

_FINE = ("minute", "hour", "day", "week")
_MONTHS = {"month": 1, "year": 12}
_MINUTES = {"minute": 1, "hour": 60, "day": 1440, "week": 10080}


def compare_lengths(
    said: Quantity, value: Duration, policy: Duration, *, generous: bool
) -> Comparison:
    """Whether a length agrees with the policy's: the outer promises, and the inner ones of two ranges.

    Business and calendar time agree where they can be the same; "about" reaches a fifth of the
    value. A wait of "at least" so long agrees with a range that begins there, and time of "more than" so
    long with somewhat more.
    """
    if said.bound is Bound.ABOUT and _is_about(value, policy):
        return AGREES
    if said.bound is Bound.AT_LEAST and not generous:
        return _at_least(value, policy)
    if said.bound is Bound.AT_LEAST and _is_just_over(value, policy):
        return AGREES
    if _differs(_high(value), _high(policy)):
        return contradicts(_who(_high(value), _high(policy), generous))
    if value.is_range and policy.is_range and _differs(_low(value), _low(policy)):
        return contradicts(_begins(_low(value), _low(policy)), soft=True)
    return AGREES


def _is_about(value: Duration, policy: Duration) -> bool:
    if value.business and policy.business and value.unit == policy.unit:
        reach = policy.high * _ABOUT
        return policy.low - reach <= value.high <= policy.high + reach
    low, high = policy.elapsed()
    slack = int(Decimal(high) * _ABOUT)
    least, greatest = value.outer()
    return least <= high + slack and greatest >= low - slack


def _is_just_over(value: Duration, policy: Duration) -> bool:
    """Whether a policy's length is somewhat more than one of other units: "over six weeks", of 45 days."""
    if value.unit == policy.unit or value.business or policy.business:
        return False
    (_, greatest), (least, _) = value.elapsed(), policy.elapsed()
    return greatest <= least <= greatest * _OVER


_OVER = Decimal("1.6")
"""How many times as much may be called more than a length."""


def _at_least(value: Duration, policy: Duration) -> Comparison:
    """A wait with no end said: agrees with where the policy's range begins."""
    if not _differs(_low(value), _low(policy)) and policy.is_range:
        return AGREES
    if not _differs(_high(value), _high(policy)):
        return contradicts("names no longest time, which the policy does", soft=True)
    return contradicts(_who(_high(value), _high(policy), generous=False))


def _low(value: Duration) -> Duration:
    return Duration(value.low, value.low, value.unit, value.business, value.word)


def _high(value: Duration) -> Duration:
    return Duration(value.high, value.high, value.unit, value.business, value.word)


def _differs(one: Duration, other: Duration) -> bool:
    """Whether no reading makes two single lengths the same."""
    if one.same_length(other):
        return False
    if one.business and other.business and {one.unit, other.unit} == {"hour", "day"}:
        hours, days = (one, other) if one.unit == "hour" else (other, one)
        return not days.high * _SHORT_DAY <= hours.high <= days.high * _LONG_DAY
    comparable = one.longer_than(other), other.longer_than(one)
    if True in comparable and (one.business, one.unit in _FINE) == (
        other.business,
        other.unit in _FINE,
    ):
        return True
    (least, greatest), (other_least, other_greatest) = one.outer(), other.outer()
    return greatest < other_least or other_greatest < least


_SHORT_DAY, _LONG_DAY = 6, 12
"""The working hours that a working day may have."""


def _is_longer(one: Duration, other: Duration) -> bool:
    (least, greatest), (other_least, other_greatest) = one.outer(), other.outer()
    return greatest > other_greatest if greatest != other_greatest else least > other_least


def _who(value: Duration, policy: Duration, generous: bool) -> str:
    """Who is wronged by how much, in words that follow "This"."""
    much = _much(value, policy)
    is_longer = _is_longer(value, policy)
    if generous and is_longer:
        return f"promises {much + ' more' if much else 'more time'} than the policy"
    if generous:
        return f"denies customers {much or 'time that the policy gives them'}"
    if is_longer:
        return f"tells customers to wait {much + ' ' if much else ''}longer than the policy"
    return f"promises it {much + ' ' if much else ''}sooner than the policy"


def _begins(value: Duration, policy: Duration) -> str:
    much = _much(value, policy)
    sooner = "later" if _is_longer(value, policy) else "sooner"
    return f"begins {much + ' ' if much else ''}{sooner} than the policy"


def _much(value: Duration, policy: Duration) -> str:
    """The difference of two single lengths; nothing where it cannot be told exactly."""
    if value.business != policy.business:
        return ""
    if value.unit == policy.unit:
        word = f"{policy.word} " if policy.business else ""
        if policy.unit in ("minute", "hour") and not word:
            return length(int(abs(value.high - policy.high) * _MINUTES[policy.unit]))
        return counted(abs(value.high - policy.high), f"{word}{policy.unit}")
    if value.business or not value.high or not policy.high:
        return ""
    if value.unit in _MONTHS and policy.unit in _MONTHS:
        months = abs(value.high * _MONTHS[value.unit] - policy.high * _MONTHS[policy.unit])
        return counted(months / 12, "year") if months % 12 == 0 else counted(months, "month")
    if value.unit in _MINUTES and policy.unit in _MINUTES:
        minutes = abs(value.high * _MINUTES[value.unit] - policy.high * _MINUTES[policy.unit])
        return length(int(minutes))
    return ""
