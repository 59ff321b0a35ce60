"""No article explains a section of the policy.

## Why

What the policy promises and no article says, customers ask about one by one. It happens when a section
is new, and when the only article about it expires.

## Example

```yaml policies/shop.yml
returns:
  window: 30 days
delivery:
  dispatch: same day
```

```markdown content/delivery.md
---
title: When you get your order
---
We send it on the {{ delivery.dispatch }}.
```

## Use instead

```yaml policies/shop.yml
returns:
  window: 30 days
delivery:
  dispatch: same day
```

```markdown content/delivery.md
---
title: When you get your order
---
We send it on the {{ delivery.dispatch }}.
```

```markdown content/returns.md
---
title: Return an item
---
You have {{ returns.window }}.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kbgen.claims import claims_of
from kbgen.load import url_of
from kbgen.model import Article, KnowledgeBase, Level, PolicyTable, Problem, Reference
from kbgen.render import is_public
from kbgen.vocabulary import SECTIONS

ID = "KB502"
NAME = "section-without-article"
LEVEL = Level.WARNING

# About the shop and its staff; on a page that the site makes; or told apart by no section.
_NEEDS_NONE = ("authority", "business", "calendar", "contact", "standards", "terms", "tone")
# The rest of this section says how agents pass a case on.
_FOR_CUSTOMERS = {"escalation": "escalation.complaints"}


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Look for an article about each section of which customers may know a fact."""
    published = [a for a in kb.articles.values() if a.is_published(kb.as_of)]
    if all(url_of(article.name) == "" for article in published):
        # A help centre that has not begun.
        return
    explained = {section for article in published for section in _sections(article)}
    explained |= {
        key.partition(".")[0] for claim in claims_of(kb) if not claim.hidden for key in claim.keys
    }
    sections = dict.fromkeys(fact.section for fact in kb.policy.facts.values())
    for section in sections:
        facts = kb.policy.under(_FOR_CUSTOMERS.get(section, section))
        if section in _NEEDS_NONE or section in explained or not any(map(is_public, facts)):
            continue
        group = kb.policy.groups.get(section)
        yield Problem(
            ID,
            group.loc if group else next(kb.policy.under(section)).loc,
            f"No published article speaks of '{section}'. Write one that gives its facts as"
            f" '{{{{ {_example(kb, section)} }}}}', or name it in the 'topics' of one that does.",
        )


def _sections(article: Article) -> Iterator[str]:
    yield from article.topics
    words = re.findall(r"[a-z]+", (article.title or "").lower())
    yield from (section for section in SECTIONS if section.removesuffix("s") in _singular(words))
    parts: tuple[Reference | PolicyTable, ...] = (*article.references, *article.tables)
    yield from (part.key.partition(".")[0] for part in parts if not part.hidden)


def _singular(words: list[str]) -> set[str]:
    return {word.removesuffix("s") for word in words}


def _example(kb: KnowledgeBase, section: str) -> str:
    facts = kb.policy.under(_FOR_CUSTOMERS.get(section, section))
    return next(fact.key for fact in facts if is_public(fact))
