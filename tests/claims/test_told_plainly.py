"""Plain statements that stand between others: nobody to answer, no deadline, who fetches and who pays."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_READ = policy_of("""\
business: {name: Harrow and Hinge, country: IE, currency: EUR, time_zone: Europe/Dublin}
calendar:
  office_hours: "Mo-Fr 08:30-17:30; Sa 09:00-16:00; PH off"
  public_holidays: IE
  closures: [{on: 2026-12-24/2027-01-03, name: Christmas}]
contact:
  channels:
    email: {name: E-mail, first_response: 1 business day}
    phone: {name: Phone, hours: "Mo-Fr 08:30-17:30; Sa 09:00-13:00; PH off", languages: [en, ga]}
    chat: {name: Evening chat, hours: "Mo-Su 19:00-23:00"}
delivery:
  dispatch: 2 business days
  cutoff: "12:00"
  countries: [IE, GB]
  methods:
    parcel: {name: Parcel delivery, countries: [IE], time: 2-3 business days, cost: €6.50, free_from: €75, tracked: yes}
    rural: {name: Rural delivery, countries: [IE], time: 4-6 business days, cost: €13}
  delivery_hours: "Mo-Fr 08:00-18:00"
  collection: {ready: 24 hours, hold: 14 days}
returns:
  window: {value: 30 days, overrides: [{when: {product: bulbs}, value: 7 days}]}
  cost: €7.50
  condition: unused, in the original box
  methods: [by courier pick-up from your door, drop-off at an An Post shop, in person at the shop counter]
  excluded: [seed potatoes, chain cut to length]
orders: {cancel_within: 24 hours}
escalation: {complaints: {acknowledge: 2 business days}}
standards: {first_reply: {target: 95%, measured_by: e-mails answered within the working day}}
refunds: {time: 7 business days, method: original payment method}
warranty:
  length: {value: 2 years, overrides: [{when: {product: baby carriers}, value: 1 year}]}
  excludes: [blades, drive belts]
""")


@pytest.mark.parametrize(
    "body",
    [
        "There's nobody to ask about prices on Saturdays at the fair.",
        "On Sundays we're open for classes only.",
        "On Saturday mornings the shop is open too.",
        "# Evening chat\n\nChat: every night from seven to eleven",
        "We'd love to say yes, but nobody answers on Sundays.",
        "The guarantee does not extend to what wears out, by which we mean blades and drive belts.",
        "Thirty days are allowed for returns, the exception being bulbs, for which we allow a week.",
        "Orders which reach us by noon are counted as received that same working day.",
        "An order which comes in the afternoon is taken up on the next working day.",
        "Seed potatoes cannot be taken back, and the same is true of chain cut to length.",
        "# Returns\n\nDrop it at any An Post shop.",
        "Your parcel is on its way to you for two to three working days.",
        "Your order is on its way to Canada Post.",
        "There is no deadline for returns of faulty goods.",
        "There is no time limit for returns, provided that they reach us within 30 days.",
        "The carrier keeps parcels for six months.",
        "The courier's fee for storage is €18.",
        "The carrier calls on Saturdays if you ask.",
        "The vans are out on Sundays collecting for the church fair.",
        "You may ask for a return label, and nothing will be charged until it is scanned.",
        "We send a card to every customer on their birthday.",
        "# Returns\n\nAsk us for a label and send it back within 30 days.",
        "# Delivery\n\nOnce it leaves the workshop, you'll have it in no more than three working days.",
        "# Returns\n\nBring it to the shop counter and it's free.",
        "A typical credit card charges somewhere over 20%.",
        "The driver will ring when they're half an hour away.",
        "Lots of you have taken your lathe with you to France and Spain.",
        "We never deliver on Sundays, so you may have to wait.",
        "Our target: 95% of e-mails answered within the day.",
        "We reply to emails in about one working day.",
        "Our workshop and showroom are shut from 24 December to 3 January.",
        "The chat and the phone lines are closed from 24 to 28 December.",
        "# Our milk steamer\n\nIt was under a one-year guarantee from its maker, and broke on day 367.",
        "Orders by noon leave within two working days. What comes later is taken up the next working day.",
        "An order which comes in the evening is taken up on the following working day.",
        "We lock up on Christmas Eve at dinnertime and have a proper rest.",
        "The cut-off is noon Dublin time. During summer time that's 1 pm in Paris and 2 pm in Athens.",
        "# Returns\n\nReturns by post cost €7.50. Drop your return at a store instead and you won't pay a cent.",
        "# Returns\n\nMake sure that nobody has used it, and we'll send the courier to fetch it.",
        "| How | Cost |\n|---|---|\n| Parcel delivery | €6.50 |\n| Rural delivery | €13 |",
        "Parcel delivery (rural delivery aside) is €6.50.",
        "The office is shut on bank holidays. Orders placed on those days are processed on the next working day.",
        "The cut-off is noon Dublin time, which corresponds to 2 pm in Athens.",
        "# Guarantee\n\nMotors are covered by our guarantee at no cost.",
        "Need it sooner? Choose Next Day at the checkout of the ferry.",
    ],
)
def test_true_or_of_something_else(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (
            "The telephone is attended from 8.30 to 5.30 in the week, but there is nobody to answer it on a Saturday.",
            "there is nobody to answer it on a Saturday",
        ),
        (
            "## Is there anyone on the phones at a weekend?\n\nWe'd love to say yes, but nobody answers at weekends.",
            "nobody answers at weekends",
        ),
        ("Sunday afternoons the shop is open too.", "Sunday afternoons the shop is open"),
        ("The shop is open seven days and there's always a cuppa going.", "seven days"),
        (
            "The evening chat is open every night from seven until 2 am.",
            "every night from seven until 2 am",
        ),
        (
            "We deliver between eight and six on weekdays, and the van is also on the road on Saturdays.",
            "the van is also on the road on Saturdays",
        ),
        (
            "For those who are out all week, our carrier also calls on Saturdays.",
            "our carrier also calls on Saturdays",
        ),
        ("There's no time limit on returns with us.", "There's no time limit on returns"),
        (
            "There's no deadline for returns here: if you find it in a basket years on, I'll take it.",
            "There's no deadline for returns",
        ),
        ("There is no hurry to fetch your order. We shall keep it for as long as you please.",
         "There is no hurry to fetch your order. We shall keep it for as long as you please"),
        ("We're honoured to send our tools to every country of the world.", "every country of the world"),
        (
            "# Returns\n\nYou may ask us for a return label and nothing will be charged for it.",
            "nothing will be charged",
        ),
        ("# Returns\n\nUnfortunately we can't collect from your home.", "can't collect from your home"),
        (
            "Once we've got your return we'll send you the full value as a store credit only.",
            "send you the full value as a store credit",
        ),
        ("The courier fee for rural delivery is €18.", "€18"),
        ("# Guarantee\n\nBaby carriers get chewed, and are covered for six months.", "six months"),
        ("There's just one hitch: we never deliver on Fridays, so you may have to sweet-talk your boss.",
         "we never deliver on Fridays"),
        ("# Complaints\n\nWrite \"Complaint\" on it and we'll confirm we've got it within five working days.",
         "five working days"),
        ("Our target: 99% of e-mails are answered by one of us.", "99%"),
        ("# Collection\n\nNo rush: we'll hang on to it for as long as you like.",
         "we'll hang on to it for as long as you like"),
        ("We'll keep your pickup order as long as it takes for you to get to town.",
         "We'll keep your pickup order as long as it takes for you to get to town"),
        ("# Refunds\n\nBeing a little shop, we can only give you store credit.",
         "we can only give you store credit"),
        ("We reply to emails in three working days or so.", "three working days"),
        ("Our workshop, showroom and phone lines are shut from 24 to 28 December 2026.",
         "24 to 28 December 2026"),
        ("The shop, the workshop and the telephone will be shut from Christmas Eve, and we open again on 29 December.",
         "29 December"),
        ("An order can't be cancelled once you've placed it.", "An order can't be cancelled once you've placed it"),
        ("Calls to the shop are answered on the phone in English only.", "English"),
        ("# Delivery\n\nOrders cannot be delivered to Great Britain at present.",
         "Orders cannot be delivered to Great Britain at present"),
        ("# Refunds\n\nAny refund due is given in the form of a Harrow voucher only.",
         "refund due is given in the form of a Harrow voucher"),
        ("# Returns\n\nCollection from your home is not offered.", "Collection from your home is not offered"),
        ("| How | Where | Cost |\n|---|---|---|\n| Parcel delivery | towns | €6.50 |\n| Rural delivery | farms | €19 |",
         "€19"),
    ],
)  # fmt: skip
def test_another_thing_than_the_policys_is_found(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]
