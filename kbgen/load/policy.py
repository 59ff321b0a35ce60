"""Policy files to facts.

Everything that an owner can get wrong is filed as a problem at its place; what is right around it
is still read, so that one run shows all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date

from kbgen.load.policy_names import missing_names
from kbgen.load.policy_values import CONTENT, ValueReader, written
from kbgen.load.scopes import scope_of_node
from kbgen.load.yaml_nodes import Entry, Items, Node, Scalar, Table
from kbgen.model import Audience, Change, Fact, Group, Override, Policy, Problem, Related, Upkeep
from kbgen.scope import context_of
from kbgen.values import Context
from kbgen.vocabulary import (
    CHANGE_ATTRIBUTES,
    FACT_ATTRIBUTES,
    FACTS,
    OVERRIDE_ATTRIBUTES,
    SECTIONS,
    TERM_TYPES,
    UPKEEP,
    children_of,
    did_you_mean,
    nearest,
    spec_of,
)

_MAKES_A_TERM = frozenset({"value", "overrides", "changes", "type", "says", "counted_from"})
_FACT_NAMES = frozenset(key.rpartition(".")[2] for key in FACTS)
_GROUP_ATTRIBUTES = (*UPKEEP, "audience", "note")
_NAME = re.compile(r"\w[\w-]*(?:\.\w[\w-]*)*", re.ASCII)


def read_policy(
    documents: Iterable[tuple[str, Node | None]], complete: bool = True
) -> tuple[Policy, tuple[Problem, ...]]:
    """All facts of the policy files, given as (path, root node) in the order of their paths."""
    sections: dict[str, list[Entry]] = {}
    problems: list[Problem] = []
    for _, root in documents:
        if root is None or (isinstance(root, Scalar) and not root.text):
            continue
        if not isinstance(root, Table):
            message = (
                "A policy file is a mapping of sections, as in 'returns:' with facts below it."
            )
            problems.append(Problem("KB006", root.loc, message))
            complete = False
            continue
        for entry in root.entries:
            name = entry.key.text.partition(".")[0]
            entries = sections.setdefault(name, [])
            problems += _elsewhere(name, entry, entries)
            entries.append(entry)
    reader = _Reader(ValueReader(_context(sections.get("business", ())), problems))
    for entries in sections.values():
        for entry in entries:
            reader.section(entry)
    policy = Policy(
        reader.facts,
        reader.groups,
        complete,
        frozenset(reader.unread),
        frozenset(reader.scoped),
    )
    return policy, (*problems, *missing_names(policy))


def _elsewhere(name: str, entry: Entry, others: list[Entry]) -> Iterable[Problem]:
    if others and others[0].key.loc.path != entry.key.loc.path:
        first = others[0].key.loc
        message = f"Section '{name}' stands in {first.path} too; a section stands in one file."
        related = (Related(first, "the other one"),)
        yield Problem("KB007", entry.key.loc, message, related)


def _context(business: Iterable[Entry]) -> Context:
    """The shop's currency and country, which other values are read by.

    What is wrong with them is filed when the section itself is read.
    """
    reader = _Reader(ValueReader(Context()))
    for entry in business:
        reader.section(entry)
    return context_of(reader.facts)


@dataclass(frozen=True, slots=True)
class _Inherited:
    """What a group hands down to the facts in it."""

    upkeep: Upkeep
    audience: Audience


@dataclass
class _Reader:
    values: ValueReader
    facts: dict[str, Fact] = field(default_factory=dict)
    groups: dict[str, Group] = field(default_factory=dict)
    unread: set[str] = field(default_factory=set)
    scoped: set[tuple[str, str]] = field(default_factory=set)

    # Groups

    def section(self, entry: Entry) -> None:
        name = entry.key.text.partition(".")[0]
        if name not in SECTIONS:
            near = did_you_mean(name, SECTIONS) or f" Sections are {', '.join(SECTIONS)}."
            message = f"'{name[:60]}' is not a section of the policy.{near}"
            self.values.file("KB005", entry.key.loc, message)
            return
        self.entry("", entry, _Inherited(Upkeep(), SECTIONS[name].audience))

    def entry(self, prefix: str, entry: Entry, inherited: _Inherited) -> None:
        key = f"{prefix}.{entry.key.text}" if prefix else entry.key.text
        spec = spec_of(key)
        is_term = key.startswith("terms.")
        if not _NAME.fullmatch(key):
            self.unnameable(entry)
        elif spec:
            self.fact(key, spec.type, entry, inherited)
        elif is_term and (meant := _meant_attribute(entry)):
            # It would be a fact of the shop's own, and what it was to hide would be public.
            message = f"'{entry.key.text[:60]}' would be a fact here. Did you mean '{meant}'?"
            self.values.file("KB005", entry.key.loc, message)
        elif is_term and not (isinstance(entry.value, Table) and not _is_term(entry.value)):
            self.fact(key, None, entry, inherited)
        elif is_term or children_of(key) or key == "terms":
            self.group(key, entry, inherited)
        else:
            above = key.rpartition(".")[0]
            known = [*children_of(above), *_GROUP_ATTRIBUTES]
            self.values.unknown(entry.key, known, f"of '{above}'")

    def unnameable(self, entry: Entry) -> None:
        """A key that no reference could name."""
        hint = re.sub(r"[^a-z0-9_.-]+", "_", entry.key.text[:60].lower()).strip("_.")
        message = (
            "A key is made of letters, digits, '_' and '-', so that articles can name it;"
            f" write '{hint or 'name'}'."
        )
        self.values.file("KB005", entry.key.loc, message)

    def group(self, key: str, entry: Entry, inherited: _Inherited) -> None:
        table = entry.value
        if not isinstance(table, Table):
            if isinstance(table, Scalar) and not table.text:
                return
            names = [name for name in children_of(key) if name != "*"]
            example = f", such as '{names[0]}'" if names else ""
            message = f"'{key}' holds facts{example}; it is no value itself."
            self.values.file("KB006", table.loc, message)
            self.unread.add(key)
            return
        self.name_groups(f"{key}.", entry)
        own = [e for e in table.entries if self.is_group_attribute(key, e.key.text)]
        below = _Inherited(
            self.upkeep(own, inherited.upkeep), self.audience(own, inherited.audience)
        )
        for child in own:
            if child.key.text == "note":
                self.values.text(child)
        for child in table.entries:
            if child not in own:
                self.entry(key, child, below)

    def name_groups(self, key: str, entry: Entry) -> None:
        """Remember all groups that a dotted key stands in."""
        parts = key.split(".")[:-1]
        for depth in range(1, len(parts) + 1):
            name = ".".join(parts[:depth])
            if name not in self.facts:
                self.groups.setdefault(name, Group(name, entry.key.loc))

    def is_group_attribute(self, key: str, name: str) -> bool:
        return name in _GROUP_ATTRIBUTES and spec_of(f"{key}.{name}") is None

    # Facts

    def fact(self, key: str, type_: str | None, entry: Entry, inherited: _Inherited) -> None:
        if key in self.facts:
            first = self.facts[key].loc
            message = (
                f"'{key}' stands here a second time; the first is in {first.path}:{first.line}."
            )
            self.values.file("KB004", entry.key.loc, message, Related(first, "the first one"))
            return
        node = entry.value
        if isinstance(node, Table) and _has_attributes(type_, node):
            fact = self.fact_with_attributes(key, type_, entry, node, inherited)
        else:
            fact = self.plain_fact(key, type_, entry, inherited)
        if fact:
            self.name_groups(key, entry)
            self.facts[key] = fact
        else:
            self.unread.add(key)

    def plain_fact(
        self, key: str, type_: str | None, entry: Entry, inherited: _Inherited
    ) -> Fact | None:
        node = entry.value
        value = self.values.value(key, type_, node)
        if value is None:
            return None
        return Fact(
            key, value.kind, entry.key.loc, value, node.loc, written(node),
            audience=inherited.audience, upkeep=inherited.upkeep,
        )  # fmt: skip

    def fact_with_attributes(
        self, key: str, type_: str | None, entry: Entry, table: Table, inherited: _Inherited
    ) -> Fact | None:
        attributes = FACT_ATTRIBUTES if type_ else (*FACT_ATTRIBUTES, "type")
        known = self.values.attributes(table, attributes, f"of the fact '{key}'") or {}
        if "type" in known:
            type_ = self.term_type(known["type"].value)
        node = known["value"].value if "value" in known else None
        value = self.values.value(key, type_, node) if node else None
        type_ = type_ or (value.kind if value else None)
        overrides = self.overrides(key, type_, known.get("overrides"))
        if node is None and "overrides" not in known:
            message = f"'{key}' has no value. Add 'value: …'."
            self.values.file("KB009", entry.key.loc, message)
        own = known.values()
        fact = Fact(
            key,
            value.kind if value else (type_ or "text"),
            entry.key.loc,
            value,
            node.loc if node else entry.key.loc,
            written(node) if node else "",
            overrides=overrides,
            changes=self.changes(key, type_, known.get("changes")),
            counted_from=self.values.text(known.get("counted_from")),
            audience=self.audience(own, inherited.audience),
            says=self.values.texts(known.get("says")),
            upkeep=self.upkeep(own, inherited.upkeep),
            note=self.values.text(known.get("note")),
        )
        return fact if value is not None or overrides else None

    def term_type(self, node: Node) -> str | None:
        if isinstance(node, Scalar) and node.text in TERM_TYPES:
            return node.text
        word = node.text if isinstance(node, Scalar) else ""
        near = did_you_mean(word, TERM_TYPES) or f" Types are {', '.join(TERM_TYPES)}."
        self.values.file("KB006", node.loc, f"'{word[:60]}' is not a type.{near}")
        return None

    # Attributes

    def overrides(self, key: str, type_: str | None, entry: Entry | None) -> tuple[Override, ...]:
        if entry is None:
            return ()
        items = self.values.items(f"{key}.overrides", entry.value)
        return tuple(found for item in items if (found := self.override(key, type_, item)))

    def override(self, key: str, type_: str | None, node: Node) -> Override | None:
        file = self.values.file
        known = self.values.attributes(node, OVERRIDE_ATTRIBUTES, f"of an override of '{key}'")
        if known is None:
            return None
        if "when" not in known:
            file("KB009", node.loc, "An override needs 'when: ' with the scope it is for.")
            return None
        when, problems = scope_of_node(known["when"].value, "when")
        self.values.problems += problems
        self.scoped.update((key, value) for key, values in when.terms for value in values)
        if not when and not problems:
            file("KB009", known["when"].value.loc, "'when' names no scope.")
        if "value" in known and "until" in known:
            loc = known["until"].key.loc
            file("KB006", loc, "An override has a value or a last day, not both.")
            return None
        if "value" not in known and "until" not in known:
            file("KB009", node.loc, "An override needs 'value: ' or 'until: '.")
            return None
        result = known.get("value") or known["until"]
        value = until = None
        if result.key.text == "value":
            value = self.values.value(key, type_, result.value)
        else:
            until = self.until(type_, result)
        changes = self.changes(key, type_, known.get("changes"))
        name = self.values.text(known.get("name"))
        if problems or not when or (value is None and until is None):
            return None
        return Override(when, result.value.loc, value, until, name, changes)

    def until(self, type_: str | None, entry: Entry) -> date | None:
        if type_ == "duration":
            return self.values.day(entry)
        message = "'until' is a last day in place of a length; this fact is not a length of time."
        self.values.file("KB006", entry.key.loc, message)
        return None

    def changes(self, key: str, type_: str | None, entry: Entry | None) -> tuple[Change, ...]:
        if entry is None:
            return ()
        found = []
        for item in self.values.items(f"{key}.changes", entry.value):
            known = self.values.attributes(item, CHANGE_ATTRIBUTES, f"of a change of '{key}'")
            if known is None:
                continue
            missing = [name for name in CHANGE_ATTRIBUTES if name not in known]
            if missing:
                self.values.file("KB009", item.loc, f"A change needs '{missing[0]}: '.")
                continue
            start = self.values.day(known["from"])
            value = self.values.value(key, type_, known["value"].value)
            if start and value is not None:
                found.append(Change(start, value, known["value"].value.loc))
        return tuple(found)

    def upkeep(self, own: Iterable[Entry], above: Upkeep) -> Upkeep:
        upkeep = above
        for entry in own:
            match entry.key.text:
                case "owner":
                    upkeep = replace(upkeep, owner=self.values.text(entry))
                case "source":
                    upkeep = replace(upkeep, source=self.values.text(entry))
                case "reviewed":
                    day = self.values.day(entry)
                    upkeep = replace(upkeep, reviewed=day, reviewed_loc=entry.value.loc)
                case "review_every":
                    every = self.values.value("review_every", "duration", entry.value)
                    upkeep = replace(upkeep, review_every=every)
        return upkeep

    def audience(self, own: Iterable[Entry], above: Audience) -> Audience:
        entry = next((entry for entry in own if entry.key.text == "audience"), None)
        if entry is None:
            return above
        node = entry.value
        said = node.text.strip() if isinstance(node, Scalar) else "…"
        if said not in tuple(Audience):
            near = did_you_mean(said, tuple(Audience))
            message = f"'audience' is public or agent, not '{said[:60]}'.{near}"
        elif above is Audience.AGENT and said == Audience.PUBLIC:
            message = "What stands around this is for agents, so it cannot be public."
        else:
            return Audience(said)
        self.values.file("KB006", node.loc, message)
        # What may have been meant for agents is kept from the public until it is mended.
        return Audience.AGENT


def _has_attributes(type_: str | None, table: Table) -> bool:
    """Whether a mapping is a fact's attributes and not its value."""
    if type_ not in CONTENT:
        return True
    return isinstance(table.get("value"), Table | Items) or type_ == "closures"


def _meant_attribute(entry: Entry) -> str | None:
    """The attribute that a key under `terms` nearly is, or is at the end of a dotted key.

    None where it is plainly a fact: it has attributes of its own, or facts are so named elsewhere.
    """
    name, known = entry.key.text, (*FACT_ATTRIBUTES, "type")
    last = name.rpartition(".")[2]
    if last in known:
        return None if last == name else last
    if last in _FACT_NAMES or (isinstance(entry.value, Table) and _is_term(entry.value)):
        return None
    near = nearest(last, known, 0.8)
    return near if near else None


def _is_term(table: Table) -> bool:
    return any(entry.key.text in _MAKES_A_TERM for entry in table.entries)
