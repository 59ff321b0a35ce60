"""Names in one part of the policy that another part must have."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kbgen.model import Loc, Policy, Problem, Scope
from kbgen.vocabulary import did_you_mean


def missing_names(policy: Policy) -> Iterator[Problem]:
    """Channels, methods and levels that the policy speaks of and does not have."""
    channels = policy.ids("contact.channels")
    methods = policy.ids("delivery.methods")
    levels = policy.ids("escalation.levels")
    for level in levels:
        fact = policy.get(f"escalation.levels.{level}.channel")
        if fact and fact.value and channels and fact.value.bare() not in channels:
            yield _no_such("contact channel", fact.value.bare(), channels, fact.value_loc)
    for role in policy.ids("authority"):
        if levels and role not in levels:
            loc = policy.groups[f"authority.{role}"].loc
            yield _no_such("level of escalation", role, levels, loc)
    for fact in policy.facts.values():
        for override in fact.overrides:
            yield from _in_scope(override.when, override.loc, channels, methods)


def _in_scope(
    when: Scope, loc: Loc, channels: tuple[str, ...], methods: tuple[str, ...]
) -> Iterator[Problem]:
    for key, what, known in (
        ("channel", "contact channel", channels),
        ("method", "delivery method", methods),
    ):
        for name in dict(when.terms).get(key, ()):
            if known and name not in known:
                yield replace(_no_such(what, name, known, loc), rule="KB008")


def _no_such(what: str, name: str, known: tuple[str, ...], loc: Loc) -> Problem:
    near = did_you_mean(name, known) or f" There are {', '.join(known)}."
    return Problem("KB006", loc, f"The policy has no {what} '{name}'.{near}")
