"""An article has no title.

## Why

The title is what customers see in search results, in the list of the category and in the browser's
tab. Without one they get the file's name.

## Example

```markdown content/returns.md
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

ID = "KB022"
NAME = "no-title"
LEVEL = Level.WARNING


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Report what was filed while the sources were read."""
    yield from kb.problems_of(ID)
