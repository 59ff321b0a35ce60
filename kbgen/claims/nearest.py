"""The fact that a statement comes nearest to, where no topic knows its wording.

Nobody can list all the ways in which a shop may say something. What is left when the topics are through
is judged by absence: the facts of the same type are ranked by the words that they share with the
sentence and with what stands around it. Where one is clearly spoken of, hardly a word is of something
else, and neither it nor any other fact that is nearly as near agrees with the figure in any scope, then
the policy has no such figure for what the sentence seems to be about. That is worth a warning.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

from kbgen.claims import abstain
from kbgen.claims.around import Around
from kbgen.claims.compare import Verdict, compare
from kbgen.claims.judge import is_generous
from kbgen.claims.lexicon.families import FAMILIES, SMALL
from kbgen.claims.marking import is_given
from kbgen.claims.prose import Kind, Passage
from kbgen.claims.quantity import Bound, Quantity
from kbgen.claims.terms import stem
from kbgen.model import Audience, Fact, Policy
from kbgen.scope import value_of
from kbgen.values import Duration, Hours, Language, Money, Percent, Time, Value

_TYPES: Mapping[str, type[Value]] = {
    "duration": Duration,
    "money": Money,
    "threshold": Money,
    "percent": Percent,
    "time": Time,
    "hours": Hours,
}
"""The kinds of quantity that have a nearest fact, and the type of such facts."""
_LIMITS = ("free_from", "minimum", "approval_over")
"""The facts that are amounts which an order must reach."""

_LEAST = 1.0
"""The score from which on a fact is spoken of: less than one word of its family in the clause."""
_TIE = 0.7
"""The share of the best score from which on another fact may be meant as well."""
_STRONG, _WEAK, _PAID, _NAMED = 2.0, 0.8, 0.2, 5.0
"""What a word of a family counts, one that only adds to it, one for paying, and a name at most."""
_NEAR, _WHOLE, _BEFORE, _ABOVE = 1.5, 0.5, 0.5, 0.35
"""What a word counts by where it stands: the clause, the sentence, the one before, the headings."""
_STRANGE = 1.5
"""What a word takes off that neither the policy nor any family has."""


@dataclass(frozen=True)
class _Bag:
    """The words by which a fact is known."""

    family: Mapping[str, float]
    names: tuple[frozenset[str], ...]
    """Its own names: of its method, channel or level, its key, the phrases in its `says`."""

    def score(self, words: Mapping[str, float]) -> float:
        """How much some words, each with its weight, speak of the fact."""
        common = sum(
            weight * self.family[word] for word, weight in words.items() if word in self.family
        )
        return common + max((_share(name, words) for name in self.names), default=0)


def _share(name: frozenset[str], words: Mapping[str, float]) -> float:
    """What a name is worth of which only some words may stand there."""
    found = [words[word] for word in name if word in words]
    return min(_NAMED, _STRONG * math.fsum(found) * len(found) / len(name))


@dataclass(frozen=True, eq=False)
class Nearest:
    """The facts of one policy by their words. Equal only to itself."""

    policy: Policy
    as_of: date
    language: Language

    def fact(
        self, near: str, whole: str, around: Around, quantity: Quantity, kind: str
    ) -> Fact | None:
        """The fact that a sentence seems to contradict, of which no topic knows the wording.

        `near` and `whole` are the clause and the sentence, with `§` for the quantity.
        """
        if kind not in self._bags or is_given(quantity) or _is_head(around.passage, kind):
            return None
        if not _is_plain(near, whole, quantity, kind):
            return None
        strange = sum(word not in self._known for word in words_of(near))
        words = _weighed(near, whole, around)
        ranked = sorted((-bag.score(words), key) for key, bag in self._bags[kind].items())
        best, key = -ranked[0][0], ranked[0][1]
        if not self._bags[kind][key].score(dict.fromkeys(words_of(near), 1.0)):
            return None
        if best - _STRANGE * strange < _LEAST or self.policy[key].audience is Audience.AGENT:
            return None
        if key.endswith(_LIMITS) and quantity.bound is not Bound.AT_LEAST and kind == "money":
            return None
        least = 0 if kind == "threshold" else _TIE * best
        close = (key for score, key in ranked if -score >= least)
        if any(self._may_agree(quantity, self.policy[each]) for each in close):
            return None
        return self.policy[key]

    def _may_agree(self, quantity: Quantity, fact: Fact) -> bool:
        """Whether any value of a fact, for whatever case and day, is not surely another one."""
        return any(
            compare(quantity, value, self.language, generous=is_generous(fact.key)).verdict
            is not Verdict.CONTRADICTS
            for value in self._values(fact)
        )

    def _values(self, fact: Fact) -> Iterator[Value]:
        if fact.value is not None:
            yield fact.value
        yield from (value_of(fact, override, self.as_of).value for override in fact.overrides)
        yield from (change.value for change in fact.changes)

    @cached_property
    def _bags(self) -> Mapping[str, Mapping[str, _Bag]]:
        """The words of the facts that each kind of quantity may state, by the facts' keys."""
        return {
            kind: bags
            for kind in _TYPES
            if (
                bags := {f.key: self._bag(f) for f in self.policy.facts.values() if _is_of(f, kind)}
            )
        }

    def _bag(self, fact: Fact) -> _Bag:
        section, *parts = fact.key.split(".")
        name = self.policy.get(f"{fact.key.rpartition('.')[0]}.name")
        own = [" ".join(parts)] if section == "terms" else parts[1:-1]
        texts = [*own, *fact.says, *([name.written] if name else [])]
        names = (frozenset(words_of(text.replace("_", " "))) - _COMMON for text in texts)
        return _Bag(_family(fact.key), tuple(name for name in names if name))

    @cached_property
    def _known(self) -> frozenset[str]:
        """The words of all families, of the policy's keys, names, phrases, lists and scopes."""
        texts = list(FAMILIES.values())
        for fact in self.policy.facts.values():
            texts += [re.sub(r"[._]", " ", fact.key), *fact.says]
            texts += [" ".join(values) for each in fact.overrides for _, values in each.when.terms]
            if fact.type.startswith(("text", "list")):
                texts.append(fact.written)
        return frozenset(word for text in texts for word in words_of(text.replace("_", " ")))


def _is_of(fact: Fact, kind: str) -> bool:
    """Whether a kind of quantity may state a fact."""
    value = fact.value or next((each.value for each in fact.overrides), None)
    limit = kind != "threshold" or fact.key.endswith(_LIMITS)
    return isinstance(value, _TYPES[kind]) and limit


def _is_plain(near: str, whole: str, quantity: Quantity, kind: str) -> bool:
    """Whether a figure is stated as one: no condition, no law, no time on top of other time."""
    bounded = quantity.lead < quantity.span.start
    return not (
        abstain.is_condition(near)
        or abstain.is_legal(whole)
        or (kind == "duration" and abstain.is_relative(near, bounded=bounded))
        or abstain.is_after(near)
        or _MAY.search(near)
        or _DONE.search(near)
    )


def _is_head(passage: Passage, kind: str) -> bool:
    """Whether a cell names a case, or stands under another figure since the table has no heads."""
    first = passage.kind is Kind.CELL and not passage.row and kind != "threshold"
    return first or any(letter.isdigit() for letter in passage.column)


_MAY = re.compile(r"(?<!\byou )\b(?:may|might|could)\b[^§]*§|\btheir\b")
"""What others may do, and what is theirs: "your bank may hold it for 3 days"."""

_DONE = re.compile(r"\b(?:i|we)(?:'ve| have) (?:\w+ ){0,2}?\w+ed §")
"""What was done for one customer: "I've refunded £43.20"."""


def _weighed(near: str, whole: str, around: Around) -> Mapping[str, float]:
    """The words of a statement and of what it stands in, each by its nearest place."""
    before, *above = around.texts or ("",)
    weights: dict[str, float] = {}
    for text, weight in (
        (near, _NEAR), (whole, _WHOLE), (before, _BEFORE), *((text, _ABOVE) for text in above),
    ):  # fmt: skip
        for word in words_of(text):
            weights.setdefault(word, weight)
    return weights


def _family(key: str) -> Mapping[str, float]:
    parts = key.split(".")
    for pattern, words in FAMILIES.items():
        names = pattern.split(".")
        if len(names) == len(parts) and all(map(_stands_for, names, parts)):
            strong, _, weak = words.partition("|")
            counts = {word: _PAID if word in _PAYING else _WEAK for word in words_of(weak)}
            return counts | dict.fromkeys(words_of(strong), _STRONG)
    return {}


def _stands_for(name: str, part: str) -> bool:
    return name in ("*", part)


# Headings and titles stand around many statements.
@lru_cache(maxsize=16_384)
def words_of(text: str) -> tuple[str, ...]:
    """The words of a text that say something, without their endings, each once."""
    found: Iterable[str] = re.findall(r"[^\W\d_]+", text.lower())
    return tuple(dict.fromkeys(stem(word) for word in found if not SMALL.fullmatch(word)))


_PAYING = frozenset(words_of("cost charge fee pay price"))
"""Words that say that something is paid, but not what for."""
_COMMON = frozenset(
    words_of("delivery shipping service support team customers email phone post option methods")
)
"""Words in the names of methods and channels that tell none from another."""
