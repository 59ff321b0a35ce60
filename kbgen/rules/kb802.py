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
from enum import Enum, auto

from kbgen.links import Attribute, Hypertext, Kind, Span, Tag, hypertext
from kbgen.model import KnowledgeBase, Level, Problem, Related
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
FRAMES = frozenset(("frame", "iframe", "embed", "object"))
SCHEMES = frozenset(("//", "ftp", "http", "https", "ws", "wss"))

_MOST = 20


class Asked(Enum):
    """What a page has a browser do with an address."""

    LOADED = auto()
    FRAMED = auto()
    SENT = auto()


def check(kb: KnowledgeBase) -> Iterator[Problem]:
    """Look at every address that is loaded or sent to, and not only linked.

    An article that asks one host for many things is told once, with all the places.
    """
    for article in kb.articles.values():
        found = hypertext(article.body)
        by_host: dict[tuple[str, Asked], list[tuple[Span, str]]] = {}
        for span, target, asked in _asked_for(found):
            target = rendered(kb, article, target)
            if scheme(target) in SCHEMES:
                by_host.setdefault((_host(target), asked), []).append((span, target))
        for (host, asked), places in by_host.items():
            (span, target), *others = places
            related = tuple(
                Related(found.loc(article, other), "and here") for other, _ in others[:_MOST]
            )
            message = _message(target, host, asked, len(places))
            yield Problem(ID, found.loc(article, span), message, related)


def _host(target: str) -> str:
    return address(target).partition("//")[2].partition("/")[0].partition("?")[0]


def _message(target: str, host: str, asked: Asked, count: int) -> str:
    shown = address(target)
    shown = shown if len(shown) <= 60 else f"{shown[:59]}…"
    what = f"'{shown}'" if count == 1 else f"{count} files, such as '{shown}',"
    if asked is Asked.SENT:
        return f"This sends what customers type to another host, '{host}'. Link to the form there."
    learns = f"This page would load {what} from another host, which learns who reads it."
    if asked is Asked.FRAMED:
        return f"{learns} Link to it instead."
    return f"{learns} Keep a copy under content/."


def _asked_for(found: Hypertext) -> Iterator[tuple[Span, str, Asked]]:
    for link in found.links:
        if link.kind in (Kind.IMAGE, Kind.IMAGE_BY_ID):
            yield link.span, link.target, Asked.LOADED
    for tag in found.tags:
        # What a script may do is told by KB801, whatever host it comes from.
        for attribute, target in tag.targets() if tag.name != "script" else ():
            if attribute.name in SENT:
                yield attribute.span, target, Asked.SENT
            elif _is_loaded(tag, attribute):
                yield attribute.span, target, Asked.FRAMED if tag.name in FRAMES else Asked.LOADED
        for target in style_targets(tag.content):
            yield tag.span, target, Asked.LOADED


def _is_loaded(tag: Tag, attribute: Attribute) -> bool:
    if tag.name == "link" and attribute.name == "href":
        return not RELATIONS.isdisjoint(tag.get("rel").lower().split())
    return attribute.name in LOADED or tag.name in LOADED_ON.get(attribute.name, ())
