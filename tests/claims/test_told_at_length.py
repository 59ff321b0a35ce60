"""Figures in the longer, stiffer or breezier sentences of people who write otherwise than most shops."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Corner Shop, country: CA, currency: CAD}
calendar:
  office_hours: Mo-Fr 09:00-17:00
  working_days: Mo-Fr
  closures: [{on: 2026-12-24/2027-01-03, name: Christmas}]
  special_hours: {2026-12-12: "10:00-15:00", 2026-12-18: "09:00-14:00"}
contact:
  channels:
    chat: {name: Chat, hours: Mo-Fr 09:00-17:00, first_response: 3 minutes}
    email: {name: Email, address: a@b.example, first_response: 1 business day}
delivery:
  dispatch: 2 business days
  cutoff: 2pm
  methods:
    parcel: {name: Parcel, time: 4-6 business days, cost: $4.90, free_from: $60}
    freight: {name: Freight van, time: 5-7 business days, cost: $39}
  collection: {ready: 4 business hours, hold: 10 days}
returns:
  window: 30 days
  cost:
    value: $5
    overrides: [{when: {customer: club}, value: free}]
exchanges: {window: 30 days}
warranty:
  length:
    value: 2 years
    overrides: [{when: {product: cutlery}, value: 5 years}]
escalation: {complaints: {acknowledge: 2 business days, final_response: 14 days}}
terms:
  bean_age: {value: 3 days, says: [off roast, after roasting]}
  gift_wrap: {value: $3.50, says: [gift wrapping, gift-wrapped]}
"""
_READ = policy_of(SHOP)


def found(body: str) -> list[str]:
    return findings_in(_READ, body)


@pytest.mark.parametrize(
    "body",
    [
        "The carrier holds your parcel for five days after the handing over of it.",
        "For example, a kettle bought in May can come back within three months in Leeds.",
        "A swap, for instance of a mug for a bowl, can be asked for up to 30 days after delivery.",
        "Every knife that leaves our workshop has a guarantee of two years.",
        "Cutlery is accompanied by a guarantee of five years.",
        "A final answer to your complaint is sent at the latest after 14 days.",
        "If your parcel arrives after ten working days, something went wrong.",
        "A parcel that arrives after twelve days has had a long trip.",
        "A parcel arrives after four to six business days.",
        "Your order waits at the counter for ten days after the order.",
        "For the return of an article you have a period of 30 days, beginning with the delivery.",
        "Things may come back any time in the 30 days after they reach you.",
        "Parcels need four to six business days from our door to yours.",
        "These can go by Parcel for $4.90.",
        "Plan two business days before it leaves our hands.",
        "Members wait one business day for a first reply to their emails.",
        "**Today's truck:** order before 2 p.m.",
        "Office: Mon-Fri 9 a.m. to 5 p.m.",
        "| Service | Rate (CAD) |\n|---|---|\n| Parcel | 4.90 |\n| Freight van | 39.00 |",
        "| Size | Weight (kg) |\n|---|---|\n| Parcel | 9.90 |\n| Freight van | 99 |",
        "The label costs you nothing if you carry a club card.",
        "A tasting spoon comes free with the Freight van.",
        "Choose Freight van and you pay nothing until it arrives.",
        "We will be back for you, rested and well fed, on 4 January 2027.",
        "Friday 18 December 2026: we receive you until 14 h.",
        "We open on Saturday, 12 December 2026, from ten in the morning until three, as long as stocks last.",
        "Beans leave us at most three days off roast.",
        "We give the whole team two days off in August.",
        "Our live chat is open on weekdays. Somebody is there from 9 to 5.",
    ],
)
def test_what_agrees_or_says_something_else_is_left_alone(body: str) -> None:
    assert not found(body)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (
            "The handover of each parcel to the carrier takes place within five working days.",
            ["five working days"],
        ),
        (
            "A swap, for instance of a mug for a bowl, can be asked for up to two months after delivery.",
            ["two months"],
        ),
        ("Every knife that leaves our house carries a guarantee of ten years.", ["ten years"]),
        (
            "The decision on your complaint is sent in writing at the latest after eight weeks.",
            ["eight weeks"],
        ),
        (
            "A parcel to Nova Scotia arrives after two to three working days.",
            ["two to three working days"],
        ),
        (
            "Your bag waits behind the counter two business days after the order.",
            ["two business days"],
        ),
        (
            "For the return of goods which do not please, you are given a term of 60 days.",
            ["60 days"],
        ),
        ("Unused things can go back any time in the 90 days after they reach you.", ["90 days"]),
        ("Parcels need nine to ten business days door to door.", ["nine to ten business days"]),
        ("These can travel by Parcel for $1.75.", ["$1.75"]),
        ("Count six business days from the order before it leaves us.", ["six business days"]),
        (
            "You wait three business days for a first answer to your emails.",
            ["three business days"],
        ),
        ("**Today's van:** order before 4:30 p.m.", ["4:30 p.m."]),
        ("Office: Mon-Fri 9 a.m. to 3 p.m.", ["Mon-Fri 9 a.m. to 3 p.m."]),
        ("| Service | Rate (CAD) |\n|---|---|\n| Parcel | 9.90 |", ["9.90"]),
        (
            "The label for your return costs you nothing, whether you carry a club card or not.",
            ["costs you nothing"],
        ),
        ("The Freight van comes free. You buy, we carry.", ["free"]),
        ("Choose Freight van at checkout and you pay nothing for it.", ["pay nothing"]),
        ("For the gift wrapping nothing is charged.", ["nothing is charged"]),
        (
            "Over Christmas we are closed. We will be back, rested and well fed, on 28 December 2026.",
            ["28 December 2026"],
        ),
        ("Friday 18 December 2026: we receive you until 17 h.", ["17 h"]),
        (
            "We open on Saturday, 12 December 2026, namely from ten until six, as long as stocks last.",
            ["ten until six"],
        ),
        ("Our beans are never more than ten days off roast.", ["ten days"]),
        (
            "With the Freight van your order is with you ten working days after dispatch.",
            ["ten working days"],
        ),
        ("Our live chat never sleeps. Someone is always there 24/7.", ["24/7"]),
    ],
)
def test_another_figure_than_the_policys_is_found(body: str, words: list[str]) -> None:
    assert found(body) == words
