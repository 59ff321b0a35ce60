"""The articles promise something that the policy lacks.

## Why

A promise that only an article makes cannot be checked: when it changes, nothing says where else it is
written. In the policy it is one line, which every article can refer to and against which every
sentence is held. The message has the line to paste. A new help centre gets its policy this way.

## Example

```markdown content/guarantee.md
---
title: Our guarantee
---
Our guarantee lasts two years.
```

## Use instead

```yaml policies/warranty.yml
warranty:
  length: 2 years
```

```markdown content/guarantee.md
---
title: Our guarantee
---
Our guarantee lasts {{ warranty.length }}.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.model import KnowledgeBase, Level, Problem, Related
from kbgen.rules._silent import addition, stated, value_of

ID = "KB302"
NAME = "fact-missing-from-policy"
LEVEL = Level.NOTE

_MOST = 4
"""How many further places a finding names."""


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Look for promises to all customers on which the articles agree and the policy is silent."""
    for each in stated(kb):
        first, *others = each.claims
        value = value_of(first)
        if each.hidden or each.scope or value is None or len(each.camps(kb)) > 1:
            continue
        places = "" if not others else f" {len(others) + 1} sentences say so."
        yield Problem(
            ID,
            first.loc,
            f"The policy lacks '{each.key}', which the articles promise ('{first.text}').{places}"
            f" {addition(kb.policy, each.key, value)}.",
            tuple(Related(one.loc, f"'{one.text}'") for one in others[:_MOST]),
        )
