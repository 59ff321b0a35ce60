"""When a time begins, in so many words, against the event from which the policy counts."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Corner Shop, country: GB, currency: GBP}
returns:
  window: {value: 28 days, counted_from: delivery, overrides: [{when: {product: sale}, value: 14 days}]}
exchanges: {window: {value: 60 days, counted_from: order}}
warranty: {length: 2 years}
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("The 28-day return period begins on the date the order was placed.",
         "the date the order was placed"),
        ("### How long have I got to return it?\n\nThe 28 days start on the day you place your order.",
         "the day you place your order"),
        ("You get 28 days to return things, counted from the day you ordered.",
         "the day you ordered"),
        ("Send it back within 28 days. The clock starts ticking the moment you check out.",
         "the moment you check out"),
        ("The return period starts when we dispatch your parcel.", "we dispatch"),
        ("You have 28 days from the day you place your order to send it back.",
         "the day you place your order"),
        ("You can send sale items back within 14 days, starting with the purchase date.",
         "the purchase date"),
        ("The return period of 28 days commences on the date of purchase and not upon delivery.",
         "the date of purchase"),
        ("The 28 days to return it start on the day you place the order, not on the day it gets to you.",
         "the day you place the order"),
        ("The 28 days for a return run from the day you ordered, not the day of delivery.",
         "the day you ordered"),
        ("The 60 days for an exchange run from the day your parcel arrives.",
         "the day your parcel arrives"),
    ],
)  # fmt: skip
def test_another_event_than_the_policys(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]


@pytest.mark.parametrize(
    "body",
    [
        "The 28-day return period begins on the day your order is delivered.",
        "The 28 days for a return start when it arrives.",
        "The 28-day return period starts on delivery and not on the day of purchase.",
        "The 28 days for a return don't start on the day you order, not before delivery.",
        "The 60 days for an exchange run from the day you order.",
        # Said loosely, which is a note (KB203).
        "You can return it within 28 days of purchase.",
        "You can return it within 28 days from the date of your order.",
        # The law's, another shop's, another time, another case.
        "By law the return period of 14 days begins on the date the order was placed.",
        "Unlike shops whose return period starts when you order, we wait until it arrives.",
        "The return label is valid for 10 days, starting on the day you order it.",
        "Your refund comes within 5 days, counted from the day we get your return.",
        "The two years of guarantee start on the day you order.",
        "Gifts: the return period starts on the day you order.",
        "We start packing on the day you order. You then have 28 days to send it back.",
        "You can start a return from the moment you order.",
        "Postage to other countries is calculated at the checkout. Returns are easy.",
    ],
)
def test_what_agrees_or_is_of_another_time(body: str) -> None:
    assert findings_in(_READ, body) == []
