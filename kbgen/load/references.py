"""`{{ key scope=value | form }}`: a look-up and never an expression."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from kbgen.load.addresses import PAGES, shown_on
from kbgen.load.markup import ReferenceMark
from kbgen.load.scopes import Term, parse_scope
from kbgen.model import Loc, Policy, Problem, Reference, Related, Scope
from kbgen.scope import known_values
from kbgen.vocabulary import did_you_mean

FORMS = ("words", "adjective", "value")

_PARTS = re.compile(
    r"""\s*+(?P<key>[^\s|=]++)
    (?P<scope>(?:\s++[^\s|=]++\s*+=\s*+(?:"[^"]*+"|[^\s|"]++))*+)\s*+
    (?:\|\s*+(?P<form>[^|]*+))?$""",
    re.VERBOSE,
)
_TERM = re.compile(r'(?P<key>[^\s|=]++)\s*+=\s*+(?:"(?P<quoted>[^"]*+)"|(?P<bare>[^\s|"]++))')
# Looking for the nearest of thousands of names takes time; whoever has so many wrong needs none.
_MOST_HINTS = 100


@dataclass
class References:
    """Reads references against one policy; remembers what the policy knows."""

    policy: Policy
    problems: list[Problem] = field(default_factory=list)
    _known: dict[str, frozenset[str]] = field(default_factory=dict)
    _hints: dict[tuple[str, str], str] = field(default_factory=dict)

    def read(
        self, mark: ReferenceMark, loc: Loc, where: str = "body", hidden: bool = False
    ) -> Reference | None:
        """The reference that `mark` writes at `loc`, or None where it is wrong and filed."""
        if mark.inner is None:
            message = (
                r"'{{' opens a reference that no '}}' on this line closes."
                r" For plain braces write '\{{'."
            )
            self._file("KB014", loc, message)
            return None
        match = _PARTS.match(mark.inner)
        if not match:
            example = "{{ returns.window product=sale | adjective }}"
            self._file("KB014", loc, f"This is not a reference; one looks like {example}.")
            return None

        def at(start: int, text: str) -> Loc:
            return _within(loc, 2 + start, 2 + start + len(text))

        form = "words" if match["form"] is None else match["form"].rstrip()
        if match["form"] is not None and form not in FORMS[1:]:
            near = did_you_mean(form, FORMS[1:])
            message = f"'{form}' is not a form of a value.{near} Forms are adjective and value."
            place = at(match.start("form"), form) if form else loc
            self._file("KB014", place, message)
            return None
        terms = [
            Term(term["key"], _value(term), at(match.start("scope") + term.start(), term[0]))
            for term in _TERM.finditer(match["scope"])
        ]
        scope, problems = parse_scope(terms, "KB014")
        self.problems += problems
        known = self.is_fact(match["key"], at(match.start("key"), match["key"]))
        if problems or not self._knows(terms) or not known:
            return None
        return Reference(match["key"], scope, form, loc, where, hidden, mark.inner)

    def is_fact(self, key: str, loc: Loc) -> bool:
        """Whether the policy has the fact; files it where it is missing for no known reason."""
        if key in self.policy.facts:
            return True
        if not self.policy.complete or self._is_unread(key):
            return False
        group = self.policy.groups.get(key)
        if group:
            below = ", ".join(fact.key for fact in islice(self.policy.under(key), 3))
            example = f", such as {below}" if below else ""
            message = f"'{key}' holds facts; name one of them{example}."
            self._file("KB013", loc, message, Related(group.loc, "it stands here"))
        else:
            near = self._hint("", key)
            self._file("KB013", loc, f"The policy has no fact '{key[:100]}'.{near}")
        return False

    def page_keys(self, name: str, loc: Loc) -> tuple[str, ...]:
        """What a generated page shows of the policy; files a name of none, and one of an empty page."""
        keys = shown_on(self.policy, name)
        if keys or not self.policy.complete:
            return keys
        if name in PAGES:
            message = f"The policy has nothing for customers that the page '{name}' could show."
        else:
            near = did_you_mean(name, PAGES) or f" They are {', '.join(PAGES)}."
            message = f"No generated page is called '{name[:100]}'.{near}"
        self._file("KB013", loc, message)
        return ()

    def near_miss(self, scope: Scope) -> Iterator[tuple[str, str, str]]:
        """Scope words that the policy lacks and that look like one it has: (key, word, meant)."""
        for key, values in scope.terms:
            for value in values:
                meant = "" if self._is_known(key, value) else self._hint(key, value)
                if meant:
                    yield key, value, meant

    def _knows(self, terms: list[Term]) -> bool:
        """Whether the policy tells each value of a scope apart from the general case."""
        sound = True
        for term in terms:
            if self.policy.complete and not self._is_known(term.key, term.value):
                near = self._hint(term.key, term.value)
                message = f"The policy says nothing of {term.key} '{term.value[:100]}'.{near}"
                self._file("KB014", term.loc, message)
                sound = False
        return sound

    def _is_known(self, key: str, value: str) -> bool:
        return key in ("country", "ordered") or value in self._values(key)

    def _values(self, key: str) -> frozenset[str]:
        if key not in self._known:
            self._known[key] = known_values(self.policy, key)
        return self._known[key]

    def _hint(self, key: str, word: str) -> str:
        """What was meant by a name that the policy lacks: a value of a scope key, or a fact."""
        if len(self._hints) < _MOST_HINTS and (key, word) not in self._hints:
            known = sorted(self._values(key)) if key else self.policy.facts
            self._hints[key, word] = did_you_mean(word, known)
        return self._hints.get((key, word), "")

    def _is_unread(self, key: str) -> bool:
        parts = key.split(".")
        return any(
            ".".join(parts[:depth]) in self.policy.unread for depth in range(1, len(parts) + 1)
        )

    def _file(self, rule: str, loc: Loc, message: str, *related: Related) -> None:
        self.problems.append(Problem(rule, loc, message, related))


def _value(term: re.Match[str]) -> str:
    return term["quoted"] if term["quoted"] is not None else term["bare"]


def _within(loc: Loc, start: int, end: int) -> Loc:
    """A part of a place on one line, by characters from its beginning."""
    return Loc(loc.path, loc.line, loc.column + start, loc.line, loc.column + max(end, start + 1))
