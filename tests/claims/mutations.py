"""The demo shop with its references written out, and its policy with one value changed at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from kbgen.load import load
from kbgen.model import Audience, Fact, KnowledgeBase, Loc, Policy, Reference
from kbgen.render import words
from kbgen.values import (
    Answer,
    Country,
    Day,
    Duration,
    Email,
    Hours,
    Items,
    Money,
    Percent,
    Phone,
    Time,
    Value,
)
from tests.project import settings, write


@dataclass(frozen=True)
class Place:
    """Where the prose gives a value that was a reference."""

    article: str
    """The article's name."""
    reference: Reference
    loc: Loc
    """Where its words stand in the shop without references."""


@dataclass(frozen=True)
class WrittenOut:
    """A shop whose public articles give their values in words."""

    kb: KnowledgeBase
    source: KnowledgeBase
    """The same shop with its references."""
    places: tuple[Place, ...]

    def with_policy(self, policy: Policy) -> KnowledgeBase:
        """The shop under another policy."""
        return replace(self.kb, policy=policy)

    def reworded(self, policy: Policy) -> tuple[Place, ...]:
        """The places whose references read differently under another policy."""
        changed = replace(self.source, policy=policy)
        return tuple(
            place
            for place in self.places
            if words(self.source, article := self.source.articles[place.article], place.reference)
            != words(changed, article, place.reference)
        )


@dataclass(frozen=True)
class Mutation:
    """The policy with one value of one fact changed."""

    key: str
    case: str
    """What was changed: `value`, or the override's scope."""
    policy: Policy
    says: str
    """The new value as written."""


def written_out(source: KnowledgeBase, root: Path) -> WrittenOut:
    """Write the shop's public articles into `root`, each reference in a body as the words it shows."""
    files: dict[str, str] = {}
    places: list[Place] = []
    for path, text in source.sources.items():
        files[path] = text
    for article in source.articles.values():
        if article.audience is not Audience.PUBLIC:
            continue
        lines = files[article.path].split("\n")
        shift = dict.fromkeys(range(len(lines)), 0)
        for reference in sorted(article.references, key=lambda one: one.loc):
            if reference.field != "body" or reference.hidden or reference.form == "value":
                continue
            shown = words(source, article, reference)
            assert isinstance(shown, str), reference
            loc = reference.loc
            assert loc.line == loc.end_line, reference
            at = loc.line - 1
            start, end = loc.column - 1 + shift[at], loc.end_column - 1 + shift[at]
            line = lines[at]
            in_address = line[:start].endswith(("](", "tel:", "mailto:"))
            lines[at] = line[:start] + shown + line[end:]
            shift[at] += len(shown) - (end - start)
            if is_comparable(source.policy[reference.key]) and not in_address:
                place = Loc(loc.path, loc.line, start + 1, loc.line, start + 1 + len(shown))
                places.append(Place(article.name, reference, place))
        files[article.path] = "\n".join(lines)
    write(root, files)
    kb = load(settings(root), source.as_of)
    return WrittenOut(kb, source, tuple(places))


def is_comparable(fact: Fact) -> bool:
    """Whether prose can contradict the fact."""
    return any(_changed(value) is not None for value in _values(fact))


def mutations(policy: Policy) -> Iterator[Mutation]:
    """Each value of each fact that prose can contradict, changed by itself."""
    for fact in policy.facts.values():
        if fact.section in ("business", "tone"):
            continue
        known = _values(fact)
        if fact.value is not None:
            changed = _other(fact.value, known)
            if changed is not None:
                yield _mutation(policy, replace(fact, value=changed), "value", changed)
        for number, override in enumerate(fact.overrides):
            until, value = override.until, override.value
            if until is not None:
                until += timedelta(days=14)
            else:
                assert value is not None
                value = _other(value, known)
                if value is None:
                    continue
            overrides = list(fact.overrides)
            overrides[number] = replace(override, value=value, until=until)
            case = ", ".join(f"{key}={'|'.join(names)}" for key, names in override.when.terms)
            case += f" ordered {override.when.ordered.bare()}" if override.when.ordered else ""
            says = value or Day(until) if until else value
            assert says is not None
            yield _mutation(policy, replace(fact, overrides=tuple(overrides)), case.strip(), says)


def _mutation(policy: Policy, fact: Fact, case: str, value: Value) -> Mutation:
    facts = dict(policy.facts) | {fact.key: fact}
    return Mutation(fact.key, case, replace(policy, facts=facts), value.written())


def _values(fact: Fact) -> tuple[Value, ...]:
    own = [] if fact.value is None else [fact.value]
    own += [override.value for override in fact.overrides if override.value is not None]
    own += [change.value for change in fact.changes]
    return tuple(own)


def _other(value: Value, known: tuple[Value, ...]) -> Value | None:
    """A plausible value that the fact has in no other case, so that no reading agrees with it."""
    changed = _changed(value)
    while changed is not None and changed in known:
        changed = _changed(changed)
    return changed


def _changed(value: Value) -> Value | None:
    match value:
        case Duration(low=low, high=high):
            return replace(value, low=low * 2 or Decimal(3), high=high * 2 or Decimal(3), is_next=False)
        case Money():
            return replace(value, amount=value.amount * 2 or Decimal(4))
        case Percent(number=number):
            return Percent(number * 2 or Decimal(10)) if number < 50 else Percent(number - 10)
        case Time(minute=minute):
            return Time((minute + 120) % (24 * 60))
        case Day(day=day):
            return Day(day + timedelta(days=3))
        case Answer(is_yes=is_yes):
            return Answer(not is_yes)
        case Phone(number=number):
            return replace(value, number=f"{number[:-2]}99", spoken=None)
        case Email(address=address):
            return Email(f"new-{address}")
        case Hours():
            week = tuple(tuple((start, end - 60) for start, end in day) for day in value.week)
            return replace(value, week=week)
        case Items(items=items) if isinstance(items[0], Country):
            return Items(items[:-1]) if len(items) > 1 else Items((Country("FR"),))
        case _:
            return None
