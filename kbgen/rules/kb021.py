"""A comment opens and never closes.

## Why

Browsers hide everything behind `<!--` up to the end of the page; Markdown prints it instead. Either
way customers do not see what was meant, and what was meant for colleagues may be public.

## Example

```markdown content/returns.md
---
title: Return an item
---
You have 30 days. <!-- check with legal

Refunds take 5 days.
```

## Use instead

```markdown content/returns.md
---
title: Return an item
---
You have 30 days. <!-- check with legal -->

Refunds take 5 days.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.model import KnowledgeBase, Level, Problem

ID = "KB021"
NAME = "unclosed-comment"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Report what was filed while the sources were read."""
    yield from kb.problems_of(ID)
