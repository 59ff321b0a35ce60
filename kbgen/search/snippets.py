"""What is shown of a result: the heading that answers, and the lines around the words looked for.

SHARED CONTRACT for `best_heading`: the heading which, together with the title, answers more of the
query than the title alone; of several the one that adds most, of these the first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kbgen.search.documents import Document, Heading
from kbgen.search.language import Language
from kbgen.search.query import PHRASE, Group, Understanding
from kbgen.search.words import words

_LONGEST = 160
_MOST_READ = 8_000
_PART = re.compile(r"(?<=[.!?:])\s+|\n")
_RUN = re.compile(r"([^\W_]+(?:['’][^\W_]+)*)")


def best_heading(
    document: Document, understood: Understanding, language: Language
) -> Heading | None:
    """The heading that answers what the title does not, if there is one."""
    title = _stems(document.title, language)
    best, most = None, _answered(title, understood.groups)
    for heading in document.headings:
        found = _answered(title | _stems(heading.text, language), understood.groups)
        if found > most:
            best, most = heading, found
    return best


def snippet(
    document: Document, understood: Understanding, language: Language, heading: Heading | None
) -> str:
    """About a sentence or two: those that say most of what was asked for; else the description.

    With a heading they are of the part below it.
    """
    groups = understood.groups
    best, most = "", 0
    text = document.text
    if heading is None:
        best, most = document.description, _answered(_stems(document.description, language), groups)
    else:
        text = _below(document, heading)
    parts = [part.strip() for part in _PART.split(text[:_MOST_READ]) if part.strip()]
    for at, part in enumerate(parts):
        found = _answered(_stems(part, language), groups)
        if found > most:
            most = found
            best = part
            if len(part) < _LONGEST // 2 and at + 1 < len(parts):
                best = f"{part} {parts[at + 1]}"
    return shortened(best or (parts[0] if parts else document.description))


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
    for piece in _RUN.split(text):
        if piece:
            found = words(piece) if piece[0].isalnum() else []
            yield piece, any(language.stem(word) in stems for word in found)


def _stems(text: str, language: Language) -> frozenset[str]:
    return frozenset(language.stem(word) for word in words(text))


def _answered(stems: frozenset[str], groups: Sequence[Group]) -> int:
    """How much of the query is in a text, given by its stems."""
    return sum(
        group.weight
        * max(
            (factor for term, factor in group.variants if stems.issuperset(term.split(PHRASE))),
            default=0,
        )
        for group in groups
        if not group.optional
    )
