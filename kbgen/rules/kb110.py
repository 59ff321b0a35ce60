"""Special hours open the shop on a day that a closure closes.

## Why

Special hours win over closures, so that the shop is shown as open on a day on which, by its own
list, nobody works. One of the two entries is out of date.

## Example

```yaml policies/calendar.yml
calendar:
  closures:
    - {on: 2026-12-24/2026-12-28, name: Christmas}
  special_hours:
    2026-12-24: 09:00-13:00
```

## Use instead

```yaml policies/calendar.yml
calendar:
  closures:
    - {on: 2026-12-25/2026-12-28, name: Christmas}
  special_hours:
    2026-12-24: 09:00-13:00
```
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from kbgen.model import KnowledgeBase, Level, Problem, Related, Scope
from kbgen.scope import cases, typed_in_force
from kbgen.values import Closures, Hours, Period, SpecialHours
from kbgen.values.dates import date_in_words

ID = "KB110"
NAME = "special-hours-in-closure"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Compare each period of special hours with each closure."""
    special, closures = (
        kb.policy.get(f"calendar.{name}") for name in ("special_hours", "closures")
    )
    if special is None or closures is None:
        return
    for _, as_of in cases((special, closures), kb.as_of):
        opened = typed_in_force(special, SpecialHours, Scope(), as_of)
        closed = typed_in_force(closures, Closures, Scope(), as_of)
        for period, hours in opened[0].hours if opened else ():
            for closure in closed[0].closures if closed else ():
                day = _first_open_day(period, hours, closure.on)
                if day is not None:
                    name = f" ('{closure.name}')" if closure.name else ""
                    yield Problem(
                        ID,
                        special.loc,
                        f"Special hours open the shop on {date_in_words(day, kb.language)}, which"
                        f" the closure {closure.on.words(kb.language)}{name} says is closed.",
                        (Related(closures.loc, "the closures"),),
                    )


def _first_open_day(period: Period, hours: Hours, closed: Period) -> date | None:
    """The first day of both periods on which the hours are not closed."""
    if not period.overlaps(closed):
        return None
    start, end = max(period.start, closed.start), min(period.end, closed.end)
    days = (start + timedelta(step) for step in range(min((end - start).days + 1, 7)))
    return next((day for day in days if hours.week[day.weekday()]), None)
