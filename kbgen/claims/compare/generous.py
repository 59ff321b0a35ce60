"""Facts of which more is better for customers."""

from __future__ import annotations

from kbgen.claims.topics.terms import is_own_key

_GENEROUS = frozenset(
    [
        "returns.window",
        "exchanges.window",
        "returns.withdrawal.notice",
        "returns.withdrawal.send_back",
        "orders.cancel_within",
        "orders.change_within",
        "orders.damage_report",
        "warranty.length",
        "delivery.collection.hold",
    ]
)
_GENEROUS_TERMS = ("expiry", "window", "length", "maximum", "discount")


def is_generous(key: str) -> bool:
    """Whether customers gain by more of a fact's value: days to return, years of guarantee."""
    last = key.rpartition(".")[2]
    return key in _GENEROUS or (is_own_key(key) and last in _GENEROUS_TERMS)
