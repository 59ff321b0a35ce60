"""The policy has changed since an article was read against it.

## Why

A reference shows the new value by itself, and the sentence around it stays as it was: "a generous
{{ returns.window }}" reads oddly once it is seven days. `kbgen review` keeps the values that an
article's facts had, and this rule compares them with those in force, whatever the calendar says.

## Example

```markdown content/returns.md
---
title: Return an item
reviewed: 2026-10-05
---
You have {{ returns.window }}, longer than in most shops.
```

```yaml policies/returns.yml
returns:
  window: 14 days
```

```json .kbgen-reviews.jsonl
["content/returns.md", "2026-10-05"]
["content/returns.md", "2026-10-05", "returns.window", "30 days"]
```

## Use instead

Read the article again, mend it, and run `kbgen review content/returns.md`:

```markdown content/returns.md
---
title: Return an item
reviewed: 2026-11-21
---
You have {{ returns.window }}.
```

```yaml policies/returns.yml
returns:
  window: 14 days
```

```json .kbgen-reviews.jsonl
["content/returns.md", "2026-11-21"]
["content/returns.md", "2026-11-21", "returns.window", "14 days"]
```
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from kbgen.model import Article, KnowledgeBase, Level, Problem, Related, Reviewed
from kbgen.review import uses, value_of
from kbgen.rules._passages import is_read
from kbgen.values import Context, Day, LastDay, Value, parse

ID = "KB404"
NAME = "policy-changed-since-review"
LEVEL = Level.WARNING


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Hold what was recorded of each article against what is in force."""
    for article in kb.articles.values():
        reviewed = kb.reviews.get(article.path)
        if not reviewed or reviewed.day > kb.as_of or not is_read(article, kb.as_of):
            continue
        if not _is_outdated(article, reviewed):
            yield from _changes(kb, article, reviewed)


def _is_outdated(article: Article, reviewed: Reviewed) -> bool:
    """Whether somebody has read the article later, and written the day by hand."""
    day = article.upkeep.reviewed
    return day is not None and day > reviewed.day


def _changes(kb: KnowledgeBase, article: Article, reviewed: Reviewed) -> Iterator[Problem]:
    day = Day(reviewed.day).words(kb.language)
    context = _context(kb)
    for use in uses(kb, article):
        then, found = reviewed.facts.get(use.name), value_of(kb, article, use)
        if then is None or found is None or then == found.value.written():
            continue
        old = _value(found.fact.type, then, context)
        if old == found.value:
            continue
        was = old.words(kb.language) if old is not None else then
        yield Problem(
            ID,
            use.loc,
            f"The article was reviewed on {day}, when '{use.name}' was {was};"
            f" it is {found.value.words(kb.language)} now. Read it again, then"
            f" 'kbgen review {article.path}'.",
            (Related(found.loc, "what is in force"),),
        )


def _value(kind: str, written: str, context: Context) -> Value | None:
    """The value that was recorded; None where it cannot be read as one of the fact's type today."""
    if kind == "duration":
        with suppress(ValueError):
            return LastDay.parse(written)
    with suppress(ValueError):
        return parse(kind, written, context)
    return None


def _context(kb: KnowledgeBase) -> Context:
    currency, country = (kb.policy.get(f"business.{name}") for name in ("currency", "country"))
    return Context(
        currency.value.bare() if currency and currency.value else None,
        country.value.bare() if country and country.value else None,
    )
