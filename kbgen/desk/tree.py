"""HTML as a small tree of what an article may hold; everything that could run is left out.

Only listed elements and attributes get in, text and values are escaped on the way out, and every
element is closed, so that what a browser makes of it is this tree.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from html import escape
from html.parser import HTMLParser

_VOID = frozenset(("br", "hr", "img", "wbr"))
_BLOCKS = frozenset(
    (
        "aside", "blockquote", "dd", "details", "div", "dl", "dt", "figcaption", "figure",
        "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "section", "summary",
        "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "caption",
    )
)  # fmt: skip
_INLINE = frozenset(
    (
        "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "img", "ins",
        "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub",
        "sup", "time", "u", "var", "wbr",
    )
)  # fmt: skip
_ALLOWED = _BLOCKS | _INLINE
# Their text is no text to read.
_SILENT = frozenset(
    (
        "applet", "audio", "canvas", "embed", "frameset", "head", "iframe", "math", "noembed",
        "noframes", "noscript", "object", "script", "select", "style", "svg", "template", "textarea",
        "title", "video", "xmp", "plaintext",
    )
)  # fmt: skip
_ATTRIBUTES: Mapping[str, frozenset[str]] = {
    "a": frozenset(("href", "title")),
    "abbr": frozenset(("title",)),
    "details": frozenset(("open",)),
    "img": frozenset(("src", "alt", "width", "height")),
    "ol": frozenset(("start", "reversed", "type")),
    "td": frozenset(("colspan", "rowspan", "data-label")),
    "th": frozenset(("colspan", "rowspan", "scope")),
    "time": frozenset(("datetime",)),
}
_EVERYWHERE = frozenset(("dir", "lang", "id"))
_CLASSES = frozenset(
    ("kb-policy", "kb-items", "admonition", "admonition-title", "note", "tip", "warning", "danger")
)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:")
_LINKS = ("http:", "https:", "mailto:", "tel:")
_UNSEEN = re.compile(r"[\x00-\x20\x7f-\x9f\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]")
_MOST_DEPTH = 100


@dataclass
class Element:
    """An element with what is in it."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Element | str] = field(default_factory=list)

    def elements(self, *tags: str) -> Iterator[Element]:
        """The elements with one of these tags at any depth, in their order."""
        for child in self.children:
            if isinstance(child, Element):
                if child.tag in tags:
                    yield child
                yield from child.elements(*tags)

    def text(self) -> str:
        """All text in it."""
        return "".join(c if isinstance(c, str) else c.text() for c in self.children)

    @property
    def is_block(self) -> bool:
        """Whether it stands on lines of its own."""
        return self.tag in _BLOCKS


def parse(html: str) -> Element:
    """The tree of a piece of HTML, under an element without a tag."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.root


def html_of(element: Element) -> str:
    """The tree as HTML."""
    return "".join(_html(element))


def _html(element: Element) -> Iterator[str]:
    if element.tag:
        attributes = "".join(f' {k}="{escape(v)}"' for k, v in element.attributes.items())
        yield f"<{element.tag}{attributes}>"
    if element.tag not in _VOID:
        for child in element.children:
            if isinstance(child, str):
                yield escape(child, quote=False)
            else:
                yield from _html(child)
        if element.tag:
            yield f"</{element.tag}>"


Attributes = Callable[[str], Mapping[str, str] | None]
"""What becomes of the target of a link or picture; None takes it out."""


def rewritten(element: Element, link: Attributes, picture: Attributes) -> Element:
    """The tree with the targets of links and pictures replaced. A link that is taken out leaves its text."""
    children: list[Element | str] = []
    for child in element.children:
        if isinstance(child, str):
            children.append(child)
            continue
        inner = rewritten(child, link, picture)
        if child.tag in ("a", "img"):
            name, change = ("href", link) if child.tag == "a" else ("src", picture)
            target = inner.attributes.pop(name, None)
            found = change(target) if target is not None else None
            if found is None:
                children += inner.children
                continue
            inner.attributes |= found
        children.append(inner)
    return Element(element.tag, dict(element.attributes), children)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("")
        self.open = [self.root]
        self.silent: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self.silent.append(tag)
        if self.silent or tag not in _ALLOWED:
            return
        element = Element(tag, dict(_attributes(tag, attrs)))
        self.open[-1].children.append(element)
        if tag not in _VOID and len(self.open) < _MOST_DEPTH:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _SILENT:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if self.silent:
            if tag in self.silent:
                del self.silent[self.silent.index(tag) :]
            return
        for depth in range(len(self.open) - 1, 0, -1):
            if self.open[depth].tag == tag:
                del self.open[depth:]
                return

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.open[-1].children.append(data)


def _attributes(tag: str, attrs: list[tuple[str, str | None]]) -> Iterator[tuple[str, str]]:
    allowed = _ATTRIBUTES.get(tag, frozenset()) | _EVERYWHERE
    for name, value in attrs:
        text = value or ""
        if name == "class":
            kept = " ".join(word for word in text.split() if word in _CLASSES)
            if kept:
                yield name, kept
        elif name in ("href", "src"):
            if name in allowed and _is_safe(text):
                yield name, text.strip()
        elif name == "id":
            yield name, f"a-{text}"
        elif name in allowed:
            yield name, text


def _is_safe(target: str) -> bool:
    """Whether a link leads to a page, a mailbox or a phone, as a browser reads it."""
    seen = _UNSEEN.sub("", target).lower()
    scheme = _SCHEME.match(seen)
    return scheme is None or scheme[0] in _LINKS
