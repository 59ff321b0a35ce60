"""`{{ key scope=value | form }}`: a look-up and never an expression."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from kbgen.load.markup import ReferenceMark
from kbgen.load.scopes import Term, parse_scope
from kbgen.model import Loc, Policy, Problem, Reference, Related, Scope
from kbgen.scope import known_values
from kbgen.vocabulary import did_you_mean

FORMS = ("words", "adjective", "value")

_PARTS = re.compile(
    r"""\s*(?P<key>[^\s|=]+)
    (?P<scope>(?:\s+[^\s|=]+\s*=\s*(?:"[^"]*"|[^\s|]+))*)\s*
    (?:\|\s*(?P<form>[^|]*?)\s*)?$""",
    re.VERBOSE,
)
_TERM = re.compile(r'(?P<key>[^\s|=]+)\s*=\s*(?:"(?P<quoted>[^"]*)"|(?P<bare>[^\s|]+))')


@dataclass
class References:
    """Reads references against one policy; remembers what the policy knows."""

    policy: Policy
    problems: list[Problem] = field(default_factory=list)
    _known: dict[str, frozenset[str]] = field(default_factory=dict)

    def read(
        self, mark: ReferenceMark, loc: Loc, where: str = "body", hidden: bool = False
    ) -> Reference | None:
        """The reference that `mark` writes at `loc`, or None where it is wrong and filed."""
        if mark.inner is None:
            self.file(
                "KB014",
                loc,
                r"'{{' opens a reference that no '}}' on this line closes. For plain braces write '\{{'.",
            )
            return None
        match = _PARTS.match(mark.inner)
        if not match:
            example = "{{ returns.window product=sale | adjective }}"
            self.file("KB014", loc, f"This is not a reference; one looks like {example}.")
            return None

        def at(name: str, offset: int = 0) -> Loc:
            start = match.start(name) + offset
            return _within(loc, 2 + start, 2 + start + len(match[name]) - offset)

        form = match["form"] if match["form"] is not None else "words"
        if form not in FORMS or (match["form"] is not None and form == "words"):
            self.file(
                "KB014",
                at("form"),
                f"'{form}' is not a form of a value.{did_you_mean(form, FORMS[1:])} Forms are adjective and value.",
            )
            return None
        terms = [
            Term(term["key"], _value(term), _within(loc, 2 + start, 2 + start + len(term[0])))
            for term in _TERM.finditer(match["scope"])
            for start in [match.start("scope") + term.start()]
        ]
        scope, problems = parse_scope(terms, "KB014")
        self.problems += problems
        if problems or not self.is_fact(match["key"], at("key")) or not self.knows(terms):
            return None
        return Reference(match["key"], scope, form, loc, where, hidden, mark.inner)

    def is_fact(self, key: str, loc: Loc) -> bool:
        """Whether the policy has the fact; files it where it is missing for no known reason."""
        if key in self.policy.facts:
            return True
        if not self.policy.complete:
            return False
        group = self.policy.groups.get(key)
        if group:
            below = ", ".join(f"{key}.{name}" for name in self.policy.ids(key)[:3])
            message = f"'{key}' holds several facts; name one of them, such as {below}."
            self.file("KB013", loc, message, Related(group.loc, "it stands here"))
        else:
            near = did_you_mean(key, self.policy.facts)
            self.file("KB013", loc, f"The policy has no fact '{key}'.{near}")
        return False

    def knows(self, terms: list[Term]) -> bool:
        """Whether the policy tells each value of a scope apart from the general case."""
        sound = True
        for term in terms:
            if term.key in ("country", "ordered"):
                continue
            known = self._known.setdefault(term.key, known_values(self.policy, term.key))
            if term.value not in known and self.policy.complete:
                near = did_you_mean(term.value, known)
                message = f"The policy says nothing of {term.key} '{term.value}'.{near}"
                self.file("KB014", term.loc, message)
                sound = False
        return sound

    def near_miss(self, scope: Scope) -> Iterator[tuple[str, str, str]]:
        """Scope words that the policy lacks and that look like one it has: (key, word, meant)."""
        for key, values in scope.terms:
            known = self._known.setdefault(key, known_values(self.policy, key))
            for value in values:
                meant = (
                    did_you_mean(value, known) if key != "country" and value not in known else ""
                )
                if meant:
                    yield key, value, meant

    def file(self, rule: str, loc: Loc, message: str, *related: Related) -> None:
        self.problems.append(Problem(rule, loc, message, related))


def _value(term: re.Match[str]) -> str:
    return term["quoted"] if term["quoted"] is not None else term["bare"]


def _within(loc: Loc, start: int, end: int) -> Loc:
    """A part of a place on one line, by characters from its beginning."""
    return Loc(loc.path, loc.line, loc.column + start, loc.line, loc.column + max(end, start + 1))
