"""What tells whether the files of a project have changed, without reading them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date
from hashlib import blake2b
from pathlib import Path

from kbgen import __version__
from kbgen.load.files import files_below
from kbgen.load.flags import FLAGS
from kbgen.load.reviews import REVIEWS
from kbgen.model import Settings

Stamp = frozenset[tuple[str, int, int]]
"""Of each file its path, its time and its size."""


def stamp_of(settings: Settings) -> Stamp:
    """What tells whether a file of a project has changed: its path, time and size."""
    return frozenset(_stamps(settings))


def said_of(stamp: Stamp, as_of: date) -> str:
    """A short word for a stamp, a day and this version of kbgen."""
    said = repr((sorted(stamp), as_of.isoformat(), __version__))
    return blake2b(said.encode("utf-8", "surrogateescape"), digest_size=12).hexdigest()


def _stamps(settings: Settings) -> Iterator[tuple[str, int, int]]:
    root = settings.root
    yield from map(_stamp, (root / settings.config, root / FLAGS, root / REVIEWS))
    for folder in (settings.content, settings.policies):
        yield from _below(str(folder))


def _below(folder: str) -> Iterator[tuple[str, int, int]]:
    """The stamps of the files that loading sees below a folder."""
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.startswith("."):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    yield from _below(entry.path)
                elif entry.is_dir():  # a link, which may lead back here
                    yield from map(_stamp, files_below(Path(entry.path)))
                else:
                    stat = entry.stat()
                    yield entry.path, stat.st_mtime_ns, stat.st_size
    except OSError:  # it goes while one looks
        yield folder, 0, -1


def _stamp(file: Path) -> tuple[str, int, int]:
    try:
        stat = file.stat()
    except OSError:
        return str(file), 0, -1
    return str(file), stat.st_mtime_ns, stat.st_size
