"""Announced changes are not in the order of their days.

## Why

`changes` are read by people as a history to come: what holds next stands next. A change that
stands behind a later one is most often a mistyped year, and of two for the same day only one can
hold.

## Example

```yaml policies/returns.yml
returns:
  window:
    value: 30 days
    changes:
      - {from: 2027-02-01, value: 45 days}
      - {from: 2026-12-01, value: 60 days}
```

## Use instead

```yaml policies/returns.yml
returns:
  window:
    value: 30 days
    changes:
      - {from: 2026-12-01, value: 60 days}
      - {from: 2027-02-01, value: 45 days}
```
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from kbgen.model import Change, Fact, KnowledgeBase, Level, Problem, Related
from kbgen.values.dates import date_in_words

ID = "KB107"
NAME = "changes-out-of-order"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Compare the days of neighbouring changes."""
    for fact in kb.policy.facts.values():
        for changes in _lists(fact):
            for before, after in pairwise(changes):
                day = date_in_words(after.start, kb.language)
                if after.start == before.start:
                    message = f"'{fact.key}' has two changes from {day}. Keep one of them."
                elif after.start < before.start:
                    message = (
                        f"'{fact.key}' has the change from {day} behind that from"
                        f" {date_in_words(before.start, kb.language)}. Put the earlier one first."
                    )
                else:
                    continue
                related = (Related(before.loc, "the change before it"),)
                yield Problem(ID, after.loc, message, related)


def _lists(fact: Fact) -> Iterator[tuple[Change, ...]]:
    yield fact.changes
    for override in fact.overrides:
        yield override.changes
