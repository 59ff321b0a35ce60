"""When to expect an answer to what one writes or asks now, and who answers first.

On a channel with a queue the usual wait counts, from now if it is open and from its next opening if
not, and only while it is open. On any other channel the promise of a first response counts, as
`kbgen.answers.due` says. A channel that promises neither has no time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from kbgen.answers.due import Count, Due, due
from kbgen.answers.opening import Opening, opening_at
from kbgen.answers.schedule import Schedule
from kbgen.answers.wall import shown_at
from kbgen.channels import is_live
from kbgen.model import Fact, Policy, Scope
from kbgen.scope import typed_in_force
from kbgen.values import Duration


@dataclass(frozen=True, slots=True)
class Reply:
    """What one may expect of a channel at an instant."""

    channel: str
    opening: Opening | None
    """None where the policy gives no hours."""
    due: Due | None
    """None where the policy promises nothing, or nothing that can be counted."""


def replies(policy: Policy, at: datetime) -> tuple[Reply, ...]:
    """All contact channels, those that answer first in front, as the policy lists them among equals.

    Channels without a time come last.
    """
    found = [reply(policy, channel, at) for channel in policy.ids("contact.channels")]
    timed = sorted((one for one in found if one.due), key=lambda one: one.due.by if one.due else at)
    return (*timed, *(one for one in found if not one.due))


def reply(policy: Policy, channel: str, at: datetime) -> Reply:
    """What one may expect of one contact channel."""
    schedule = Schedule.of_channel(policy, channel)
    day, _ = shown_at(at, schedule.zone)
    promised = promise(policy, channel, day, schedule)
    return Reply(
        channel, opening_at(schedule, at), due(schedule, promised, at) if promised else None
    )


def due_on(
    policy: Policy, promised: Fact | None, hours: Fact | None, at: datetime, live: bool = False
) -> Due | None:
    """The same for a promise and hours of one's own, such as those of a level of escalation.

    `live` says that people talk there and then, so that hours count while it is open.
    """
    schedule = Schedule.of(policy, hours, Scope())
    day, _ = shown_at(at, schedule.zone)
    found = typed_in_force(promised, Duration, Scope(), day)
    return due(schedule, _count(found[0], live, schedule.has_hours(day)), at) if found else None


def promise(policy: Policy, channel: str, day: date, schedule: Schedule) -> Count | None:
    """How the promise of a channel is counted, as it stands on a day."""
    scope = Scope((("channel", (channel,)),))
    key = f"contact.channels.{channel}"
    has_hours = schedule.has_hours(day)
    wait = typed_in_force(policy.get(f"{key}.wait"), Duration, scope, day)
    if wait:
        return _count(wait[0], True, has_hours)
    response = typed_in_force(policy.get(f"{key}.first_response"), Duration, scope, day)
    return _count(response[0], is_live(policy, channel), has_hours) if response else None


def _count(length: Duration, live: bool, has_hours: bool) -> Count:
    count = Count.of(length, length.high, live)
    if count.kind == "open" and not has_hours and not length.business:
        return Count("elapsed", count.minutes)
    return count
