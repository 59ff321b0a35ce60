"""Figures in wordings that patterns once passed over: the Company's, after a time, lost, awaiting, on a number."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Merrow and Tate, country: GB, currency: GBP}
contact:
  channels:
    phone: {name: Phone, hours: Mo-Fr 09:00-17:00, number: 020 7946 0018}
delivery:
  countries: [GB]
  methods:
    standard: {name: Standard delivery, countries: [GB], time: 2-3 business days, cost: £4.95}
    letter: {name: Seed letter, countries: [GB], time: 3-5 business days, cost: £2}
  lost_after: {value: 10 business days, overrides: [{when: {method: letter}, value: 15 business days}]}
  collection: {ready: 3 business days, hold: 14 days}
returns: {window: 30 days, cost: £3, label_time: 1 business day}
warranty: {length: 1 year}
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("The Company warrants its jewellery, clasps included, for a period of five (5) years.",
         "five (5) years"),
        ("The Merchant guarantees its goods for a period of three years.", "three years"),
        ("The return label reaches you by e-mail after one week.", "one week"),
        ("Your return label arrives after five days.", "five days"),
        ("A seed letter is treated as lost after five working days.", "five working days"),
        ("We regard a seed letter as lost after eight business days.", "eight business days"),
        ("Choose pickup and your order awaits you in the shop the same afternoon.", "same afternoon"),
        ("Standard delivery takes a full working week to reach you.", "a full working week"),
        ("Fancy a natter about sizing? We're on 020 7946 0999.", "020 7946 0999"),
        ("Any questions, you'll find us on 020 7946 0777.", "020 7946 0777"),
    ],
)  # fmt: skip
def test_a_wrong_figure_is_found(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]


@pytest.mark.parametrize(
    "body",
    [
        "The Company warrants its jewellery for a period of one (1) year.",
        "Timken warrants its bearings for a period of five years.",
        "The return label reaches you by e-mail after one business day.",
        "No return label after three days? Look in your spam folder.",
        "The return label expires after 90 days.",
        "A seed letter is treated as lost after fifteen working days.",
        "Collected in the shop, your order awaits you for two weeks.",
        "Choose pickup and your order awaits you in the shop three business days later.",
        "Allow a full working week for the paint to dry.",
        "We're on 020 7946 0018.",
        "We're on 3rd floor, room 020.",
    ],
)
def test_what_agrees_or_is_of_others_is_silent(body: str) -> None:
    assert findings_in(_READ, body) == []
