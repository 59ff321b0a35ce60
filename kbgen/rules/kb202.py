"""An article makes an exception that the policy doesn't have.

## Why

"14 days for electronics" is a rule of its own. Either the policy lacks it, and then nobody but this
article knows of it, or it was dropped, and the article still holds customers to it.

## Example

```yaml policies/returns.yml
returns:
  window: 30 days
```

```markdown content/returns.md
---
title: Return an item
---
Electronics can be returned within 14 days of delivery.
```

## Use instead

```yaml policies/returns.yml
returns:
  window:
    value: 30 days
    overrides:
      - {when: {product: electronics}, value: 14 days}
```

```markdown content/returns.md
---
title: Return an item
---
Electronics can be returned within {{ returns.window product=electronics }} of delivery.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims import contradictions
from kbgen.model import KnowledgeBase, Level, Problem
from kbgen.rules._claims import problem_of

ID = "KB202"
NAME = "undeclared-exception"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Hold every claim for a case of its own against the policy."""
    return (problem_of(kb, ID, found) for found in contradictions(kb) if found.exception)
