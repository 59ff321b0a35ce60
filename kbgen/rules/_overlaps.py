"""Overrides that overlap and disagree: what KB106 and KB113 share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from kbgen.labels import labels_of, scope_words
from kbgen.model import Fact, KnowledgeBase, Override, Policy, Problem, Related, Scope
from kbgen.scope import alternatives, contains, intersection, typed_in_force, value_of
from kbgen.values import Country, Duration, Items, Value


@dataclass(frozen=True, slots=True)
class Overlap:
    """Two overrides of a fact that nothing decides between in a case, and a day on which it matters."""

    fact: Fact
    first: Override
    second: Override
    case: Scope
    day: date

    @property
    def is_seasonal(self) -> bool:
        """Whether one of the two holds for a season, and the other the whole year."""
        return (self.first.when.ordered is None) != (self.second.when.ordered is None)


def overlaps(kb: KnowledgeBase) -> Iterator[Overlap]:
    """Compare the overrides of each fact two by two."""
    for fact in kb.policy.facts.values():
        overrides = fact.overrides
        within = [frozenset(_within(fact, override)) for override in overrides]
        for one, other in combinations(range(len(overrides)), 2):
            if one in within[other] or other in within[one]:
                continue
            first, second = overrides[one], overrides[other]
            settling = [overrides[third].when for third in within[one] & within[other]]
            case = _unsettled(kb, fact, intersection(first.when, second.when), settling)
            if case and (day := _differ(fact, first, second, kb.as_of)):
                yield Overlap(fact, first, second, case, day)


def problem(rule: str, kb: KnowledgeBase, overlap: Overlap) -> Problem:
    """The overlap as a rule reports it."""
    fact, first, second, both = overlap.fact, overlap.first, overlap.second, overlap.case

    def case(scope: Scope) -> str:
        return f"'{scope_words(labels_of(kb.language), kb.policy, scope, kb.language)}'"

    values = [value_of(fact, o, overlap.day).value.words(kb.language) for o in (first, second)]
    related = (Related(first.loc, "the other value"),)
    if contains(first.when, second.when):
        message = (
            f"'{fact.key}' says {values[0]} and {values[1]} for the same case, {case(both)}."
            " Keep one of them."
        )
    else:
        message = (
            f"'{fact.key}' says {values[0]} for {case(first.when)} and {values[1]} for"
            f" {case(second.when)}; nothing says which holds for {case(both)}."
            f" Add an override for {_written(both)}."
        )
    return Problem(rule, second.loc, message, related)


def _within(fact: Fact, override: Override) -> Iterator[int]:
    """The overrides for a part of another's cases, which win over it, by their numbers."""
    for number, other in enumerate(fact.overrides):
        if contains(override.when, other.when) and not contains(other.when, override.when):
            yield number


def _unsettled(
    kb: KnowledgeBase, fact: Fact, both: Scope | None, settling: Iterable[Scope]
) -> Scope | None:
    """A case that belongs to both overrides and that nothing more specific speaks of."""
    for case in alternatives(both) if both else ():
        if _is_possible(kb, fact, case) and not any(contains(scope, case) for scope in settling):
            return case
    return None


def _differ(fact: Fact, first: Override, second: Override, as_of: date) -> date | None:
    """The first day from `as_of` on, on which the two give different values."""
    days = {change.start for override in (first, second) for change in override.changes}
    for day in sorted({as_of} | days):
        one, other = (value_of(fact, override, day).value for override in (first, second))
        if day >= as_of and not _is_same(one, other):
            return day
    return None


def _is_same(one: Value, other: Value) -> bool:
    if isinstance(one, Duration) and isinstance(other, Duration):
        return one.same_length(other)
    return one == other


def _is_possible(kb: KnowledgeBase, fact: Fact, case: Scope) -> bool:
    """Whether the case's delivery method, or the one that the fact is about, goes to its country."""
    terms = dict(case.terms)
    methods = list(terms.get("method", ()))
    if fact.key.startswith("delivery.methods."):
        methods.append(fact.key.split(".")[2])
    return all(
        _goes_to(kb.policy, method, Country(country), kb.as_of)
        for method in methods
        for country in terms.get("country", ())
    )


def _goes_to(policy: Policy, method: str, country: Country, as_of: date) -> bool:
    fact = policy.get(f"delivery.methods.{method}.countries")
    found = typed_in_force(fact, Items, Scope(), as_of)
    if found is None:
        return True
    served = [item for item in found[0].items if isinstance(item, Country)]
    return any(item.contains(country) or country.contains(item) for item in served)


def _written(scope: Scope) -> str:
    terms = [f"{key}: {', '.join(values)}" for key, values in scope.terms]
    if scope.ordered:
        terms.append(f"ordered: {scope.ordered.written()}")
    return f"{{{', '.join(terms)}}}"
