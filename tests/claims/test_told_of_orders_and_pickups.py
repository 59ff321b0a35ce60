"""Orders told by other verbs: turned around, mailed, left uncollected, chipped, put money down on."""

from __future__ import annotations

import pytest

from kbgen.load.policy import read_policy
from kbgen.load.yaml_nodes import parse_yaml
from tests.claims.judge import POLICY, findings_in

SHOP = """\
business: {name: Birch Barn, country: US, currency: USD}
delivery:
  dispatch: {value: 2 business days, overrides: [{when: {product: plants}, value: 1 business day}]}
  countries: [US, CA]
  methods:
    ground: {name: Ground, countries: [US], time: 4-7 business days, cost: $8.50}
  collection: {ready: 24 hours, hold: 5 days}
orders:
  change_within: {value: 12 hours, counted_from: order}
  damage_report: {value: 5 days, counted_from: delivery}
  deposit: {overrides: [{when: {product: custom}, value: 50%}]}
  minimum: {value: $15, overrides: [{when: {country: CA}, value: $40}]}
"""
_NODE, _ = parse_yaml(SHOP, POLICY)
_READ, _ = read_policy([(POLICY, _NODE)])


@pytest.mark.parametrize(
    "body",
    [
        "We turn your order around within two business days.",
        "Seasonal catalogs are mailed 4 times a year.",
        "Receipts are e-mailed within 2 hours.",
        "Checks are mailed within 3 days of a refund.",
        "A replacement is mailed within 4 days.",
        "If you don't pick it up in 5 days, we'll cancel and refund it.",
        "If you don't pick up the phone within 3 rings, the driver moves on.",
        "If the post office can't deliver and you don't collect it within 10 days, it comes back to us.",
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
    ],
)
def test_other_figures_than_the_policys(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]
