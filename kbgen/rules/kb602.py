"""A link or picture in public text leads to what is for agents.

## Why

Articles for agents and their pictures are not on the public site, so that the link would be dead;
and its address and text tell customers what the desk writes about them.

## Example

```markdown content/late.md
---
title: Late parcels
---
See [what we may offer](agents/goodwill.md).
```

```markdown content/agents/goodwill.md
---
title: Goodwill
audience: agent
---
Offer a voucher.
```

## Use instead

```markdown content/late.md
---
title: Late parcels
---
Tell us, and we will put it right.

::: agents
See [what we may offer](agents/goodwill.md).
:::
```

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
from dataclasses import dataclass
from functools import cached_property

from kbgen.links import Kind, Span, hypertext
from kbgen.load import AGENTS, redirect_url, url_of
from kbgen.model import Article, Audience, KnowledgeBase, Level, Problem
from kbgen.targets import rendered, resolve, resolve_page

ID = "KB602"
NAME = "link-to-agents"
LEVEL = Level.ERROR

PAGES = (".md", ".markdown", ".mdown", ".mkdn", ".mkd", ".html")


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Follow every link, picture and redirect of the public part of public articles."""
    pages = _Pages(kb)
    for article in kb.articles.values():
        if article.audience is not Audience.PUBLIC:
            continue
        for old in article.redirect_from:
            if pages.is_for_agents(redirect_url(old) or ""):
                yield Problem(
                    ID,
                    article.locs["redirect_from"],
                    f"'{old}' is an address for agents, and the public site would have a page there."
                    " Take it out of 'redirect_from'.",
                )
        found = hypertext(article.body)
        for target, span, raw in _targets(article):
            if pages.lead_to_agents(article, rendered(kb, article, target), raw):
                yield Problem(
                    ID,
                    found.loc(article, span),
                    f"'{target}' is for agents, and this text is for customers."
                    " Link to a public page, or move it into an '::: agents' block.",
                )


def _targets(article: Article) -> Iterator[tuple[str, Span, bool]]:
    found = hypertext(article.body)
    for link in found.links:
        if not link.hidden and link.kind is not Kind.IMAGE_BY_ID:
            yield link.target, link.span, False
    for tag in found.tags:
        if not tag.hidden:
            for attribute, target in tag.targets():
                yield target, attribute.span, bool(tag.name)


@dataclass(frozen=True)
class _Pages:
    """The addresses of a help centre, by audience."""

    kb: KnowledgeBase

    @cached_property
    def for_agents(self) -> frozenset[str]:
        return frozenset(
            url_of(article.name)
            for article in self.kb.articles.values()
            if article.audience is Audience.AGENT
        )

    @cached_property
    def public(self) -> frozenset[str]:
        return frozenset(
            url_of(article.name)
            for article in self.kb.articles.values()
            if article.audience is Audience.PUBLIC and not article.name.startswith(f"{AGENTS}/")
        )

    def is_for_agents(self, path: str) -> bool:
        """Whether a path below the content folder or the site's root is for agents."""
        if path.partition("/")[0].casefold() == AGENTS:
            return True
        return bool(path) and _url(path) in self.for_agents

    def lead_to_agents(self, article: Article, target: str, raw: bool) -> bool:
        """Whether a link leads to agents' text, as MkDocs resolves it or as a browser does."""
        page = resolve_page(article.name, target)
        if page is None:
            return False
        file = page if raw else resolve(article.name, target) or ""
        if not page.endswith(PAGES) and not self.public.isdisjoint((_url(page), _url(file))):
            return False
        if target.lstrip().startswith(("/", "\\")):
            # The site may lie in a folder of its host.
            parts = page.split("/")
            tails = ("/".join(parts[at:]) for at in range(1, len(parts)) if parts[at] == AGENTS)
            if any(_url(tail) in self.for_agents for tail in tails):
                return True
        return self.is_for_agents(page) or self.is_for_agents(file)


def _url(path: str) -> str:
    """The address of a page, however a link names it: `a.md`, `a.html`, `a/index.html`, `a`."""
    if path.endswith(PAGES):
        return url_of(path)
    return path if path.endswith("/") or not path else f"{path}/"
