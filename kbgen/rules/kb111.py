"""A delivery method goes to a country that the shop doesn't deliver to.

## Why

`delivery.countries` is the list that the help centre, search engines and the checkout go by. A
method for a country that is missing there is offered in one place and refused in another.

Countries nest: the United Kingdom holds Northern Ireland, the European Union its members. A list of
all members counts as the union.

## Example

```yaml policies/delivery.yml
delivery:
  countries: [GB, IE]
  methods:
    courier: {countries: [GB, FR]}
```

## Use instead

```yaml policies/delivery.yml
delivery:
  countries: [GB, IE, FR]
  methods:
    courier: {countries: [GB, FR]}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.model import KnowledgeBase, Level, Problem, Related
from kbgen.scope import cases, typed_in_force
from kbgen.values import EU, Country, Items

ID = "KB111"
NAME = "method-outside-delivery-countries"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Look for each method's countries among those that the shop delivers to."""
    everywhere = kb.policy.get("delivery.countries")
    if everywhere is None:
        return
    for method in kb.policy.ids("delivery.methods"):
        fact = kb.policy.get(f"delivery.methods.{method}.countries")
        if fact is None:
            continue
        for scope, day in cases((fact, everywhere), kb.as_of):
            mine = typed_in_force(fact, Items, scope, day)
            served = typed_in_force(everywhere, Items, scope, day)
            if mine is None or served is None:
                continue
            missing = [c for c in _countries(mine[0]) if not _is_served(c, _countries(served[0]))]
            if missing:
                names = Items(tuple(missing)).words(kb.language)
                yield Problem(
                    ID,
                    mine[1],
                    f"Method '{method}' goes to {names}, but the shop delivers to"
                    f" {served[0].words(kb.language)} only.",
                    (Related(served[1], "where the shop delivers to"),),
                )


def _countries(items: Items) -> tuple[Country, ...]:
    return tuple(item for item in items.items if isinstance(item, Country))


def _is_served(country: Country, served: tuple[Country, ...]) -> bool:
    if any(wider.contains(country) for wider in served):
        return True
    return country.code == "EU" and {wider.code for wider in served} >= EU
