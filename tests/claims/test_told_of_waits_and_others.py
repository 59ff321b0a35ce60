"""How long somebody waits, whoever else is named, and of which fact a figure is: what is found and what is not."""

from __future__ import annotations

import pytest

from kbgen.model import Level
from tests.claims.judge import findings_in, levels_in, policy_of

SHOP = """\
business: {name: Bramwell, country: AU, currency: AUD}
contact:
  channels:
    phone: {name: Phone, number: "+61 2 5550 1234", wait: 5 minutes, hours: "Mo-Fr 09:00-17:00"}
    email: {name: Email, address: help@bramwell.example, first_response: 1 business day}
    chat: {name: Live chat, first_response: 2 minutes, hours: "Mo-Fr 09:00-17:00"}
delivery:
  dispatch: 1 business day
  countries: [AU, NZ, FJ]
  lost_after: 15 business days
  methods:
    standard: {name: Standard post, countries: [AU], time: 3-6 business days, cost: $8.95, free_from: $120}
    nextday: {name: Next-day delivery, countries: [AU], time: 1 business day, cost: $15}
    nz: {name: Post to New Zealand, countries: [NZ], time: 5-8 business days, cost: $18}
    fiji: {name: Post to Fiji, countries: [FJ], time: 8-12 business days, cost: $25}
orders: {damage_report: 5 days, minimum: $20}
returns:
  window: 45 days
  cost: {value: $9.95, overrides: [{when: {country: NZ}, value: $22}]}
  restocking_fee: {value: 0%, overrides: [{when: {product: marquees}, value: 15%}]}
refunds: {time: 5 business days, store_credit_time: 1 business day}
warranty: {length: 2 years}
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        # How long somebody waits.
        ("Expect to wait up to half an hour before somebody answers the phone.", "half an hour"),
        (
            "When you call, expect to wait around forty minutes for one of us to pick up.",
            "forty minutes",
        ),
        ("We must wait 40 business days before a parcel counts as lost.", "40 business days"),
        ("We need to wait six months before we can treat a parcel as missing.", "six months"),
        ("Choose Standard post and give it three weeks to get to you.", "three weeks"),
        ("Pick Standard post, pay, and give it 20 business days to reach you.", "20 business days"),
        (
            "Allow five business days before the first reply to an email arrives.",
            "five business days",
        ),
        ("Expect a chat answer after about half an hour.", "half an hour"),
        # Others, who only have their reasons.
        ("Couriers are strict about claims: tell us about any damage within 24 hours.", "24 hours"),
        (
            "Insurers want proof quickly and so do we: damage has to be reported within 24 hours.",
            "24 hours",
        ),
        ("Marquees ordered in specially from the maker carry a restocking fee of 25%.", "25%"),
        # One of several methods, none of which has it; what the policy has instead of what it lacks.
        ("Parcels for Cairns and Darwin are in transit for 25 working days.", "25 working days"),
        ("Parcels to the outback are on the road for 30 business days.", "30 business days"),
        (
            "Chose store credit instead? You'll see it in your account eight business days after we receive it.",
            "eight business days",
        ),
        (
            "Picked store credit instead of a refund? It lands in your account 10 days after we get the return.",
            "10 days",
        ),
        # Other words for facts, and the shop by its name.
        ("Parcels to Fiji usually take ten weeks once they've left us.", "ten weeks"),
        ("We ask for at least $50 of goods in an order.", "$50"),
        ("We need $75 in each order.", "$75"),
        (
            "After we have the goods, it lasts up to 30 days until we initiate the refund.",
            "30 days",
        ),
        ("Bramwell's own guarantee on tents: 5 years.", "5 years"),
        ("The number of our helpline is 02 5550 4321.", "02 5550 4321"),
        (
            "| Service | Price in Australian dollars |\n|---|---|\n| Next-day delivery | 22.00 |",
            "22.00",
        ),
        # The case that a question puts, answered without a figure.
        ("Returning a marquee? No restocking fee.", "No restocking fee"),
        # The case of a clause, the words against a frame, and another way behind a semicolon.
        ("If you post it from New Zealand, we take $9.95 off your refund.", "$9.95"),
        ("When you send something back from New Zealand, we deduct $9.95 for the label.", "$9.95"),
        ("## When will I see my refund?\n\nIt takes us three weeks to process one.", "three weeks"),
        (
            "You'll be speaking to one of us within twenty minutes; at other times send an email.",
            "twenty minutes",
        ),
        ("Shipping to Fiji costs $35 per parcel, paid in u.s. dollars or ours.", "$35"),
        ("It takes us ten days to cut and sew your tent and send it out.", "ten days"),
        ("We need two weeks to print, fold and ship them.", "two weeks"),
        (
            "Somebody says hello in the evening chat within 20 minutes of your message.",
            "20 minutes",
        ),
    ],
)
def test_a_figure_is_found(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]


@pytest.mark.parametrize(
    "body",
    [
        # Advice to wait, and what others take.
        "Please wait two days before you write again.",
        "You should wait an hour before you try the code again.",
        "Choose Standard post and give it two days to arrive before you call us.",
        "Give it three days to turn up, then get in touch.",
        "Give it 20 minutes to arrive, and if it doesn't, check your spam.",
        "Expect to wait ten minutes for a table in our cafe on Saturdays.",
        "Expect to wait two weeks for a fitting appointment.",
        "You can expect to wait 20 minutes at the counter in December.",
        "Wait 24 hours before you walk on the glue.",
        "We have to wait three weeks for new stock from Italy.",
        "We must wait 14 days for a cheque to clear.",
        "Allow two weeks before the wedding for alterations.",
        "Allow 24 hours before painting over it.",
        "It'll be three days before the primer is dry.",
        "Bulbs take six weeks before they flower.",
        # Others, whose own it is.
        "Couriers are strict: a parcel is held at the depot for 5 days.",
        "The maker gives its own guarantee: 5 years from registration.",
        "Items bought from the manufacturer carry a 25% restocking fee there.",
        "Coffee makers: five years guarantee from the manufacturer.",
        "Carriers are slow in December: UPS takes 10 days.",
        "Couriers want it in writing: they give you 24 hours to report damage.",
        "Makers are proud of it: the guarantee of the maker is ten years.",
        # One of several methods that has it, and what is none of them.
        "Parcels for Cairns are in transit for 3 to 6 business days.",
        "We can also arrange a boat to the island for $300.",
        "Our festival booth delivers tents to your pitch for $40.",
        "The money lands in your account 10 business days after we get the return.",
        "Refunds show up in your account 10 business days after we get the parcel.",
        "Gift cards land in your inbox 10 minutes after you pay.",
        # Amounts that are given, and other times.
        "We give $1 for every order to a turtle hospital.",
        "Put $50 in one order and we'll add a sticker.",
        "We need $30 of fabric for each bag that we sew.",
        "Letters to the minister take three weeks.",
        "Trips to the moon take three days.",
        "Please pack it well. Parcels to our warehouse take a week.",
        "Our neighbour's own guarantee on tents: 5 years.",
        # Everything else.
        "Returning a tent? No restocking fee.",
        "Returning a marquee? Other goods have no restocking fee.",
        # The same where it is right, or somebody else.
        "If you post it from New Zealand, we take $22 off your refund.",
        "If you post it from Australia, we take $9.95 off your refund.",
        "When you write to us from New Zealand, please say so. Returns cost $9.95.",
        ## How soon do you ship?\n\nIt takes us one business day to process an order.
        "You'll be speaking to one of us within five minutes; at other times send an email.",
        "Shipping to Fiji costs $25 per parcel, paid in Australian dollars.",
        "Give us two weeks to repair your tent and get it in the post.",
        "It takes us two weeks to test a tent and post it.",
        "Give us one business day to pack it and send it off.",
        "Somebody says hello in the street within 20 minutes.",
    ],
)
def test_what_says_nothing_of_the_policy_is_silent(body: str) -> None:
    assert findings_in(_READ, body) == []


def test_what_several_methods_may_mean_is_no_error() -> None:
    body = "For Saturday's wedding, mainland only, by post: $35."
    assert all(level is not Level.ERROR for level, _ in levels_in(_READ, body))
