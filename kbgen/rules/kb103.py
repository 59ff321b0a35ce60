"""A response is promised in less time than the shop is closed at a stretch.

## Why

"We answer e-mails within 24 hours" cannot hold where nobody works from Friday evening to Monday
morning: whoever writes on Friday night is disappointed by Sunday. Count such a promise in business
hours or days, make it as long as the longest closure of an ordinary week, or staff the weekend.

Held against the hours: first responses and resolutions of channels, first responses of levels of
escalation, acknowledgement and final response of complaints. Not held against them: promises in
business hours or days, promises in minutes and queues, and channels on which people talk there and
then, such as phone and chat, since those are meant for the time that they are open. Public holidays
and seasonal closures are left out.

## Example

```yaml policies/shop.yml
calendar:
  office_hours: Mo-Fr 09:00-17:30
contact:
  channels:
    email: {first_response: 24 hours}
```

## Use instead

```yaml policies/shop.yml
calendar:
  office_hours: Mo-Fr 09:00-17:30
contact:
  channels:
    email: {first_response: 1 business day}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.calendar import weekly_closure
from kbgen.channels import channel_of_level, channel_of_scope, hours_of, is_live
from kbgen.model import Fact, KnowledgeBase, Level, Policy, Problem, Related
from kbgen.scope import cases, typed_in_force
from kbgen.values import Duration, Hours, Language
from kbgen.values.clock import DAY, time_in_words
from kbgen.values.week import in_words

ID = "KB103"
NAME = "response-faster-than-hours"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Compare each promise in calendar time with the closed stretch of the hours behind it."""
    for promise, hours in _promises(kb.policy):
        facts = [promise, *([hours] if hours else [])]
        for scope, day in cases(facts, kb.as_of):
            channel = channel_of_scope(scope)
            behind = hours_of(kb.policy, channel) if channel else hours
            said = typed_in_force(promise, Duration, scope, day)
            there = typed_in_force(behind, Hours, scope, day)
            if said and there and _is_too_soon(said[0], there[0]):
                yield Problem(
                    ID,
                    said[1],
                    f"'{promise.key}' says {said[0].words(kb.language)}, but nobody is there"
                    f" {_closure(there[0], kb.language)}. Promise business hours or days.",
                    (Related(there[1], "the hours"),),
                )


def _promises(policy: Policy) -> Iterator[tuple[Fact, Fact | None]]:
    """Each promise with the hours of those who keep it."""
    for channel in policy.ids("contact.channels"):
        if not is_live(policy, channel):
            for name in ("first_response", "resolution"):
                if fact := policy.get(f"contact.channels.{channel}.{name}"):
                    yield fact, hours_of(policy, channel)
    for level in policy.ids("escalation.levels"):
        key = f"escalation.levels.{level}"
        if fact := policy.get(f"{key}.first_response"):
            reached_by = channel_of_level(policy, level)
            own = policy.get(f"{key}.hours")
            if own or reached_by or f"{key}.channel" not in policy.facts:
                yield fact, own or hours_of(policy, reached_by)
    for name in ("acknowledge", "final_response"):
        if fact := policy.get(f"escalation.complaints.{name}"):
            yield fact, hours_of(policy, None)


def _is_too_soon(promise: Duration, hours: Hours) -> bool:
    if promise.business or promise.unit == "minute":
        return False
    _, longest = promise.outer()
    return longest < hours.longest_closure()


def _closure(hours: Hours, language: Language) -> str:
    (start, end), length = weekly_closure(hours)
    if start == end:
        return "on any day of the week"
    return f"for {length / 60:g} hours from {_moment(start, language)} to {_moment(end, language)}"


def _moment(minute: int, language: Language) -> str:
    weekday, minute = divmod(minute, DAY)
    return f"{in_words([weekday], language)} {time_in_words(minute, language)}"
