"""A `:::` line belongs to another system and would be printed as it stands.

## Why

Docusaurus, VuePress and others write notes and tips between `:::` lines. The Markdown that makes
these pages does not know them, and customers would read the colons. Here a note is `!!! note` with
its text indented.

## Example

```markdown content/returns.md
---
title: Return an item
---
:::tip
Keep the box.
:::
```

## Use instead

```markdown content/returns.md
---
title: Return an item
---
!!! tip
    Keep the box.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.model import KnowledgeBase, Level, Problem

ID = "KB016"
NAME = "foreign-block"
LEVEL = Level.WARNING


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Report what was filed while the sources were read."""
    yield from kb.problems_of(ID)
