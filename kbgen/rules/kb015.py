"""A `:::` line is misspelt, misplaced, never closed, or closes nothing.

## Why

What stands in `::: agents` is for agents only. If the line that opens or closes it is not exactly
right, kbgen cannot know what customers may see, so nothing of the article is published until it is.

## Example

```markdown content/returns.md
---
title: Return an item
---
You have 30 days.

::: agent
Offer a voucher if the parcel was late.
:::
```

## Use instead

```markdown content/returns.md
---
title: Return an item
---
You have 30 days.

::: agents
Offer a voucher if the parcel was late.
:::
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.model import KnowledgeBase, Level, Problem

ID = "KB015"
NAME = "broken-block"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Report what was filed while the sources were read."""
    yield from kb.problems_of(ID)
