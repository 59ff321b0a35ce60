"""That any order is taken, however small."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_READ = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
delivery: {countries: [GB], methods: {standard: {name: Standard, cost: £3}}}
orders: {minimum: £5, deposit: {overrides: [{when: {product: made-to-measure}, value: 30%}]}}
""")


@pytest.mark.parametrize(
    "body",
    [
        "One coat is enough: we ship the paint in big tins.",
        "Any order is welcome to include a note.",
        "A single coat is all you need to order the next tin.",
        "You can order just one sample of each.",
        "We don't mind how little you know.",
        "There's no need to spend a certain amount to get free delivery.",
        "We ship sofas of any size.",
        "You don't have to spend a certain amount to be a member.",
        "A single candle is enough to scent a room.",
        "No order is sent before it's paid for.",
        "The lowest amount that your card takes is up to your bank.",
        "You needn't spend a minimum amount to earn points.",
        "Spend what you like on yourself.",
        "The minimum order is £5.",
        "You only pay for what you keep.",
        "No payment is due before the survey.",
        "We ask for a deposit on made-to-measure curtains.",
    ],
)
def test_what_is_true_or_of_something_else(body: str) -> None:
    assert not findings_in(_READ, body)


@pytest.mark.parametrize(
    "body",
    [
        "We deliver any order, however small.",
        "We accept orders of any value.",
        "There's no lowest amount for an order.",
        "You're not obliged to spend a certain sum.",
        "We never turn an order down because it's too small.",
        "An order can be for a single item.",
        "Place an order for as little as you need.",
        "Order as much or as little as you like.",
        "Minimum order: none",
        "Any order is welcome.",
        "A single candle is enough to order.",
        "You can order just one candle.",
        "We don't mind how little you spend.",
        "There's no need to reach a certain amount.",
        "For made-to-measure blinds the whole price is due when you order.",
        "You only pay for made-to-measure curtains when they're delivered.",
        "No money is due until your made-to-measure curtains are ready.",
    ],
)
def test_what_the_policy_denies(body: str) -> None:
    assert findings_in(_READ, body)
