"""A file looks like an article and would not become a page.

## Why

Only files that end in `.md` become pages. One that ends in `.mdx` or `.MD` is passed over in silence,
or copied to the site as it is, with everything in it that was not for customers.

## Example

```markdown content/returns.mdx
---
title: Return an item
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

ID = "KB017"
NAME = "file-would-vanish"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Report what was filed while the sources were read."""
    yield from kb.problems_of(ID)
