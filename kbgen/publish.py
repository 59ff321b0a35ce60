"""Replace the published folder in one step, so that it is always the old or the new site, whole."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
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
        _recover(site, prefix)
        folder = Path(tempfile.mkdtemp(prefix=prefix, dir=site.parent))
    except OSError as error:
        message = f"Nothing can be written beside {site}: {error.strerror}."
        raise SetupError(message) from None
    lock = _lock(folder)
    try:
        (folder / "new").mkdir()
        yield folder / "new"
    finally:
        if lock is not None:
            os.close(lock)
        shutil.rmtree(folder, ignore_errors=True)


def publish(new: Path, site: Path) -> None:
    """Put `new` in the place of `site`. Both are on one file system.

    Hidden entries of the old site that the build does not make (`.git`, `.well-known`) are kept, as
    MkDocs keeps them.
    """
    # mkdtemp makes folders for their owner alone; a web server must read a site.
    new.chmod(0o777 & ~_umask())
    if not site.exists():
        new.rename(site)
        return
    _keep_hidden(site, new)
    if _exchange(new, site):
        return
    # No exchange on this file system: two steps. `_recover` finishes them after a crash between.
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


def _exchange(one: Path, other: Path) -> bool:
    """Swap two folders atomically: renameat2(2) on Linux, renamex_np(2) on macOS. False where it cannot."""
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "darwin":
            failed = libc.renamex_np(os.fsencode(one), os.fsencode(other), _RENAME_SWAP)
        else:
            failed = libc.renameat2(
                _AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE
            )
    except (AttributeError, OSError, TypeError):
        return False
    if failed and ctypes.get_errno() == errno.ENOENT:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(other))
    return not failed


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


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
