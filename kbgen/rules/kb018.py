"""Two files, or a file and a redirect, claim the same address.

## Why

Only one of the two would be on the site, and which one is chance. `returns.md`, `returns/index.md` and
`returns/README.md` all make the page `/returns/`.

## Example

```markdown content/returns.md
---
title: Return an item
---
You have 30 days.
```

```markdown content/returns/index.md
---
title: Returns
---
All about returns.
```

## Use instead

```markdown content/returns/return-an-item.md
---
title: Return an item
---
You have 30 days.
```

```markdown content/returns/index.md
---
title: Returns
---
All about returns.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.model import KnowledgeBase, Level, Problem

ID = "KB018"
NAME = "same-address"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Report what was filed while the sources were read."""
    yield from kb.problems_of(ID)
