"""The page `delivery/`: the methods by destination, and what holds for all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kbgen.labels import capitalised
from kbgen.model import Fact, Scope
from kbgen.render import narrowed
from kbgen.site.generated.part import Part, plain_part, public_facts
from kbgen.site.generated.words import PageWords
from kbgen.site.tables import Column, Tables, block
from kbgen.values import Country, Items

_METHODS = "delivery.methods"
_LAYOUT = (
    Column(("name",)),
    Column(("time",), ("tracked", "cutoff")),
    Column(("cost",), ("free_from",)),
)
_FIRST = ("delivery.dispatch", "delivery.cutoff")
_COLLECTION = "delivery.collection"


def delivery_parts(tables: Tables, words: PageWords) -> Iterator[Part]:
    """A table of methods for each destination, then dispatch, collection and the rest."""
    yield from _methods(tables, words)
    yield plain_part(tables, words.dispatch, public_facts(tables, *_FIRST))
    collection = public_facts(tables, _COLLECTION)
    yield plain_part(tables, words.collection, collection)
    told = {*_FIRST, "delivery.countries", *(fact.key for fact in collection)}
    others = [
        fact
        for fact in public_facts(tables, "delivery")
        if fact.key not in told and not fact.key.startswith(f"{_METHODS}.")
    ]
    yield plain_part(tables, words.good_to_know, others)


def _methods(tables: Tables, words: PageWords) -> Iterator[Part]:
    facts = public_facts(tables, _METHODS)
    goes = {id_: _countries(tables, id_) for id_ in _ids(facts)}
    asked = [Country(code) for code in dict(tables.scope.terms).get("country", ())]
    if asked:
        facts = [fact for fact in facts if all(_goes_to(goes[_id_of(fact)], c) for c in asked)]
    found = [] if asked else _destinations(tables, facts, goes)
    if len(found) < 2:
        if facts:
            layout = _LAYOUT if asked else None
            yield Part(words.ways_to_deliver, block(tables.by_name(_METHODS, facts, layout)))
        return
    for place in found:
        serving = [fact for fact in facts if _goes_to(goes[_id_of(fact)], place)]
        if not serving:
            continue
        inside = tuple(other for other in found if other != place and place.contains(other))
        scope = narrowed(tables.scope, Scope((("country", (place.code,)),)))
        here = replace(tables, scope=scope, elsewhere=inside)
        heading = words.deliver_to_rest if inside else words.deliver_to
        name = place.words(tables.kb.language)
        yield Part(
            capitalised(heading.format(name)), block(here.by_name(_METHODS, serving, _LAYOUT))
        )


def _goes_to(countries: Sequence[Country], place: Country) -> bool:
    return any(country.contains(place) for country in countries)


def _ids(facts: Sequence[Fact]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(_id_of, facts)))


def _id_of(fact: Fact) -> str:
    return fact.key[len(_METHODS) + 1 :].partition(".")[0]


def _countries(tables: Tables, id_: str) -> tuple[Country, ...]:
    """Where a method goes: what it says itself, or else where the shop delivers."""
    for key in (f"{_METHODS}.{id_}.countries", "delivery.countries", "business.country"):
        for fact in public_facts(tables, key):
            value = tables.single_value(fact)
            found = value.items if isinstance(value, Items) else (value,)
            countries = tuple(item for item in found if isinstance(item, Country))
            if countries:
                return countries
    return ()


def _destinations(
    tables: Tables, facts: Sequence[Fact], goes: dict[str, tuple[Country, ...]]
) -> list[Country]:
    """The places that differ: where methods go, and the countries in those that facts tell apart.

    The shop's own country leads, and a country stands before the group that holds it. Parts of a
    country stand in its own table.
    """
    named = {country: None for countries in goes.values() for country in countries}
    for fact in facts:
        for override, _ in tables.overridden(fact):
            terms = dict(override.when.terms)
            codes = terms.pop("country", ())
            if not terms and override.when.ordered is None:
                named.update(dict.fromkeys(Country(code) for code in codes))
    whole = [place for place in named if place.depth < 2]
    served = [place for place in whole if any(_goes_to(to, place) for to in goes.values())]
    home = [
        value for f in public_facts(tables, "business.country") if (value := tables.single_value(f))
    ]
    return sorted(served, key=lambda place: (place not in home, -place.depth))
