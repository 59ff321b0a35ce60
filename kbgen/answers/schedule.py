"""When something is staffed and which days count as business days, through announced changes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from kbgen.answers.wall import instant_of, zone_of
from kbgen.calendar import Calendar, Span
from kbgen.channels import hours_of
from kbgen.model import Fact, Policy, Scope
from kbgen.scope import typed_in_force
from kbgen.values import Hours

HORIZON = 366
"""Days from a day on after which nobody looks for an opening or a business day any more."""

_DAY = 1440

Stretch = tuple[datetime, datetime]
"""From an instant to another, in UTC, the last one excluded."""


@dataclass(frozen=True, slots=True)
class Part:
    """What holds from a day on, until another part does."""

    start: date
    calendar: Calendar
    """By which business days are counted."""
    own: Calendar
    """The closures and special hours of what is staffed."""
    hours: Hours | None


@dataclass(frozen=True, slots=True)
class Schedule:
    """The hours of a channel, or of whatever else a fact gives the hours of."""

    zone: ZoneInfo
    parts: tuple[Part, ...]

    @classmethod
    def of(cls, policy: Policy, hours: Fact | None, scope: Scope) -> Schedule:
        """The schedule of what is staffed at `hours`, in a scope."""
        facts = [fact for fact in (*policy.under("calendar"), hours) if fact]
        changes = {change.start for fact in facts for change in fact.changes}
        changes |= {c.start for fact in facts for o in fact.overrides for c in o.changes}
        parts = []
        for start in (date.min, *sorted(changes)):
            found = typed_in_force(hours, Hours, scope, start)
            general = Calendar.of(policy, start)
            own = Calendar.of(policy, start, scope) if scope else general
            parts.append(Part(start, general, own, found[0] if found else None))
        return cls(zone_of(policy), tuple(parts))

    @classmethod
    def of_channel(cls, policy: Policy, channel: str) -> Schedule:
        """The schedule of a contact channel; the office's where it has no hours of its own."""
        return cls.of(policy, hours_of(policy, channel), Scope((("channel", (channel,)),)))

    @classmethod
    def of_office(cls, policy: Policy) -> Schedule:
        """The office hours."""
        return cls.of(policy, hours_of(policy, None), Scope())

    def part(self, day: date) -> Part:
        """What holds on a day."""
        return self.parts[bisect_right(self.parts, day, key=lambda part: part.start) - 1]

    def has_hours(self, day: date) -> bool:
        """Whether anything is known of when somebody is there."""
        return self.part(day).hours is not None

    def spans(self, day: date) -> tuple[Span, ...]:
        """When it is open on a day, in minutes from midnight."""
        part = self.part(day)
        return part.own.spans(day, part.hours) if part.hours else ()

    def is_business_day(self, day: date) -> bool:
        """Whether the day counts in a promise of business days."""
        return self.part(day).calendar.is_business_day(day)

    def business_day(self, after: date, count: int) -> date | None:
        """The business day that is the `count`th behind a day; None where it is too far away.

        For 0 the day itself, or else the first business day behind it.
        """
        day = after
        left = count
        if left == 0 and not self.is_business_day(day):
            left = 1
        for _ in range(left and max(HORIZON, 3 * left)):
            day += timedelta(days=1)
            left -= self.is_business_day(day)
            if not left:
                break
        return None if left else day

    def instant(self, day: date, minute: int) -> datetime:
        """When the clock first shows a time of a day."""
        return instant_of(day, timedelta(minutes=minute), self.zone)

    def stretches(self, start: date, days: int = HORIZON) -> Iterator[Stretch]:
        """When it is open on so many days from a day on, what goes on over midnight in one piece."""
        held: Stretch | None = None
        for first, opens, last, closes in self._openings(start, days):
            begin, end = self.instant(first, opens), self.instant(last, closes)
            if begin == end:
                continue  # skipped as the clocks went forward
            if held and begin <= held[1]:
                held = held[0], end
            else:
                if held:
                    yield held
                held = begin, end
        if held:
            yield held

    def _openings(self, start: date, days: int) -> Iterator[tuple[date, int, date, int]]:
        """From a minute of a day to one of a day: the spans, joined over midnight."""
        held: tuple[date, int, date, int] | None = None
        for number in range(days):
            day = start + timedelta(days=number)
            for opens, closes in self.spans(day):
                if held and opens == 0 and held[3] == _DAY and held[2] + timedelta(days=1) == day:
                    held = held[0], held[1], day, closes
                else:
                    if held:
                        yield held
                    held = day, opens, day, closes
        if held:
            yield held
