"""Opening an article makes the browser ask another host for something.

## Why

Each picture, frame, font or style sheet from elsewhere tells its host who reads which article, needs
consent where the law asks for it, and breaks when the host does. A help centre has its parts at home.
Links to other sites are fine: nothing is asked for until somebody follows them.

## Example

```markdown content/sizes.md
---
title: Sizes
---
![How to measure](https://pictures.example/measure.png)
```

## Use instead

```markdown content/sizes.md
---
title: Sizes
---
![How to measure](measure.png)

More on [the maker's pages](https://pictures.example/).
```
"""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.links import Attribute, Hypertext, Kind, Span, Tag, hypertext
from kbgen.model import KnowledgeBase, Level, Problem
from kbgen.targets import address, rendered, scheme, style_targets

ID = "KB802"
NAME = "foreign-request"
LEVEL = Level.WARNING

# What browsers load, on any element that takes it; `data` and `href` only on some.
LOADED = frozenset(
    ("background", "dynsrc", "imagesrcset", "lowsrc", "poster", "src", "srcset", "style")
)
LOADED_ON = {
    "data": frozenset(("object",)),
    "href": frozenset(("feimage", "image", "link", "use")),
    "xlink:href": frozenset(("feimage", "image", "use")),
}
SENT = frozenset(("action", "formaction"))
# Link types that a browser follows by itself (WHATWG HTML, 4.6.7).
RELATIONS = frozenset((
    "apple-touch-icon", "apple-touch-icon-precomposed", "dns-prefetch", "icon", "manifest",
    "mask-icon", "modulepreload", "preconnect", "prefetch", "preload", "prerender", "stylesheet",
))  # fmt: skip
SCHEMES = frozenset(("//", "ftp", "http", "https", "ws", "wss"))


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Look at every address that is loaded or sent to, and not only linked."""
    for article in kb.articles.values():
        found = hypertext(article.body)
        for span, target, sent in _asked_for(found):
            target = rendered(kb, article, target)
            if scheme(target) in SCHEMES:
                yield Problem(ID, found.loc(article, span), _message(target, sent))


def _message(target: str, sent: bool) -> str:
    shown = address(target)
    shown = shown if len(shown) <= 60 else f"{shown[:59]}…"
    if sent:
        return f"This sends what customers type to another host, '{shown}'. Link to the form there."
    return (
        f"This page would load '{shown}' from another host, which learns who reads it."
        " Keep a copy under content/."
    )


def _asked_for(found: Hypertext) -> Iterator[tuple[Span, str, bool]]:
    for link in found.links:
        if link.kind in (Kind.IMAGE, Kind.IMAGE_BY_ID):
            yield link.span, link.target, False
    for tag in found.tags:
        for attribute, target in tag.targets():
            if _is_loaded(tag, attribute) or attribute.name in SENT:
                yield attribute.span, target, attribute.name in SENT
        for target in style_targets(tag.content):
            yield tag.span, target, False


def _is_loaded(tag: Tag, attribute: Attribute) -> bool:
    if tag.name == "link" and attribute.name == "href":
        return not RELATIONS.isdisjoint(tag.get("rel").lower().split())
    return attribute.name in LOADED or tag.name in LOADED_ON.get(attribute.name, ())
