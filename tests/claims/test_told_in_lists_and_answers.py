"""Answers and the words behind them that say them again, and lists of what may not come back."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Corner Shop, country: GB, currency: GBP}
delivery:
  countries: [GB, FR, BE]
  methods:
    standard: {name: Standard delivery, countries: [GB], cost: £4, tracked: yes}
    europe: {name: European delivery, countries: [FR, BE], cost: £9, tracked: yes}
returns: {window: 30 days, cost: £4, restocking_fee: 10%, excluded: [gift cards, opened earbuds, personalised mugs]}
refunds: {time: 5 days, method: original form of payment}
warranty: {length: 2 years, excludes: [limescale, liquid damage]}
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (
            "### Do you post to France?\n\nNo, sorry. We don't post to France.",
            "No, sorry. We don't post to France",
        ),
        (
            "### I live in Antwerp. Can I order?\n\nUnfortunately not: we do not deliver to Belgium.",
            "Unfortunately not: we do not deliver to Belgium",
        ),
        (
            "### Can I follow my parcel to Paris?\n\nNot on the European service; it goes without tracking.",
            "Not on the European service; it goes without tracking",
        ),
        ("### Do you post to Paris?\n\nNot yet.", "Not yet"),
        ("### Can you get a cake to my aunt in Oslo?\n\nOf course.", "Of course"),
        ("### Do I pay a restocking fee?\n\nNo, you only pay the return postage.", "No"),
        ("### How do you refund me?\n\nBy cheque.", "By cheque"),
        (
            "Mugs with a name on the side can come back like any other.",
            "Mugs with a name on the side can come back",
        ),
        (
            "You can return earbuds even if the box has been opened.",
            "You can return earbuds even if the box has been opened",
        ),
        (
            "Our guarantee includes cover for liquid damage.",
            "guarantee includes cover for liquid damage",
        ),
        (
            "Damage from limescale is covered by our guarantee.",
            "Damage from limescale is covered by our guarantee",
        ),
    ],
)
def test_what_is_told_against_the_policy(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]


@pytest.mark.parametrize(
    "body",
    [
        "### Can you get a cake to my aunt in Paris?\n\nOf course.",
        "### Can you get it to Paris by Friday?\n\nNo, sorry.",
        "### Can I send a return to your shop in Paris?\n\nNo.",
        "### Do I pay a restocking fee?\n\nNo, only on sofas.",
        "### How do you refund me?\n\nTo your card.",
        "When a card has expired, refunds are made by cheque.",
        "If you paid by cheque, we'll refund you by cheque.",
        "Mugs with a name tag can come back.",
        "You can return unopened earbuds.",
        "Our guarantee includes cover for broken handles.",
        "Damage from limescale isn't covered by our guarantee.",
    ],
)
def test_what_the_policy_says_too(body: str) -> None:
    assert findings_in(_READ, body) == []


def test_two_errors_of_one_fact_stay_two() -> None:
    body = "### Do you charge for returns?\n\nNo. Return labels cost £9."
    assert len(findings_in(_READ, body)) == 2


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (
            "These can't be returned:\n\n- gift cards\n- earbuds, once opened\n- mugs with your name on\n- necklaces",
            "necklaces",
        ),
        (
            "Final sale, cannot be returned:\n\n- Gift cards\n- Opened earbuds\n- Personalised mugs\n- Tablets",
            "Tablets",
        ),
        (
            "Gift cards, opened earbuds, personalised mugs and candles can't be returned.",
            "candles",
        ),
        ("Our warranty doesn't cover limescale, liquid damage or batteries.", "batteries"),
    ],
)
def test_one_thing_more_than_the_policy_lists(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]


@pytest.mark.parametrize(
    "body",
    [
        "These can't be returned:\n\n- gift cards\n- opened earbuds\n- personalised mugs",
        "These can't be returned:\n\n- gift cards\n- necklaces\n- tablets",
        "These can't be returned:\n\n- gift cards\n- opened earbuds\n- personalised mugs\n- items you've worn",
        "These can't be returned:\n\n- gift cards\n- opened earbuds\n- personalised mugs\n- opened headphones",
        "These can't be returned if open:\n\n- gift cards\n- opened earbuds\n- personalised mugs\n- tablets",
        "We can't take back gift cards, opened earbuds, personalised mugs or anything else that is custom.",
        "Our warranty doesn't cover limescale or liquid damage.",
    ],
)
def test_a_list_that_the_policy_may_mean(body: str) -> None:
    assert findings_in(_READ, body) == []
