"""What prices are said to be in."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_READ = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
delivery: {countries: [GB, IE], methods: {standard: {name: Standard, cost: £4}}}
""")


@pytest.mark.parametrize(
    "body",
    [
        "All prices on our site are in pounds sterling.",
        "Prices are shown in British pounds and include VAT.",
        "Your card is always charged in GBP.",
        "If you shop from Ireland, prices are shown in euros.",
        "Prices can also be shown in US dollars.",
        "For orders to Ireland, all prices are in euros.",
        "Are your prices in euros?",
        "Our prices aren't in euros.",
        "Your bank may bill you in euros.",
        "Everything at the till goes through in sterling, and your bank does the sums.",
        "All payments are taken in person.",
        "Prices are stated, and will be charged, in pounds.",
        "Prices are up in pounds and down in euros.",
        "The total was charged in US dollars.",
        "Competitors' prices are in US dollars.",
        "All prices are in the euro leaflet.",
        "Our sizes are in US inches.",
        "Prices are in dollars or euros, as you like.",
        "The prices of our wool are set in Australia, where dollars rule.",
        "We sell a book on Swiss francs.",
    ],
)
def test_what_is_true_or_of_something_else_is_left_alone(body: str) -> None:
    assert not findings_in(_READ, body)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Just so you know: every price you see on our site is in Canadian dollars.", "Canadian dollars"),
        ("All prices on the site, and the total on your invoice, are in US dollars and include VAT.", "US dollars"),
        ("Prices are quoted in euros.", "euros"),
        ("We always charge your card in Swiss francs.", "Swiss francs"),
        ("Your order is billed in EUR.", "EUR"),
        ("The currency of our shop is the euro.", "euro"),
        ("Our prices are always listed in Australian dollars, tax included.", "Australian dollars"),
    ],
)  # fmt: skip
def test_another_currency(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]


@pytest.mark.parametrize("body", ["You pay in euros.", "You'll always pay in US dollars."])
def test_what_customers_pay_in(body: str) -> None:
    assert findings_in(_READ, body)
    assert not findings_in(_READ, "You pay in pounds.")
    assert not findings_in(_READ, "You pay in instalments if you like.")
    assert not findings_in(_READ, "If you pay in euros, your bank sets the rate.")
