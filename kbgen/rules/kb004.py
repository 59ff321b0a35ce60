"""A key stands twice in the same mapping.

## Why

Most readers of YAML keep the last of the two without a word, so that a change to the first has no
effect. A fact has one place.

## Example

```yaml policies/returns.yml
returns:
  window: 30 days
  cost: free
  window: 14 days
```

## Use instead

```yaml policies/returns.yml
returns:
  window: 30 days
  cost: free
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.model import KnowledgeBase, Level, Problem

ID = "KB004"
NAME = "duplicate-key"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Report what was filed while the sources were read."""
    yield from kb.problems_of(ID)
