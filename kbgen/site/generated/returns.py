"""The page `returns/`: how long, around the holidays, what it costs, how, and the money."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape

from kbgen.labels import label, override_words
from kbgen.model import Fact, Override
from kbgen.scope import in_force
from kbgen.site.generated.part import Part, plain_part, public_facts
from kbgen.site.generated.words import PageWords
from kbgen.site.tables import Tables, block, row, table

_WINDOW = "returns.window"
_COSTS = ("returns.cost", "returns.restocking_fee")
_WITHDRAWAL = "returns.withdrawal"


def returns_parts(tables: Tables, words: PageWords) -> Iterator[Part]:
    """The windows by kind, then by season; costs, ways, refunds, exchanges, the legal right."""
    for fact in public_facts(tables, _WINDOW):
        yield Part(words.how_long, _windows(tables, fact, lambda o: o.when.ordered is None, True))
        yield Part(words.seasons, _windows(tables, fact, lambda o: o.when.ordered is not None))
    yield plain_part(tables, words.costs, public_facts(tables, *_COSTS))
    withdrawal = public_facts(tables, _WITHDRAWAL)
    told = {_WINDOW, *_COSTS, *(fact.key for fact in withdrawal)}
    ways = [fact for fact in public_facts(tables, "returns") if fact.key not in told]
    yield plain_part(tables, words.how_to_return, ways)
    yield plain_part(tables, words.refunds, public_facts(tables, "refunds"))
    yield plain_part(tables, words.exchanges, public_facts(tables, "exchanges"))
    yield plain_part(tables, words.withdrawal, withdrawal)


def _windows(
    tables: Tables, fact: Fact, wanted: Callable[[Override], bool], general: bool = False
) -> str:
    """The cases of a fact for which `wanted` is true, with the general one in front."""
    kb, labels = tables.kb, tables.labels
    title = label(labels, fact.key)
    found = in_force(fact, tables.scope, kb.as_of) if general else None
    lines = []
    if found:
        lines.append((labels.otherwise, tables.counted(fact, found.value) + tables.announced(fact)))
    for override, value in tables.overridden(fact):
        if wanted(override):
            case = override_words(labels, kb.policy, tables.beyond(override), kb.language)
            lines.append((case, tables.counted(fact, value)))
    rows = [row(escape(case), [(title, html)]) for case, html in lines]
    return block(table((labels.applies_to, title), rows)) if rows else ""
