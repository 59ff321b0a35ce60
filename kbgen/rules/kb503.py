"""A link leads to a part of a page that is not there.

## Why

The browser opens the page and stays at its top, so that the customer has to look for the answer to
which the link should have taken them. It happens when a heading is reworded, and when text comes from
another system that makes other ids of the same headings.

## Example

```markdown content/returns.md
---
title: Return an item
---
See [what it costs](#cost).

### What a return costs

Nothing.
```

## Use instead

```markdown content/returns.md
---
title: Return an item
---
See [what it costs](#what-a-return-costs).

### What a return costs

Nothing.
```
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import unquote

from kbgen.anchors import Anchors, anchors
from kbgen.links import Kind, Link, Tag, hypertext
from kbgen.load import url_of
from kbgen.model import Article, Audience, KnowledgeBase, Level, Problem
from kbgen.targets import address, rendered, resolve, resolve_page, scheme
from kbgen.vocabulary import nearest

ID = "KB503"
NAME = "dead-anchor"
LEVEL = Level.WARNING

_NEAR = 0.7


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Look up the anchor of every link in the articles that somebody reads."""
    site = _Site(kb)
    for article in kb.articles.values():
        for_agents = article.audience is Audience.AGENT and not article.draft
        if not for_agents and not article.is_published(kb.as_of):
            continue
        if "#" not in article.body:
            continue
        text = hypertext(article.body)
        for link in text.links:
            if link.kind in (Kind.LINK, Kind.DEFINITION):
                yield from _problem(site, article, link, link.target, for_agents)
        for tag in text.tags:
            if tag.name in ("a", "area"):
                yield from _problem(site, article, tag, tag.get("href"), for_agents)


def _problem(
    site: _Site, article: Article, part: Link | Tag, target: str, for_agents: bool
) -> Iterator[Problem]:
    if "#" not in target:
        return
    written = rendered(site.kb, article, target)
    path, _, fragment = address(written).partition("#")
    fragment = unquote(fragment)
    if not fragment or scheme(written) or "{{" in written or "{%" in written:
        return
    page = site.page(article, written, path, raw=isinstance(part, Tag))
    if page is None:
        return
    found = site.anchors(page, for_agents or part.hidden)
    if found.has(fragment):
        return
    text = hypertext(article.body)
    near = nearest(fragment, found.names, _NEAR)
    where = "This page" if page is article else f"'{page.path}'"
    hint = f" Did you mean '#{near}'?" if near else ""
    if f"{{#{fragment}}}" in page.body:
        hint = f" It takes a blank before '{{#{fragment}}}' to give the heading that id."
    yield Problem(
        ID,
        text.loc(article, part.span),
        f"{where} has no heading or anchor '#{fragment}'.{hint}",
    )


@dataclass(frozen=True)
class _Site:
    """The pages of the project."""

    kb: KnowledgeBase
    _read: dict[tuple[str, bool], Anchors] = field(default_factory=dict)

    @cached_property
    def by_url(self) -> dict[str, Article]:
        """The articles by the addresses of their pages."""
        return {url_of(name): article for name, article in self.kb.articles.items()}

    def page(self, article: Article, written: str, path: str, raw: bool) -> Article | None:
        """The article that a link leads to, or None where it is none."""
        if not path:
            return article
        file = resolve(article.name, written)
        if not raw and file is not None and file in self.kb.articles:
            return self.kb.articles[file]
        url = resolve_page(article.name, written)
        return None if url is None else self.by_url.get(f"{url.rstrip('/')}/" if url else "")

    def anchors(self, page: Article, agents: bool) -> Anchors:
        """The ids on a page, read once."""
        key = page.name, agents
        if key not in self._read:
            of_agents = agents or page.audience is Audience.AGENT
            self._read[key] = anchors(self.kb, page, of_agents)
        return self._read[key]
