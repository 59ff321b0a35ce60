"""The record of flags: articles that somebody at the desk has reported as wrong.

One file at the project's root, one line for each report, sorted, so that git shows and merges changes
line by line. Each line is a JSON list: path, day, who, and what was said. The desk adds lines;
`kbgen review` takes those of an article out, and so may anybody.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date

from kbgen.model import Flag, Loc, Problem

FLAGS = ".kbgen-flags.jsonl"
"""The record's name, relative to the project's root."""
MOST_FLAG_BYTES = 16_000_000


def read_flags(text: str, path: str) -> tuple[tuple[Flag, ...], tuple[Problem, ...]]:
    """The reports, in the order of the file; each once. Lines that are none are filed."""
    flags: dict[Flag, None] = {}
    problems: list[Problem] = []
    for number, written in enumerate(text.split("\n"), 1):
        if not written.strip():
            continue
        loc = Loc(path, number, 1, number, len(written) + 1)
        flag = _read(written, loc)
        if flag is None:
            message = "This line is none that the desk writes. Delete it."
            problems.append(Problem("KB001", loc, message))
        else:
            flags.setdefault(flag)
    return tuple(flags), tuple(problems)


def flags_text(flags: Iterable[Flag]) -> str:
    """The record as its file holds it."""
    return "".join(sorted(set(_lines(flags))))


def _lines(flags: Iterable[Flag]) -> Iterator[str]:
    for flag in flags:
        parts = [flag.article, flag.day.isoformat(), flag.by, flag.said]
        yield json.dumps(parts, ensure_ascii=False) + "\n"


def _read(written: str, loc: Loc) -> Flag | None:
    try:
        parts = json.loads(written)
        if not isinstance(parts, list) or not all(isinstance(part, str) for part in parts):
            return None
        article, day, by, said = parts
        return Flag(article, date.fromisoformat(day), by, said, loc)
    except (ValueError, RecursionError):
        return None
