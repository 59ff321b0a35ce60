"""What exchanges cost, and until when they may be asked for, by texts that don't say again of what."""

from __future__ import annotations

import pytest

from tests.claims.judge import levels_in, policy_of

_READ = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
exchanges: {window: 30 days, cost: free}
""")
_CHARGED = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
exchanges: {window: 30 days, cost: £6}
""")


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Exchanges", "Swaps are free. You pay the postage if you want your money back."),
        ("Exchanges", "If you'd like a dearer one, you pay the difference, and it isn't free."),
        ("Loyalty", "Swap points for a gift whenever you like."),
        ("Exchanges", "If it's our mistake, we pay the postage both ways."),
        ("Exchanges", "Swap it whenever you like within 30 days."),
        ("Exchanges", "Delivery isn't free. You pay the postage on your order."),
        ("Book swap", "There's no time limit."),
    ],
)
def test_what_agrees_or_is_of_something_else(title: str, body: str) -> None:
    assert levels_in(_READ, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "found"),
    [
        (
            "Exchanges",
            "You'll need to pay the postage both ways if you want to swap.",
            ("error", "You'll need to pay the postage both ways if you want to swap"),
        ),
        (
            "Swapping for another size",
            "It isn't free, though: you cover the postage on the new one.",
            ("error", "free, though: you cover the postage on the new one"),
        ),
        (
            "Exchanges",
            "The postage on the new one is at your own expense.",
            ("warning", "The postage on the new one is at your own expense"),
        ),
        (
            "Exchanges",
            "Swap it for another colour whenever you like.",
            ("error", "whenever you like"),
        ),
        (
            "Exchanges",
            "There's no time limit. Bring it in on a dry day.",
            ("warning", "There's no time limit"),
        ),
    ],
)
def test_what_contradicts(title: str, body: str, found: tuple[str, str]) -> None:
    assert levels_in(_READ, body, title) == [found]


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Exchanges", "It isn't free."),
        ("Exchanges", "You pay the postage both ways."),
    ],
)
def test_what_agrees_or_is_of_something_else_a_charge(title: str, body: str) -> None:
    assert levels_in(_CHARGED, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "found"),
    [
        ("Exchanges", "We pay the postage both ways.", ("warning", "We pay the postage both ways")),
    ],
)
def test_what_contradicts_a_charge(title: str, body: str, found: tuple[str, str]) -> None:
    assert levels_in(_CHARGED, body, title) == [found]
