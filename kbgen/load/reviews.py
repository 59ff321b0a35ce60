"""The record of reviews: what each article's facts were when somebody read it.

One file at the project's root, one line for each article and fact, sorted, so that git shows and
merges changes line by line. Each line is a JSON list: path and day, or path, day, fact and value.
`kbgen review` writes it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from kbgen.model import Loc, Problem, Reviewed

REVIEWS = ".kbgen-reviews.jsonl"
"""The record's name, relative to the project's root."""
MOST_REVIEW_BYTES = 64_000_000

_Line = tuple[str, date, str | None, str | None]


def read_reviews(text: str, path: str) -> tuple[dict[str, Reviewed], tuple[Problem, ...]]:
    """The last review of each article, by the article's path.

    Where two branches have reviewed an article, the later day counts. Lines that are none are filed.
    """
    days: dict[str, date] = {}
    facts: dict[str, dict[str, str]] = {}
    problems: list[Problem] = []
    for number, written in enumerate(text.split("\n"), 1):
        if not written.strip():
            continue
        line = _read(written)
        if line is None:
            message = (
                "This line is none that 'kbgen review' writes. Delete it, and review the articles that"
                " it was about again."
            )
            loc = Loc(path, number, 1, number, len(written) + 1)
            problems.append(Problem("KB001", loc, message))
            continue
        article, day, fact, value = line
        if article not in days or day > days[article]:
            days[article], facts[article] = day, {}
        if fact is not None and value is not None and day == days[article]:
            facts[article][fact] = value
    reviews = {article: Reviewed(day, facts[article]) for article, day in days.items()}
    return reviews, tuple(problems)


def reviews_text(reviews: Mapping[str, Reviewed]) -> str:
    """The record as its file holds it."""
    return "".join(f"{line}\n" for line in _lines(reviews))


def _lines(reviews: Mapping[str, Reviewed]) -> Iterator[str]:
    for article, reviewed in sorted(reviews.items()):
        day = reviewed.day.isoformat()
        yield _line((article, day))
        for fact, value in sorted(reviewed.facts.items()):
            yield _line((article, day, fact, value))


def _line(parts: Iterable[str]) -> str:
    return json.dumps(list(parts), ensure_ascii=False)


def _read(written: str) -> _Line | None:
    try:
        parts = json.loads(written)
        if not isinstance(parts, list) or not all(isinstance(part, str) for part in parts):
            return None
        if len(parts) not in (2, 4):
            return None
        day = date.fromisoformat(parts[1])
    except (ValueError, RecursionError):
        return None
    return (parts[0], day, parts[2], parts[3]) if len(parts) == 4 else (parts[0], day, None, None)
