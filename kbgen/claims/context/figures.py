"""The figures of a passage, each in its sentence, in the part of it that is its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from kbgen.claims.context.around import Around, Thread
from kbgen.claims.context.aside import asides, is_of_others_or_once
from kbgen.claims.context.services import with_gift, with_service
from kbgen.claims.patterns import lazy
from kbgen.claims.prose.passages import Kind, Passage
from kbgen.claims.prose.plain import REFERENCE
from kbgen.claims.prose.sentences import parts, sentences
from kbgen.claims.quantity import Bound, Quantity
from kbgen.claims.topics.marking import (
    goes_on,
    is_elliptic,
    is_given,
    is_question,
    kind_of,
    lowered,
    marked,
)
from kbgen.claims.topics.wording import Wording, named
from kbgen.load.marks import Span
from kbgen.values import Answer, Money

_MOST = 30
"""Figures of a sentence from which on it is a list of data, and no statement."""

_CUSTOMER = lazy(r"\b(?:I|I'm|I've|I’m|I’ve|[Mm]y)\b")
"""Words of a customer who speaks."""


_BEEN = lazy(
    r"\W*(?:(?:It['’]s|It has|They['’]ve|They have|I['’]ve|I have|We['’]ve|We have|Already|My)\b.*\b(?:been|waited|waiting|had|ago)\b|I (?:ordered|bought|paid)\b)"
)
"""How a heading begins in which a customer tells a case: "It's been three hours"."""


@dataclass(frozen=True)
class Figure:
    """A quantity in its sentence. Spans count from the sentence's first character."""

    sentence: str
    said: Quantity
    part: Span
    """The part of the sentence that is its own."""
    around: Around

    @property
    def text(self) -> str:
        """Its words as they are read."""
        return self.sentence[self.said.span.start : self.said.span.end]

    @cached_property
    def others(self) -> tuple[Quantity, ...]:
        """What else is counted in its sentence."""
        return tuple(
            one
            for one in self.around.quantities
            if one is not self.said
            and not is_name(self.around, one)
            and not (is_given(one) and isinstance(self.said.value, Money))
        )

    @cached_property
    def near(self) -> str:
        """Its own part in small letters with `§` in its place, behind the heads of a cell."""
        return self.around.label + marked(self.sentence, self.said, self.part, self.others)

    @cached_property
    def whole(self) -> str:
        """The sentence in the same way."""
        whole = Span(0, len(self.sentence))
        return self.around.label + marked(self.sentence, self.said, whole, self.others)

    @property
    def names(self) -> str:
        """What its sentence calls the shop's methods, in small letters."""
        text = lowered(self.sentence)
        return " ".join(text[one.start : one.end] for one in self.around.names)

    def kind(self, thread: Thread | None) -> str:
        """The name by which topics list it; an amount that goes on with another is of its kind."""
        kind = kind_of(self.said, self.near)
        if kind == "money" and thread and thread.kind == "threshold":
            same = thread.sentence == self.around.number and self.said.bound is Bound.AT_LEAST
            if is_elliptic(self.near) or (same and goes_on(self.near)):
                return "threshold"
        return kind


@dataclass(frozen=True)
class Told:
    """A sentence of a passage and the figures in it that may be statements."""

    span: Span
    text: str
    around: Around
    figures: tuple[Figure, ...]
    is_aside: bool = False
    """Whether it tells of somebody else or of what once was."""

    @property
    def states(self) -> bool:
        """Whether it states anything: it is no question and no list of data.

        In a heading that asks, all is the customer's: "My basket is £70. Do I pay for delivery?"
        """
        passage = self.around.passage
        is_head = passage.kind is Kind.HEADING
        asks = passage.text.rstrip().endswith("?")
        theirs = asks and (is_head or _CUSTOMER.search(passage.text))
        theirs = theirs or (is_head and _BEEN.match(passage.text))
        is_none = self.is_aside or theirs or is_question(self.text)
        return len(self.figures) <= _MOST and not is_none


def told(
    wording: Wording, title: str, passage: Passage, found: Sequence[Quantity]
) -> Iterator[Told]:
    """The sentences of a passage in which some quantities were found; `title` is the article's."""
    title = lowered(title)
    if found and passage.earlier:
        passage = with_service(wording, title, passage)
    if found and passage.behind[1]:
        passage = with_gift(wording, title, passage)
    before = first = ""
    apart = asides(passage.text)
    is_all = is_of_others_or_once(passage, title)
    for number, span in enumerate(sentences(passage.text)):
        text = passage.text[span.start : span.end]
        own = [one.moved(-span.start) for one in found if span.start <= one.span.start < span.end]
        counted = sorted([*own, *_references(text)], key=lambda one: one.span.start)
        around = Around(
            passage,
            before,
            title,
            number,
            tuple(counted),
            first if number > 1 else "",
            named(wording.methods, lowered(text)) if counted else (),
        )
        shares = zip(counted, parts(text, counted), strict=True) if own else ()
        figures = tuple(Figure(text, one, part, around) for one, part in shares if one in own)
        yield Told(span, text, around, figures, is_all or number in apart)
        before = lowered(text)
        first = first or before


def is_name(around: Around, quantity: Quantity) -> bool:
    """Whether the quantity is part of a method's name: "next-day delivery"."""
    return any(
        one.start <= quantity.span.start and quantity.span.end <= one.end for one in around.names
    )


def _references(sentence: str) -> list[Quantity]:
    """The references of a sentence, each of which has a part of it like a quantity."""
    if REFERENCE not in sentence:
        return []
    places = (match.start() for match in _REFERENCE.finditer(sentence))
    return [Quantity(Span(at, at + 1), Answer(is_yes=True), lead=at) for at in places]


_REFERENCE = lazy(REFERENCE)
