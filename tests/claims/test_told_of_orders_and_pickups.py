"""Orders told by other verbs: turned around, mailed, left uncollected, chipped, put money down on."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Birch Barn, country: US, currency: USD}
delivery:
  dispatch: {value: 2 business days, overrides: [{when: {product: plants}, value: 1 business day}]}
  countries: [US, CA]
  methods:
    ground: {name: Ground, countries: [US], time: 4-7 business days, cost: $8.50, free_from: $60, tracked: yes}
    courier: {name: Canada courier, countries: [CA], time: 6-9 business days, cost: $21, tracked: yes}
  lost_after: {value: 10 business days, overrides: [{when: {country: CA}, value: 25 business days}]}
  collection: {ready: 24 hours, hold: 5 days}
orders:
  change_within: {value: 12 hours, counted_from: order}
  damage_report: {value: 5 days, counted_from: delivery}
  deposit: {overrides: [{when: {product: custom}, value: 50%}]}
  minimum: {value: $15, overrides: [{when: {country: CA}, value: $40}]}
returns:
  window:
    value: 45 days
    counted_from: delivery
    overrides: [{when: {product: plants}, value: 10 days}, {when: {customer: club}, value: 90 days}]
  cost: {value: $7, overrides: [{when: {country: CA}, value: $14}]}
  restocking_fee: {value: 0%, overrides: [{when: {product: custom}, value: 20%}]}
refunds:
  time: {value: 5 business days, counted_from: receipt}
  bank_time: {value: 3-6 business days, overrides: [{when: {payment: PayPal}, value: 1 business day}]}
  method: original payment method
exchanges: {window: {value: 45 days, overrides: [{when: {product: plants}, value: 10 days}]}, cost: free}
warranty:
  length: {value: 2 years, overrides: [{when: {product: refurbished}, value: 6 months}]}
  covers: [loose legs]
  excludes: [salt water]
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    "body",
    [
        "We turn your order around within two business days.",
        "Seasonal catalogs are mailed 4 times a year.",
        "Receipts are e-mailed within 2 hours.",
        "Rebate checks are mailed within 3 days.",
        "A replacement is mailed within 4 days.",
        "If you don't pick it up in 5 days, we'll cancel and refund it.",
        "If you don't pick up the phone within 3 rings, the driver moves on.",
        "If the post office can't deliver and you don't collect it within 10 days, it comes back to us.",
        "## How long do you keep a pickup?\n\nFive days.",
        "## How long do you keep my data?\n\nA year.",
        "## When can I pick up my order?\n\nA day after you've ordered.",
        "## Pickup\n\nParking is free for half an hour.",
        "## Pickup\n\nAfter three days we send you a reminder.",
        "Pickups go back on the shelf after five days.",
        "A lay-by sits in our back room for three months.",
        "Your coffee is ready while you wait.",
        "A week. That's how long it took us to find our roaster.",
        "Unclaimed prizes go back into the draw after 10 days.",
        "Pickups left out in the rain for 2 days tend to rust.",
        "Parcel shops hold parcels for 7 days.",
        "Your pickup order will be waiting in a day.",
        "Fix a typo in your address within 12 hours of ordering.",
        "Orders from our bakery start at $6 a loaf.",
        "Orders from Canada start at $40.",
        "A down payment of 50% is due on custom pieces.",
        "A house down payment of 20% is a lot of money.",
        "Torn seams are mended within 4 weeks.",
        "Scratched tables can be oiled after 2 hours; call if you need help.",
        "No down payment on anything in stock.",
        "Let 25 business days go by for a parcel to Canada, about five weeks, before we call it lost.",
        "Give a parcel two weeks before you treat it as lost.",
        "If your cart is at $50, throw in a jar and ground shipping is free.",
        "Your cart says $48? Add a candle: ground shipping is free then.",
        "Postcards from us can't be tracked.",
        "Seed samples come by ordinary mail and without tracking.",
        "We can't take returns at our loading dock.",
        "The barn next door takes returns for 14 days.",
        "The bakery across the street charges $5 for delivery.",
        "Delivery from our furniture partner is $40.",
        "It's best to send it back within two weeks, while you still have the box.",
        "It helps if you tell us about damage the same day.",
        "Loaner tables must be returned within 3 days.",
        "Rented chairs come back within 48 hours of the party.",
        "The label is good for 30 days.",
        "An exchange parcel takes 4-7 business days.",
        "Swap your old lamp for a new one and get $5 off.",
        "The repair itself is guaranteed for 90 days.",
        "A replacement carries its own 90-day warranty.",
        "Shipping a table for warranty work costs about $60.",
        "Club members have twice as long as everybody else: ninety days to send something back.",
        "Bought it at a gift shop? That shop's return policy applies. Some give 90 days, some only 15.",
        "If you bought our jars elsewhere, the store's own rules apply. Many only take returns for 14 days.",
        "Our friends next door take returns for 14 days.",
        "Canadians pay $14 to return something.",
        "The exchange is free, and if the new lamp is dearer you pay the difference.",
        "If the second size doesn't fit either, there's a charge for the next exchange.",
        "We can't refund to a different card.",
        "If your card was closed, the money goes on a gift card.",
        "Refurbished lamps carry no warranty after six months; the price is lower for it.",
        "Scrubbing it doesn't void the warranty.",
        "Plants can't be exchanged once they've been planted.",
        "With PayPal the refund shows up in one business day.",
        "Is there a charge for custom exchanges? Ask us first.",
        "Anything up to $60 pays $8.50.",
        "Below $60 you pay the postage.",
        "Orders under $20 pay a $2 small-order fee.",
        "You can pick it up after work.",
        "A plant with yellow leaves can't come back.",
        "Plants have rules of their own, and there are a few things that can't come back.",
        "A repair needs five weeks in our workshop.",
        "Book your class two weeks in advance.",
        "Our courier to Canada doesn't come to Mexico.",
        "Add more to your basket within 30 minutes and the mug is free.",
        "The first three days are the hardest for a repotted plant.",
        "A cup with more than $20 in change in your pocket is heavy.",
    ],
)
def test_what_is_true_or_of_something_else_is_left_alone(body: str) -> None:
    assert not findings_in(_READ, body)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("We turn your order around within three business days.", "three business days"),
        ("Plants are boxed up and mailed within 3 business days.", "3 business days"),
        ("If you don't pick it up in 7 days, we'll cancel and refund it.", "7 days"),
        ("Pickups left longer than 3 days get restocked.", "3 days"),
        ("Unclaimed pickup orders go back into stock after 14 days.", "14 days"),
        ("We'll have your pickup order waiting in 3 days.", "3 days"),
        ("Got a busted jar? Email us within 10 days.", "10 days"),
        ("If a box is ripped or bent, tell us within 9 days.", "9 days"),
        ("A down payment of 30% is due on custom pieces.", "30%"),
        ("No down payment on custom pieces.", "No down payment"),
        ("A custom table needs 25% down.", "25%"),
        (
            "Parcels to Canada: let 15 business days go by before we call it lost.",
            "15 business days",
        ),
        ("Deliveries to Canada count as lost after 10 business days.", "10 business days"),
        ("Our friends up north pay $15 per order for the courier to Canada.", "$15"),
        ("Party on Friday? Ground is $5 and worth every penny.", "$5"),
        ("Orders to Canada start at $25.", "$25"),
        ("Customers in Canada may order from $20.", "$20"),
        ("You must spend $25 to place an order.", "$25"),
        ("Pick it up within 3 days or we'll cancel it.", "3 days"),
        ("We hold pickups for 10 days.", "10 days"),
        ("Please collect within 3 days of the message.", "3 days"),
        ("Canadians pay $7 to return something.", "$7"),
        ("A 10% fee applies when a custom table comes back.", "10%"),
        ("Once refunded, it takes two weeks for PayPal to show it.", "two weeks"),
        ("There's a small charge for each exchange.", "There's a small charge for each exchange"),
        ("Swaps come with a handling fee.", "Swaps come with a handling fee"),
        ("Postage on exchanges is on you.", "Postage on exchanges is on you"),
        ("Plants can't be exchanged.", "can't be exchanged"),
        ("We don't exchange anything.", "We don't exchange anything"),
        ("We refund with a gift card.", "refund with a gift card"),
        ("Refunds go on a gift card.", "Refunds go on a gift card"),
        ("We can't refund to your card.", "We can't refund to your card"),
        ("There's no warranty on refurbished lamps.", "There's no warranty on"),
        (
            "Refurbished lamps carry no warranty; the lower price stands in for it.",
            "carry no warranty",
        ),
        ("Refurbished lamps aren't covered by our warranty.", "aren't covered by our warranty"),
        ("Salt water doesn't void the warranty.", "Salt water doesn't void the warranty"),
        ("Loose legs are not a warranty matter.", "Loose legs are not a warranty matter"),
        ("Canada courier parcels can't be tracked.", "be tracked"),
        ("Anything up to $40 pays $8.50.", "$40"),
        ("Below $45 you pay the postage.", "$45"),
        ("You can pick it up after three days.", "three days"),
        ("It takes us three days to get a pickup ready.", "three days"),
        ("Plants can't come back.", "can't come back"),
        ("The address can be corrected for 48 hours.", "48 hours"),
        ("You can add things to your order for 2 days.", "2 days"),
        ("You need at least $25 in your cart.", "$25"),
        ("We write off a parcel to Canada after 15 business days.", "15 business days"),
        ("Money is returned by check.", "Money is returned by check"),
        ("Credit cards take two weeks to show a refund.", "two weeks"),
        ("Custom pieces need 30% in advance.", "30%"),
        ("## How long do you keep a pickup?\n\nA month.", "A month"),
        ("How long will you hold my pickup order? A week.", "A week"),
        ("## How long do I have to return something?\n\nJust a week, sorry.", "a week"),
        ("Click-and-collect orders are put back into stock after three days.", "three days"),
        ("Your order sits behind the counter for a month.", "a month"),
        ("You have two weeks to come and fetch your order.", "two weeks"),
        ("Collect your order within 48 hours or we sell it to somebody else.", "48 hours"),
        ("Please allow three days before you come to collect your order.", "three days"),
        ("## Store pickup\n\nYour order will be bagged and waiting in 20 minutes.", "20 minutes"),
        ("## When can I pick up my order?\n\nThe moment you've paid.", "The moment you've paid"),
        ("## How fast is my refund?\n\nStraight away.", "Straight away"),
    ],
)
def test_other_figures_than_the_policys(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]
