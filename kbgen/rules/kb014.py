"""A reference is not closed, names an unknown scope or form, or cannot be put into words.

## Why

A reference is a look-up: a fact's key, perhaps a scope, perhaps a form. What kbgen cannot look up
would be printed as it stands. A value of the policy that a scope names must be one that the policy
tells apart, since a misspelt one would silently give the general value.

## Example

```yaml policies/returns.yml
returns:
  window: 30 days
```

```markdown content/returns.md
---
title: Return an item
---
Our {{ returns.window | adjectiv }} guarantee.
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
Our {{ returns.window | adjective }} guarantee.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.model import KnowledgeBase, Level, Problem
from kbgen.render import Unrenderable, words

ID = "KB014"
NAME = "broken-reference"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Report what was filed while the sources were read, and what cannot be put into words."""
    yield from kb.problems_of(ID)
    for article in kb.articles.values():
        for reference in article.references:
            text = words(kb, article, reference)
            if isinstance(text, Unrenderable):
                yield Problem(ID, reference.loc, f"{text.why[:1].upper()}{text.why[1:]}.")
