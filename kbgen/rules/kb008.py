"""A scope names a key or value that does not exist.

## Why

An override for a scope that no question can name never applies, and the customers that it was meant
for get the general rule. Scope keys are country, product, customer, channel, payment, method and
ordered; countries are ISO 3166 codes or `EU`.

## Example

```yaml policies/returns.yml
returns:
  window:
    value: 30 days
    overrides:
      - {when: {contry: DE}, value: 14 days}
```

## Use instead

```yaml policies/returns.yml
returns:
  window:
    value: 30 days
    overrides:
      - {when: {country: DE}, value: 14 days}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.model import KnowledgeBase, Level, Problem

ID = "KB008"
NAME = "unknown-scope"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Report what was filed while the sources were read."""
    yield from kb.problems_of(ID)
