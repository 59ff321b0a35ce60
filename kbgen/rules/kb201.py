"""A sentence says something else than the policy.

## Why

Customers rely on what they read, and courts hold the shop to it. When the policy changes, or when
somebody writes a figure from memory, an article goes on promising what no longer holds. Every reading
of the sentence was tried, and none agrees with the policy. Where its words leave hardly a doubt what it
is about this is an error; where they only make it likely, a warning. What a figure is about is told by
known wordings, and by how much each word has to do with each kind of fact, learned from thousands of
labelled sentences: the same on every machine, and without any network.

## Example

```yaml policies/returns.yml
returns:
  window: 30 days
```

```markdown content/returns.md
---
title: Return an item
---
Changed your mind? You can send it back within a fortnight of delivery.
```

## Use instead

```yaml policies/returns.yml
returns:
  window: 30 days
```

```markdown content/returns.md
---
title: Return an item
---
Changed your mind? You can send it back within {{ returns.window }} of delivery.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims import contradictions
from kbgen.model import KnowledgeBase, Level, Problem
from kbgen.rules._claims import problem_of

ID = "KB201"
NAME = "contradicted-claim"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Hold every claim against the policy."""
    return (problem_of(kb, ID, found) for found in contradictions(kb) if not found.exception)
