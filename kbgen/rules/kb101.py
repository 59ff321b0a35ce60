"""An express delivery method may take longer than standard delivery.

## Why

Customers pay more for express because it is faster. A policy in which the express promise is the
slower one is wrong in one of the two places, and articles would repeat the mistake.

Express is what says so in its id or name: express, priority, next day, same day, overnight.
Standard is what says standard, economy or regular. Two methods are compared for the countries that
both go to, with the times that hold there, by the end of the range: "3 to 5 days" counts as 5.

## Example

```yaml policies/delivery.yml
delivery:
  methods:
    standard: {time: 3-5 business days, cost: £3.95}
    express: {time: 6 business days, cost: £7.95}
```

## Use instead

```yaml policies/delivery.yml
delivery:
  methods:
    standard: {time: 3-5 business days, cost: £3.95}
    express: {time: 1 business day, cost: £7.95}
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kbgen.model import Fact, KnowledgeBase, Level, Problem, Related, Scope
from kbgen.scope import alternatives, cases, intersection, typed_in_force
from kbgen.values import Country, Duration, Items

ID = "KB101"
NAME = "express-slower-than-standard"
LEVEL = Level.ERROR

_FAST = re.compile(
    r"\b(express|expedited|priority|overnight|rush|urgent|fast|fastest|quick"
    r"|(next|same) ?(business |working )?day)\b"
)
_ORDINARY = re.compile(r"\b(standard|economy|regular|normal|ordinary|basic|saver)\b")
_ANOTHER_SERVICE = re.compile(
    r"\b(large|bulky|heavy|oversized?|furniture|pallet|freight|(?:two|2) (?:person|man)"
    r"|collect|collection|pick ?up|lockers?|store|installation)\b"
)
_ABROAD = re.compile(r"\b(international|world ?wide|overseas|abroad|global|europe|european|eu)\b")


@dataclass(frozen=True, slots=True)
class _Method:
    id: str
    words: str
    time: Fact
    countries: Scope
    """Where it goes; the empty scope where the policy doesn't say."""


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Compare the outer promise of each fast method with that of each ordinary one."""
    methods = list(_methods(kb))
    fast = [m for m in methods if _FAST.search(m.words) and not _ORDINARY.search(_words(m.id))]
    for method in fast:
        for other in methods:
            if other not in fast and _ORDINARY.search(other.words) and _is_same(method, other):
                yield from _compare(kb, method, other)


def _compare(kb: KnowledgeBase, fast: _Method, ordinary: _Method) -> Iterator[Problem]:
    for scope, day in _cases(fast, ordinary, kb.as_of):
        quick = typed_in_force(fast.time, Duration, scope, day)
        slow = typed_in_force(ordinary.time, Duration, scope, day)
        if quick and slow and quick[0].longer_than(slow[0]):
            yield Problem(
                ID,
                quick[1],
                f"Method '{fast.id}' takes {quick[0].words(kb.language)}, longer than"
                f" '{ordinary.id}' with {slow[0].words(kb.language)}.",
                (Related(slow[1], f"the time of '{ordinary.id}'"),),
            )


def _cases(one: _Method, other: _Method, as_of: date) -> Iterator[tuple[Scope, date]]:
    """The cases of both, each for one of the countries that both methods go to."""
    common = intersection(one.countries, other.countries)
    for country in alternatives(common) if common is not None else ():
        for scope, day in cases((one.time, other.time), as_of):
            here = intersection(country, scope)
            if here is not None:
                yield here, day


def _is_same(one: _Method, other: _Method) -> bool:
    """Whether they may be two speeds of one service."""
    if _ANOTHER_SERVICE.findall(one.words) != _ANOTHER_SERVICE.findall(other.words):
        return False
    if one.countries and other.countries:
        return True
    return bool(_ABROAD.search(one.words)) == bool(_ABROAD.search(other.words))


def _methods(kb: KnowledgeBase) -> Iterator[_Method]:
    for method in kb.policy.ids("delivery.methods"):
        key = f"delivery.methods.{method}"
        time, name = kb.policy.get(f"{key}.time"), kb.policy.get(f"{key}.name")
        if time is not None:
            words = _words(f"{method} {name.written if name else ''}")
            yield _Method(method, words, time, _countries(kb, f"{key}.countries"))


def _countries(kb: KnowledgeBase, key: str) -> Scope:
    found = typed_in_force(kb.policy.get(key), Items, Scope(), kb.as_of)
    codes = [item.code for item in found[0].items if isinstance(item, Country)] if found else []
    return Scope((("country", tuple(codes)),)) if codes else Scope()


def _words(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text).casefold()
