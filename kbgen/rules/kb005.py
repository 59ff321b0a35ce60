"""The policy has a section, fact or attribute that kbgen does not know.

## Why

A misspelt key is a fact that nobody finds: articles cannot refer to it and no rule checks it. The
shop's own facts have a section of their own, `terms`, where any key is allowed.

## Example

```yaml policies/returns.yml
returns:
  windw: 30 days
  gift_note: Gifts are refunded to the giver.
```

## Use instead

```yaml policies/returns.yml
returns:
  window: 30 days
terms:
  gift_note: Gifts are refunded to the giver.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.model import KnowledgeBase, Level, Problem

ID = "KB005"
NAME = "unknown-key"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Report what was filed while the sources were read."""
    yield from kb.problems_of(ID)
