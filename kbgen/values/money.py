"""Amounts of money: `£3.95`, `3.95 GBP`, `free`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar, Self

from babel.numbers import format_currency, get_currency_precision, list_currencies

from kbgen.values.base import (
    ANYWHERE,
    NUMBER,
    Context,
    fold,
    in_words,
    nearest,
    plain,
    read_number,
    shown,
    with_point,
)
from kbgen.values.language import Language

NO_CURRENCY = "XXX"
"""ISO 4217's code for amounts without a currency: `free` in a shop that names none."""

_BELOW = 10**12

_DOLLARS = frozenset(
    [
        "AUD",
        "BBD",
        "BMD",
        "BND",
        "BSD",
        "BZD",
        "CAD",
        "FJD",
        "GYD",
        "HKD",
        "JMD",
        "KYD",
        "LRD",
        "NAD",
        "NZD",
        "SBD",
        "SGD",
        "SRD",
        "TTD",
        "TWD",
        "USD",
        "XCD",
    ]
)
_POUNDS = frozenset(["EGP", "FKP", "GBP", "GIP", "LBP", "SDG", "SHP", "SSP", "SYP"])
_CROWNS = frozenset(["DKK", "ISK", "NOK", "SEK"])

_SYMBOLS = {
    "£": ("GBP", _POUNDS),
    "€": ("EUR", frozenset({"EUR"})),
    "$": ("USD", _DOLLARS),
    "¥": ("JPY", frozenset({"JPY", "CNY"})),
    "₹": ("INR", frozenset({"INR"})),
    "₩": ("KRW", frozenset({"KRW"})),
    "₪": ("ILS", frozenset({"ILS"})),
    "₺": ("TRY", frozenset({"TRY"})),
    "₴": ("UAH", frozenset({"UAH"})),
    "zł": ("PLN", frozenset({"PLN"})),
    "kč": ("CZK", frozenset({"CZK"})),
    "kr": (None, _CROWNS),
    "us$": ("USD", frozenset({"USD"})),
    "a$": ("AUD", frozenset({"AUD"})),
    "au$": ("AUD", frozenset({"AUD"})),
    "c$": ("CAD", frozenset({"CAD"})),
    "ca$": ("CAD", frozenset({"CAD"})),
    "nz$": ("NZD", frozenset({"NZD"})),
    "hk$": ("HKD", frozenset({"HKD"})),
    "s$": ("SGD", frozenset({"SGD"})),
}
"""The currency that a symbol means in a shop that uses none of those in the second part."""

_SIGN = "|".join(re.escape(symbol) for symbol in sorted(_SYMBOLS, key=len, reverse=True))
_AMOUNT = in_words(
    rf"(?:(?P<before>{_SIGN}|[A-Z]{{3}}) ?)?(?P<number>{NUMBER})"
    rf"(?: ?(?P<behind>{_SIGN}|[A-Z]{{3}}))?"
)
_PENCE = in_words(r"([0-9]{1,2}) ?p")
_ZEROS = re.compile(r"\.0+")
_LETTER_BY_DIGIT = re.compile(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class Money:
    """An amount of 0 to below 10¹² in a currency (ISO 4217), with no more decimals than it has."""

    kind: ClassVar[str] = "money"

    amount: Decimal
    currency: str

    @classmethod
    def parse(cls, written: str, context: Context = ANYWHERE) -> Self:
        """Read `£3.95`, `3.95 GBP`, `50p` or `free`, the last in the shop's currency.

        `$`, `£` and `kr` mean the shop's own currency if that is a dollar, a pound or a crown.
        """
        text = fold(written, "an amount such as '£3.95'")
        if text.casefold() == "free":
            return cls(Decimal(0), context.currency or NO_CURRENCY)
        if pence := _PENCE.fullmatch(text):
            return cls(Decimal(pence[1]) / 100, "GBP")
        match = _AMOUNT.fullmatch(text)
        if match is None:
            raise ValueError(_advice(text, context))
        signs = [sign for sign in (match["before"], match["behind"]) if sign]
        if not signs:
            example = cls(Decimal("3.95"), context.currency or "GBP").written()
            msg = f"{shown(text)} has no currency; write it as in '{example}'"
            raise ValueError(msg)
        currencies = {_currency(sign, context) for sign in signs}
        if len(currencies) > 1:
            msg = f"{shown(text)} has two currencies; write one"
            raise ValueError(msg)
        currency = currencies.pop()
        places = get_currency_precision(currency)
        amount = read_number(match["number"], places=places, below=_BELOW)
        return cls(amount, currency)

    @property
    def is_free(self) -> bool:
        """Whether it costs nothing."""
        return self.amount == 0

    def words(self, language: Language) -> str:
        """ "£3.95", "£50", "free"."""
        if self.is_free:
            return language.phrases.free
        locale = language.locale
        if self.amount == self.amount.to_integral_value():
            pattern = _ZEROS.sub("", locale.currency_formats["standard"].pattern)
            text = format_currency(
                self.amount, self.currency, pattern, locale=locale, currency_digits=False
            )
        else:
            text = format_currency(self.amount, self.currency, locale=locale)
        # The CLDR's currencySpacing, which Babel leaves out: "PLN 5", but "£5".
        return _LETTER_BY_DIGIT.sub("\u00a0", text)

    def adjective(self, language: Language) -> str | None:
        """ "£50", as in "a £50 voucher"."""
        return self.words(language)

    def bare(self) -> str:
        """ "3.95", "50", and "0" for free."""
        if self.amount == self.amount.to_integral_value():
            return plain(self.amount)
        return f"{self.amount:.{get_currency_precision(self.currency)}f}"

    def written(self) -> str:
        """`3.95 GBP`; `free` only where no currency is known."""
        return "free" if self.currency == NO_CURRENCY else f"{self.bare()} {self.currency}"

    def more_than(self, other: Money) -> bool | None:
        """Whether it is more; None between two currencies, unless one of them is nothing."""
        if self.currency == other.currency or self.is_free or other.is_free:
            return self.amount > other.amount
        return None


def _currency(sign: str, context: Context) -> str:
    usual, shops = _SYMBOLS.get(sign.lower(), (None, frozenset[str]()))
    if context.currency in shops:
        return str(context.currency)
    if usual:
        return usual
    if shops:
        msg = f"'{sign}' is the sign of several currencies; write a code such as 'SEK'"
        raise ValueError(msg)
    code = sign.upper()
    known = list_currencies() - {NO_CURRENCY}
    if code not in known:
        near = nearest(code, sorted(known))
        hint = f"did you mean '{near}'?" if near else "write one of ISO 4217 such as 'GBP'"
        msg = f"'{sign}' is not a currency; {hint}"
        raise ValueError(msg)
    return code


def _advice(text: str, context: Context) -> str:
    if text.startswith(("-", "−")):
        return f"{shown(text)} is negative; write the amount without its sign"
    if pointed := with_point(text):
        return f"{shown(text)} has a decimal comma; write {shown(pointed)}"
    example = "£3.95" if context.currency in (None, "GBP") else f"3.95 {context.currency}"
    return f"{shown(text)} is not an amount of money; write for example '{example}' or 'free'"
