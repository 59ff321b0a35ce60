"""A value is not of the type that its key asks for.

## Why

kbgen can only hold articles against a value, put it into words and calculate with it when it knows
what the value means. The message shows a way to write it.

## Example

```yaml policies/returns.yml
returns:
  window: a month or so
```

## Use instead

```yaml policies/returns.yml
returns:
  window: 1 month
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.model import KnowledgeBase, Level, Problem

ID = "KB006"
NAME = "wrong-type"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Report what was filed while the sources were read."""
    yield from kb.problems_of(ID)
