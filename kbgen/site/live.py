"""Answers that know the time, for the templates: the rule in words, and where their data lies.

The words stand without JavaScript; `theme/assets/javascripts/answers` puts today's answer in their
place. The data's name holds its hash, so that a browser may keep it for ever.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kbgen.answers.data import Json, hours_data, promises_data
from kbgen.answers.delivery import served
from kbgen.answers.public import public
from kbgen.answers.returns import event_of
from kbgen.answers.wall import zone_of
from kbgen.channels import is_live, is_written
from kbgen.labels import capitalised, humanised, labels_of, override_words, scope_words
from kbgen.model import Fact, KnowledgeBase, Policy, Scope
from kbgen.scope import in_force
from kbgen.values import EU, Country, Duration, Value

_FOLDER = "assets/answers"


@dataclass(frozen=True, slots=True)
class Choice:
    """An option of a form."""

    value: str
    name: str


@dataclass(frozen=True, slots=True)
class MethodWords:
    """A delivery method in words. `countries` are the codes of the form that it goes to.

    `cutoff` is its own one. `cases` are the times that differ, each with what it is for.
    """

    id: str
    name: str
    time: str
    cutoff: str
    cases: tuple[tuple[str, str], ...]
    countries: tuple[str, ...]
    names_a_day: bool = False


@dataclass(frozen=True, slots=True)
class DeliveryWords:
    """The rule of delivery, and what a customer may choose to see its dates."""

    cutoff: str
    dispatch: str
    dispatch_names_a_day: bool
    working_days: str
    keeps_holidays: bool
    methods: tuple[MethodWords, ...]
    countries: tuple[Choice, ...]
    """The shop's own country first."""
    products: tuple[Choice, ...]
    customers: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class ReturnsWords:
    """The rule of returns, case by case, and what a customer may choose to see the last day."""

    window: str
    event: str
    """`order` or `delivery`."""
    cases: tuple[tuple[str, str], ...]
    products: tuple[Choice, ...]
    customers: tuple[Choice, ...]
    countries: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Answers:
    """What the partials in `theme/partials/answers` say, and the files that the browser asks for."""

    zone: str
    """The shop's time zone: `Europe/London`."""
    place: str
    """The city that the zone is named after: `London`."""
    hours: str
    promises: str
    office_hours: str
    live: frozenset[str]
    """The channels on which people talk there and then."""
    staffed: frozenset[str]
    """The channels that are open or closed; one can write to the others at any time."""
    delivery: DeliveryWords | None
    returns: ReturnsWords | None
    files: Mapping[str, str]


def answers_of(kb: KnowledgeBase) -> Answers:
    """The words and the data, of what customers may know."""
    policy = public(kb.policy)
    zone = zone_of(policy).key
    channels = policy.ids("contact.channels")
    hours, promises = _text(hours_data(kb)), _text(promises_data(kb))
    files = {_name("hours", hours): hours, _name("promises", promises): promises}
    hours_name, promises_name = files
    return Answers(
        zone=zone,
        place=zone.rpartition("/")[2].replace("_", " "),
        hours=hours_name,
        promises=promises_name,
        office_hours=_Words(kb, policy).of("calendar.office_hours"),
        live=frozenset(c for c in channels if is_live(policy, c)),
        staffed=frozenset(c for c in channels if not is_written(policy, c)),
        delivery=_Words(kb, policy).delivery(),
        returns=_Words(kb, policy).returns(),
        files=files,
    )


def _text(data: Json) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _name(kind: str, text: str) -> str:
    digest = hashlib.sha256(text.encode()).hexdigest()[:8]
    return f"{_FOLDER}/{kind}.{digest}.json"


@dataclass(frozen=True)
class _Words:
    kb: KnowledgeBase
    policy: Policy

    def of(self, key: str) -> str:
        """A fact's general value in words; empty where there is none."""
        value = self.value(self.policy.get(key))
        return value.words(self.kb.language) if value else ""

    def value(self, fact: Fact | None) -> Value | None:
        found = in_force(fact, Scope(), self.kb.as_of) if fact else None
        return found.value if found else None

    def delivery(self) -> DeliveryWords | None:
        """None where no method has a time."""
        codes = self.countries()
        methods = tuple(self.method(id_, codes) for id_ in self.policy.ids("delivery.methods"))
        if not any(method.time for method in methods):
            return None
        return DeliveryWords(
            cutoff=self.of("delivery.cutoff"),
            dispatch=self.of("delivery.dispatch"),
            dispatch_names_a_day=names_a_day(self.value(self.policy.get("delivery.dispatch"))),
            working_days=self.of("calendar.working_days"),
            keeps_holidays="calendar.public_holidays" in self.policy.facts,
            methods=methods,
            countries=self.choices("country", codes),
            products=self.told_apart("product", "delivery"),
            customers=self.told_apart("customer", "delivery.methods", ("time", "cutoff")),
        )

    def method(self, id_: str, codes: tuple[str, ...]) -> MethodWords:
        key = f"delivery.methods.{id_}"
        goes_to = served(self.policy, id_, self.kb.as_of)
        return MethodWords(
            id=id_,
            name=self.of(f"{key}.name") or capitalised(humanised(id_)),
            time=self.of(f"{key}.time"),
            cutoff=self.of(f"{key}.cutoff"),
            cases=self.cases(self.policy.get(f"{key}.time")),
            countries=tuple(c for c in codes if any(g.contains(Country(c)) for g in goes_to)),
            names_a_day=names_a_day(self.value(self.policy.get(f"{key}.time"))),
        )

    def cases(self, fact: Fact | None) -> tuple[tuple[str, str], ...]:
        """The overrides that can still matter: what each is for, and its value."""
        labels, language = labels_of(self.kb.language), self.kb.language
        cases = []
        for override in fact.overrides if fact else ():
            found = in_force(fact, override.when, self.kb.as_of) if fact else None
            over = override.until is not None and override.until < self.kb.as_of
            if found and found.override is override and not over:
                case = override_words(labels, self.policy, override, language)
                cases.append((case, found.value.words(language)))
        return tuple(cases)

    def countries(self) -> tuple[str, ...]:
        """The countries that a method goes to, and the parts of them that the policy tells apart."""
        found: set[str] = set()
        for id_ in self.policy.ids("delivery.methods"):
            for country in served(self.policy, id_, self.kb.as_of):
                found |= EU if country.code == "EU" else {country.code}
        named = {v for f in self.policy.under("delivery") for v in _values(f, "country")}
        found |= {v for v in named if "-" in v and v[:2] in found}
        own = self.value(self.policy.get("business.country"))
        home = own.country if isinstance(own, Country) else ""
        return tuple(
            sorted(found, key=lambda code: (code != home, code[:2] != home, self.name(code), code))
        )

    def name(self, code: str) -> str:
        """A country's name as it stands in a list."""
        names = self.kb.language.locale.territories
        return str(names.get(code) or Country(code).words(self.kb.language))

    def returns(self) -> ReturnsWords | None:
        fact = self.policy.get("returns.window")
        if fact is None:
            return None
        return ReturnsWords(
            window=self.of(fact.key),
            event=event_of(fact.counted_from),
            cases=self.cases(fact),
            products=self.told_apart("product", fact.key),
            customers=self.told_apart("customer", fact.key),
            countries=self.choices("country", tuple(dict.fromkeys(_values(fact, "country")))),
        )

    def told_apart(self, key: str, prefix: str, names: tuple[str, ...] = ()) -> tuple[Choice, ...]:
        """The values of a scope key that the overrides of some facts tell apart."""
        facts = (
            fact
            for fact in self.policy.under(prefix)
            if not names or fact.key.rpartition(".")[2] in names
        )
        return self.choices(key, tuple(dict.fromkeys(v for f in facts for v in _values(f, key))))

    def choices(self, key: str, values: tuple[str, ...]) -> tuple[Choice, ...]:
        if key == "country":
            return tuple(Choice(value, self.name(value)) for value in values)
        labels, language = labels_of(self.kb.language), self.kb.language
        return tuple(
            Choice(value, scope_words(labels, self.policy, Scope(((key, (value,)),)), language))
            for value in values
        )


def names_a_day(value: Value | None) -> bool:
    """Whether a length of time is read as a day: 0 days as the same one, `next day` as such."""
    if not isinstance(value, Duration) or value.unit != "day":
        return False
    return value.is_next or value.high == 0


def _values(fact: Fact, key: str) -> Iterator[str]:
    for override in fact.overrides:
        yield from dict(override.when.terms).get(key, ())
