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


_HABERDASHER = policy_of("""
business: {name: Bell & Bobbin, country: GB, currency: GBP}
terms:
  dogs: {value: yes, type: answer, says: [dogs in the shop]}
  parking: {value: no, type: answer, says: [customer parking]}
  nhs: {value: no, type: answer, says: [NHS discount]}
  instalments: {value: yes, type: answer, says: [pay in instalments]}
  workshop: {value: yes, type: answer, says: [book a workshop, booking needed]}
  bureau: {value: no, type: answer, says: [price match]}
""")


@pytest.mark.parametrize(
    "body",
    [
        "Dogs are welcome in the shop, as long as they don't chew the wool.",
        "Dogs are welcome in the shop, but not on the sofas.",
        "The dog bed in the shop isn't for sale.",
        "The shop sells coats for dogs that don't like rain.",
        "Parking for lorries is at the back.",
        "If you park on the kerb, customers can't get by.",
        "We don't have parking, but there's a customer entrance on Mill Lane.",
        "The NHS doesn't take a discount from us.",
        "There's no need to book the listening room.",
        "No need to book: just turn up and we'll fit you.",
        "Workshops must be booked.",
        "You can pay in instalments, unless your order is below £50.",
        "We offer a price match elsewhere.",
    ],
)
def test_conditions_and_others_leave_an_answer_as_it_is(body: str) -> None:
    assert findings_in(_HABERDASHER, body) == []


@pytest.mark.parametrize(
    "body",
    [
        "Dogs aren't allowed in the shop.",
        "Dogs are not allowed in the shop.",
        "There is parking for customers behind the building.",
        "We give a discount to NHS staff.",
        "We offer a price match.",
        "You can't pay in instalments.",
        "You needn't book a workshop.",
    ],
)
def test_answers_in_other_words_and_shapes(body: str) -> None:
    assert len(findings_in(_HABERDASHER, body)) == 1
