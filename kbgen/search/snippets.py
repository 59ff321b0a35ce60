"""What is shown of a result: the heading that answers, and the lines around the words looked for.

SHARED CONTRACT for `best_heading`: the heading which, together with the title, answers more of the
query than the title alone; of several the one that adds most, of these the first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from kbgen.search.documents import Document, Heading
from kbgen.search.language import Language
from kbgen.search.query import PHRASE, Understanding
from kbgen.search.words import words

_LONGEST = 160
_MOST_READ = 5_000
_PART = re.compile(r"(?<=[.!?])\s+|\n")
_RUN = re.compile(r"([^\W_]+(?:['’][^\W_]+)*)")


def best_heading(document: Document, wanted: Wanted, language: Language) -> Heading | None:
    """The heading that answers what the title does not, if there is one."""
    title = _stems(document.title, language)
    best, most = None, wanted.answered(title)
    for heading in document.headings:
        found = wanted.answered(title | _stems(heading.text, language))
        if found > most:
            best, most = heading, found
    return best


def snippet(document: Document, wanted: Wanted, language: Language, heading: Heading | None) -> str:
    """About a sentence or two: those that say most of what was asked for; else the description.

    With a heading they are of the part below it.
    """
    best, most = "", 0
    text = document.text
    if heading is None:
        best, most = document.description, wanted.answered(_stems(document.description, language))
    else:
        text = _below(document, heading)
    parts = _parts(text[:_MOST_READ], language)
    for at, (_, stems) in enumerate(parts):
        if most == wanted.whole:
            break
        if not wanted.stems.isdisjoint(stems):
            found = wanted.answered(stems)
            if found > most:
                most = found
                best = _from(parts, at)
    return shortened(best or _from(parts, 0) or document.description)


_Part = tuple[str, frozenset[str]]
"""About a sentence, and its stems."""


@lru_cache(maxsize=2_000)
def _parts(text: str, language: Language) -> tuple[_Part, ...]:
    """Remembered, since the same articles answer while somebody types."""
    parts = (part.strip() for part in _PART.split(text))
    return tuple((part, _stems(part, language)) for part in parts if part)


def _from(parts: Sequence[_Part], at: int) -> str:
    """A part, with the next where it is short."""
    is_short = at < len(parts) and len(parts[at][0]) < _LONGEST // 2
    return " ".join(part for part, _ in parts[at : at + (2 if is_short else 1)])


def _below(document: Document, heading: Heading) -> str:
    at = document.headings.index(heading)
    ends = (*document.starts[1:], len(document.text))
    return document.text[document.starts[at] : ends[at]]


def shortened(text: str, most: int = _LONGEST) -> str:
    """A text cut behind a word where it is long."""
    if len(text) <= most:
        return text
    cut = text[:most].rpartition(" ")[0] or text[:most]
    return f"{cut.rstrip(' ,;:.')}…"


def marked(text: str, stems: frozenset[str], language: Language) -> Iterator[tuple[str, bool]]:
    """The text in pieces, each with whether it is a word that was searched for."""
    pieces, said = _pieces(text, language)
    found = _searched(said, stems)
    for at, piece in enumerate(pieces):
        if piece:
            yield piece, at % 2 == 1 and found[at // 2]


@lru_cache(maxsize=5_000)
def _pieces(text: str, language: Language) -> tuple[Sequence[str], Sequence[frozenset[str]]]:
    """A text cut so that every other piece is a word, and the stems of these words; remembered."""
    pieces = _RUN.split(text)
    return pieces, [frozenset(map(language.stem, words(piece))) for piece in pieces[1::2]]


def _searched(said: Sequence[frozenset[str]], stems: frozenset[str]) -> list[bool]:
    """Which of a text's words, given by the stems of each, were searched for.

    A pair of stems counts where one word follows the other: `money` alone is no `money back`.
    """
    found = [not stems.isdisjoint(own) for own in said]
    for at, (own, other) in enumerate(pairwise(said)):
        if any(f"{one}{PHRASE}{two}" in stems for one in own for two in other):
            found[at] = found[at + 1] = True
    return found


@lru_cache(maxsize=10_000)
def _stems(text: str, language: Language) -> frozenset[str]:
    return frozenset(language.stem(word) for word in words(text))


@dataclass(frozen=True)
class Wanted:
    """What a query asks for, by the stems that answer it."""

    worth: Mapping[str, tuple[tuple[int, int], ...]]
    """The groups that a stem answers alone, each with how much."""
    together: Mapping[frozenset[str], tuple[tuple[int, int], ...]]
    """The groups that stems answer together."""
    stems: frozenset[str]
    whole: int
    """What a text has that answers all of it as well as can be."""

    @classmethod
    def of(cls, understood: Understanding) -> Wanted:
        """What a query asks for as it was understood."""
        worth: dict[str, tuple[tuple[int, int], ...]] = {}
        together: dict[frozenset[str], tuple[tuple[int, int], ...]] = {}
        whole = 0
        for number, group in enumerate(understood.groups):
            if group.optional:
                continue
            whole += group.weight * max(factor for _, factor in group.variants)
            for term, factor in group.variants:
                value = (number, group.weight * factor)
                stems = frozenset(term.split(PHRASE))
                if len(stems) == 1:
                    stem = min(stems)
                    worth[stem] = (*worth.get(stem, ()), value)
                else:
                    together[stems] = (*together.get(stems, ()), value)
        return cls(worth, together, frozenset(worth).union(*together), whole)

    def answered(self, stems: frozenset[str]) -> int:
        """How much of the query is in a text, given by its stems."""
        if self.stems.isdisjoint(stems):
            return 0
        values = [self.worth[stem] for stem in stems.intersection(self.worth)]
        values += [found for key, found in self.together.items() if key <= stems]
        best: dict[int, int] = {}
        for found in values:
            for group, value in found:
                if value > best.get(group, 0):
                    best[group] = value
        return sum(best.values())
