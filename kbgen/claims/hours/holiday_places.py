"""Countries and their parts by the names that stand beside their public holidays: "Bavarian", "NSW"."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from kbgen.claims.extract import countries
from kbgen.claims.patterns import lazy
from kbgen.load.marks import Span
from kbgen.values import parts_by_name

_ENGLISH = {
    "Bavaria": "DE-BY",
    "Bavarian": "DE-BY",
    "Hesse": "DE-HE",
    "Lower Saxony": "DE-NI",
    "Mecklenburg-Western Pomerania": "DE-MV",
    "North Rhine-Westphalia": "DE-NW",
    "Rhineland-Palatinate": "DE-RP",
    "Saxony": "DE-SN",
    "Saxon": "DE-SN",
    "Saxony-Anhalt": "DE-ST",
    "Thuringia": "DE-TH",
    "Lower Austria": "AT-3",
    "Styria": "AT-6",
    "Tyrol": "AT-7",
    "Upper Austria": "AT-4",
    "Vienna": "AT-9",
    "Geneva": "CH-GE",
    "Lucerne": "CH-LU",
    "Catalonia": "ES-CT",
    "Catalan": "ES-CT",
    "Andalusia": "ES-AN",
    "Basque": "ES-PV",
    "Basque Country": "ES-PV",
    "Tasmanian": "AU-TAS",
    "Victorian": "AU-VIC",
    "Albertan": "CA-AB",
    "Newfoundland": "CA-NL",
    "Ontarian": "CA-ON",
    "Californian": "US-CA",
    "Texan": "US-TX",
    "Hawaiian": "US-HI",
}
"""English names and adjectives of parts of countries, of which others list only their own names."""
_ABROAD = {
    "NI": "GB-NIR",
    "NZ": "NZ",
    "ROI": "IE",
    "New Zealand": "NZ",
    "Northern Irish": "GB-NIR",
    "South African": "ZA",
    "Indian": "IN",
    "Danish": "DK",
    "Finnish": "FI",
    "Polish": "PL",
    "Portuguese": "PT",
    "Japanese": "JP",
    "Chinese": "CN",
}
_NAMED = lazy(r"[^\W\d_]+(?:[-.][^\W\d_]+)*")
_LONGEST = 5
"""How many words a name has at most."""
_SHORT = 3
"""Up to how many letters a name is a code, which is written in capital letters."""
_NOT_BEFORE = lazy(r"\b(?:new|bank of|south|north|east|west|prince|royal)\s$")


def places(raw: str, homes: Sequence[str]) -> Iterator[tuple[Span, str]]:
    """The countries and parts of countries that a text names, with their codes.

    `homes` are the countries whose parts may be meant.
    """
    known = _known(tuple(homes))
    words = [match.span() for match in _NAMED.finditer(raw)]
    at = 0
    while at < len(words):
        most = min(at + _LONGEST, len(words)) if raw[words[at][0]].isupper() else at
        for last in range(most, at, -1):
            start, end = words[at][0], words[last - 1][1]
            code = known.get(_plain(raw[start:end]))
            is_code = end - start <= _SHORT
            if code and (raw[start:end].isupper() or not is_code):
                if not _NOT_BEFORE.search(raw[:start].lower()):
                    yield Span(start, end), code
                at = last - 1
                break
        at += 1


def _plain(name: str) -> str:
    """A name in small letters without accents."""
    parts = unicodedata.normalize("NFKD", name.replace("’", "'").casefold())
    return "".join(each for each in parts if not unicodedata.combining(each))


@cache
def _known(homes: tuple[str, ...]) -> Mapping[str, str]:
    found = dict(countries.names()) | _ABROAD | _ENGLISH
    for home in homes:
        parts = parts_by_name(home)
        found |= parts | {code.partition("-")[2]: code for code in parts.values()}
    return {_plain(name): code for name, code in found.items() if code != "EU"}
