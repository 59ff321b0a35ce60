"""Two overrides can hold for the same case and give different values.

## Why

What does a Plus member get on a sale item, if sale items have 14 days and Plus members 60? Where
nothing says, kbgen, an advisor and a customer may each decide otherwise. A third override that names
both, `{customer: plus, product: sale}`, settles it.

Nothing is reported where one override is for a part of the other's cases (Germany within the EU), for
the more specific one wins; where both give the same value; or where no case can be both, such as
a delivery method in a country that it doesn't go to. A season beside an override for the whole year is
KB113.

## Example

```yaml policies/returns.yml
returns:
  window:
    value: 30 days
    overrides:
      - {when: {product: sale}, value: 14 days}
      - {when: {customer: plus}, value: 60 days}
```

## Use instead

```yaml policies/returns.yml
returns:
  window:
    value: 30 days
    overrides:
      - {when: {product: sale}, value: 14 days}
      - {when: {customer: plus}, value: 60 days}
      - {when: {product: sale, customer: plus}, value: 14 days}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.model import KnowledgeBase, Level, Problem
from kbgen.rules._overlaps import overlaps, problem

ID = "KB106"
NAME = "overlapping-overrides"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """The overlaps of overrides that hold alike, all year or for a season."""
    return (problem(ID, kb, overlap) for overlap in overlaps(kb) if not overlap.is_seasonal)
