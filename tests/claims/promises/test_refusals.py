"""That an order cannot be cancelled or changed."""

from __future__ import annotations

import pytest

from kbgen.claims.promises.refusals import answered_no, is_late, refused
from tests.claims.judge import findings_in, policy_of

_READ = policy_of("business: {name: Corner Shop, country: GB}\norders: {cancel_within: 1 hour}\n")
CANCEL, CHANGE = "orders.cancel_within", "orders.change_within"


@pytest.mark.parametrize(
    ("sentence", "key", "words"),
    [
        ("orders cannot be cancelled.", CANCEL, "orders cannot be cancelled"),
        (
            "orders, once submitted, cannot be cancelled by the customer in any circumstances.",
            CANCEL,
            "orders, once submitted, cannot be cancelled by the customer in any circumstances",
        ),
        (
            "an order once placed can't be cancelled under any circumstances.",
            CANCEL,
            "an order once placed can't be cancelled under any circumstances",
        ),
        (
            "we bake at once, so orders can't be canceled once they've been placed.",
            CANCEL,
            "so orders can't be canceled once they've been placed",
        ),
        ("an order cannot be cancelled after it has been placed.", CANCEL, ""),
        ("once you've placed an order it can't be cancelled.", CANCEL, ""),
        ("we're unable to cancel orders that have been placed.", CANCEL, ""),
        ("it isn't possible to cancel an order.", CANCEL, ""),
        ("cancelling an order isn't possible, but you can send it back.", CANCEL, ""),
        ("your order can't be changed.", CHANGE, ""),
        ("we can't make changes to an order after you've placed it.", CHANGE, ""),
        ("orders can't be amended or cancelled.", CHANGE, ""),
        ("once submitted, an order cannot be canceled, not even minutes later.", CANCEL, "once"),
        ("once you've tapped buy now, your order can't be cancelled.", CANCEL, ""),
        ("there's no cancelling an order once it's in.", CANCEL, ""),
        ("as soon as you place your order, it can no longer be cancelled.", CANCEL, ""),
        ("the moment you hit the order button, we can't cancel it.", CANCEL, ""),
        ("when you've completed checkout, orders can no longer be cancelled.", CANCEL, ""),
        ("there is no way to cancel an order once it has been submitted.", CANCEL, ""),
        ("no order can be cancelled once it is placed.", CANCEL, ""),
        ("you can't cancel an order once you've clicked \"pay now\".", CANCEL, ""),
        ("once you've pressed \"place order\" we can't change a thing.", CHANGE, ""),
        ("we can't change anything once you've ordered.", CHANGE, ""),
        ("after you have checked out, nothing can be changed.", CHANGE, ""),
        ("once the order's been placed, no changes can be made.", CHANGE, ""),
        ('once you hit "confirm order", there is no changing it.', CHANGE, ""),
    ],
)
def test_what_is_refused(sentence: str, key: str, words: str) -> None:
    ((found, span),) = refused(sentence)
    assert found == key
    assert words in sentence[span.start : span.end]


@pytest.mark.parametrize(
    "sentence",
    [
        "orders can't be cancelled by email.",
        "orders can't be cancelled once they've been packed.",
        "after an hour an order can't be cancelled.",
        "custom orders can't be cancelled.",
        "pre-orders can't be changed once they've been placed.",
        "we can't cancel orders over the phone.",
        "we can't change the address on your order.",
        "we can't change the price of an order once it has been placed.",
        "the order can no longer be changed.",
        "orders that have shipped can't be cancelled.",
        "a workshop place can't be cancelled once it has been paid for.",
        "once your order has been dispatched, we can't cancel it.",
        "once it's in production, an order can't be cancelled.",
        "there's no cancelling an order once it's in the post.",
        "once your order has gone through to the warehouse, it can't be changed.",
        "once you've clicked buy on a made-to-measure blind, the order can't be cancelled.",
        "once packed, an order can't be cancelled.",
        "once paid by invoice, an order can't be cancelled.",
        "once you've pressed \"place order\" we can't change the address.",
        "once submitted, a review can't be changed, so mind what you order.",
        "after you've submitted the cancellation form, the order can't be changed.",
        "once you've clicked the link, we can't change your order.",
        "once your custom order is placed, it can't be changed.",
        "if you've chosen express, once you've clicked buy an order can't be cancelled.",
        "once you've placed an order you can't cancel it, except within two hours.",
        "an order can't be cancelled once it has been placed, unless it is a pre-order.",
        "once you've ordered, we can't change it for the first hour.",
        "once you've placed your order, you can change it for two hours.",
        "once you've checked out as a guest, you can't change your order online.",
        "when you order a subscription, you can't cancel the order.",
    ],
)
def test_what_is_refused_in_some_cases_only(sentence: str) -> None:
    assert list(refused(sentence)) == []


@pytest.mark.parametrize(
    ("statement", "asked", "keys"),
    [
        ("you can't cancel my order.", "can i cancel my order?", [CANCEL]),
        ("you can't cancel.", "i ordered the wrong thing! can i cancel?", [CANCEL]),
        ("you can't change my order.", "can i change my order?", [CHANGE]),
        ("you can't cancel it.", "my order has shipped. can i cancel it?", []),
        ("you can't cancel my order.", "can i cancel my order after a day?", []),
        ("you can't cancel.", "can i cancel my membership?", []),
    ],
)
def test_a_no_to_a_question(statement: str, asked: str, keys: list[str]) -> None:
    assert [key for key, _ in answered_no(statement, asked)] == keys


def test_what_stands_before() -> None:
    assert is_late("when your order has been packed")
    assert is_late("custom orders")
    assert not is_late("we pack straight away.")


@pytest.mark.parametrize(
    ("body", "title", "found"),
    [
        ("All orders are final the second you place them. No cancellations.", "Orders", 1),
        ("Ordered by mistake? Sorry, we don't accept cancellations.", "Your order", 1),
        ("No cancellations, sorry.", "Changing an order", 1),
        ("Classes fill up fast. No cancellations.", "Workshops", 0),
        ("We make custom orders at once. No cancellations.", "Orders", 0),
        ("Your order has been packed? No cancellations.", "Orders", 0),
        ("No cancellations this week: every order is on its way.", "News", 0),
        ("No cancellations after an hour.", "Orders", 0),
        ("There were no cancellations.", "Orders", 0),
    ],
)
def test_no_cancellations(body: str, title: str, found: int) -> None:
    assert len(findings_in(_READ, body, title)) == found
