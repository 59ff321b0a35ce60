"""Answers: `yes`, `no`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from kbgen.values.base import ANYWHERE, Context, fold, shown
from kbgen.values.language import Language

_MEANINGS = {
    "yes": True,
    "true": True,
    "on": True,
    "y": True,
    "no": False,
    "false": False,
    "off": False,
    "n": False,
}


@dataclass(frozen=True, slots=True)
class Answer:
    """Yes or no."""

    kind: ClassVar[str] = "answer"

    is_yes: bool

    @classmethod
    def parse(cls, written: str, context: Context = ANYWHERE) -> Self:
        """Read `yes` or `no` in any case; `true` and `false`, `on` and `off` as well."""
        text = fold(written, "'yes' or 'no'")
        meaning = _MEANINGS.get(text.lower())
        if meaning is None:
            msg = f"{shown(text)} is not an answer; write 'yes' or 'no'"
            raise ValueError(msg)
        return cls(meaning)

    def words(self, language: Language) -> str:
        """ "yes" or "no"."""
        return language.phrases.yes if self.is_yes else language.phrases.no

    def adjective(self, language: Language) -> str | None:
        """None: an answer has no such form."""
        return None

    def bare(self) -> str:
        """ "yes" or "no"."""
        return "yes" if self.is_yes else "no"

    def written(self) -> str:
        """`yes` or `no`."""
        return self.bare()
