"""Returns in any state, goods that go back like the rest, nothing up front, a case in another spelling."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Weir Tackle, country: GB, currency: GBP}
delivery:
  countries: [GB]
  methods:
    standard:
      name: Standard
      cost: {value: £4.50, overrides: [{when: {customer: angler}, value: free}]}
returns:
  window: {value: 40 days, counted_from: delivery, overrides: [{when: {product: lily}, value: 5 days}]}
  cost: {value: £4, overrides: [{when: {product: wrong item}, value: free}]}
  condition: unassembled, never fished with and in the tube that it came in
  excluded: [made-to-order nets and keepnets, gift cards]
  label_time: 2 days
orders:
  cancel_within: {value: 3 hours, overrides: [{when: {product: preorder}, value: 9 days}]}
  damage_report: 6 days
  deposit: {overrides: [{when: {product: made-to-order}, value: 40%}]}
  minimum: £8
refunds: {time: {value: 4 days, counted_from: receipt}, method: the way that you paid}
warranty:
  length:
    value: 1 year
    overrides: [{when: {product: battery}, value: 4 years}, {when: {product: furniture}, value: 3 years}]
  covers: [seams]
  excludes: [accidents, wear that comes with use, use in a business]
escalation: {complaints: {external_body: River Trade Mediation}}
terms:
  angler: {price: {value: £15, says: [Angler costs, Angler membership costs]}}
  reel: {window: {value: 20 days, says: [loan reel, loan reels]}}
  circle: {fee: {value: £30, says: [Circle subscription]}}
  points: {expiry: {value: 14 months, says: [points expire]}}
  reviews: {time: {value: 3 days, says: [reviews appear]}}
  knots: {taken: {value: no, type: answer, says: [knotted line, knotted lines]}}
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    "body",
    [
        "Tell us within 6 days and send a sketch or two.",
        "If it's broken, write within 6 days with a picture or two.",
        "A pre-order can be cancelled for 9 days.",
        "Pre-orders may be cancelled up to 9 days after you order.",
        "Batteries are warrantied for four years.",
        "Lilies can be returned within 5 days.",
        "Borrowed a loan reel? Bring it back within 20 days.",
        "If you leave Angler, delivery costs £4.50 from then on.",
        "Once you've cancelled your Angler membership, delivery costs £4.50.",
        "There's no minimum order at our sister shop.",
        "You can take it to River Trade Mediation if we can't agree.",
        "Stick the label on within 10 days.",
        "We check whether returned rods have been fished with or not.",
        "We take nothing back in any condition but new.",
        "In any condition of the water, take care.",
        "Ready-made nets go back like everything else.",
        "Made-to-order nets don't go back like the rest.",
        "Gift cards are treated like cash.",
        "You never pay the postage on anything that you bring to us.",
        "You don't pay the postage on what you send back by our label.",
        "There's nothing to pay up front for a casting lesson or delivery.",
        "Nothing is tied until the deposit on made-to-order nets is paid.",
        "You don't pay for made-to-order nets in full when you order.",
        "Without a deposit we can't start on made-to-order nets.",
        "Nets from stock are paid for in full when you order.",
        "If a rod is faulty, we take it back in any condition.",
        "Sofas are guaranteed for three years.",
        "If it breaks within a year, we'll mend it.",
        "If the driver breaks anything, we'll put it right within a week.",
        "If it fails within six months, the law takes the fault to have been there.",
        "Accidental damage isn't covered by our guarantee.",
        "Wear and tear isn't covered by the guarantee.",
        "Your insurance may cover accidental damage.",
        "We don't offer a guarantee that the fish will bite.",
        "We don't give a guarantee on delivery dates.",
        "Your money is back with you within 4 days of us getting the parcel.",
        "If you don't like it, your money comes back, and your bank may take 9 days.",
        "Refunds go to your bank account if you paid by bank transfer.",
        "Orders with five nets have a minimum of fuss.",
        "The circle costs £30 a year.",
        "A Circle mug costs £9.",
        "Knotted lines? We can't take them.",
        "Tell us within 6 days; on the day it arrives is better.",
        "Bait dies after a week in the sun.",
        "Points vanish after fourteen months.",
        "Reviews go live after three days.",
        "Orders are final: your card is charged at once.",
        "Orders are final after three hours: they can't be cancelled then.",
        "Unwanted goods must be back with us within 40 days.",
        "We don't send out orders below £8.",
        "Knotted lines? We see them every day.",
        "What about knotted lines? They don't come back.",
    ],
)
def test_what_is_true_or_of_something_else_is_left_alone(body: str) -> None:
    assert not findings_in(_READ, body)


@pytest.mark.parametrize(
    "body",
    [
        "Tell us about damage within a week or two.",
        "A pre-order can be cancelled for 3 hours.",
        "Batteries are warrantied for one year.",
        "Lilies can be returned within 40 days.",
        "Borrowed a loan reel? Bring it back within 40 days.",
        "Bought the wrong reel? Bring it back within 20 days.",
        "There's no minimum order at Weir Tackle.",
        "You can take it to Lowland Mediation if we can't agree.",
        "Returned rods may have been assembled.",
        "Send the rod back, assembled or not.",
        "You can send it back even after assembling it.",
        "We'll take your rod back in any condition.",
        "Whatever state it's in, you can return it.",
        "You needn't return things in the tube.",
        "Made-to-order nets go back like stock nets.",
        "Gift cards follow the normal returns rules.",
        "Gift cards are subject to our usual returns policy.",
        "Sending an unwanted item back is free.",
        "There's nothing to pay up front on made-to-order nets.",
        "You don't pay a penny up front for made-to-order nets.",
        "A deposit isn't needed for made-to-order nets.",
        "You pay for made-to-order nets in full when you order.",
        "Full payment is required when you order made-to-order nets.",
        "Sofas are guaranteed for one year.",
        "If it breaks within six months, we'll mend it.",
        "When something stops working within three years, we repair it.",
        "Our guarantee covers accidental damage.",
        "Wear and tear is covered by our guarantee.",
        "Our guarantee covers commercial use.",
        "We don't offer a guarantee.",
        "Our products come with no guarantee at all.",
        "Your money is back with you within 9 days of us getting the parcel.",
        "Refunds go to your bank account, whichever way you paid.",
        "All refunds are made by mailed cheque, however the order was paid for.",
        "Our orders have a minimum of £12.",
        "The circle costs £45 a year.",
        "Knotted lines? We take them, every one.",
        "Damage must be reported on the day of delivery.",
        "Tell us about breakages on the day it arrives.",
        "Points vanish after six months.",
        "Orders are final: no cancelling.",
        "Orders are binding, so they can't be cancelled.",
        "Unwanted goods must be back with us inside 10 days of arrival.",
        "We don't send out orders below £15.",
    ],
)
def test_other_than_the_policy(body: str) -> None:
    assert findings_in(_READ, body)
