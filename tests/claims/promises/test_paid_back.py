"""How money is paid back, at whose cost goods come back and that a guarantee never ends."""

from __future__ import annotations

import pytest

from kbgen.claims.promises.answered import answered, paid
from kbgen.claims.promises.promises import promises
from kbgen.claims.topics.wording import Wording
from kbgen.model import Policy
from tests.claims.judge import findings_in, levels_in, policy_of

WORDING = Wording(Policy())
_READ = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
returns: {window: 30 days, cost: free}
refunds: {time: 5 days, method: original payment method}
""")


@pytest.mark.parametrize(
    "body",
    [
        "If you lost your receipt, we only give you store credit.",
        "When you return something without a receipt, we only give you store credit.",
        "If your card has expired, your refund is issued as store credit.",
        "If you paid by gift card, your refund is issued as a gift card.",
        "If you paid by card, your refund goes back to it.",
        "If you'd rather have a voucher, your refund is issued as a voucher.",
        "If you return it late, we only give you store credit.",
        "If you send a gift back, we only give you store credit.",
        "If something comes back after 60 days, we only give store credit.",
        "Your credit balance shows refunds as well.",
        "Once you return it, the money goes back to your card.",
    ],
)
def test_a_case_of_its_own_may_be_paid_otherwise(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "level"),
    [
        ("Heads up: if you send something back we'll only give you store credit.", "error"),
        ("Once you return an item, we only offer a credit note.", "error"),
        ("We refund to a Corner credit balance and nothing else.", "error"),
        ("Refunds are made solely as a credit note for another purchase.", "error"),
        ("We refund by gift certificate only, never to a card.", "error"),
        ("If you paid by card, your refund is issued as a voucher.", "warning"),
        ("For returns in the window the refund is issued as a gift card.", "warning"),
    ],
)
def test_what_comes_before_every_refund_is_no_case(body: str, level: str) -> None:
    assert [found for found, _ in levels_in(_READ, body)] == [level]


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
        "return postage is on you.",
        "return freight is payable by the customer.",
        "return shipping costs are down to you.",
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
        "return postage is on your mind?",
        "the choice of return label is down to you.",
        "return labels are on the counter.",
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


_TOLD = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
returns:
  window: 30 days
  cost:
    value: £3
    overrides: [{when: {product: faulty}, value: free}, {when: {country: IE}, value: free}]
""")


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("When an item turns out to be faulty, the return postage is paid by the customer.", 1),
        ("When an item turns out to be faulty, the return postage is paid by us.", 0),
        ("When an item is damaged on the way, the return postage is paid by the customer.", 0),
        ("The return postage is paid by the customer.", 0),
        ("## I'm in Ireland. Are returns free?\n\nYes, they are.", 0),
        ("## Are returns free?\n\nNo, sorry.", 0),
        ("## Are returns free?\n\nYes, they are.", 1),
        ("## I'm in Ireland or England. Are returns free?\n\nNo, sorry.", 0),
    ],
)
def test_the_case_that_is_told_or_asked_of(body: str, found: int) -> None:
    assert len(findings_in(_TOLD, body)) == found


_CHARGED = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
returns: {window: 30 days, cost: {value: £4, overrides: [{when: {customer: club}, value: free}]}}
refunds: {time: 5 days, method: original payment method}
escalation: {complaints: {acknowledge: 2 days, final_response: 20 days}}
""")


@pytest.mark.parametrize(
    ("body", "count"),
    [
        ("You won't pay a penny to send a thing back.", 1),
        ("You don't have to pay anything to return it.", 1),
        ("You won't pay us a penny to send it.", 0),
        ("Posting your return is free, club member or no.", 1),
        ("Posting your return is free for a club member.", 0),
        ("Refunds for returned goods are made by cheque.", 1),
        ("Refunds on orders by cheque take a little longer.", 0),
        ("Heads up: we don't confirm that we've received a complaint.", 1),
        ("A small thing: we don't confirm that your complaint has arrived, so don't wait.", 1),
        ("We don't send acknowledgements of complaints.", 1),
        ("Complaints are not acknowledged.", 1),
        ("We don't acknowledge complaints by phone.", 0),
        ("We don't acknowledge complaints that are made on social media.", 0),
        ("We don't confirm orders or a complaint about them by post.", 0),
        ("We don't give a final answer to complaints.", 1),
        ("There is no final decision on a complaint until we've heard both sides.", 0),
        ("We don't give a final answer on the phone.", 0),
    ],
)
def test_what_is_denied_or_promised_of_all(body: str, count: int) -> None:
    assert len(findings_in(_CHARGED, body)) == count


@pytest.mark.parametrize(
    "body",
    [
        "If you paid by cheque, we pay refunds by cheque.",
        "Refunds for orders paid in cash are made by bank transfer.",
        "Refunds are made by bank transfer where the card has been cancelled.",
        "We can pay refunds by cheque or to your card.",
        "Refunds by bank transfer take three days longer.",
        "We refund deposits paid by bank transfer.",
        "Do you pay refunds by cheque?",
        "We don't pay refunds by cheque.",
        "We never refund in cash.",
        "We send you a cheque card reader for the shop.",
        "You get your money back through PayPal's own protection if the shop doesn't answer.",
        "The refund arrives in cash-back form with some banks.",
        "In most cases refunds are issued by cheque.",
        "Orders paid by PayPal are refunded by PayPal.",
        "Refunds are sent by our accounts team in cash-flow order.",
        "The bank sends the refund by bank transfer to the card's issuer.",
    ],
)
def test_means_that_are_a_case_or_somebody_elses(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    "body",
    [
        "We pay refunds by cheque only.",
        "We only pay refunds by cheque.",
        "All refunds are paid by bank transfer.",
        "We issue refunds in cash.",
        "You get your money back by cheque.",
        "However you paid, the money is sent back by cheque.",
        "You'll be refunded via PayPal.",
        "Reimbursement of returned goods is made by SEPA transfer.",
        "We reimburse you by means of a bank transfer.",
        "Refunds come as a paper check.",
        "We'll post you a cheque for the full amount.",
        "The shop will issue your refund by way of a bank transfer.",
        "We always give the full refund in cash.",
    ],
)
def test_means_that_are_not_the_policys(body: str) -> None:
    assert len(findings_in(_READ, body)) == 1


@pytest.mark.parametrize(
    "body",
    [
        "You can have store credit instead of a refund.",
        "Store credit lasts for 24 months.",
        "Refund: the way that you paid.",
        "We give store credit instead of money for exchanges.",
        "Gift card refunds: gift card.",
    ],
)
def test_credit_that_is_a_choice_or_of_some(body: str) -> None:
    assert not [level for level, _ in levels_in(_READ, body) if level == "error"]


@pytest.mark.parametrize(
    "body",
    [
        "We give store credit rather than money back.",
        "Returned goods are credited to your shop account, not to your card.",
        "Money goes back as store credit.",
        "Refund method: gift voucher",
        "- Refunds: store credit only",
        "You receive store credit instead of your money.",
    ],
)
def test_credit_in_place_of_money(body: str) -> None:
    assert findings_in(_READ, body)
