"""Percentages: `15%`."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar, Self

from babel.numbers import format_percent

from kbgen.values.base import (
    ANYWHERE,
    NUMBER,
    Context,
    fold,
    in_words,
    plain,
    read_number,
    shown,
    with_point,
)
from kbgen.values.language import Language

_BELOW = 10_001
_PERCENT = in_words(rf"({NUMBER}) ?(?:%|per ?cent)")
_BARE = in_words(NUMBER)


@dataclass(frozen=True, slots=True, order=True)
class Percent:
    """A share in hundredths: 15 for 15%. From 0 to 10,000 with at most three decimals."""

    kind: ClassVar[str] = "percent"

    number: Decimal

    @classmethod
    def parse(cls, written: str, context: Context = ANYWHERE) -> Self:
        """Read `15%`, `7.5 %` or `15 per cent`."""
        text = fold(written, "a percentage such as '15%'")
        match = _PERCENT.fullmatch(text)
        if match is None:
            if pointed := with_point(text):
                msg = f"{shown(text)} has a decimal comma; write {shown(pointed)}"
                raise ValueError(msg)
            if _BARE.fullmatch(text):
                msg = f"{shown(text)} has no percent sign; write '{text[:40]}%'"
                raise ValueError(msg)
            msg = f"{shown(text)} is not a percentage; write for example '15%'"
            raise ValueError(msg)
        return cls(read_number(match[1], places=3, below=_BELOW))

    def words(self, language: Language) -> str:
        """ "15%", as the language writes it."""
        return format_percent(self.number / 100, locale=language.locale, decimal_quantization=False)

    def adjective(self, language: Language) -> str | None:
        """ "15%", as in "a 15% fee"."""
        return self.words(language)

    def bare(self) -> str:
        """ "15"."""
        return plain(self.number)

    def written(self) -> str:
        """`15%`."""
        return f"{self.bare()}%"
