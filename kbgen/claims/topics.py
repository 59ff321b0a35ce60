"""What sentences speak of: the words by which a fact, or something that is no fact, is named.

A topic's patterns read a sentence in small letters in which `§` stands for the quantity that is being
looked at. A *frame* holds the `§`: words around a quantity that leave no doubt. A *cue* only names the
thing, and counts by how near to the quantity it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache

from kbgen.claims.literals import needed

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

    @cached_property
    def needed(self) -> tuple[str, ...]:
        """Texts of which a sentence about it holds one; none where that cannot be told."""
        return tuple(sorted(needed(one.pattern for one in (*self.cues, *self.frames))))


@dataclass(frozen=True, eq=False)
class Topics:
    """Topics by the texts that they need, so that most sentences need no look at most of them.

    A set of topics is a number with a bit for each.
    """

    all: tuple[Topic, ...]

    def __len__(self) -> int:
        return len(self.all)

    def candidates(self, sentence: str, kind: str) -> list[Topic]:
        """The topics that a sentence may be about, in their order."""
        found = self._always
        for word in sentence.split():
            found |= _of_word(self, word)
        for text, owners in self._phrases.items():
            if text in sentence:
                found |= owners
        found &= self._of_kind(kind)
        return (
            [each for number, each in enumerate(self.all) if found >> number & 1] if found else []
        )

    @cached_property
    def _always(self) -> int:
        return sum(1 << number for number, each in enumerate(self.all) if not each.needed)

    @cached_property
    def _owners(self) -> Mapping[str, int]:
        owners: dict[str, int] = {}
        for number, each in enumerate(self.all):
            for text in each.needed:
                owners[text] = owners.get(text, 0) | 1 << number
        return owners

    @cached_property
    def parts(self) -> Mapping[str, int]:
        """The topics that need a part of a word, by that part."""
        return {text: owners for text, owners in self._owners.items() if len(text.split()) == 1
                and text == text.strip()}  # fmt: skip

    @cached_property
    def _phrases(self) -> Mapping[str, int]:
        return {text: owners for text, owners in self._owners.items() if text not in self.parts}

    def _of_kind(self, kind: str) -> int:
        found = self._kinds.get(kind)
        if found is None:
            found = sum(
                1 << number
                for number, each in enumerate(self.all)
                if not each.kinds or kind in each.kinds
            )
            self._kinds[kind] = found
        return found

    @cached_property
    def _kinds(self) -> dict[str, int]:
        return {}


# Texts have the same words over and over.
@lru_cache(maxsize=65_536)
def _of_word(topics: Topics, word: str) -> int:
    """The topics that need a part of a word."""
    found = 0
    for text, owners in topics.parts.items():
        if text in word:
            found |= owners
    return found


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
    )


def named_topic(base: Topic, name: re.Pattern[str]) -> Topic:
    """A topic that the name of one of the shop's own things is enough for."""
    return replace(base, cues=(name,), frames=(), weight=10, is_name=True)


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern.replace("~", r"(?:[\w'’-]+ ){0,4}?"))


_BREAKS = re.compile(r"[,;:()]|\b(?:and|but|or|then|while|whereas|which|who|once|when|if|so)\b")
_WORDS = re.compile(r"\w+")


def match(topics: Topics, sentence: str, kind: str) -> list[Match]:
    """The topics that a sentence with a `§` in it speaks of, the surest first."""
    at = sentence.index(QUANTITY)
    candidates = topics.candidates(sentence, kind)
    return ranked(best for each in candidates if (best := _match(each, sentence, at)))


def ranked(found: Iterable[Match]) -> list[Match]:
    """Matches in the order of how sure they are; of two as sure a fact's goes before a decoy's."""
    return sorted(found, key=lambda one: (-one.score, not one.topic.key, one.topic.key))


def _match(topic: Topic, sentence: str, at: int) -> Match | None:
    if topic.unless and topic.unless.search(sentence):
        return None
    for frame in topic.frames:
        if frame.search(sentence):
            return Match(topic, topic.weight + 6, framed=True)
    scores = [
        topic.weight - _distance(sentence, at, cue.start(), cue.end())
        for pattern in topic.cues
        for cue in pattern.finditer(sentence)
    ]
    return Match(topic, max(scores)) if scores else None


def _distance(sentence: str, at: int, start: int, end: int) -> float:
    """How far a cue stands from the quantity, in words; one behind it counts as farther."""
    between = sentence[end:at] if end <= at else sentence[at + 1 : start]
    words = len(_WORDS.findall(between)) + 2 * len(_BREAKS.findall(between))
    return words / 2 + (0 if end <= at else 1)
