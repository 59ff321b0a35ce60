"""A promise to consumers falls short of what the law gives them.

## Why

A term below the law's minimum doesn't bind the consumer, and publishing it misleads. The law of the
shop's country (`business.country`) is applied, and that of the country that an override names: an
override for Germany has the European Union's.

- Withdrawal from an order made at a distance: 14 days from delivery, then 14 days to send the goods
  back (Directive 2011/83/EU, articles 9 and 14; in the United Kingdom SI 2013/3134, regulations 30
  and 35). `returns.window` may be shorter where `returns.withdrawal.notice` states the legal right.
- Refund: within 14 days of receiving the goods back (article 13; regulation 34).
- Conformity: in the European Union the seller is liable for two years, for second-hand goods one
  (Directive (EU) 2019/771, article 10), so that `warranty.length` is not less. The United Kingdom
  has no such period: a shop's guarantee, however short, comes on top of the right to sue for six
  years (Limitation Act 1980, section 5), and is not reported.

Only a certain breach is reported. Left out are overrides for trade customers, for sales in person
and for goods that may be exempt from withdrawal: made to measure, perishable, sealed for hygiene,
digital and the like.

## Example

```yaml policies/shop.yml
business: {country: GB}
returns:
  window: 7 days
```

## Use instead

```yaml policies/shop.yml
business: {country: GB}
returns:
  window: 14 days
```
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from kbgen.calendar import Calendar
from kbgen.labels import labels_of, scope_words
from kbgen.law import LIMITS, Limit, limits_of
from kbgen.model import Fact, KnowledgeBase, Level, Loc, Override, Problem, Related, Scope
from kbgen.scope import InForce, cases, in_force, typed_in_force
from kbgen.values import Country, Duration, LastDay

ID = "KB109"
NAME = "below-legal-minimum"
LEVEL = Level.ERROR

_DAY = 1440
_WINDOW = "returns.window"
_NOTICE = "returns.withdrawal.notice"


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Hold each fact that the law limits against the law of each case's country."""
    for key in dict.fromkeys(limit.key for limit in LIMITS):
        fact = kb.policy.get(key)
        if fact is None:
            continue
        notice = kb.policy.get(_NOTICE) if key == _WINDOW else None
        reported: set[tuple[Loc, Limit]] = set()
        for scope, day in cases((fact, *([notice] if notice else [])), kb.as_of):
            country = _country(kb, scope, day)
            found = in_force(fact, scope, day)
            if country is None or found is None:
                continue
            for limit in limits_of(key, country, scope):
                if not _breaks(limit, found, kb, day) or _is_stated(limit, notice, scope, day):
                    continue
                # Once for each law, however many countries an override lists.
                if (found.loc, limit) not in reported:
                    reported.add((found.loc, limit))
                    yield _problem(kb, limit, found, country)


def _problem(kb: KnowledgeBase, limit: Limit, found: InForce, country: Country) -> Problem:
    whom = ""
    if found.override:
        words = scope_words(labels_of(kb.language), kb.policy, found.override.when, kb.language)
        whom = f" for '{words}'"
    business = kb.policy.get("business.country")
    related = (Related(business.value_loc, "the shop's country"),) if business else ()
    return Problem(
        ID,
        found.loc,
        f"'{found.fact.key}' says {found.value.words(kb.language)}{whom}, but in"
        f" {country.words(kb.language)} the law {limit.says} ({limit.source}).",
        related,
    )


def _country(kb: KnowledgeBase, scope: Scope, day: date) -> Country | None:
    named = dict(scope.terms).get("country")
    if named:
        return Country(named[0]) if len(named) == 1 else None
    found = typed_in_force(kb.policy.get("business.country"), Country, Scope(), day)
    return found[0] if found else None


def _is_stated(limit: Limit, notice: Fact | None, scope: Scope, day: date) -> bool:
    """Whether the legal right stands beside the shop's own window, and so holds anyway."""
    found = typed_in_force(notice, Duration, scope, day)
    return found is not None and found[0].outer()[1] >= limit.length.outer()[0]


def _breaks(limit: Limit, found: InForce, kb: KnowledgeBase, day: date) -> bool:
    """Whether no reading of the value keeps the limit."""
    value = found.value
    least, most = limit.length.outer()
    if isinstance(value, LastDay):
        return not limit.at_most and _ends_too_soon(value.day, found.override, least)
    if not isinstance(value, Duration):
        return False
    if not limit.at_most:
        return value.outer()[1] < least
    if value.business and value.unit == "day":
        return Calendar.of(kb.policy, day).least_days(int(value.high)) * _DAY > most
    return value.outer()[0] > most


def _ends_too_soon(last_day: date, override: Override | None, least: int) -> bool:
    """Whether the last day comes too soon even if an order arrived on the day that it was made."""
    ordered = override.when.ordered if override else None
    return ordered is not None and last_day < ordered.end + timedelta(minutes=least)
