"""A season or a day of the policy is over.

## Why

An override for last Christmas has no effect any more, and whoever reads the policy must work that out
each time. A last day for orders that is past is worse: every article that refers to it shows it. What
was announced with `changes` and has begun is no mistake.

## Example

```yaml policies/returns.yml
returns:
  window:
    value: 30 days
    overrides:
      - {when: {ordered: 2025-11-01/2025-12-24}, until: 2026-01-31, name: Christmas}
```

## Use instead

Delete the override, or write this year's days into it:

```yaml policies/returns.yml
returns:
  window:
    value: 30 days
    overrides:
      - {when: {ordered: 2026-11-01/2026-12-24}, until: 2027-01-31, name: Christmas}
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from kbgen.model import Fact, KnowledgeBase, Level, Override, Problem, Related, Scope
from kbgen.scope import in_force
from kbgen.values import Closures, Day, Duration, Language, Period, SpecialHours

ID = "KB402"
NAME = "expired-override"
LEVEL = Level.WARNING

_HISTORY = re.compile(
    r"(?:^|[._\s-])(?:found(?:ed|ing|ation)|since|established|open(?:ed|ing)?|start(?:ed|s)?|began|from"
    r"|introduced|launch(?:ed)?|issued|birth(?:day)?|updated|effective|created|published|registered"
    r"|incorporated|signed|version|born)(?:$|[._\s-])"
)
_DEADLINE = re.compile(
    r"(?:^|[._\s-])(?:last|until|ends?|deadline|clos(?:es|ing)|expir(?:es|y)|by)(?:$|[._\s-])"
)


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Compare every day and period of the policy with the as-of date."""
    for fact in kb.policy.facts.values():
        yield from _overrides(kb, fact)
        yield from _value(kb, fact)


def _overrides(kb: KnowledgeBase, fact: Fact) -> Iterator[Problem]:
    for override in fact.overrides:
        last = _last_day(override)
        if last is None or last >= kb.as_of or _is_needed(fact, override, kb.as_of):
            continue
        said = f" ({override.name})" if override.name else ""
        over = Day(last).words(kb.language)
        yield Problem(
            ID,
            override.loc,
            f"This override of '{fact.key}'{said} has been over since {over}. Delete its line, or"
            " write the next season's days into it.",
        )


def _last_day(override: Override) -> date | None:
    """The last day on which an override can matter to anybody; None where there is none.

    What was ordered on the last day of a season keeps the season's length of time.
    """
    ordered = override.when.ordered
    if override.until:
        return max(override.until, ordered.end) if ordered else override.until
    if ordered is None:
        return None
    if isinstance(override.value, Duration):
        try:
            return ordered.end + timedelta(minutes=override.value.outer()[1])
        except OverflowError:
            return None
    return ordered.end


def _is_needed(fact: Fact, override: Override, as_of: date) -> bool:
    """Whether another override of the same season is not over: then this one still sets it right."""
    ordered = override.when.ordered
    if ordered is None:
        return False
    return any(
        other.when.ordered is not None
        and other.when.ordered.overlaps(ordered)
        and (last := _last_day(other)) is not None
        and last >= as_of
        for other in fact.overrides
    )


def _value(kb: KnowledgeBase, fact: Fact) -> Iterator[Problem]:
    found = in_force(fact, Scope(), kb.as_of)
    if found is None:
        return
    value = found.value
    related = (Related(fact.loc, "the fact"),)
    if isinstance(value, Day | Period):
        last = value.day if isinstance(value, Day) else value.end
        if last < kb.as_of and not _is_history(fact, last):
            said = value.words(kb.language)
            message = (
                f"'{fact.key}' is {said}, which is past. Write the next one, or delete the fact and the"
                " sentences that refer to it."
            )
            yield Problem(ID, found.loc, message, related if found.change else ())
    elif isinstance(value, Closures | SpecialHours):
        yield from _calendar(kb.language, fact, value, kb.as_of)


def _is_history(fact: Fact, day: date) -> bool:
    """Whether a day is meant to be past: by its name, or since it was read when it was past."""
    said = " ".join((fact.key.rpartition(".")[2], *fact.says)).lower()
    if _DEADLINE.search(said):
        return False
    reviewed = fact.upkeep.reviewed
    return bool(_HISTORY.search(said)) or (reviewed is not None and day < reviewed)


def _calendar(
    language: Language, fact: Fact, value: Closures | SpecialHours, as_of: date
) -> Iterator[Problem]:
    """Closures and special hours are kept a while; that none is to come may be forgotten."""
    if isinstance(value, Closures):
        last = max(closure.on.end for closure in value.closures)
    else:
        last = max(period.end for period, _ in value.hours)
    if last < as_of:
        over = Day(last).words(language)
        message = (
            f"All of '{fact.key}' is past; the last day was {over}. Write what comes next, and delete"
            " the old lines."
        )
        yield Problem(ID, fact.loc, message, level=Level.NOTE)
