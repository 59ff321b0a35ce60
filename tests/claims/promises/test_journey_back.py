"""Who pays for the way back of goods, by whatever name a sentence calls it."""

from __future__ import annotations

import pytest

from tests.claims.judge import levels_in, policy_of

_FREE = policy_of("""\
business: {name: Holm, country: GB, currency: GBP}
returns: {window: 30 days, cost: free}
""")
_PAID = policy_of("""\
business: {name: Holm, country: GB, currency: GBP}
returns: {window: 30 days, cost: £5}
""")


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Returns", "Getting it back to us in one piece is your responsibility."),
        ("Returns", "Sending it back is your choice."),
        ("Returns", "You're responsible for the goods until they reach us."),
        ("Returns", "Use your own label if you like."),
        ("Returns", "If you use your own courier, the trip back is on you."),
        ("Returns", "Send it at your own cost if you'd rather use another courier."),
        ("Returns", "Post it at your own risk."),
        ("Return postage", "It's printed on the label inside."),
        ("Return shipping from abroad", "It's yours to pay."),
        ("Returns", "### Who pays for the return?\n\nWe do."),
        ("Orders", "### Is delivery free?\n\nNot any more."),
    ],
)
def test_free_or_of_something_else(title: str, body: str) -> None:
    assert levels_in(_FREE, body, title) == []


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Returns", "### Who pays for the return?\n\nYou do."),
        ("Returns", "### Who pays for the return?\n\nWe do, if we got it wrong."),
        ("Returns", "For faulty goods the trip back is our treat."),
        ("Delivery", "The label is paid for."),
        ("Returns", "Send it back at your own cost."),
    ],
)
def test_paid_or_of_some(title: str, body: str) -> None:
    assert levels_in(_PAID, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "words"),
    [
        ("Returns", "Getting it back to us is on you.", "Getting it back to us is on you"),
        ("Returns", "### Who pays for the return?\n\nYou do, unless it's faulty.", "You do"),
        ("Returns", "Post it at your own cost.", "Post it at your own cost"),
        ("Returns", "Please use your own stamps.", "Please use your own stamps"),
        ("Return postage", "Paid by you.", "Paid by you"),
        ("Returns", "Free returns? Not here, I'm afraid.", "Not here"),
    ],
)
def test_the_customer_pays(title: str, body: str, words: str) -> None:
    assert levels_in(_FREE, body, title) == [("warning", words)]
    assert levels_in(_PAID, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "words"),
    [
        ("Returns", "### Who covers the postage back?\n\nWe do, always.", "We do"),
        (
            "Returns",
            "We pick up the tab for the trip back.",
            "We pick up the tab for the trip back",
        ),
        ("Returns", "Send it back at our expense.", "Send it back at our expense"),
        ("Returns", "You never pay to send it back.", "You never pay to send it back"),
    ],
)
def test_the_shop_pays(title: str, body: str, words: str) -> None:
    assert levels_in(_PAID, body, title) == [("warning", words)]
    assert levels_in(_FREE, body, title) == []
