"""What a policy has facts of that a text may name: places, costs, parcels, services, ways to pay back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from kbgen.claims.meaning.stances import Stance, Subject
from kbgen.claims.patterns import lazy
from kbgen.claims.promises.conditions import allows
from kbgen.claims.promises.destinations import DENIED
from kbgen.claims.quantity import Accepted, Charge, PaidBackAs, Reach, Said
from kbgen.claims.told.words import CREDIT, EXCHANGE, ORIGINAL, PARCELS, PARTS, RETURN, STATES
from kbgen.claims.topics.literals import Index
from kbgen.claims.topics.wording import Wording, named
from kbgen.load.marks import Span
from kbgen.values import Answer, Country, Items, Money, Text


@dataclass(frozen=True)
class Thing:
    """Something of which the policy has a fact."""

    subject: Subject
    key: str
    """The fact's key, with `*` for the name of a method."""
    name: str
    """What tells it from others of the fact: a country's code, a state."""
    values: Mapping[Stance, Said]
    """What would be said of the fact by each stance that the policy may rule out."""


@dataclass(frozen=True)
class Named:
    """A thing and the words for it in a text."""

    thing: Thing
    span: Span


@dataclass(frozen=True)
class Naming:
    """Finds in texts, in small letters, what one policy has facts of."""

    wording: Wording

    def may_find(self, text: str) -> bool:
        """Whether a text may name anything; one that doesn't surely has none of some words."""
        return self._index.may_match(text) or (
            bool(self._served) and next(iter(self.wording.country_spans(text)), None) is not None
        )

    def found(self, text: str) -> Iterator[Named]:
        """Everything that a text names."""
        for number in self._index.possible(text):
            pattern, thing = self._things[number]
            if thing.subject is Subject.TRACKING and not _may_be_followed(text):
                continue
            for match in pattern.finditer(text):
                if not _is_apart(thing, text, match):
                    yield Named(thing, _words(pattern, text, match))
        yield from self._places(text)

    @cached_property
    def _index(self) -> Index:
        return Index(tuple(pattern for pattern, _ in self._things))

    @cached_property
    def _things(self) -> tuple[tuple[re.Pattern[str], Thing], ...]:
        """All but places, each with words for it."""
        return (*self._costly, *self._sent, *self._services, *self._states, *self._refunds)

    @property
    def _costly(self) -> Iterator[tuple[re.Pattern[str], Thing]]:
        """What may be free."""
        for key, pattern in (("returns.cost", RETURN), ("exchanges.cost", EXCHANGE)):
            fact = self.wording.policy.get(key)
            if fact and isinstance(fact.value, Money | Text):
                yield pattern, Thing(Subject.COSTS, key, key, _CHARGES)

    @property
    def _sent(self) -> Iterator[tuple[re.Pattern[str], Thing]]:
        """What may be tracked: parcels by a method's name, or any."""
        if any(key.endswith(".tracked") for key in self.wording.policy.facts):
            for pattern in (PARCELS, *(name.pattern for name in self.wording.methods)):
                yield pattern, Thing(Subject.TRACKING, _TRACKED, "", _TRACKINGS)

    @property
    def _services(self) -> Iterator[tuple[re.Pattern[str], Thing]]:
        """What the shop's own facts say yes or no of."""
        for topic, answers in self.wording.own:
            for cue in topic.cues if answers else ():
                yield cue, Thing(Subject.SERVICES, topic.key, "", _ANSWERS)

    @property
    def _states(self) -> Iterator[tuple[re.Pattern[str], Thing]]:
        """The states in which nothing may come back by the policy, and what it must not lack."""
        fact = self.wording.policy.get("returns.condition")
        condition = fact.value if fact else None
        states = ((name, pattern, Accepted(name)) for name, pattern in STATES.items())
        parts = ((name, pattern, Accepted("", (name,))) for name, pattern in PARTS.items())
        for name, pattern, said in (*states, *parts) if isinstance(condition, Text) else ():
            if isinstance(condition, Text) and not allows(condition.text, said):
                values = {Stance.ACCEPTED: said}
                yield pattern, Thing(Subject.STATES, "returns.condition", name, values)

    @property
    def _refunds(self) -> Iterator[tuple[re.Pattern[str], Thing]]:
        """The ways in which money may be paid back."""
        fact = self.wording.policy.get("refunds.method")
        for pattern, name, values in _PAID_BACK if fact and isinstance(fact.value, Text) else ():
            yield pattern, Thing(Subject.REFUNDS, "refunds.method", name, values)

    def _places(self, text: str) -> Iterator[Named]:
        if not self._served or ("%" in text and _TAXED.search(text) and not _SENT_TO.search(text)):
            return
        spans = self.wording.country_spans(text)
        # "EU standard to Norway" tells where a method goes, and nothing of the EU.
        of_name = self._in_names(text) if len(spans) > 1 else ()
        for code, span in spans:
            if _PART.search(text, 0, span.start) or code in _BESIDE_BRITAIN:
                continue
            if any(one.start <= span.start and span.end <= one.end for one in of_name):
                continue
            is_served = any(_holds(each, code) for each in self._served)
            stance = Stance.UNSERVED if is_served else Stance.SERVED
            values = {stance: Reach((code,), is_yes=not is_served)}
            yield Named(Thing(Subject.PLACES, "delivery.countries", code, values), span)

    def _in_names(self, text: str) -> tuple[Span, ...]:
        """Where a text names a method by more than a country."""
        found = (one for one in named(self.wording.methods, text) if one.name.words > 1)
        return tuple(Span(one.start, one.end) for one in found)

    @cached_property
    def _served(self) -> tuple[Country, ...]:
        fact = self.wording.policy.get("delivery.countries")
        items = fact.value.items if fact and isinstance(fact.value, Items) else ()
        return tuple(each for each in items if isinstance(each, Country))


def _holds(served: Country, code: str) -> bool:
    one = Country(code)
    return served.contains(one) or one.contains(served)


def _words(pattern: re.Pattern[str], text: str, match: re.Match[str]) -> Span:
    """The words of a name up to what denies it: "next day" of "next day isn't guaranteed"."""
    denied = DENIED.search(text, match.start() + 1, match.end())
    if denied is None or rf"\b{denied[0]}" in pattern.pattern:
        return Span(match.start(), match.end())
    return Span(match.start(), len(text[: denied.start()].rstrip()))


def _may_be_followed(text: str) -> bool:
    """Whether a text may speak of parcels on their way: "followed by eight figures" doesn't."""
    return any(map(text.replace("followed by", "").__contains__, _FOLLOWED))


def _is_apart(thing: Thing, text: str, match: re.Match[str]) -> bool:
    """Whether words are no name here: a service that is called tracked, a state that is denied."""
    if thing.subject is Subject.STATES:
        return bool(_DENIED.search(text, 0, match.start()))
    return thing.subject is Subject.TRACKING and "track" in match.group()


_PART = lazy(
    r"\b(?:(?:parts?|areas?|regions?|corners?|rest|outside|outskirts|most|some|mainland)(?: of)?|beyond|except\w*|excluding|other than|apart from|besides|within|inside|(?:north|south|east|west)(?:ern)?|new south|central|all (?:over|of)|across|throughout)(?: the)? $"
)
"""What stands before a country of which only a part is meant, or what is beside it."""
_TAXED = lazy(r"\b(?:vat|gst|tax(?:es)?|dut(?:y|ies)|tariffs?)\b")
_SENT_TO = lazy(r"\bwe (?:also |now |only )?(?:deliver|ship|send|post)\b")
"""Where we send things to, told beside the tax there."""
_BESIDE_BRITAIN = frozenset(["IM", "JE", "GG"])
"""Islands that shops count as the United Kingdom or not."""
_DENIED = lazy(
    r"(?:n't|\b(?:not|never|nobody|no[- ]one|nothing|neither|nor|hardly|barely|without|instead of))(?: [\w']+){0,3} $"
    r"|\b(?:don't|do not|never|mustn't|must not|avoid|shouldn't) [^.;:]{3,60} (?:or|nor) (?:[\w']+ ){0,4}$"
)
"""What denies that goods are in a state."""
_CHARGES = {Stance.FREE: Charge(is_charged=False), Stance.CHARGED: Charge(is_charged=True)}
_TRACKED = "delivery.methods.*.tracked"
_FOLLOWED = ("track", "follow", "trace", "radar", "on the map", "watch")
"""Texts of which a sentence about parcels on their way has one."""
_TRACKINGS = {Stance.TRACKED: Answer(is_yes=True), Stance.UNTRACKED: Answer(is_yes=False)}
_ANSWERS = {Stance.OFFERED: Answer(is_yes=True), Stance.REFUSED: Answer(is_yes=False)}
_PAID_BACK = (
    (CREDIT, "credit", {Stance.PAID: PaidBackAs(is_credit=True)}),
    (
        ORIGINAL,
        "original",
        {Stance.UNPAID: PaidBackAs(is_credit=True), Stance.PAID: PaidBackAs(is_credit=False)},
    ),
)
