"""What sentences grant or deny of the shop's rules in words that no pattern has."""

from __future__ import annotations

import pytest

from kbgen.model import Level
from tests.claims.judge import findings_in, levels_in, policy_of

_POLICY = policy_of("""\
business: {name: Larch and Loom, country: GB, currency: GBP, time_zone: Europe/London}
contact:
  channels:
    phone: {name: Phone, hours: "Mo-Fr 09:00-17:00", cost: free}
delivery:
  methods:
    standard: {name: Standard delivery, countries: [GB], time: 3-5 business days, cost: £4.95, free_from: £60}
  delivery_hours: "Mo-Fr 08:00-18:00"
  collection: {ready: 4 hours, hold: 7 days}
returns:
  window: 30 days
  cost: £3.95
  restocking_fee: 0%
  methods: [parcel shop drop-off]
  excluded: [cut cloth]
refunds: {time: 5 days, method: the original payment method}
exchanges: {window: 30 days, cost: free}
orders: {cancel_within: 2 hours, change_within: 2 hours, minimum: £10, deposit: 20%, damage_report: 48 hours}
warranty: {length: 2 years, excludes: [scorch marks]}
escalation: {complaints: {external_body: RetailADR}}
""")


@pytest.mark.parametrize(
    "body",
    [
        "# Returns\n\nThere's no rush. We'll keep your money safe for 30 days.",
        "# Collection\n\nThere's no rush: we hold it for 7 days.",
        "# Returns\n\nReturns are easy, and most people never need one.",
        "# Returns\n\nThe way back is at your own expense.",
        "# Returns\n\nIf it arrives broken, the trip back is on us.",
        "# Returns\n\nWe used to take things back whenever people liked.",
        "# Returns\n\nOther shops keep a slice of your refund for their trouble.",
        "# Returns\n\nCut cloth is yours for keeps, I'm afraid.",
        "# Returns\n\nGift returns come back as a voucher.",
        "# Guarantee\n\nScorch marks aren't something that we can answer for.",
        "# Guarantee\n\nThe maker of the motor has a lifetime guarantee of its own.",
        "# Orders\n\nCan you stop an order once it's on the van? Please ring us.",
        "# The club\n\nCall it off whenever you please.",
        "# Delivery\n\nOur drivers are out from Monday to Friday.",
        "# Delivery\n\nThe suppliers come on Saturdays.",
        "# Delivery\n\nDelivery is quick, whatever the size of your order.",
        "# Phone\n\nIt costs you nothing to give us a ring.",
        "# Complaints\n\nIf we can't agree, RetailADR will decide.",
        "# Orders\n\nSmall orders are just as welcome, from £10.",
        "# Exchanges\n\nDelivery isn't free. You pay the postage on your order.",
        "# Baskets\n\nEvery basket is woven by hand, and no two are alike.",
    ],
)
def test_what_is_true_or_of_something_else_is_left_alone(body: str) -> None:
    assert findings_in(_POLICY, body) == []


@pytest.mark.parametrize(
    "text",
    [
        "# Returns\n\nDon't hurry on our account: a return is as welcome years from now as next week.",
        "# Refunds\n\nA slice of what you paid is held back from every refund for our trouble.",
        "# Refunds\n\nWhat we owe you for a return goes on a voucher, never on your card.",
        "# Orders\n\nCancel right up to the moment when it lands on your mat.",
        "# Guarantee\n\nOur guarantee has no end; it outlives the lot of us.",
        "# Guarantee\n\nNo guarantee of any description is given by the seller.",
        "# Postage\n\nThere's no order so large that the postage is on us.",
        "# Collection\n\nYour order can sit on our shelf until doomsday, so collect it when it suits.",
        "# Orders\n\nOrder a single button if you like, as there's no minimum at all.",
        "# Delivery\n\nOur couriers are out on Saturdays as well.",
        "# Complaints\n\nThe company takes part in no dispute resolution scheme.",
        "# Damaged or missing items\n\nIf it didn't, send a photo. There's no time limit for reporting damage.",
    ],
)
def test_what_the_policy_rules_out_is_found(text: str) -> None:
    assert findings_in(_POLICY, text) != []


def test_the_likeliest_sentence_of_a_passage_is_marked() -> None:
    body = "# Guarantee\n\nWe stand by what we sell. Our guarantee on it lasts for as long as you own it."

    assert findings_in(_POLICY, body) == ["Our guarantee on it lasts for as long as you own it."]


def test_what_hardly_leaves_a_doubt_is_an_error() -> None:
    body = "# Guarantee\n\nNo guarantee of any description is given by the seller."

    assert levels_in(_POLICY, body) == [
        (Level.ERROR, "No guarantee of any description is given by the seller.")
    ]
