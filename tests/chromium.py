"""The Chromium of the browser tests: one that is there, else Playwright's own, else Debian's.

`python -m tests.chromium` makes sure that there is one.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


def find() -> str | None:
    """The path of a Chromium, or None."""
    named = os.environ.get("CHROMIUM")
    if named:
        return named
    for name in NAMES:
        found = shutil.which(name)
        if found:
            return found
    return _playwrights()


def _playwrights() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).is_file() else None


def install() -> str:
    """Install a Chromium. `SystemExit` with what to do where none can be had."""
    tries = [
        [sys.executable, "-m", "playwright", "install", "chromium"],
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-y", "-qq", "chromium"],
    ]
    for command in tries:
        if not shutil.which(command[0]):
            continue
        print("+", " ".join(command), flush=True)  # noqa: T201
        subprocess.run(command, check=False, timeout=600)
        found = find()
        if found:
            return found
    sys.exit(
        "No Chromium was found or could be installed. Install one and name it: CHROMIUM=/path make test"
    )


if __name__ == "__main__":
    print("browser tests use", find() or install())  # noqa: T201
