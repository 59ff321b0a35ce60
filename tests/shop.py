"""A small whole shop on disk, and the commands run in it as a user runs them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from tests.project import TODAY, write

MKDOCS_YML = """\
site_name: Shop help
site_url: https://help.shop.example/
docs_dir: content
theme: {name: kbgen}
plugins: [kbgen]
exclude_docs: /agents/
markdown_extensions:
  - kbgen.markdown_ext
  - admonition
  - tables
"""

SHOP_YML = """\
business:
  name: Corner Shop
  country: GB
  currency: GBP
  time_zone: Europe/London
returns:
  window:
    value: 30 days
    counted_from: delivery
    overrides:
      - {when: {product: sale}, value: 14 days}
    changes:
      - {from: 2027-02-01, value: 45 days}
  cost: free
authority:
  advisor:
    goodwill_up_to: £10
"""

RETURN = """\
---
title: Return an item
description: You have {{ returns.window }} from delivery.
topics: [returns]
keywords: [send back]
reviewed: 2026-10-05
redirect_from: [old/send-back.md]
---
You have {{ returns.window }} from delivery, or {{ returns.window product=sale }} for sale items.

## What it costs

Returns are {{ returns.cost }}.
"""

FILES = {
    "mkdocs.yml": MKDOCS_YML,
    "policies/shop.yml": SHOP_YML,
    "content/index.md": "---\ntitle: Help\n---\nWelcome to {{ business.name }}.\n",
    "content/returns/return-an-item.md": RETURN,
    "content/agents/goodwill.md": (
        "---\ntitle: Goodwill\naudience: agent\n---\nUp to {{ authority.advisor.goodwill_up_to }}.\n"
    ),
}

DEMO = Path(__file__).parent.parent
NOTICES = ("Material", "MkDocs 2", "Zensical", "ProperDocs", "\033[")
"""Words of the notices that MkDocs and Material print, none of which may reach a user."""


@dataclass(frozen=True)
class Ran:
    """What a command did."""

    code: int
    out: str
    err: str


def open_shop(root: Path, files: Mapping[str, str] | None = None) -> Path:
    """Write the shop, with these files in addition or in place of its own."""
    write(root, FILES | dict(files or {}))
    return root


def open_demo(root: Path) -> Path:
    """The demo shop, linked into a folder of its own."""
    root.mkdir()
    for name in ("content", "policies", "mkdocs.yml"):
        (root / name).symlink_to(DEMO / name)
    return root


def epoch(day: date) -> dict[str, str]:
    """The variable by which a day is today for every command."""
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    return {"SOURCE_DATE_EPOCH": str(int(noon.timestamp()))}


def environment(as_of: date | None = TODAY, **more: str) -> dict[str, str]:
    """This process's environment, on that day."""
    found = {k: v for k, v in os.environ.items() if k not in ("SOURCE_DATE_EPOCH", "COLUMNS")}
    return found | (epoch(as_of) if as_of else {}) | more


def run(module: str, *words: str, cwd: Path, env: Mapping[str, str] | None = None) -> Ran:
    """Run `python -m module words…` in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", module, *words],
        cwd=cwd,
        env=environment() if env is None else env,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    return Ran(done.returncode, done.stdout, done.stderr)


def kbgen(*words: str, cwd: Path, env: Mapping[str, str] | None = None) -> Ran:
    return run("kbgen.cli", *words, cwd=cwd, env=env)


def mkdocs(*words: str, cwd: Path, env: Mapping[str, str] | None = None) -> Ran:
    return run("mkdocs", *words, cwd=cwd, env=env)


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, hidden ones too, by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def differing(one: Mapping[str, bytes], other: Mapping[str, bytes]) -> list[str]:
    """The paths that two trees do not share, byte for byte."""
    return sorted(path for path in one.keys() | other.keys() if one.get(path) != other.get(path))
