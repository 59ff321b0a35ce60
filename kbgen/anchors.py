"""The places inside a page that links can lead to, as Python-Markdown's `toc` and MkDocs name them.

A heading's id depends on how Markdown reads its text. Where that is in doubt, every id that it may
have counts as there, so that only what surely leads nowhere is missing.
"""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from kbgen.links import hypertext
from kbgen.load.articles import body_heading
from kbgen.load.lines import Line, lines_of
from kbgen.load.markup import scan
from kbgen.model import Article, KnowledgeBase
from kbgen.targets import rendered

_ATX = re.compile(r"[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?#{1,6}(?P<text>.*)$")
_UNDERLINE = re.compile(r"[ \t>]*(?:=+|-+)[ \t]*$")
# Behind a word without a blank between they are text.
_GIVEN = re.compile(r"(?<![\w.,;:?!'\"])\{:?(?P<list>[^{}\n]{0,500})\}")
_ID = re.compile(r"(?:^|(?<=\s))#(?P<id>[^\s=\"']+)")
_LIST = re.compile(r"(?:^|[ \t]+)\{:?[^{}\n]*\}[ \t]*$")
_INLINE_LIST = re.compile(r"(?<=[)*_`>\]])\{:?[^{}\n]*\}")
_NOTE = re.compile(r"\[\^(?P<label>[^\]\n]+)\]")
_IMAGE = re.compile(r"!\[[^\]]*\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\]]*\])?")
_LINK = re.compile(r"\[([^\[\]]*)\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\]]*\])?")
_ADDRESS = re.compile(r"<([A-Za-z][\w+.-]*:[^<>\s]*|[^<>\s@]+@[^<>\s]+)>")
_EMPHASIS = re.compile(r"\*+|(?<!\w)_+|_+(?!\w)")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_NUMBERED = re.compile(r"(?P<id>.*)_(?P<number>\d{1,4})")
# What other tools put into the page: snippets, templates.
_INCLUDED = re.compile(r"^[ \t>]*(?:-{1,}8<-{1,}|\{%)", re.MULTILINE)
# A heading is read so far.
_LONGEST = 2_000
# Of kbgen's templates, which stand around every article.
_OF_THE_THEME = ("top", "main", "contact", "contact-title", "more-title", "kb-search")


@dataclass(frozen=True)
class Anchors:
    """The ids on a page."""

    ids: Counter[str]
    """With how many headings may have each."""
    names: tuple[str, ...]
    """Those to suggest, in the order of the page."""
    all_known: bool = True
    """False where something that kbgen doesn't read adds to the page."""

    def has(self, fragment: str) -> bool:
        """Whether a link to `#fragment` may lead somewhere."""
        if not self.all_known or fragment in self.ids or fragment.lower() in _OF_THE_THEME:
            return True
        if fragment.startswith(("__", ":~:")):
            return True
        numbered = _NUMBERED.fullmatch(fragment)
        if numbered is None:
            return False
        # The first of several headings goes without a number, unless it has no letters for an id.
        most = self.ids[numbered["id"]] - bool(numbered["id"])
        return 0 < int(numbered["number"]) <= most


def anchors(kb: KnowledgeBase, article: Article, agents: bool) -> Anchors:
    """The ids on an article's page; `agents` counts those in its agents' blocks too."""
    body = article.body
    if not article.sound or _INCLUDED.search(body):
        return Anchors(Counter(), (), all_known=False)
    found = list(_ids(kb, article, agents))
    ids = Counter(name for name, _ in found)
    return Anchors(ids, tuple(dict.fromkeys(name for name, own in found if own and name)))


def _ids(kb: KnowledgeBase, article: Article, agents: bool) -> Iterator[tuple[str, bool]]:
    """Ids, each with whether it is the likeliest of its heading."""
    body = article.body
    markup = scan(body)
    title = body_heading(body)
    hidden = [] if agents else [block.span for block in markup.agents]
    opened = [span.start for span in hidden]
    code = {span.start: span.end for span in markup.code}
    before: Line | None = None
    for line in lines_of(body):
        above = bisect_right(opened, line.start)
        gone = bool(above) and line.start < hidden[above - 1].end
        if gone or line.is_blank or code.get(line.start, -1) >= line.end:
            before = None
            continue
        if "[^" in line.text:
            for label in _NOTE.finditer(line.text):
                yield from _of_note(label["label"])
        if "{" in line.text:
            for given in _GIVEN.finditer(line.text):
                yield from ((match["id"], True) for match in _ID.finditer(given["list"]))
        if title is None or line.start >= title[1]:
            match = _ATX.match(line.text)
            if match:
                text = match["text"].rstrip(" \t").rstrip("#")
                yield from _of_heading(rendered(kb, article, text[:_LONGEST]))
            elif before is not None and _UNDERLINE.match(line.text):
                yield from _of_heading(rendered(kb, article, before.content[:_LONGEST]))
        before = line
    for tag in hypertext(body).tags:
        if agents or not tag.hidden:
            yield from ((value, True) for key in ("id", "name") if (value := tag.get(key)))


def _of_note(label: str) -> Iterator[tuple[str, bool]]:
    for name in ("fn", "fnref", "fnref2", "fnref3"):
        yield f"{name}:{label}", False


def _of_heading(text: str) -> Iterator[tuple[str, bool]]:
    """What the id of a heading may be, the likeliest first."""
    bare = _LIST.sub("", text)
    names = [
        slug(name) for name in (*_readings(bare), text, *_readings(_INLINE_LIST.sub("", bare)))
    ]
    yield from ((name, not number) for number, name in enumerate(dict.fromkeys(names)))


def _readings(text: str) -> Iterator[str]:
    """The text that a heading may show, the likeliest first."""
    linked = _LINK.sub(r"\1", _IMAGE.sub("", _NOTE.sub("", text)))
    shown = html.unescape(_TAG.sub("", _ADDRESS.sub(r"\1", linked)))
    yield _EMPHASIS.sub("", shown)
    yield from (text, linked, shown, html.unescape(linked), shown.replace("_", ""))


def slug(text: str) -> str:
    """A heading's id before it is made unique: `toc.slugify` of Python-Markdown, MkDocs's default."""
    ascii_only = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    words = re.sub(r"[^\w\s-]", "", ascii_only).strip().lower()
    return re.sub(r"[-\s]+", "-", words)
