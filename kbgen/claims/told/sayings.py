"""A sentence with what it goes on from, as far as the two name something."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kbgen.claims.context.around import Around
from kbgen.claims.meaning.stances import Place, Saying
from kbgen.claims.promises.things import THING, may_name, naming
from kbgen.claims.prose.passages import Kind
from kbgen.claims.topics.marking import lowered
from kbgen.load.marks import Span

LIKELY, CERTAIN = 0.6, 0.85
"""The likelihoods from which on what a sentence seems to say is worth a warning, and an error."""


def saying(thing: str, near: Iterable[tuple[str, Place]], text: str) -> Saying | None:
    """A sentence in small letters with what it goes on from, if they name a thing; else None.

    `near`: the texts that it may go on from, of `befores`.
    """
    for before, place in near:
        found = naming(thing, text, before) if may_name(thing, f"{text} {before}") else None
        if found:
            here, there = found
            return Saying(here, there, place)
    return None


def befores(around: Around) -> Iterator[tuple[str, Place]]:
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
    yield around.nearest, Place.ABOVE


def signed(text: str, spans: Iterable[Span]) -> str:
    """A text with the sign for what is named in the place of some words."""
    end = len(text)
    for span in sorted(spans, key=lambda one: (one.start, one.end), reverse=True):
        if span.end <= end:
            text = text[: span.start] + THING + text[span.end :]
            end = span.start
    return text


def own_words(sentence: str) -> Span:
    """The place of a sentence without the signs in front of it."""
    return Span(len(sentence) - len(sentence.lstrip(" \"'*(")), len(sentence.rstrip()))
