"""Plain numbers: `8`."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar, Self

from babel.numbers import format_decimal

from kbgen.values.base import ANYWHERE, NUMBER, Context, fold, in_words, plain, read_number, shown
from kbgen.values.language import Language

_BELOW = 10**12
_NUMBER = in_words(NUMBER)


@dataclass(frozen=True, slots=True, order=True)
class Number:
    """A number without a unit, 0 to below 10¹², with at most two decimals."""

    kind: ClassVar[str] = "number"

    number: Decimal

    @classmethod
    def parse(cls, written: str, context: Context = ANYWHERE) -> Self:
        """Read `8`, `7.5` or `1,250`."""
        text = fold(written, "a number such as '8'")
        if not _NUMBER.fullmatch(text):
            msg = f"{shown(text)} is not a number; write for example '8' or '7.5'"
            raise ValueError(msg)
        return cls(read_number(text, places=2, below=_BELOW))

    def words(self, language: Language) -> str:
        """ "1,250", as the language writes it."""
        return format_decimal(self.number, locale=language.locale, decimal_quantization=False)

    def adjective(self, language: Language) -> str | None:
        """The number, as in "an 8 star rating"."""
        return self.words(language)

    def bare(self) -> str:
        """ "1250"."""
        return plain(self.number)

    def written(self) -> str:
        """`1250`."""
        return self.bare()
