"""A list is published otherwise than it previews.

## Why

Two kinds of Markdown are in use. Editors, GitHub and GitLab preview a page as CommonMark, where what
belongs to a list item is indented to where its text begins. The site is made by Python-Markdown, where
it is indented by four blanks, and where a list begins below an empty line. With less, a picture falls
out of its step, a list inside a list is flattened, or a whole list becomes one line of running text,
and nobody sees it before customers do.

## Example

```markdown content/returns.md
---
title: Return an item
---
1. Print the label.

   It is in our e-mail.

2. Put it on the parcel.
```

## Use instead

```markdown content/returns.md
---
title: Return an item
---
1. Print the label.

    It is in our e-mail.

2. Put it on the parcel.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kbgen.model import Article, Edit, Fix, KnowledgeBase, Level, Loc, Problem
from kbgen.rules import _commonmark, _published
from kbgen.rules._list_chunks import Chunk, chunks
from kbgen.rules._list_repair import repaired
from kbgen.rules._outline import Outline, Row, differences

ID = "KB507"
NAME = "list-published-otherwise"
LEVEL = Level.WARNING

_NUMBER = re.compile(r"\d{1,9}\)(?= |$)")


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Read every list in both ways, and compare."""
    for article in kb.articles.values():
        if article.sound and not article.draft:
            lines = article.body.split("\n")
            for chunk in chunks(article.body):
                yield from _problems(article, lines, chunk)


def _problems(article: Article, lines: Sequence[str], chunk: Chunk) -> Iterator[Problem]:
    preview = _commonmark.read(chunk.rows)
    published = _published.read(chunk.rows, sane=True)
    wrong = set(differences(preview, published))
    if not wrong:
        return
    # Whether a site has `sane_lists` is its settings' business: what is wrong either way is wrong.
    wrong &= set(differences(preview, _published.read(chunk.rows, sane=False)))
    lists = [found for found in _lists(preview) if wrong & found]
    new, mended = repaired(chunk.rows, preview, lists)
    for found in lists:
        here = sorted(wrong & found)
        yield Problem(
            ID,
            _loc(article, lines, here[0]),
            _said(lines[here[0]], preview, published, here[0], len(here)),
            fix=_fix(article, lines, chunk, new, found) if found in mended else None,
        )


def _lists(preview: Outline) -> Iterator[frozenset[int]]:
    """The lines of each outermost list, and of what follows it up to the next."""
    lines: list[int] = []
    begun = False
    for number, place in sorted(preview.places.items()):
        top = place.path[0] if place.path else None
        if top and top[0] == number and top in preview.firsts:
            if begun:
                yield frozenset(lines)
            lines, begun = [], True
        lines.append(number)
    if begun:
        yield frozenset(lines)


def _loc(article: Article, lines: Sequence[str], number: int) -> Loc:
    text = lines[number]
    line = article.body_line + number
    start = len(text) - len(text.lstrip())
    return Loc(article.path, line, start + 1, line, len(text.rstrip()) + 1)


# What is wrong


def _said(line: str, preview: Outline, published: Outline, number: int, count: int) -> str:
    """What is wrong with the first of `count` lines of a list."""
    seen, shown = preview.places[number], published.places[number]
    what = "line is" if count == 2 else "lines are"
    more = "" if count == 1 else f" {count - 1} more {what} off in this list."
    blanks = 4 * (len(seen.path) - any(key[0] == number for key in seen.path))
    if any(key[0] == number and key not in shown.path for key in seen.path):
        if _NUMBER.match(line.lstrip()):
            said = (
                "A number with ')' makes no list here: it is published as running text. Write '1.'."
            )
        elif not len(seen.path) > 1:
            said = (
                "This list is published as running text, since it follows a line of text directly."
                " Put an empty line before it."
            )
        else:
            said = f"This item is published as running text. Indent it by {blanks} blanks."
    elif len(shown.path) < len(seen.path):
        what = "This item" if any(key[0] == number for key in seen.path) else "This"
        where = "a level too high" if shown.path else "outside of its list"
        said = f"{what} is published {where}. Indent it by {blanks} blanks."
    elif len(shown.path) > len(seen.path):
        said = "This is published inside the list item above it, where previews show it outside."
    elif seen.kind != shown.kind:
        kind = {"code": "as code", "fence": "as a block of code"}.get(shown.kind, "as running text")
        said = f"This is published {kind}, and previews otherwise. Indent it by {blanks} blanks."
    elif seen.path != shown.path:
        said = "This is published in another list item than it previews in."
    else:
        said = "This item is published with another number or bullet than it previews with."
    return said + more


# The fix


def _fix(
    article: Article, lines: Sequence[str], chunk: Chunk, new: Sequence[Row], found: frozenset[int]
) -> Fix:
    old = {row.number: row for row in chunk.rows}
    edits: list[Edit] = []
    added = False
    for row in new:
        if row.number < 0:
            added = True
            continue
        if row.number in found and (added or row.text != old[row.number].text):
            edits += _edits(article, lines, chunk, old[row.number], row, added)
        added = False
    return Fix("Indent by four blanks a level, and part lists by empty lines.", tuple(edits))


def _edits(
    article: Article, lines: Sequence[str], chunk: Chunk, old: Row, new: Row, added: bool
) -> Iterator[Edit]:
    """What makes one row of another, for all lines of a block of code that it stands for."""
    last = chunk.fences.get(old.number, old.number + 1)
    for number in range(old.number, last):
        text = lines[number]
        if number > old.number and not text.strip():
            continue
        width = len(text) - len(text.lstrip(" \t"))
        indent = len(text[:width].expandtabs(4)) + new.indent - old.indent
        line = article.body_line + number
        blanks = " " * max(0, indent)
        empty = "\n" if added and number == old.number else ""
        if empty or blanks != text[:width]:
            yield Edit(Loc(article.path, line, 1, line, width + 1), empty + blanks)
    mark = _NUMBER.match(lines[old.number].lstrip(" \t"))
    if mark and not _NUMBER.match(new.text.lstrip(" ")):
        text = lines[old.number]
        column = len(text) - len(text.lstrip(" \t")) + mark.end()
        line = article.body_line + old.number
        yield Edit(Loc(article.path, line, column, line, column + 1), ".")
