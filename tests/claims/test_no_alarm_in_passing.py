"""Sentences of tired shops that are true or tell of something else, and wrong ones near them."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, levels_in, policy_of

_READ = policy_of("""\
business: {name: Peat & Barrow, country: CA, currency: CAD, time_zone: America/Toronto}
calendar: {working_days: Mo-Fr}
contact: {channels: {phone: {name: Phone, hours: "Mo-Fr 08:00-21:00", wait: 4 minutes}}}
delivery:
  dispatch: same day
  cutoff: "14:00"
  countries: [CA]
  methods:
    standard:
      name: Standard
      countries: [CA]
      time: {value: 4-7 business days, overrides: [{when: {country: CA-ON}, value: 2-3 business days}]}
      cost: {value: $12, overrides: [{when: {country: CA-ON}, value: $8}]}
      free_from: {value: $150, overrides: [{when: {country: CA-ON}, value: $100}]}
    express: {name: Express, countries: [CA], time: 1 business day, cost: $19, cutoff: "15:00"}
  lost_after: 10 business days
returns:
  window: {value: 30 days, counted_from: delivery, overrides: [{when: {product: tools}, value: 60 days}]}
  cost: {value: $9, overrides: [{when: {product: faulty}, value: free}]}
  condition: unused
  excluded: [gift cards]
refunds:
  time: 5 business days
  bank_time: {value: 4 business days, overrides: [{when: {payment: PayPal}, value: 1 business day}]}
orders: {damage_report: 14 days, minimum: $20}
warranty:
  length:
    value: 1 year
    overrides: [{when: {product: tools}, value: 5 years}, {when: {product: trees}, value: 2 years}]
""")


@pytest.mark.parametrize(
    "body",
    [
        "Your cart hits $160, so standard delivery is free.",
        "Your basket is at $155, so standard shipping is free.",
        "In Ontario $100 is enough for free delivery; elsewhere it takes $150.",
        "Free delivery to Ontario starts lower than to Alberta.",
        "Free delivery from a hundred dollars if you're in Ontario.",
        "Print the label within three days and send it back.",
        "Please use the prepaid label within two weeks, then send it back.",
        "Tell us about damage soon, ideally within a day.",
        "The money leaves us within a working week of the parcel coming in.",
        "Parcel companies call a package lost after 28 days; we don't.",
        "Our spring code takes $5 off express delivery.",
        "If you order at 2.30pm, express still makes it.",
        "Orders after two go out on the next business day.",
        "GardenHub charges $14 for delivery.",
        "You paid $60 for a spade and sent it back, so you get $51 back.",
        "| Why it comes back | Label |\n|---|---|\n| It turned up broken | free |\n| You changed your mind | $9 |",
        "Tools are guaranteed for five years, everything else for one, bar trees.",
        "We accept returns in used packaging.",
        "From the day you post it to the day it's on your account, allow three weeks.",
        "A $60 return brings $51 back.",
        "Big box stores hit you with 25% restocking.",
        "Home delivery adds $40 to express.",
        "You're $12 away from free delivery when your basket stands at $138.",
        "Free delivery doesn't count for express.",
        "American Express costs you nothing extra.",
        "With standard the earliest day is four business days away.",
        "Free shipping in Alberta takes $150.",
        "Returns from Alberta cost two dollars more than those from Ontario did.",
        "With $160 in your basket you don't pay for standard.",
        "My brother's garage gives a lifetime warranty.",
        "Refunds to PayPal are there on the next business day.",
        "The phone queue today: 12 minutes.",
        "$149 isn't enough for free delivery.",
        "A hundred and fifty dollars is the magic number for free delivery.",
        "Some refunds leave the same day.",
        "The firm we get our spades from guarantees them for 15 years.",
        "Gift card money is back on the card the same day.",
        "| Day | Phone |\n|---|---|\n| Monday to Friday | 8-9 |",
    ],
)
def test_true_in_other_words_or_of_something_else(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    "body",
    [
        "The shears have a five-year guarantee.",
        "Forks and rakes can come back for 60 days.",
        "Toronto orders take two or three business days.",
        "A five-year guarantee on the shears.",
        "It's eight dollars to Ottawa.",
        "Anything with a blade is guaranteed for five years.",
        "Kenora gets it in two or three business days.",
    ],
)
def test_what_may_be_an_overrides_by_another_word_is_unsure(body: str) -> None:
    assert all(level == "warning" for level, _ in levels_in(_READ, body))


@pytest.mark.parametrize(
    "body",
    [
        "Your cart hits $85, so standard delivery is free.",
        "In Ontario $130 is enough for free delivery.",
        "Use the label and send it back within a week of delivery.",
        "Tell us about damage within a day.",
        "Express delivery costs $5.",
        "If you order at 4.30pm, express still makes it.",
        "You get your money back within nine business days of the parcel's arrival.",
        "Every order has a five-year guarantee.",
        "You can return your order for 60 days.",
        "The Express service costs you nothing extra.",
        "Free shipping in Alberta takes $180.",
        "With standard the earliest day is two business days away.",
        "With $90 in your basket you don't pay for standard.",
        "Returns cost two dollars.",
        "Refunds to PayPal are there in three business days.",
        "Gift cards can come back.",
        "Anything you buy is guaranteed for five years.",
        "The usual wait on the phone is 12 minutes.",
        "| Day | Phone |\n|---|---|\n| Monday to Friday | 8-7 |",
        "We accept used goods back as returns.",
    ],
)
def test_what_is_wrong_beside_it_is_found(body: str) -> None:
    assert findings_in(_READ, body)
