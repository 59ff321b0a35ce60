"""Every quantity in an article with the text that it stands in, whatever it is of.

A claim needs words that say which fact a quantity gives. A mention needs none: "It takes 3 days." is one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kbgen.claims.context import abstain
from kbgen.claims.context.around import Around
from kbgen.claims.context.events import start_event
from kbgen.claims.prose.passages import Passage
from kbgen.claims.prose.sentences import parts, sentences
from kbgen.claims.quantity import Quantity
from kbgen.claims.topics.marking import lowered, marked
from kbgen.load.marks import Span
from kbgen.model import Article, Loc

Weighed = tuple[str, float]
"""A text in small letters, and how much a word in it says about the quantity."""

OWN = 4.0
_SENTENCE = 3.0
_HEADING = 2.5
_NEAR = 2.0
_FAR = 1.5


@dataclass(frozen=True, slots=True)
class Mention:
    """A quantity as an article gives it."""

    said: Quantity
    text: str
    """Its words as they are read."""
    loc: Loc
    around: tuple[Weighed, ...]
    """From the part of the sentence that is its own, with `§` in its place, to the title."""
    event: str
    """The start event that its part of the sentence names, in the policy's words; else nothing."""
    hidden: bool
    """Whether only agents read it."""
    shared: bool
    """Whether its sentence has other quantities."""
    field: str = "body"

    @property
    def own(self) -> str:
        """The part of the sentence that is its own."""
        return self.around[0][0]

    @property
    def sentence(self) -> str:
        """The sentence, in a table with the heads of its column and row."""
        return self.around[1][0]

    @property
    def is_legal(self) -> bool:
        """Whether the sentence quotes the law."""
        return abstain.is_legal(self.sentence)


def mentions(
    article: Article, passage: Passage, found: Sequence[Quantity]
) -> Iterator[tuple[Mention, Span]]:
    """The quantities of a passage as mentions, each with where it stands in the passage's text."""
    title = lowered(article.title or "")
    before = first = ""
    for number, span in enumerate(sentences(passage.text) if found else ()):
        sentence = passage.text[span.start : span.end]
        own = [one.moved(-span.start) for one in found if span.start <= one.span.start < span.end]
        around = Around(passage, before, title, number, tuple(own), first if number > 1 else "")
        for quantity, part in zip(own, parts(sentence, own), strict=True):
            others = [one for one in own if one is not quantity]
            near = around.label + marked(sentence, quantity, part, others)
            whole = around.label + marked(sentence, quantity, Span(0, len(sentence)), others)
            at = Span(span.start + quantity.span.start, span.start + quantity.span.end)
            text = sentence[quantity.span.start : quantity.span.end]
            weighed = tuple(_weighed(near, whole, around))
            event = start_event(near)[0]
            mention = Mention(
                quantity, text, Loc(article.path), weighed, event, passage.hidden, bool(others)
            )
            yield mention, at
        before = lowered(sentence)
        first = first or before


def _weighed(near: str, whole: str, around: Around) -> Iterator[Weighed]:
    passage = around.passage
    yield near, OWN
    yield whole, _SENTENCE
    headings = [lowered(text) for text in reversed(passage.headings)]
    yield from ((text, _HEADING) for text in headings[:1])
    yield from ((text, _NEAR) for text in (around.before, lowered(passage.lead)) if text)
    yield from ((text, _NEAR) for text in (around.title,) if text)
    yield from ((text, _FAR) for text in (around.first, *headings[1:]) if text)
