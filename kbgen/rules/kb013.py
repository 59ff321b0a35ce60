"""An article refers to a fact that the policy does not have.

## Why

The reference would be printed as it stands, or leave a hole in the sentence. Where a policy file
cannot be read, references to what may stand in it are not reported.

## Example

```yaml policies/returns.yml
returns:
  window: 30 days
```

```markdown content/returns.md
---
title: Return an item
---
You have {{ returns.windw }}.
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
You have {{ returns.window }}.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.model import KnowledgeBase, Level, Problem

ID = "KB013"
NAME = "unknown-fact"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Report what was filed while the sources were read."""
    yield from kb.problems_of(ID)
