"""Replace the published folder in one step, so that it is always the old or the new site, whole."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kbgen.model import SetupError

try:
    import fcntl
except ImportError:  # pragma: no cover - Windows
    fcntl = None  # type: ignore[assignment]

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2  # linux/fs.h
_RENAME_SWAP = 2  # sys/stdio.h on macOS


@contextmanager
def staging(site: Path) -> Iterator[Path]:
    """A new, empty folder beside `site` to build into. It is gone afterwards, published or not.

    What earlier builds left behind when they were killed is cleared away.
    """
    prefix = f".{site.name}.kbgen-"
    try:
        site.parent.mkdir(parents=True, exist_ok=True)
        with _alone_in(site.parent):
            _recover(site, prefix)
            folder = Path(tempfile.mkdtemp(prefix=prefix, dir=site.parent))
            lock = _lock(folder)
            (folder / "new").mkdir()
    except OSError as error:
        message = f"Nothing can be written beside {site}: {error.strerror}."
        raise SetupError(message) from None
    try:
        yield folder / "new"
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        if lock is not None:
            os.close(lock)


def exchange(one: Path, other: Path) -> bool:
    """Swap two folders atomically: renameat2(2) on Linux, renamex_np(2) on macOS.

    False where the system or the file system cannot; both are then as they were.
    """
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "darwin":
            return not libc.renamex_np(os.fsencode(one), os.fsencode(other), _RENAME_SWAP)
        return not libc.renameat2(
            _AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE
        )
    except (AttributeError, OSError, TypeError):
        return False


def publish(new: Path, site: Path, swap: Callable[[Path, Path], bool] = exchange) -> None:
    """Put `new` in the place of `site`. Both are on one file system.

    Hidden entries of the old site that the build does not make (`.git`, `.well-known`) are kept, as
    MkDocs keeps them.
    """
    with _alone_in(site.parent):
        if not site.exists():
            new.rename(site)
            return
        _keep_hidden(site, new)
        if swap(new, site):
            return
        # Two steps, for a moment without a site. `_recover` finishes them after a crash between.
        old = new.parent / "old"
        site.rename(old)
        new.rename(site)


def _keep_hidden(site: Path, new: Path) -> None:
    for entry in sorted(site.iterdir()):
        if entry.name.startswith(".") and not (new / entry.name).exists():
            if entry.is_dir() and not entry.is_symlink():
                shutil.copytree(entry, new / entry.name, symlinks=True)
            else:
                shutil.copy2(entry, new / entry.name, follow_symlinks=False)


def _recover(site: Path, prefix: str) -> None:
    for leftover in sorted(site.parent.glob(f"{prefix}*")):
        lock = _lock(leftover)
        if lock is None and fcntl is not None:
            continue
        if not site.exists() and (leftover / "old").is_dir():
            (leftover / "old").rename(site)
        shutil.rmtree(leftover, ignore_errors=True)
        if lock is not None:
            os.close(lock)


def _lock(folder: Path) -> int | None:
    """Hold a folder as in use, until the process ends; None where another one holds it."""
    if fcntl is None:  # pragma: no cover - Windows
        return None
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(handle)
            return None
        return handle
    return None


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Wait until no other build recovers, stages or publishes in a folder."""
    if fcntl is None:  # pragma: no cover - Windows
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some network file systems have no locks
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
