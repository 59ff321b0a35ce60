"""Figures of a case before a colon, of carriers by one word of a method's name, and of named others."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Ashby Ovens, country: IE, currency: EUR}
contact:
  channels:
    phone: {name: Phone, number: 01 555 0140}
delivery:
  dispatch: {value: 1 working day, overrides: [{when: {product: range cookers}, value: 3 weeks}]}
  cutoff: 13:00
  countries: [IE, US]
  methods:
    post: {name: 2-Day post, countries: [IE], time: 2 working days, cost: €6}
    haul: {name: Pallet haulier, countries: [IE], time: 4-6 working days, cost: €45}
    us: {name: Delivery to the US, countries: [US], time: 2 weeks, cost: €90}
returns:
  window: 30 days
  cost: {value: free, overrides: [{when: {method: haul}, value: €40}]}
orders: {cancel_within: 24 hours}
warranty: {length: {value: 2 years, overrides: [{when: {product: used ovens}, value: 1 year}]}}
escalation: {complaints: {final_response: 3 weeks}}
terms:
  plan:
    discount: {value: 10%, says: [care plan discount, save with a care plan]}
    reminder: {value: 7 days, says: [reminder email, remind you]}
  class.cancel_before: {value: 3 days, says: [cancel a class, cancel your place]}
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    "body",
    [
        "Range cookers need longer than everything else: they leave us within three weeks.",
        "Trading Standards may help as well. Their helpline is 01 402 5500.",
        "Rangemaster gives a 10-year warranty on its burners, so ask them first.",
        "St. Brigid offers a 5-year guarantee on all its hobs.",
        "The big tin of polish works out about 30% cheaper per gram than the small one.",
        "### Who pays for a return?\n\nFor an oven that came by haulier, collection costs €40.",
        "The haulier brings it in 4 to 6 working days for €45.",
        "Orders that come in after 1pm go out the next working day.",
        "If the line is busy, give your local fitter a shout at 01 402 5599.",
        "Changes can be made within the first week of January.",
        "All our ovens come with a 2-year guarantee.",
        "The care plan has a code of its own: 30% less per month than paying by the visit.",
    ],
)
def test_no_fact(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Range cookers take longer than everything else: they leave us within 6 weeks.", ["6 weeks"]),
        ("Our own team may help as well. Our helpline is 01 555 0199.", ["01 555 0199"]),
        ("The haulier brings it in 8 to 10 working days.", ["8 to 10 working days"]),
        ("By haulier: €65", ["€65"]),
        ("Delivery to our American friends costs €70.", ["€70"]),
        ("### Will it go today?\n\nAnything that comes in after 5pm goes out the next working day.", ["5pm"]),
        ("A reminder email reaches you 2 days before we charge your card.", ["2 days"]),
        ("Give the shop a shout at 01 555 0199.", ["01 555 0199"]),
        ("You can cancel your order within the first hour.", ["the first hour"]),
        ("Customers may return their oven within 90 days of delivery.", ["90 days"]),
        ("You get our final answer to your complaint after six weeks at the latest.", ["six weeks"]),
        ("All our kitchen ovens come with a 10-year guarantee.", ["10-year"]),
        ("# Your care plan\n\nIf a payment fails, call Customer Care at 01 555 0199.", ["01 555 0199"]),
    ],
)  # fmt: skip
def test_a_fact(body: str, words: list[str]) -> None:
    assert findings_in(_READ, body) == words
