"""Figures told in other words, for the case that a question or a name puts, and what is none of them."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, levels_in, policy_of

SHOP = """\
business: {name: Corner Shop, country: AU, currency: AUD}
delivery:
  dispatch: 1 business day
  cutoff: 13:00
  countries: [AU, NZ]
  methods:
    standard:
      name: Standard post
      countries: [AU]
      time: 3-6 business days
      cost: $8.95
      free_from: {value: $120, overrides: [{when: {customer: club}, value: $80}]}
    nextday: {name: Next-day delivery, countries: [AU], time: 1 business day, cost: $15}
    nz: {name: Post to New Zealand, countries: [NZ], time: 5-8 business days, cost: $18}
returns:
  window:
    value: 45 days
    overrides: [{when: {customer: club}, value: 60 days}, {when: {product: sale}, value: 14 days}]
  cost: {value: $9.95, overrides: [{when: {country: NZ}, value: $22}]}
exchanges: {cost: free}
warranty: {length: {value: 1 year, overrides: [{when: {product: beach umbrellas}, value: 2 years}]}}
terms:
  hire: {length: {value: 3 months, says: [hire for at least]}}
  match: {window: {value: 14 days, says: [price adjustment, price match]}}
  fitting: {length: {value: 40 minutes, says: [fitting session]}}
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        # The case that a question puts.
        ("Sending something back from New Zealand? We take $9.95 off your refund for the return label.",
         "$9.95"),
        ("Members can send full-price things back for 90 days.", "90 days"),
        # Others, only named in the case before.
        ("If a competitor advertises it at a lower price, a price adjustment may be asked for within 30 days.",
         "30 days"),
        ("Should another shop sell it for less, you have 30 days to claim a price adjustment.",
         "30 days"),
        # How long something takes, as an answer.
        ("How long does delivery to New Zealand take? Give it 10 to 15 business days.",
         "10 to 15 business days"),
        ("Parcels to New Zealand are two to three weeks on the way.", "two to three weeks"),
        ("Parcels to New Zealand are on the road for three weeks.", "three weeks"),
        # Until when orders count.
        ("Get your order in by twelve noon for dispatch today.", "twelve noon"),
        ("### Until what time can I order for dispatch today?\n\nUntil 17.00 h, from Monday to Friday.",
         "Until 17.00 h, from Monday to Friday"),
        ("### How late can I order for same-day dispatch?\n\nUntil 5pm, Monday to Friday.",
         "Until 5pm, Monday to Friday"),
        # From what amount on nothing is paid, and what a row or a swap costs.
        ("As from an order amount of $35 the shipping costs are for our account.", "$35"),
        ("| Service | Price |\n|---|---|\n| Standard | $8.95 |\n| Next day (Australia) | $12 |", "$12"),
        ("Exchanges are simple: post the old one back and we'll send the new one out for $5.",
         "$5"),
        # Who stands behind goods, and phrases that end in a bound.
        ("Corner Shop warrants the goods it sells against defects for a period of 90 days.", "90 days"),
        ("All our boards come with our own guarantee of 18 months.", "18 months"),
        ("You have to hire for at least six months.", "six months"),
        ("Your fitting session is 20 minutes, which is plenty for three or four styles.", "20 minutes"),
        ("Corner Shop gives a 3-year warranty on everything.", "3-year"),
        ("Membership gives you a three-year guarantee.", "three-year"),
    ],
)  # fmt: skip
def test_an_error(body: str, words: str) -> None:
    assert levels_in(_READ, body) == [("error", words)]


@pytest.mark.parametrize(
    "body",
    [
        "Sending something back from New Zealand? We take $22 off your refund for the return label.",
        "Do you deliver to New Zealand? Yes, and from anywhere else a return costs $9.95.",
        "As a member you have two months, sixty days to be exact, to return full-price pieces.",
        "Members don't pay for standard post on orders of $80 and up. Everyone else has to get to $120.",
        "A member of our team will ring within 20 minutes of your return.",
        "You have more than six weeks to send it back.",
        "If a competitor sells it for less, they give you a price adjustment for 30 days.",
        "### When should I worry?\n\nGive it 15 business days before you call us.",
        "### How long before I can wear it?\n\nGive it 24 hours after washing.",
        "Orders received by 1pm enter same-day processing.",
        "Our umbrellas are guaranteed for two years, wetsuits for one, and swimwear too.",
        "The maker's own guarantee of 5 years comes on top.",
        "Michelin warrants its tyres against defects for a period of six years.",
        "Grab one more for $5 when you exchange something.",
        "The U.S. Postal Service accepts claims for returned mail no later than 60 days from the mailing date.",
        "Postal rates: $8.95 U.S. and up, so standard post is a bargain.",
        # Brands, shares of all, how fast goods sell, what the shop pays, parts that are kept.
        "Miele provides a 3-year warranty on every machine.",
        "Zwilling's guarantee on knives runs for 20 years.",
        "Jura machines carry a warranty of 25 months from Jura.",
        "KitchenAid lets you return mixers for 100 days.",
        "Three in four next-day parcels arrive within four days.",
        "Most sizes sell out within 48 hours, so return yours early.",
        "Suits returned with sand in them cost us $12 to clean.",
        "At $119 you're just a dollar short of free postage.",
        "Standard post is $8.95, about the price of two coffees at $4.50.",
        "## Warranty\n\nSpare parts stay available for 10 years.",
        "Bring two suits to the fitting session, and be 5 minutes early.",
    ],
)
def test_what_is_right_or_of_others(body: str) -> None:
    assert findings_in(_READ, body) == []
