"""The addresses that links lead to, as browsers and MkDocs read them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from posixpath import dirname
from urllib.parse import unquote

from kbgen.load import url_of
from kbgen.load.markup import scan
from kbgen.model import Article, KnowledgeBase
from kbgen.render import mark_words

__all__ = ["address", "rendered", "resolve", "resolve_page", "scheme", "style_targets"]

_UNSEEN = re.compile(r"[\t\n\r]")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_WITH_HOST = ("file", "ftp", "http", "https", "ws", "wss")
_URL = re.compile(r"""(?:url|src)\(\s*(?:"([^"]*)"|'([^']*)'|([^'"()\s]*))""", re.IGNORECASE)
_CSS_STRING = re.compile(
    r"""(?:@import\s*|image-set\([^)]{0,500}?)(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE
)
_CSS_ESCAPE = re.compile(r"\\([0-9A-Fa-f]{1,6})\s?|\\(.)")
_REFERENCE = re.compile(r"\{\{[^\n]*?\}\}")


def address(target: str) -> str:
    """A target as browsers read it: what they overlook is gone, `\\` is `/`.

    WHATWG URL Standard, 4.4: leading control characters and blanks are cut off, tabs and line ends
    are taken out everywhere, and a backslash counts as a slash outside of `data:` and the like.
    """
    seen = _UNSEEN.sub("", target.strip("".join(map(chr, range(33)))))
    match = _SCHEME.match(seen)
    is_path = not match or match[1].lower() in _WITH_HOST
    return seen.replace("\\", "/") if is_path else seen


def scheme(target: str) -> str:
    """The scheme of a target in small letters; `//` where it only names a host; else nothing."""
    seen = address(target)
    if seen.startswith("//"):
        return "//"
    match = _SCHEME.match(seen)
    return match[1].lower() if match else ""


def style_targets(css: str) -> Iterator[str]:
    """The addresses that a piece of CSS has a browser load."""
    plain = _CSS_ESCAPE.sub(_css_character, css)
    for pattern in (_URL, _CSS_STRING):
        for match in pattern.finditer(plain):
            yield next((part for part in match.groups() if part is not None), "")


def _css_character(match: re.Match[str]) -> str:
    if match[2] is not None:
        return match[2]
    code = int(match[1], 16)
    return chr(code) if 0 < code < 0x110000 else ""


def rendered(kb: KnowledgeBase, article: Article, target: str) -> str:
    """A target with its references in words."""

    def words(match: re.Match[str]) -> str:
        marks = scan(match[0]).references
        return (mark_words(kb, article, marks[0]) if marks else None) or ""

    return _REFERENCE.sub(words, target) if "{{" in target else target


def resolve(name: str, target: str) -> str | None:
    """The path below `content/` that a link of the article `name` leads to, as MkDocs reads it.

    Relative to the article's file, or to the content folder behind a first `/`. None for addresses
    elsewhere and for mere anchors. The path need not exist, and names a page as the link does:
    `returns/sale.md` or `returns/sale/`.
    """
    return _below(dirname(name), target)


def resolve_page(name: str, target: str) -> str | None:
    """The address below the site's root that a browser goes to from the page of the article `name`.

    It is what counts in raw HTML and in links that MkDocs leaves as they are.
    """
    return _below(url_of(name).rstrip("/"), target)


def _below(folder: str, target: str) -> str | None:
    path = re.split(r"[?#]", address(target), maxsplit=1)[0]
    if not path or scheme(target):
        return None
    path = unquote(path)
    parts = [] if path.startswith("/") else folder.split("/")
    for part in path.split("/"):
        if part == "..":
            del parts[-1:]
        elif part not in ("", "."):
            parts.append(part)
    joined = "/".join(part for part in parts if part)
    return f"{joined}/" if joined and path.endswith(("/", "/.", "/..")) else joined
