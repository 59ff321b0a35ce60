"""What sentences speak of: the words by which a fact, or something that is no fact, is named.

A topic's patterns read a sentence in small letters in which `§` stands for the quantity that is being
looked at. A *frame* holds the `§`: words around a quantity that leave no doubt. A *cue* only names the
thing, and counts by how near to the quantity it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from itertools import groupby
from operator import attrgetter

from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Bound
from kbgen.claims.topics.literals import Index, needed

QUANTITY = "§"


@dataclass(frozen=True)
class Topic:
    """How prose speaks of the facts that a dotted key with `*` in it names.

    A key without facts (`""`) is a decoy: what only looks like a statement of the policy.
    """

    key: str
    kinds: frozenset[str]
    """The kinds of quantity that state it; empty for any."""
    cues: tuple[re.Pattern[str], ...] = ()
    frames: tuple[re.Pattern[str], ...] = ()
    unless: re.Pattern[str] | None = None
    """Words that show that something else is meant."""
    weight: int = 10
    """How much a cue counts against another at the same distance."""
    conditional: bool = False
    """Whether a condition states it as well: "if you spend £50"."""
    legal: bool = False
    """Whether it is a right that the law gives."""
    is_name: bool = False
    """Whether only the name of one of the shop's own things says it."""
    event: str = ""
    """The start event that is understood where a sentence names none."""
    bound: Bound | None = None
    """The bound without which a quantity states it not: "up to" for what is the most of something."""

    @cached_property
    def needed(self) -> tuple[str, ...]:
        """Texts of which a sentence about it holds one; none where that cannot be told."""
        return tuple(sorted(needed(one.pattern for one in (*self.cues, *self.frames))))


@dataclass(frozen=True)
class _Pattern:
    """One of the patterns of a topic."""

    number: int
    """Its topic's place among the topics."""
    pattern: re.Pattern[str]
    is_frame: bool


@dataclass(frozen=True, eq=False)
class Topics:
    """Topics by the texts that their patterns need. Equal only to themselves."""

    all: tuple[Topic, ...]

    def candidates(self, sentence: str, kind: str) -> Iterator[tuple[Topic, Iterator[_Pattern]]]:
        """The topics that a sentence may be about, each with those of its patterns that may say so.

        In their order, and a topic's frames before its cues.
        """
        if kind not in self._of_kind:
            self._of_kind[kind] = self._admitting(kind)
        possible = self._index.possible(sentence, self._of_kind[kind])
        found = (self._patterns[number] for number in possible)
        for number, patterns in groupby(found, attrgetter("number")):
            yield self.all[number], patterns

    def _admitting(self, kind: str) -> int:
        """The patterns of the topics that a kind of quantity may speak of, a bit for each."""
        topics = (self.all[each.number] for each in self._patterns)
        return sum(
            1 << place
            for place, topic in enumerate(topics)
            if not topic.kinds or kind in topic.kinds
        )

    @cached_property
    def _of_kind(self) -> dict[str, int]:
        return {}

    @cached_property
    def _patterns(self) -> tuple[_Pattern, ...]:
        return tuple(
            _Pattern(number, pattern, is_frame)
            for number, topic in enumerate(self.all)
            for patterns, is_frame in ((topic.frames, True), (topic.cues, False))
            for pattern in patterns
        )

    @cached_property
    def _index(self) -> Index:
        return Index(tuple(each.pattern for each in self._patterns))


@dataclass(frozen=True)
class Match:
    """A topic that a sentence speaks of, and how surely (the more the surer)."""

    topic: Topic
    score: float
    framed: bool = field(default=False)


def topic(
    key: str,
    kinds: str,
    cues: tuple[str, ...] = (),
    frames: tuple[str, ...] = (),
    *,
    unless: str = "",
    weight: int = 10,
    conditional: bool = False,
    legal: bool = False,
    event: str = "",
    bound: Bound | None = None,
) -> Topic:
    """A topic from patterns as text. Blanks in them stand for any white space."""
    return Topic(
        key,
        frozenset(kinds.split()),
        tuple(map(_compiled, cues)),
        tuple(map(_compiled, frames)),
        _compiled(unless) if unless else None,
        weight,
        conditional,
        legal,
        event=event,
        bound=bound,
    )


def named_topic(base: Topic, name: re.Pattern[str]) -> Topic:
    """A topic that the name of one of the shop's own things is enough for."""
    return replace(base, cues=(name,), frames=(), weight=10, is_name=True)


# The shop's own topics are made once more for the policy with what it lacks; Python keeps too few.
@lru_cache(maxsize=4_096)
def _compiled(pattern: str) -> re.Pattern[str]:
    return lazy(pattern.replace("~", r"(?:[\w'’-]+ ){0,4}?"))


_BREAKS = lazy(r"[,;:()]|\b(?:and|but|or|then|while|whereas|which|who|once|when|if|so)\b")
_WORDS = lazy(r"\w+")


def match(topics: Topics, sentence: str, kind: str) -> list[Match]:
    """The topics that a sentence with a `§` in it speaks of, the surest first."""
    at = sentence.index(QUANTITY)
    candidates = topics.candidates(sentence, kind)
    return ranked(
        best for each, patterns in candidates if (best := _match(each, patterns, sentence, at))
    )


def ranked(found: Iterable[Match]) -> list[Match]:
    """Matches in the order of how sure they are; of two as sure a fact's goes before a decoy's."""
    return sorted(found, key=lambda one: (-one.score, not one.topic.key, one.topic.key))


def _match(topic: Topic, patterns: Iterable[_Pattern], sentence: str, at: int) -> Match | None:
    score: float | None = None
    framed = False
    for each in patterns:
        if each.is_frame and each.pattern.search(sentence):
            score, framed = topic.weight + 6, True
            break
        for cue in () if each.is_frame else each.pattern.finditer(sentence):
            near = topic.weight - _distance(sentence, at, cue.start(), cue.end())
            score = near if score is None else max(score, near)
    if score is None or (topic.unless and topic.unless.search(sentence)):
        return None
    return Match(topic, score, framed)


def _distance(sentence: str, at: int, start: int, end: int) -> float:
    """How far a cue stands from the quantity, in words; one behind it counts as farther."""
    between = sentence[end:at] if end <= at else sentence[at + 1 : start]
    words = len(_WORDS.findall(between)) + 2 * len(_BREAKS.findall(between))
    return words / 2 + (0 if end <= at else 1)
