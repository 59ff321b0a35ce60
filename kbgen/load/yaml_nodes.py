"""YAML text to nodes that keep their positions. The only module that imports PyYAML.

Scalars stay text: what `18:00` or `no` means is for the type of the key to say, so that none of
YAML 1.1's guesses is made. The parser's event stream is read without recursion and within `Limits`,
so a file that is deep, large or full of aliases ends in a problem and not in a crash.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from kbgen.model import Loc, Problem, Related

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# YAML counts these as line breaks and editors do not; a blank of the same width keeps positions true.
_BREAKS_OF_YAML_ONLY = {0x85: " ", 0x2028: " ", 0x2029: " "}
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_STANDARD_TAGS = frozenset(
    f"tag:yaml.org,2002:{name}"
    for name in ("str", "int", "float", "bool", "null", "timestamp", "seq", "map")
)


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of a file is read before it counts as a mistake."""

    characters: int = 2_000_000
    depth: int = 50
    nodes: int = 200_000


STANDARD = Limits()


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value, as text. `plain` is False where it was quoted or a block of text."""

    text: str
    loc: Loc
    plain: bool = True
    size: int = 1


@dataclass(frozen=True, slots=True)
class Items:
    """A sequence."""

    items: tuple[Node, ...]
    loc: Loc
    size: int = 1


@dataclass(frozen=True, slots=True)
class Entry:
    """One `key: value` of a mapping."""

    key: Scalar
    value: Node


@dataclass(frozen=True, slots=True)
class Table:
    """A mapping, in the order of the file, without duplicate keys."""

    entries: tuple[Entry, ...]
    loc: Loc
    size: int = 1

    def get(self, key: str) -> Node | None:
        """The value under a key, or None."""
        return next((entry.value for entry in self.entries if entry.key.text == key), None)


Node = Scalar | Items | Table


class _StopError(Exception):
    """Reading has met something that ends it."""

    def __init__(self, rule: str, loc: Loc, message: str) -> None:
        super().__init__(message)
        self.problem = Problem(rule, loc, message)


def parse_yaml(
    text: str, path: str, first_line: int = 1, limits: Limits = STANDARD
) -> tuple[Node | None, tuple[Problem, ...]]:
    """Read one YAML document.

    `first_line` is the line of the file on which `text` begins. The node is None where the text is
    empty or could not be read; the problems then say why (KB002, KB003; duplicate keys are KB004).
    """
    if len(text) > limits.characters:
        message = (
            f"This YAML has {len(text):,} characters; kbgen reads up to {limits.characters:,}."
        )
        return None, (Problem("KB003", Loc(path, first_line), message),)
    composer = _Composer(path, first_line, limits)
    try:
        for event in yaml.parse(text.translate(_BREAKS_OF_YAML_ONLY), Loader=_Loader):
            composer.take(event)
    except _StopError as stop:
        return None, (*composer.problems, stop.problem)
    except yaml.MarkedYAMLError as error:
        problem = Problem("KB002", *_syntax(error, text.split("\n"), path, first_line))
        # Unquoted braces are a mapping for a key before they are a mistake of grammar.
        earlier = [found for found in composer.problems if found.message != problem.message]
        return None, (*earlier, problem)
    except yaml.YAMLError as error:
        return None, (*composer.problems, _control_character(error, text, path, first_line))
    return composer.root, tuple(composer.problems)


@dataclass
class _Open:
    """A collection that the parser is inside of."""

    is_table: bool
    is_flow: bool
    loc: Loc
    anchor: str | None
    children: list[Node] = field(default_factory=list)


@dataclass
class _Composer:
    """Nodes from the parser's events, one at a time."""

    path: str
    first_line: int
    limits: Limits
    root: Node | None = None
    problems: list[Problem] = field(default_factory=list)
    stack: list[_Open] = field(default_factory=list)
    anchors: dict[str, Node] = field(default_factory=dict)
    total: int = 0
    documents: int = 0

    def take(self, event: yaml.Event) -> None:
        match event:
            case yaml.ScalarEvent():
                self.keep(self.scalar(event), event.anchor, event)
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                self.open(event)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                opened = self.stack.pop()
                node = self.closed(opened, self.loc(event))
                self.total -= node.size - 1
                self.keep(node, opened.anchor, event)
            case yaml.AliasEvent():
                self.keep(self.alias(event), None, event)
            case yaml.DocumentStartEvent():
                self.documents += 1
                if self.documents > 1:
                    message = "A second YAML document begins here; put it in a file of its own."
                    raise _StopError("KB002", self.loc(event), message)
            case _:
                pass

    def keep(self, node: Node, anchor: str | None, event: yaml.Event) -> None:
        self.total += node.size
        if self.total > self.limits.nodes:
            message = f"More than {self.limits.nodes:,} values, aliases included."
            raise _StopError("KB003", self.loc(event), message)
        if anchor:
            self.anchors[anchor] = node
        if self.stack:
            self.stack[-1].children.append(node)
        else:
            self.root = node

    def open(self, event: yaml.MappingStartEvent | yaml.SequenceStartEvent) -> None:
        loc = self.loc(event)
        if len(self.stack) >= self.limits.depth:
            raise _StopError("KB003", loc, f"Nested more than {self.limits.depth} levels deep.")
        self.check_tag(event.tag, loc)
        is_table = isinstance(event, yaml.MappingStartEvent)
        self.stack.append(_Open(is_table, bool(event.flow_style), loc, event.anchor))

    def scalar(self, event: yaml.ScalarEvent) -> Scalar:
        loc = self.loc(event)
        self.check_tag(event.tag, loc)
        text = event.value
        if _CONTROL.search(text):
            self.file("KB002", loc, "This text holds a control character. Delete it.")
            text = _CONTROL.sub(" ", text)
        return Scalar(text, loc, not event.style)

    def alias(self, event: yaml.AliasEvent) -> Node:
        name = event.anchor or ""
        if name not in self.anchors:
            message = f"'*{name[:60]}' stands for nothing: no '&{name[:60]}' ends before it."
            raise _StopError("KB002", self.loc(event), message)
        return self.anchors[name]

    def closed(self, opened: _Open, end: Loc) -> Items | Table:
        children = tuple(opened.children)
        size = 1 + sum(child.size for child in children)
        # A block ends with its last line, and the parser tells of it at the next one.
        last = end if opened.is_flow or not children else children[-1].loc
        start = opened.loc
        loc = Loc(self.path, start.line, start.column, last.end_line, last.end_column)
        if opened.is_table:
            return Table(tuple(self.entries(children)), loc, size)
        return Items(children, loc, size)

    def entries(self, children: tuple[Node, ...]) -> Iterator[Entry]:
        first: dict[str, Loc] = {}
        for key, value in zip(children[::2], children[1::2], strict=True):
            if not isinstance(key, Scalar):
                self.file("KB002", key.loc, _NOT_A_KEY if isinstance(key, Items) else _UNQUOTED)
            elif key.text in first:
                other = first[key.text]
                message = (
                    f"'{key.text[:60]}' stands here a second time; the first is in line"
                    f" {other.line}. Keep one of them."
                )
                self.file("KB004", key.loc, message, Related(other, "the first one"))
            else:
                first[key.text] = key.loc
                yield Entry(key, value)

    def check_tag(self, tag: str | None, loc: Loc) -> None:
        if tag and tag != "!" and tag not in _STANDARD_TAGS:
            self.file(
                "KB002", loc, f"Values are read as they are written; remove the tag {tag[:60]}."
            )

    def file(self, rule: str, loc: Loc, message: str, *related: Related) -> None:
        self.problems.append(Problem(rule, loc, message, related))

    def loc(self, event: yaml.Event) -> Loc:
        start, end = event.start_mark, event.end_mark
        assert start is not None  # noqa: S101 - the parser sets both
        assert end is not None  # noqa: S101
        return Loc(
            self.path,
            start.line + self.first_line,
            start.column + 1,
            end.line + self.first_line,
            end.column + 1,
        )


_NOT_A_KEY = "A key is a single word or text. One that begins with '[' stands in quotes."
_UNQUOTED = "Put a text that begins with '{{' in quotes."
_SYNTAX = (
    ("mapping values are not allowed", "A ':' too many: put text with ': ' in quotes, or check the indentation."),
    ("found a tab character", "A tab stands here; YAML is indented with blanks."),
    ("unknown escape character", "Between double quotes a '\\' begins an escape; write '\\\\' or use single quotes."),
    ("undefined alias", "This alias stands for nothing."),
    ("could not find expected ':'", "This line has no ':' and does not continue the one before it."),
    ("did not find expected key", "This does not fit what stands before it: check indentation, quotes and ':'."),
    ("did not find expected '-' indicator", "This does not fit the list before it: check the indentation."),
    ("did not find expected ',' or", "A '[' or '{' before this is not closed; text that holds them stands in quotes."),
    ("did not find expected <document start>", "The YAML ends before this line; put the rest in a file of its own."),
    ("block sequence entries are not allowed", "A list begins below its key: put '- ' on the next line."),
    ("cannot start any token", "A text cannot begin with this character; put it in quotes."),
)  # fmt: skip


def _syntax(
    error: yaml.MarkedYAMLError, lines: list[str], path: str, first_line: int
) -> tuple[Loc, str]:
    """Where YAML's grammar is broken, and what that most often means."""
    said = error.problem or ""
    mark = error.problem_mark or error.context_mark
    if "unexpected end of stream" in said and "quoted" in (error.context or ""):
        mark = error.context_mark or mark
        said = "A quotation mark opens here and never closes."
    if mark is None:
        return Loc(path, first_line), "This is not YAML."
    index = min(mark.line, len(lines) - 1)
    column = min(mark.column, len(lines[index]))
    loc = Loc(path, index + first_line, column + 1)
    if re.search(r":[ \t]+\{\{", lines[index]) and "{{" in lines[index][: column + 2]:
        return loc, _UNQUOTED
    if "\t" in lines[index][: column + 1] and not lines[index][: column + 1].strip():
        return loc, "A tab stands here; YAML is indented with blanks."
    for sign, meaning in _SYNTAX:
        if sign in said:
            return loc, meaning
    return loc, said if said.endswith(".") else f"This is not YAML: {said.removeprefix('found ')}."


def _control_character(error: yaml.YAMLError, text: str, path: str, first_line: int) -> Problem:
    at = getattr(error, "position", None) or 0
    before = text[:at]
    loc = Loc(path, first_line + before.count("\n"), at - before.rfind("\n"))
    message = "A control character stands here, which YAML does not allow. Delete it."
    return Problem("KB002", loc, message)
