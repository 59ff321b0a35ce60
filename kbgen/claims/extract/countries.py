"""Countries and regions in prose, where a name can hardly mean anything else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from babel import Locale

from kbgen.claims.extract.passage import Found, Passage
from kbgen.claims.patterns import lazy
from kbgen.values import Country

_OTHERWISE = {
    "UK": "GB",
    "U.K.": "GB",
    "U.K": "GB",
    "Great Britain": "GB",
    "Britain": "GB",
    "England": "GB-ENG",
    "Scotland": "GB-SCT",
    "Wales": "GB-WLS",
    "Northern Ireland": "GB-NIR",
    "N. Ireland": "GB-NIR",
    "Republic of Ireland": "IE",
    "Eire": "IE",
    "Southern Ireland": "IE",
    "EU": "EU",
    "E.U.": "EU",
    "European Union": "EU",
    "US": "US",
    "U.S.": "US",
    "U.S": "US",
    "USA": "US",
    "U.S.A.": "US",
    "U.S.A": "US",
    "United States of America": "US",
    "the States": "US",
    "UAE": "AE",
    "Holland": "NL",
    "Czech Republic": "CZ",
    "Turkey": "TR",
    "Hong Kong": "HK",
    "Macau": "MO",
    "Ivory Coast": "CI",
    "Bosnia and Herzegovina": "BA",
    "Vatican City": "VA",
}
_DOUBTFUL = frozenset(
    [
        *("Chad", "Georgia", "Guinea", "Jersey", "Jordan", "Mali", "Niger", "Palestine", "Nauru"),
        *("Heard & McDonald Islands", "Congo", "Cuba", "Dominica", "Tonga", "World"),
    ]
)
_CHANNEL = frozenset(["guernsey", "channel", "isle"])
_ADJECTIVES = {
    "British": "GB",
    "English": "GB-ENG",
    "Scottish": "GB-SCT",
    "Welsh": "GB-WLS",
    "Northern Irish": "GB-NIR",
    "Irish": "IE",
    "German": "DE",
    "French": "FR",
    "Dutch": "NL",
    "Spanish": "ES",
    "Italian": "IT",
    "Belgian": "BE",
    "Austrian": "AT",
    "Swiss": "CH",
    "Swedish": "SE",
    "Norwegian": "NO",
    "American": "US",
    "Canadian": "CA",
    "Australian": "AU",
}
_NOUN = lazy(
    r" (?:mainland|customers?|addresses|address|orders?|residents?|postcodes?|customs|destinations?"
    r"|deliver(?:y|ies)|shipments?|islands?|households?|consumers?|stores?|warehouse)\b"
)
_NOT_PLACE = lazy(
    r"[$£]| (?:sizes?|sizing|plugs?|time\b|dollars?|shoe|law\b|post\b)|-(?:style|made|size)"
)
_NOT_BEFORE = ("New ", "New South ", "Bank of ")
_PRONOUN = lazy(
    r"\b(?:contact|about|call|email|e-mail|follow|with|tell|give|let|ask|visit|reach|ring|join|text"
    r"|why|find|message|helps?|lets?|by|of|phone|write to|talk to|speak to|chat to) $",
    re.IGNORECASE,
)
_SHOUTED = lazy(r"\b(?!UK\b|EU\b|THE\b|IN\b)[A-Z]{2,} $")
_NEXT_SHOUTED = lazy(r" (?!UK\b|EU\b|USA\b)[A-Z]{2,}\b")
_WORD = lazy(r"[a-z]+")


def find(passage: Passage) -> Iterator[Found]:
    """The countries of a passage; "Ireland" also inside "Northern Ireland"."""
    by_word = _by_word()
    for word in passage.words & by_word.keys():
        for name, code in by_word[word]:
            if name == "Jersey" and passage.words.isdisjoint(_CHANNEL):
                continue
            yield from _places(passage.plain, name, code)


def _places(plain: str, name: str, code: str) -> Iterator[Found]:
    start = plain.find(name)
    while start >= 0:
        end = start + len(name)
        if _is_place(plain, start, end, name):
            yield Found(start, end, Country(code))
        start = plain.find(name, end)


def _is_place(plain: str, start: int, end: int, name: str) -> bool:
    before, after = plain[max(0, start - 20) : start], plain[end : end + 1]
    if before and (before[-1].isalnum() or before[-1] in "_@./&"):
        return False
    if after and (after.isalnum() or after in "_@$"):
        return False
    if before.endswith(_NOT_BEFORE) or _NOT_PLACE.match(plain, end):
        return False
    if name in _ADJECTIVES:
        return bool(_NOUN.match(plain, end))
    if name == "US":
        return not (
            _PRONOUN.search(before) or _SHOUTED.search(before) or _NEXT_SHOUTED.match(plain, end)
        )
    return True


@cache
def names() -> Mapping[str, str]:
    """The names of places and the adjectives for them, with their codes.

    Source of the names of countries: the Unicode CLDR, by way of Babel.
    """
    territories = Locale("en").territories
    found = dict(_OTHERWISE) | _ADJECTIVES
    for code, name in territories.items():
        written = str(name).replace("\u2019", "'")
        if written in _DOUBTFUL or not (len(code) == 2 and code.isalpha()):
            continue
        try:
            found.setdefault(written, Country.parse(code).code)
        except ValueError:
            continue
    found["Jersey"] = "JE"
    return found


@cache
def _by_word() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """The names of places by their first words in lower case."""
    by_word: dict[str, list[tuple[str, str]]] = {}
    for name, code in names().items():
        if first := _WORD.search(name.lower()):
            by_word.setdefault(first[0], []).append((name, code))
    return {word: tuple(pairs) for word, pairs in by_word.items()}
