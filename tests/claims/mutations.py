"""The demo shop with its references written out, and its policy with one value changed at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from kbgen.load import load
from kbgen.model import Article, Audience, Fact, KnowledgeBase, Loc, Policy, Reference, Scope
from kbgen.render import resolve, words
from kbgen.values import (
    Answer,
    Country,
    Day,
    Duration,
    Email,
    Hours,
    Items,
    LastDay,
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

    article: Article
    """As it was with its references."""
    reference: Reference
    loc: Loc
    """Where its words stand in the shop without references."""

    def is_at(self, loc: Loc) -> bool:
        """Whether a finding there is one of this place."""
        begins, ends = (loc.line, loc.column), (loc.end_line, loc.end_column)
        return loc.path == self.loc.path and (
            begins < (self.loc.end_line, self.loc.end_column)
            and (self.loc.line, self.loc.column) < ends
        )


@dataclass(frozen=True)
class WrittenOut:
    """A shop whose public articles give their values in words."""

    kb: KnowledgeBase
    source: KnowledgeBase
    """The same shop with its references."""
    places: tuple[Place, ...]

    def under(self, policy: Policy) -> KnowledgeBase:
        """The shop under another policy, its articles as they are."""
        return replace(self.kb, policy=policy)

    def outdated(self, policy: Policy) -> tuple[Place, ...]:
        """The places at which another policy has another value."""
        changed = replace(self.source, policy=policy)
        return tuple(
            place
            for place in self.places
            if _value(self.source, place.article, place.reference)
            != _value(changed, place.article, place.reference)
        )


@dataclass(frozen=True)
class Mutation:
    """The policy with one value of one fact changed."""

    key: str
    case: str
    """Which value it was: `value`, or the override's scope."""
    policy: Policy
    says: str
    """The new value as written."""


def written_out(source: KnowledgeBase, root: Path) -> WrittenOut:
    """Write the shop into `root`, with its references in public prose as the words that they show."""
    files = dict(source.sources)
    places: list[Place] = []
    for article in _public(source):
        lines = files[article.path].split("\n")
        added = [0] * len(lines)
        """How many characters longer each line has become."""
        for reference in sorted(article.references, key=lambda one: one.loc):
            if not _is_prose(reference):
                continue
            shown, loc = _shown(source, article, reference), reference.loc
            at = loc.line - 1
            start, end = loc.column - 1 + added[at], loc.end_column - 1 + added[at]
            lines[at] = lines[at][:start] + shown + lines[at][end:]
            added[at] += len(shown) - (end - start)
            if is_comparable(source.policy[reference.key]):
                place = Loc(loc.path, loc.line, start + 1, loc.line, start + 1 + len(shown))
                places.append(Place(article, reference, place))
        files[article.path] = "\n".join(lines)
    return _loaded(source, root, files, places)


def declared(source: KnowledgeBase, root: Path) -> WrittenOut:
    """Write the public articles into `root`, each reference in prose as a sentence declared to say it."""
    hidden = {each.path for each in source.articles.values() if each.audience is Audience.AGENT}
    files = {path: text for path, text in source.sources.items() if path not in hidden}
    places: list[Place] = []
    for article in _public(source):
        lines = files[article.path].split("\n")[: article.body_line - 1]
        for reference in article.references:
            if not _is_prose(reference) or not is_comparable(source.policy[reference.key]):
                continue
            shown = _shown(source, article, reference)
            says = reference.written.partition(" | ")[0].strip()
            lines += [f"<!-- kbgen: claim {says} -->", f"It is {shown}.", ""]
            number = len(lines) - 1
            loc = Loc(article.path, number, 7, number, 7 + len(shown))
            places.append(Place(article, reference, loc))
        files[article.path] = "\n".join([*lines, "Hello.", ""])
    return _loaded(source, root, files, places)


def mutations(policy: Policy) -> Iterator[Mutation]:
    """Each value of each fact that prose can contradict, changed by itself."""
    for fact in policy.facts.values():
        if not is_comparable(fact):
            continue
        known = _values(fact)
        if fact.value is not None:
            value = _other(fact.value, known)
            yield _mutation(policy, replace(fact, value=value), "value", value)
        for number, override in enumerate(fact.overrides):
            if override.until:
                until = override.until + timedelta(days=14)
                changed, value = replace(override, until=until), LastDay(until)
            else:
                assert override.value is not None
                value = _other(override.value, known)
                changed = replace(override, value=value)
            overrides = (*fact.overrides[:number], changed, *fact.overrides[number + 1 :])
            mutated = replace(fact, overrides=overrides)
            yield _mutation(policy, mutated, _case(override.when), value)


def is_comparable(fact: Fact) -> bool:
    """Whether prose can contradict the fact. What the shop is and how it writes is no promise."""
    return fact.section not in ("business", "tone") and any(map(_changed, _values(fact)))


def _public(kb: KnowledgeBase) -> Iterator[Article]:
    return (each for each in kb.articles.values() if each.audience is Audience.PUBLIC)


def _is_prose(reference: Reference) -> bool:
    return reference.field == "body" and not reference.hidden and reference.form != "value"


def _shown(kb: KnowledgeBase, article: Article, reference: Reference) -> str:
    shown = words(kb, article, reference)
    assert isinstance(shown, str), reference
    return shown


def _loaded(
    source: KnowledgeBase, root: Path, files: dict[str, str], places: list[Place]
) -> WrittenOut:
    write(root, files)
    return WrittenOut(load(settings(root), source.as_of), source, tuple(places))


def _value(kb: KnowledgeBase, article: Article, reference: Reference) -> Value | None:
    found = resolve(kb, article, reference)
    return found.value if found else None


def _mutation(policy: Policy, fact: Fact, case: str, value: Value) -> Mutation:
    facts = dict(policy.facts) | {fact.key: fact}
    return Mutation(fact.key, case, replace(policy, facts=facts), value.written())


def _case(scope: Scope) -> str:
    said = [f"{key}={'|'.join(names)}" for key, names in scope.terms]
    return " ".join([*said, f"ordered={scope.ordered.bare()}" if scope.ordered else ""]).strip()


def _values(fact: Fact) -> tuple[Value, ...]:
    own = [] if fact.value is None else [fact.value]
    own += [override.value for override in fact.overrides if override.value is not None]
    return (*own, *(change.value for change in fact.changes))


def _other(value: Value, known: tuple[Value, ...]) -> Value:
    """A plausible value that the fact has in no other case, so that no reading agrees with it."""
    changed = _changed(value)
    while changed in known:
        changed = _changed(changed)
    assert changed is not None
    return changed


def _changed(value: Value) -> Value | None:
    """Another value of the type; None for types that prose doesn't state in figures."""
    match value:
        case Duration(low=low, high=high):
            return replace(value, low=low * 2 or Decimal(3), high=high * 2 or Decimal(3))
        case Money(amount=amount):
            return replace(value, amount=amount * 2 or Decimal(4))
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
        case Hours(week=week):
            closes_earlier = (tuple((start, end - 60) for start, end in day) for day in week)
            return replace(value, week=tuple(closes_earlier))
        case Items(items=items) if isinstance(items[0], Country):
            return Items(items[:-1]) if len(items) > 1 else Items((Country("FR"),))
        case _:
            return None
