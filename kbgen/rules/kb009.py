"""A fact, override or change lacks its value.

## Why

A key without a value looks finished to whoever skims the file, but there is nothing that an article
could show. A fact that the shop does not have is better left out.

## Example

```yaml policies/returns.yml
returns:
  window:
    counted_from: delivery
```

## Use instead

```yaml policies/returns.yml
returns:
  window:
    value: 30 days
    counted_from: delivery
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.model import KnowledgeBase, Level, Problem

ID = "KB009"
NAME = "missing-value"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Report what was filed while the sources were read."""
    yield from kb.problems_of(ID)
