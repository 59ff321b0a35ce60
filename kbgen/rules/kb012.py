"""Another system's key kept this article from readers, and here nothing does.

## Why

An article that was a draft, archived or internal in Zendesk, Jekyll or Docusaurus becomes public when
its file is moved here, since those keys mean nothing to kbgen. Somebody should decide.

## Example

```markdown content/returns.md
---
title: Return an item
published: false
---
You have 30 days.
```

## Use instead

```markdown content/returns.md
---
title: Return an item
draft: true
---
You have 30 days.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.model import KnowledgeBase, Level, Problem

ID = "KB012"
NAME = "hidden-where-it-came-from"
LEVEL = Level.WARNING


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Report what was filed while the sources were read."""
    yield from kb.problems_of(ID)
