"""A passage made ready for patterns: every character of the text keeps its place."""

from __future__ import annotations

from dataclasses import dataclass

from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Bound, Said
from kbgen.values import Context

_FOLDED = str.maketrans(
    {
        **dict.fromkeys("\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008", " "),
        **dict.fromkeys("\u2009\u200a\u202f\u205f\u3000\n\r\t\v\f", " "),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2015\u2212", "-"),
        **dict.fromkeys("\u2018\u2019\u02bc\u201b\u00b4`", "'"),
        **dict.fromkeys("\u201c\u201d\u201f", '"'),
    }
)
_WORD = lazy(r"[a-z]+")


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence or a short passage, folded without moving a character."""

    plain: str
    """Blanks, hyphens and en dashes, and quotes are one kind each; em dashes are kept."""
    lower: str
    """The same in lower case."""
    words: frozenset[str]
    """Its words of ASCII letters, in lower case: what each kind of quantity is looked for by."""
    context: Context

    @classmethod
    def of(cls, text: str, context: Context) -> Passage:
        """The passage of a text."""
        plain = text.translate(_FOLDED)
        lower = plain.lower()
        if len(lower) != len(plain):
            lower = "".join(_lowered(letter) for letter in plain)
        return cls(plain, lower, frozenset(_WORD.findall(lower)), context)


@dataclass(frozen=True, slots=True)
class Found:
    """A quantity that one of the kinds found; `bound` only where its own words give one."""

    start: int
    end: int
    value: Said
    bound: Bound | None = None
    adjective: bool = False


def _lowered(letter: str) -> str:
    small = letter.lower()
    return small if len(small) == 1 else letter
