"""What has changed in the policy since articles were reviewed: the record against what is in force."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache

from kbgen.load.scopes import Term, parse_scope
from kbgen.model import SCOPE_KEYS, Article, KnowledgeBase, Loc, Reviewed, Scope
from kbgen.render import narrowed
from kbgen.scope import InForce, context_of, in_force
from kbgen.values import LastDay, Value, parse

_TERM = re.compile(rf" (?=(?:{'|'.join(SCOPE_KEYS)})=)")


@dataclass(frozen=True, slots=True)
class Changed:
    """A fact whose value in some scope is another one than at the review."""

    name: str
    """Key and scope, as a reference writes them: `returns.window product=sale`."""
    scope: Scope
    written: str
    """The value as it was recorded."""
    was: Value | None
    """The same; None where it cannot be read as one of the fact's type today."""
    known: InForce
    """What is in force."""


def last_review(kb: KnowledgeBase, article: Article) -> Reviewed | None:
    """What was recorded when the article was last read.

    None without a record, and where somebody has read it later and written the day by hand.
    """
    reviewed, day = kb.reviews.get(article.path), article.upkeep.reviewed
    if not reviewed or reviewed.day > kb.as_of or (day and day > reviewed.day):
        return None
    return reviewed


def changes(kb: KnowledgeBase, article: Article, reviewed: Reviewed) -> Iterator[Changed]:
    """The facts of the record that have another value on the as-of date, in the record's order."""
    for name, written in reviewed.facts.items():
        key, scope = _read(name)
        fact = kb.policy.get(key)
        known = in_force(fact, narrowed(article.applies_to, scope), kb.as_of) if fact else None
        if known is None or written == known.value.written():
            continue
        was = _value(known.fact.type, written, kb)
        if was != known.value:
            yield Changed(name, scope, written, was, known)


# The articles of one help centre lean on the same facts.
@lru_cache(maxsize=4_096)
def _read(name: str) -> tuple[str, Scope]:
    """The key and the scope of a name; what can't be read of the scope is left out."""
    key, *said = _TERM.split(name)
    terms = []
    for kind, _, values in (one.partition("=") for one in said):
        each = [values] if kind == "ordered" else values.split("/")
        terms += [Term(kind, value, Loc("")) for value in each]
    return key, parse_scope(terms)[0]


def _value(kind: str, written: str, kb: KnowledgeBase) -> Value | None:
    if kind == "duration":
        with suppress(ValueError):
            return LastDay.parse(written)
    with suppress(ValueError):
        return parse(kind, written, context_of(kb.policy.facts))
    return None
