"""Open or closed at an instant, and when that changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from kbgen.answers.schedule import HORIZON, Schedule
from kbgen.answers.wall import shown_at
from kbgen.model import Fact, Policy, Scope


@dataclass(frozen=True, slots=True)
class Opening:
    """Whether somebody is there, and the instant (UTC) at which that is no longer so.

    `change` is None where it stays as it is for a year: open around the clock, or closed for good.
    """

    is_open: bool
    change: datetime | None


def opening(policy: Policy, channel: str, at: datetime) -> Opening | None:
    """Whether a contact channel is staffed at an instant; None where the policy gives no hours.

    Its own hours count, else the office hours; special hours come first, then closures, then what
    the hours say of public holidays. It is open from the first minute of its hours and closed from
    the last one on.
    """
    return opening_at(Schedule.of_channel(policy, channel), at)


def opening_of(policy: Policy, hours: Fact | None, at: datetime) -> Opening | None:
    """The same for the hours of a fact, such as those of a level of escalation."""
    return opening_at(Schedule.of(policy, hours, Scope()), at)


def opening_at(schedule: Schedule, at: datetime) -> Opening | None:
    """The same for a schedule."""
    today, _ = shown_at(at, schedule.zone)
    if not schedule.has_hours(today):
        return None
    first = today - timedelta(days=1)
    last = schedule.instant(first + timedelta(days=HORIZON), 0)
    for begin, end in schedule.stretches(first):
        if at < begin:
            return Opening(False, begin)
        if at < end:
            return Opening(True, end if end < last else None)
    return Opening(False, None)
