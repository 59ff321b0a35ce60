"""An article was reported as wrong, and nobody has reviewed it since.

## Why

Agents see first where an article and the world have parted: a customer reads them the sentence that isn't
so. At the desk they report it in one line. The report is worth something only if it reaches the article's
owner, and stays until somebody has looked.

## Example

```jsonl .kbgen-flags.jsonl
["content/returns.md", "2026-11-20", "Sam", "The drop-off point in York has closed."]
```

```markdown content/returns.md
---
title: Return an item
owner: returns team
---
Take it to our drop-off points in Leeds and York.
```

## Use instead

Mend the article where it is wrong, then `kbgen review` it, which takes the report out; or delete its line:

```markdown content/returns.md
---
title: Return an item
owner: returns team
---
Take it to our drop-off point in Leeds.
```
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kbgen.load.flags import FLAGS
from kbgen.model import Article, Flag, KnowledgeBase, Level, Problem, Related
from kbgen.values import Day
from kbgen.vocabulary import did_you_mean

ID = "KB408"
NAME = "reported-wrong"
LEVEL = Level.WARNING

_MOST_SAID = 300


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Hold each report against the last review of its article."""
    by_path = {article.path: article for article in kb.articles.values()}
    for flag in kb.flags:
        article = by_path.get(flag.article)
        if article is None:
            near = did_you_mean(flag.article, by_path)
            message = (
                f"'{flag.article}', which this line reports as wrong, is not an article.{near}"
            )
            yield Problem(ID, flag.loc, f"{message} Delete the line.")
        elif not _is_answered(kb, article, flag.day):
            yield Problem(
                ID,
                article.locs.get("title") or article.loc,
                _message(kb, article, flag),
                (Related(flag.loc, "The report stands here."),),
            )


def _is_answered(kb: KnowledgeBase, article: Article, day: date) -> bool:
    """Whether somebody has read the article after the day of the report."""
    reviewed = article.upkeep.reviewed
    recorded = kb.reviews.get(article.path)
    return any(read > day for read in (reviewed, recorded.day if recorded else None) if read)


def _message(kb: KnowledgeBase, article: Article, flag: Flag) -> str:
    said = " ".join(flag.said.split())
    said = said if len(said) <= _MOST_SAID else f"{said[:_MOST_SAID]}…"
    who = " ".join(flag.by.split()) or "somebody"
    owner = article.upkeep.owner
    asked = f"{owner[:1].upper()}{owner[1:]}: look" if owner else "Look"
    return (
        f"'{said}' {who} reported this article as wrong on {Day(flag.day).words(kb.language)}. {asked}"
        f" at it, mend what is wrong and run 'kbgen review {article.path}', or delete the line from {FLAGS}."
    )
