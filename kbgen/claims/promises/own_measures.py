"""How far, how long or how heavy something is by one of the shop's own facts: "within 60 km of the shop".

Patterns read a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache, partial

from kbgen.claims.cases.claimed import claimed
from kbgen.claims.cases.restrict import restriction
from kbgen.claims.claim import Claim
from kbgen.claims.context import abstain
from kbgen.claims.context.around import Around
from kbgen.claims.extract.numbers import NUMBER, read
from kbgen.claims.hours.others import is_anothers
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Count
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.own_bags import Bag, own_bags, spoken_of
from kbgen.claims.topics.terms import stems, words_of
from kbgen.claims.topics.topics import QUANTITY
from kbgen.claims.topics.wording import Wording
from kbgen.load.marks import Span
from kbgen.model import Article
from kbgen.values import Text

_KINDS: tuple[dict[str, Decimal], ...] = (
    {
        name: Decimal(millimetres)
        for millimetres, names in (
            (1, "mm millimetre millimeter"),
            (10, "cm centimetre centimeter"),
            (1_000, "m metre meter"),
            (1_000_000, "km kilometre kilometer"),
        )
        for name in names.split()
    },
    {
        "inch": Decimal(1),
        "inche": Decimal(1),
        "foot": Decimal(12),
        "feet": Decimal(12),
        "yard": Decimal(36),
        "mile": Decimal(63_360),
    },
    {
        name: Decimal(grams)
        for grams, names in ((1, "g gram gramme"), (1_000, "kg kilo kilogram kilogramme"))
        for name in names.split()
    },
    {"ounce": Decimal(1), "oz": Decimal(1), "pound": Decimal(16), "lb": Decimal(16)},
    {
        name: Decimal(millilitres)
        for millilitres, names in (
            (1, "ml millilitre milliliter"),
            (10, "cl"),
            (1_000, "l litre liter"),
        )
        for name in names.split()
    },
)
"""The units of each kind, by how many of its smallest they are."""
_NAMES = "|".join(sorted({name for kind in _KINDS for name in kind}, key=len, reverse=True))
_MEASURE = lazy(
    rf"(?<![\w.,£$€])(?:(?P<part>(?:half|a quarter of) an?)|(?P<number>{NUMBER}))[ -]?(?P<unit>{_NAMES})s?\b(?! ?(?:wide|tall|thick|deep|steps?|apart)\b)"
)
_WRITTEN = lazy(rf"(?:up to |at least |within )?(?P<number>{NUMBER}) ?(?P<unit>{_NAMES})s?")
_PARTS = {"half": Decimal("0.5"), "a": Decimal("0.25")}
_OPEN = lazy(
    r"\b(?:if|unless|except\w*|usually|about|around|roughly|some|most|more(?! than)|further|extra|steps?|beyond|over|outside|example|was|were|used to|other)\b"
)
_BREAK = lazy(r"[,;:.!?–—]| and (?:anything|everything|the|we|i|it|they|any)\b")


def own_measures(
    wording: Wording, article: Article, around: Around, sentence: str
) -> Iterator[Claim]:
    """The measures that a sentence tells of the shop's own facts."""
    if not _has_measures(wording):
        return
    bags = own_bags(wording)
    text = lowered(sentence)
    if text.rstrip().endswith("?"):
        return
    for match in _MEASURE.finditer(text):
        number, unit = _number(match["part"], match["number"]), match["unit"]
        start = max((one.end() for one in _BREAK.finditer(text, 0, match.start())), default=0)
        end = next((one.start() for one in _BREAK.finditer(text, match.end())), len(text))
        clause = f"{text[start : match.start()]}{QUANTITY}{text[match.end() : end]}"
        spoken = spoken_of(bags, clause, (text, *around.titles), partial(_is_in, unit))
        if number is None or spoken is None or not spoken.bag.share(clause):
            continue
        if _OPEN.search(clause) or is_anothers(wording, sentence) or abstain.is_idle(clause):
            continue
        own = restriction(wording, clause)
        if own.unknown and not set(stems(own.unknown)) <= words_of(spoken.bag.fact):
            continue
        known = _known(spoken.bag)
        if known is None:
            continue
        said = Count(number * _size(unit)[1] / known)
        whole = f"{text[: match.start()]}{QUANTITY}{text[match.end() :]}"
        yield claimed(
            article,
            around,
            sentence,
            (spoken.bag.fact.key,),
            said,
            Span(*match.span()),
            own=replace(own, unknown=""),
            is_sure=spoken.is_sure,
            clause=whole,
        )


def is_measure(unit: str | None) -> bool:
    """Whether a word is a unit by which things are measured, and none of things that are counted."""
    return any(
        name in kind for name in (unit or "", (unit or "").removesuffix("s")) for kind in _KINDS
    )


def _number(part: str | None, written: str | None) -> Decimal | None:
    return _PARTS[part.split()[0]] if part else read(written or "")


# One policy, and the same with what it lacks.
@lru_cache(maxsize=4)
def _has_measures(wording: Wording) -> bool:
    return any(map(_unit, own_bags(wording)))


def _is_in(unit: str, bag: Bag) -> bool:
    """Whether a fact is a measure of the kind that a unit is of."""
    own = _unit(bag)
    return own is not None and _size(own)[0] == _size(unit)[0]


def _unit(bag: Bag) -> str | None:
    value = bag.fact.value
    match = _WRITTEN.fullmatch(value.text.lower()) if isinstance(value, Text) else None
    return match["unit"] if match else None


def _known(bag: Bag) -> Decimal | None:
    unit = _unit(bag)
    return _size(unit)[1] if unit else None


def _size(unit: str) -> tuple[int, Decimal]:
    """The kind of a unit, and how many of the smallest of its kind it is."""
    return next((at, kind[unit]) for at, kind in enumerate(_KINDS) if unit in kind)
