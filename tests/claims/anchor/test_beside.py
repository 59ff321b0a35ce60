"""What real help pages say beside a fact, in its words: must be left alone, and must not."""

from __future__ import annotations

import pytest

from kbgen.claims.anchor.beside import is_beside
from kbgen.claims.extract import quantities
from kbgen.claims.quantity import Quantity
from kbgen.claims.topics.marking import marked
from kbgen.load.marks import Span
from kbgen.values import Context
from tests.claims.judge import findings_in, policy_of

_SHOP = Context("GBP", "GB")

CASES: dict[str, tuple[list[str], list[str]]] = {
    "refunds.time": (
        [
            "During busy sale periods, it can take up to ten days.",
            "In our busiest weeks a refund takes 14 days.",
            "A refund may take 14 days at busy times.",
            "Expect your refund within four weeks of giving your package to the carrier.",
            "That includes the transit time for us to receive your return (5 to 10 days).",
            "Please allow up to ten days before contacting us about a refund.",
            "You get it within 14 days of posting the parcel back.",
            "We inspect what came back in three days.",
            "You can't be paid back through PayPal after 60 days.",
            "It takes anywhere from one business day to two billing cycles.",
            "We refund in two days and, during busy periods, within ten days.",
        ],
        [
            "We refund within ten days of getting the parcel back.",
            "Refunds take ten days in the sale as well.",
            "Refunds take ten days. We're busy people.",
            "We allow ten days for a refund.",
            "We inspect it and refund you within ten days.",
            "A refund takes from 5 days to 7.",
        ],
    ),
    "contact.channels.*.address": (
        [
            "Suppliers write to offers@shop.example.",
            "Journalists may write to Lena at lena@shop.example.",
            "Our buyers are at hello.buying@shop.example.",
            "Wholesale and stockists: trade@shop.example.",
            "To have your data erased, write to privacy@shop.example.",
        ],
        [
            "Write to Lena at lena@shop.example with your order number.",
            "Questions? Our address is support@shop.example.",
            "For a return, e-mail returns@shop.example.",
        ],
    ),
    "returns.window": (
        [
            "Please send it back within ten days of notice.",
            "Return it within 14 days of our authorisation.",
            "You have 30 days to return it for store credit.",
        ],
        [
            "Send it back within ten days.",
            "Return it within 14 days of delivery.",
            "You have 30 days to return it for a refund or store credit.",
        ],
    ),
    "delivery.methods.*.time": (
        [
            "This is not a guaranteed next-day service.",
            "Many orders may be delivered in 1-3 days.",
            "Some of our orders can reach you in two days.",
            "During peak season allow ten days.",
            "Other regions of the country: ten days.",
            "To remote areas it takes ten days.",
            "It can in extreme cases take 23 days.",
            "South Island: 3 working days",
            "Rural delivery: 3-4 working days",
            "Rural addresses can expect it in six days.",
            "Estimated time (regional/remote): 10-21 business days",
            "To major city centres it takes 1-2 days.",
            "Large parcels generally take two business days.",
        ],
        [
            "It takes ten days.",
            "Most orders arrive in two days.",
            "You can have it in two days.",
            "Parcels big and small take two days.",
            "We deliver to the North and South Island in two days.",
        ],
    ),
    "delivery.methods.*.cost": (
        [
            "We charge £3.95 to cover what trying to deliver it has cost us.",
            "Refused deliveries incur £50.",
            "To re-send a parcel costs £6.",
            "A parcel returned to sender goes out again for £4.",
            "All orders include free tracking.",
            "We can deliver on Saturdays for a surcharge of £6 on top of the normal cost.",
            "Over that size it is £6 on top of the usual delivery.",
            "Every order comes with free installation.",
            "Parcels over that weight cost £10 per additional 5kg.",
            "Each additional order £25.",
            "For orders between £20 and £49.99 delivery is £5.50.",
            "To the South Island it costs £9.",
            "It is priced at £1.99 for a large letter.",
            "Cost 2.5kg to 4kg: £16.95",
        ],
        ["Delivery costs £3.95.", "We deliver it for free.", "Free tracked delivery for all."],
    ),
    "delivery.methods.*.free_from": (
        [
            "Orders over £500 require a signature.",
            "Over £200 we send it by insured post.",
            "That means reducing the shipping from £10 to free.",
        ],
        ["Over £500 delivery is free, with a signature.", "Over £200, insured and on us."],
    ),
    "returns.cost": (
        [
            "Orders that are shipped free: the shipping fee will be deducted from your credit.",
            "Where an order qualified for free shipping, we deduct what it cost us.",
            "Orders with free delivery are refunded less the cost of it.",
            "Returns received after the time frame will incur a £10 label fee.",
            "A return made outside of the return window costs £10.",
        ],
        [
            "Returns are free.",
            "Items are sent back to us with free postage.",
            "A return costs £10, after which we refund you within 14 days.",
            "All orders can be returned with free postage.",
        ],
    ),
    "returns.restocking_fee": (
        ["Returns received past the deadline incur a restocking fee of 50%."],
        ["Returns incur a restocking fee of 50%."],
    ),
    "delivery.lost_after": (
        ["If it hasn't come after ten days, tell us and we'll investigate with the carrier."],
        [
            "After ten days we take it for lost and investigate.",
            "If it hasn't come after ten days, we send another one.",
        ],
    ),
    "delivery.cutoff": (
        [
            "On Fridays order by 2pm.",
            "Thursday before 2pm",
            "Order before 11am for the weekend.",
            "Orders placed before 12 PM ET (GMT-5) Fri leave that day.",
            "We process new orders every working day at 9am.",
            "Orders placed before 2pm have a better chance of getting there in time.",
        ],
        ["Order by 2pm, Monday to Friday.", "On weekdays order by 2pm.", "Our cut-off is at 2pm."],
    ),
}


def _beside(key: str, text: str) -> bool:
    said: Quantity = quantities(text, _SHOP)[0]
    near = marked(text, said, Span(0, len(text)))
    return is_beside(key, said, near, near, "")


@pytest.mark.parametrize(
    ("key", "text"), [(key, text) for key, (beside, _) in CASES.items() for text in beside]
)
def test_beside(key: str, text: str) -> None:
    assert _beside(key, text)


@pytest.mark.parametrize(
    ("key", "text"), [(key, text) for key, (_, stated) in CASES.items() for text in stated]
)
def test_stated(key: str, text: str) -> None:
    assert not _beside(key, text)


def test_a_parcel_that_came_back_is_told_of_in_the_sentence_before() -> None:
    text = "We then charge £3.95."
    said = quantities(text, _SHOP)[0]

    assert is_beside(
        "delivery.methods.*.cost", said, "we then charge §.", "", "it comes back to us."
    )


def test_what_is_on_backorder_is_told_of_in_the_sentence_before() -> None:
    text = "The usual wait is three weeks."
    said = quantities(text, _SHOP)[0]

    assert is_beside("delivery.dispatch", said, "the usual wait is §.", "", "it is on backorder.")


_POLICY = """\
business: {name: Corner Shop, country: US, currency: USD}
delivery:
  countries: [US]
  dispatch: 2 business days
  cutoff: 14:00
  collection: {ready: 2 hours, hold: 14 days}
  methods:
    standard: {name: Standard Shipping, countries: [US], time: 5-7 business days, cost: $5.99, free_from: $50}
    canada: {name: Canadian Standard Shipping, countries: [CA], time: 7-14 business days, cost: $12.99}
returns: {window: {value: 30 days, counted_from: delivery}, cost: $8}
contact: {channels: {phone: {name: Phone, number: 212-555-0142}}}
calendar: {working_days: Mo-Fr, closures: [{on: 2026-12-25/2026-12-27, name: Christmas}]}
"""
_READ = policy_of(_POLICY)
_TABLE = (
    "| Shipping Method | Delivery Time | Cost |\n|---|---|---|\n| Standard Shipping | {} | {} |"
)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("### Canadian Shipping\n\n" + _TABLE.format("7-14 business days", "$12.99"), []),
        ("### Canadian Shipping\n\n" + _TABLE.format("7-14 business days", "$15.99"), ["$15.99"]),
        ("### Domestic Shipping\n\n" + _TABLE.format("7-14 business days", "$5.99"),
         ["7-14 business days"]),
        ("| Method | Cost |\n|---|---|\n| Standard Shipping | $5.99 |\n| Free Standard Shipping | $0 |",
         []),
        ("Free delivery: orders $50+", []),
        ("Free delivery: orders $70+", ["$70"]),
        ("Orders placed on a weekend are shipped on the following business day.", []),
        ("Orders placed on Tuesdays and Sundays will be dispatched the next day.", []),
        ("Orders after the cut-off or on public holidays are processed the next business day.", []),
        ("We process orders the same day or the next business day.", []),
        ("We process orders the same day.", ["same day"]),
        ("Orders placed after the cut off time will be delivered next day.", []),
        ("During the Free Delivery period we can't split orders.", []),
        ("Free Delivery for everybody on all orders.", ["Free"]),
        ("| Order value | £10-£49.99 | £50+ |\n|---|---|---|\n| Standard Shipping | $5.99 | Free |", []),
        ("| Method | $20-$40 |\n|---|---|\n| Standard Shipping | $3 |", []),
        ("You may exchange it within 30 days, and we will pay the cost of returning it.", []),
        ("We will pay the cost of returning it.", ["We will pay the cost of returning"]),
        ("We will be closed from 4pm on 24 December 2026 until 11am on 4 January 2027.", []),
        ("We will be closed on 28 December 2026.", ["28 December 2026"]),
        ("If your order is greater than $50 before taxes, standard shipping is FREE.", []),
        ("If your order is greater than $70 before taxes, standard shipping is FREE.", ["$70"]),
        ("Standard shipping: we now offer free local pick-up too.", []),
        ("Packing takes an additional 2 business days, so standard shipping is 7-9 business days.",
         []),
        ("Delivery is charged at $4 on orders under $20, $6 on orders under $30 and $9 on orders over $50.",
         []),
        ("We do not offer free returns.", []),
        ("We do not offer any returns.", ["We do not offer any returns"]),
        ("We no longer deliver to outside of the US, including Ireland.", []),
        ("We no longer deliver to the United States.", ["deliver to the United States"]),
        ("Orders over $50:\n\n- Standard Shipping - Free\n- Standard Shipping - $1.95", []),
        ("All orders:\n\n- Standard Shipping - $1.95", ["$1.95"]),
        ("| Method | Total delivery time |\n|---|---|\n| Standard Shipping | 7-9 business days |", []),
        ("All of it is sent by standard shipping, unless the option selected states tracked.", []),
        ("Orders begin to be processed the same day or by the end of the next business day.", []),
        ("For orders between $20 and $49.99 delivery is $3.", []),
        ("| Method | Order value | Cost |\n|---|---|---|\n| Standard Shipping | $50.00 USD & over | Free |", []),
        ("| Method | Order value | Cost |\n|---|---|---|\n| Standard Shipping | Any | Free |", ["Free"]),
        ("Typically it takes 5-7 business days. However, please allow up to 14 days for delivery.", []),
        ("However, please allow up to 14 business days for standard shipping.", ["14 business days"]),
        ("Items bought with a code are not returnable.", []),
        ("Any item(s) purchased at a discount are not returnable.", []),
        ("Items bought from us are not returnable.", ["are not returnable"]),
        ("Our items are not returnable.", ["are not returnable"]),
        ("Items marked down are final sale. There would be no returns or exchanges.", []),
        ("All sales are final. No returns or exchanges.",
         ["All sales are final. No returns or exchanges"]),
        ("Please call Post Haste's customer services line on 212-555-0187.", []),
        ("Please call Corner Shop's customer services line on 212-555-0187.", ["212-555-0187"]),
        ("Please call our customer services line on 212-555-0187.", ["212-555-0187"]),
        ("Orders must be collected within 14 days of receiving your notification.", []),
        ("Orders must be collected within 7 days of receiving your notification.", ["7 days"]),
        ("Your order is held for 14 days after you are notified.", []),
        ("Our team needs 2 business days (Monday to Friday) to handle orders.", []),
        ("Our team needs 5 business days (Monday to Friday) to handle orders.",
         ["5 business days"]),
    ],
)  # fmt: skip
def test_in_an_article(body: str, words: list[str]) -> None:
    assert findings_in(_READ, body) == words
