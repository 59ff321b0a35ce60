"""An article holds a script, or markup that runs one.

## Why

Articles are text. A script in one runs in the browser of everybody who reads it, on the page where
customers search, sign in and write to you, and in the desk where agents see customers' data. Help
centres are edited by many hands and filled by imports; one pasted snippet is enough.

## Example

```markdown content/track.md
---
title: Track a parcel
---
<a href="#" onclick="openTracker()">Track it</a> or [open the tracker](javascript:openTracker()).
```

## Use instead

```markdown content/track.md
---
title: Track a parcel
---
[Track it](https://tracking.example/) with the number in our e-mail.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kbgen.links import Hypertext, Kind, Span, Tag, hypertext
from kbgen.model import Article, KnowledgeBase, Level, Problem
from kbgen.targets import address, rendered

ID = "KB801"
NAME = "active-markup"
LEVEL = Level.ERROR

ELEMENTS = {
    "script": "runs in the reader's browser",
    "object": "runs or embeds whatever it loads",
    "embed": "runs or embeds whatever it loads",
    "applet": "runs or embeds whatever it loads",
    "base": "bends every link of the page",
}
SCRIPTS = ("javascript:", "vbscript:", "livescript:")
PAGES = frozenset(("text/html", "application/xhtml+xml"))
# Harmless as a picture.
DOCUMENTS = PAGES | {"image/svg+xml", "text/xml", "application/xml"}
SHOW_DOCUMENTS = frozenset(("a", "area", "embed", "form", "frame", "iframe", "object", "use"))

_HANDLER = re.compile(r"on[a-z]{3,}")
_WORDS = frozenset(("once", "ones", "ongoing", "online", "only", "onset", "onto", "onward"))


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Look at every tag, attribute and target outside code, unless the settings allow them."""
    if kb.settings.allow_scripts:
        return
    for article in kb.articles.values():
        found = hypertext(article.body)
        for span, message in _active(kb, article, found):
            yield Problem(ID, found.loc(article, span), message)


def is_active(kb: KnowledgeBase, article: Article) -> bool:
    """Whether what customers read of an article runs anything."""
    if kb.settings.allow_scripts:
        return False
    return any(True for _ in _active(kb, article, hypertext(article.body)))


def _active(kb: KnowledgeBase, article: Article, found: Hypertext) -> Iterator[tuple[Span, str]]:
    for link in found.links:
        if link.kind is not Kind.IMAGE_BY_ID:
            target = rendered(kb, article, link.target)
            active = _runs(target, DOCUMENTS if link.kind is Kind.LINK else PAGES)
            if active:
                yield link.span, f"A link to '{active}' runs a script. Link to a page."
    for tag in found.tags:
        yield from _tag(tag)
        documents = DOCUMENTS if tag.name in SHOW_DOCUMENTS else PAGES
        for attribute, target in tag.targets():
            active = _runs(rendered(kb, article, target), documents)
            if active:
                message = f"'{attribute.name}' leads to '{active}', which runs a script."
                yield attribute.span, f"{message} Link to a page."


def _tag(tag: Tag) -> Iterator[tuple[Span, str]]:
    if tag.name in ELEMENTS:
        yield tag.span, f"'<{tag.name}>' {ELEMENTS[tag.name]}. Take it out of the article."
    if tag.name == "meta" and tag.get("http-equiv").strip().lower() == "refresh":
        yield tag.span, "This sends readers to another page. Use 'redirect_from' there."
    for attribute in tag.attributes:
        name = attribute.name
        if name == "srcdoc":
            yield attribute.span, "'srcdoc' holds a page that can run scripts. Take it out."
        elif _HANDLER.fullmatch(name) and name not in _WORDS and attribute.value.strip():
            yield attribute.span, f"'{name}' runs a script in the reader's browser. Take it out."


def _runs(target: str, documents: frozenset[str]) -> str | None:
    """What makes a target run a script: its scheme, or the type of the document that it holds."""
    seen = address(target).lower()
    for name in SCRIPTS:
        if seen.startswith(name):
            return name
    if seen.startswith("data:"):
        kind = re.split(r"[;,]", seen[5:], maxsplit=1)[0].strip()
        return f"data:{kind}" if kind in documents else None
    return None
