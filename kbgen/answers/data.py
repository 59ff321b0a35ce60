"""What the browser needs to know so that it gives the same answers: plain data, public facts only.

There are two sets. `hours_data` is for "open or closed" and "who answers first", and is wanted on
every page. `promises_data` is for parcels and returns. What depends on a calendar is written out day
by day, for the days between `from` and `until`; beyond them the browser leaves it at the words.

The range begins and ends with a month, so that the data is the same bytes for as long as it can be.

Days are ISO 8601, times minutes from midnight on the shop's clock. A step is `[business, days,
months]`, a list of parts holds pairs of a first day and what is so from then on (`""`: from ever).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from kbgen.answers.delivery import Step, served
from kbgen.answers.due import Count, months_later
from kbgen.answers.public import public
from kbgen.answers.reply import promise
from kbgen.answers.returns import event_of
from kbgen.answers.schedule import Schedule
from kbgen.channels import is_live
from kbgen.labels import Labels, labels_of, override_words
from kbgen.model import Change, Fact, KnowledgeBase, Override, Policy
from kbgen.values import EU, Duration, Hours, LastDay, Time, Value

MONTHS_BEFORE = 3
MONTHS_AFTER = 18

Json = Any
"""What `json.dumps` takes."""


def known_days(as_of: date) -> tuple[date, date]:
    """The first and the last day that the data speaks of."""
    month = as_of.replace(day=1)
    end = months_later(month, MONTHS_AFTER + 1) - timedelta(days=1)
    return months_later(month, -MONTHS_BEFORE), end


def hours_data(kb: KnowledgeBase) -> Json:
    """The shop's clock and calendar, and its channels with their hours and promises."""
    policy = public(kb.policy)
    first, last = known_days(kb.as_of)
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    office = Schedule.of_office(policy)
    hours: list[Json] = []
    channels = []
    for channel in policy.ids("contact.channels"):
        schedule = Schedule.of_channel(policy, channel)
        own = _hours(schedule, days)
        if own not in hours:
            hours.append(own)
        channels.append(
            {
                "id": channel,
                "live": is_live(policy, channel),
                "hours": hours.index(own),
                "promises": _parts(_promises(policy, channel, schedule)),
            }
        )
    clock = kb.language.phrases.clock
    return {
        "zone": office.zone.key,
        "from": first.isoformat(),
        "until": last.isoformat(),
        "locale": str(kb.language.locale).replace("_", "-"),
        "clock": clock and [clock.separator, clock.am, clock.pm, clock.noon, clock.midnight],
        "work": _work(office, days),
        "hours": hours,
        "channels": channels,
    }


def promises_data(kb: KnowledgeBase) -> Json:
    """Cut-offs, dispatch, delivery methods and the window for returns."""
    policy = public(kb.policy)
    labels = labels_of(kb.language)

    def fact(key: str, encode: Callable[[Value], Json]) -> Json:
        return _fact(kb, labels, policy.get(key), encode)

    def method(id_: str) -> Json:
        key = f"delivery.methods.{id_}"
        return {
            "id": id_,
            "countries": _parts(_served(policy, id_)),
            "time": fact(f"{key}.time", _steps),
            "cutoff": fact(f"{key}.cutoff", _minute),
        }

    window = policy.get("returns.window")
    return {
        "eu": sorted(EU),
        "cutoff": fact("delivery.cutoff", _minute),
        "dispatch": fact("delivery.dispatch", _steps),
        "delivers": fact("delivery.delivery_hours", _weekdays),
        "holidays": _holidays(policy, kb.as_of),
        "methods": [method(id_) for id_ in policy.ids("delivery.methods")],
        "returns": window
        and {
            "window": fact("returns.window", lambda value: _last_day(kb, value)),
            "event": event_of(window.counted_from),
        },
    }


# Calendars


def _hours(schedule: Schedule, days: Sequence[date]) -> Json:
    """The ordinary weeks, and the days on which something else holds."""
    weeks = [
        (part.start, [_flat(spans) for spans in part.hours.week] if part.hours else None)
        for part in schedule.parts
    ]
    other = {}
    for day in days:
        hours = schedule.part(day).hours
        spans = schedule.spans(day)
        if hours and spans != hours.week[day.weekday()]:
            other[day.isoformat()] = _flat(spans)
    return {"weeks": _parts(weeks), "days": other}


def _work(office: Schedule, days: Sequence[date]) -> Json:
    """The weekdays that count as business days, and the days on which it is the other way round."""
    weeks = [(part.start, sorted(part.calendar.working_days)) for part in office.parts]
    other = [
        day.isoformat()
        for day in days
        if office.is_business_day(day) != (day.weekday() in office.part(day).calendar.working_days)
    ]
    return {"weeks": _parts(weeks), "not": other}


def _holidays(policy: Policy, as_of: date) -> list[str]:
    """The public holidays, where carriers keep them."""
    hours = policy.get("delivery.delivery_hours")
    if hours is None:
        return []
    office = Schedule.of_office(policy)
    first, last = known_days(as_of)
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return [d.isoformat() for d in days if office.part(d).calendar.is_public_holiday(d)]


def _flat(spans: Sequence[tuple[int, int]]) -> list[int]:
    return [minute for span in spans for minute in span]


def _parts(parts: Iterable[tuple[date, Json]]) -> Json:
    """The parts that differ from the one before, the beginning of time left out."""
    found: list[tuple[str, Json]] = []
    for start, value in parts:
        if not found or found[-1][1] != value:
            found.append(("" if start == date.min else start.isoformat(), value))
    return found


# Facts whose value depends on who asks


def _fact(
    kb: KnowledgeBase, labels: Labels, fact: Fact | None, encode: Callable[[Value], Json]
) -> Json:
    """Its value, changes and overrides; an override that is for customers has its case in words."""
    if fact is None:
        return None

    def changes(of: Sequence[Change]) -> Json:
        return [(change.start.isoformat(), encode(change.value)) for change in of]

    def case(override: Override) -> Json:
        when: dict[str, Json] = {key: list(values) for key, values in override.when.terms}
        if override.when.ordered:
            period = override.when.ordered
            when["ordered"] = [period.start.isoformat(), period.end.isoformat()]
        value = LastDay(override.until) if override.until else override.value
        said = {"case": override_words(labels, kb.policy, override, kb.language)}
        return {
            "when": when,
            "value": encode(value) if value is not None else None,
            "changes": changes(override.changes),
            **(said if fact.key == "returns.window" else {}),
        }

    return {
        "value": encode(fact.value) if fact.value is not None else None,
        "changes": changes(fact.changes),
        "overrides": [case(override) for override in fact.overrides],
    }


def _step(length: Duration, amount: Decimal, whole: Callable[[Decimal], int]) -> list[int]:
    step = Step.of(length, amount, whole)
    return [int(step.business), step.days, step.months]


def _steps(value: Value) -> Json:
    if not isinstance(value, Duration):
        return None
    return [_step(value, value.low, math.floor), _step(value, value.high, math.ceil)]


def _minute(value: Value) -> Json:
    return value.minute if isinstance(value, Time) else None


def _weekdays(value: Value) -> Json:
    """The weekdays that have hours, and whether public holidays have (None: as other days)."""
    if not isinstance(value, Hours):
        return None
    holidays = None if value.holidays is None else bool(value.holidays)
    return [[day for day in range(7) if value.week[day]], holidays]


def _last_day(kb: KnowledgeBase, value: Value) -> Json:
    words = value.words(kb.language)
    if isinstance(value, LastDay):
        return {"until": value.day.isoformat(), "words": words}
    if isinstance(value, Duration):
        return {"step": _step(value, value.high, math.ceil), "words": words}
    return None


# Facts whose scope is known


def _served(policy: Policy, method: str) -> Iterator[tuple[date, Json]]:
    keys = (f"delivery.methods.{method}.countries", "delivery.countries", "business.country")
    for day in _days_of(policy.get(key) for key in keys):
        yield day, [country.code for country in served(policy, method, day)]


def _promises(policy: Policy, channel: str, schedule: Schedule) -> Iterator[tuple[date, Json]]:
    key = f"contact.channels.{channel}"
    days = set(_days_of(policy.get(f"{key}.{name}") for name in ("wait", "first_response")))
    for day in sorted(days | {part.start for part in schedule.parts}):
        count = promise(policy, channel, day, schedule)
        yield day, count and _count(count)


def _count(count: Count) -> list[str | int]:
    return [count.kind, count.minutes, count.days, count.months]


def _days_of(facts: Iterator[Fact | None]) -> list[date]:
    """The days from which one of the facts may have another value."""
    days = {date.min}
    for fact in facts:
        if fact:
            days |= {change.start for change in fact.changes}
            days |= {change.start for o in fact.overrides for change in o.changes}
    return sorted(days)
