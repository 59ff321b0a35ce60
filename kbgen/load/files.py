"""Files to text: decoding, line ends, limits on size."""

from __future__ import annotations

from pathlib import Path

from kbgen.model import Loc, Problem

MOST_BYTES = 4_000_000


def read_text(file: Path, path: str) -> tuple[str | None, Problem | None]:
    """The text of a UTF-8 file, with or without a byte order mark, with `\\n` for every line end.

    `path` is what findings call the file. Text that cannot be had is None, and the problem says why.
    """
    try:
        size = file.stat().st_size
        if size > MOST_BYTES:
            message = f"This file has {size:,} bytes; kbgen reads up to {MOST_BYTES:,}."
            return None, Problem("KB003", Loc(path), message)
        raw = file.read_bytes()
    except OSError as error:
        return None, Problem("KB001", Loc(path), f"This file cannot be read: {error.strerror}.")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        loc = Loc(path, before.count(b"\n") + 1, len(before) - before.rfind(b"\n"))
        message = (
            f"This file is not UTF-8: byte 0x{raw[error.start]:02X} stands here. Save it as UTF-8."
        )
        return None, Problem("KB001", loc, message)
    return text.replace("\r\n", "\n").replace("\r", "\n"), None
