"""How much each word counts in a document, from that document alone.

A word's weight sums over the fields that have it (BM25F, Robertson and Zaragoza 2009), each length
set against one that is usual, and is then saturated to a small whole number, its *level*. Since no
other document matters, an index can be changed article by article. Only Python weighs: the customers'
index holds the levels as they are here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from math import sqrt

from kbgen.search.documents import Document, Kind
from kbgen.search.language import Language
from kbgen.search.query import PHRASE, TITLE, WHOLE
from kbgen.search.words import compounds


def fields(document: Document) -> Iterator[tuple[str, Sequence[str]]]:
    """The searched texts of a document, by field."""
    yield "title", (document.title,)
    yield "keywords", document.keywords
    yield "headings", [heading.text for heading in document.headings]
    yield "description", (document.description,)
    yield "text", (document.text,)


def levels(document: Document, language: Language) -> dict[str, int]:
    """The level of each stem, and of each pair of stems in titles, keywords and headings.

    What is in the title has a level of its own besides, behind a `TITLE`: the smaller the longer the
    title. Levels run from 1 to the language data's `levels`.
    """
    weights: dict[str, float] = {}
    titled: dict[str, int] = {}
    most = language.ranking["levels"]
    for name, texts in fields(document):
        counts, length = _counted(texts, language, name)
        if not counts:
            continue
        field = language.ranking["fields"][name]
        even = field["evenness"]
        share = field["weight"] / (1 - even + even * length / field["expected"])
        for stem, count in counts.items():
            weights[stem] = weights.get(stem, 0.0) + share * count
        if name == "title":
            level = max(1, round(most / sqrt(max(1, length))))
            titled = {f"{stem}{TITLE}": level for stem in counts}
    kind = "fact" if document.kind is Kind.FACT else "index_page" if document.is_index else ""
    if kind:
        scale = language.factor(kind) / WHOLE
        weights = {stem: weight * scale for stem, weight in weights.items()}
    return _saturated(weights, language) | titled


def _saturated(weights: Mapping[str, float], language: Language) -> dict[str, int]:
    half, most = language.ranking["half"], language.ranking["levels"]
    return {
        stem: max(1, round(most * weight / (half + weight))) for stem, weight in weights.items()
    }


def _counted(texts: Sequence[str], language: Language, field: str) -> tuple[Counter[str], int]:
    """How often each stem and pair is in a field, and how many words that tell something it has."""
    counts: Counter[str] = Counter()
    length = 0
    stop, stem = language.stop, language.stem
    for text in texts:
        run: list[str] = []
        for group in _compounds(text):
            for word in group:
                if word not in stop:
                    counts[stem(word)] += 1
            telling = [stem(word) for word in (group[1:] or group) if word not in stop]
            run += telling
        length += len(run)
        if field != "text":
            counts.update(f"{one}{PHRASE}{other}" for one, other in pairwise(run))
    return counts, length


def vocabulary(document: Document) -> set[str]:
    """Every word of a document as it is written."""
    return {
        word
        for _, texts in fields(document)
        for text in texts
        for g in _compounds(text)
        for word in g
    }


@lru_cache(maxsize=128)
def _compounds(text: str) -> tuple[tuple[str, ...], ...]:
    """Remembered, since levels and vocabulary of one document are asked for in turn."""
    return tuple(compounds(text))
