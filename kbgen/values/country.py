"""Countries, their parts, and the European Union: `DE`, `GB-NIR`, `EU` (ISO 3166)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import ClassVar, Self

from babel import Locale

from kbgen.values.base import ANYWHERE, Context, fold, in_words, shown
from kbgen.values.language import Language

EU = frozenset(
    [
        "AT",
        "BE",
        "BG",
        "CY",
        "CZ",
        "DE",
        "DK",
        "EE",
        "ES",
        "FI",
        "FR",
        "GR",
        "HR",
        "HU",
        "IE",
        "IT",
        "LT",
        "LU",
        "LV",
        "MT",
        "NL",
        "PL",
        "PT",
        "RO",
        "SE",
        "SI",
        "SK",
    ]
)
"""The 27 members of the European Union since 1 February 2020.

Source: Treaty on European Union, article 52, with the accession treaties, less the United Kingdom
(Withdrawal Agreement, OJ L 29, 31.1.2020); https://european-union.europa.eu, "EU countries".
"""

_NOT_COUNTRIES = frozenset(
    ["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"]
)
"""Two-letter codes of the CLDR that ISO 3166-1 doesn't assign. `XK`, Kosovo, stays: the European
Commission and carriers use it."""

_MISTAKES = {"UK": "GB", "EL": "GR"}
"""Codes in everyday use that ISO 3166-1 writes otherwise (EL is the EU's own for Greece)."""

_NATIONS = frozenset({"GB-ENG", "GB-NIR", "GB-SCT", "GB-WLS"})
_LISTED = frozenset({"AU", "CA", "CH", "DE", "ES", "US"})
"""Countries whose parts the `holidays` package has all: a code that it hasn't is wrong."""

_PART = re.compile(r"[A-Z0-9]{1,3}")
_CODE = in_words(r"([a-z]{2})(?:-([a-z0-9]{1,3}))?")


@dataclass(frozen=True, slots=True, order=True)
class Country:
    """A country (ISO 3166-1 alpha-2), a part of one (ISO 3166-2), or `EU`."""

    kind: ClassVar[str] = "country"

    code: str

    @classmethod
    def parse(cls, written: str, context: Context = ANYWHERE) -> Self:
        """Read `DE`, `GB-NIR` or `EU`, in any case."""
        text = fold(written, "a country such as 'GB'")
        code = text.upper()
        if code == "EU":
            return cls(code)
        match = _CODE.fullmatch(text)
        country = match[1].upper() if match else ""
        if country in _MISTAKES:
            right = code.replace(country, _MISTAKES[country], 1)
            msg = f"{shown(text)} is not a country in ISO 3166; write '{right}'"
            raise ValueError(msg)
        if country not in _countries():
            named = _by_name().get(text.casefold().removeprefix("the "))
            hint = f"write '{named}'" if named else "write its code of ISO 3166 such as 'GB'"
            msg = f"{shown(text)} is not a country code; {hint}"
            raise ValueError(msg)
        if code != country and not _is_part(code):
            msg = f"{shown(text)} is not a part of {country}; {_parts_hint(country)}"
            raise ValueError(msg)
        return cls(code)

    @property
    def country(self) -> str:
        """The country's own code, without that of its part."""
        return self.code[:2]

    @property
    def depth(self) -> int:
        """0 for the European Union, 1 for a country, 2 for a part of one."""
        return 0 if self.code == "EU" else 1 + ("-" in self.code)

    def contains(self, other: Country) -> bool:
        """Whether the other is this one or lies in it: EU holds its members, GB holds GB-NIR."""
        if self.code in ("EU", other.code):
            return self.code == other.code or other.country in EU
        return self.code == other.country

    def words(self, language: Language) -> str:
        """The name as it stands in a sentence: "the United Kingdom", "Northern Ireland"."""
        names = language.phrases.territory
        territories = language.locale.territories
        if self.depth < 2:
            pattern = names.get(self.code, "{0}")
            return pattern.format(territories.get(self.code, self.code))
        return names.get(self.code) or _name_of_part(self.code) or self.code

    def adjective(self, language: Language) -> str | None:
        """None: only some languages have one."""
        return None

    def bare(self) -> str:
        """ "GB"."""
        return self.code

    def written(self) -> str:
        """`GB`."""
        return self.code


@cache
def _countries() -> frozenset[str]:
    codes = (str(code) for code in Locale("en").territories)
    codes = (code for code in codes if len(code) == 2 and code.isalpha())
    return frozenset(codes) - _NOT_COUNTRIES


@cache
def _by_name() -> dict[str, str]:
    territories = Locale("en").territories
    names = {territories[code].casefold(): code for code in _countries()}
    parts = {"england": "GB-ENG", "scotland": "GB-SCT", "wales": "GB-WLS", "usa": "US"}
    return names | parts | {"northern ireland": "GB-NIR", "great britain": "GB"}


@cache
def _parts(country: str) -> dict[str, str]:
    """The parts of a country that the `holidays` package knows, with their first names."""
    import holidays  # slow to import, and only needed for parts of countries

    calendar = getattr(holidays, country, None)
    names = {str(code): "" for code in getattr(calendar, "subdivisions", ())}
    for name, code in getattr(calendar, "subdivisions_aliases", {}).items():
        if not names.get(code):
            names[code] = name
    return {code: name for code, name in names.items() if _PART.fullmatch(code)}


@cache
def parts_by_name(country: str) -> dict[str, str]:
    """The parts of a country by all their names there: "Québec" and "Quebec" are `CA-QC`."""
    import holidays  # as above

    calendar = getattr(holidays, country, None)
    aliases = getattr(calendar, "subdivisions_aliases", {}).items()
    return {name: f"{country}-{part}" for name, part in aliases if _PART.fullmatch(part)}


def _is_part(code: str) -> bool:
    country, _, part = code.partition("-")
    if country == "GB":
        return code in _NATIONS
    return country not in _LISTED or part in _parts(country)


def _name_of_part(code: str) -> str:
    country, _, part = code.partition("-")
    return _parts(country).get(part, "")


def _parts_hint(country: str) -> str:
    parts = sorted(_NATIONS) if country == "GB" else [f"{country}-{p}" for p in _parts(country)]
    return f"write one of {', '.join(parts)}"
