"""An article or a part of the policy should have been reviewed by now.

## Why

`review_every` is a promise among colleagues that somebody reads a page before it goes stale. A day of
review in the future is a slip of the pen, and would hide the page from that promise.

## Example

```markdown content/returns.md
---
title: Return an item
owner: returns team
reviewed: 2025-10-05
review_every: 180 days
---
Send it back.
```

## Use instead

Read the article against the policy, mend it, and record that with
`kbgen review content/returns.md`, which writes:

```markdown content/returns.md
---
title: Return an item
owner: returns team
reviewed: 2026-11-21
review_every: 180 days
---
Send it back.
```

In the policy, write the day of the review yourself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from kbgen.model import Article, Fact, KnowledgeBase, Level, Loc, Problem, Upkeep
from kbgen.rules._due import due_day
from kbgen.rules._passages import is_read
from kbgen.values import Day, Duration

ID = "KB403"
NAME = "review-overdue"
LEVEL = Level.WARNING


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Add `review_every` to `reviewed`, once for each place where a review is written."""
    for article in kb.articles.values():
        if is_read(article, kb.as_of):
            yield from _article(kb, article)
    places: dict[Loc, list[Fact]] = {}
    for fact in kb.policy.facts.values():
        if fact.upkeep.reviewed_loc:
            places.setdefault(fact.upkeep.reviewed_loc, []).append(fact)
    for loc, facts in places.items():
        soonest = min(facts, key=lambda fact: _due(fact.upkeep) or date.max)
        yield from _problem(
            kb, soonest.upkeep, loc, f"'{_shared(facts)}'", "write the new day here"
        )


def _article(kb: KnowledgeBase, article: Article) -> Iterator[Problem]:
    loc = article.locs.get("reviewed")
    if loc:
        way_out = f"run 'kbgen review {article.path}'"
        yield from _problem(kb, article.upkeep, loc, "The article", way_out)


def _problem(
    kb: KnowledgeBase, upkeep: Upkeep, loc: Loc, what: str, way_out: str
) -> Iterator[Problem]:
    due, every = _due(upkeep), upkeep.review_every
    if upkeep.reviewed is None:
        return
    reviewed = Day(upkeep.reviewed).words(kb.language)
    if upkeep.reviewed > kb.as_of:
        today = Day(kb.as_of).words(kb.language)
        message = f"{what} was reviewed on {reviewed}, and it is {today}. Write the day on which somebody read it."
        yield Problem(ID, loc, message)
    elif due and due < kb.as_of and isinstance(every, Duration):
        owner = f" ({upkeep.owner})" if upkeep.owner else ""
        message = (
            f"{what}{owner} was last reviewed on {reviewed}, and {every.words(kb.language)} ended on"
            f" {Day(due).words(kb.language)}. Read it again, then {way_out}."
        )
        yield Problem(ID, loc, message)


def _due(upkeep: Upkeep) -> date | None:
    return due_day(upkeep.reviewed, upkeep.review_every) if upkeep.reviewed else None


def _shared(facts: Iterable[Fact]) -> str:
    """The key of the one fact, or of the group that all stand in."""
    first, *others = (fact.key.split(".") for fact in facts)
    if not others:
        return ".".join(first)
    depth = 0
    while all(depth < len(key) and key[depth] == first[depth] for key in others) and depth < len(
        first
    ):
        depth += 1
    return ".".join(first[: max(depth, 1)])
