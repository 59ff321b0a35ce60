"""How money is paid back, at whose cost goods come back and that a guarantee never ends."""

from __future__ import annotations

import pytest

from kbgen.claims.promises.answered import answered, paid
from kbgen.claims.promises.promises import promises
from kbgen.claims.topics.wording import Wording
from kbgen.model import Policy

WORDING = Wording(Policy())


@pytest.mark.parametrize(
    "sentence",
    [
        "garden tools come with a guarantee that never runs out.",
        "our warranty never expires.",
        "you'll have to buy the postage for your return yourself.",
        "you must pay for shipping for any return.",
        "whatever you paid with, we refund by cheque.",
        "we can't put money back on the card you paid with.",
        "we never send refunds to cards.",
    ],
)
def test_what_is_said(sentence: str) -> None:
    ((key, _),) = ((each.key, each.said) for each in promises(WORDING, sentence))
    assert key in ("warranty.length", "returns.cost", "refunds.method")


@pytest.mark.parametrize(
    "sentence",
    [
        "a guarantee that never fails to please.",
        "you don't need to buy the postage for your return.",
        "you won't have to buy postage for returns.",
        "we refund by the end of the week.",
        "we don't put refunds on cards that you no longer use.",
        "we can't put money back on cards that have expired.",
        "we don't send refunds to cards other than the one you used.",
        "you'll need to buy the postage for returns to our repairer.",
        "our patience never runs out.",
        "you can buy postage at the post office for your return.",
    ],
)
def test_what_is_something_else(sentence: str) -> None:
    assert not promises(WORDING, sentence)


def test_none_is_a_no() -> None:
    found = answered("is there a restocking fee?", "none whatever.")
    assert found
    assert found[0] == "there is no restocking fee"
    assert answered("is there a restocking fee?", "none of our goods has one.") is None


def test_a_place_may_follow_what_is_paid() -> None:
    found = paid("who bears the return costs within germany?", "the customer.")
    assert found
    assert found[0] == "you pay for the return costs within germany"
    assert paid("who pays for delivery in germany?", "the customer.") is None
