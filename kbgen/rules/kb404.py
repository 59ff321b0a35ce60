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

from kbgen.model import KnowledgeBase, Level, Problem, Related
from kbgen.review import uses
from kbgen.reviewed import changes, last_review
from kbgen.rules._passages import is_read
from kbgen.values import Day

ID = "KB404"
NAME = "policy-changed-since-review"
LEVEL = Level.WARNING


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Hold what was recorded of each article against what is in force."""
    for article in kb.articles.values():
        reviewed = last_review(kb, article)
        if not reviewed or not is_read(article, kb.as_of):
            continue
        changed = {one.name: one for one in changes(kb, article, reviewed)}
        day = Day(reviewed.day).words(kb.language)
        for use in uses(kb, article) if changed else ():
            one = changed.get(use.name)
            if one is None:
                continue
            was = one.was.words(kb.language) if one.was is not None else one.written
            yield Problem(
                ID,
                use.loc,
                f"The article was reviewed on {day}, when '{use.name}' was {was};"
                f" it is {one.known.value.words(kb.language)} now. Read it again, then"
                f" 'kbgen review {article.path}'.",
                (Related(one.known.loc, "what is in force"),),
            )
