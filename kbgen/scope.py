"""Scopes compared, and the value of a fact in a scope on a day.

The most specific override that contains the question's scope wins; among equals the first listed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice, product
from typing import TypeVar

from kbgen.model import SCOPE_KEYS, Change, Fact, Loc, Override, Policy, Scope
from kbgen.values import Context, Country, LastDay, Period, Value

_V = TypeVar("_V")

_MOST_ALTERNATIVES = 1_000
_MOST_CASES = 10_000


@dataclass(frozen=True, slots=True)
class InForce:
    """A fact's value for one scope and day, and what made it so."""

    fact: Fact
    value: Value
    loc: Loc
    override: Override | None = None
    change: Change | None = None


def contains(wider: Scope, narrower: Scope) -> bool:
    """Whether every case of `narrower` is a case of `wider`."""
    mine = dict(narrower.terms)
    for key, allowed in wider.terms:
        asked = mine.get(key)
        if asked is None or not all(_within(key, value, allowed) for value in asked):
            return False
    if wider.ordered is None:
        return True
    return narrower.ordered is not None and wider.ordered.contains(narrower.ordered)


def intersection(one: Scope, other: Scope) -> Scope | None:
    """The cases that belong to both; None where there are none."""
    terms = dict(one.terms)
    for key, values in other.terms:
        common = _common(key, terms[key], values) if key in terms else values
        if not common:
            return None
        terms[key] = common
    ordered = one.ordered or other.ordered
    if one.ordered and other.ordered:
        if not one.ordered.overlaps(other.ordered):
            return None
        ordered = Period(
            max(one.ordered.start, other.ordered.start), min(one.ordered.end, other.ordered.end)
        )
    return Scope(tuple(sorted(terms.items(), key=_position)), ordered)


def alternatives(scope: Scope) -> Iterator[Scope]:
    """The scope taken apart: one for each combination of the alternatives that its keys list.

    At most `_MOST_ALTERNATIVES`, so that long lists under several keys stay affordable.
    """
    keys = [key for key, _ in scope.terms]
    combinations = product(*(values for _, values in scope.terms))
    for values in islice(combinations, _MOST_ALTERNATIVES):
        terms = zip(keys, values, strict=True)
        yield Scope(tuple((key, (value,)) for key, value in terms), scope.ordered)


def cases(facts: Iterable[Fact], as_of: date) -> tuple[tuple[Scope, date], ...]:
    """The cases and days, from `as_of` on, for which one of the facts may have a value of its own.

    The general case, each override's and those of two overrides of different facts together; on
    `as_of` and on each day from which an announced value holds.
    """
    facts = tuple(facts)
    days = {as_of} | {change.start for fact in facts for change in _all_changes(fact)}
    scopes = {Scope(): None}
    for fact in facts:
        own = [scope for o in fact.overrides for scope in alternatives(o.when)]
        found = (intersection(scope, mine) for scope in tuple(scopes) for mine in own)
        scopes.update(dict.fromkeys(scope for scope in islice(found, _MOST_CASES) if scope))
    return tuple((scope, day) for scope in scopes for day in sorted(days) if day >= as_of)


def _all_changes(fact: Fact) -> Iterator[Change]:
    yield from fact.changes
    for override in fact.overrides:
        yield from override.changes


def _common(key: str, mine: Sequence[str], theirs: Sequence[str]) -> tuple[str, ...]:
    if key != "country":
        return tuple(value for value in mine if value in theirs)
    narrower: dict[str, None] = {}
    for one in map(Country, mine):
        for other in map(Country, theirs):
            if one.contains(other):
                narrower[other.code] = None
            elif other.contains(one):
                narrower[one.code] = None
    return tuple(narrower)


def _position(term: tuple[str, tuple[str, ...]]) -> int:
    return SCOPE_KEYS.index(term[0])


def _within(key: str, value: str, allowed: Sequence[str]) -> bool:
    if key == "country":
        return any(Country(wider).contains(Country(value)) for wider in allowed)
    return value in allowed


def in_force(fact: Fact, scope: Scope, as_of: date) -> InForce | None:
    """The value of `fact` for the cases of `scope` on the day `as_of`.

    None where the policy gives the fact no value for that scope.
    """
    override = _most_specific(fact.overrides, scope)
    if override is None:
        change = _latest(fact.changes, as_of)
        if change:
            return InForce(fact, change.value, change.loc, change=change)
        return InForce(fact, fact.value, fact.value_loc) if fact.value is not None else None
    return value_of(fact, override, as_of)


def typed_in_force(
    fact: Fact | None, kind: type[_V], scope: Scope, as_of: date
) -> tuple[_V, Loc] | None:
    """The same with its place, where there is such a fact and its value is of that type."""
    found = in_force(fact, scope, as_of) if fact else None
    return (found.value, found.loc) if found and isinstance(found.value, kind) else None


def value_of(fact: Fact, override: Override, as_of: date) -> InForce:
    """The value that one override of `fact` gives on the day `as_of`, whatever others say."""
    change = _latest(override.changes, as_of)
    if change:
        return InForce(fact, change.value, change.loc, override, change)
    if override.until:
        return InForce(fact, LastDay(override.until), override.loc, override)
    assert override.value is not None  # noqa: S101 - the loader keeps no override without either
    return InForce(fact, override.value, override.loc, override)


def _most_specific(overrides: Sequence[Override], scope: Scope) -> Override | None:
    fitting = [override for override in overrides if contains(override.when, scope)]
    narrowest = [
        override
        for override in fitting
        if not any(
            contains(override.when, rival.when) and not contains(rival.when, override.when)
            for rival in fitting
        )
    ]
    return max(narrowest, key=lambda override: _keys(override.when), default=None)


def _keys(scope: Scope) -> int:
    return len(scope.terms) + (scope.ordered is not None)


def _latest(changes: Sequence[Change], as_of: date) -> Change | None:
    begun = [change for change in changes if change.start <= as_of]
    return max(begun, key=lambda change: change.start, default=None)


def known_values(policy: Policy, key: str) -> frozenset[str]:
    """The values of a scope key that the policy tells apart somewhere."""
    named = {value for name, value in policy.scoped if name == key}
    if key == "channel":
        named.update(policy.ids("contact.channels"))
    if key == "method":
        named.update(policy.ids("delivery.methods"))
    return frozenset(named)


def context_of(facts: Mapping[str, Fact]) -> Context:
    """The shop's currency and country, by which other values are read; None where they are not told."""
    currency, country = (facts.get(f"business.{name}") for name in ("currency", "country"))
    return Context(
        currency.value.bare() if currency and currency.value else None,
        country.value.bare() if country and country.value else None,
    )
