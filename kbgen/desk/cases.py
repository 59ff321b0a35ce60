"""The case that an agent has in front of them: a day, and the scope that the customer is in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from kbgen.facts import question
from kbgen.labels import capitalised, humanised, labels_of, override_words, scope_words
from kbgen.model import SCOPE_KEYS, Article, KnowledgeBase, Override, Scope, SetupError
from kbgen.render import narrowed
from kbgen.scope import known_values
from kbgen.values import Country


@dataclass(frozen=True, slots=True)
class Case:
    """The knowledge base on the day that is asked about, and the scope."""

    kb: KnowledgeBase
    scope: Scope

    def narrowed(self, article: Article) -> Article:
        """An article as it reads in this case; what it says of its own scope goes first."""
        if not self.scope:
            return article
        return replace(article, applies_to=narrowed(self.scope, article.applies_to))


def case_of(kb: KnowledgeBase, as_of: date, terms: Mapping[str, str]) -> Case:
    """The case that words such as `customer: plus` name. `SetupError` for what the policy doesn't know.

    Terms without a value don't count.
    """
    day = replace(kb, as_of=as_of)
    words = [f"{key}={value.strip()}" for key, value in terms.items() if value.strip()]
    for key, value in terms.items():
        if len(value) > _MOST_TERM:
            message = f"The value of '{key}' is too long."
            raise SetupError(message)
    return Case(day, question(day, words).scope)


_MOST_TERM = 100


def choices(kb: KnowledgeBase) -> list[dict[str, Any]]:
    """What can be picked for each scope key, as far as the policy tells cases apart by it."""
    found: list[dict[str, Any]] = []
    for key in SCOPE_KEYS:
        if key == "ordered":
            if any(o.when.ordered for fact in kb.policy.facts.values() for o in fact.overrides):
                found.append({"key": key, "label": _LABELS[key], "values": []})
            continue
        values = known_values(kb.policy, key) & _in_overrides(kb, key)
        if values:
            said = [{"value": value, "label": _value_label(kb, key, value)} for value in values]
            said.sort(key=lambda one: (one["label"].casefold(), one["value"]))
            found.append({"key": key, "label": _LABELS[key], "values": said})
    return sorted(found, key=lambda one: _ORDER.index(one["key"]))


_ORDER = ("ordered", "customer", "product", "country", "method", "payment", "channel")
_LABELS = {
    "ordered": "Ordered on",
    "customer": "Customer",
    "product": "Product",
    "country": "Country",
    "method": "Delivery method",
    "payment": "Paid by",
    "channel": "Channel",
}


def _in_overrides(kb: KnowledgeBase, key: str) -> frozenset[str]:
    return frozenset(value for name, value in kb.policy.scoped if name == key)


def _value_label(kb: KnowledgeBase, key: str, value: str) -> str:
    if key == "country":
        return capitalised(Country(value).words(kb.language))
    if key in ("method", "channel"):
        group = "delivery.methods" if key == "method" else "contact.channels"
        name = kb.policy.get(f"{group}.{value}.name")
        return (
            name.value.words(kb.language) if name and name.value else capitalised(humanised(value))
        )
    return capitalised(humanised(value))


def scope_said(kb: KnowledgeBase, scope: Scope) -> str:
    """A scope in words; empty for the general one."""
    return scope_words(labels_of(kb.language), kb.policy, scope, kb.language)


def override_said(kb: KnowledgeBase, override: Override) -> str:
    """The case that an override is for, in words."""
    return override_words(labels_of(kb.language), kb.policy, override, kb.language)
