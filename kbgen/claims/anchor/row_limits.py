"""Amounts of orders in the first cell of a row: "Parcel, under £75" before what it costs."""

from __future__ import annotations

import re
from decimal import Decimal

from kbgen.claims.context.figures import Figure
from kbgen.claims.patterns import lazy
from kbgen.claims.prose.passages import Kind
from kbgen.claims.quantity import Bound
from kbgen.claims.topics.topics import QUANTITY
from kbgen.model import Policy
from kbgen.values import Money

_AMOUNT = lazy(r"[£$€]\s?(?P<number>\d[\d.,]*\d|\d)|(?P<behind>\d[\d.,]*\d|\d)\s?€")
_UNDER = lazy(
    r"[\s,;:(–-]*(?:(?:for |on )?(?:all )?(?:orders?|baskets?|carts?|purchases?) )?(?:that are |worth |of )?(?:under|below|up to|less than|<) ?"
    rf"(?:{_AMOUNT.pattern})\s?\)?".replace("?P<number>", "").replace("?P<behind>", "")
)


def is_row_limit(figure: Figure) -> bool:
    """Whether an amount in a row's first cell says for which orders the row is."""
    passage = figure.around.passage
    if passage.kind is not Kind.CELL or passage.row.strip():
        return False
    is_bound = figure.said.bound in (Bound.AT_MOST, Bound.AT_LEAST)
    before = figure.sentence[: figure.said.lead]
    return is_bound and bool(re.search(r"[^\W\d_]{3}", before))


def without_own_limit(policy: Policy, figure: Figure) -> str:
    """A figure's part of its sentence without a row's "under £75" where from £75 on it is free anyway."""
    near, row = figure.near, figure.around.passage.row
    found = _AMOUNT.findall(row)
    if len(found) != 1 or not _UNDER.search(near.rpartition(QUANTITY)[0]):
        return near
    amount = _decimal(next(filter(None, found[0])))
    known = (
        fact.value for fact in policy.under("delivery.methods") if fact.key.endswith(".free_from")
    )
    if not any(isinstance(one, Money) and one.amount == amount for one in known):
        return near
    return _UNDER.sub(" ", near)


def _decimal(written: str) -> Decimal:
    whole = re.sub(r"[.,](?=\d{3})", "", written)
    return Decimal(whole.replace(",", "."))
