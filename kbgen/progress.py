"""How far a command is, shown to somebody who waits at a terminal."""

from __future__ import annotations

import sys
import time


class Progress:
    """A bar on the terminal, for what takes more than a second."""

    def __init__(self, label: str) -> None:
        self.label = label
        self.started = self.drawn = time.monotonic()
        self.shown = False

    def __enter__(self) -> Progress:
        return self

    def __call__(self, done: int, total: int) -> None:
        """Show that so many of so many are done."""
        now = time.monotonic()
        if now - self.started < 1 or now - self.drawn < 0.1 or not sys.stderr.isatty():
            return
        self.drawn, self.shown = now, True
        filled = min(30, 30 * done // max(total, 1))
        bar = "━" * filled + "─" * (30 - filled)
        _write(f"\r{self.label} {bar} {min(done, total)}/{total}")

    def __exit__(self, *error: object) -> None:
        if self.shown:
            _write("\r\033[K")


def _write(text: str) -> None:
    sys.stderr.write(text)
    sys.stderr.flush()
