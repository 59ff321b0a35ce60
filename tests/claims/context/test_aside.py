"""Others who are none of the shop, what once was, and what people say: told over several sentences."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Harrow and Finch, country: GB, currency: GBP}
calendar: {office_hours: Mo-Fr 09:00-17:30; Sa 10:00-16:00, working_days: Mo-Fr}
contact:
  channels:
    phone: {name: Phone, hours: Mo-Fr 09:00-17:00, number: 020 7946 0000, cost: free}
    chat: {name: Live chat, hours: Mo-Fr 09:00-20:00, first_response: 5 minutes}
    email: {name: Email, address: help@hf.example, first_response: 1 business day}
delivery:
  dispatch: 1 business day
  countries: [GB, IE]
  methods:
    standard: {name: Standard delivery, countries: [GB], time: 2-4 business days, cost: £4.95, free_from: £60}
    next_day: {name: Next-day delivery, countries: [GB], time: 1 business day, cost: £7.95}
returns: {window: {value: 30 days, counted_from: delivery}, cost: £3}
refunds: {time: 5 business days}
warranty: {length: 2 years}
escalation: {complaints: {acknowledge: 2 business days}}
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    "body",
    [
        # Said in passing of whom the sentence is about, and gone on with.
        "VetPhone, which isn't part of us, has nurses on call 24/7. They charge £12.99 a call.",
        "Helplink, a separate company, answers the phone around the clock. It costs £2 a minute.",
        "TrustMark (not connected with us) replies within ten days.",
        "Retail ADR, which is independent of us, aims to decide within 90 days.",
        "ClearPay, which we have no stake in, gives you 60 days. Its phone line is open until 10pm.",
        # Said in a sentence of its own, before.
        "The repair café next door isn't ours. It's open on Sundays from 10am to 4pm.",
        "Finch & Co. of Bristol is a different company. They offer a 5-year warranty and free delivery.",
        "There's another Harrow and Finch in Dublin. It isn't us. They open on Sundays from 12 to 6.",
        "Don't confuse us with Harrow Interiors. Their returns window is 14 days.",
        "Items marked “partner” come from that partner. Their parcels take 5-10 working days.",
        # And behind.
        "On second-hand sites we see “Harrow” lamps with a lifetime warranty. Those sellers are not us; ask them.",
        "On auction sites you'll find our clocks with a ten-year guarantee. We have nothing to do with those sellers.",
        "Some pages use our photos and promise free delivery. They aren't us.",
        # Others decide.
        "A few department stores stock our clocks. What they do about returns, 14 days or 100, is up to them.",
        "Whether a stockist gives you a week or a year to return it is for them to decide.",
        "Department stores may take our clocks back after 100 days, but that's their call.",
        "Whatever a reseller promised you, be it a lifetime warranty or a 60-day return, we aren't party to it.",
        "If a market stall gives you 90 days to return a lamp, that's somebody else.",
        # Others by what they are.
        "Beware of fake shops that use our name. They promise 80% off and free delivery.",
        "There are bogus accounts on Instagram that say refunds take 24 hours. Please report them.",
        "A very large furniture house from Sweden grants its customers 365 days for returns.",
        "One of the big chains gives you 90 days to return anything. Good on them.",
        "The shed on the ring road opens Sundays and takes opened boxes back.",
        "Bulbs by Lumina carry Lumina's five-year guarantee, not ours.",
        "The place with our old sign belongs to somebody else and opens on Sundays.",
        "The Redbud card is issued by a bank in Utah. Its chat is open until 10pm.",
        "A local charity takes old lamps. It's open from 10am to 3pm, Sundays too.",
        "| Maker | Their warranty |\n|---|---|\n| Brother | 3 years |\n| Epson | 1 year |",
        "# Work with us\n\nWe're after a weekend assistant for the showroom: 12 hours a week.",
        # Whom everybody knows, or who is near.
        "Klarna's customer service is open every day from 8am to 10pm. They reply by chat within two minutes.",
        "Our neighbours at the cycle shop open at 8am every day, and on Sundays too.",
        "Elsewhere you may find next-day delivery for £2. We can't match that.",
        # What once was.
        "Back in 1998 Mabel hauled clocks out of a pickup. Delivery cost two pounds and you got it when you got it.",
        "In 1974 the family opened a stall on the quay. Returns were accepted for 90 days.",
        "When Joan ran the shop in the sixties it opened on Sundays. You could bring anything back for a year.",
        "The catalogue of 1995 promised delivery in 28 days. Postage and packing cost £2.95.",
        "Before we moved here in 2015, the shop was on Mill Lane. It was open until 8pm on Thursdays.",
        "Fifty years ago a parcel took a month. Delivery cost six pounds.",
        "Our Black Friday 2025 offer was free delivery over £30. It's over.",
        "My father gave a lifetime guarantee on everything. He regretted it.",
        "| Year | Delivery | Returns |\n|---|---|---|\n| 1998 | £2 | 7 days |\n| 2008 | £3.50 | 14 days |",
        # What people say, ask and write.
        "It's a myth that returns cost £20.",
        "You may have read that we charge £10 for delivery. That's not so.",
        "You'll sometimes hear that we ship worldwide for free: we never have.",
        "Some customers think they have a year to return things. It's 30 days.",
        "“Do you open on Sundays?” is what we hear most. Sadly, no.",
        "“They gave me 90 days to decide” – J. P., Leeds",
        "“I bought one that took eleven weeks. Then they charged me £300 to send it back. Never again.” — Donna, Hull",
    ],
)  # fmt: skip
def test_aside(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        # We, beside others.
        ("The lab isn't part of us. We refund you within 10 working days.", ["10 working days"]),
        ("DPD aren't part of us. You can ring us until 8pm on weekdays.", ["until 8pm on weekdays"]),
        ("If the fault isn't ours, standard delivery of the new one costs £6.95.", ["£6.95"]),
        ("Our partner in Derby prints it. Your refund takes 10 working days.", ["10 working days"]),
        ("Our neighbour takes parcels in. Standard delivery takes 6 to 8 working days.", ["6 to 8 working days"]),
        ("We're a separate company from the mill. Standard delivery costs £6.95.", ["£6.95"]),
        ("You have 60 days to return it. Whether you do is up to you.", ["60 days"]),
        ("Dealers sell our clocks too. Our warranty runs for five years.", ["five years"]),
        ("Gifts can be returned within 45 days, so nobody has to fake a smile.", ["45 days"]),
        ("Beware of fakes. Our warranty runs for five years.", ["five years"]),
        ("A supermarket gives you a week. Our returns window is 45 days.", ["45 days"]),
        ("Our company was founded in 1950. Its warranty runs for five years.", ["five years"]),
        ("Our shop is near the library. It's open on Sundays.", ["Sundays"]),
        ("# Working with clay\n\nStandard delivery of it costs £6.95.", ["£6.95"]),
        ("“Great shop.” We refund you within 10 working days.", ["10 working days"]),
        # What is so now.
        ("In 2015 we moved to Leeds. Our returns window is 45 days.", ["45 days"]),
        ("In 2015 we moved to Leeds. Standard delivery costs £6.95.", ["£6.95"]),
        ("Our family has sold clocks since 1974. You have 45 days to return one.", ["45 days"]),
        ("In May 2026 we extended our returns window to 60 days.", ["60 days"]),
        ("Orders placed on 1 December 2026 are sent soon. You have 45 days to return them.", ["45 days"]),
        ("| Year | Delivery |\n|---|---|\n| 2026 | £6.95 |", ["£6.95"]),
        # What we say ourselves.
        ("You'll hear that we have your complaint within 5 working days.", ["5 working days"]),
        ("“Thirty” was wrong: you have 60 days to return it.", ["60 days"]),
        ("Some customers think delivery is free, but standard delivery costs £6.95.", ["£6.95"]),
    ],
)  # fmt: skip
def test_not_aside(body: str, words: list[str]) -> None:
    assert findings_in(_READ, body) == words
