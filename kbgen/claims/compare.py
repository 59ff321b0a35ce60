"""What a sentence says against what the policy says: do they agree, and who is wronged if not."""

from __future__ import annotations

import re
from decimal import Decimal

from kbgen.claims.hours import compare_hours
from kbgen.claims.quantity import (
    Bound,
    Charge,
    Forever,
    PaidBackAs,
    Quantity,
    Reach,
    Refused,
    StatedHours,
    YearlessDay,
    YearlessPeriod,
)
from kbgen.claims.verdict import AGREES, UNKNOWN, Comparison, Verdict, contradicts
from kbgen.values import (
    Answer,
    Country,
    Day,
    Duration,
    Email,
    Hours,
    Items,
    Language,
    LastDay,
    Money,
    Percent,
    Period,
    Phone,
    Text,
    Time,
    Value,
)

__all__ = ["Comparison", "Verdict", "compare"]

_ABOUT = Decimal("0.2")
"""How far "about" reaches, as a share of the value."""

_CREDIT = re.compile(r"credit(?! card)|voucher|gift card")

_DAY = 1440
_UNITS = ((_DAY, "day"), (60, "hour"), (1, "minute"))


def compare(said: Quantity, policy: Value, language: Language, *, generous: bool) -> Comparison:
    """Whether a quantity agrees with a value of the policy; `UNKNOWN` where nobody can tell.

    `generous`: whether customers gain by more of it (days to return, years of guarantee) rather than
    by less (days to wait, pounds to pay).
    """
    value = said.value
    match value, policy:
        case Duration(), Duration():
            return _durations(said, value, policy, generous)
        case Money(), Money():
            return _money(said, value, policy, language, generous)
        case Percent(), Percent():
            return _numbers(said, value.number, policy.number, "percentage points", generous)
        case Time(), Time():
            return _times(said, value, policy)
        case StatedHours(), Hours():
            return compare_hours(value, policy, language)
        case (
            (Day() | YearlessDay() | Period() | YearlessPeriod()),
            (Day() | LastDay() | Period()),
        ):
            return _dates(value, policy)
        case Phone(), Phone():
            return AGREES if value.number == policy.number else contradicts()
        case Email(), Email():
            return AGREES if value.address.lower() == policy.address.lower() else contradicts()
        case Answer(), Answer():
            return AGREES if value.is_yes == policy.is_yes else contradicts(_yes_or_no(value))
        case Charge(), (Money() | Percent()):
            return _charge(value, policy)
        case Refused(), Duration():
            return contradicts("denies customers what the policy grants") if policy.high else AGREES
        case Forever(), Duration():
            return contradicts("promises more time than the policy")
        case PaidBackAs(), Text():
            credit = bool(_CREDIT.search(policy.text.lower()))
            return AGREES if credit == value.is_credit else contradicts()
        case Reach(), Items():
            return _reach(value, policy)
        case _:
            return UNKNOWN


def _yes_or_no(value: Answer) -> str:
    return "promises what the policy denies" if value.is_yes else "denies what the policy promises"


def _charge(value: Charge, policy: Money | Percent) -> Comparison:
    amount = policy.amount if isinstance(policy, Money) else policy.number
    if value.is_charged == (amount > 0):
        return AGREES
    if value.is_charged:
        return contradicts("asks customers to pay what is free by the policy")
    return contradicts("promises for free what the policy charges for")


_WORLD = 40
"""From how many countries on a shop may say that it delivers worldwide."""


def _reach(value: Reach, policy: Items) -> Comparison:
    """Whether the policy's countries are those that a sentence includes or leaves out."""
    known = [item for item in policy.items if isinstance(item, Country)]
    if not known:
        return UNKNOWN
    if value.is_world:
        abroad = len({item.country for item in known}) > 1 or Country("EU") in known
        if value.is_yes:
            return (
                contradicts("promises delivery where the policy has none")
                if len(known) < _WORLD
                else AGREES
            )
        return contradicts("denies delivery that the policy promises") if abroad else AGREES
    said = [Country(code) for code in value.countries]
    if value.is_outside:
        beyond = any(not any(one.contains(each) for one in said) for each in known)
        if value.is_yes:
            return AGREES if beyond else contradicts("promises delivery where the policy has none")
        return contradicts("denies delivery that the policy promises") if beyond else AGREES
    for each in said:
        covered = any(one.contains(each) for one in known)
        partly = covered or any(each.contains(one) for one in known)
        if value.is_yes and not partly:
            return contradicts("promises delivery where the policy has none")
        if not value.is_yes and covered:
            return contradicts("denies delivery that the policy promises")
    return AGREES


def _durations(said: Quantity, value: Duration, policy: Duration, generous: bool) -> Comparison:
    if said.bound is Bound.ABOUT:
        low, high = policy.elapsed()
        slack = int(Decimal(high) * _ABOUT)
        least, greatest = value.outer()
        return AGREES if least <= high + slack and greatest >= low - slack else contradicts()
    if said.bound is Bound.AT_LEAST and not generous:
        return _at_least(value, policy)
    if value.is_range and policy.is_range and _differs(_low(value), _low(policy)):
        return contradicts(
            _who(value, policy, generous), soft=not _differs(_high(value), _high(policy))
        )
    if not _differs(_high(value), _high(policy)):
        return AGREES
    return contradicts(_who(value, policy, generous))


def _at_least(value: Duration, policy: Duration) -> Comparison:
    """A wait with no end said: agrees with where the policy's range begins."""
    if not _differs(_low(value), _low(policy)) and policy.is_range:
        return AGREES
    if not _differs(_high(value), _high(policy)):
        return contradicts("names no longest time, which the policy does", soft=True)
    return contradicts(_who(value, policy, generous=False))


def _low(value: Duration) -> Duration:
    return Duration(value.low, value.low, value.unit, value.business)


def _high(value: Duration) -> Duration:
    return Duration(value.high, value.high, value.unit, value.business)


def _differs(one: Duration, other: Duration) -> bool:
    """Whether no reading makes two single lengths the same."""
    if one.same_length(other):
        return False
    comparable = one.longer_than(other), other.longer_than(one)
    if True in comparable and (one.business, one.unit in _FINE) == (
        other.business,
        other.unit in _FINE,
    ):
        return True
    (least, greatest), (other_least, other_greatest) = one.outer(), other.outer()
    return greatest < other_least or other_greatest < least


_FINE = ("minute", "hour", "day", "week")


def _who(value: Duration, policy: Duration, generous: bool) -> str:
    """Who is wronged by how much, in words that follow "the article"."""
    (least, greatest), (policy_least, policy_greatest) = value.outer(), policy.outer()
    longer = greatest > policy_greatest if greatest != policy_greatest else least > policy_least
    exact = (
        value.business == policy.business and least == greatest and policy_least == policy_greatest
    )
    much = _much(abs(least - policy_least)) if exact else ""
    if value.business and policy.business and value.unit == policy.unit:
        count = abs(value.high - policy.high)
        much = _counted(count, f"{policy.word} {policy.unit}") if count else ""
    if longer == generous:
        if generous:
            return f"promises {much + ' more' if much else 'more time'} than the policy"
        return (
            f"promises an answer {much} sooner than the policy"
            if False
            else f"promises {much + ' less' if much else 'less time'} than the policy"
        )
    return (
        f"denies customers {much or 'time'}"
        if generous
        else f"tells customers to expect {much + ' more' if much else 'more time'} than the policy"
    )


def _much(minutes: int) -> str:
    for size, unit in _UNITS:
        if minutes >= size and minutes % size == 0:
            return _counted(Decimal(minutes // size), unit)
    return ""


def _counted(count: Decimal, unit: str) -> str:
    number = f"{count.normalize():f}"
    return f"{number} {unit}" + ("" if count == 1 else "s")


def _money(
    said: Quantity, value: Money, policy: Money, language: Language, generous: bool
) -> Comparison:
    if value.currency != policy.currency and not (value.is_free or policy.is_free):
        return UNKNOWN
    if value.amount == policy.amount:
        return AGREES
    if said.bound is Bound.ABOUT and abs(value.amount - policy.amount) <= policy.amount * _ABOUT:
        return AGREES
    much = Money(abs(value.amount - policy.amount), policy.currency).words(language)
    if (value.amount > policy.amount) == generous:
        return contradicts(f"promises {much} {'more' if generous else 'less'} than the policy")
    return contradicts(
        f"denies customers {much}" if generous else f"asks {much} more than the policy"
    )


def _numbers(
    said: Quantity, value: Decimal, policy: Decimal, unit: str, generous: bool
) -> Comparison:
    if value == policy:
        return AGREES
    if said.bound is Bound.ABOUT and abs(value - policy) <= policy * _ABOUT:
        return AGREES
    much = f"{abs(value - policy).normalize():f} {unit}"
    if (value > policy) == generous:
        return contradicts(f"promises {much} {'more' if generous else 'less'} than the policy")
    return contradicts(
        f"denies customers {much}" if generous else f"asks {much} more than the policy"
    )


def _times(said: Quantity, value: Time, policy: Time) -> Comparison:
    if value.minute == policy.minute or said.bound is Bound.ABOUT:
        return AGREES
    much = _much(abs(value.minute - policy.minute))
    if value.minute > policy.minute:
        return contradicts(f"promises {much} more than the policy")
    return contradicts(f"denies customers {much}")


def _dates(
    value: Day | YearlessDay | Period | YearlessPeriod, policy: Day | LastDay | Period
) -> Comparison:
    said = _ends(value)
    known = _ends(policy)
    same = all(
        one[1:] == other[1:] and (one[0] is None or one[0] == other[0])
        for one, other in zip(said, known, strict=True)
    )
    return AGREES if same else contradicts()


def _ends(
    value: Day | LastDay | YearlessDay | Period | YearlessPeriod,
) -> tuple[tuple[int | None, int, int], tuple[int | None, int, int]]:
    """First and last day as year (None where it isn't said), month and day."""
    match value:
        case Period():
            first, last = value.start, value.end
        case YearlessPeriod():
            return (None, value.start.month, value.start.day), (
                None,
                value.end.month,
                value.end.day,
            )
        case YearlessDay():
            return (None, value.month, value.day), (None, value.month, value.day)
        case _:
            first = last = value.day
    return (first.year, first.month, first.day), (last.year, last.month, last.day)
