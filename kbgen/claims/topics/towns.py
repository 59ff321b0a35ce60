"""Towns by which people say in which country they, or those they send to, live.

Only names that hardly mean anything else to a shop: no Perth, no Cambridge.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from kbgen.claims.patterns import lazy

_TOWNS: Mapping[str, str] = {
    town: country
    for country, towns in (
        ("northern ireland", "belfast|derry|newry|lisburn|armagh|omagh|enniskillen"),
        ("scotland", "glasgow|edinburgh|aberdeen|inverness|dundee|stirling"),
        ("wales", "cardiff|swansea|wrexham|aberystwyth"),
        ("england", "london|manchester|liverpool|leeds|sheffield|bristol|nottingham"),
        ("ireland", "dublin|cork|galway|limerick|waterford|kilkenny|sligo"),
        ("france", "paris|lyon|marseille|bordeaux|toulouse|nantes|strasbourg|lille"),
        ("germany", "berlin|munich|hamburg|cologne|frankfurt|stuttgart|düsseldorf|dusseldorf|leipzig"),
        ("spain", "madrid|barcelona|seville|malaga|bilbao"),
        ("italy", "rome|milan|turin|bologna"),
        ("austria", "vienna|salzburg|graz|innsbruck|linz"),
        ("switzerland", "zurich|zürich|geneva|basel|bern|lausanne"),
        ("the netherlands", "amsterdam|rotterdam|utrecht|the hague|eindhoven"),
        ("belgium", "brussels|antwerp|ghent|bruges|liège"),
        ("portugal", "lisbon|porto"),
        ("denmark", "copenhagen|aarhus"),
        ("sweden", "stockholm|gothenburg|malmö"),
        ("norway", "oslo|bergen|trondheim"),
        ("finland", "helsinki|tampere"),
        ("poland", "warsaw|krakow|kraków|gdansk|wroclaw"),
        ("czechia", "prague|brno"),
        ("hungary", "budapest"),
        ("japan", "tokyo|osaka|kyoto"),
        ("australia", "sydney|melbourne|brisbane|adelaide|canberra|hobart"),
        ("new zealand", "auckland|wellington|dunedin"),
        ("canada", "toronto|vancouver|montreal|calgary|ottawa|edmonton|winnipeg"),
        ("the united states", "new york|los angeles|chicago|san francisco|seattle|houston|miami"),
        ("south africa", "cape town|johannesburg"),
        ("the united arab emirates", "dubai|abu dhabi"),
    )
    for town in towns.split("|")
}  # fmt: skip


def country_of(place: str) -> str:
    """The country of a town in small letters; any other place as it is."""
    return _TOWNS.get(place, place)


def is_town(place: str) -> bool:
    """Whether a place in small letters is a town that is known."""
    return place in _TOWNS


_TOWN = lazy(rf"\b(?:{'|'.join(map(re.escape, _TOWNS))})\b")


def towns_in(text: str) -> frozenset[str]:
    """The countries, in small letters, of the towns that a text in small letters names."""
    found = {_TOWNS[match[0]] for match in _TOWN.finditer(text)}
    wider = {name for name, of_it in _WIDER.items() if found & of_it}
    return frozenset(found | wider)


_WIDER = {
    "united kingdom": {"england", "scotland", "wales", "northern ireland"},
    "european union": {
        *(
            "ireland",
            "france",
            "germany",
            "spain",
            "italy",
            "austria",
            "the netherlands",
            "belgium",
        ),
        *("portugal", "denmark", "sweden", "finland", "poland", "czechia", "hungary"),
    },
}
"""What holds several of the countries."""


_SENT_TO = lazy(
    r"\b(?:(?:deliver(?:y|ies|s|ed|ing)?|shipping|ships?|shipped|shipments?|parcels?|packages?|orders?|postage|post|posted|sent|send|couriers?|freight) (?:[\w'-]+ ){0,2}?to|(?:customers|people|shoppers|buyers|readers|households|homes|address(?:es)?|those|anyone|everyone) (?:who live |living |based )?in) "
    rf"(?P<town>{'|'.join(re.escape(town) for town, country in _TOWNS.items() if country != 'england')})\b(?! (?:and|or|street|road|airport|showroom|shop|store|branch|warehouse|depot)\b|[,/&])"
)


def sent_to(text: str) -> str:
    """The country of the one town that a text in small letters has things sent to, or people live in; empty where it names none."""
    found = _SENT_TO.search(text) if " to " in text or " in " in text else None
    return _TOWNS[found["town"]] if found else ""
