"""A season's override and one for the whole year can hold for the same case and give different values.

## Why

Presents ordered before Christmas may come back until the end of January, sale items for 14 days. And a
sale item ordered before Christmas? kbgen goes by the one that is listed first, but an advisor or a
customer may read it the other way. An override that names both, `{product: sale, ordered: …}`, says so.

It is a warning and not an error like KB106, since most seasons are meant to give more to everybody and
are over by themselves.

## Example

```yaml policies/returns.yml
returns:
  window:
    value: 30 days
    overrides:
      - {when: {product: sale}, value: 14 days}
      - {when: {ordered: 2026-11-01/2026-12-24}, until: 2027-01-31, name: Christmas}
```

## Use instead

```yaml policies/returns.yml
returns:
  window:
    value: 30 days
    overrides:
      - {when: {product: sale}, value: 14 days}
      - {when: {ordered: 2026-11-01/2026-12-24}, until: 2027-01-31, name: Christmas}
      - {when: {product: sale, ordered: 2026-11-01/2026-12-24}, value: 14 days}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.model import KnowledgeBase, Level, Problem
from kbgen.rules._overlaps import overlaps, problem

ID = "KB113"
NAME = "season-overlaps-override"
LEVEL = Level.WARNING


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """The overlaps of a season with what holds all year."""
    return (problem(ID, kb, overlap) for overlap in overlaps(kb) if overlap.is_seasonal)
