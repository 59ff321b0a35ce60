"""What pages say of others, of single goods and of some orders, which no policy of the shop's makes wrong."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Merrow and Tate, country: GB, currency: GBP}
calendar: {office_hours: Tu-Fr 09:30-17:30; Sa 09:00-17:00, working_days: Mo-Fr}
contact:
  channels:
    phone: {name: Phone, hours: Tu-Fr 14:00-16:30, number: 020 7946 0000}
    email: {name: Email, address: a@b.example, first_response: 1 business day}
delivery:
  dispatch: {value: 1 business day, overrides: [{when: {product: made-to-order clocks}, value: 6 weeks}]}
  cutoff: 13:00
  countries: [GB, IE, FR]
  methods:
    standard: {name: Standard delivery, countries: [GB], time: 2-4 business days, cost: £4.95, free_from: £60}
    special: {name: Special Delivery, countries: [GB], time: 1 business day, cost: £9.95}
    europe: {name: Europe, countries: [IE, FR], time: 4-6 business days, cost: £12.50, tracked: no}
    world: {name: Rest of the world, time: 2-3 weeks, cost: £22}
  collection: {ready: 4 hours, hold: 7 days}
returns: {window: {value: 30 days, counted_from: delivery}, cost: £3}
refunds: {time: 5 business days, bank_time: 3-5 business days}
orders: {minimum: £30}
warranty: {length: 2 years}
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    "body",
    [
        # The same time elsewhere, and hours of who is beside the shop.
        "The cut-off is 1pm in London. Customers in Athens should read that as 3pm.",
        "Our cut-off is 1pm. In Lisbon you may treat this as noon, and in Oslo take it as 2pm.",
        "The florist that shares our entrance opens at 8am, also on Sundays, and is closed on Fridays.",
        "The locksmith sharing the same yard keeps his own hours: open Sundays from 10 to 12.",
        "Neither the phone nor the chat is answered on bank holidays.",
        # Who wants to work here.
        "Send your curriculum vitae and a short letter to work@b.example.",
        "To join us, write to jobs@b.example.",
        # What the shop sends back, and what people may do.
        "A clock that can't be mended is sent back to you without costs.",
        "If you decline, we return it to you free of charge.",
        "You remain free to return it within the period.",
        # What was, what a customer tells, and what others take.
        "Up to March 2023 our returns window was 21 days.",
        "In 2009 we sold from a garage. Returns? Five days.",
        "## It's been three weeks\n\nWrite to us and we'll look into it.",
        "For big makers we ask their spare-parts desk. They're usually a fortnight or so.",
        "By bank transfer, the order is kept for five days while we await the amount.",
        # Somebody else's, from the beginning of the sentence.
        "Shimano backs its groupsets for three years; ask your nearest dealer.",
        "By law we refund delivery. We do that with our own returns too, if you tell us within 14 days.",
        "Trek and Giant both honour their frame warranty for life.",
        "Sheffield Assay Office has our pieces for five days before they come back to be polished.",
        "The HSE offers a hearing test free of charge to anyone over 60.",
        "Your card issuer may take up to ten days to show the pending payment.",
        "The big chains charge £6.99 for delivery and give you 14 days to return things.",
        "Most web shops only give you a fortnight.",
        "# Returns\n\nOffer £5 off if they'd rather keep it.",
        "PayPal shows the change on your statement up to 30 days later.",
        "Placed an order at 10am and had second thoughts? You can cancel it yourself until noon.",
        "Wholesale enquiries: our agent in Lyon replies in five days.",
        "Job applicants hear from us within three weeks.",
        # And where a pronoun goes on with it.
        "If you're out, the driver takes it to the local depot. They hold it for 14 days.",
        "Your parcel is then at the nearest parcel shop. It keeps parcels for 10 days.",
        "You'll find a rack of our cards at the Harbour Gallery in Whitby. They're open every day from 10am to 6pm.",
        "Tickets for the tasting are sold by the Town Hall. It's open from 10am to 1pm.",
        "If nobody is in, they come once more for free. Standard delivery is £4.95.",
        # Goods of their own.
        "A pre-order is sent when the maker delivers, usually six to eight weeks later.",
        "Out of stock? New stock from the mill takes about six weeks to reach us.",
        "Made-to-order clocks are ready to send six weeks after you order.",
        "A new battery is £12.50 and lasts for years.",
        "Changed your mind about a £200 jacket? Standard delivery is £4.95 again.",
        "Beans rest for 5 days before we pack them.",
        "Beans taste best between 7 and 30 days after roasting.",
        # Another case, size of orders or region than the policy has.
        "You have 60 days to change your mind and return it for in-store credit.",
        "You have 60 days to report a fault and return it.",
        "If you purchased an item with Easy Switch you have 7 days to return it.",
        "Standard delivery (London only) 2-3 hours.",
        "Add £3.00 for each further case after that.",
        "For everything under £60 we charge £4.95 for standard delivery.",
        "Shop for more than £60 and standard delivery is free.",
        "That means free standard delivery on every order that comes to £60 or more.",
        "| | Price | Free over |\n|---|---|---|\n| Standard delivery | £4.95 | £60 |",
        "With 4-6 working days for delivery to Europe, and with 2-3 weeks outside of Europe.",
        "Special Delivery is £9.95, with pre-noon delivery available and charged at £18.",
        "Special Delivery International takes 5-7 business days.",
        # A stage or total, what isn't so, and what only holds for now.
        "As we need 1 day to pack your clock, standard orders get to you 3-5 days after you order.",
        "Let us know within 30 days, and have the parcel back with us within 60 days.",
        "Standard delivery: next working day delivery aim.",
        "Special and next-day delivery may not be available for the islands.",
        "Contrary to what a comparison site says, standard delivery isn't £9.99.",
        "Standard delivery is not £7, whatever the old leaflet has.",
        "Distance sellers must refund within 14 days. We take five working days.",
        "Leave at least 4 hours between doses and never take over eight tablets in 24 hours.",
        "Allow 2 hours between coats.",
        "Due to the postal strike, please allow a week for standard delivery.",
        "If your order comes in at two, we treat it as though you'd placed it two days later.",
        "You've got 30 days, not fourteen days, to send it back.",
        "Once your cart reaches £60, the £5 for standard delivery drops off by itself.",
        "Standard delivery within the UK 2-4 business days Europe: 4-6 business days",
    ],
)
def test_no_fact(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Merrow and Tate guarantees its watches for five years.", ["five years"]),
        ("We back our watches for five years.", ["five years"]),
        ("The cut-off is 3pm. You may read that as final.", ["3pm"]),
        ("Write to help@b.example with your order number.", ["help@b.example"]),
        ("Sending a clock back to us is free.", ["free"]),
        ("It's free to return a clock.", ["free"]),
        ("In 2009 we sold from a garage. Our returns window is five days.", ["five days"]),
        ("## You have three weeks to return it\n\nSend it to us.", ["three weeks"]),
        ("You have a week plus three days to return it.", ["a week plus three days"]),
        ("You have three weeks plus nine days to return it.", []),
        ("We keep your order for collection for 14 days.", ["14 days"]),
        ("You'll find us at the Old Mill. We're open every day from 10am to 6pm.", ["every day from 10am to 6pm"]),
        ("You have 60 days to change your mind and return it.", ["60 days"]),
        ("Standard delivery (to your door) takes 6 business days.", ["6 business days"]),
        ("For everything under £80 we charge £4.95 for standard delivery.", ["£80"]),
        ("Delivery to Europe takes 9 working days.", ["9 working days"]),
        ("Standard delivery isn't free: it costs £6.95.", ["£6.95"]),
        ("We leave at most 3 working days between order and dispatch.", ["3 working days"]),
        ("Made-to-order clocks are ready to send nine weeks after you order.", ["nine weeks"]),
    ],
)  # fmt: skip
def test_a_fact(body: str, words: list[str]) -> None:
    assert findings_in(_READ, body) == words
