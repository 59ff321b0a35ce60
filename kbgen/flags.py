"""Reports from the desk that an article is wrong: added to their record, and taken out of it."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection
from pathlib import Path

from kbgen.load.files import read_text
from kbgen.load.flags import FLAGS, MOST_FLAG_BYTES, flags_text, read_flags
from kbgen.model import Flag, SetupError
from kbgen.writing import write_whole

MOST_SAID = 2_000
MOST_BY = 100


def add_flag(root: Path, flag: Flag) -> None:
    """Add a report to the record. `SetupError` where the record cannot be read or written."""
    text = _text(root)
    flags, problems = read_flags(text, FLAGS)
    if problems:
        loc = problems[0].loc
        message = (
            f"{FLAGS} has a line that is none of its own ({loc.line if loc else 1}); mend it first."
        )
        raise SetupError(message)
    write_whole(root / FLAGS, flags_text([*flags, flag]).encode(), FLAGS)


def clear_flags(root: Path, articles: Collection[str]) -> int:
    """Take the reports of articles, given by their paths, out of the record; how many there were.

    Every other line stays as it is. `SetupError` where the record cannot be read or written.
    """
    text = _text(root)
    kept = []
    gone = 0
    for line in text.split("\n"):
        flags, _ = read_flags(line, FLAGS)
        if flags and flags[0].article in articles:
            gone += 1
        else:
            kept.append(line)
    if gone:
        write_whole(root / FLAGS, "\n".join(kept).encode(), FLAGS)
    return gone


def one_line(text: str, most: int) -> str:
    """A person's words as one line without signs that nobody sees, cut to `most` characters."""
    seen = "".join(" " if _is_unseen(sign) else sign for sign in text)
    return " ".join(seen.split())[:most].rstrip()


def _is_unseen(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cc", "Cs", "Zl", "Zp")


def _text(root: Path) -> str:
    file = root / FLAGS
    if not file.exists():
        return ""
    text, problem = read_text(file, FLAGS, MOST_FLAG_BYTES)
    if problem:
        message = f"{FLAGS} would be lost: {problem.message}"
        raise SetupError(message)
    return text or ""
