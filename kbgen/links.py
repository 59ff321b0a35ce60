"""The links and raw HTML of an article, each with the place at which its author wrote it.

Reads Markdown as Python-Markdown does with the extensions that MkDocs sites use (`attr_list` among
them), in linear time and without rendering it. Code and comments don't count. Where Markdown itself
is in doubt, a target or a tag is reported: rules look here for what must not be published.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import cached_property, lru_cache
from itertools import islice

from kbgen.load.markup import Lines, Markup, Span, scan
from kbgen.model import Article, Loc
from kbgen.targets import style_targets

__all__ = [
    "Attribute",
    "Hypertext",
    "Kind",
    "Link",
    "Span",
    "Tag",
    "hypertext",
]


_ADDRESSES = frozenset((
    "action", "background", "by", "cite", "classid", "code", "codebase", "data", "dynsrc",
    "formaction", "from", "href", "icon", "longdesc", "lowsrc", "manifest", "ping", "poster",
    "src", "to", "xlink:href",
))  # fmt: skip
_CANDIDATE = re.compile(r"[\s,]*([^\s,]\S*)[^,]*")


class Kind(Enum):
    """How a target is written in Markdown."""

    LINK = auto()
    """`[text](target)`"""
    IMAGE = auto()
    """`![text](target)`"""
    DEFINITION = auto()
    """`[id]: target`"""
    AUTOLINK = auto()
    """`<https://…>`"""
    IMAGE_BY_ID = auto()
    """`![text][id]` of an id that is defined; its target is that of the definition."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link or image in Markdown."""

    kind: Kind
    target: str
    """With escapes and entities decoded."""
    span: Span
    """The target as written; for `IMAGE_BY_ID` all of the image."""
    hidden: bool = False
    """Whether it stands in an agents' block."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute of a tag."""

    name: str
    """In small letters."""
    value: str
    """With entities decoded; empty where there is none."""
    span: Span
    """Name and value as written."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A start tag of raw HTML, or (`name` empty) the braces of an attribute list."""

    name: str
    """In small letters."""
    span: Span
    attributes: tuple[Attribute, ...] = ()
    content: str = ""
    """The text of a `style` element."""
    hidden: bool = False
    """Whether it stands in an agents' block."""

    def get(self, name: str) -> str:
        """The value of the first attribute of that name, the one that browsers take; else nothing."""
        return next((a.value for a in self.attributes if a.name == name), "")

    def targets(self) -> Iterator[tuple[Attribute, str]]:
        """Every address in the attributes, whatever browsers do with it."""
        for attribute in self.attributes:
            if attribute.name in ("srcset", "imagesrcset"):
                for candidate in _CANDIDATE.finditer(attribute.value):
                    yield attribute, candidate[1]
            elif attribute.name == "style":
                for target in style_targets(attribute.value):
                    yield attribute, target
            elif attribute.name == "values":
                for target in attribute.value.split(";"):
                    yield attribute, target
            elif attribute.name in _ADDRESSES:
                yield attribute, attribute.value


@dataclass(frozen=True)
class Hypertext:
    """What `hypertext` found, in the order of the text."""

    links: tuple[Link, ...] = ()
    tags: tuple[Tag, ...] = ()
    body: str = field(default="", repr=False)

    @cached_property
    def _lines(self) -> Lines:
        return Lines.of(self.body)

    def loc(self, article: Article, span: Span) -> Loc:
        """Where a part of the body stands in the article's file."""
        (line, column), (end_line, end_column) = map(self._lines.place, (span.start, span.end))
        before = article.body_line - 1
        return Loc(article.path, line + before, column, end_line + before, end_column)


# Several rules ask for the same articles one after another, and reading is what costs.
@lru_cache(maxsize=16_384)
def hypertext(body: str) -> Hypertext:
    """The links and raw HTML in the body of an article, agents' blocks included."""
    if not _ANY.search(body):
        return Hypertext(body=body)
    markup = scan(body)
    text = _Text.of(body, markup)
    links = sorted(
        [*_links(text), *_definitions(text), *_autolinks(text)], key=lambda link: link.span.start
    )
    tags = sorted([*_tags(text), *_attribute_lists(text)], key=lambda tag: tag.span.start)
    return Hypertext(tuple(links), tuple(tags), body)


_ANY = re.compile(r"<[A-Za-z]|\]\(|\]\[|\]:|!\[|\{(?!\{)")


# Text


@dataclass(frozen=True)
class _Text:
    """A body and its prose, which has the same offsets."""

    body: str
    prose: str
    """Code and comments blanked out."""
    agents: tuple[Span, ...]

    @classmethod
    def of(cls, body: str, found: Markup) -> _Text:
        return cls(body, _prose(body, found), tuple(block.span for block in found.agents))

    def hidden(self, offset: int) -> bool:
        before = bisect_right(self.agents, offset, key=lambda span: span.start)
        return before > 0 and offset < self.agents[before - 1].end


def _prose(text: str, found: Markup) -> str:
    """A text without its comments and its code, as far as Python-Markdown surely takes it for code.

    A code span does not hold across the border of a block, nor in raw HTML, and Python-Markdown
    pairs stray backticks otherwise: what could become markup there is not taken for code.
    """
    fences, others = _fences_and_others(text, found)
    unfenced = _without(text, [*fences, *(comment.span for comment in found.comments)])
    if not others:
        return unfenced
    indented = _without(unfenced, [span for span in others if text[span.start] != "`"])
    prose = _without(indented, [span for span in others if _is_code_span(text, span)])
    doubtful = [
        (span, indented[span.start : span.end])
        for span in _paragraphs(prose)
        if "`" in prose[span.start : span.end]
    ]
    raw = [(span, unfenced[span.start : span.end]) for span in _raw_blocks(unfenced)]
    return _patched(_patched(prose, doubtful), raw)


def _fences_and_others(text: str, found: Markup) -> tuple[list[Span], list[Span]]:
    """The code in a text: the lines of fenced blocks; indented lines and code spans."""
    fences: list[Span] = []
    others: list[Span] = []
    fence = ""
    for span in found.code:
        line = text[span.start : span.end]
        opens = None if fence else _FENCE.match(line)
        (fences if fence or opens else others).append(span)
        if opens:
            fence = opens[1]
        elif fence and line.strip(" \t>") == fence:
            fence = ""
    return fences, others


def _is_code_span(text: str, span: Span) -> bool:
    return text[span.start] == "`" and text.find("\n", span.start, span.end) < 0


def _patched(text: str, patches: list[tuple[Span, str]]) -> str:
    """Other text of the same length in each of these places."""
    parts: list[str] = []
    at = 0
    for span, patch in patches:
        parts += text[at : span.start], patch
        at = span.end
    return "".join([*parts, text[at:]])


def _without(text: str, spans: list[Span]) -> str:
    parts: list[str] = []
    at = 0
    for span in sorted(spans, key=lambda span: span.start):
        if span.start >= at:
            parts += text[at : span.start], _BLANKED.sub(" ", text[span.start : span.end])
            at = span.end
    parts.append(text[at:])
    return "".join(parts)


_BLANKED = re.compile(r"[^\n]")
_FENCE = re.compile(r"[ \t>]*(`{3,}|~{3,})[^`\n]*$")


# A block of these elements is raw HTML up to its end tag, whatever Markdown stands in it.
_BLOCK = (
    r"address|article|aside|blockquote|body|canvas|center|colgroup|dd|details|"
    r"div|dl|dt|fieldset|figcaption|figure|footer|form|group|h1|h2|h3|h4|h5|"
    r"h6|header|hgroup|html|iframe|legend|li|main|map|math|menu|nav|noscript|"
    r"object|ol|option|output|p|pre|progress|script|section|style|summary|"
    r"table|tbody|td|textarea|tfoot|th|thead|tr|ul|video"
)
_BLOCK_TAG = re.compile(rf"^ {{0,3}}<({_BLOCK})(?=[\s/>])([^<>]*)", re.MULTILINE | re.IGNORECASE)
_READS_MARKDOWN = re.compile(r"\smarkdown\b")


def _raw_blocks(text: str) -> Iterator[Span]:
    at = 0
    while match := _BLOCK_TAG.search(text, at):
        at = match.end()
        if not _READS_MARKDOWN.search(match[2]):
            at = _line_end(text, _element_end(text, match[1].lower(), match.end()))
            yield Span(match.start(), at)


def _element_end(text: str, name: str, start: int) -> int:
    depth = 1
    for tag in re.compile(rf"<(/?){name}(?=[\s/>])", re.IGNORECASE).finditer(text, start):
        depth += -1 if tag[1] else 1
        if not depth:
            return tag.end()
    return len(text)


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


# Links

_BREAK = re.compile(r"\n[ \t>]*(?=\n)")
_BRACKET = re.compile(r"\\.|!?\[|\]", re.DOTALL)
_POINTED = re.compile(r"""\(\s*<([^<>]*)>\s*(?:(?:'[^']*'|"[^"]*")\s*)?\)""")
_BY_ID = re.compile(r"\s?\[([^\[\]]*)\]")
_WORD = re.compile(r"""\s*([^\s"'()<>]+)""")
_PAREN = re.compile(r"\\.|[()]", re.DOTALL)
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()>#+\-.!])")
_DEFINITION = re.compile(
    r"""^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?\[(?!\^)([^\[\]]*)\]:[ \t]*(?:\n[ \t>]*)?
    <?([^\s<>]\S*?)>?(?=[ \t]*$|[ \t]+["'(][^\n]*["')][ \t]*$)""",
    re.MULTILINE | re.VERBOSE,
)
# A title is looked for so far behind the place where a link should have ended.
_REACH = 2_000


def _definitions(text: _Text) -> Iterator[Link]:
    for match in _DEFINITION.finditer(text.prose):
        target = html.unescape(match[2])
        yield Link(Kind.DEFINITION, target, Span(*match.span(2)), text.hidden(match.start(2)))


def _autolinks(text: _Text) -> Iterator[Link]:
    for match in _AUTOLINK.finditer(text.prose):
        span = Span(*match.span(1))
        yield Link(Kind.AUTOLINK, html.unescape(match[1]), span, text.hidden(span.start))


def _links(text: _Text) -> Iterator[Link]:
    if "[" not in text.prose:
        return
    defined = {
        _folded(match[1]): html.unescape(match[2]) for match in _DEFINITION.finditer(text.prose)
    }
    for block in _paragraphs(text.prose):
        parens: dict[int, int] | None = None
        opened: list[re.Match[str]] = []
        at = block.start
        while mark := _BRACKET.search(text.prose, at, block.end):
            at = mark.end()
            if mark[0] in ("[", "!["):
                opened.append(mark)
            elif mark[0] == "]" and opened:
                opener = opened.pop()
                image = opener[0] == "!["
                if text.prose.startswith("(", at):
                    parens = _pairs(text.prose, block) if parens is None else parens
                    target = _destination(text.prose, at, block.end, parens)
                    if target:
                        span, at = target
                        written = _ESCAPED.sub(r"\1", text.prose[span.start : span.end])
                        kind = Kind.IMAGE if image else Kind.LINK
                        yield Link(kind, html.unescape(written), span, text.hidden(span.start))
                        continue
                if image:
                    yield from _by_id(text, Span(opener.start(), at), block.end, defined)


def _by_id(text: _Text, span: Span, limit: int, defined: dict[str, str]) -> Iterator[Link]:
    match = _BY_ID.match(text.prose, span.end, limit)
    label = text.prose[span.start + 2 : span.end - 1]
    for end, name in ((match.end(), match[1] or label),) if match else ((span.end, label),):
        target = defined.get(_folded(name))
        if target is not None:
            whole = Span(span.start, end)
            yield Link(Kind.IMAGE_BY_ID, target, whole, text.hidden(span.start))


def _folded(name: str) -> str:
    return " ".join(name.split()).lower()


def _paragraphs(text: str) -> Iterator[Span]:
    start = 0
    for gap in _BREAK.finditer(text):
        yield Span(start, gap.start())
        start = gap.end()
    yield Span(start, len(text))


def _pairs(text: str, block: Span) -> dict[int, int]:
    """Each opening parenthesis of a paragraph, and the one that closes it."""
    pairs: dict[int, int] = {}
    opened: list[int] = []
    for mark in _PAREN.finditer(text, block.start, block.end):
        if mark[0] == "(":
            opened.append(mark.start())
        elif mark[0] == ")" and opened:
            pairs[opened.pop()] = mark.start()
    return pairs


def _destination(
    text: str, start: int, limit: int, parens: dict[int, int]
) -> tuple[Span, int] | None:
    """The target in the parenthesis that opens at `start`, and the offset behind the whole."""
    pointed = _POINTED.match(text, start, limit)
    if pointed:
        return _stripped(text, *pointed.span(1)), pointed.end()
    close = parens.get(start)
    window = text[start + 1 : min(start + _REACH, limit) if close is None else close]
    quote = re.search(r"[\"']", window)
    if quote:
        begin = start + 1 + quote.start()
        if close is None or not window[quote.end() :].rstrip().endswith(quote[0]):
            # A parenthesis in the title: it ends where its quote stands before a parenthesis.
            end = re.compile(rf"{quote[0]}[ \t\n]*\)").search(
                text, begin + 1, min(begin + _REACH, limit)
            )
            if end:
                return _stripped(text, start + 1, begin), end.end()
        elif close is not None:
            return _stripped(text, start + 1, begin), close + 1
    if close is None:
        # Python-Markdown makes a link of some that are never closed.
        word = _WORD.match(text, start + 1, limit)
        return (Span(*word.span(1)), start + 1) if word else None
    return _stripped(text, start + 1, close), close + 1


def _stripped(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


# Tags

_AUTOLINK = re.compile(r"<([A-Za-z][A-Za-z0-9+.-]*://[^<>]*)>")
_NOT_A_TAG = re.compile(rf"{_AUTOLINK.pattern}|<[^<>\s!]+@[^@<>\s]+>")
_TAG = re.compile(r"<([A-Za-z](?:[^\s/<>]|<(?![A-Za-z]))*)")
_TAG_END = re.compile(r"[\s/]*>")
_ATTRIBUTE = re.compile(
    r"""[\s/]*+((?:[^\s/<>]|<(?![A-Za-z]))(?:[^\s/<=>]|<(?![A-Za-z]))*+)
    (?:\s*+=\s*+("[^"]*+"|'[^']*+'|(?!["'])(?:[^\s<>]|<(?![A-Za-z]))++|(?=>)))?+""",
    re.VERBOSE,
)
_WELL_FORMED = re.compile(
    r"""<[A-Za-z][^\s"'<>]*+
    (?:\s++[^\s"'=<>]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s"'<>]++))?+)*+\s*+/?>""",
    re.VERBOSE,
)
_STYLE_END = re.compile("</style", re.IGNORECASE)
# Bounds for what is no tag and only looks like one, so that time stays linear.
_LONGEST_TAG = 4_000
_MOST_ATTRIBUTES = 200


def _tags(text: _Text) -> Iterator[Tag]:
    source = text.prose
    at, style_ends = 0, True
    while match := _TAG.search(source, at):
        at = match.end()
        link = _NOT_A_TAG.match(source, match.start())
        if link and "=" not in link[0]:
            # In raw HTML it is a tag all the same, but one that can do nothing.
            continue
        well_formed = _WELL_FORMED.match(source, match.start(), match.start() + _LONGEST_TAG)
        found = _attributes(source, match.end())
        attributes = tuple(found if well_formed else islice(found, _MOST_ATTRIBUTES))
        end = attributes[-1].span.end if attributes else match.end()
        if closed := _TAG_END.match(source, end):
            end = closed.end()
        name, content = match[1].lower(), ""
        if name == "style" and style_ends:
            stop = _STYLE_END.search(source, end)
            style_ends = stop is not None
            content = source[end : stop.start() if stop else len(source)]
        yield Tag(name, Span(match.start(), end), attributes, content, text.hidden(match.start()))
        # What is no tag to Markdown may hold one, and a block may end inside.
        holds = source.find("\n", at, end) >= 0 and source.find("<", at, end) >= 0
        at = end if well_formed and not holds else match.start() + 1


def _attributes(source: str, at: int) -> Iterator[Attribute]:
    while match := _ATTRIBUTE.match(source, at):
        at = match.end()
        value = match[2] or ""
        if value[:1] in ("'", '"'):
            value = value[1:-1]
        yield Attribute(match[1].lower(), html.unescape(value), Span(match.start(1), match.end()))


# Attribute lists

_LIST = re.compile(r"(?<!\{)\{:?[ ]*+(?![{}\s])")
_LIST_PART = re.compile(r"""([^ ={}\n]+)=("[^"\n]*"|'[^'\n]*'|[^ ={}\n]+)|[^ ={}\n]+|[ ]+|=""")
# What may stand at the end of an element inside a line: `)` of a link, `*` of emphasis ...
_ENDS_ELEMENT = frozenset(")]*_`>~^=+:")
_BARE = re.compile(r"[ \t>]*")
_HEADING = re.compile(r"[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?#{1,6}")
_MAKES_HEADING = re.compile(r"[ \t>]*(?:=+|-+|:[ \t][^\n]*)[ \t]*$", re.MULTILINE)
_REST = re.compile(r"[ ]*(\||$)", re.MULTILINE)


def _attribute_lists(text: _Text) -> Iterator[Tag]:
    at = 0
    while match := _LIST.search(text.prose, at):
        at = match.end()
        line_start = text.body.rfind("\n", 0, at) + 1
        if not _may_apply(text.body, line_start, match.start()):
            continue
        attributes: list[Attribute] = []
        while part := _LIST_PART.match(text.prose, at):
            at = part.end()
            if part[1]:
                value = html.unescape(part[2].strip("\"'" if part[2][0] in "\"'" else ""))
                attributes.append(Attribute(part[1].lower(), value, Span(*part.span())))
        # A brace inside may open a list itself: it is looked at next.
        closed = text.prose.startswith("}", at)
        span = Span(match.start(), at + closed)
        if (
            attributes
            and text.prose.startswith(("{", "}"), at)
            and _applies(text.body, line_start, span)
        ):
            yield Tag("", span, tuple(attributes), hidden=text.hidden(span.start))


def _may_apply(body: str, line_start: int, at: int) -> bool:
    """Whether an attribute list can stand here, by what is before it."""
    return body[at - 1 : at] in _ENDS_ELEMENT or body[at - 1 : at] in (" ", "\t", "\n", "")


def _applies(body: str, line_start: int, span: Span) -> bool:
    """Whether there is an element that an attribute list belongs to."""
    rest = _REST.match(body, span.end if body[span.end - 1] == "}" else _line_end(body, span.end))
    if _BARE.fullmatch(body, line_start, span.start):
        # On a line of its own, below the text of a block.
        previous = body.rfind("\n", 0, max(line_start - 1, 0)) + 1
        return bool(
            rest and not rest[1] and not _BARE.fullmatch(body, previous, max(line_start - 1, 0))
        )
    if body[span.start - 1] in _ENDS_ELEMENT:
        return True
    if not rest:
        return False
    if rest[1] or body.find("|", max(line_start, span.start - _REACH), span.start) >= 0:
        return True
    below = _line_end(body, span.end) + 1
    return bool(_HEADING.match(body, line_start) or _MAKES_HEADING.match(body, below))
