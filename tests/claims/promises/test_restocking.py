"""Whether something is kept back for taking goods into stock again."""

from __future__ import annotations

import pytest

from kbgen.claims.promises.restocking import restocked
from tests.claims.judge import findings_in, policy_of


@pytest.mark.parametrize(
    "sentence",
    [
        "the restocking fee is fifteen per cent.",
        "some stores say that a restocking fee comes off your refund.",
        "expect a restocking fee of 15%.",
        "we'd never dream of a restocking fee on your refund.",
        "if you return something opened, a restocking fee may apply.",
        "only special orders pay a restocking fee.",
        "nobody likes being charged a restocking fee.",
        "nothing else attracts a restocking fee.",
        "elm & oak doesn't charge a restocking fee.",
        "the restocking fee is not refundable.",
        "we don't charge for restocking your fridge.",
        "restocking takes no time at all.",
        "if you are charged the fee, tell us.",
        "apart from sofas, everything carries a restocking fee of 15%.",
        "mattresses carry a restocking fee of a tenth.",
        "sofas are subject to a restocking fee equal to the postage.",
        "don't forget the restocking fee.",
        "the restocking fee is not a fine.",
        "no other shop has a restocking fee like ours.",
        "we never understood what a restocking fee is for.",
        "restocking fees at other shops are not our business.",
        "a restocking fee on jackets? not with us.",
        "there's never a restocking fee on jackets.",
        "a restocking fee may be charged on items that come back used.",
        "we charge a restocking fee on items without their box.",
        "a restocking fee is charged on some things.",
        "there's a restocking fee for bicycles only.",
        "other shops charge a restocking fee on jackets.",
    ],
)
def test_what_says_neither(sentence: str) -> None:
    assert list(restocked(sentence)) == []


@pytest.mark.parametrize(
    ("sentence", "is_charged"),
    [
        ("trade buyers are not liable for a restocking fee.", False),
        ("trade buyers shall not be subject to any restocking fee.", False),
        ("members won't be charged the usual restocking fee.", False),
        ("we don't levy a restocking charge.", False),
        ("returns are free of any restocking charge.", False),
        ("a fee for the restocking of returned goods is not levied by us.", False),
        ("the restocking fee does not apply to members.", False),
        ("a restocking fee shall not be deducted.", False),
        ("there is no cancellation or restocking fee.", False),
        ("prams come back without any restocking fee.", False),
        ("club members are charged the restocking fee, same as anybody.", True),
        ("members pay the usual restocking fee.", True),
        ("a sealed item is subject to a restocking fee as well.", True),
        ("special orders carry a restocking fee.", True),
        ("a restocking fee is charged on clothing.", True),
        ("a restocking fee applies to every return, whatever it is.", True),
        ("for accessories we keep back a restocking fee.", True),
        ("we also charge a restocking fee for jackets.", True),
        ("there's a restocking fee on all returns.", True),
        ("trade returns incur the standard restocking fee.", True),
    ],
)  # fmt: skip
def test_whether_anything_is_kept_back(sentence: str, is_charged: bool) -> None:
    assert [charge.is_charged for charge, _ in restocked(sentence)] == [is_charged]


_NONE_READ = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
returns: {window: 30 days, cost: free, restocking_fee: {value: 0%, overrides: [{when: {customer: trade}, value: 15%}]}}
""")


@pytest.mark.parametrize(
    "body",
    [
        "Trade returns are charged at 15%.",
        "For trade customers, we keep 15% on returns.",
        "We charge nothing for restocking.",
        "Returns with signs of wear lose 20% of their value.",
        "Only 5% of our orders are returned.",
        "Returns are down by 10%.",
        "We deduct 20% VAT from returns to Norway.",
        "You get 10% off your next order when you return a box.",
        "Some shops take a 15% handling fee on returns; we don't.",
        "We keep 90% of returned parcels out of landfill.",
        "A customs handling charge of 8% may apply when goods are returned.",
        "Returned deposits lose 10%.",
        "On a £200 chair that simply wasn't for you, £30 stays with us as the restocking fee.",
    ],
)
def test_shares_that_are_not_kept_for_a_return_are_no_alarm(body: str) -> None:
    assert findings_in(_NONE_READ, body) == []


@pytest.mark.parametrize(
    "body",
    [
        "A handling charge of 10% applies to returns.",
        "All returns carry an administration charge of 5%.",
        "Trade returns are charged at 25%.",
        "We deduct 20% from returned items.",
        "Returned goods lose 10% of their price.",
        "For trade customers, we keep 30% on returns.",
        "A 15% processing fee is taken from every return.",
    ],
)
def test_a_share_kept_of_a_return(body: str) -> None:
    assert len(findings_in(_NONE_READ, body)) == 1


@pytest.mark.parametrize(
    ("sentence", "is_charged"),
    [
        ("expect a restocking fee when you send something back.", True),
        ("a restocking fee may be deducted from your refund.", True),
        ("the restocking fee comes off your refund.", True),
        ("we deduct a restocking fee from what we pay back.", True),
        ("if you return something, a restocking fee is payable.", True),
        ("restocking fee: yes", True),
        ("trade returns don't attract a restocking fee.", False),
        ("your order won't incur a restocking fee.", False),
    ],
)
def test_how_else_it_is_said(sentence: str, *, is_charged: bool) -> None:
    assert [charge.is_charged for charge, _ in restocked(sentence)] == [is_charged]
