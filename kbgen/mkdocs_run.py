"""MkDocs as a library: read its settings, build a site, serve a preview."""

from __future__ import annotations

import logging
import os
import shutil
import socket
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

# Material prints its plea for a successor on import when it takes itself to be run by `mkdocs`.
os.environ.setdefault("NO_MKDOCS_2_WARNING", "true")

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer

from kbgen.mkdocs_plugin import KbgenPlugin, settings_of, theme_folder
from kbgen.mkdocs_said import place_of, problems_of
from kbgen.model import Finding, KnowledgeBase, Problem, Settings, SetupError

CONFIG = "mkdocs.yml"
THEMES = ("kbgen", "material")
"""Themes whose templates kbgen's replace. By plain `mkdocs`, Material's own name prints its notice."""

Progress = Callable[[int, int], None]


@dataclass
class _Said(logging.Handler):
    """What MkDocs says at the level of a warning or above, instead of printing it.

    Only what this thread says: the preview answers requests in others, and logs them as it builds.
    """

    messages: list[str] = field(default_factory=list)
    thread: int = field(default_factory=threading.get_ident)

    def __post_init__(self) -> None:
        super().__init__(logging.WARNING)

    def emit(self, record: logging.LogRecord) -> None:
        if record.thread == self.thread:
            self.messages.append(record.getMessage().strip())
        elif logging.lastResort:
            logging.lastResort.handle(record)

    __hash__ = logging.Handler.__hash__


@contextmanager
def _listening() -> Iterator[_Said]:
    logger = logging.getLogger("mkdocs")
    said = _Said()
    propagate, logger.propagate = logger.propagate, False
    logger.addHandler(said)
    try:
        yield said
    finally:
        logger.removeHandler(said)
        logger.propagate = propagate


def find_config(start: Path) -> Path:
    """The `mkdocs.yml` in a folder or the nearest above it. `SetupError` where there is none."""
    for folder in (start, *start.parents):
        if (folder / CONFIG).is_file():
            return folder / CONFIG
    message = f"There is no {CONFIG} in {start} or above it. 'kbgen new DIR' starts a help centre."
    raise SetupError(message)


def read_config(file: Path) -> MkDocsConfig:
    """The settings in a `mkdocs.yml`. `SetupError` where MkDocs or kbgen cannot work with them."""
    with _listening() as said:
        try:
            config = load_config(str(file))
        except (Exception, SystemExit) as error:  # other plugins and hooks raise what they like
            told = said.messages if isinstance(error, Abort) and said.messages else [str(error)]
            raise _unusable(file, told) from None
    if said.messages:
        raise _unusable(file, said.messages)
    if "kbgen" not in config.plugins:
        message = f"{file.name} does not list the plugin. Add 'plugins: [kbgen]'."
        raise SetupError(message)
    if not config.use_directory_urls:
        message = f"{file.name} says 'use_directory_urls: false'; kbgen's addresses are folders."
        raise SetupError(message)
    if config.theme.name not in THEMES:
        message = f"{file.name} names the theme '{config.theme.name}'; kbgen needs 'theme: kbgen'."
        raise SetupError(message)
    return config


def _unusable(file: Path, told: list[str]) -> SetupError:
    why = " ".join(" ".join(told).split()).rstrip(".")
    return SetupError(f"{file.name} cannot be used: {why}.")


def build_site(
    config: MkDocsConfig,
    kb: KnowledgeBase,
    findings: tuple[Finding, ...],
    folder: Path,
    progress: Progress,
    serve_url: str | None = None,
) -> tuple[Problem, ...]:
    """Build a checked knowledge base into an empty folder.

    What MkDocs warns of, and a page that it cannot make, are the problems.
    """
    plugin = config.plugins["kbgen"]
    assert isinstance(plugin, KbgenPlugin)  # noqa: S101
    config.site_dir = str(folder)
    config.strict = False
    plugin.prepare(kb, findings, serve_url is not None, progress)
    with _listening() as said:
        try:
            build(config, serve_url=serve_url)
        except Exception as error:
            return (_broken_page(kb, said.messages, error),)
    return problems_of(kb, said.messages)


def _broken_page(kb: KnowledgeBase, messages: list[str], error: Exception) -> Problem:
    why = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    loc = place_of(kb, messages)
    what = "make this page" if loc else "build the site"
    return Problem("KB024", loc, f"MkDocs could not {what} ({' '.join(why.split())[:300]}).")


@dataclass
class Preview:
    """A live preview: builds on every change, and keeps the last good site where one fails.

    `load` reads the project anew and reports what it finds; `tell` shows a line to the writer.
    """

    file: Path
    load: Callable[[MkDocsConfig], tuple[KnowledgeBase, tuple[Finding, ...]]]
    tell: Callable[[str], None]
    host: str
    port: int

    def run(self) -> None:
        """Serve until interrupted. `SetupError` where the port is taken."""
        root = Path(tempfile.mkdtemp(prefix="kbgen-preview-"))
        try:
            self._run(root / "site")
        except KeyboardInterrupt:
            self.tell("")
        finally:
            shutil.rmtree(root, ignore_errors=True)

    def _run(self, site: Path) -> None:
        port = self.port or _free_port()
        server = LiveReloadServer(lambda: self._rebuild(server, site), self.host, port, str(site))
        server.error_handler = lambda code: _error_page(site, code)
        try:
            self._build(server, site)
            self.tell(f"Preview on {server.url}  (Ctrl+C stops)")
            server.serve()  # type: ignore[no-untyped-call]
        except OSError as error:
            message = f"{self.host}:{port} cannot be used: {error.strerror}. Try --port."
            raise SetupError(message) from None
        finally:
            server.shutdown()

    def _watch(self, server: LiveReloadServer, settings: Settings) -> None:
        """Watch what the site is made of, and what of it is new."""
        for path in (
            self.file,
            settings.content,
            settings.policies,
            settings.root / "theme",
            theme_folder(),
        ):
            if path.exists():
                server.watch(str(path))

    def _rebuild(self, server: LiveReloadServer, site: Path) -> None:
        try:
            self._build(server, site)
        except SetupError as error:
            self.tell(f"{error} The preview still shows the last good state.")

    def _build(self, server: LiveReloadServer, site: Path) -> None:
        config = read_config(self.file)
        config.site_url = server.url
        self._watch(server, settings_of(config))
        kb, findings = self.load(config)
        new, old = site.with_name("new"), site.with_name("old")
        shutil.rmtree(new, ignore_errors=True)
        new.mkdir()
        problems = build_site(config, kb, findings, new, lambda done, total: None, server.url)
        for problem in problems:
            where = f"{problem.loc.path}: " if problem.loc else ""
            self.tell(f"{where}{problem.message}")
        if any(problem.rule == "KB024" for problem in problems):
            return
        # In the same place, since the server knows which file it wants before it waits for a build.
        if site.exists():
            site.rename(old)
        new.rename(site)
        shutil.rmtree(old, ignore_errors=True)


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _error_page(folder: Path, code: int) -> bytes | None:
    page = folder / f"{code}.html"
    return page.read_bytes() if page.is_file() else None
