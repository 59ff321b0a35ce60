"""Files that are replaced in one step, so that nobody ever sees half of one."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from kbgen.model import SetupError

_NEW_FILE = 0o666


def write_whole(target: Path, content: bytes, name: str) -> None:
    """Put `content` in the place of a file, or where none is; a link's target is what changes.

    It keeps the file's permissions. `name` is what messages call it; `SetupError` where it cannot be
    written, and the file is then as it was.
    """
    target = target.resolve()
    try:
        handle, path = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            _copy_mode(target, path)
            Path(path).replace(target)
        except BaseException:
            with suppress(OSError):
                Path(path).unlink()
            raise
    except OSError as error:
        message = f"{name} cannot be written: {error.strerror}."
        raise SetupError(message) from None


def _copy_mode(target: Path, path: str) -> None:
    if target.exists():
        shutil.copymode(target, path)
        return
    mask = os.umask(0)
    os.umask(mask)
    Path(path).chmod(_NEW_FILE & ~mask)
