"""Which fact a quantity is of, where its sentence need not say so: one that has its value.

A contradiction needs words that name a fact. Knowing that a quantity *is* a fact's value, on a day on which
somebody read the article and found it right, leaves few facts that it can be of; the words around it only
have to choose between these.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from kbgen.claims.claim import Claim, Strength
from kbgen.claims.compare.values import Verdict, compare
from kbgen.claims.context import abstain
from kbgen.claims.context.events import same_event
from kbgen.claims.context.mentions import Mention
from kbgen.claims.quantity import Bound, Quantity, StatedHours, YearlessDay, YearlessPeriod
from kbgen.claims.topics.lexicon import TOPICS
from kbgen.claims.topics.terms import is_own_key, stems
from kbgen.claims.topics.topics import Topic
from kbgen.claims.topics.wording import Name, Wording
from kbgen.model import Article, Audience, Fact, Policy, Scope
from kbgen.values import (
    Country,
    Day,
    Duration,
    Email,
    Language,
    Money,
    Percent,
    Period,
    Phone,
    Time,
    Value,
)

_LEAST = 6.0
"""The score from which on the words around a quantity speak of a fact."""
_LEAST_ALONE = 5.0
"""The same for the one fact that has the value."""
_LEAST_FREE = 12.0
"""The same for "free", which much is."""
_TIE = 0.1
"""How close two scores are between which nothing decides, as a share of the better."""
_UNTOLD = -10.0
"""What it counts that nothing speaks of what makes a case."""
_USUAL = 200
"""Facts of a policy of some size, by which a word counts the more the fewer facts have it."""
_TOPICAL = 2.0
"""What it counts that the article names the section of a fact among its topics."""
_ROOT = 6
"""The letters by which words of one family are known: "collect", "collection"."""
_SILENT = frozenset(["method", "channe", "level", "term"])
"""Roots of words in keys that say nothing."""
_THINGS = {
    "delivery.methods": "method",
    "contact.channels": "channel",
    "escalation.levels": "level",
}


@dataclass(frozen=True, slots=True)
class Case:
    """A fact's value in the general case or in that of one override."""

    name: str
    """Key and scope, as a reference writes them: `returns.window product=sale`."""
    fact: Fact
    scope: Scope
    value: Value


def says(said: Quantity, value: Value, language: Language) -> bool:
    """Whether a quantity gives the value itself, and not only one that agrees with it."""
    match said.value, value:
        case Duration() as one, Duration() as other:
            limits = said.bound is Bound.AT_MOST and not one.is_range
            return one.same_length(other) or (limits and one.same_length(_outer(other)))
        case Money() as one, Money() as other:
            return one.amount == other.amount and (one.is_free or one.currency == other.currency)
        case (Percent(), Percent()) | (Time(), Time()) | (Phone(), Phone()):
            return said.value == value
        case Email() as one, Email() as other:
            return one.address.lower() == other.address.lower()
        case ((StatedHours() | Day() | YearlessDay() | Period() | YearlessPeriod()), _):
            exact = replace(said, bound=Bound.EXACT)
            return compare(exact, value, language, generous=False).verdict is Verdict.AGREES
    return False


def _outer(value: Duration) -> Duration:
    return replace(value, low=value.high)


@dataclass(frozen=True)
class Attribution:
    """Chooses between facts by the words of one policy."""

    policy: Policy
    language: Language

    def of(
        self, article: Article, mention: Mention, claim: Claim | None, known: Iterable[Case]
    ) -> tuple[Case, ...]:
        """The case that a mention is of; several where nothing decides, none where nothing speaks.

        `claim`: what the sentence by itself says. Facts for agents are told to no others.
        """
        agents = mention.hidden or article.audience is Audience.AGENT
        may_be = [
            case
            for case in known
            if (agents or case.fact.audience is Audience.PUBLIC)
            and says(mention.said, case.value, self.language)
            and (not mention.is_legal or _may_be_legal(case.fact.key))
        ]
        if claim and claim.strength is Strength.DECLARED:
            return tuple(case for case in may_be if case.fact.key in claim.keys)
        if not claim and not _is_address(mention) and _is_no_statement(mention):
            return ()
        around = [_Text(text, weight, _roots(text)) for text, weight in mention.around]
        scored = [
            (self._score(mention, around, case, claim) + _topical(article, case.fact), case)
            for case in may_be
        ]
        best = max((score for score, _ in scored), default=0.0)
        if best < _least(mention, may_be):
            return ()
        return tuple(_plainest(case for score, case in scored if score >= best - abs(best) * _TIE))

    def _score(
        self, mention: Mention, around: list[_Text], case: Case, claim: Claim | None
    ) -> float:
        fact = case.fact
        roots = self._roots[fact.key]
        # Sets have their words in another order each time; the exact sum has no order.
        total = math.fsum(self._weights[root] * _nearest(root, around) for root in roots)
        total /= math.sqrt(math.fsum(self._weights[root] for root in roots) or 1)
        total += 2 * _cued(fact.key, around)
        if mention.event and fact.counted_from:
            total += 4 if same_event(mention.event, fact.counted_from) else -4
        if claim and fact.key in claim.keys:
            total += 9 if claim.strength is Strength.CLAUSE else 6
        elif claim and fact.key in claim.also:
            total += 2
        return total + self._thing(fact, around) + self._scope(case, around, shared=mention.shared)

    def _thing(self, fact: Fact, around: list[_Text]) -> float:
        """Whether the method, channel or level that a fact is of is spoken of."""
        group, _, rest = fact.key.partition(".")
        group = f"{group}.{rest.partition('.')[0]}"
        kind = _THINGS.get(group)
        if not kind:
            return 0.0
        return self._named(kind, rest.split(".")[1], around) or -3.0

    def _scope(self, case: Case, around: list[_Text], *, shared: bool) -> float:
        """Whether what makes the case is spoken of, and for the general case that none other is."""
        if case.scope:
            ordered = -2.0 if case.scope.ordered else 0.0
            return ordered + sum(
                max(self._told(key, value, around, shared=shared) for value in values)
                for key, values in case.scope.terms
            )
        is_other = any(
            self._named(key, value, around[:1])
            for override in case.fact.overrides
            for key, values in override.when.terms
            for value in values
        )
        return -3.0 if is_other else 0.0

    def _told(self, key: str, value: str, around: list[_Text], *, shared: bool) -> float:
        """How much the text around says that the quantity is for a value of a scope.

        Nothing either way where another quantity of the sentence may be.
        """
        own, sentence, *others = around
        apart = self._named(key, value, [own, *others] if shared else around)
        if apart:
            return 2 * apart
        return 0.0 if shared and self._named(key, value, [sentence]) else _UNTOLD

    def _named(self, key: str, value: str, around: list[_Text]) -> float:
        """The weight of the nearest text that names a value of a scope."""
        roots = _roots(value.replace("_", " "))
        best = 0.0
        for text in around:
            if any(name.pattern.search(text.words) for name in self._names.get((key, value), ())):
                found = text.weight
            elif key == "country":
                inside = (Country(code) for code, _ in self._wording.countries_in(text.words))
                found = text.weight / 2 if any(map(Country(value).contains, inside)) else 0.0
            else:
                found = text.weight / 2 * len(roots & text.roots) / (len(roots) or 1)
            best = max(best, found)
        return best

    @cached_property
    def _wording(self) -> Wording:
        return Wording(self.policy)

    @cached_property
    def _names(self) -> Mapping[tuple[str, str], list[Name]]:
        wording = self._wording
        every = (
            *wording.scopes, *wording.methods, *wording.channels, *wording.levels, *wording.countries
        )  # fmt: skip
        found: dict[tuple[str, str], list[Name]] = {}
        for name in every:
            found.setdefault((name.key, name.value), []).append(name)
        return found

    @cached_property
    def _roots(self) -> Mapping[str, frozenset[str]]:
        """The words by which each fact is known: of its key, of its thing's name, of its phrases."""
        found = {}
        for fact in self.policy.facts.values():
            name = self.policy.get(f"{fact.key.rpartition('.')[0]}.name")
            texts = [
                fact.key,
                fact.counted_from or "",
                *fact.says,
                *([name.written] if name else []),
            ]
            found[fact.key] = frozenset().union(*map(_roots, texts))
        return found

    @cached_property
    def _weights(self) -> Mapping[str, float]:
        """How much each word tells facts apart: the fewer have it, the more."""
        times = Counter(root for roots in self._roots.values() for root in roots)
        return {root: math.log(1 + _USUAL / count) for root, count in times.items()}


@dataclass(frozen=True, slots=True)
class _Text:
    """What stands around a quantity."""

    words: str
    weight: float
    roots: frozenset[str]


def _is_address(mention: Mention) -> bool:
    """Whether it is nobody else's, whatever is said of it."""
    return isinstance(mention.said.value, Email | Phone)


def _is_no_statement(mention: Mention) -> bool:
    """Whether it is history, an example or somebody else's, which the policy cannot make wrong."""
    return (
        abstain.is_idle(mention.own)
        or abstain.is_of_others(mention.sentence)
        or abstain.is_example(mention.sentence)
    )


def _may_be_legal(key: str) -> bool:
    """Whether a sentence about the law may give a fact: the right to cancel, the shop's own facts."""
    return is_own_key(key) or any(topic.legal for topic in _topics(key))


def _least(mention: Mention, may_be: list[Case]) -> float:
    value = mention.said.value
    if _is_address(mention):
        return -math.inf
    if isinstance(value, Money) and value.is_free:
        return _LEAST_FREE
    return _LEAST_ALONE if len({case.fact.key for case in may_be}) == 1 else _LEAST


def _plainest(found: Iterable[Case]) -> Iterator[Case]:
    """Of the cases of each fact those that suppose least."""
    found = tuple(found)
    least: dict[str, int] = {}
    for case in found:
        terms = len(case.scope.terms)
        least[case.fact.key] = min(terms, least.get(case.fact.key, terms))
    return (case for case in found if len(case.scope.terms) == least[case.fact.key])


def _topical(article: Article, fact: Fact) -> float:
    """Whether the article says of itself that it speaks of the fact's section."""
    return _TOPICAL if fact.section in article.topics else 0.0


def _nearest(root: str, around: list[_Text]) -> float:
    return max((text.weight for text in around if root in text.roots), default=0.0)


# The same headings and titles stand around many quantities.
@lru_cache(maxsize=16_384)
def _roots(text: str) -> frozenset[str]:
    return frozenset(stem[:_ROOT] for stem in stems(text.replace("_", " "))) - _SILENT


def _cued(key: str, around: list[_Text]) -> float:
    """The weight of the nearest text that has words of the kind of fact."""
    found = (
        text.weight
        for topic in _topics(key)
        for text in around
        if not (topic.unless and topic.unless.search(text.words))
        and any(cue.search(text.words) for cue in (*topic.cues, *topic.frames))
    )
    return max(found, default=0.0)


@lru_cache(maxsize=4_096)
def _topics(key: str) -> tuple[Topic, ...]:
    """The topics of every shop that may mean a fact; a level answers as a channel does."""
    parts = key.replace("escalation.levels.", "contact.channels.").split(".")
    general = ".".join([*parts[:2], "*", *parts[3:]]) if len(parts) > 3 else key
    return tuple(topic for topic in TOPICS if topic.key in (key, general))
