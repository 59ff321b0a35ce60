"""A file that is copied to the site as it is holds text for agents.

## Why

Only articles are read and lose what is for agents. Every other file of the content folder is
published byte for byte: the copy that an editor or a merge leaves behind, an export, a policy file
that went astray. No lock holds there.

## Example

```markdown content/returns/sale.md.orig
---
title: Return a sale item
---
You have 14 days.

::: agents
Offer a voucher.
:::
```

## Use instead

```markdown content/returns/sale.md
---
title: Return a sale item
---
You have 14 days.

::: agents
Offer a voucher.
:::
```
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from kbgen.load import AGENTS
from kbgen.load.markup import Lines
from kbgen.model import KnowledgeBase, Level, Loc, Problem

ID = "KB606"
NAME = "agents-text-in-a-copied-file"
LEVEL = Level.ERROR

MOST_BYTES = 1_000_000
_FIRST_BYTES = 8_192
_BOM = "\ufeff"

# The line that opens a block, or an audience as front matter, a policy file and JSON have it.
_FOR_AGENTS = re.compile(
    r"""^[ \t>*+\-.\d()]*+(?P<mark>
    :{3,}[ \t]*agents
    | (?P<quote>["']?)audience(?P=quote)[ \t]*:[ \t]*(?P<inner>["']?)agent(?P=inner)
    )[ \t]*,?[ \t]*(?:[#].*)?$""",
    re.MULTILINE | re.VERBOSE,
)


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Read each copied file that looks like text, and stop at its first line for agents."""
    for name in sorted(kb.files):
        if name.partition("/")[0] == AGENTS:
            continue
        file = kb.settings.content / name
        text = _text(file)
        match = _FOR_AGENTS.search(text)
        if not match:
            continue
        path = Path(os.path.relpath(file, kb.settings.root)).as_posix()
        lines = Lines.of(text)
        yield Problem(
            ID,
            Loc(path, *lines.place(match.start("mark")), *lines.place(match.end("mark"))),
            "This file is for agents in part or as a whole, and would be published as it stands,"
            f" since only '.md' files are articles. Delete it, or move it into content/{AGENTS}/.",
        )


def _text(file: Path) -> str:
    """The file's text with `\\n` for every line end; nothing where it is no text or too long.

    What is not UTF-8 is read as far as it goes: the lines that are looked for are ASCII.
    """
    try:
        about = file.stat()
        if not stat.S_ISREG(about.st_mode) or about.st_size > MOST_BYTES:
            return ""
        with file.open("rb") as opened:
            first = opened.read(_FIRST_BYTES)
            if b"\0" in first:
                return ""
            raw = first + opened.read(MOST_BYTES)
    except OSError:
        return ""
    text = raw.decode("utf-8", errors="replace").removeprefix(_BOM)
    return text.replace("\r\n", "\n").replace("\r", "\n")
