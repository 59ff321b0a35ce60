"""A higher level of escalation may grant less than a lower one.

## Why

A customer is handed on to somebody who can do more. If the team manager's limit is below the
advisor's, the case goes back down, or an advisor grants what was meant for the manager.

Levels go from first to last in `escalation.levels`; a limit that a level doesn't state is left out.

## Example

```yaml policies/team.yml
escalation:
  levels:
    advisor: {name: Advisor}
    manager: {name: Manager}
authority:
  advisor: {goodwill_up_to: £30}
  manager: {goodwill_up_to: £20}
```

## Use instead

```yaml policies/team.yml
escalation:
  levels:
    advisor: {name: Advisor}
    manager: {name: Manager}
authority:
  advisor: {goodwill_up_to: £30}
  manager: {goodwill_up_to: £100}
```
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from kbgen.model import Fact, KnowledgeBase, Level, Problem, Related
from kbgen.scope import cases, typed_in_force
from kbgen.values import Money

ID = "KB108"
NAME = "authority-shrinks"
LEVEL = Level.ERROR

_LIMITS = ("refund_up_to", "goodwill_up_to", "replace_up_to")


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Compare each limit with the same limit of the next lower level that has one."""
    levels = kb.policy.ids("escalation.levels")
    for limit in _LIMITS:
        found = [(level, kb.policy.get(f"authority.{level}.{limit}")) for level in levels]
        stated = [(level, fact) for level, fact in found if fact is not None]
        for (lower, less), (higher, more) in pairwise(stated):
            yield from _compare(kb, lower, less, higher, more)


def _compare(
    kb: KnowledgeBase, lower: str, less: Fact, higher: str, more: Fact
) -> Iterator[Problem]:
    for scope, day in cases((less, more), kb.as_of):
        below = typed_in_force(less, Money, scope, day)
        above = typed_in_force(more, Money, scope, day)
        if below and above and below[0].more_than(above[0]):
            yield Problem(
                ID,
                above[1],
                f"'{more.key}' is {above[0].words(kb.language)}, less than"
                f" {below[0].words(kb.language)} for '{lower}', the level below.",
                (Related(below[1], f"the limit of '{lower}'"),),
            )
