"""Whether anything is kept back from a refund for restocking, told in other words than "a restocking fee"."""

from __future__ import annotations

import pytest

from tests.claims.judge import levels_in, policy_of

_NONE = policy_of("""\
business: {name: Larch, country: GB, currency: GBP}
returns: {window: 30 days, cost: free, restocking_fee: 0%}
""")
_SOME = policy_of("""\
business: {name: Larch, country: GB, currency: GBP}
returns: {window: 30 days, cost: free, restocking_fee: 15%}
""")


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Restocking fees", "We have one, and it's taken off your refund."),
        ("Restocking fees", "We don't have one for repairs."),
        ("Returns", "Nothing is deducted if we got it wrong."),
        ("Exchanges", "Nothing is deducted."),
        ("Exchanges", "We don't charge a restocking fee on exchanges."),
        ("Returns", "We don't take anything back after the window."),
        ("Returns", "Cancel before we ship and nothing is taken off."),
        ("Returns", "Nothing is deducted for shipping."),
        ("Returns", "We keep a little back for restocking."),
    ],
)
def test_charged_or_of_something_else(title: str, body: str) -> None:
    assert levels_in(_SOME, body, title) == []


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Restocking fees", "We don't have one."),
        (
            "Returns",
            "We take a small amount off your refund if parts are missing, to cover restocking.",
        ),
        ("Returns", "We keep part of the deposit to cover handling."),
        ("Returns", "Other shops keep something back for restocking."),
        ("Returns", "Restocking takes time, so we hold popular sizes for you."),
        (
            "Returns",
            "Returned parcels attract a handling charge from the courier if they're overweight.",
        ),
    ],
)
def test_not_charged_or_of_some(title: str, body: str) -> None:
    assert levels_in(_NONE, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "words"),
    [
        ("Restocking fee", "We don't have one.", "We don't have one"),
        ("Returns", "### Restocking fee?\n\nNot here.", "Not here"),
        (
            "Returns",
            "We never dock anything from a refund.",
            "We never dock anything from a refund",
        ),
        ("Returns", "We don't believe in restocking fees.", "We don't believe in restocking fees"),
        ("Returns", "Restocking is on us.", "Restocking is on us"),
    ],
)
def test_nothing_is_kept(title: str, body: str, words: str) -> None:
    assert levels_in(_SOME, body, title) == [("warning", words)]
    assert levels_in(_NONE, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "words"),
    [
        ("Restocking fee", "There is one, I'm afraid.", "There is one"),
        (
            "Returns",
            "We take a small cut to cover the work of putting things back into stock.",
            "We take a small cut to cover the work of putting things back into stock",
        ),
        ("Returns", "A restocking fee will apply.", "A restocking fee will apply"),
        (
            "Returns",
            "You'll get your money back, minus a restocking fee.",
            "money back, minus a restocking fee",
        ),
    ],
)
def test_something_is_kept(title: str, body: str, words: str) -> None:
    assert levels_in(_NONE, body, title) == [("warning", words)]
    assert levels_in(_SOME, body, title) == []
