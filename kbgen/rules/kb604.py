"""Agents' text is there, and the extension that hides it is not listed in `mkdocs.yml`.

## Why

The second lock on agents' text is the Markdown extension `kbgen.markdown_ext`, which drops `:::
agents` blocks. Another engine that reads the same `mkdocs.yml` and skips a plugin that it does not
know stops at an extension that it does not have, instead of publishing the blocks.

## Example

```yaml
plugins:
  - kbgen
```

## Use instead

```yaml
plugins:
  - kbgen
markdown_extensions:
  - kbgen.markdown_ext
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.load.markup import scan
from kbgen.model import Article, Audience, KnowledgeBase, Level, Problem, Related

ID = "KB604"
NAME = "lock-missing"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Look for the first article that has something to hide."""
    locks = kb.settings.locks
    if locks is None or locks.extension_listed:
        return
    first = next((article for article in kb.articles.values() if _has_agents_text(article)), None)
    if first:
        yield Problem(
            ID,
            locks.loc,
            "The extension that hides agents' text is not listed."
            " Add 'kbgen.markdown_ext' to 'markdown_extensions'.",
            (Related(first.loc, "has text for agents"),),
        )


def _has_agents_text(article: Article) -> bool:
    if article.audience is Audience.AGENT:
        return True
    return ":::" in article.body and bool(scan(article.body).agents)
