"""An article's Markdown, made ready for any Markdown engine: references in words, agents' text gone."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from kbgen.load.markup import Markup, PolicyLine, ReferenceMark, Span, scan

# What Markdown or HTML would read in a value is written as an entity, which both show as the sign.
_SIGNS = {ord(sign): f"&#{ord(sign)};" for sign in "\\`*_{}[]<>#|&\"'~^$=!"}


def entities(text: str) -> str:
    """Text such that Markdown and HTML both show it as it is."""
    escaped = text.translate(_SIGNS)
    digits = escaped.lstrip("0123456789")
    if digits != escaped and digits[:1] in (".", ")"):
        return f"{escaped[: -len(digits)]}&#{ord(digits[0])};{digits[1:]}"
    if escaped[:1] in ("-", "+") and escaped[1:2] in ("", " "):
        return f"&#{ord(escaped[0])};{escaped[1:]}"
    return escaped


@dataclass(frozen=True, slots=True)
class Resolver:
    """How the parts of one article are rendered. None leaves a reference as it stands."""

    reference: Callable[[ReferenceMark], str | None]
    table: Callable[[str], str]
    strict: bool = False
    """Whether what cannot be rendered ends the build."""
    escape: Callable[[str], str] = entities
    """What makes words into Markdown that shows them as they are."""
    allow_scripts: bool = False
    """Whether the article may run something in the reader's browser."""
    page: Callable[[str], Sequence[tuple[str, str]]] = lambda name: ()
    """The parts of a generated page: each one's heading, and what stands below it."""


@dataclass(frozen=True, slots=True)
class _Edit:
    start: int
    end: int
    text: str


def has_trouble(markup: Markup) -> bool:
    """Whether the markup is wrong in a way that could show agents' text, so that none may be shown."""
    return not markup.is_sound


def public_markdown(text: str, resolver: Resolver) -> str | None:
    """The Markdown that customers' pages are made of, or None where `has_trouble`.

    Agents' blocks and all comments are taken out, each together with its line where it has one to
    itself. `resolver.table` gives what stands for a `::: policy` line, a line of its own.
    """
    if (
        "{{" not in text
        and ":::" not in text
        and "<!--" not in text
        and "agents" not in text.lower()
    ):
        return text
    markup = scan(text)
    if has_trouble(markup):
        return None
    removed = _removals(text, markup)
    edits = [*removed, *_replacements(markup, resolver)]
    parts: list[str] = []
    at = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, -edit.end)):
        if edit.start < at:
            continue
        parts += text[at : edit.start], edit.text
        at = edit.end
    parts.append(text[at:])
    return "".join(parts)


def _removals(text: str, markup: Markup) -> list[_Edit]:
    spans = [block.span for block in markup.agents] + [comment.span for comment in markup.comments]
    merged: list[Span] = []
    for span in sorted(spans, key=lambda span: span.start):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return [_with_line(text, span) for span in merged]


_BEFORE = frozenset(" \t>")


def _with_line(text: str, span: Span) -> _Edit:
    """Take the line along where nothing else is on it; at the margin leave it blank.

    Inside a list item a blank line would change how the list is set.
    """
    start, end = span.start, span.end
    while start and text[start - 1] in _BEFORE:
        start -= 1
    while end < len(text) and text[end] in " \t":
        end += 1
    if (start and text[start - 1] != "\n") or (end < len(text) and text[end] != "\n"):
        return _Edit(span.start, span.end, "")
    indented = text[start] in _BEFORE
    return _Edit(start, min(end + 1, len(text)), "" if indented else "\n")


def _replacements(markup: Markup, resolver: Resolver) -> Iterator[_Edit]:
    for offset in markup.escapes:
        yield _Edit(offset, offset + 3, resolver.escape("{{"))
    for mark in markup.references:
        text = resolver.reference(mark)
        if text is not None:
            yield _Edit(mark.span.start, mark.span.end, resolver.escape(text))
    for line in markup.policies:
        if not line.hidden:
            yield _Edit(line.span.start, line.span.end, _table(line, resolver))


def _table(line: PolicyLine, resolver: Resolver) -> str:
    if line.is_page:
        parts = resolver.page(line.key)
        text = "\n\n".join(
            f"## {resolver.escape(title)}\n\n{block}" if title else block for title, block in parts
        )
    else:
        text = resolver.table(line.key)
    bare = line.prefix.rstrip()
    lines = (f"{line.prefix}{part}".rstrip() for part in text.split("\n"))
    return "\n".join([bare, *lines, bare])


_PART = re.compile(
    r"<!--|<(?P<close>/?)(?P<name>code|pre|script|style|textarea)\b"
    r"|\{\{(?P<inner>[^{}<>\n]*)\}\}",
    re.IGNORECASE,
)
_KEEPS_COMMENTS = ("script", "style", "textarea")


def public_html(page: str, reference: Callable[[ReferenceMark], str | None]) -> str:
    """The HTML that a Markdown engine made, without comments and with every reference in words.

    This is for what the scanner took for code and the engine did not. In code all stays.
    """
    if "<!--" not in page and "{{" not in page:
        return page
    parts: list[str] = []
    at = 0
    code = ""
    last_close = page.rfind("-->")
    while match := _PART.search(page, at):
        start, end, shown = match.start(), match.end(), match.group()
        name = (match["name"] or "").lower()
        if name:
            code = _code_after(code, name, closes=bool(match["close"]))
        elif match["inner"] is not None and not code:
            mark = ReferenceMark(Span(start, end), html.unescape(match["inner"]))
            text = reference(mark)
            shown = shown if text is None else html.escape(text)
        elif match["inner"] is None and code not in _KEEPS_COMMENTS:
            closed = last_close >= end
            shown = "" if closed else "&lt;!--"
            end = page.find("-->", end) + 3 if closed else end
        parts += page[at:start], shown
        at = end
    parts.append(page[at:])
    return "".join(parts)


def _code_after(code: str, name: str, *, closes: bool) -> str:
    """The element of code that is open behind a tag; `code` is that before it."""
    if not code:
        return "" if closes else name
    return "" if closes and code == name else code
