"""The agents' search: an index of all there is to find, and the results of a query.

    index = open_index(kb, kb.settings.root / ".kbgen")
    index.search("refudn time", limit=10)

An `Index` never changes. `open_index` gives the next one once the sources were loaded again, reads only
what has changed, and leaves the old one to whoever uses it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

from kbgen.model import Audience, KnowledgeBase, SetupError
from kbgen.search import whoosh_engine as engine
from kbgen.search.documents import Document, Heading, Kind, sources
from kbgen.search.language import Language, language_for
from kbgen.search.query import understand
from kbgen.search.rank import Ranker, marks_of
from kbgen.search.snippets import Wanted, best_heading, snippet
from kbgen.search.vocabulary import Vocabulary
from kbgen.search.weights import levels, vocabulary
from kbgen.writing import write_whole

FOLDER = ".kbgen"
"""Below a project's root: what kbgen keeps and can make again."""

_VERSION = "4"
_LEFT = "left.txt"
_MOST_DOCUMENTS = 2_000
_MOST_FILTERS = 50
_MOST_WARM = 2_000


@dataclass(frozen=True, slots=True)
class Result:
    """One thing that was found. All texts are plain."""

    id: str
    """Its path; `path#agents-2` for an agents' block, `fact:returns.window` for a fact."""
    kind: Kind
    audience: Audience
    path: str
    title: str
    url: str
    heading: str
    """The heading that answers what the title does not, or nothing."""
    anchor: str
    """The heading's id on the page."""
    score: float
    snippet: str
    category: str
    language: str
    description: str


@dataclass(frozen=True, slots=True)
class Results:
    """The answer to a query, best first. `total` counts those beyond the limit too."""

    query: str
    corrected: str | None
    """The query that was searched for instead, where words were misspelt."""
    results: tuple[Result, ...]
    total: int = 0
    stems: frozenset[str] = frozenset()
    """What to mark in a text: see `kbgen.search.snippets.marked`."""
    categories: Mapping[str, int] = field(default_factory=dict)
    """How many of all results are in each category, before that filter."""


@dataclass(frozen=True)
class Index:
    """Everything that can be found, as of one day. Safe to share between threads."""

    folder: Path
    snapshot: engine.Snapshot
    knowledge: Language

    def search(
        self,
        query: str,
        audience: Audience = Audience.AGENT,
        limit: int = 10,
        *,
        typing: bool = False,
        correct: bool = True,
        category: str | None = None,
        kinds: Sequence[Kind] = (),
        language: str | None = None,
        only: Audience | None = None,
    ) -> Results:
        """What answers a query.

        `audience` is who asks: customers are shown public articles alone. `typing` says that the
        last word may go on; without `correct` misspelt words stay as they are. `category`, `kinds`,
        `language` and `only` (what is for whom) narrow the results down.
        """
        agent = audience is Audience.AGENT
        understood = understand(query, self._vocabularies[agent], typing=typing, correct=correct)
        found = self._rankers[agent].rank(understood.ranked)

        if kinds or language is not None or only is not None:
            found = found.among(self._fitting(frozenset(kinds), language, only))
        categories = {
            name: count
            for name, marks in self._categories.items()
            if (count := (found.found & marks).bit_count())
        }
        if category is not None:
            found = found.among(self._categories.get(category, 0))
        wanted = Wanted.of(understood)
        return Results(
            query,
            understood.corrected,
            tuple(
                self._result(number, found.shown(number), wanted)
                for number in found.best(limit, self._ids)
            ),
            found.found.bit_count(),
            understood.stems,
            categories,
        )

    def warm(self) -> None:
        """Read beforehand where the commonest words are, so that no search has to wait for that."""
        for name, counts in self._words.items():
            shelf = self.snapshot.shelf(name)
            words = sorted(
                counts.keys() - self.knowledge.stop, key=lambda word: (-counts[word], word)
            )
            for word in words[:_MOST_WARM]:
                shelf.postings(self.knowledge.stem(word))

    def _result(self, number: int, score: float, wanted: Wanted) -> Result:
        document = self._document(number)
        heading = best_heading(document, wanted, self.knowledge)
        return Result(
            document.id,
            document.kind,
            document.audience,
            document.path,
            document.title,
            document.url,
            heading.text if heading else "",
            heading.id if heading else "",
            score,
            snippet(document, wanted, self.knowledge, heading),
            document.category,
            document.language,
            document.description,
        )

    @cached_property
    def _document(self) -> Callable[[int], Document]:
        """A document by its number; remembered, since the same answer while somebody types."""
        return lru_cache(_MOST_DOCUMENTS)(lambda number: _document(self.snapshot.stored(number)))

    @cached_property
    def _fitting(self) -> Callable[[frozenset[Kind], str | None, Audience | None], int]:
        """The documents of these kinds, this language and for these readers, as marks."""

        def fitting(kinds: frozenset[Kind], language: str | None, only: Audience | None) -> int:
            numbers = (
                number
                for number, brief in self._briefs.items()
                if (not kinds or brief.kind in kinds)
                and (language is None or brief.language == language)
                and (only is None or brief.audience is only)
            )
            return marks_of(numbers, self.snapshot.room)

        return lru_cache(_MOST_FILTERS)(fitting)

    @cached_property
    def _words(self) -> Mapping[str, Mapping[str, int]]:
        """The words of each shelf, with the number of its documents that have each."""
        return {name: self.snapshot.words(name) for name in (engine.PUBLIC, engine.AGENTS)}

    @cached_property
    def _vocabularies(self) -> tuple[Vocabulary, Vocabulary]:
        """The customers' words, and the agents'."""
        public, agents = self._words[engine.PUBLIC], self._words[engine.AGENTS]
        both = dict(public)
        for word, count in agents.items():
            both.setdefault(word, count)
        return Vocabulary.of(public, self.knowledge), Vocabulary.of(both, self.knowledge)

    @cached_property
    def _rankers(self) -> tuple[Ranker, Ranker]:
        """Of what customers find, and of all."""
        shelves = self.snapshot.shelf(engine.PUBLIC), self.snapshot.shelf(engine.AGENTS)
        room = self.snapshot.room
        return Ranker(shelves[:1], room), Ranker(shelves, room)

    @cached_property
    def _categories(self) -> Mapping[str, int]:
        """The documents of each category, as marks; in the order of their names."""
        found: dict[str, list[int]] = {}
        for number, brief in self._briefs.items():
            found.setdefault(brief.category, []).append(number)
        return {name: marks_of(found[name], self.snapshot.room) for name in sorted(found)}

    @cached_property
    def _ids(self) -> Mapping[int, str]:
        return {number: about[0] for number, about in self.snapshot.abouts.items()}

    @cached_property
    def _briefs(self) -> Mapping[int, _Brief]:
        return {n: _Brief.read(about[6]) for n, about in self.snapshot.abouts.items()}


@dataclass(frozen=True, slots=True)
class _Brief:
    """What results are filtered by."""

    kind: Kind
    audience: Audience
    category: str
    language: str

    @classmethod
    def read(cls, stored: Sequence[str]) -> _Brief:
        kind, audience, category, language = stored
        return cls(Kind(kind), Audience(audience), category, language)


def open_index(
    kb: KnowledgeBase,
    folder: Path,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Index:
    """The index of a knowledge base, kept in a folder and brought up to date first.

    Several processes may do this at once. `progress` is told how many of how many changed articles
    and facts are read. `SetupError` where the folder cannot be written.
    """
    knowledge = language_for(kb)
    here = _folder(folder, knowledge)
    found = {source.id: source for source in sources(kb)}
    wanted = {id_: source.fingerprint for id_, source in found.items()}

    def make(origin: str) -> Sequence[engine.Entry]:
        source = found[origin]
        return [_entry(each, origin, source.fingerprint, knowledge) for each in source.make()]

    try:
        return Index(here, engine.opened(here, wanted, make, progress), knowledge)
    except engine.EngineError as error:
        message = f"The search's index in {here} cannot be written: {error}."
        raise SetupError(message) from None


def index_left(kb: KnowledgeBase, folder: Path, stamp: str) -> Index | None:
    """The index as `leave` left it under that stamp; None where it has changed since.

    No article is looked at, so a knowledge base without them will do.
    """
    knowledge = language_for(kb)
    here = _folder(folder, knowledge)
    try:
        said = (here / _LEFT).read_text("ascii").split(" ")
    except (OSError, UnicodeDecodeError):
        return None
    snapshot = engine.present(here) if said[0] == stamp else None
    if snapshot is None or said[1:] != [_mark(snapshot)]:
        return None
    return Index(here, snapshot, knowledge)


def leave(index: Index, stamp: str) -> None:
    """Note that an index is all that there is to find while a stamp of the sources stays the same."""
    # Another process may have written another state by now: the mark tells.
    with suppress(SetupError):
        write_whole(index.folder / _LEFT, f"{stamp} {_mark(index.snapshot)}".encode(), _LEFT)


def _mark(snapshot: engine.Snapshot) -> str:
    said = repr(sorted(snapshot.fingerprints.items()))
    return blake2b(said.encode(), digest_size=12).hexdigest()


def _folder(folder: Path, knowledge: Language) -> Path:
    said = f"{_VERSION} {knowledge.fingerprint}"
    return folder / f"search-{blake2b(said.encode(), digest_size=6).hexdigest()}"


def _entry(document: Document, origin: str, fingerprint: str, knowledge: Language) -> engine.Entry:
    is_public = document.kind is Kind.ARTICLE and document.audience is Audience.PUBLIC
    return engine.Entry(
        document.id,
        origin,
        fingerprint,
        engine.PUBLIC if is_public else engine.AGENTS,
        levels(document, knowledge),
        frozenset(vocabulary(document)),
        _stored(document),
        (document.kind.value, document.audience.value, document.category, document.language),
    )


def _stored(document: Document) -> Mapping[str, Any]:
    return {
        "id": document.id,
        "kind": document.kind,
        "audience": document.audience,
        "path": document.path,
        "title": document.title,
        "url": document.url,
        "category": document.category,
        "language": document.language,
        "description": document.description,
        "keywords": document.keywords,
        "headings": [(heading.text, heading.id) for heading in document.headings],
        "starts": document.starts,
        "text": document.text,
        "is_index": document.is_index,
    }


def _document(stored: Mapping[str, Any]) -> Document:
    return Document(
        **{
            **stored,
            "kind": Kind(stored["kind"]),
            "audience": Audience(stored["audience"]),
            "keywords": tuple(stored["keywords"]),
            "headings": tuple(Heading(text, id_) for text, id_ in stored["headings"]),
            "starts": tuple(stored["starts"]),
        }
    )
