"""Scopes as written, in `when`, in `applies_to`, in references and on the command line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kbgen.load.yaml_nodes import Items, Node, Scalar, Table
from kbgen.model import SCOPE_KEYS, Loc, Problem, Scope
from kbgen.values import Context, Country, Period
from kbgen.vocabulary import did_you_mean


@dataclass(frozen=True, slots=True)
class Term:
    """One `key=value` of a scope with its place."""

    key: str
    value: str
    loc: Loc


def parse_scope(terms: Iterable[Term], rule: str = "KB008") -> tuple[Scope, tuple[Problem, ...]]:
    """The scope that all `terms` make together; terms of one key are alternatives.

    What cannot be understood is left out and filed as a problem under `rule`.
    """
    found: dict[str, list[str]] = {}
    ordered: Period | None = None
    problems: list[Problem] = []
    for term in terms:
        if term.key not in SCOPE_KEYS:
            known = ", ".join(SCOPE_KEYS)
            message = f"'{term.key}' is not a scope.{did_you_mean(term.key, SCOPE_KEYS)} Scopes are {known}."
            problems.append(Problem(rule, term.loc, message))
            continue
        try:
            if not term.value.strip():
                message = f"'{term.key}' has no value"
                raise ValueError(message)
            if term.key == "ordered":
                ordered = Period.parse(term.value, Context(None, None))
                continue
            value = term.value.strip()
            if term.key == "country":
                value = Country.parse(value, Context(None, None)).code
        except ValueError as error:
            problems.append(Problem(rule, term.loc, f"{error}."))
            continue
        found.setdefault(term.key, []).append(value)
    keys = sorted(found, key=SCOPE_KEYS.index)
    return Scope(tuple((key, tuple(dict.fromkeys(found[key]))) for key in keys), ordered), tuple(
        problems
    )


def scope_of_node(node: Node, what: str) -> tuple[Scope, tuple[Problem, ...]]:
    """The scope that a YAML mapping writes: `{product: sale, country: [DE, AT]}`."""
    if not isinstance(node, Table):
        message = f"'{what}' is a mapping of scopes, as in {{product: sale}}."
        return Scope(), (Problem("KB008", node.loc, message),)
    problems: list[Problem] = []
    terms = list(_terms(node, problems))
    scope, more = parse_scope(terms)
    return scope, (*problems, *more)


def _terms(table: Table, problems: list[Problem]) -> Iterator[Term]:
    for entry in table.entries:
        values = entry.value.items if isinstance(entry.value, Items) else (entry.value,)
        for value in values:
            if isinstance(value, Scalar):
                loc = value.loc if entry.key.text in SCOPE_KEYS else entry.key.loc
                yield Term(entry.key.text, value.text, loc)
            else:
                message = f"'{entry.key.text}' takes a word or a list of words."
                problems.append(Problem("KB008", value.loc, message))
