"""`kbgen facts`: values in force and where each comes from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kbgen.load.scopes import Term, parse_scope
from kbgen.model import Audience, Fact, KnowledgeBase, Loc, Scope, SetupError
from kbgen.scope import InForce, in_force, known_values
from kbgen.values import Day
from kbgen.vocabulary import did_you_mean

_COMMAND_LINE = Loc("command line")


@dataclass(frozen=True, slots=True)
class Question:
    """Which facts are asked for, and for which cases."""

    prefix: str | None
    scope: Scope


def question(kb: KnowledgeBase, words: Sequence[str]) -> Question:
    """Read `[PREFIX] [key=value…]`. `SetupError` for what the policy does not know."""
    prefixes = [word for word in words if "=" not in word]
    if len(prefixes) > 1:
        message = f"One prefix is enough; here are {', '.join(prefixes)}. Scopes are key=value."
        raise SetupError(message)
    prefix = prefixes[0].rstrip(".") if prefixes else None
    if prefix and not any(kb.policy.under(prefix)):
        near = did_you_mean(prefix, [*kb.policy.facts, *kb.policy.groups])
        message = f"The policy has nothing under '{prefix}'.{near}"
        raise SetupError(message)
    terms = []
    for word in words:
        key, equals, value = word.partition("=")
        if equals:
            terms.append(Term(key.strip(), value.strip(), _COMMAND_LINE))
    scope, problems = parse_scope(terms)
    if problems:
        raise SetupError(problems[0].message)
    for key, values in scope.terms:
        known = known_values(kb.policy, key)
        for value in values:
            if key != "country" and value not in known:
                near = did_you_mean(value, known)
                message = f"The policy says nothing of {key} '{value}'.{near}"
                raise SetupError(message)
    return Question(prefix, scope)


def facts_table(kb: KnowledgeBase, asked: Question) -> str:
    """One line a fact: its key, its value in words, what made it so, and where it stands."""
    facts = kb.policy.under(asked.prefix) if asked.prefix else kb.policy.facts.values()
    rows = []
    for fact in facts:
        found = in_force(fact, asked.scope, kb.as_of)
        value = found.value.words(kb.language) if found else "-"
        loc = found.loc if found else fact.loc
        rows.append((fact.key, value, _why(kb, found, fact.audience), f"{loc.path}:{loc.line}"))
    single = kb.policy.get(asked.prefix or "")
    if single and not asked.scope:
        rows += _overrides(kb, single)
    return _columns(rows)


def _overrides(kb: KnowledgeBase, fact: Fact) -> Iterator[tuple[str, str, str, str]]:
    """A line for each case in which a single fact has another value."""
    for override in fact.overrides:
        found = in_force(fact, override.when, kb.as_of)
        if found:
            where = f"{found.loc.path}:{found.loc.line}"
            name = override.name or ""
            yield f"  {scope_text(override.when)}", found.value.words(kb.language), name, where


def _why(kb: KnowledgeBase, found: InForce | None, audience: Audience) -> str:
    notes = []
    if found is None:
        notes.append("no value for this scope")
    else:
        if found.override:
            notes.append(f"for {scope_text(found.override.when)}")
        if found.change:
            notes.append(f"since {found.change.start}")
        changes = found.override.changes if found.override else found.fact.changes
        for change in sorted(changes, key=lambda change: change.start):
            if change.start > kb.as_of:
                day = Day(change.start).words(kb.language)
                notes.append(f"{change.value.words(kb.language)} from {day}")
        others = len(found.fact.overrides) if not found.override else 0
        if others:
            notes.append(f"{others} override{'s' if others > 1 else ''}")
    if audience is Audience.AGENT:
        notes.append("agents only")
    return ", ".join(notes)


def scope_text(scope: Scope) -> str:
    """A scope as the command line takes it: `product=sale customer=plus`."""
    terms = [f"{key}={'/'.join(values)}" for key, values in scope.terms]
    if scope.ordered:
        terms.append(f"ordered={scope.ordered.bare()}")
    return " ".join(terms)


def _columns(rows: Iterable[tuple[str, str, str, str]]) -> str:
    rows = list(rows)
    if not rows:
        return ""
    key = max(len(row[0]) for row in rows)
    value = min(max(len(row[1]) for row in rows), 40)
    lines = []
    for name, said, why, where in rows:
        note = f"  ({why})" if why else ""
        lines.append(f"{name:<{key}}  {said:<{value}}  {where}{note}".rstrip())
    return "\n".join(lines) + "\n"
