"""Phone numbers.

`phonenumbers` is imported where it is used, as it takes as long as the rest of kbgen.values.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import ClassVar, Self

from kbgen.values.base import ANYWHERE, Context, fold, shown
from kbgen.values.language import Language

_DIALLED = re.compile(r"\+?[0-9() ./\u00a0\u2010-\u2015-]+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone number, in the international form of E.164 where its country is known."""

    kind: ClassVar[str] = "phone"

    number: str
    """`+441174960123`; the digits alone where its country is not known."""
    country: str | None = field(default=None, compare=False)
    """The shop's country, for a number that its owner wrote as it is dialled there, else None."""
    spoken: str | None = field(default=None, compare=False)
    """The number as written, where its country is not known."""

    @classmethod
    def parse(cls, written: str, context: Context = ANYWHERE) -> Self:
        """Read `0117 496 0123` as dialled in the shop's country, or `+44 117 496 0123`."""
        import phonenumbers

        text = fold(written, "a phone number such as '+44 117 496 0123'")
        country = _region(context)
        if not _DIALLED.fullmatch(text):
            msg = (
                f"{shown(text)} is not a phone number alone; "
                "write its digits, as in '+44 117 496 0123'"
            )
            raise ValueError(msg)
        if country is None and not text.startswith("+"):
            return cls._as_dialled(text)
        try:
            number = phonenumbers.parse(text, country)
        except phonenumbers.NumberParseException:
            number = None
        if number is None or not phonenumbers.is_possible_number(number):
            where = "" if text.startswith("+") else f" in {country}"
            msg = (
                f"{shown(text)} has too few or too many digits for a phone number{where}; "
                "write it as in '+44 117 496 0123'"
            )
            raise ValueError(msg)
        form = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
        return cls(form, None if text.startswith("+") else country)

    @classmethod
    def _as_dialled(cls, text: str) -> Self:
        """A number without a country code, of a shop that does not say in which country it is."""
        digits = re.sub(r"\D", "", text)
        if not 3 <= len(digits) <= 15:
            msg = (
                f"{shown(text)} has too few or too many digits for a phone number; "
                "write it as in '+44 117 496 0123'"
            )
            raise ValueError(msg)
        return cls(digits, None, text)

    def words(self, language: Language) -> str:
        """ "0117 496 0123" where the owner wrote it so, else "+44 117 496 0123"."""
        import phonenumbers

        if not self.number.startswith("+"):
            return self.spoken or self.number
        number = phonenumbers.parse(self.number)
        form = phonenumbers.PhoneNumberFormat.INTERNATIONAL
        code = phonenumbers.country_code_for_region(self.country) if self.country else None
        if code == number.country_code:
            form = phonenumbers.PhoneNumberFormat.NATIONAL
        return phonenumbers.format_number(number, form)

    def adjective(self, language: Language) -> str | None:
        """None: a number has no such form."""
        return None

    def bare(self) -> str:
        """ "+441174960123", for `tel:` links (RFC 3966)."""
        return self.number

    def written(self) -> str:
        """`+441174960123`."""
        return self.number


def is_surely_phone(written: str, context: Context) -> bool:
    """Whether a text can hardly be anything but a phone number that exists."""
    import phonenumbers

    text = written.strip()
    if not _DIALLED.fullmatch(text) or len(text) > 40:
        return False
    if not text.startswith("+") and not (text[0] in "0(" and " " in text and context.country):
        return False
    try:
        number = phonenumbers.parse(text, _region(context))
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_valid_number(number)


def _region(context: Context) -> str | None:
    import phonenumbers

    region = context.country[:2].upper() if context.country else None
    return region if region in phonenumbers.SUPPORTED_REGIONS else None
