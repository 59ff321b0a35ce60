"""Markdown to the words that a reader sees, for the index and for snippets. Headings keep their ids."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from kbgen.anchors import slug

_HEADING = re.compile(r"^[ ]{0,3}(?P<marks>#{1,6})[ \t]+(?P<text>.*?)[ \t]*#*[ \t]*$")
_UNDERLINE = re.compile(r"[ ]{0,3}(?:=+|-+)[ \t]*$")
_FENCE = re.compile(r"[ \t>]*(?:`{3,}|~{3,})")
_ADMONITION = re.compile(r"^[ \t>]*(?:!!!|\?\?\?\+?)[ \t]+[\w -]*(?:\"(?P<title>.*)\")?[ \t]*$")
_MARKS = re.compile(r"^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]))+[ \t]*")
_RULE = re.compile(r"^[ \t>]*(?:\|?[ \t]*:?-{2,}:?[ \t]*)+\|?[ \t]*$|^[ \t]*(?:\*[ \t]*){3,}$")
_ATTRIBUTES = re.compile(r"[ \t]*\{:?[ ]?[^{}\n]*\}")
_GIVEN = re.compile(r"\{[^{}\n]*#(?P<id>[^\s}]+)[^{}\n]*\}[ \t]*$")
_IMAGE = re.compile(r"!\[([^\]\n]*)\](?:\([^()\n]*\)|\[[^\]\n]*\])")
_LINK = re.compile(r"\[([^\[\]\n]*)\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\[[^\]\n]*\])")
_NOTE = re.compile(r"\[\^[^\]\n]+\]:?")
_TAG = re.compile(r"<!--.*?-->|</?[A-Za-z][^<>]*>", re.DOTALL)
_EMOJI = re.compile(r":(?:material|octicons|fontawesome|simple)-[a-z0-9-]+:")
_EMPHASIS = re.compile(r"\*+|`+|~~|==|(?<!\w)_+|_+(?!\w)|\\(?=[^\w\s])")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading and the anchor of its place on the page."""

    text: str
    id: str


@dataclass(frozen=True, slots=True)
class Plain:
    """A page in words. `headings` are also lines of `text`'s neighbours, and not in it."""

    text: str
    headings: tuple[Heading, ...]
    starts: tuple[int, ...]
    """Where in `text` the part under each heading begins."""


def inline(text: str) -> str:
    """A piece of Markdown in one line, as it is read."""
    if not any(sign in text for sign in "[<&*`~=_\\{:"):
        return text
    if "[" in text:
        text = _LINK.sub(r"\1", _IMAGE.sub(r"\1", _NOTE.sub("", text)))
    if "<" in text:
        text = _TAG.sub(" ", text)
    if "{" in text:
        text = _ATTRIBUTES.sub("", text)
    text = _EMPHASIS.sub("", _EMOJI.sub("", text))
    return html.unescape(text) if "&" in text else text


def plain(markdown: str) -> Plain:
    """What a reader sees of Markdown whose references are in words already."""
    parts: list[str] = []
    headings: list[Heading] = []
    starts: list[int] = []
    seen: Counter[str] = Counter()
    length = 0
    lines = markdown.split("\n")
    code = False
    for number, line in enumerate(lines):
        if _FENCE.match(line):
            code = not code
            continue
        found = None if code else _heading(line, lines[number + 1 : number + 2])
        if found is not None:
            text = " ".join(inline(found).split())
            given = _GIVEN.search(found)
            headings.append(Heading(text, _unique(given["id"] if given else slug(text), seen)))
            starts.append(length)
        elif line.strip() and not _RULE.match(line) and not (_UNDERLINE.match(line) and not code):
            said = line if code else _line(line)
            if said:
                parts.append(said)
                length += len(said) + 1
    return Plain("\n".join(parts), tuple(headings), tuple(starts))


def _heading(line: str, following: Sequence[str]) -> str | None:
    match = _HEADING.match(line)
    if match:
        return match["text"]
    is_text = line.strip() and not _MARKS.match(line) and "|" not in line
    if is_text and following and _UNDERLINE.match(following[0]) and following[0].strip()[:2]:
        return line.strip()
    return None


def _line(line: str) -> str:
    match = _ADMONITION.match(line)
    if match:
        return inline(match["title"] or "")
    said = inline(_MARKS.sub("", line))
    if "|" in said:
        said = said.strip().strip("|").replace("|", " · ")
    return " ".join(said.split())


def _unique(name: str, seen: Counter[str]) -> str:
    """As Python-Markdown's `toc` numbers headings of one text: `cost`, `cost_1`."""
    seen[name] += 1
    return name if seen[name] == 1 and name else f"{name}_{seen[name] - 1 or 1}"


def text_of_html(markup: str) -> str:
    """The words of HTML that kbgen itself has made, in one line."""
    return " ".join(html.unescape(_TAG.sub(" ", markup)).split())
