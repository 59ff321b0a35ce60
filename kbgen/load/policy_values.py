"""YAML nodes to the values, texts and days of the policy.

What is wrong with a node is filed as a problem at its place, and the value is None.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from kbgen.load.yaml_nodes import Entry, Items, Node, Scalar, Table
from kbgen.model import Loc, Problem, Related
from kbgen.values import (
    Closure,
    Closures,
    Context,
    Day,
    Hours,
    Period,
    Replacements,
    SpecialHours,
    Value,
    infer,
    parse,
    parse_items,
)
from kbgen.vocabulary import CLOSURE_ATTRIBUTES, did_you_mean, spec_of


@dataclass
class ValueReader:
    """Reads nodes by the shop's own currency and country, and collects what is wrong."""

    context: Context
    problems: list[Problem] = field(default_factory=list)

    def file(self, rule: str, loc: Loc, message: str, *related: Related) -> None:
        """Collect a problem."""
        self.problems.append(Problem(rule, loc, message, related))

    def value(self, key: str, type_: str | None, node: Node) -> Value | None:
        """The value of the type that `node` writes; without a type, of the one that it shows."""
        try:
            return self._read(key, type_, node)
        except ValueError as error:
            self.file("KB006", node.loc, f"'{key}': {error}.")
            return None

    def text(self, entry: Entry | None) -> str | None:
        """The text of an attribute, its white space folded; None where there is no entry."""
        if entry is None:
            return None
        if isinstance(entry.value, Scalar) and entry.value.text.strip():
            return " ".join(entry.value.text.split())
        self.file("KB006", entry.value.loc, f"'{entry.key.text}' takes a text.")
        return None

    def texts(self, entry: Entry | None) -> tuple[str, ...]:
        """The texts of an attribute that takes one or a list."""
        if entry is not None and isinstance(entry.value, Items):
            return tuple(self._texts(entry.key.text, entry.value))
        text = self.text(entry)
        return (text,) if text else ()

    def day(self, entry: Entry) -> date | None:
        """The day of an attribute."""
        value = self.value(entry.key.text, "date", entry.value)
        return value.day if isinstance(value, Day) else None

    def items(self, key: str, node: Node) -> tuple[Node, ...]:
        """What a list holds."""
        if isinstance(node, Items):
            return node.items
        self.file("KB006", node.loc, f"'{key}' is a list: begin each of its lines with '- '.")
        return ()

    def attributes(
        self, node: Node, allowed: tuple[str, ...], where: str
    ) -> Mapping[str, Entry] | None:
        """The entries of a mapping that may have these keys alone."""
        if not isinstance(node, Table):
            message = f"An entry {where} is a mapping of {', '.join(allowed)}."
            self.file("KB006", node.loc, message)
            return None
        for entry in node.entries:
            if entry.key.text not in allowed:
                self.unknown(entry.key, allowed, where)
        return {e.key.text: e for e in node.entries if e.key.text in allowed}

    def unknown(self, key: Scalar, known: Iterable[str], where: str) -> None:
        """File a key that may not stand where it does."""
        names = [name for name in known if name != "*"]
        near = did_you_mean(key.text, names) or f" Known are {', '.join(names)}."
        self.file("KB005", key.loc, f"'{key.text[:60]}' is not a key {where}.{near}")

    def _read(self, key: str, type_: str | None, node: Node) -> Value | None:
        if type_ in CONTENT:
            return CONTENT[type_](self, key, node)
        if isinstance(node, Table):
            message = "a single value is expected here, not a mapping"
            raise ValueError(message)
        listed = type_ is not None and type_.startswith("list")
        if isinstance(node, Items):
            if type_ == "text" and _is_joined(key) and (texts := self._texts(key, node)):
                return parse(type_, ", ".join(texts), self.context)
            if not listed and type_ is not None:
                message = f"one {_said(type_)} is expected here, not a list"
                raise ValueError(message)
            texts = self._texts(key, node)
            return parse_items(type_ or "list[text]", texts, self.context) if texts else None
        if not node.text.strip() or (node.plain and node.text in ("null", "Null", "NULL", "~")):
            self.file("KB009", node.loc, f"'{key}' has no value.")
            return None
        _without_references(node.text)
        if type_ == "list[text]":
            return parse_items(type_, [node.text], self.context)
        return parse(type_, node.text, self.context) if type_ else infer(node.text, self.context)

    def _texts(self, key: str, node: Items) -> list[str]:
        texts = []
        for item in node.items:
            if isinstance(item, Scalar) and item.text.strip():
                _without_references(item.text)
                texts.append(item.text)
            else:
                self.file("KB006", item.loc, f"Each line of the list '{key}' is a single value.")
        if not node.items:
            self.file("KB009", node.loc, f"'{key}' has no value.")
        return texts

    def _closures(self, key: str, node: Node) -> Value | None:
        closures = []
        for item in self.items(key, node):
            known = self.attributes(item, CLOSURE_ATTRIBUTES, f"of '{key}'")
            if known is None:
                continue
            if "on" not in known:
                self.file("KB009", item.loc, "A closure needs 'on: ' with its day or period.")
                continue
            on = self.value(f"{key}.on", "period", known["on"].value)
            if isinstance(on, Period):
                closures.append(Closure(on, self.text(known.get("name"))))
        return Closures(tuple(closures)) if closures else None

    def _special_hours(self, key: str, node: Node) -> Value | None:
        if not isinstance(node, Table):
            message = "each line is a day or period and its hours, as in 2026-12-24: 09:00-12:00"
            raise ValueError(message)
        lines = []
        for entry in node.entries:
            on = self.value(key, "period", entry.key)
            hours = self.value(key, "hours", entry.value)
            if isinstance(on, Period) and isinstance(hours, Hours):
                lines.append((on, hours))
        return SpecialHours(tuple(lines)) if lines else None

    def _replacements(self, key: str, node: Node) -> Value | None:
        if not isinstance(node, Table):
            message = "each line is a word to avoid and what to use instead"
            raise ValueError(message)
        pairs = [(entry.key.text, self.text(entry)) for entry in node.entries]
        kept = tuple((word, instead) for word, instead in pairs if instead)
        return Replacements(kept) if kept else None


CONTENT: Mapping[str | None, Callable[[ValueReader, str, Node], Value | None]] = {
    "closures": ValueReader._closures,
    "special_hours": ValueReader._special_hours,
    "replacements": ValueReader._replacements,
}
"""The types that are written as a mapping or a list of mappings."""


def written(node: Node) -> str:
    """A node on one line, as the owner wrote it."""
    match node:
        case Scalar():
            return node.text
        case Items():
            return ", ".join(written(item) for item in node.items)
        case Table():
            return "; ".join(f"{e.key.text}: {written(e.value)}" for e in node.entries)


def _is_joined(key: str) -> bool:
    spec = spec_of(key)
    return spec is not None and spec.is_joined


def _without_references(text: str) -> None:
    if "{{" in text:
        message = "references work in articles alone; write here what the other fact says"
        raise ValueError(message)


def _said(type_: str) -> str:
    return type_.replace("|", " or ").replace("_", " ")
