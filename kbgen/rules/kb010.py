"""Front matter is not closed, not at the top, or not made of keys.

## Why

MkDocs takes front matter that it cannot read for text and prints it at the head of the page, with
the owner's name and all. An article for agents would lose the key that keeps it from the public.

## Example

```markdown content/agents/sorry.md
---
title: How we say sorry
audience: agent

Say sorry first, then ask.
```

## Use instead

```markdown content/agents/sorry.md
---
title: How we say sorry
audience: agent
---
Say sorry first, then ask.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.model import KnowledgeBase, Level, Problem

ID = "KB010"
NAME = "broken-front-matter"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Report what was filed while the sources were read."""
    yield from kb.problems_of(ID)
