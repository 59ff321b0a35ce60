"""A new project from the starter that the package carries."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from kbgen.model import SetupError

STARTER = Path(__file__).parent / "starter"
TODAY = "@today@"
"""Stands in the starter where the day goes on which a project is made."""

_RENAMED = {"gitignore": ".gitignore"}


def new_project(folder: Path, today: date) -> tuple[str, ...]:
    """Write the starter into an empty or new folder; the paths that were written, sorted.

    `SetupError` where the folder has something in it, or cannot be written.
    """
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            message = f"{folder} is not an empty folder; nothing was written."
            raise SetupError(message)
        written = []
        for source in sorted(STARTER.rglob("*")):
            if source.is_dir():
                continue
            name = source.relative_to(STARTER).as_posix()
            name = _RENAMED.get(name, name)
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(
                source.read_bytes().replace(TODAY.encode(), today.isoformat().encode())
            )
            written.append(name)
    except OSError as error:
        message = f"{folder} cannot be written: {error.strerror}."
        raise SetupError(message) from None
    return tuple(sorted(written))
