"""What speaks for what a figure is about: words, pairs of words, the figure's own shape.

A clue is a short text: a letter for where it stands, a colon, and the word or words. The figure itself
is the word `§`, so that "within §" is a pair as well.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from kbgen.claims.patterns import lazy
from kbgen.claims.statement import Statement
from kbgen.claims.topics.terms import stem
from kbgen.claims.topics.topics import QUANTITY
from kbgen.values import Duration, Money

_TOKEN = lazy(rf"{QUANTITY}|[^\W\d_]+|\d+|[?%£$€]")
_SIZES = (1, 3, 7, 14, 31, 100, 400)
"""Where one size of an amount or of a number of units ends and the next begins."""


def clues(statement: Statement, known: Container[str]) -> Sequence[str]:
    """The clues to what a figure is about, each once.

    `n:` stands for the figure's own part of the sentence, `c:` for what is before and above, `a:` for
    anywhere, `k:` for the figure's kind, unit, size and bound, `x:` for what the topics take it for.
    `known`: words that are no names where a sentence begins with them.
    """
    whole = _words(statement.whole)
    names = statement.names if whole[0] in known else statement.names | {whole[0]}
    near = _named(_words(statement.near), names)
    above = dict.fromkeys(word for text in statement.around for word in _words(text))
    everywhere = dict.fromkeys((*near, *_named(whole, names), *above))
    return [
        *[f"n:{word}" for word in dict.fromkeys(near)],
        *[f"n:{one} {two}" for one, two in dict.fromkeys(pairwise(near))],
        *[f"c:{word}" for word in above],
        *[f"a:{word}" for word in everywhere],
        *_shape(statement),
        f"x:{statement.topic}",
        *([f"x:{statement.topic} framed"] if statement.is_framed else []),
    ]


_CAPITAL = lazy(r"(?<=[a-z0-9,;] )[A-Z][^\W\d_]*[a-z][^\W_]*")
_DATES = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "mon",
        "tue",
        "wed",
        "thu",
        "fri",
        "sat",
        "sun",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "oct",
        "nov",
        "dec",
    ]
)


@lru_cache(maxsize=4_096)
def names_in(sentence: str) -> frozenset[str]:
    """The words of a sentence that are written like names, in small letters without their endings."""
    found = {word.lower() for word in _CAPITAL.findall(sentence)}
    return frozenset(stem(word) for word in found - _DATES)


NAME = "Name"


def _named(words: tuple[str, ...], names: frozenset[str]) -> tuple[str, ...]:
    """Words with one word in the place of every name."""
    return tuple(NAME if word in names else word for word in words) if names else words


# Titles and headings stand above many sentences.
@lru_cache(maxsize=16_384)
def _words(text: str) -> tuple[str, ...]:
    found: Iterable[str] = _TOKEN.findall(text)
    return tuple("0" if word.isdigit() else stem(word) for word in found)


def _shape(statement: Statement) -> Iterator[str]:
    """What the figure itself tells."""
    kind, said = statement.kind, statement.said
    yield f"k:{kind}"
    yield f"k:{said.bound.name}"
    match said.value:
        case Duration(high=high, unit=unit, business=business):
            name = f"{'business ' if business else ''}{unit}"
            yield f"k:{name}"
            yield f"k:{_size(float(high))} {name}"
        case Money(amount=amount):
            yield f"k:{_size(float(amount))} {kind}"
        case value:
            yield f"k:{type(value).__name__}"


def _size(number: float) -> int:
    return sum(number >= least for least in _SIZES)
