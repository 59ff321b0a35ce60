"""A front matter key or value has no effect here, although it may seem to.

## Why

Keys such as `template` and `tags: a, b` mean something to the theme underneath and would break the
page, so that kbgen keeps them from it. Whoever wrote them may expect otherwise.

## Example

```markdown content/returns.md
---
title: Return an item
template: wide.html
---
You have 30 days.
```

## Use instead

```markdown content/returns.md
---
title: Return an item
---
You have 30 days.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.model import KnowledgeBase, Level, Problem

ID = "KB020"
NAME = "ignored-key"
LEVEL = Level.NOTE


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Report what was filed while the sources were read."""
    yield from kb.problems_of(ID)
