"""The pages `complaints/` and `standards/`."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from kbgen.site.generated.part import Part, plain_part, public_facts
from kbgen.site.generated.words import PageWords
from kbgen.site.tables import Tables, block

_COMPLAINTS = "escalation.complaints"
_BODY = "escalation.complaints.external_body"
_LEVELS = "escalation.levels"
_STANDARDS = "standards"


def complaints_parts(tables: Tables, words: PageWords) -> Iterator[Part]:
    """When customers hear from the shop, who looks at it, and whom they can turn to after that."""
    times = [fact for fact in public_facts(tables, _COMPLAINTS) if fact.key != _BODY]
    yield plain_part(tables, words.complaint_times, times)
    levels = public_facts(tables, _LEVELS)
    if levels:
        yield Part(words.who_helps, block(tables.by_name(_LEVELS, levels)))
    for fact in public_facts(tables, _BODY):
        body = tables.single_value(fact)
        if body:
            said = words.external_body.format(body.words(tables.kb.language))
            yield Part(words.disagree, f"<p>{escape(said)}</p>")


def standards_parts(tables: Tables, words: PageWords) -> Iterator[Part]:
    """The targets, which need no heading of their own."""
    facts = public_facts(tables, _STANDARDS)
    if facts:
        yield Part("", block(tables.by_name(_STANDARDS, facts)))
