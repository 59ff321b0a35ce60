"""An article for agents lies where the site generator would publish it, or a public one does not.

## Why

Agents' text has two locks. One is the folder `content/agents/`, which `exclude_docs` in
`mkdocs.yml` keeps out of the site, whichever engine builds it. An article for agents elsewhere has
no such lock; a public article in the folder would never be seen.

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

from collections.abc import Iterator

from kbgen.load import AGENTS
from kbgen.model import Article, Audience, KnowledgeBase, Level, Loc, Problem, Related

ID = "KB603"
NAME = "agents-article-misplaced"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Compare the audience of each article with its folder, and the folder with `exclude_docs`."""
    unreadable = {problem.loc for problem in kb.problems_of("KB011")}
    inside = [article for article in kb.articles.values() if _is_inside(article)]
    for article in kb.articles.values():
        loc = article.locs.get("audience", article.loc)
        if loc not in unreadable:
            yield from _misplaced(article, loc)
    locks = kb.settings.locks
    if inside and locks and not locks.folder_excluded:
        yield Problem(
            ID,
            locks.loc,
            f"'{AGENTS}/' is not excluded, so that another engine would publish what is in it."
            f" Add the line '/{AGENTS}/' to 'exclude_docs'.",
            (Related(inside[0].loc, "for agents"),),
        )


def _is_inside(article: Article) -> bool:
    return article.name.partition("/")[0] == AGENTS


def _misplaced(article: Article, loc: Loc) -> Iterator[Problem]:
    if article.audience is Audience.AGENT and not _is_inside(article):
        message = f"This article is for agents, and lies outside content/{AGENTS}/. Move it there."
        yield Problem(ID, loc, message)
    if article.audience is Audience.PUBLIC and _is_inside(article):
        message = (
            f"This article is public, and content/{AGENTS}/ is never published."
            " Move it out of there, or write 'audience: agent'."
        )
        yield Problem(ID, loc, message)
