"""What is shown of a result: the heading that answers, and the lines around the words looked for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kbgen.search.documents import Document, Heading
from kbgen.search.language import Language
from kbgen.search.query import Group, Understanding
from kbgen.search.words import words

_LONGEST = 160
_MOST_READ = 8_000
_PART = re.compile(r"(?<=[.!?:])\s+|\n")
_RUN = re.compile(r"([^\W_]+(?:['’][^\W_]+)*)")


def best_heading(
    document: Document, understood: Understanding, language: Language
) -> Heading | None:
    """The heading that answers more of the query than the title does, if there is one."""
    groups = [group for group in understood.groups if not group.optional]
    best, most = None, _answered(document.title, groups, language)
    for heading in document.headings:
        found = _answered(heading.text, groups, language)
        if found > most:
            best, most = heading, found
    return best


def snippet(document: Document, understood: Understanding, language: Language) -> str:
    """About a sentence or two: those that say most of what was asked for; else the description."""
    groups = [group for group in understood.groups if not group.optional]
    best, most = document.description, _answered(document.description, groups, language)
    parts = [part.strip() for part in _PART.split(document.text[:_MOST_READ]) if part.strip()]
    for at, part in enumerate(parts):
        found = _answered(part, groups, language)
        if found > most:
            most = found
            best = part
            if len(part) < _LONGEST // 2 and at + 1 < len(parts):
                best = f"{part} {parts[at + 1]}"
    return shortened(best or (parts[0] if parts else ""))


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


def _answered(text: str, groups: list[Group], language: Language) -> int:
    """How much of the query is in a text."""
    if not text:
        return 0
    stems = {language.stem(word) for word in words(text)}
    return sum(
        group.weight * max((factor for term, factor in group.variants if term in stems), default=0)
        for group in groups
    )
