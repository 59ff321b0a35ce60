"""What a statement stands in: sentences before it, labels of its cell, headings, title."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from kbgen.claims.claim import Strength
from kbgen.claims.patterns import lazy
from kbgen.claims.prose.passages import Kind, Passage
from kbgen.claims.quantity import Quantity
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.topics import Match
from kbgen.claims.topics.wording import Named

_FAULTY = lazy(
    r"\b(?:faulty|fault|damaged?|defective|defects?|broken|wrong item|incorrect item|our (?:mistake|error))\b"
)


@dataclass(frozen=True)
class Thread:
    """What the statement before this one spoke of, in the same passage."""

    matches: tuple[Match, ...]
    kind: str
    sentence: int
    """The number of its sentence."""
    strength: Strength


@dataclass(frozen=True)
class Around:
    """What a statement stands in. All texts are in small letters."""

    passage: Passage
    before: str
    """The sentence before it."""
    title: str
    number: int = 0
    """The number of its sentence in the passage."""
    quantities: tuple[Quantity, ...] = ()
    """All that is counted in its sentence."""
    first: str = ""
    """The sentence that the passage begins with, where it is not the one before."""
    names: tuple[Named, ...] = ()
    """The delivery methods that its sentence names."""

    @cached_property
    def label(self) -> str:
        """The headings of a table cell's column and row; of the row alone where that is a question."""
        column, row = self.passage.column, self.passage.row
        labels = [text for text in (column, row) if text.strip()]
        labels = [row] if row.endswith("?") else labels
        return f"{' '.join(lowered(text) for text in labels)}: " if labels else ""

    @property
    def told(self) -> str:
        """The sentence before it, or what its list hangs on."""
        return self.before or lowered(self.passage.lead)

    @cached_property
    def is_remedy(self) -> bool:
        """Whether headings or lead speak of faulty or damaged goods, which are a case of their own."""
        headings = (lowered(text) for text in self.passage.headings)
        return any(_FAULTY.search(text) for text in (*headings, lowered(self.passage.lead)))

    @cached_property
    def question(self) -> str:
        """What a passage's first sentence answers: the head of its row, what it hangs on, the heading above it."""
        passage = self.passage
        above = passage.row if passage.kind is Kind.CELL else passage.lead
        asks = (lowered(text) for text in (above, *passage.headings[-1:]) if text.endswith("?"))
        return next(asks, "") if not self.number else ""

    @cached_property
    def asked(self) -> str:
        """The question that it follows: the sentence before it, else the heading that it answers."""
        return self.before if self.before.endswith("?") else self.question

    @cached_property
    def titles(self) -> tuple[str, ...]:
        """The headings and the title, by which a whole section may be said to speak of the law."""
        return (*(lowered(text) for text in self.passage.headings), self.title)

    @property
    def heading(self) -> str:
        """The heading right above it; nothing where none is."""
        return self.titles[-2] if len(self.titles) > 1 else ""

    @property
    def nearest(self) -> str:
        """The heading right above it, or the title where none is."""
        return self.titles[-2] if len(self.titles) > 1 else self.title

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """From the nearest to the farthest: sentence before, lead of the list, headings, title."""
        headings = [lowered(text) for text in reversed(self.passage.headings)]
        found = (self.before, self.first, lowered(self.passage.lead), *headings, self.title)
        return tuple(text for text in found if text)
