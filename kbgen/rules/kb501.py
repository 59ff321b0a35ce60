"""A link or a picture leads to something that is not there.

## Why

A customer who follows it ends on an error page, and a picture that is missing leaves a gap that nobody
notices. It happens when a file is renamed, when an article expires, and when text comes from another
system: MkDocs looks after Markdown links to files, and leaves the addresses in raw HTML as they are,
where they count from the page's own address and not from the file.

## Example

```markdown content/returns.md
---
title: Return an item
---
See [sale items](sael.md).
```

```markdown content/sale.md
---
title: Return a sale item
---
Sale items are different.
```

## Use instead

```markdown content/returns.md
---
title: Return an item
---
See [sale items](sale.md).
```

```markdown content/sale.md
---
title: Return a sale item
---
Sale items are different.
```
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from posixpath import relpath

from kbgen.links import Kind, Link, Tag, hypertext
from kbgen.load import redirect_url, url_of
from kbgen.load.addresses import GENERATED, PAGES, folders_of, shown_on
from kbgen.model import Article, Audience, KnowledgeBase, Level, Problem
from kbgen.targets import address, rendered, resolve, resolve_page
from kbgen.vocabulary import nearest

ID = "KB501"
NAME = "dead-link"
LEVEL = Level.WARNING

_NEAR = 0.8


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Follow every link and picture of the articles that somebody reads."""
    site = _Site(kb)
    for article in kb.articles.values():
        for_agents = article.audience is Audience.AGENT and not article.draft
        if not for_agents and not article.is_published(kb.as_of):
            continue
        text = hypertext(article.body)
        for link in text.links:
            if link.kind not in (Kind.IMAGE_BY_ID, Kind.AUTOLINK):
                yield from _problem(site, article, link, link.target, for_agents)
        for tag in text.tags:
            for attribute, target in tag.targets() if tag.name else ():
                if attribute.name != "style":
                    yield from _problem(site, article, tag, target, for_agents)


def _problem(
    site: _Site, article: Article, part: Link | Tag, target: str, for_agents: bool
) -> Iterator[Problem]:
    written = rendered(site.kb, article, target)
    page = resolve_page(article.name, written)
    if page is None or "{{" in written:
        return
    raw = isinstance(part, Tag)
    file = resolve(article.name, written) or ""
    if not raw and file in (site.agents if for_agents or part.hidden else site.public):
        return
    if site.has(page) or (not raw and file in site.generated):
        return
    text = hypertext(article.body)
    loc = text.loc(article, part.span)
    yield Problem(ID, loc, site.why(article, target, file, raw=raw))


@dataclass(frozen=True)
class _Site:
    """What is there to be linked to."""

    kb: KnowledgeBase

    @cached_property
    def public(self) -> frozenset[str]:
        """The files that a public article may link to, by name."""
        return self.kb.files | {
            name for name, a in self.kb.articles.items() if a.is_published(self.kb.as_of)
        }

    @cached_property
    def generated(self) -> frozenset[str]:
        """The names under which links find the pages that the site makes from the policy."""
        return frozenset(
            f"{page}/index.md"
            for page in PAGES
            if shown_on(self.kb.policy, page) and f"{page}.md" not in self.public
        )

    @cached_property
    def agents(self) -> frozenset[str]:
        """The files that agents' text may link to."""
        return self.public | {
            name for name, a in self.kb.articles.items() if a.audience is Audience.AGENT
        }

    @cached_property
    def addresses(self) -> frozenset[str]:
        """What the site answers with a page, relative to its root."""
        found = {*GENERATED, "", *(f"{page}/" for page in PAGES if shown_on(self.kb.policy, page))}
        for name in self.public - self.kb.files:
            found.add(url_of(name))
            found.update(url_of(f"{folder}/index.md") for folder in folders_of(name))
            old = self.kb.articles[name].redirect_from
            found.update(url for entry in old if (url := redirect_url(entry)))
        return frozenset(found)

    def has(self, page: str) -> bool:
        """Whether a browser finds something at an address below the site's root."""
        page = page.removesuffix("index.html")
        return page in self.addresses or f"{page}/" in self.addresses or page in self.kb.files

    def why(self, article: Article, target: str, file: str, raw: bool) -> str:
        """What is wrong with a link, and what to write."""
        said = address(target)
        if file in self.kb.articles and file not in self.public:
            return f"'{said}' is an article that is not published on {self.kb.as_of.isoformat()}."
        if raw and file in self.public:
            url = file if file in self.kb.files else url_of(file)
            right = relpath(url or ".", url_of(article.name) or ".")
            right += "/" if url.endswith("/") else ""
            return (
                f"In raw HTML '{said}' counts from the page's address, where there is no such file."
                f" Write '{right}', or use Markdown."
            )
        known = [*self.public, *self.addresses]
        meant = f"{file.rstrip('/')}.md"
        near = meant if meant in self.public else nearest(file, known, _NEAR) if file else None
        hint = f" Did you mean '{_way(article, near)}'?" if near else ""
        return f"'{said}' leads to nothing that is there.{hint}"


def _way(article: Article, name: str) -> str:
    return relpath(name, article.name.rpartition("/")[0] or ".")
