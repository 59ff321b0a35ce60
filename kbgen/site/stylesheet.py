"""One small stylesheet out of several: without comments, and without what no page can use.

Material's holds rules for a header, a navigation and a search that kbgen's pages don't have. They are
more than half of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

_PIECES = re.compile(
    r"""(?P<comment>/\*.*?\*/)"""
    r"""|(?P<text>"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|url\((?!["'])[^)]*\))"""
    r"""|(?P<space>\s+)|[\w.#%-]+|.""",
    re.DOTALL,
)
_NESTING = ("@media", "@supports", "@container", "@layer", "@keyframes")
_KEPT = frozenset(("md-typeset", "md-button", "md-tag", "md-code"))
_OF_MATERIAL = re.compile(r"\.(md-[a-z]+)")
_DEFINES = re.compile(r"(--md-[\w-]+)\s*:")
_USES = re.compile(r"var\(\s*(--md-[\w-]+)")


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule with its declarations, or a condition (`@media`) with the rules that depend on it."""

    head: str
    declarations: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = ()

    def __str__(self) -> str:
        return f"{self.head}{{{';'.join(self.declarations)}{''.join(map(str, self.rules))}}}"

    @property
    def is_empty(self) -> bool:
        """Whether it says nothing."""
        return not self.declarations and not self.rules


def bundle(sheets: Iterable[str], unused: tuple[str, ...] = ()) -> str:
    """The stylesheets as one, in this order, with what pages can use.

    `unused` are beginnings of classes that no page has, such as `tabbed-`.
    """
    can_match = _matcher(unused)
    rules = [rule for sheet in sheets for rule in _rules(_pieces(sheet))]
    kept = [found for rule in rules if not (found := _for_us(rule, can_match)).is_empty]
    used = frozenset(_USES.findall("".join(map(str, kept))))
    return "".join(str(found) for rule in kept if not (found := _with(rule, used)).is_empty)


def _pieces(sheet: str) -> Iterator[str]:
    for match in _PIECES.finditer(sheet):
        if match.lastgroup == "space":
            yield " "
        elif match.lastgroup != "comment":
            yield match[0]


def _rules(pieces: Iterator[str]) -> Iterator[Rule]:
    """The rules up to the brace that closes them. Statements such as `@charset` are left out."""
    head = ""
    for piece in pieces:
        if piece == "}":
            return
        if piece == ";":
            head = ""
        elif piece != "{":
            head = _joined(head, piece)
        elif head.startswith(_NESTING):
            yield Rule(head.strip(), rules=tuple(_rules(pieces)))
            head = ""
        else:
            yield Rule(head.strip(), tuple(_declarations(pieces)))
            head = ""


def _declarations(pieces: Iterator[str]) -> Iterator[str]:
    found = ""
    for piece in pieces:
        if piece in (";", "}"):
            if text := found.strip():
                # An empty value of a custom property: older browsers want the space.
                yield f"{text} " if text.endswith(":") else text
            found = ""
            if piece == "}":
                return
        else:
            found = _joined(found, piece)


def _joined(text: str, piece: str) -> str:
    return text if piece == " " and (text or " ")[-1] in " ,:(" else text + piece


def _matcher(unused: tuple[str, ...]) -> Callable[[str], bool]:
    gone = re.compile("|".join((r"\[data-md-", *(rf"\.{re.escape(name)}" for name in unused))))

    def can_match(selector: str) -> bool:
        return not gone.search(selector) and _KEPT.issuperset(_OF_MATERIAL.findall(selector))

    return can_match


def _for_us(rule: Rule, can_match: Callable[[str], bool]) -> Rule:
    """A rule with the selectors that can match something on kbgen's pages."""
    if rule.rules:
        inner = (_for_us(found, can_match) for found in rule.rules)
        return replace(rule, rules=tuple(found for found in inner if not found.is_empty))
    selectors = tuple(filter(can_match, _selectors(rule.head)))
    return replace(
        rule, head=",".join(selectors), declarations=rule.declarations if selectors else ()
    )


def _selectors(head: str) -> Iterator[str]:
    """The selectors of a list, whose commas in parentheses are their own."""
    if head.startswith("@"):
        yield head
        return
    start = depth = 0
    for at, letter in enumerate(head):
        depth += (letter in "([") - (letter in ")]")
        if letter == "," and not depth:
            yield head[start:at].strip()
            start = at + 1
    yield head[start:].strip()


def _with(rule: Rule, used: frozenset[str]) -> Rule:
    """A rule without the properties of Material's that nothing reads."""
    kept = tuple(
        text
        for text in rule.declarations
        if not (defined := _DEFINES.match(text)) or defined[1] in used
    )
    inner = tuple(found for r in rule.rules if not (found := _with(r, used)).is_empty)
    return replace(rule, declarations=kept, rules=inner)
