"""A part of a generated page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from kbgen.model import Fact
from kbgen.render import is_public
from kbgen.site.tables import Tables, block


class Part(NamedTuple):
    """A heading in plain text, which may be empty, and the HTML below it; empty for none."""

    title: str
    html: str


def public_facts(tables: Tables, *keys: str) -> list[Fact]:
    """The facts with these keys or below them that customers may know, each once."""
    policy = tables.kb.policy
    found = {fact.key: fact for key in keys for fact in policy.under(key) if is_public(fact)}
    return list(found.values())


def plain_part(tables: Tables, title: str, facts: Iterable[Fact]) -> Part:
    """A part with a line for each fact."""
    return Part(title, block(tables.plain(facts)))
