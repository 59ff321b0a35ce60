"""Which passages may name some facts at all, by the words that their topics and their subjects need.

Most passages name none of the few facts that a policy lacks, and are not read a second time for them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from kbgen.claims.promises.promises import promising
from kbgen.claims.topics.lexicon import TOPICS
from kbgen.claims.topics.subject import is_named
from kbgen.claims.topics.topics import QUANTITY, Topic

_Needed = tuple[list[str], ...]
"""Texts of which a topic needs one, each in the parts before and behind its figure."""
_STAFFED = ("contact.channels.", "escalation.levels.")
"""Groups of which one topic may mean the other's facts."""
_MONEY = frozenset(["money", "threshold"])


@dataclass(frozen=True)
class Sought:
    """Facts that a reader is looking for, by their keys."""

    keys: frozenset[str]
    own: tuple[Topic, ...] = ()
    """The topics of the shop's own words."""

    def may_be_in(self, text: str, kinds: Iterable[str]) -> bool:
        """Whether a text in small letters with quantities of some kinds may name one and speak of it."""
        if any(map(text.__contains__, self.promising)):
            return True
        found = frozenset(kinds)
        found |= _MONEY if found & _MONEY else frozenset()
        return any(
            (not topic.kinds or topic.kinds & found)
            and (not needed or any(all(map(text.__contains__, parts)) for parts in needed))
            and any(is_named(key, text) for key in keys)
            for topic, needed, keys in self._topics
        )

    def may_be(self, patterns: Iterable[str]) -> bool:
        """Whether one of some topics' keys may come to mean one."""
        return any(_meant(each, self.keys) for each in patterns)

    @cached_property
    def promising(self) -> tuple[str, ...]:
        """Texts of which one is in what states any of the facts without a figure."""
        return tuple(sorted({text for key in self.keys for text in promising(key)}))

    @cached_property
    def _topics(self) -> tuple[tuple[Topic, _Needed, frozenset[str]], ...]:
        """The topics that may come to mean one, each with what it needs and those that it may."""
        topics = (each for each in (*TOPICS, *self.own) if each.key)
        return tuple(
            (each, tuple(text.split(QUANTITY) for text in each.needed), keys)
            for each in topics
            if (keys := _meant(each.key, self.keys))
        )


@lru_cache(maxsize=1_024)
def _meant(pattern: str, keys: frozenset[str]) -> frozenset[str]:
    return frozenset(key for key in keys if _may_mean(pattern, key))


def _may_mean(pattern: str, key: str) -> bool:
    """Whether a topic's key may come to mean a fact."""
    group, star, last = pattern.partition("*.")
    if not star:
        asked_back = pattern == "refunds.time" and key == "returns.window"
        return pattern == key or asked_back
    if last == "hours" and key == "calendar.office_hours":
        return True
    groups = _STAFFED if group in _STAFFED else (group, f"{group.partition('.')[0]}.{last}")
    return key.startswith(groups) and key.endswith(f".{last}")
