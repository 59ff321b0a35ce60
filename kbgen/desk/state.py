"""What the desk shows, kept up with the files: read again when they change, kept where that fails."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property, lru_cache
from typing import Any

from kbgen.answers.wall import zone_of
from kbgen.desk.cases import Case
from kbgen.desk.markdown import Renderer
from kbgen.desk.reading import listed
from kbgen.load import load
from kbgen.load.stamps import Stamp, stamp_of
from kbgen.model import Article, Finding, KnowledgeBase, Scope, Settings, SetupError
from kbgen.review import uses
from kbgen.search.categories import Categories
from kbgen.search.index import FOLDER, Index, Results, open_index
from kbgen.verify import Verifier

_GLANCE = 0.03
_PATIENCE = 1.0
_AFTERWARDS = 0.1
_LOOKS_COST = 50
_MOST_LISTED = 5_000
_MOST_ANSWERS = 2_000
_FIRST = "a misspelt wrod"
"""What makes the index read all that a search needs, so that nobody waits for that."""


@dataclass(frozen=True)
class Sources:
    """A project's settings, as its `mkdocs.yml` has them."""

    settings: Settings
    extensions: Sequence[str]
    """The Markdown extensions, and their options by name."""
    options: Mapping[str, Any] = field(default_factory=dict)
    site_url: str = ""
    """Where customers read the help centre; empty where nobody says so."""


@dataclass(frozen=True)
class State:
    """All that the desk answers from. Immutable; safe to share between threads."""

    kb: KnowledgeBase
    index: Index
    verifier: Verifier | None
    """None where the policy has no facts."""
    renderer: Renderer
    site_url: str
    version: int = 1
    """Another number for another state."""
    problem: str | None = None
    """Why the files as they are now are not what is shown."""

    @cached_property
    def search(self) -> Callable[..., Results]:
        """`Index.search`, its last answers remembered: agents begin to type much the same."""
        return lru_cache(_MOST_ANSWERS)(self.index.search)

    @cached_property
    def categories(self) -> Mapping[str, str]:
        """What the part of the help centre is called that each article is in, by its name."""
        categories = Categories(self.kb)
        return {name: categories.of(article) for name, article in self.kb.articles.items()}

    @cached_property
    def listed(self) -> Callable[[str], Mapping[str, Any]]:
        """What a list shows of an article, by its name, today and to everybody; remembered."""
        case = Case(self.kb, Scope())

        def told(name: str) -> Mapping[str, Any]:
            return listed(case, self.kb.articles[name], self.categories[name])

        return lru_cache(_MOST_LISTED)(told)

    @cached_property
    def showing(self) -> Mapping[str, Sequence[Article]]:
        """The articles that lean on each fact, by its key."""
        found: dict[str, dict[str, Article]] = {}
        for article in self.kb.articles.values():
            for use in uses(self.kb, article):
                found.setdefault(use.key, {})[article.name] = article
        return {key: tuple(articles.values()) for key, articles in found.items()}

    @cached_property
    def by_path(self) -> Mapping[str, Article]:
        """The articles by their paths."""
        return {article.path: article for article in self.kb.articles.values()}


Clock = Callable[[str | None], datetime]
"""The present moment on the clock of a time zone (an IANA name; UTC where it is None)."""


def read_state(sources: Sources, today: date | Callable[[str | None], date]) -> State:
    """Read a project. `SetupError` where its policy cannot be read, so that a value may be missing."""
    kb = load(sources.settings, today)
    verifier = _verifier(kb)
    findings = verifier.policy_findings if verifier else ()
    if findings:
        raise SetupError(_unreadable(findings))
    index = open_index(kb, sources.settings.root / FOLDER)
    index.search(_FIRST, typing=True)
    index.warm()
    renderer = Renderer(tuple(sources.extensions), dict(sources.options))
    return State(kb, index, verifier, renderer, sources.site_url)


def _verifier(kb: KnowledgeBase) -> Verifier | None:
    try:
        return Verifier(kb)
    except SetupError:
        return None


def _unreadable(findings: Sequence[Finding]) -> str:
    first = findings[0]
    where = f"{first.loc.path}:{first.loc.line}: " if first.loc else ""
    more = len(findings) - 1
    others = f" And {more} more." if more else ""
    return f"The policy cannot be read. {where}{first.message}{others} 'kbgen check' shows all."


class Keeper:
    """Keeps the state up with the files. Whoever asks first after a change starts the reading.

    `sources` reads `mkdocs.yml`, `clock` tells the time. Looking for changes takes at most a
    fiftieth of the time, however many files there are. `settle` is called when a state has been read.
    """

    def __init__(
        self,
        sources: Callable[[], Sources],
        clock: Clock,
        settle: Callable[[], None] = lambda: None,
    ) -> None:
        self._sources = sources
        self.clock = clock
        self._lock = threading.Lock()
        self._looking: threading.Thread | None = None
        self._is_reading = False
        self._next_look = 0.0
        found = sources()
        self._look_took = 0.0
        self._stamp = self._stamped(found.settings)
        self._settings = found.settings
        self._state = read_state(found, lambda zone: clock(zone).date())
        self._settle = settle
        settle()

    def state(self) -> State:
        """What to answer from. It waits a moment where there is a change, and no longer.

        Where looking for changes takes longer than that, a change shows at a later request.
        """
        thread = self._look()
        if thread and self._look_took < _GLANCE:
            thread.join(_GLANCE)
            if self._is_reading:
                thread.join(_PATIENCE)
        return self._state

    def now(self, state: State) -> datetime:
        """The present moment on the shop's clock."""
        return self.clock(zone_of(state.kb.policy).key)

    def _look(self) -> threading.Thread | None:
        """Begin to look for changes where it is time to, beside the answers that are being given."""
        with self._lock:
            is_busy = self._looking is not None and self._looking.is_alive()
            if is_busy or time.monotonic() < self._next_look:
                return None
            self._looking = threading.Thread(target=self._keep_up, name="desk-files", daemon=True)
            self._looking.start()
            return self._looking

    def _keep_up(self) -> None:
        if self._look_took >= _GLANCE:
            # Nobody waits for it, so the request that began it is answered first.
            time.sleep(_AFTERWARDS)
        stamp = self._stamped(self._settings)
        self._next_look = time.monotonic() + _LOOKS_COST * self._look_took
        is_another_day = self.now(self._state).date() != self._state.kb.as_of
        if stamp == self._stamp and not is_another_day:
            return
        self._stamp = stamp
        self._is_reading = True
        self._read()
        self._is_reading = False
        self._settle()

    def _stamped(self, settings: Settings) -> Stamp:
        began = time.monotonic()
        stamp = stamp_of(settings)
        self._look_took = time.monotonic() - began
        return stamp

    def _read(self) -> None:
        version = self._state.version + 1
        try:
            sources = self._sources()
            found = read_state(sources, lambda zone: self.clock(zone).date())
        except SetupError as error:
            self._state = replaced(self._state, version, str(error))
        except Exception as error:  # whatever is wrong with the files, agents go on
            why = f"The project cannot be read ({type(error).__name__}: {error})."
            self._state = replaced(self._state, version, why)
        else:
            self._settings = sources.settings
            self._state = replaced(found, version, None)


def replaced(state: State, version: int, problem: str | None) -> State:
    """The state under another version, with or without a problem."""
    return State(
        state.kb, state.index, state.verifier, state.renderer, state.site_url, version, problem
    )
