"""Codes that others keep: currencies, time zones, languages."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import ClassVar, Self
from zoneinfo import available_timezones

from babel import Locale
from babel.core import get_global
from babel.dates import get_timezone_name
from babel.numbers import get_currency_name, list_currencies

from kbgen.values.base import ANYWHERE, Context, fold, nearest, shown
from kbgen.values.language import Language, read_locale


@dataclass(frozen=True, slots=True, order=True)
class Currency:
    """A currency by its code of ISO 4217."""

    kind: ClassVar[str] = "currency"

    code: str

    @classmethod
    def parse(cls, written: str, context: Context = ANYWHERE) -> Self:
        """Read `GBP`, in any case."""
        text = fold(written, "a currency such as 'GBP'")
        code = text.upper()
        known = list_currencies() - {"XXX"}
        if not text.isascii() or code not in known:
            signs = {"£": "GBP", "€": "EUR", "$": "USD", "UK": "GBP"}
            near = signs.get(code) or _currency_names().get(text.casefold())
            hint = near or nearest(code, sorted(known)) or "GBP"
            msg = f"{shown(text)} is not a currency code of ISO 4217; write '{hint}'"
            raise ValueError(msg)
        return cls(code)

    def words(self, language: Language) -> str:
        """ "British pounds", as the language names it in the plural."""
        return get_currency_name(self.code, count=2, locale=language.locale)

    def adjective(self, language: Language) -> str | None:
        """None: a currency has no such form."""
        return None

    def bare(self) -> str:
        """ "GBP"."""
        return self.code

    def written(self) -> str:
        """`GBP`."""
        return self.code


@dataclass(frozen=True, slots=True, order=True)
class TimeZone:
    """A time zone by its name in the IANA database."""

    kind: ClassVar[str] = "time_zone"

    name: str

    @classmethod
    def parse(cls, written: str, context: Context = ANYWHERE) -> Self:
        """Read `Europe/London`."""
        text = fold(written, "a time zone such as 'Europe/London'")
        if text not in _zones():
            lower = text.lower().replace(" ", "_")
            same = next((name for name in sorted(_zones()) if name.lower() == lower), None)
            city = next((n for n in sorted(_zones()) if n.lower().endswith(f"/{lower}")), None)
            hint = same or city or nearest(text, sorted(_zones())) or "Europe/London"
            msg = f"{shown(text)} is not a time zone; write '{hint}'"
            raise ValueError(msg)
        return cls(text)

    def words(self, language: Language) -> str:
        """ "United Kingdom Time", "Eastern Time"; "UTC" where there is no better name."""
        if self.name not in get_global("zone_territories"):
            return self.name
        return get_timezone_name(self.name, zone_variant="generic", locale=language.locale)

    def adjective(self, language: Language) -> str | None:
        """None: a time zone has no such form."""
        return None

    def bare(self) -> str:
        """ "Europe/London"."""
        return self.name

    def written(self) -> str:
        """`Europe/London`."""
        return self.name


@dataclass(frozen=True, slots=True, order=True)
class LanguageTag:
    """A language that a shop speaks, by its tag of BCP 47."""

    kind: ClassVar[str] = "language"

    tag: str

    @classmethod
    def parse(cls, written: str, context: Context = ANYWHERE) -> Self:
        """Read `en` or `en-GB`."""
        text = fold(written, "a language such as 'en-GB'")
        try:
            locale = read_locale(text)
        except ValueError:
            named = _language_names().get(text.casefold())
            if named is None:
                raise
            msg = f"{shown(text)} is a language's name; write '{named}'"
            raise ValueError(msg) from None
        parts = (locale.language, locale.script, locale.territory)
        return cls("-".join(part for part in parts if part))

    def words(self, language: Language) -> str:
        """ "English": the language without its region."""
        base = self.tag.partition("-")[0]
        return str(language.locale.languages.get(base, self.tag))

    def adjective(self, language: Language) -> str | None:
        """ "English", as in "our English line"."""
        return self.words(language)

    def bare(self) -> str:
        """ "en-GB"."""
        return self.tag

    def written(self) -> str:
        """`en-GB`."""
        return self.tag


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones()) - {"Factory", "localtime"}


@cache
def _currency_names() -> dict[str, str]:
    return {name.casefold(): code for code, name in Locale("en").currencies.items()}


@cache
def _language_names() -> dict[str, str]:
    names = {}
    for tag, name in Locale("en").languages.items():
        if len(tag) <= 3:
            names[name.casefold()] = tag
    return names
