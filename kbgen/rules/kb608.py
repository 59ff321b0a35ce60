"""A line would hide agents' text if it were written another way, and as it is hides nothing.

## Why

`audience: agent` counts in the front matter alone, at its margin; a block opens with `::: agents`; a
comment with `<!--`. Word turns `---` and `--` into dashes, chat programs wrap front matter in fences,
other systems write their blocks in another way. What was meant for the team would then be published.

## Example

```markdown content/late.md
# Late parcels

---
audience: agent
---

Offer a voucher.
```

## Use instead

```markdown content/agents/late.md
---
title: Late parcels
audience: agent
---

Offer a voucher.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kbgen.load.markup import Lines, scan
from kbgen.model import Article, Audience, KnowledgeBase, Level, Loc, Problem

ID = "KB608"
NAME = "agents-text-not-hidden"
LEVEL = Level.ERROR

_AUDIENCE = re.compile(
    r"""^[ \t>*+-]*["']?(?P<found>audience["']?[ \t]*[:=][ \t]*\[?["']?agents?)["']?\]?[ \t]*,?[ \t]*$""",
    re.IGNORECASE | re.MULTILINE,
)
_BLOCK = re.compile(
    r"^[ \t>]*(?P<found>(?:/{3,}|`{3,}|~{3,}|<|<!--|\{%)[ \t]*/?agents?[ \t]*(?:>|-->|%\})?)[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_COMMENT = re.compile(r"(?P<found>(?:<!(?!--)|‹!)[ \t]*[-!\u2010-\u2015])")

_KINDS = (
    (
        _AUDIENCE,
        "is not read here. Write it in the front matter, on a line of its own at the margin.",
    ),
    (_BLOCK, "hides nothing. A block for agents opens with '::: agents' and closes with ':::'."),
    (_COMMENT, "opens no comment, so that its text would be published. Write '<!--' and '-->'."),
)


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Look at the lines of public articles, front matter and code included."""
    for article in kb.articles.values():
        text = kb.sources.get(article.path, "")
        if article.audience is Audience.PUBLIC and ("gent" in text.lower() or "!" in text):
            yield from _problems(article, text)


def _problems(article: Article, text: str) -> Iterator[Problem]:
    hidden: list[tuple[int, int]] | None = None
    for pattern, why in _KINDS:
        for match in pattern.finditer(text):
            if hidden is None:
                before = len(text) - len(article.body)
                blocks = scan(article.body).agents
                hidden = [(b.span.start + before, b.span.end + before) for b in blocks]
            if any(start <= match.start() < end for start, end in hidden):
                continue
            lines = Lines.of(text)
            start, end = match.span("found")
            loc = Loc(article.path, *lines.place(start), *lines.place(end))
            yield Problem(ID, loc, f"'{match['found']}' {why}")
