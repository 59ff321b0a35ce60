"""The YAML of front matter to the fields of an article.

Keys of other systems pass. A key or value that nearly is one of ours is a mistake, because it was
meant to have an effect.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from kbgen.load.foreign import FOREIGN_KEYS, NOTHING, hides
from kbgen.load.references import References
from kbgen.load.scopes import scope_of_node
from kbgen.load.yaml_nodes import Entry, Items, Node, Scalar, Table, parse_yaml
from kbgen.model import Audience, Loc, Problem, Scope, Upkeep
from kbgen.values import Answer, Context, Day, Value, parse
from kbgen.vocabulary import SECTIONS, did_you_mean

KEYS = (
    "title", "description", "topics", "audience", "applies_to", "owner", "reviewed",
    "review_every", "expires", "keywords", "redirect_from", "draft",
)  # fmt: skip
"""kbgen's own front matter keys."""

_UPKEEP = ("owner", "reviewed", "review_every")
# A mistake in one of these decides who reads the article.
_GUARDS = ("audience", "draft", "expires")
_LISTS = ("hide", "tags")
_ICON = re.compile(r"[a-z0-9-]+(?:/[a-z0-9-]+)+")


@dataclass(frozen=True)
class Fields:
    """What one article's front matter says."""

    values: dict[str, Any] = field(default_factory=dict)
    """By the names of `Article`'s fields."""
    locs: dict[str, Loc] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    sound: bool = True
    """False where nobody can say who may read the article."""


def read_fields(yaml: str, first_line: int, path: str, references: References) -> Fields:
    """Read the YAML between the fences, whose first line is line `first_line` of the file."""
    node, problems = parse_yaml(yaml, path, first_line)
    reader = _Reader(references)
    if isinstance(node, Table):
        reader.table(node)
    elif node is not None and not (isinstance(node, Scalar) and not node.text.strip()):
        message = "Front matter is made of 'key: value' lines; this would be printed on the page."
        reader.broken("KB010", node.loc, message)
    for problem in problems:
        reader.yaml_problem(problem, node)
    return Fields(reader.values, reader.locs, tuple(reader.problems), reader.sound)


@dataclass
class _Reader:
    references: References
    values: dict[str, Any] = field(default_factory=dict)
    locs: dict[str, Loc] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    sound: bool = True

    def table(self, node: Table) -> None:
        hiding = []
        for entry in node.entries:
            name = entry.key.text
            self.locs[name] = entry.value.loc
            if name in KEYS:
                value = self.value(entry)
                if value is not None:
                    self.values[name] = value
            else:
                self.foreign(entry)
                if hides(name, entry.value):
                    hiding.append(entry)
        said = {name: self.values.pop(name) for name in _UPKEEP if name in self.values}
        self.values["upkeep"] = Upkeep(**said)
        if self.values.get("audience") is not Audience.AGENT and not self.values.get("draft"):
            for entry in hiding:
                self.hidden(entry)

    def broken(self, rule: str, loc: Loc, message: str) -> None:
        self.sound = False
        self.file(rule, loc, message)

    def file(self, rule: str, loc: Loc, message: str) -> None:
        self.problems.append(Problem(rule, loc, message))

    def yaml_problem(self, problem: Problem, root: Node | None) -> None:
        """A key that stands twice matters where it is ours, and is only told of where it is not."""
        if problem.rule == "KB004" and isinstance(root, Table):
            key = _key_around(root, problem.related[0].loc)
            if key is None or key not in KEYS:
                message = f"{problem.message} kbgen makes nothing of it."
                self.problems.append(Problem("KB020", problem.loc, message, problem.related))
                return
        self.sound = False
        self.problems.append(problem)

    # Our keys

    def value(self, entry: Entry) -> Any:
        name, node = entry.key.text, entry.value
        if name == "audience":
            return self.audience(node)
        if isinstance(node, Scalar) and node.plain and node.text.casefold() in NOTHING:
            return None
        match name:
            case "title" | "description" | "owner":
                return self.text(name, node)
            case "topics":
                return self.topics(node)
            case "keywords" | "redirect_from":
                return tuple(text for text, _ in self.words(name, node))
            case "applies_to":
                return self.scope(node)
            case "reviewed" | "expires":
                return self.day(name, node)
            case "review_every":
                return self.typed(name, "duration", node)
            case _:
                return self.draft(node)

    def text(self, name: str, node: Node) -> str | None:
        if isinstance(node, Scalar):
            return " ".join(node.text.split()) or None
        self.file("KB006", node.loc, f"'{name}' takes a text.")
        return None

    def words(self, name: str, node: Node) -> list[tuple[str, Loc]]:
        """The texts of a list, or of one text with commas, each with the place it stands in."""
        found = []
        for item in node.items if isinstance(node, Items) else (node,):
            if isinstance(item, Scalar):
                parts = [item.text] if item is not node else item.text.split(",")
                found += [(word, item.loc) for part in parts if (word := " ".join(part.split()))]
            else:
                self.file("KB006", item.loc, f"'{name}' takes a list of texts.")
        return found

    def topics(self, node: Node) -> tuple[str, ...]:
        topics = []
        for word, loc in self.words("topics", node):
            if word in SECTIONS:
                topics.append(word)
            elif near := difflib.get_close_matches(word.casefold()[:60], SECTIONS, 1, cutoff=0.85):
                message = f"'{word}' is not a section of the policy. Did you mean '{near[0]}'?"
                self.file("KB011", loc, message)
            else:
                message = f"'{word}' is not a section of the policy, so that it has no effect."
                self.file("KB020", loc, message)
        return tuple(topics)

    def audience(self, node: Node) -> Audience:
        word = node.text.strip() if isinstance(node, Scalar) else "…"
        if word in tuple(Audience):
            return Audience(word)
        near = did_you_mean(word, tuple(Audience))
        self.broken("KB011", node.loc, f"'audience' is public or agent, not '{word[:60]}'.{near}")
        return Audience.AGENT

    def scope(self, node: Node) -> Scope:
        scope, problems = scope_of_node(node, "applies_to")
        self.problems += problems
        for key, word, meant in self.references.near_miss(scope):
            loc = _place_of(node, key, word)
            self.file("KB008", loc, f"The policy says nothing of {key} '{word}'.{meant}")
        return scope

    def day(self, name: str, node: Node) -> date | None:
        value = self.typed(name, "date", node)
        if value is None and name in _GUARDS:
            self.sound = False
        return value.day if isinstance(value, Day) else None

    def draft(self, node: Node) -> bool:
        value = self.typed("draft", "answer", node)
        # A draft that does not say so clearly stays one.
        return value.is_yes if isinstance(value, Answer) else True

    def typed(self, name: str, type_: str, node: Node) -> Value | None:
        if not isinstance(node, Scalar):
            self.file("KB006", node.loc, f"'{name}' takes a single {type_}.")
            return None
        try:
            return parse(type_, node.text, Context())
        except ValueError as error:
            self.file("KB006", node.loc, f"'{name}': {error}.")
            return None

    # Everybody else's keys

    def foreign(self, entry: Entry) -> None:
        name, node = entry.key.text, entry.value
        if name == "icon" and isinstance(node, Scalar) and _ICON.fullmatch(node.text):
            self.values["icon"] = node.text
        if name == "template" or (name in _LISTS and isinstance(node, Scalar) and node.text):
            message = f"'{name}' has no effect here, since the theme underneath would break on it."
            self.file("KB020", entry.key.loc, message)
        if "." not in name and name not in FOREIGN_KEYS and (meant := _nearest_key(name)):
            message = f"'{name}' is not a key of kbgen's. Did you mean '{meant}'?"
            (self.broken if meant in _GUARDS else self.file)("KB011", entry.key.loc, message)

    def hidden(self, entry: Entry) -> None:
        node = entry.value
        said = f": {node.text.strip()[:40]}" if isinstance(node, Scalar) else ""
        message = (
            f"'{entry.key.text}{said}' hid this article where it came from, and kbgen publishes it."
            " Write 'draft: true' or 'audience: agent', or delete the key."
        )
        self.file("KB012", node.loc, message)


def _nearest_key(name: str) -> str | None:
    """The key of ours that an author most likely meant, if any."""
    folded = _folded(name)
    keys = {_folded(key): key for key in KEYS if abs(len(folded) - len(_folded(key))) <= 2}
    near = difflib.get_close_matches(folded, keys, n=1, cutoff=0.8)
    return keys[near[0]] if near else None


def _folded(name: str) -> str:
    return re.sub(r"[\W_]+", "", name[:60].casefold())


def _key_around(root: Table, loc: Loc) -> str | None:
    """The top-level key that stands at a place or has it in its value."""
    for entry in root.entries:
        value = entry.value.loc
        inside = (value.line, value.column) <= (loc.line, loc.column) < (
            value.end_line, value.end_column
        )  # fmt: skip
        if entry.key.loc == loc or inside:
            return entry.key.text
    return None


def _place_of(node: Node, key: str, word: str) -> Loc:
    """Where a scope says a word."""
    value = node.get(key) if isinstance(node, Table) else None
    for item in value.items if isinstance(value, Items) else (value,):
        if isinstance(item, Scalar) and item.text.strip() == word:
            return item.loc
    return node.loc
