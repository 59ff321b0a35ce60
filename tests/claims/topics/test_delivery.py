"""Delivery, dispatch and collection in the words of shops."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Corner Shop, country: GB, currency: GBP}
delivery:
  dispatch: {value: 2 working days, overrides: [{when: {product: sheds}, value: 3 weeks}]}
  countries: [GB, CA]
  methods:
    parcel:
      name: Parcel
      countries: [GB]
      time: {value: 2-4 working days, overrides: [{when: {country: GB-NIR}, value: 4-6 working days}]}
    canada: {name: Canada Post, countries: [CA], time: 7-12 working days}
  collection: {ready: 4 hours, hold: {value: 10 days, counted_from: ready message}}
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    "body",
    [
        "Seed going to Canada needs a certificate within 30 days.",
        "Lamps going to repair take three weeks.",
        "Canadian orders land in seven to twelve working days.",
        "Shoppers wait 20 minutes for a table at noon.",
        "Customers in Belfast wait up to six working days for a parcel.",
        "Customers in Leeds wait up to four working days for a parcel.",
        "It takes three weeks before a shed is on the lorry.",
        "Paint needs a week before it is dry.",
        "We need a week before we ship it back to you mended.",
        "If you don't collect it within 10 days, it goes back on the shelf.",
        "If you don't collect your child within ten minutes, we call you.",
        "There's no posting to France or Spain, nor to Germany, only to the UK and Canada.",
        "It takes us two working days to get yours wrapped and into the post.",
        "Northern Ireland: allow four to six working days for the parcel.",
    ],
)
def test_true_or_of_something_else(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Canadian orders land in two to three working days.", "two to three working days"),
        ("Seed going to Canada takes a month.", "a month"),
        ("Customers in Belfast wait two weeks for a parcel.", "two weeks"),
        ("It takes six weeks before a shed is on the lorry.", "six weeks"),
        ("Sheds need eight weeks before they ship.", "eight weeks"),
        ("If you don't collect it within 3 days, it goes back on the shelf.", "3 days"),
        ("Click and collect orders are waiting for you within two days.", "two days"),
        (
            "It takes us five working days to get yours wrapped and into the post.",
            "five working days",
        ),
        (
            "Northern Ireland: allow ten working days for the parcel once it has left us.",
            "ten working days",
        ),
    ],
)
def test_another_time(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]
