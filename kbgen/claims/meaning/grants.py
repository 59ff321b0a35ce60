"""What a sentence grants or denies of a shop's rules, whatever words it has for it.

`kbgen.claims.meaning.stances` weighs what is said of a thing that is named. Here nothing needs to be
named: "that ship has sailed once you've pressed the button" denies that an order can be cancelled. It
is learned in the same way, by `python -m tests.claims.train` from `tests/claims/grants`, and kept in
`said/grants.tsv` in hundredths.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from kbgen.claims.meaning.notions import notions
from kbgen.claims.meaning.regression import Regression
from kbgen.claims.meaning.stances import DENIED, FOLDER, words
from kbgen.claims.promises.answered import polarity

DATA = FOLDER / "grants.tsv"


class Grant(StrEnum):
    """What may be granted or denied to nearly all customers."""

    NONE = "none"
    WINDOW_ENDLESS = "window_endless"
    WINDOW_NONE = "window_none"
    RETURN_FREE = "return_free"
    RETURN_PAID = "return_paid"
    EXCHANGE_FREE = "exchange_free"
    EXCHANGE_PAID = "exchange_paid"
    EXCHANGE_NONE = "exchange_none"
    RESTOCK_FEE = "restock_fee"
    RESTOCK_NONE = "restock_none"
    REFUND_CREDIT = "refund_credit"
    REFUND_MONEY = "refund_money"
    CANCEL_ANY = "cancel_any"
    CANCEL_NONE = "cancel_none"
    CHANGE_ANY = "change_any"
    CHANGE_NONE = "change_none"
    GUARANTEE_ENDLESS = "guarantee_endless"
    GUARANTEE_NONE = "guarantee_none"
    DELIVERY_FREE = "delivery_free"
    """On every order, whatever it is worth."""
    DELIVERY_PAID = "delivery_paid"
    """On every order, whatever it is worth."""
    HOLD_ENDLESS = "hold_endless"
    MINIMUM_NONE = "minimum_none"
    MINIMUM_SOME = "minimum_some"
    BODY_NONE = "body_none"
    CALLS_FREE = "calls_free"
    CALLS_PAID = "calls_paid"
    DEPOSIT_NONE = "deposit_none"
    DEPOSIT_SOME = "deposit_some"
    PICKUP_NONE = "pickup_none"
    """Returns fetched from the customer's home."""
    PICKUP_SOME = "pickup_some"
    INSTORE_NONE = "instore_none"
    """Returns brought to the shop."""
    INSTORE_SOME = "instore_some"
    DAMAGE_ENDLESS = "damage_endless"
    ENGLISH_ONLY = "english_only"
    BROUGHT = "brought"
    """Parcels, on the days that are named."""
    UNBROUGHT = "unbrought"


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence, what stands before it and the heading above; small letters, `¤` for its days."""

    text: str
    before: str
    title: str


_FIRST = 3
"""How many words begin a sentence."""


def clues(told: Told) -> Iterator[str]:
    """The clues to what a sentence grants, each once.

    `n:` stands for words of the sentence and two or three in a row, `b:` for those that it begins with,
    `c:` for what stands before, `t:` for the heading, `q:` for the words of a question with the yes or
    no to it, `k:` for what the sentence answers and whether it denies.
    """
    own, before, title = words(told.text), words(told.before), words(told.title)
    yield from dict.fromkeys(f"n:{word}" for word in own)
    yield from dict.fromkeys(f"n:{one} {two}" for one, two in pairwise(own))
    triples = zip(own, own[1:], own[2:], strict=False)
    yield from dict.fromkeys(f"n:{' '.join(three)}" for three in triples)
    yield from dict.fromkeys(f"b:{word}" for word in own[:_FIRST])
    yield from dict.fromkeys(f"c:{word}" for word in before)
    yield from dict.fromkeys(f"c:{one} {two}" for one, two in pairwise(before))
    yield from dict.fromkeys(f"t:{word}" for word in title)
    yield from dict.fromkeys(f"t:{one} {two}" for one, two in pairwise(title))
    answer = polarity(told.text, conditional=True)
    said = "none" if answer is None else "yes" if answer[0] else "no"
    for asked in (told.before, told.title):
        if asked.endswith("?"):
            yield f"k:answers {said}"
            if answer is not None:
                yield from dict.fromkeys(f"q:{said} {word}" for word in words(asked))
            break
    yield from dict.fromkeys(_of_notions(told))
    yield f"k:says {said}"
    yield f"k:{'denied' if any(word[0] == DENIED for word in own) else 'plain'}"


def _of_notions(told: Told) -> Iterator[str]:
    own = notions(told.text)
    yield from (f"x:{one}" for one in own)
    yield from (f"x:{one} {two}" for one, two in pairwise(own))
    yield from (f"x:{' '.join(three)}" for three in zip(own, own[1:], own[2:], strict=False))
    for at, one in enumerate(own):
        for two in own[at + 2 : at + 5]:
            yield f"w:{one} {two}"
    around = dict.fromkeys((*notions(told.before), *notions(told.title)))
    yield from (f"y:{one}" for one in around)
    for one in around:
        if one in _TOPICS:
            yield from (f"z:{one} {two}" for two in own)


_TOPICS = frozenset(
    [
        "back",
        "swap",
        "refund",
        "cancel",
        "change",
        "guarantee",
        "delivery",
        "minimum",
        "deposit",
        "fetch",
        "hold",
        "shop",
        "body",
        "call",
        "complain",
        "damage",
        "english",
        "language",
        "day",
        "courier",
        "pay",
        "credit",
        "endless",
    ]
)


# What is said on every page is weighed for every rule.
@lru_cache(maxsize=4_096)
def shares(told: Told) -> Mapping[str, float]:
    """How likely a sentence grants or denies each, 0 to 1, together 1."""
    return _weights().shares(clues(told))


@lru_cache(maxsize=1)
def _weights() -> Regression:
    return Regression.parse(DATA.read_text(encoding="utf-8"))
