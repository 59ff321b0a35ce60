"""Who pays the postage in a text on returns, in sentences that don't say again what they are on."""

from __future__ import annotations

import pytest

from tests.claims.judge import levels_in, policy_of

_FREE = policy_of("""\
business: {name: Holm, country: GB, currency: GBP}
delivery: {methods: {post: {name: Post, time: 2 business days, cost: £4}}}
returns: {window: 30 days, cost: free}
""")
_PAID = policy_of("""\
business: {name: Holm, country: GB, currency: GBP}
returns: {window: 30 days, cost: £5}
""")


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Delivery", "You pay the postage."),
        ("Delivery and returns", "You pay the postage."),
        ("Returns", "You pay the postage when you order."),
        ("Returns", "You pay the postage if you'd rather use another carrier."),
        ("Returns", "We pay the postage."),
        ("Returns", "The postage on the first parcel is down to you."),
        ("Returns", "Do I pay the postage?"),
        ("Faulty goods and returns", "You pay the postage."),
        ("Returns from abroad", "The postage is at your own expense."),
        ("Returns", "Only the courier fee for large sofas is on you."),
        ("Exchanges", "You pay the postage."),
        ("Returns", "Stick the label on and hang on to the receipt."),
    ],
)
def test_free_or_of_another_parcel(title: str, body: str) -> None:
    assert levels_in(_FREE, body, title) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("You pay the postage.", "You pay the postage"),
        (
            "Pack it well. The postage comes out of your own pocket, we're afraid, so keep the receipt.",
            "The postage comes out of your own pocket",
        ),
        ("Postage is on you.", "Postage is on you"),
        ("We don't cover the shipping.", "We don't cover the shipping"),
        ("The cost of the postage is down to you.", "The cost of the postage is down to you"),
    ],
)
def test_the_customer_pays(body: str, words: str) -> None:
    assert levels_in(_FREE, body, "Returns") == [("warning", words)]
    assert levels_in(_PAID, body, "Returns") == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("We cover the postage.", "We cover the postage"),
        ("Drop it off anywhere. The shipping is ours to pay.", "The shipping is ours to pay"),
    ],
)
def test_the_shop_pays(body: str, words: str) -> None:
    assert levels_in(_PAID, body, "Postage") == []
    assert levels_in(_PAID, body, "Returning a kettle") == [("warning", words)]
    assert levels_in(_FREE, body, "Returning a kettle") == []
