"""A sentence with what it goes on from, as far as the two name a thing."""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.claims.context.around import Around
from kbgen.claims.meaning.stances import Place, Saying
from kbgen.claims.promises.things import may_name, naming
from kbgen.claims.prose.passages import Kind
from kbgen.claims.topics.marking import lowered


def saying(thing: str, around: Around, text: str) -> Saying | None:
    """A sentence in small letters with what it goes on from, if they name a thing; else None."""
    for before, place in _befores(around):
        found = naming(thing, text, before) if may_name(thing, f"{text} {before}") else None
        if found:
            here, there = found
            return Saying(here, there, place)
    return None


def _befores(around: Around) -> Iterator[tuple[str, Place]]:
    """The texts that a sentence may go on from, the nearest first."""
    passage = around.passage
    if passage.kind is Kind.CELL:
        heads = (lowered(passage.column), lowered(passage.row))
        yield " | ".join(filter(None, heads)), Place.CELL
    elif asked := around.asked:
        yield asked, Place.QUESTION
    elif passage.kind is Kind.ITEM and passage.lead:
        yield lowered(passage.lead), Place.LEAD
    elif around.before:
        yield around.before, Place.BEFORE
    yield around.titles[-2] if len(around.titles) > 1 else around.title, Place.ABOVE
