"""A front matter key or value is nearly, but not quite, one of kbgen's.

## Why

Keys of other systems are left alone, so that articles can be moved here as they are. A near miss is
different: somebody meant `audience: agent` to keep an article from customers, or `expires` to take it
down, and it would have no effect.

## Example

```markdown content/returns.md
---
title: Return an item
expire: 2027-01-31
---
You have 30 days.
```

## Use instead

```markdown content/returns.md
---
title: Return an item
expires: 2027-01-31
---
You have 30 days.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.model import KnowledgeBase, Level, Problem

ID = "KB011"
NAME = "misspelt-front-matter"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Report what was filed while the sources were read."""
    yield from kb.problems_of(ID)
