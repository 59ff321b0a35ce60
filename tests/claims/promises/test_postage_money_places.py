"""Who pays for the way back, how money is paid back and where parcels go, in plain words and as answers."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, levels_in, policy_of

SHOP = """\
business: {{name: Sedge, country: IE, currency: EUR}}
delivery: {{countries: [{countries}]}}
returns: {{window: 30 days, cost: {cost}}}
refunds: {{time: 5 days, method: {method}}}
"""
_FREE = policy_of(
    SHOP.format(countries="IE, GB, FR", cost="free", method="original payment method")
)
_PAID = policy_of(SHOP.format(countries="EU", cost="paid by the customer", method="store credit"))


@pytest.mark.parametrize(
    "body",
    [
        "Postage is on us if you change your mind.",
        "Postage is on you if you want it sent again.",
        "Shipping is on us for large orders.",
        "We'll take the original delivery charge off your refund.",
        "We don't take the price of the return label off your refund.",
        "If you use our label for another parcel, its price comes off your refund.",
        "The label comes off your jar in warm water.",
        "You pay for the label on the jar.",
        "Other shops make you pay for the return. We don't.",
        "Most online shops take the return label off your refund.",
        "A voucher that you were given is refunded as a voucher.",
        "Any gift card you paid with is refunded as a gift card.",
        "If you'd rather have it, you'll be given a voucher in place of a refund.",
        "You get a voucher for your birthday.",
        "Instead of a plastic card we send a voucher by e-mail.",
        "We can't refund to a card that has expired.",
        "# Will I get store credit or my money back?\n\nYour money back.",
        "# Can I have store credit or my money back?\n\nWhichever you like.",
        "# Do you deliver abroad?\n\nYes, to Britain and France.",
        "# Do you deliver abroad?\n\nYes, to most of our neighbours.",
        "# Do you send samples abroad?\n\nYes, to Spain.",
        "Our wool comes from all over Europe.",
        "We deliver to some countries in Europe.",
        "We've sent parcels across Europe with the same courier for years.",
        "We can't deliver anywhere in Europe on Sundays.",
        "Our friends at Moss deliver anywhere in Europe.",
    ],
)
def test_true_or_said_of_something_else(body: str) -> None:
    assert findings_in(_FREE, body) == []


@pytest.mark.parametrize(
    "body",
    [
        "We'll pay for the label if we sent the wrong thing.",
        "Postage is on us for orders over €50.",
        "Shipping is on you when you send something back.",
        "The price of the label comes off your refund.",
        "We deliver anywhere in Europe.",
        "Your money comes back as credit on your account.",
        "# Do I get a credit note or a refund?\n\nA credit note, I'm afraid.",
        "# Do you deliver abroad?\n\nYes, to most of Europe.",
    ],
)
def test_true_of_another_policy(body: str) -> None:
    assert findings_in(_PAID, body) == []


@pytest.mark.parametrize(
    ("body", "level"),
    [
        ("Postage is on you if you change your mind.", "error"),
        ("We take the price of the return label off your refund.", "error"),
        ("The courier's charge comes off your refund.", "error"),
        ("The money goes back as a gift voucher.", "warning"),
        ("Your refund comes as credit on your Sedge account.", "error"),
        ("Instead of your money back you get a credit note.", "warning"),
        ("We can't refund to a card; you'll be given a voucher.", "warning"),
        ("# Will I get a voucher or my money back?\n\nA voucher.", "warning"),
        ("We deliver anywhere in Europe.", "error"),
        ("We ship all over Europe.", "error"),
        ("# Do you deliver abroad?\n\nYes, to most of Europe.", "error"),
        ("# Do you ship overseas?\n\nYes, to Spain and Portugal.", "error"),
    ],
)
def test_against_a_policy_that_pays(body: str, level: str) -> None:
    assert [one for one, _ in levels_in(_FREE, body)] == [level]


@pytest.mark.parametrize(
    "body",
    [
        "Postage is on us if you change your mind.",
        "We pay for the label.",
        "# Will I get store credit or my money back?\n\nYour money back.",
    ],
)
def test_against_a_policy_that_doesnt(body: str) -> None:
    assert len(findings_in(_PAID, body)) == 1
