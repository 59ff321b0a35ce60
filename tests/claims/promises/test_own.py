"""Yes and no of the shop's own facts: where their words are said of other things, and where of them."""

from __future__ import annotations

import pytest

from kbgen.claims.promises.own import is_lack, told
from tests.claims.judge import findings_in, policy_of

_SHOP = """
business: {name: Moth & Flame, country: GB, currency: GBP}
terms:
  price_match: {value: no, says: [price match, match a price, price matching]}
  trade_in: {value: no, says: [trade-in, trade in]}
  gift_wrap: {value: yes, says: [gift wrapping, gift wrap]}
  postage_back: {value: no, says: [refund postage]}
"""
_POLICY = policy_of(_SHOP)


@pytest.mark.parametrize(
    "body",
    [
        "Crumpled paper beats bubble wrap.",
        "A quick player may well beat you at this one.",
        "The maker belongs to the national trade association.",
        "We're at the trade fair in March.",
        "Price matching would oblige us to follow every sale there is.",
        "Price matching? That would cost us our best people.",
        "The ribbon from gift wrapping does not have to come back.",
        "Any paper of the gift wrap isn't needed for a return.",
        "Nor do we refund postage.",
        "The trade insists on it.",
        "We don't do trade-ins.",
    ],
)
def test_what_is_said_of_something_else_is_no_answer(body: str) -> None:
    assert findings_in(_POLICY, body) == []


@pytest.mark.parametrize(
    "body",
    [
        "We match a price that you find elsewhere.",
        "Found it for less? We'll match the price.",
        "Seen it cheaper? We'll beat it.",
        "Trade in your old lamp for a new one.",
        "You can trade your old lamp in.",
        "We take trade-ins towards a new lamp.",
        "We don't offer gift wrapping.",
        "Gift wrapping is not possible.",
        "We refund postage too.",
        "We would love to gift wrap it, but we can't.",
    ],
)
def test_what_is_said_of_the_fact_is(body: str) -> None:
    assert len(findings_in(_POLICY, body)) == 1


@pytest.mark.parametrize(
    ("sentence", "is_yes"),
    [
        ("nobody is tied in.", False),
        ("no one has to sign up for a minimum term.", False),
        ("nobody else gives you a minimum term like ours.", True),
        ("there is a minimum term.", True),
    ],
)
def test_nobody_is_a_no(sentence: str, is_yes: bool) -> None:
    assert told(sentence, 0, 0) is is_yes


def test_what_lacks_something_is_free_of_it() -> None:
    assert is_lack("terms.peat_free", "everything here is grown without peat.")
    assert is_lack("terms.peat_free", "there is no peat in our pots.")
    assert not is_lack("terms.peat_free", "our composts are not yet peat-free.")
    assert not is_lack("terms.peat_free", "we don't grow anything without peat.")
    assert not is_lack("terms.gift_wrap", "we send it without gift wrap.")
