"""An article for agents lies where the site generator would publish it, or a public one does not.

## Why

Agents' text has two locks. One is the folder `content/agents/`, which `exclude_docs` in
`mkdocs.yml` keeps out of the site, whichever engine builds it: all of it, pictures and downloads
too. An article for agents elsewhere has no such lock; a public article in the folder would never be
seen.

## Example

```markdown content/late/goodwill.md
---
title: Goodwill
audience: agent
---
Offer a voucher.
```

## Use instead

```markdown content/agents/goodwill.md
---
title: Goodwill
audience: agent
---
Offer a voucher.
```
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from kbgen.load import AGENTS
from kbgen.model import Article, Audience, KnowledgeBase, Level, Loc, Locks, Problem, Related

ID = "KB603"
NAME = "agents-article-misplaced"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Compare the audience of each article with its folder, and the folder with `exclude_docs`."""
    unreadable = {problem.loc for problem in kb.problems_of("KB011")}
    for article in kb.articles.values():
        loc = article.locs.get("audience", article.loc)
        if loc not in unreadable:
            yield from _misplaced(article, loc)
    if kb.settings.locks:
        yield from _unlocked(kb, kb.settings.locks)


_LOOKALIKE = frozenset({"agent", "agents"})


def _unlocked(kb: KnowledgeBase, locks: Locks) -> Iterator[Problem]:
    """What of the folder `exclude_docs` leaves open: any file, or some of those that are there."""
    inside = sorted(name for name in (*kb.articles, *kb.files) if _is_inside(name))
    missed = [name for name in inside if not kb.settings.is_excluded(name)]
    if inside and not locks.folder_excluded:
        yield Problem(
            ID,
            locks.loc,
            f"'{AGENTS}/' is not excluded, so that another engine would publish what is in it."
            f" Add the line '/{AGENTS}/' to 'exclude_docs'.",
            (Related(_loc(kb, inside[0]), "for agents"),),
        )
    elif missed:
        more = f" and {len(missed) - 1} more of '{AGENTS}/'" if missed[1:] else ""
        yield Problem(
            ID,
            locks.loc,
            f"'exclude_docs' misses '{missed[0]}'{more}, so that another engine would publish it."
            f" Make '/{AGENTS}/' its last line.",
            (Related(_loc(kb, missed[0]), "for agents"),),
        )


def _loc(kb: KnowledgeBase, name: str) -> Loc:
    file = kb.settings.content / name
    return Loc(Path(os.path.relpath(file, kb.settings.root)).as_posix())


def _is_inside(name: str) -> bool:
    return name.partition("/")[0] == AGENTS


def _misplaced(article: Article, loc: Loc) -> Iterator[Problem]:
    if article.audience is Audience.AGENT and not _is_inside(article.name):
        message = f"This article is for agents, and lies outside content/{AGENTS}/. Move it there."
        yield Problem(ID, loc, message)
    folder = article.name.partition("/")[0]
    looks_alike = folder != AGENTS and folder.casefold() in _LOOKALIKE and "/" in article.name
    if article.audience is Audience.PUBLIC and looks_alike:
        message = (
            f"The folder '{folder}' is published, and only '{AGENTS}' is not."
            f" Move the article into content/{AGENTS}/, or give the folder another name."
        )
        yield Problem(ID, article.loc, message)
    if article.audience is Audience.PUBLIC and _is_inside(article.name):
        message = (
            f"This article is public, and content/{AGENTS}/ is never published."
            " Move it out of there, or write 'audience: agent'."
        )
        yield Problem(ID, loc, message)
