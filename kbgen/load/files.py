"""Files to text: which there are, decoding, line ends, limits on size."""

from __future__ import annotations

import codecs
import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from kbgen.model import Loc, Problem

MOST_BYTES = 4_000_000
MOST_ARTICLE_BYTES = 1_000_000


# NUL, and what Python-Markdown takes for the end of a line and editors do not show as one: Word
# writes a vertical tab for Shift+Enter.
_CONTROL = re.compile(r"[\x00\x0b\x0c\x1c-\x1e\x85]")


def read_text(
    file: Path, path: str, most_bytes: int = MOST_BYTES
) -> tuple[str | None, Problem | None]:
    """The text of a UTF-8 file, with or without a byte order mark, with `\\n` for every line end.

    `path` is what findings call the file. Text that cannot be had is None, and the problem says why.
    """
    try:
        about = file.stat()
        if not stat.S_ISREG(about.st_mode):
            return None, Problem("KB001", Loc(path), "This is not a file.")
        if about.st_size > most_bytes:
            message = f"This file has {about.st_size:,} bytes; kbgen reads up to {most_bytes:,}."
            return None, Problem("KB003", Loc(path), message)
        raw = file.read_bytes().removeprefix(codecs.BOM_UTF8)
    except OSError as error:
        return None, Problem("KB001", Loc(path), f"This file cannot be read: {error.strerror}.")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        message = (
            f"This file is not UTF-8: byte 0x{raw[error.start]:02X} stands here. Save it as UTF-8."
        )
        return None, Problem("KB001", _behind(raw[: error.start].decode("utf-8"), path), message)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    control = _CONTROL.search(text)
    if control:
        sign = f"U+{ord(control[0]):04X}"
        message = f"A control character stands here ({sign}), which no reader sees. Delete it."
        if control[0] == "\0":
            message = "This file is not text: a NUL stands here. Save it as UTF-8."
        return None, Problem("KB001", _behind(text[: control.start()], path), message)
    return text, None


def files_below(folder: Path) -> Iterator[Path]:
    """All files below a folder in the order of their paths, without hidden ones, as MkDocs sees them.

    Links are followed, but not to a folder that they stand in.
    """
    above: dict[Path, frozenset[Path]] = {folder: frozenset({folder.resolve()})}
    for parent, folders, names in os.walk(folder, followlinks=True):
        here = above.pop(Path(parent))
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in tuple(folders):
            child = Path(parent, name)
            real = child.resolve()
            if real in here:
                folders.remove(name)
            else:
                above[child] = here | {real}
        for name in sorted(names):
            if not name.startswith("."):
                yield Path(parent, name)


def _behind(before: str, path: str) -> Loc:
    """The place of the character that follows a text."""
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    return Loc(path, line, column, line, column + 1)
