"""The agents' search from Python, beside plain SQLite FTS5 on the same texts."""

from __future__ import annotations

import re
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import quantiles
from typing import TypeVar

from kbgen.model import KnowledgeBase
from kbgen.search.documents import Document, sources
from kbgen.search.index import Index, open_index
from tests.bench.phrases import ROOT
from tests.bench.search.corpus import Plain, generate, write
from tests.bench.search.queries import read_queries
from tests.bench.search.say import say
from tests.bench.search.sites import empty_project, loaded

_AGENTS = 10
"""One article in so many is for agents."""
_LIMIT = 10
_WORD = re.compile(r"\w+")
_SHORTEST = 2
_Result = TypeVar("_Result")


@dataclass(frozen=True)
class Times:
    """Of searches, in milliseconds."""

    middle: float
    slow: float
    """95% are faster."""


def measure(size: int, pool: Sequence[Plain], folder: Path) -> None:
    """Prints tables for a help centre of that many articles, made in a folder."""
    project = project_of(size, pool, folder / f"agents-{size}")
    kb = loaded(project)
    say(
        f"\nThe agents' search from Python, {len(kb.articles):,} articles, one in {_AGENTS} for agents\n"
    )
    documents, read = _timed(lambda: [each for source in sources(kb) for each in source.make()])
    home = project / ".kbgen"
    shutil.rmtree(home, ignore_errors=True)
    _, made = _timed(lambda: open_index(kb, home))
    _, reopened = _timed(lambda: open_index(kb, home))
    peer, peer_made = _timed(lambda: Fts5.of(documents, folder / f"fts5-{size}.db"))
    ours_size, peer_size = _size(home), _size(peer.file)
    changed = _change(project)
    index, updated = _timed(lambda: open_index(changed, home))
    # As the desk does when it starts.
    index.warm()
    say(f"{read:.1f} s to read the articles as plain text, which either index is made of; then:\n")
    with closing(peer.connection):
        ours = made - read
        _table("", "index s", "reopen s", "one changed s", "MB")
        _table("kbgen", *(f"{figure:.2f}" for figure in (ours, reopened, updated, ours_size)))
        _table("FTS5", f"{peer_made:.2f}", "", "", f"{peer_size:.2f}")
        _table("/ FTS5", f"{ours / peer_made:.2f}x", "", "", f"{ours_size / peer_size:.2f}x")
        _searches(index, peer)


def project_of(size: int, pool: Sequence[Plain], project: Path) -> Path:
    """A help centre with the demo shop's policy; made where it isn't there."""
    if project.exists():
        return project
    write(generate(pool, size), project / "content")
    files = sorted((project / "content").glob("topic-*/*.md"))
    for file in files[::_AGENTS]:
        text = file.read_text("utf-8").replace("---\n", "---\naudience: agent\n", 1)
        moved = project / "content" / "agents" / file.relative_to(project / "content")
        moved.parent.mkdir(parents=True, exist_ok=True)
        moved.write_text(text, "utf-8")
        file.unlink()
    empty_project(project)
    shutil.copytree(ROOT / "policies", project / "policies", dirs_exist_ok=True)
    return project


def typed(query: str) -> Iterator[str]:
    """What stands in the field while a query is typed, from the second letter on."""
    return (
        query[:length] for length in range(_SHORTEST, len(query) + 1) if query[length - 1] != " "
    )


def whole_queries() -> list[str]:
    """What people type, of the halves to tune on: what is measured here is time."""
    return [query.text for shop in ("demo", "arduino") for query in read_queries(shop, "dev")]


@dataclass(frozen=True)
class Fts5:
    """SQLite's full-text search as anyone would set it up: any of the words, BM25, a snippet."""

    connection: sqlite3.Connection
    file: Path

    @classmethod
    def of(cls, documents: Sequence[Document], file: Path) -> Fts5:
        file.unlink(missing_ok=True)
        connection = sqlite3.connect(file)
        connection.execute(
            "CREATE VIRTUAL TABLE found USING fts5"
            "(id UNINDEXED, title, keywords, headings, text, tokenize='porter unicode61', prefix='2 3')"
        )
        connection.executemany("INSERT INTO found VALUES (?, ?, ?, ?, ?)", map(_row_of, documents))
        connection.execute("INSERT INTO found(found) VALUES ('optimize')")
        connection.commit()
        return cls(connection, file)

    def search(self, query: str, *, typing: bool) -> list[tuple[str, str]]:
        """Ids and snippets, best first."""
        words = [f'"{word}"' for word in _WORD.findall(query)]
        match = " OR ".join(words) + ("*" if typing else "")
        return self.connection.execute(
            "SELECT id, snippet(found, 4, '', '', '…', 24) FROM found WHERE found MATCH ?"
            " ORDER BY bm25(found, 0, 8, 6, 3, 1) LIMIT ?",
            (match, _LIMIT),
        ).fetchall()


def _row_of(document: Document) -> tuple[str, ...]:
    headings = " ".join(heading.text for heading in document.headings)
    return document.id, document.title, " ".join(document.keywords), headings, document.text


def _change(project: Path) -> KnowledgeBase:
    file = next((project / "content" / "topic-02").glob("*.md"))
    file.write_text(file.read_text("utf-8") + "\nA line more.\n", "utf-8")
    return loaded(project)


def _searches(index: Index, peer: Fts5) -> None:
    queries = whole_queries()
    prefixes = [prefix for query in queries[::2] for prefix in typed(query)]
    say("\nA search, warm: ms on the processor\n")
    _table("", "searches", "p50", "p95", "FTS5 p50", "FTS5 p95", "ratio p95")
    for name, texts, typing in (("whole", queries, False), ("typing", prefixes, True)):
        ours = _times(partial(index.search, limit=_LIMIT, typing=typing), texts)
        theirs = _times(partial(peer.search, typing=typing), texts)
        cells = (ours.middle, ours.slow, theirs.middle, theirs.slow)
        ratio = f"{ours.slow / theirs.slow:.2f}x"
        _table(name, f"{len(texts):,}", *(f"{cell:.1f}" for cell in cells), ratio)


def times_of(seconds: Sequence[float]) -> Times:
    """The middle and the 95th percentile of at least two times."""
    cuts = quantiles(seconds, n=20)
    return Times(cuts[9] * 1000, cuts[18] * 1000)


def _times(search: Callable[[str], object], texts: Sequence[str]) -> Times:
    for text in texts[::10]:
        search(text)
    return times_of([_timed(partial(search, text))[1] for text in texts])


def _timed(call: Callable[[], _Result]) -> tuple[_Result, float]:
    """What a call gives, and its seconds on the processor: nothing here waits for anything else."""
    started = time.thread_time()
    result = call()
    return result, time.thread_time() - started


def _size(path: Path) -> float:
    """MB of a file or of all in a folder."""
    files = [path] if path.is_file() else path.rglob("*")
    return sum(file.stat().st_size for file in files if file.is_file()) / 1e6


def _table(*cells: str) -> None:
    say("".join(f"{cell:>15}" for cell in cells))
