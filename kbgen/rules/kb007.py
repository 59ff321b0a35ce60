"""A section of the policy stands in more than one file.

## Why

Whoever changes the return window must find all there is about returns in one place. With a section
spread over files, two people can each change half of it.

## Example

```yaml policies/christmas.yml
returns:
  window: 60 days
```

```yaml policies/returns.yml
returns:
  cost: free
```

## Use instead

```yaml policies/returns.yml
returns:
  window: 60 days
  cost: free
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.model import KnowledgeBase, Level, Problem

ID = "KB007"
NAME = "section-in-two-files"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Report what was filed while the sources were read."""
    yield from kb.problems_of(ID)
