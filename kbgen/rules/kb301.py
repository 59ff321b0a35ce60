"""Two articles say different things of a fact that the policy lacks.

## Why

Where the policy has the fact, each article is held against it. Where it has not, nobody knows which of
two figures is right, and customers will hold the shop to the better one. The statement that fewer
articles make is reported, or the later of two; the other is named beside it.

## Example

```markdown content/orders.md
---
title: Change your mind
---
You can cancel your order within 24 hours.
```

```markdown content/returns.md
---
title: Returns
---
You can cancel your order within 2 hours.
```

## Use instead

```yaml policies/orders.yml
orders:
  cancel_within: 24 hours
```

```markdown content/orders.md
---
title: Change your mind
---
You can cancel your order within {{ orders.cancel_within }}.
```

```markdown content/returns.md
---
title: Returns
---
You can cancel your order within {{ orders.cancel_within }}.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.agree import disagree
from kbgen.claims.claim import Claim
from kbgen.model import KnowledgeBase, Level, Problem, Related
from kbgen.rules._silent import Stated, addition, stated, value_of
from kbgen.values import Email, Phone

ID = "KB301"
NAME = "articles-disagree"
LEVEL = Level.WARNING


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Hold the statements of each fact that the policy lacks against each other."""
    for each in stated(kb):
        most, *rest = each.camps(kb)
        if not isinstance(most[0].said.value, Phone | Email):
            yield from _problems(kb, each, most, [claim for camp in rest for claim in camp])


def _problems(
    kb: KnowledgeBase, each: Stated, most: tuple[Claim, ...], others: list[Claim]
) -> Iterator[Problem]:
    """One problem for each article that stands against the value that most articles say."""
    told: set[str] = set()
    for claim in others:
        if claim.loc.path not in told and all(
            disagree(claim, one, kb.language) is True for one in most
        ):
            told.add(claim.loc.path)
            yield _problem(kb, each, most, claim)


def _problem(kb: KnowledgeBase, each: Stated, most: tuple[Claim, ...], claim: Claim) -> Problem:
    first = most[0]
    value = None if each.scope or each.hidden else value_of(first)
    add = f" {addition(kb.policy, each.key, value)}." if value else ""
    return Problem(
        ID,
        claim.loc,
        f"'{claim.text}' disagrees with '{first.text}' {_where(most, claim)}, and the policy has no"
        f" '{each.key}' to decide. Correct the one that is wrong.{add}",
        (Related(first.loc, f"'{first.text}'"),),
    )


def _where(most: tuple[Claim, ...], claim: Claim) -> str:
    first = most[0].loc
    count = len({one.loc.path for one in most})
    if count > 1:
        return f"in {count} articles"
    return f"on line {first.line}" if first.path == claim.loc.path else f"in {first.path}"
