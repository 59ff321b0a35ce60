"""What a sentence says against what the policy says: do they agree, and who is wronged if not."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from kbgen.claims.compare.counts import compare_count
from kbgen.claims.compare.days import (
    compare_back,
    compare_closures,
    compare_days,
    compare_on_day,
    compare_shut,
)
from kbgen.claims.compare.hours import (
    compare_calendar,
    compare_hours,
    compare_span,
)
from kbgen.claims.compare.lengths import compare_lengths
from kbgen.claims.compare.lists import compare_list
from kbgen.claims.compare.reach import compare_reach
from kbgen.claims.compare.written import compare_written
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.conditions import allows, has_way
from kbgen.claims.promises.payments import compare_payment
from kbgen.claims.promises.spoken import compare_spoken
from kbgen.claims.quantity import (
    Absent,
    Accepted,
    AllBut,
    AtOnce,
    BackOn,
    Barred,
    Basket,
    Body,
    Bound,
    Break,
    Charge,
    Count,
    Covered,
    DayLength,
    EndOfDay,
    Excluded,
    Forever,
    HolidayOn,
    HolidaysOf,
    Notified,
    OnDay,
    PaidBackAs,
    PartOfDay,
    Payment,
    Quantity,
    Reach,
    Refused,
    Said,
    ShutOn,
    Spoken,
    Started,
    StatedHours,
    StillTime,
    TimeSpan,
    Unbroken,
    Uncovered,
    Unlisted,
    Unrestricted,
    Way,
    WorkDays,
    YearlessDay,
    YearlessPeriod,
)
from kbgen.claims.verdict import AGREES, UNKNOWN, Comparison, Verdict, contradicts
from kbgen.claims.words import counted, length
from kbgen.claims.written import Firm, Posted
from kbgen.values import (
    Answer,
    Closures,
    Country,
    Currency,
    Day,
    Days,
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
    SpecialHours,
    Text,
    Time,
    TimeZone,
    Value,
)

__all__ = ["Comparison", "Verdict", "compare"]

_ABOUT = Decimal("0.2")
"""How far "about" reaches, as a share of the value."""

_CREDIT = lazy(r"credit(?! card)|voucher|gift card")

_ABOUT_TIME = 60
"""How many minutes "about" reaches from a time of day."""


def compare(said: Quantity, policy: Value, language: Language, *, generous: bool) -> Comparison:
    """Whether a quantity agrees with a value of the policy; `UNKNOWN` where nobody can tell.

    `generous`: whether customers gain by more of it (days to return, years of guarantee) rather than
    by less (days to wait, pounds to pay).
    """
    value = said.value
    match value, policy:
        case Duration(), Duration():
            return compare_lengths(said, value, policy, generous=generous)
        case Money(), Money():
            return _money(said, value, policy, language, generous)
        case Percent(), Percent():
            return _percents(said, value.number, policy.number, generous)
        case Time(), Time():
            return _times(said, value, policy)
        case StatedHours(), Hours():
            return compare_hours(value, policy, language)
        case (
            (TimeSpan() | EndOfDay() | Break() | Unbroken() | DayLength() | PartOfDay()),
            Hours(),
        ):
            return compare_span(value, policy, language)
        case ((WorkDays() | HolidaysOf() | HolidayOn()), (Days() | Country())):
            return compare_calendar(value, policy, language)
        case OnDay(), (Closures() | SpecialHours()):
            return compare_on_day(value, policy)
        case BackOn(), Closures():
            return compare_back(value, policy)
        case ShutOn(), Closures():
            return compare_shut(value, policy)
        case ((Day() | YearlessDay() | Period() | YearlessPeriod()), _):
            return _days(said, value, policy)
        case _:
            return _answers(value, policy)


def _days(
    said: Quantity, value: Day | YearlessDay | Period | YearlessPeriod, policy: Value
) -> Comparison:
    if isinstance(policy, Closures):
        return compare_closures(value, policy)
    if isinstance(policy, Day | LastDay | Period):
        return compare_days(said, value, policy)
    return UNKNOWN


def _answers(value: Said, policy: Value) -> Comparison:
    """What has no size: yes or no, an address, what is or isn't there at all."""
    match value, policy:
        case Phone(), Phone():
            return AGREES if value.number == policy.number else contradicts()
        case Email(), Email():
            return AGREES if value.address.lower() == policy.address.lower() else contradicts()
        case Answer(), Answer():
            return AGREES if value.is_yes == policy.is_yes else contradicts(_yes_or_no(value))
        case Charge(), (Money() | Percent()):
            return _charge(value, policy)
        case (
            ((StillTime() | Started()), Duration())
            | (Basket(), Money())
            | (Currency(), Currency())
            | (Country(), Country())
            | (TimeZone(), TimeZone())
        ):
            return _asked(value, policy)
        case ((Refused() | Forever() | AtOnce()), Duration()) | (Absent(), _):
            return _at_all(value, policy)
        case ((Money() | Charge()), Text()):
            return _paid(value, policy)
        case ((Body() | Firm() | Posted()), Text()):
            return (
                _body(value, policy) if isinstance(value, Body) else compare_written(value, policy)
            )
        case Spoken(), Items():
            return compare_spoken(value, policy)
        case Reach(), Items():
            return compare_reach(value, policy)
        case _:
            return _returned(value, policy)


def _at_all(value: Said, policy: Value) -> Comparison:
    """What is denied or granted altogether, without a measure."""
    match value, policy:
        case Absent(), _:
            return contradicts("denies that there is such a thing")
        case Forever(), _:
            return contradicts("promises more time than the policy")
        case AtOnce(), Duration() if policy.outer()[0] >= value.least:
            return contradicts("promises it sooner than the policy")
        case Refused(), Duration() if policy.high:
            return contradicts("denies customers what the policy grants")
    return AGREES


def _is_same_time(one: TimeZone, other: TimeZone) -> bool:
    """Whether the clocks of two zones show the same, in winter or in summer."""
    days = (datetime(2027, month, 15, tzinfo=UTC) for month in (1, 7))
    zones = (ZoneInfo(one.name), ZoneInfo(other.name))
    return any(len({day.astimezone(zone).utcoffset() for zone in zones}) == 1 for day in days)


def _asked(value: Said, policy: Value) -> Comparison:
    """What a yes or no says of the figure in a question, or a sentence of when a time begins or of prices."""
    match value, policy:
        case Currency(), Currency() if value != policy:
            return contradicts("names another currency than the policy")
        case Country(), Country() if not value.contains(policy) and not policy.contains(value):
            return contradicts("names another country than the policy")
        case TimeZone(), TimeZone() if not _is_same_time(value, policy):
            return contradicts("names another time zone than the policy")
        case Started(), _:
            if not value.is_same:
                return contradicts(
                    f"counts from the {value.event}, and the policy from the {value.known}"
                )
        case StillTime(), Duration():
            least, greatest = value.after.outer()
            low, high = policy.outer()
            if value.is_yes and least > high:
                return contradicts("promises more time than the policy")
            if not value.is_yes and greatest < low:
                return contradicts("denies customers time that the policy grants")
        case Basket(), Money():
            if value.is_free is not (value.worth.amount >= policy.amount):
                return contradicts(_FREE if value.is_free else _CHARGED)
    return AGREES


def _returned(value: Said, policy: Value) -> Comparison:
    """What may come back or is covered, how, and how it is paid back."""
    match value, policy:
        case (
            (Excluded() | Covered() | Uncovered() | Unlisted() | Unrestricted() | AllBut()),
            Items(),
        ):
            return compare_list(value, policy)
        case Accepted(), Text():
            return AGREES if allows(policy.text, value) else contradicts(_AS_IT_IS)
        case Barred(), Text():
            return contradicts(_KEPT_OUT) if value.state in policy.text.lower() else UNKNOWN
        case Notified(), Items():
            return contradicts(_NOT_LISTED if value.is_sent else _LISTED)
        case Way(), Items():
            return _way(value, policy)
        case Payment(), Items():
            return compare_payment(value, policy)
        case Count(), (Text() | Duration()):
            return compare_count(value, policy)
        case PaidBackAs(), Text():
            return _paid_back(value, policy.text.lower())
        case _:
            return UNKNOWN


def _paid_back(value: PaidBackAs, policy: str) -> Comparison:
    """Whether money is paid back in the policy's way."""
    if value.means:
        return AGREES if any(map(policy.__contains__, _WAYS[value.means])) else contradicts()
    return AGREES if bool(_CREDIT.search(policy)) == value.is_credit else contradicts()


_WAYS = {
    "cheque": ("check", "cheque"),
    "cash": ("cash",),
    "transfer": ("bank", "transfer", "account", "bacs"),
    "paypal": ("paypal",),
}
"""Of these texts a policy holds one that pays back by the means."""
_NOT_LISTED = "promises a message that the policy doesn't list"
_LISTED = "denies customers a message that the policy promises"
_KEPT_OUT = "denies a return that the policy's condition allows"
_AS_IT_IS = "promises a return that the policy's condition rules out"


def _way(value: Way, policy: Items) -> Comparison:
    """Whether goods may be brought back in person, against the ways of the policy."""
    if value.is_yes == has_way([item.written() for item in policy.items], value):
        return AGREES
    said = "promises a way" if value.is_yes else "denies customers a way"
    return contradicts(f"{said} to send things back")


_NO_MESSAGE = "denies customers a message that the policy promises"
_PAYS = lazy(r"\b(?:customers?|you|buyers?|your own|own expense)\b")


_RATE = lazy(r"\b(?:(?:a|per) minute|(?:local|national|standard|basic|premium) rate)\b")
"""What a call costs, in words."""


def _paid(value: Money | Charge, policy: Text) -> Comparison:
    """Who pays, against a policy that says it in words: "the customer pays"."""
    free = value.is_free if isinstance(value, Money) else not value.is_charged
    known = policy.text.lower()
    if free and "free" not in known and (_PAYS.search(known) or _RATE.search(known)):
        return contradicts(_FREE)
    return UNKNOWN


def _body(value: Body, policy: Text) -> Comparison:
    """Whether a body is the policy's: each word of its name stands in the policy's."""
    if not value.name:
        return contradicts("denies the body that the policy names")
    known = "".join(re.findall(r"\w", policy.text.lower()))
    words = [word for word in re.findall(r"\w+", value.name.lower()) if word not in _ARTICLES]
    if _initials(value.name) == known or _initials(policy.text) == "".join(words):
        return AGREES
    return AGREES if all(word in known for word in words) else contradicts("names another body")


def _initials(name: str) -> str:
    """A name as it is shortened: "Better Business Bureau" is the BBB."""
    words = re.findall(r"\w+", name.lower())
    return "".join(word[0] for word in words if word not in _SMALL) if len(words) > 1 else ""


_SMALL = frozenset(["the", "a", "an", "of", "and", "for"])
_ARTICLES = _SMALL | frozenset(["independent", "relevant", "your", "service", "scheme"])


def _yes_or_no(value: Answer) -> str:
    return "promises what the policy denies" if value.is_yes else "denies what the policy promises"


def _charge(value: Charge, policy: Money | Percent) -> Comparison:
    amount = policy.amount if isinstance(policy, Money) else policy.number
    if value.is_charged == (amount > 0):
        return AGREES
    return contradicts(_CHARGED if value.is_charged else _FREE)


_CHARGED = "asks customers to pay what is free by the policy"
_FREE = "promises for free what the policy charges for"


def _money(
    said: Quantity, value: Money, policy: Money, language: Language, generous: bool
) -> Comparison:
    if value.currency != policy.currency and not (value.is_free or policy.is_free):
        return UNKNOWN
    much = Money(abs(value.amount - policy.amount), _currency(value, policy)).words(language)
    return _amounts(said, value.amount, policy.amount, much, generous)


def _currency(value: Money, policy: Money) -> str:
    """That of the one which isn't free."""
    return value.currency if policy.is_free else policy.currency


def _percents(said: Quantity, value: Decimal, policy: Decimal, generous: bool) -> Comparison:
    much = counted(abs(value - policy), "percentage point")
    return _amounts(said, value, policy, much, generous)


def _amounts(
    said: Quantity, value: Decimal, policy: Decimal, much: str, generous: bool
) -> Comparison:
    if value == policy:
        return AGREES
    if said.bound is Bound.ABOUT and abs(value - policy) <= policy * _ABOUT:
        return AGREES
    if generous:
        more = f"promises {much} more than the policy"
        return contradicts(more if value > policy else f"denies customers {much}")
    return contradicts(
        f"asks customers for {much} {'more' if value > policy else 'less'} than the policy"
    )


def _times(said: Quantity, value: Time, policy: Time) -> Comparison:
    apart = abs(value.minute - policy.minute)
    if apart == 0 or (said.bound is Bound.ABOUT and apart <= _ABOUT_TIME):
        return AGREES
    if apart == 1 and value.minute % 5:
        return AGREES  # "from 1.01pm it is the next day's": the first minute behind it
    if value.minute > policy.minute:
        return contradicts(f"promises {length(apart)} more than the policy")
    return contradicts(f"denies customers {length(apart)}")
