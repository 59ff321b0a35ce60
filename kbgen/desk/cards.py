"""Facts as cards: the value in the case at hand, what makes it so, and who answers for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from kbgen.desk.cases import Case, override_said
from kbgen.labels import capitalised, humanised, label, labels_of
from kbgen.model import Article, Change, Fact, Loc, Scope
from kbgen.render import is_public
from kbgen.review import uses
from kbgen.scope import InForce, in_force
from kbgen.values import Duration

_GENERAL = Scope()


def card(case: Case, fact: Fact) -> dict[str, Any]:
    """One fact as the API gives it (`Fact` in its document)."""
    kb = case.kb
    found = in_force(fact, case.scope, kb.as_of)
    general = in_force(fact, _GENERAL, kb.as_of)
    value, generally = _words(case, fact, found), _words(case, fact, general)
    public = is_public(fact)
    name = title(case, fact)
    said = f"{name}: {_words(case, fact, found, as_title=False)}" if value else ""
    return {
        "key": fact.key,
        "label": name,
        "value": value,
        "bare": found.value.bare() if found else "",
        "audience": fact.audience.value,
        "applies": override_said(kb, found.override) if found and found.override else "",
        "general": generally,
        "differs": value != generally,
        "since": found.change.start.isoformat() if found and found.change else None,
        "changes": [
            {
                "from": change.start.isoformat(),
                "value": capitalised(change.value.words(kb.language)),
            }
            for change in _coming(case, fact, found)
        ],
        "others": list(_others(case, fact, found)),
        "owner": fact.upkeep.owner,
        "reviewed": fact.upkeep.reviewed.isoformat() if fact.upkeep.reviewed else None,
        "source": fact.upkeep.source,
        "note": fact.note,
        "place": _place(found.loc if found else fact.loc),
        "copy": said if public and said else None,
    }


def cards(case: Case, facts: Iterable[Fact]) -> list[dict[str, Any]]:
    """The cards of facts, each once, in their order."""
    return [card(case, fact) for fact in {fact.key: fact for fact in facts}.values()]


def facts_of(case: Case, article: Article) -> Iterator[Fact]:
    """The facts that an article leans on, in its order."""
    for use in uses(case.kb, article):
        yield case.kb.policy[use.key]


def title(case: Case, fact: Fact) -> str:
    """What a fact is called: its label, with the name of what it belongs to."""
    labels = labels_of(case.kb.language)
    own = label(labels, fact.key) or capitalised(humanised(fact.key.rpartition(".")[2]))
    parts = fact.key.split(".")
    if parts[0] == "terms" or len(parts) < 3:
        section = capitalised(humanised(parts[0]))
        known = fact.key in labels.facts or parts[0] in ("terms", "business", "calendar")
        return own if known else f"{section}: {_lowered(own)}"
    group = case.kb.policy.get(".".join([*parts[:-1], "name"]))
    name = (
        group.value.words(case.kb.language) if group and group.value and group is not fact else ""
    )
    name = name or capitalised(humanised(parts[-2]))
    if parts[0] == "authority":
        name = _role(case, parts[1])
    return f"{name}: {_lowered(own)}"


def _role(case: Case, role: str) -> str:
    fact = case.kb.policy.get(f"escalation.levels.{role}.name")
    return (
        fact.value.words(case.kb.language) if fact and fact.value else capitalised(humanised(role))
    )


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:] if text[1:2].islower() else text


def _words(case: Case, fact: Fact, found: InForce | None, *, as_title: bool = True) -> str:
    if found is None:
        return ""
    text = found.value.words(case.kb.language)
    text = capitalised(text) if as_title else text
    if fact.counted_from and isinstance(found.value, Duration):
        labels = labels_of(case.kb.language)
        event = labels.events.get(fact.counted_from, humanised(fact.counted_from))
        return labels.counted_from.format(text, event)
    return text


def _coming(case: Case, fact: Fact, found: InForce | None) -> list[Change]:
    changes = found.override.changes if found and found.override else fact.changes
    later = [change for change in changes if change.start > case.kb.as_of]
    return sorted(later, key=lambda change: change.start)


def _others(case: Case, fact: Fact, found: InForce | None) -> Iterator[dict[str, str]]:
    """What holds in other cases: in general, and for each override that isn't over."""
    applied = found.override if found else None
    general = in_force(fact, _GENERAL, case.kb.as_of)
    if applied and general:
        yield {"when": labels_of(case.kb.language).otherwise, "value": _words(case, fact, general)}
    for override in fact.overrides:
        there = in_force(fact, override.when, case.kb.as_of)
        over = override.until is not None and override.until < case.kb.as_of
        if there and not over and override is not applied:
            yield {"when": override_said(case.kb, override), "value": _words(case, fact, there)}


def _place(loc: Loc) -> str:
    return f"{loc.path}:{loc.line}"
