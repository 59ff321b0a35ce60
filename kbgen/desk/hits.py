"""Results of a search as the desk lists them, with titles and values in the case at hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from kbgen.desk.cards import card
from kbgen.desk.cases import Case
from kbgen.desk.reading import listed
from kbgen.desk.state import State
from kbgen.model import Article, Audience
from kbgen.search.documents import Kind
from kbgen.search.index import Result
from kbgen.search.snippets import marked

MOST_QUERY = 500
"""Characters of a query that are read; nobody types more."""
MOST_RESULTS = 50

_FACT = "fact:"
_AGENTS = "#agents-"


def found(
    state: State,
    case: Case,
    query: str,
    *,
    category: str | None,
    audience: Audience | None,
    language: str | None,
    kinds: tuple[Kind, ...],
    correct: bool,
    limit: int,
) -> dict[str, Any]:
    """What answers a query (`Results` in the API's document); without one, all articles."""
    query = " ".join(query[:MOST_QUERY].split())
    if not query:
        return _browsed(state, case, category, audience, limit)
    results = state.search(
        query,
        limit=limit,
        typing=True,
        correct=correct,
        category=category,
        kinds=kinds,
        language=language,
        only=audience,
    )
    hits = [hit for result in results.results if (hit := _hit(state, case, result, results.stems))]
    return {
        "query": query,
        "corrected": results.corrected,
        "total": results.total,
        "results": hits,
        "categories": dict(results.categories),
    }


def _hit(state: State, case: Case, result: Result, stems: frozenset[str]) -> dict[str, Any] | None:
    if result.id.startswith(_FACT):
        fact = case.kb.policy.get(result.id.removeprefix(_FACT))
        if fact is None:
            return None
        own = card(case, fact)
        return _entry("fact", own["label"], own["audience"]) | {
            "category": result.category,
            "fact": own,
        }
    article = state.by_path.get(result.path)
    if article is None:
        return None
    # A snippet was cut on the day and in the case of the index.
    is_as_indexed = not case.scope and case.kb.as_of == state.kb.as_of
    about = (
        state.listed(article.name)
        if is_as_indexed
        else listed(case, article, state.categories[article.name])
    )
    entry = _entry(result.kind.value, about["title"], result.audience.value)
    otherwise = "" if result.kind is Kind.BLOCK else about["description"]
    text = result.snippet if is_as_indexed else otherwise
    return entry | {
        "article": article.name,
        "heading": result.heading,
        "anchor": _anchor(result),
        "category": about["category"],
        "snippet": list(_pieces(marked(text, stems, state.index.knowledge))),
    }


def _pieces(pieces: Iterable[tuple[str, bool]]) -> Iterator[dict[str, Any]]:
    """The words that were searched for, and all that stands between two of them as one piece."""
    before = ""
    for piece, is_found in pieces:
        if not is_found:
            before += piece
            continue
        if before:
            yield {"text": before, "found": False}
        yield {"text": piece, "found": True}
        before = ""
    if before:
        yield {"text": before, "found": False}


def _anchor(result: Result) -> str:
    _, mark, number = result.id.rpartition(_AGENTS)
    return f"agents-{number}" if mark else result.anchor


def _browsed(
    state: State, case: Case, category: str | None, audience: Audience | None, limit: int
) -> dict[str, Any]:
    everything = [
        article
        for article in case.kb.articles.values()
        if audience is None or article.audience is audience
    ]
    named = state.categories
    chosen = [a for a in everything if category is None or named[a.name] == category]
    return {
        "query": "",
        "corrected": None,
        "total": len(chosen),
        "results": list(_listing(state, case, chosen[:limit])),
        "categories": dict(sorted(Counter(named[article.name] for article in everything).items())),
    }


def _listing(state: State, case: Case, articles: list[Article]) -> Iterator[dict[str, Any]]:
    for article in articles:
        about = listed(case, article, state.categories[article.name])
        description = about["description"]
        yield _entry("article", about["title"], about["audience"]) | {
            "article": article.name,
            "category": about["category"],
            "snippet": [{"text": description, "found": False}] if description else [],
        }


def _entry(kind: str, title: str, audience: str) -> dict[str, Any]:
    return {
        "kind": kind,
        "title": title,
        "audience": audience,
        "category": "",
        "article": None,
        "heading": "",
        "anchor": "",
        "snippet": [],
        "fact": None,
    }
