"""The policy as customers may know it: facts for agents are not in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import TypeVar

from kbgen.calendar import Calendar
from kbgen.labels import capitalised, humanised
from kbgen.model import Fact, KnowledgeBase, Override, Policy, Scope
from kbgen.render import is_public
from kbgen.scope import in_force, value_of
from kbgen.values import Country, Language, Value

_V = TypeVar("_V")
_GENERAL = Scope()


@dataclass(frozen=True, eq=False)
class PublicPolicy:
    """Public values in force on the as-of date, in a scope that may be narrower than everything."""

    kb: KnowledgeBase
    scope: Scope = _GENERAL

    @cached_property
    def policy(self) -> Policy:
        """The policy with its public facts alone."""
        policy = self.kb.policy
        facts = {key: fact for key, fact in policy.facts.items() if is_public(fact)}
        return replace(policy, facts=facts)

    @property
    def as_of(self) -> date:
        """The day for which everything holds."""
        return self.kb.as_of

    @property
    def language(self) -> Language:
        """The language of the site."""
        return self.kb.language

    @cached_property
    def calendar(self) -> Calendar:
        """The working calendar, as far as it is public."""
        return Calendar.of(self.policy, self.as_of)

    def fact(self, key: str) -> Fact | None:
        """A public fact."""
        return self.policy.get(key)

    def has(self, prefix: str) -> bool:
        """Whether customers may know anything of a section or group."""
        return any(True for _ in self.policy.under(prefix))

    def ids(self, group: str) -> tuple[str, ...]:
        """The names directly under a group that have a public fact, in the policy's order."""
        return self.policy.ids(group)

    def any(self, key: str, scope: Scope | None = None) -> Value | None:
        """The value in force of a fact, whatever its type."""
        fact = self.fact(key)
        found = in_force(fact, scope or self.scope, self.as_of) if fact else None
        return found.value if found else None

    def value(self, key: str, kind: type[_V], scope: Scope | None = None) -> _V | None:
        """The value in force of a fact, where it is of that type."""
        found = self.any(key, scope)
        return found if isinstance(found, kind) else None

    def words(self, key: str, scope: Scope | None = None) -> str:
        """The value in force in words; nothing where there is none."""
        found = self.any(key, scope)
        return found.words(self.language) if found else ""

    def name(self, group: str, id_: str) -> str:
        """What customers call a channel, a method or a level."""
        return self.words(f"{group}.{id_}.name") or capitalised(humanised(id_))

    def overrides(self, key: str) -> Iterator[tuple[Override, Value]]:
        """A fact's overrides that are not over, each with its value."""
        fact = self.fact(key)
        for override in fact.overrides if fact else ():
            if override.until is None or override.until >= self.as_of:
                yield override, value_of(fact, override, self.as_of).value  # type: ignore[arg-type]

    def countries_told_apart(self, keys: Mapping[str, str] | tuple[str, ...]) -> tuple[str, ...]:
        """The countries for which one of the facts has a value of its own, and for nothing besides."""
        found: dict[str, None] = {}
        for key in keys:
            for override, _ in self.overrides(key):
                terms = dict(override.when.terms)
                if set(terms) == {"country"} and override.when.ordered is None:
                    found.update(dict.fromkeys(terms["country"]))
        return tuple(found)


def in_country(code: Country | str) -> Scope:
    """The cases of one country."""
    return Scope((("country", (code if isinstance(code, str) else code.code,)),))
