"""A picture or download that only agents' text uses lies where it would be published.

## Why

A block or an article for agents stays out of the site, and a file that it links to does not: whatever
lies outside `content/agents/` is copied, and whoever guesses the address has it.

## Example

```markdown content/late.md
---
title: Late parcels
---
Tell us, and we will put it right.

::: agents
![What we may offer](offers.svg)
:::
```

```xml content/offers.svg
<svg xmlns="http://www.w3.org/2000/svg"/>
```

## Use instead

```markdown content/late.md
---
title: Late parcels
---
Tell us, and we will put it right.

::: agents
![What we may offer](agents/offers.svg)
:::
```

```xml content/agents/offers.svg
<svg xmlns="http://www.w3.org/2000/svg"/>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.links import Kind, Span, hypertext
from kbgen.load import AGENTS
from kbgen.model import Article, Audience, KnowledgeBase, Level, Loc, Problem
from kbgen.targets import rendered, resolve, resolve_page

ID = "KB607"
NAME = "agents-picture-in-public-folder"
LEVEL = Level.ERROR


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Sort the files that are linked to by who links to them; say it at the first link to each."""
    copied = {name for name in kb.files if name.partition("/")[0] != AGENTS}
    if not copied:
        return
    public: set[str] = set()
    for_agents: dict[str, Loc] = {}
    for article in kb.articles.values():
        for target, span, raw, hidden in _targets(article):
            # Where MkDocs and a browser differ, the file may be meant that either of them finds.
            ways = _ways(article, rendered(kb, article, target), raw)
            found = [way for way in ways if way in copied]
            if not hidden:
                public.update(found)
            elif found and found[0] not in for_agents:
                for_agents[found[0]] = hypertext(article.body).loc(article, span)
    for name, loc in for_agents.items():
        if name not in public:
            yield Problem(
                ID,
                loc,
                f"'{name}' would be published, and only text for agents links to it."
                f" Move it into content/{AGENTS}/.",
            )


def _targets(article: Article) -> Iterator[tuple[str, Span, bool, bool]]:
    """Each target, its place, whether it stands in raw HTML, and whether it is for agents."""
    secret = article.audience is Audience.AGENT
    found = hypertext(article.body)
    for link in found.links:
        if link.kind is not Kind.IMAGE_BY_ID:
            yield link.target, link.span, False, secret or link.hidden
    for tag in found.tags:
        for attribute, target in tag.targets():
            yield target, attribute.span, bool(tag.name), secret or tag.hidden


def _ways(article: Article, target: str, raw: bool) -> tuple[str | None, str | None]:
    file, page = resolve(article.name, target), resolve_page(article.name, target)
    return (page, file) if raw else (file, page)
