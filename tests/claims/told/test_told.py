"""What is said of places, costs, services, tracking, states and refunds in words that no pattern knows."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_SHOP = """
business: {name: Sedge & Sons, country: GB, currency: GBP, time_zone: Europe/London}
calendar: {office_hours: "Mo-Fr 09:00-17:00; Sa 10:00-16:00", closures: [{on: 2026-12-25/2026-12-28, name: Christmas}]}
contact: {channels: {phone: {name: Phone, hours: "Mo-Fr 09:00-17:00", number: 0113 496 0182}}}
delivery:
  countries: [GB, FR]
  methods: {standard: {name: Standard, cost: £4, tracked: yes}, letter: {name: Letter, cost: £2, tracked: no}}
returns: {window: 30 days, cost: £3.50, condition: "unused, in its box"}
exchanges: {cost: free}
refunds: {method: original payment method}
terms:
  gift_wrap: {value: yes, says: [gift wrapping, gift wrap]}
  trade_in: {value: no, says: [trade-in, trade in your old]}
  dated: {value: no, says: [delivery date guaranteed, shipping is refunded]}
"""
_POLICY = policy_of(_SHOP)


@pytest.mark.parametrize(
    ("title", "body"),
    [
        # The policy says the same.
        ("Where we deliver", "Our French customers are dear to us, and parcels for France leave daily."),
        ("Where we deliver", "Norway is beyond our reach, we're sorry to say."),
        ("Exchanges", "Swapping a size never costs you a thing."),
        ("Exchanges", "We pay for the postage when you exchange something."),
        ("Exchanges", "We happily cover what it costs to swap a size."),
        ("Refunds", "The money goes back to the card that you used."),
        ("Gifts", "Gift wrapping is a pleasure for us: tick the box."),
        # Something else is said.
        ("Returns", "Write the return number on the outside of the parcel."),
        ("Returns", "If it's faulty, sending it back costs you nothing."),
        ("Returns", "Once our staff have opened your return, you hear from us."),
        ("Where we deliver", "Our linen is woven in Norway by a family that we have known for years."),
        ("Where we deliver", "We can't deliver to France on public holidays."),
        ("Delivery", "Quote your order number, which stands beside the tracking link."),
        ("Refunds", "If you'd rather have store credit, tell us and it's there at once."),
        ("Payment", "We take cards, PayPal, gift cards and shop vouchers."),
        ("Gifts", "Trade-in? That would cost us our best people."),
        ("Delivery", "A delivery date isn't guaranteed, mind you: when we're busy it may be a day late."),
        ("Returns", "What you paid for shipping is not refunded."),
        ("Care", "Wool that has been used for years can be washed by hand."),
    ],
)  # fmt: skip
def test_what_agrees_or_is_about_something_else_is_no_finding(title: str, body: str) -> None:
    assert findings_in(_POLICY, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "words"),
    [
        ("Where we deliver", "A delivery to France is at present not possible, we regret to say.",
         "delivery to France is at present not possible"),
        ("Delivery", "The delivery date is guaranteed, whatever happens on the road.",
         "The delivery date is guaranteed, whatever happens on the road."),
        ("Exchanges", "The cost of the exchange is borne by the customer.",
         "The cost of the exchange is borne by the customer."),
        ("Refunds", "Whatever you send us turns into a voucher for our shop.",
         "Whatever you send us turns into a voucher for our shop."),
    ],
)  # fmt: skip
def test_words_that_no_pattern_knows(title: str, body: str, words: str) -> None:
    assert findings_in(_POLICY, body, title) == [words]


_SERVICES = """
business: {name: Sedge & Sons, country: GB, currency: GBP}
terms:
  licence: {value: no, type: answer, says: [sell rod licences]}
  skate_hire: {value: no, type: answer, says: [hire skates, rent out skates]}
  key_cutting: {value: yes, type: answer, says: [cut keys, key cutting]}
  batteries: {value: yes, type: answer, says: [stock batteries]}
  po_boxes: {value: no, type: answer, says: [PO box, PO boxes]}
  price_match: {value: no, type: answer, says: [price match, match the price]}
  trade_in: {value: yes, type: answer, says: [trade-in, trade in]}
"""
_SERVED = policy_of(_SERVICES)


@pytest.mark.parametrize(
    "body",
    [
        "Need a rod licence? We don't sell them; gov.uk does.",
        "Need a rod licence? The post office sells them over the counter.",
        "Need a rod licence? You get it on gov.uk.",
        "Need a rod licence and a net? We sell nets.",
        "Need a net? We sell them over the counter.",
        "Wait by the counter if you like, but key cutting takes a minute.",
        "If you like the key, we don't offer key cutting on copies of it.",
        "Want skates? Sorry, we no longer rent them out.",
        "Looking for batteries? We stock them by the till.",
        "## Can you cut keys?\n\nWe do that while you wait.",
        "## Do you sell rod licences?\n\nWe can't do that, sorry.",
        "## Do you sell rod licences?\n\nWe do that kind of paperwork for nobody.",
        "## Do you cut keys or sell rod licences?\n\nWe do that at the counter.",
        "Living out of a van? We can't ship to PO boxes.",
        "A PO box is no use to our drivers, we're afraid.",
        "If another shop has it for less, we won't match the price.",
        "If the thread and the fabric match the price tag is wrong.",
        "We take old machines in trade.",
        "We take a pride in trade fairs.",
    ],
)
def test_a_service_that_is_pointed_at_is_left_alone_if_it_is_as_said(body: str) -> None:
    assert not findings_in(_SERVED, body)


@pytest.mark.parametrize(
    "body",
    [
        "Need a rod licence before the weekend? We sell them over the counter.",
        "Do you need a rod licence? We sell them, bring your ID.",
        "Looking for batteries? Sorry, we don't stock them.",
        "Bring the old key if you like, but we don't do key cutting.",
        "Have a look round if you want: key cutting isn't something that we offer.",
        "## Can you cut keys?\n\nWe don't do that. Try the cobbler on the corner.",
        "## Can you cut keys for me?\n\nSorry, we don't offer that service.",
        "## Can you cut keys?\n\nWe can't do that, I'm afraid.",
        "## Do you hire skates?\n\nWe do that, and they are sharp.",
        "Living out of a van? We ship to PO boxes.",
        "Seen it cheaper? If another shop has the same thing for less, we'll match the price.",
        "Got a new one? We do not take machines in trade.",
    ],
)
def test_a_service_may_be_pointed_at(body: str) -> None:
    assert len(findings_in(_SERVED, body)) == 1


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("## Is swapping free?\n\nIt is! Another size won't cost you a thing.", []),
        ("## Are exchanges free?\n\nYes, they are.", []),
        ("## Do I have to pay for a swap?\n\nNo, you don't.", []),
        ("## Is a return free?\n\nIt isn't.", []),
        ("## Is swapping free?\n\nIt isn't.", ["It isn't."]),
        ("## Is it free to return something in store?\n\nYes.", []),
    ],
)
def test_a_question_tells_what_its_yes_says_of_a_cost(body: str, words: list[str]) -> None:
    assert findings_in(_POLICY, body) == words


_ISLANDS = policy_of("""
business: {name: Sedge & Sons, country: US, currency: USD}
delivery: {countries: [US, CA]}
orders: {deposit: 40%, minimum: $35}
terms:
  islands: {value: no, type: answer, says: [Alaska, Hawaii]}
""")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("We wish we could say aloha, but we don't deliver to Hawaii.", []),
        ("There's no minimum order for trade customers.", []),
        ("We don't deliver to Canada.", ["deliver to Canada"]),
        ("You don't pay any deposit.", ["don't pay any deposit"]),
        ("There's no minimum order for our Canadian customers.", ["no minimum order"]),
    ],
)
def test_what_is_denied_apart_is_none_of_all(body: str, words: list[str]) -> None:
    assert findings_in(_ISLANDS, body) == words
