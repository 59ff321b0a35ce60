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
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from threading import RLock
from typing import Any
from zlib import crc32

from kbgen.search.rank import Postings
from kbgen.writing import write_whole

with warnings.catch_warnings():
    # Its last release is older than Python 3.12, which finds fault with some of its strings.
    warnings.simplefilter("ignore")
    from whoosh import fields, formats, index, reading  # type: ignore[import-untyped]
    from whoosh.codec import whoosh3  # type: ignore[import-untyped]
    from whoosh.filedb import filestore  # type: ignore[import-untyped]

PUBLIC, AGENTS = "public", "agents"
"""The shelves: what customers can find, and what only agents can."""

_SEAL = "seal.json"
_PATIENCE = 0.05
_MOST_TRIES = 5
_MOST_WAITS = 2_400
_MOST_MEGABYTES = 256
_PART = 1 << 20
_BLOCK = 1_024
"""Postings that are packed together."""


class EngineError(Exception):
    """The index can neither be read nor made."""


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
    brief: tuple[str, ...]
    """What results are filtered by."""


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


class _Codec(whoosh3.W3Codec):  # type: ignore[misc]
    """Whoosh's own format, written without looking up the length of each posting's field."""

    def __init__(self) -> None:
        super().__init__(blocklimit=_BLOCK)

    def field_writer(self, storage: Any, segment: Any) -> Any:
        """What writes the terms of a segment."""
        return _FieldWriter(self, storage, segment)


class _FieldWriter(whoosh3.W3FieldWriter):  # type: ignore[misc]
    def add_postings(self, schema: Any, lengths: Any, items: Any) -> None:
        super().add_postings(schema, None, items)


def _schema() -> Any:
    return fields.Schema(
        id=fields.ID(unique=True),
        origin=fields.ID(),
        about=fields.STORED(),
        public=_Levels(),
        agents=_Levels(),
    )


def opened(
    folder: Path,
    wanted: Mapping[str, str],
    make: Callable[[str], Iterable[Entry]],
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Snapshot:
    """The index in a folder, brought up to date first.

    `wanted` has the fingerprint of each origin; `make(origin)` gives its entries, and is asked only
    for those that have changed. Waits while another process writes. What is broken is made anew.
    `EngineError` where the folder cannot be written.
    """
    found = present(folder)
    if found and not _changes(found.fingerprints, wanted):
        return found
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with _alone(folder):
            found = present(folder) or _empty(folder)
            # Another process may have written while this one waited.
            gone, changed = _changes(found.fingerprints, wanted) or ([], [])
            found.close()
            if gone or changed:
                _write(folder, gone, changed, make, progress)
            return Snapshot.of(folder)
    except OSError as error:
        raise EngineError(error.strerror or str(error)) from None


def _write(
    folder: Path,
    gone: Sequence[str],
    changed: Sequence[str],
    make: Callable[[str], Iterable[Entry]],
    progress: Callable[[int, int], None],
) -> None:
    found = index.open_dir(str(folder))
    writer = found.writer(limitmb=_MOST_MEGABYTES, codec=_Codec())
    try:
        for origin in gone:
            writer.delete_by_term("origin", origin)
        for done, origin in enumerate(changed):
            progress(done, len(changed))
            for entry in make(origin):
                _add(writer, entry)
    except BaseException:
        writer.cancel()
        raise
    # Whoosh's merging keeps the number of its files small.
    writer.commit()
    found.close()
    _seal(folder)


def _empty(folder: Path) -> Snapshot:
    """A new index in the place of whatever is there, or of one of another version of kbgen."""
    for old in folder.parent.glob(f"{folder.name.partition('-')[0]}-*"):
        if old.is_dir():
            shutil.rmtree(old, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    index.create_in(str(folder), _schema()).close()
    _seal(folder)
    return Snapshot.of(folder)


# A seal has the length and the checksum of each file of a state, so that damage shows on opening.


def _seal(folder: Path) -> None:
    marks = {name: _checked(folder / name) for name in _files(folder)}
    write_whole(folder / _SEAL, json.dumps(marks, sort_keys=True).encode(), _SEAL)


def _files(folder: Path) -> list[str]:
    names = (file.name for file in folder.iterdir())
    return sorted(name for name in names if name.endswith((".toc", ".seg")))


def _checked(file: Path) -> int:
    with file.open("rb") as opened:
        check = 0
        while part := opened.read(_PART):
            check = crc32(part, check)
        return check


def present(folder: Path) -> Snapshot | None:
    """The present state of the index in a folder; None where there is none, or none that is whole.

    Whoever writes it at this moment may take files away under the reader, who then looks again.
    """
    for tries in range(_MOST_TRIES):
        if not (folder / _SEAL).exists():
            return None
        if tries:
            time.sleep(_PATIENCE)
        with suppress(Exception):
            # Whatever is wrong with what lies there: garbage, half a file, another format.
            marks = json.loads((folder / _SEAL).read_bytes())
            if marks and all(_checked(folder / name) == mark for name, mark in marks.items()):
                return Snapshot.of(folder)
    return None


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Holds the lock of the one process that may write; the system frees it if that process dies."""
    lock = filestore.FileStorage(str(folder.parent)).lock(f"{folder.name}.lock")
    for _ in range(_MOST_WAITS):
        if lock.acquire(blocking=False):
            break
        time.sleep(_PATIENCE)
    else:
        raise EngineError("another process has been writing it for minutes")
    try:
        yield
    finally:
        lock.release()


def _changes(
    present: Mapping[str, str], wanted: Mapping[str, str]
) -> tuple[list[str], list[str]] | None:
    """Origins whose entries must go, and those to be added; None where all is as it should be."""
    gone = [origin for origin, mark in present.items() if wanted.get(origin) != mark]
    changed = [origin for origin, mark in wanted.items() if present.get(origin) != mark]
    return (sorted(gone), changed) if gone or changed else None


def _add(writer: Any, entry: Entry) -> None:
    about = (
        entry.id,
        entry.origin,
        entry.fingerprint,
        entry.shelf,
        json.dumps(entry.stored, ensure_ascii=False),
        " ".join(sorted(entry.words)),
        entry.brief,
    )
    writer.add_document(
        id=entry.id, origin=entry.origin, about=about, **{entry.shelf: entry.levels}
    )


@dataclass(frozen=True)
class Snapshot:
    """One state of the index, which no later writing changes. Safe to share between threads."""

    reader: Any
    lock: Any = field(default_factory=RLock)

    @classmethod
    def of(cls, folder: Path) -> Snapshot:
        """The present state of the index in a folder. Raises what Whoosh does where it is broken."""
        snapshot = cls(index.open_dir(str(folder)).reader())
        snapshot.abouts  # noqa: B018 - reads all that is stored, so that damage shows at once
        return snapshot

    @cached_property
    def abouts(self) -> Mapping[int, tuple[str, str, str, str, str, str, tuple[str, ...]]]:
        """Id, origin, fingerprint, shelf, stored JSON, words and brief, by document number."""
        reader = self.reader
        return {n: reader.stored_fields(n)["about"] for n in reader.all_doc_ids()}

    @cached_property
    def room(self) -> int:
        """Above the number of each document."""
        return int(self.reader.doc_count_all())

    @property
    def fingerprints(self) -> Mapping[str, str]:
        """The fingerprint of each origin."""
        return {about[1]: about[2] for about in self.abouts.values()}

    def stored(self, number: int) -> Any:
        """What is shown of a document."""
        return json.loads(self.abouts[number][4])

    def shelf(self, name: str) -> WhooshShelf:
        """The documents for customers, or those for agents."""
        return self._shelves[name]

    @cached_property
    def _shelves(self) -> Mapping[str, WhooshShelf]:
        return {name: WhooshShelf(self, name) for name in (PUBLIC, AGENTS)}

    def words(self, name: str) -> Mapping[str, int]:
        """The words of a shelf, with the number of its documents that have each."""
        counts: Counter[str] = Counter()
        for about in self.abouts.values():
            if about[3] == name:
                counts.update(about[5].split(" "))
        return counts

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
        snapshot = self.snapshot
        numbers: list[int] = []
        levels: list[float] = []
        for leaf, start in snapshot.reader.leaf_readers():
            for some, their_levels in _blocks(leaf, self.name, term):
                numbers += (start + number for number in some) if start else some
                levels += their_levels
        kept = snapshot.abouts
        found = zip(numbers, map(int, levels), strict=True)
        return Postings.of((each for each in found if each[0] in kept), snapshot.room)


def _blocks(leaf: Any, name: str, term: str) -> Iterator[tuple[Sequence[int], Sequence[float]]]:
    """The numbers of a segment's documents that have a term, or had it once, and its levels."""
    try:
        matcher = leaf.postings(name, term.encode())
    except reading.TermNotFound:
        return
    # Going from posting to posting as Whoosh offers it takes many times as long as its blocks.
    blocks = matcher.child if leaf.has_deletions() else matcher
    blocks.reset()
    while blocks.is_active():
        blocks._read_ids()
        blocks._read_weights()
        yield blocks._ids, blocks._weights
        blocks._next_block()
