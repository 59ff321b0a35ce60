"""Which facts a statement speaks of, and how surely."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from kbgen.claims.anchor.fitting import TIE
from kbgen.claims.cases.instances import meant
from kbgen.claims.claim import Strength
from kbgen.claims.context.around import Around, Thread
from kbgen.claims.hours.premises import are_visited, is_bare
from kbgen.claims.patterns import lazy
from kbgen.claims.topics.abroad import is_headed, is_of_sending, labels_abroad
from kbgen.claims.topics.by_name import told_by_name
from kbgen.claims.topics.lexicon import TOPICS
from kbgen.claims.topics.literals import Index
from kbgen.claims.topics.marking import is_anaphoric, is_elliptic, is_it, lowered
from kbgen.claims.topics.terms import is_own_key, term_groups, term_topics
from kbgen.claims.topics.topics import QUANTITY, Match, Topic, Topics, match, named_topic, ranked
from kbgen.claims.topics.wording import Wording, named

_LEAST = 3.0
"""The score from which on a topic counts as spoken of."""
_SURE = 8.0
"""The score from which on a topic is surely spoken of."""
_ALONE = 6.0
"""The score from which on a topic is surely spoken of where no other one is."""
_PLAIN = 13.0
"""The score from which on what stands around a statement cannot change its meaning."""
_ELSEWHERE = 9.0
"""The score from which on a statement is surely of something that is no fact."""
_FEW = 2
"""Of how many facts a heading may speak for one of them to be what a statement means."""


_TOPICS = Topics(TOPICS)


# A policy and the same one with what it lacks have the same words of their own.
@lru_cache(maxsize=4)
def _topics(own: tuple[Topic, ...]) -> Topics:
    return Topics(own)


# The rules that look at what the policy lacks read every sentence once more.
@lru_cache(maxsize=65_536)
def _usual(sentence: str, kind: str) -> tuple[Match, ...]:
    """The topics that every shop has."""
    return tuple(match(_TOPICS, sentence, kind))


@lru_cache(maxsize=65_536)
def _matched(own: Topics, sentence: str, kind: str) -> tuple[Match, ...]:
    """The topics that every shop has and those of one shop, the surest first."""
    return tuple(ranked((*_usual(sentence, kind), *match(own, sentence, kind))))


_ENDS_ALONE = lazy(
    r"\W*(?:(?:they|it|these|all|each|cards|points|vouchers)(?:'re|'s|'ll)? (?:(?:are|is|will|all|then) )*)?(?:(?:stay |remain )?valid|good|expires?|lasts?|runs? out|lapses?)(?: (?:for|until|after|within|in))?:? §\W*"
)
"""That something ends, where only what stands above says what does: "Valid for two years"."""


def is_ending(near: str) -> bool:
    """Whether a text only tells when something ends, and not what: "Valid for two years"."""
    return bool(_ENDS_ALONE.fullmatch(near))


def is_settled(found: Sequence[Match]) -> bool:
    """Whether topics say what a statement is of: a fact, or surely something that is none."""
    return bool(found) and bool(found[0].topic.key or found[0].score >= _ELSEWHERE)


@dataclass(frozen=True)
class Anchor:
    """What a statement speaks of."""

    matches: tuple[Match, ...]
    keys: tuple[str, ...]
    also: tuple[str, ...]
    """Facts that it may speak of as well, though less likely."""
    strength: Strength
    framed: bool
    is_one: bool
    """Whether it can't be the hours of another thing than it seems."""


@dataclass(frozen=True)
class Anchoring:
    """Finds anchors by the words of one policy."""

    wording: Wording

    def match(self, sentence: str, kind: str) -> Sequence[Match]:
        """The topics that a sentence with a `§` in it speaks of, the surest first."""
        return _matched(self.topics, sentence, kind)

    @cached_property
    def topics(self) -> Topics:
        """What articles may speak of by words of the shop's own."""
        named = (
            named_topic(base, pattern)
            for group, pattern in (*self.wording.name_topics, *self._abroad)
            for base in TOPICS
            if base.key in (f"{group}.time", f"{group}.cost")
        )
        told = (one for _, pattern in self.wording.name_topics for one in told_by_name(pattern))
        return _topics((*term_topics(self.wording.policy), *named, *told))

    def matches(
        self, near: str, whole: str, around: Around, kind: str, thread: Thread | None
    ) -> tuple[Sequence[Match], Strength]:
        """The topics that the nearest text speaks of which speaks of any."""
        near = whole if kind in ("phone", "email") else near
        found = self._clause(near, kind) or self.match(near, kind)
        if around.before.endswith("?") and (
            own := self._pointed_at(found, near, around.before, kind)
        ):
            return own, Strength.CLAUSE
        followed = self._followed(found, near, around, kind, thread)
        if followed:
            return followed
        if found and found[0].topic.is_name and self._is_of_countries(near):
            return self._labelled(found, near, whole, around, kind)
        if found and found[0].topic.is_name and (headed := self._headed(around, kind)):
            same = headed[0].topic.key == found[0].topic.key
            if same and found[0].framed:
                return found, Strength.CLAUSE
            return headed, Strength.CLAUSE if same else Strength.CONTEXT
        if found and found[0].score >= _LEAST:
            return self._complained(found, near, around, kind) or found, Strength.CLAUSE
        return self._elsewhere(near, whole, around, kind)

    def _labelled(
        self, found: Sequence[Match], near: str, whole: str, around: Around, kind: str
    ) -> tuple[Sequence[Match], Strength]:
        """What a label of nothing but countries is of, with the head of its column or without."""
        if is_of_sending(near, (lowered(around.passage.behind[0]), *around.texts)):
            return found, Strength.CLAUSE
        if is_headed(near) and around.titles:
            return self._elsewhere(near, whole, around, kind)
        return [], Strength.CONTEXT

    def _elsewhere(
        self, near: str, whole: str, around: Around, kind: str
    ) -> tuple[Sequence[Match], Strength]:
        """The topics of the whole sentence, the question before it or what else stands around."""
        found = self.match(whole, kind)
        if found and found[0].score >= _LEAST and not (found[0].topic.is_name and around.titles):
            return found, Strength.CLAUSE
        asked = around.before or around.question
        if asked.endswith("?"):
            found = self.match(f"{asked} {near}", kind)
            if found and found[0].framed:
                return found, Strength.CLAUSE
        for text in around.texts:
            found = self.match(f"{text}: {near}", kind)
            if found and found[0].score >= _LEAST:
                is_said = kind == "hours" and is_bare(near) and found[0].score >= _SURE
                return found, Strength.CLAUSE if is_said else Strength.CONTEXT
        return [], Strength.CONTEXT

    def _complained(
        self, found: Sequence[Match], near: str, around: Around, kind: str
    ) -> Sequence[Match]:
        """The last answer to a complaint of which what stands around speaks: "You get a full reply …"."""
        if not found[0].topic.key.endswith(".first_response") or not _LAST_WORD.search(near):
            return ()
        about = next((text for text in around.texts if "complain" in text), "")
        answered = self.match(f"{about.rstrip('.!?: ')}: {near}", kind) if about else ()
        return answered if answered and answered[0].topic.key == _LAST_ANSWER else ()

    @cached_property
    def _abroad(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        return tuple(labels_abroad(self.wording))

    def _is_of_countries(self, near: str) -> bool:
        """Whether a label is nothing but countries, which doesn't tell what is said of them."""
        listed = any(pattern.match(near) for _, pattern in self._abroad)
        return listed and all(one.name.is_country for one in named(self.wording.methods, near))

    @cached_property
    def _groups(self) -> tuple[tuple[re.Pattern[str], Topic], ...]:
        return term_groups(self.wording.policy)

    @cached_property
    def _names_of_groups(self) -> Index:
        return Index(tuple(name for name, _ in self._groups))

    def grouped(self, around: Around, kind: str) -> Sequence[Match]:
        """The one fact of its kind in the group of the shop's own that the text around names."""
        for text in around.texts:
            possible = (self._groups[number] for number in self._names_of_groups.possible(text))
            found = [each for name, each in possible if kind in each.kinds and name.search(text)]
            if found:
                return [Match(found[0], _LEAST)] if len(found) == 1 else []
        return []

    def own(self, near: str, around: Around, kind: str) -> Sequence[Match]:
        """The one fact of the shop's own that a statement means by what stands around it."""
        for text in around.texts:
            found = [
                one
                for one in match(self.topics, f"{text}: {near}", kind)
                if is_own_key(one.topic.key) and one.score >= _LEAST
            ]
            if found and is_ending(near):
                found = [replace(one, framed=True) for one in found]
            if found:
                return found if len({one.topic.key for one in found}) == 1 else ()
        return ()

    def _followed(
        self, found: Sequence[Match], near: str, around: Around, kind: str, thread: Thread | None
    ) -> tuple[Sequence[Match], Strength] | None:
        """What was spoken of before, where the text goes on with it: "or 14 days", "It takes …"."""
        spoken = bool(found) and bool(found[0].topic.key)
        if thread and thread.kind == kind:
            same = thread.sentence == around.number
            if not same and is_it(near):
                return list(thread.matches), Strength.CONTEXT
            framed = bool(found) and found[0].framed
            if same and not framed and (is_elliptic(near) or (not spoken and is_anaphoric(near))):
                return list(thread.matches), thread.strength
            sure = bool(found) and found[0].score >= _SURE
            if not same and not framed and not sure and is_anaphoric(near):
                return list(thread.matches), Strength.CONTEXT
        asked = around.before if around.before.endswith("?") and _IT.match(near) else ""
        if asked and (named := self.match(f"{asked} {near}", kind)) and named[0].framed:
            surer = not found or named[0].score > found[0].score
            if surer and named[0].topic.key:
                return named, Strength.CLAUSE
        if around.before and is_anaphoric(near) and not (spoken and found[0].score >= _SURE):
            least = max(found[0].score - TIE, _LEAST) if spoken else _LEAST
            named = self.match(f"{around.before} {near}", kind)
            if named and named[0].topic.key and named[0].score >= least:
                return named, Strength.CONTEXT
        return None

    def _pointed_at(
        self, found: Sequence[Match], near: str, before: str, kind: str
    ) -> Sequence[Match]:
        """The fact of the shop's own that is one of "it", which the sentence before names: "Got an old core?"."""
        key = found[0].topic.key if found else ""
        if not key.startswith(_OF_ALL_GOODS) or not _AT_IT.search(near):
            return ()
        last = key.rpartition(".")[2]
        named = (
            one
            for one in self.match(f"{before} {QUANTITY}", kind)
            if is_own_key(one.topic.key) and one.score >= _SURE
        )
        own = [one for one in named if one.topic.key.rpartition(".")[2] == last]
        return own if len({one.topic.key for one in own}) == 1 else ()

    def _headed(self, around: Around, kind: str) -> Sequence[Match]:
        """What a list's lead or a heading surely speaks of, where an item only names a method."""
        for text in around.texts:
            if text == around.before:
                continue
            found = self.match(f"{text} {QUANTITY}", kind)
            best = found[0] if found else None
            if best and best.topic.key and not best.topic.is_name and best.score >= _SURE:
                return found
        return []

    def _clause(self, near: str, kind: str) -> Sequence[Match]:
        """What the clause behind the last "but" before the quantity speaks of, if it says so."""
        at = near.index(QUANTITY)
        start = max((one.end() for one in _BUT.finditer(near, 0, at)), default=0)
        found = self.match(near[start:], kind) if start else []
        return found if found and found[0].topic.key and found[0].score >= _SURE else []

    def anchor(
        self,
        matches: tuple[Match, ...],
        strength: Strength,
        near: str,
        whole: str,
        around: Around,
        kind: str,
        countries: Iterable[str],
        *,
        alone: bool = False,
    ) -> Anchor | None:
        """The facts of the policy that some topics mean; None where it has none of them.

        `alone`: whether the text speaks of no other topic.
        """
        places = tuple(countries)
        keys: dict[str, None] = {}
        also: dict[str, None] = {}
        is_one = True
        for each in matches:
            facts = meant(
                self.wording, each.topic.key, near, (whole, around.label, *around.texts), places
            )
            keys.update(dict.fromkeys(facts.keys))
            also.update(dict.fromkeys(facts.also))
            if not facts.sure:
                strength = Strength.CONTEXT
                is_one = is_one and kind != "hours"
        if not keys:
            return None
        alike = tuple(also)
        framed = all(each.framed for each in matches)
        sure = framed or max(each.score for each in matches) >= (_ALONE if alone else _SURE)
        several = len(keys) > 1 and kind not in ("phone", "email")
        if several or not sure:
            strength = Strength.CONTEXT
        paid = _PAID_BY.search(near)
        if paid and "refunds.time" in keys:
            strength = Strength.CONTEXT  # A way of paying may have a time of its own.
        for key in tuple(keys):
            also.update(dict.fromkeys(_SIBLINGS.get(key, ()) if paid else _MIXED_UP.get(key, ())))
        if _LAST_ANSWER in keys and _TEAM.search(near):
            also.update(dict.fromkeys(meant(self.wording, _TEAMS_ANSWER, near, (), ()).keys))
        if not framed and max(each.score for each in matches) < _PLAIN:
            also.update(dict.fromkeys(self._spoken_of_around(around, near, kind)))
        named = {key.rpartition(".")[2] for key in keys} if strength is Strength.CLAUSE else set()
        also = {key: None for key in also if key in self.wording.policy.facts}
        others = tuple(
            key
            for key in also
            if key not in keys
            and (
                key in alike or not ("." in key and _pattern(key) in map(_pattern, named and keys))
            )
        )
        return Anchor(matches, tuple(keys), others, strength, framed, is_one)

    def _spoken_of_around(self, around: Around, near: str, kind: str) -> Iterable[str]:
        """The facts that the headings and the title speak of, with the sentence or without."""
        for text in around.texts:
            for sentence in (f"{text}: {near}", f"{text}: {QUANTITY}"):
                for each in self.match(sentence, kind)[:2]:
                    if each.topic.key and each.score >= _LEAST:
                        keys = meant(self.wording, each.topic.key, near, (text,), ()).keys
                        if keys == _OFFICE and not are_visited(text) and is_bare(near):
                            continue  # A title over hours of what the heading names.
                        yield from keys if len(keys) <= _FEW else ()


_IT = lazy(r"\W*(?:it|that|this|they|these)(?:'s|'re|'ll)?\b")
"""What a short question named: "Store credit? It lands in your account …"."""
_OF_ALL_GOODS = ("returns.", "exchanges.", "warranty.")
"""Sections of facts of which the shop may have others for some things of its own."""
_AT_IT = lazy(
    r"\b(?:return|send|bring|post|ship|mail|hand|give|take|get|swap|exchange) (?:it|them|one|those|yours)\b"
)
_LAST_ANSWER = "escalation.complaints.final_response"
_TEAMS_ANSWER = "escalation.levels.*.first_response"
_TEAM = lazy(r"\bcomplaints? (?:team|desk|department|handlers?|managers?|people)\b")
"""Those who answer complaints, of whom the first answer may be spoken of as well as the last."""
_LAST_WORD = lazy(
    r"\b(?:full|final|definitive|conclusive|proper|formal|written|decision|decided?|outcome|verdict|findings|our answer)\b"
)
"""Words of an answer behind which none comes."""
_OFFICE = ("calendar.office_hours",)
_PAID_BY = lazy(r"\b(?:cards?|transfers?|paypal|upi|mobile money|timeline|wallet|cash|cheque)\b")
_SIBLINGS = {
    "refunds.time": ("refunds.bank_time", "refunds.store_credit_time"),
    "refunds.bank_time": ("refunds.time",),
}
"""Stages of one process, which prose calls by one name."""
_MIXED_UP = {
    "delivery.collection.ready": ("delivery.collection.hold",),
    "delivery.collection.hold": ("delivery.collection.ready",),
}
"""Facts that the words for one hardly tell from the other: "two weeks to come and get it"."""


def _pattern(key: str) -> str:
    """A key without the name of the shop's own in it: `delivery.cost` for every method's."""
    section, _, rest = key.partition(".")
    return f"{section}.{rest.rpartition('.')[2]}"


_BUT = lazy(r"\b(?:but|although|though|whereas|while|however)\b")
