"""When a parcel arrives, for a country and a method, if one orders now.

How the policy is read:

- An order counts on the day it is made if that is a business day of the shop (`calendar`) and the
  cut-off hasn't come, to the second: at 14:00:00 it is too late for a cut-off of 2pm. Otherwise it
  counts on the next business day. The method's cut-off goes before `delivery.cutoff`; without
  either the day ends at midnight.
- From that day on `delivery.dispatch` runs: 0 days, or no such fact, is the same day. Business days
  are counted on the shop's calendar, the day itself not counted. Days, weeks and months go by any
  calendar, and since nobody packs on other days, the result is moved on to a business day. Business
  hours are eight a day, others 24.
- From the day of dispatch on the method's `time` runs in the same way. Its end is moved on to a day
  on which `delivery.delivery_hours` has carriers deliver, if the policy says so. Business days are
  the shop's here too, closures included: nothing is known of the carrier's holidays, or of those of
  the country that the parcel goes to.
- Both ends of each range are counted: the first day is that of both shorter ends, a part of a day
  left out; the last one that of both longer ones, a part of a day counted as one.
- Dispatch and time are those in force on the day of the order, the cut-off that on the day to which
  it applies. Where they differ by country, method, product or customer, the scope decides.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from kbgen.answers.due import months_later
from kbgen.answers.schedule import Schedule
from kbgen.answers.wall import shown_at
from kbgen.model import Policy, Scope
from kbgen.scope import typed_in_force
from kbgen.values import Country, Duration, Hours, Items, Time

LONGEST_WAIT = 31
"""Days after which nobody looks for a day of delivery or dispatch any more."""

_HOURS_A_DAY = 24
_BUSINESS_HOURS_A_DAY = 8
_SAME_DAY = Duration(Decimal(0), Decimal(0), "day")


@dataclass(frozen=True, slots=True)
class Days:
    """From a day to another, both included."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Delivery:
    """What happens to an order made now."""

    method: str
    counts_on: date
    """The business day on which the shop takes the order in."""
    order_by: datetime
    """Until when (UTC, excluded) an order still counts on that day."""
    dispatched: Days
    arrives: Days


@dataclass(frozen=True, slots=True)
class Step:
    """From a day to a later one: business days, or months and then days of any calendar."""

    business: bool
    days: int
    months: int = 0

    @classmethod
    def of(cls, length: Duration, amount: Decimal, whole: Callable[[Decimal], int]) -> Step:
        """An amount in the unit of a length, in days that `whole` makes whole."""
        match length.unit:
            case "minute" | "hour":
                hours = amount / (60 if length.unit == "minute" else 1)
                a_day = _BUSINESS_HOURS_A_DAY if length.business else _HOURS_A_DAY
                return cls(length.business, whole(hours / a_day))
            case "month" | "year":
                months = amount * (12 if length.unit == "year" else 1)
                return cls(False, whole((months - int(months)) * 30), int(months))
            case unit:
                return cls(length.business, whole(amount * (7 if unit == "week" else 1)))

    def after(self, day: date, schedule: Schedule) -> date | None:
        """The day that it leads to; None where it is too far away."""
        if self.business:
            return schedule.business_day(day, self.days)
        try:
            return months_later(day, self.months) + timedelta(days=self.days)
        except (OverflowError, ValueError):
            return None


def delivery(
    policy: Policy,
    country: str,
    method: str,
    at: datetime,
    product: str | None = None,
    customer: str | None = None,
) -> Delivery | None:
    """When an order made at an instant arrives.

    None where the method doesn't go to the country, the policy gives it no time, or it is too far
    away to be told.
    """
    office = Schedule.of_office(policy)
    today, _ = shown_at(at, office.zone)
    scope = _scope(country, method, product, customer)
    time = typed_in_force(policy.get(f"delivery.methods.{method}.time"), Duration, scope, today)
    if not time or not serves(policy, method, country, today):
        return None
    counts_on = office.business_day(today, 0)
    if counts_on == today and at >= _cutoff(policy, office, today, scope):
        counts_on = office.business_day(today, 1)
    if counts_on is None:
        return None
    dispatch = typed_in_force(policy.get("delivery.dispatch"), Duration, scope, today)
    packing = dispatch[0] if dispatch else _SAME_DAY
    hours = typed_in_force(policy.get("delivery.delivery_hours"), Hours, scope, today)

    def delivers(day: date) -> bool:
        return hours is None or _on_the_road(office, hours[0], day)

    ends = []
    for sent, carried, whole in (
        (packing.low, time[0].low, math.floor),
        (packing.high, time[0].high, math.ceil),
    ):
        shipped = Step.of(packing, sent, whole).after(counts_on, office)
        shipped = shipped and moved_on(shipped, office.is_business_day)
        arrives = shipped and Step.of(time[0], carried, whole).after(shipped, office)
        arrives = arrives and moved_on(arrives, delivers)
        if not (shipped and arrives):
            return None
        ends.append((shipped, arrives))
    order_by = _cutoff(policy, office, counts_on, scope)
    shipping, arrival = (Days(first, last) for first, last in zip(*ends, strict=True))
    return Delivery(method, counts_on, order_by, shipping, arrival)


def serves(policy: Policy, method: str, country: str, day: date) -> bool:
    """Whether a method goes to a country, as things stand on a day.

    Where it names no countries, those that the shop delivers to count, or else the shop's own.
    """
    asked = Country(country)
    return any(one.contains(asked) for one in served(policy, method, day))


def served(policy: Policy, method: str, day: date) -> tuple[Country, ...]:
    """Where a method goes to, as the policy says it on a day."""
    for key in (f"delivery.methods.{method}.countries", "delivery.countries"):
        found = typed_in_force(policy.get(key), Items, Scope(), day)
        if found:
            return tuple(item for item in found[0].items if isinstance(item, Country))
    own = typed_in_force(policy.get("business.country"), Country, Scope(), day)
    return (own[0],) if own else ()


def moved_on(day: date, allowed: Callable[[date], bool]) -> date | None:
    """The first day that is allowed, from a day on; None where there is none for a month."""
    for number in range(LONGEST_WAIT):
        if allowed(day + timedelta(days=number)):
            return day + timedelta(days=number)
    return None


def cutoff_of(policy: Policy, method: str, scope: Scope, day: date) -> int:
    """The cut-off of a method on a day, in minutes from midnight; 1440 where there is none."""
    for key in (f"delivery.methods.{method}.cutoff", "delivery.cutoff"):
        found = typed_in_force(policy.get(key), Time, scope, day)
        if found:
            return found[0].minute
    return 1440


def _cutoff(policy: Policy, office: Schedule, day: date, scope: Scope) -> datetime:
    method = dict(scope.terms)["method"][0]
    return office.instant(day, cutoff_of(policy, method, scope, day))


def _scope(country: str, method: str, product: str | None, customer: str | None) -> Scope:
    asked = {"country": country, "product": product, "customer": customer, "method": method}
    return Scope(tuple((key, (value,)) for key, value in asked.items() if value))


def _on_the_road(office: Schedule, hours: Hours, day: date) -> bool:
    """Whether carriers deliver on a day: the shop's closures and special hours aren't theirs."""
    if hours.holidays is not None and office.part(day).calendar.is_public_holiday(day):
        return bool(hours.holidays)
    return bool(hours.week[day.weekday()])
