"""By what customers are said to be able to pay, beside the policy's list of ways."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, levels_in, policy_of

_READ = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
returns: {window: 30 days}
refunds: {time: 5 days, bank_time: {value: 5 days, overrides: [{when: {payment: PayPal}, value: 1 day}]}}
terms: {payments: {methods: [Visa, Mastercard, American Express, PayPal, Apple Pay, Corner Shop gift card]}}
""")
_CARDS = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
terms: {payment_methods: {value: [credit and debit cards, bank transfer], type: "list[text]"}}
""")


@pytest.mark.parametrize(
    "body",
    [
        "We accept Visa, Mastercard, American Express and PayPal.",
        "You can pay by card, PayPal or Apple Pay.",
        "We take all major credit and debit cards.",
        "Gift cards are accepted online.",
        "We don't accept cheques.",
        "Sorry, no cash.",
        "Klarna isn't available.",
        "Do you take cheques? No, we don't.",
        "Can I pay by Amex? Yes, you can.",
        "PayPal is only available online.",
        "We don't accept PayPal Credit.",
        "In our showroom you can pay by cash.",
        "Trade customers can pay by bank transfer.",
        "You can't buy a gift card with PayPal.",
        "We can't take PayPal over the phone.",
        "Apple Pay isn't available on older phones.",
        "Refunds are paid by PayPal if you paid with it.",
        "We used to take cheques.",
        "We never ask you to pay by bank transfer.",
        "Scammers may tell you to pay by bank transfer.",
        "Your bank may not accept Apple Pay.",
        "The courier does not accept cash.",
        "Gift cards cannot be exchanged for cash.",
        "You can't pay with two gift cards at once.",
        "You can't pay by card and PayPal together.",
        "Our checkout supports Apple Pay.",
        "Payment can be made by card, PayPal or Apple Pay.",
        "PayPal isn't available in all countries.",
        "PayPal doesn't work when your browser blocks it.",
        "Visa and Mastercard are trademarks of their owners.",
        "Klarna is an option we are looking at.",
        "We take cash flow seriously.",
        "Visa requirements depend on where you travel.",
        "PayPal is not the fastest way to be paid back.",
        "# Trade accounts\n\nYou can pay by cheque.",
    ],
)
def test_ways_of_the_list_and_those_of_other_cases_are_no_alarm(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    "body",
    [
        "We accept Visa.",
        "We accept American Express.",
        "We don't take American Express.",
        "You can only pay by card or bank transfer.",
        "Pay by debit card or bank transfer.",
    ],
)
def test_cards_as_such_are_the_usual_ones_and_perhaps_others(body: str) -> None:
    assert findings_in(_CARDS, body) == []


@pytest.mark.parametrize(
    "body",
    [
        "We don't accept American Express.",
        "Sorry, we can't take Amex.",
        "PayPal isn't available.",
        "Apple Pay is no longer supported.",
        "You can't pay with PayPal.",
        "No Amex, sorry.",
        "Gift cards can't be used to pay.",
        "We've stopped taking American Express.",
        "Our checkout doesn't support Apple Pay.",
        "Payment cannot be made by PayPal.",
        "Apple Pay does not work on our site.",
        "We currently do not support payments via PayPal.",
    ],
)
def test_a_way_of_the_list_denied(body: str) -> None:
    assert [level for level, _ in levels_in(_READ, body)] == ["error"]


@pytest.mark.parametrize(
    "body",
    [
        "We take Klarna.",
        "You can also pay by cheque.",
        "Pay by bank transfer if you like.",
        "We accept Visa, Mastercard and Maestro.",
        "Clearpay is available at checkout.",
        "Ways to pay: Visa, Mastercard, Klarna.",
        "Payment can be made by cheque or card.",
        "Your order can be paid for by bank transfer.",
        "You may settle your order by bank transfer.",
        "We welcome Visa, Mastercard and Diners Club.",
        "We're happy to accept cash on delivery.",
        "Can I pay with Klarna? Yes.",
        "We only take Visa and Mastercard.",
        "You can only pay by card.",
        "Do you take PayPal? Sorry, no.",
    ],
)
def test_a_way_beside_the_list_or_nothing_but_some_of_it_may_be_wrong(body: str) -> None:
    assert [level for level, _ in levels_in(_READ, body)] == ["warning"]


@pytest.mark.parametrize(
    "body", ["We accept PayPal.", "We only accept cards.", "You can't pay by credit card."]
)
def test_a_list_of_kinds_is_held_against_too(body: str) -> None:
    assert len(findings_in(_CARDS, body)) == 1
