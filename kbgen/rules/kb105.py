"""A cut-off for orders lies outside the office hours of every working day.

## Why

An order placed just before the cut-off leaves the same working day, so that somebody must be there
to pack it. A cut-off at 8pm in a shop that goes home at 5.30pm promises what cannot be kept.

Only a cut-off is reported that is before opening or after closing on every working day. Where a
warehouse works later than the office, say so in `calendar.office_hours`: they are when the team
works, and each contact channel has its own `hours`.

## Example

```yaml policies/shop.yml
calendar:
  office_hours: Mo-Fr 09:00-17:30
delivery:
  cutoff: 20:00
```

## Use instead

```yaml policies/shop.yml
calendar:
  office_hours: Mo-Fr 09:00-17:30
delivery:
  cutoff: 14:00
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.calendar import Calendar
from kbgen.model import Fact, KnowledgeBase, Level, Policy, Problem, Related
from kbgen.scope import cases, typed_in_force
from kbgen.values import Hours, Time

ID = "KB105"
NAME = "cutoff-outside-hours"
LEVEL = Level.WARNING


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Hold each cut-off against the office hours of the working days."""
    office = kb.policy.get("calendar.office_hours")
    if office is None:
        return
    for fact in _cutoffs(kb.policy):
        for scope, day in cases((fact, office), kb.as_of):
            cutoff = typed_in_force(fact, Time, scope, day)
            hours = typed_in_force(office, Hours, scope, day)
            working_days = Calendar.of(kb.policy, day).working_days
            if cutoff and hours and _is_outside(cutoff[0].minute, hours[0], working_days):
                yield Problem(
                    ID,
                    cutoff[1],
                    f"'{fact.key}' is {cutoff[0].words(kb.language)}, when nobody is there on any"
                    f" working day. The office hours are {hours[0].words(kb.language)}.",
                    (Related(hours[1], "the office hours"),),
                )


def _cutoffs(policy: Policy) -> Iterator[Fact]:
    keys = [f"delivery.methods.{method}.cutoff" for method in policy.ids("delivery.methods")]
    for key in ("delivery.cutoff", *keys):
        if fact := policy.get(key):
            yield fact


def _is_outside(minute: int, hours: Hours, working_days: frozenset[int]) -> bool:
    """Whether it is outside them on each working day that has hours. Breaks count as open."""
    days = [hours.week[day] for day in working_days if hours.week[day]]
    return bool(days) and not any(spans[0][0] <= minute <= spans[-1][1] for spans in days)
