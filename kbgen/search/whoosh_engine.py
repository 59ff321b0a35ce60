"""The agents' index on disk, kept by Whoosh. The only module that knows Whoosh.

Whoosh holds the terms with their levels, what is stored of each document, and the lock of the one
process that may write; it puts a new state in place in one step, so that readers see the old or
the new one, whole. What is broken or of another version is made anew: everything in here can be
had again from the sources.
"""

from __future__ import annotations

import json
import shutil
import time
import warnings
from array import array
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from threading import RLock
from typing import Any

from kbgen.search.rank import Postings

with warnings.catch_warnings():
    # Its last release is older than Python 3.12, which finds fault with some of its strings.
    warnings.simplefilter("ignore")
    from whoosh import fields, formats, index, reading  # type: ignore[import-untyped]
    from whoosh.filedb import filestore  # type: ignore[import-untyped]
    from whoosh.writing import LockError  # type: ignore[import-untyped]

PUBLIC, AGENTS = "public", "agents"
"""The shelves: what customers can find, and what only agents can."""

_WORDS = {PUBLIC: "public_words", AGENTS: "agents_words"}
_PATIENCE = 0.05
_MOST_TRIES = 2_400
_NOTHING = Postings((), ())


@dataclass(frozen=True, slots=True)
class Entry:
    """A document as the engine keeps it."""

    id: str
    origin: str
    """Of which source it is one of the documents."""
    fingerprint: str
    shelf: str
    levels: Mapping[str, int]
    words: frozenset[str]
    stored: Mapping[str, Any]
    """What is shown of it; JSON."""


class _Levels(fields.FieldType):  # type: ignore[misc]
    """Terms that come with their level, which Whoosh keeps as a posting's weight."""

    def __init__(self) -> None:
        self.format = formats.Existence()
        self.analyzer = None
        self.scorable = self.stored = self.unique = False
        self.multitoken_query = "default"
        self.vector = None
        self.spelling = False
        self.column_type = None

    def index(
        self, value: Mapping[str, int], **options: Any
    ) -> Iterator[tuple[bytes, int, float, bytes]]:
        """The postings of one document."""
        for term in sorted(value):
            yield term.encode(), 1, float(value[term]), b""


def _schema() -> Any:
    return fields.Schema(
        id=fields.ID(unique=True),
        origin=fields.ID(),
        about=fields.STORED(),
        public=_Levels(),
        agents=_Levels(),
        public_words=_Levels(),
        agents_words=_Levels(),
    )


def update(folder: Path, wanted: Mapping[str, str], make: Any) -> None:
    """Bring the index in a folder up to date.

    `wanted` has the fingerprint of each origin; `make(origin)` gives its entries, and is asked only
    for those that have changed. Waits while another process writes. What is broken is made anew.
    """
    try:
        _update(folder, wanted, make)
    except LockError:
        raise
    except Exception:
        # Whatever is wrong with what lies there (garbage, half a file, another version's format).
        clear(folder)
        _update(folder, wanted, make)


def _update(folder: Path, wanted: Mapping[str, str], make: Any) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    if not index.exists_in(str(folder)):
        _create(folder)
    found = _opened(folder)
    try:
        if not _changes(_present(found), wanted):
            return
        writer = _writer(found)
        try:
            # Another process may have written while this one waited.
            present = _present(found)
            gone, changed = _changes(present, wanted) or (set(), [])
            for origin in sorted(gone):
                writer.delete_by_term("origin", origin)
            for origin in changed:
                for entry in make(origin):
                    _add(writer, entry)
        except BaseException:
            writer.cancel()
            raise
        # Whoosh's merging keeps the number of its files small.
        writer.commit()
    finally:
        found.close()


def _create(folder: Path) -> None:
    """An empty index; harmless where another process has made it at the same time."""
    with _alone(folder):
        if not index.exists_in(str(folder)):
            index.create_in(str(folder), _schema()).close()


def _alone(folder: Path) -> Any:
    lock = filestore.FileStorage(str(folder)).lock("create")
    return _Held(lock)


@dataclass
class _Held:
    lock: Any

    def __enter__(self) -> None:
        for _ in range(_MOST_TRIES):
            if self.lock.acquire(blocking=False):
                return
            time.sleep(_PATIENCE)
        raise LockError

    def __exit__(self, *error: object) -> None:
        self.lock.release()


def _writer(found: Any) -> Any:
    for _ in range(_MOST_TRIES):
        with suppress(LockError):
            return found.writer(limitmb=256)
        time.sleep(_PATIENCE)
    raise LockError


def _changes(
    present: Mapping[str, str], wanted: Mapping[str, str]
) -> tuple[set[str], list[str]] | None:
    """Origins whose entries must go, and those to be added; None where all is as it should be."""
    gone = {origin for origin, mark in present.items() if wanted.get(origin) != mark}
    changed = [origin for origin, mark in wanted.items() if present.get(origin) != mark]
    return (gone, changed) if gone or changed else None


def _present(found: Any) -> dict[str, str]:
    """The fingerprint of each origin that is in the index."""
    with found.reader() as reader:
        marks: dict[str, str] = {}
        for number in reader.all_doc_ids():
            about = reader.stored_fields(number)["about"]
            marks[about[1]] = about[2]
        return marks


def _add(writer: Any, entry: Entry) -> None:
    about = (entry.id, entry.origin, entry.fingerprint, entry.shelf, json.dumps(entry.stored))
    writer.add_document(
        id=entry.id,
        origin=entry.origin,
        about=about,
        **{
            entry.shelf: entry.levels,
            _WORDS[entry.shelf]: dict.fromkeys(entry.words, 1),
        },
    )


def _opened(folder: Path) -> Any:
    return index.open_dir(str(folder))


def clear(folder: Path) -> None:
    """Throw an index away."""
    shutil.rmtree(folder, ignore_errors=True)


@dataclass(frozen=True)
class Snapshot:
    """One state of the index, which no later writing changes. Safe to share between threads."""

    reader: Any
    lock: Any = field(default_factory=RLock)

    @classmethod
    def of(cls, folder: Path) -> Snapshot:
        """The present state of the index in a folder. Raises what Whoosh does where it is broken."""
        snapshot = cls(_opened(folder).reader())
        snapshot.abouts  # noqa: B018 - reads all that is stored, so that damage shows at once
        return snapshot

    @cached_property
    def abouts(self) -> Mapping[int, tuple[str, str, str, str, str]]:
        """Id, origin, fingerprint, shelf and stored JSON of each document, by its number."""
        reader = self.reader
        return {n: reader.stored_fields(n)["about"] for n in reader.all_doc_ids()}

    def stored(self, number: int) -> Any:
        """What is shown of a document."""
        return json.loads(self.abouts[number][4])

    def shelf(self, name: str) -> WhooshShelf:
        """The documents for customers, or those for agents."""
        return self._shelves[name]

    @cached_property
    def _shelves(self) -> Mapping[str, WhooshShelf]:
        return {name: WhooshShelf(self, name) for name in (PUBLIC, AGENTS)}

    def words(self, name: str) -> dict[str, int]:
        """The words of a shelf, with the number of its documents that have each."""
        with self.lock:
            found = self.reader.iter_field(_WORDS[name])
            return {text.decode(): int(info.doc_frequency()) for text, info in found}

    def close(self) -> None:
        """Let go of the files."""
        with suppress(Exception):
            self.reader.close()


@dataclass(frozen=True)
class WhooshShelf:
    """Postings of one shelf, each read from disk once."""

    snapshot: Snapshot
    name: str
    known: dict[str, Postings] = field(default_factory=dict)

    @cached_property
    def size(self) -> int:
        """How many documents there are."""
        return sum(1 for about in self.snapshot.abouts.values() if about[3] == self.name)

    def postings(self, term: str) -> Postings:
        """Where a term is."""
        found = self.known.get(term)
        if found is None:
            with self.snapshot.lock:
                found = self.known[term] = self._read(term)
        return found

    def _read(self, term: str) -> Postings:
        reader = self.snapshot.reader
        try:
            matcher = reader.postings(self.name, term.encode())
        except reading.TermNotFound:
            return _NOTHING
        documents, levels = array("l"), array("l")
        while matcher.is_active():
            documents.append(matcher.id())
            levels.append(int(matcher.weight()))
            matcher.next()
        return Postings(documents, levels)
