"""How and when money is paid back, by texts on refunds that don't say again of what they speak."""

from __future__ import annotations

import pytest

from tests.claims.judge import levels_in, policy_of

_READ = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
refunds: {time: 5 business days, method: original payment method}
""")
_CREDIT = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
refunds: {method: store credit}
""")


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Refunds", "If you paid with a gift card, the refund goes back on it."),
        ("Refunds", "You can have store credit instead if you'd like that better."),
        ("Refunds", "Some shops will only give you a credit note."),
        ("Refunds", "When a gift is returned, whoever got it receives a credit note."),
        ("Refunds", "We pay you back on the card you used."),
        ("Refunds", "It goes right back on your card."),
        ("Trade-ins", "You'll get store credit for your old bike."),
        ("Returns", "We email you the moment your parcel is scanned in."),
        ("Refunds", "Your bank may show it straight away."),
        ("Refunds", "Faulty goods are refunded on the spot."),
        ("Refunds", "You get your money within five business days."),
    ],
)
def test_what_agrees_or_is_of_something_else(title: str, body: str) -> None:
    assert levels_in(_READ, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "found"),
    [
        (
            "Returns",
            "Once it's back, we pop the money on a gift card for you.",
            ("warning", "we pop the money on a gift card for you"),
        ),
        (
            "Refunds",
            "You'll be given a credit note for the value of what you return.",
            ("error", "You'll be given a credit note for the value of what you return"),
        ),
        ("Refunds", "Refunds are store credit, always.", ("error", "Refunds are store credit")),
        (
            "Refunds",
            "## How will I get my money back?\n\nAs a voucher to spend with us.",
            ("error", "As a voucher to spend with us"),
        ),
        (
            "Refunds",
            "We refund you the moment your parcel is scanned in.",
            ("error", "the moment your parcel is scanned in"),
        ),
        ("Refunds", "You'll see it right away.", ("warning", "right away")),
        ("Refunds", "Your money's back on your card straight away.", ("warning", "straight away")),
    ],
)
def test_what_contradicts(title: str, body: str, found: tuple[str, str]) -> None:
    assert levels_in(_READ, body, title) == [found]


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Refunds", "You get store credit."),
        ("Refunds", "We don't put it back on your card."),
        ("Deposits", "It goes right back on your card."),
    ],
)
def test_what_agrees_or_is_of_something_else_store_credit(title: str, body: str) -> None:
    assert levels_in(_CREDIT, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "found"),
    [
        (
            "Refunds",
            "It goes right back on your card.",
            ("warning", "It goes right back on your card"),
        ),
        (
            "Refunds",
            "You get your money back the way you paid.",
            ("error", "You get your money back the way you paid"),
        ),
        ("Refunds", "No store credit here.", ("warning", "No store credit here")),
    ],
)
def test_what_contradicts_store_credit(title: str, body: str, found: tuple[str, str]) -> None:
    assert levels_in(_CREDIT, body, title) == [found]
