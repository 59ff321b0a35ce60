"""What real help centres say that only sounds like one of the shop's own facts, and what is one."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Corner Shop, country: GB, currency: GBP}
calendar: {office_hours: Tu-Fr 09:30-17:30; Sa 09:00-17:00, working_days: Mo-Fr}
contact:
  channels:
    phone: {name: Phone, hours: Tu-Fr 14:00-16:30, number: 020 7946 0000}
    email: {name: Email, address: a@b.example, first_response: 1 business day}
delivery:
  dispatch: 3 business days
  cutoff: 13:00
  countries: [GB, IE, FR]
  methods:
    standard: {name: Standard delivery, countries: [GB], time: 2-4 weeks, cost: £4.95, free_from: £60}
    fast: {name: Express standard delivery, countries: [GB], time: 1-2 weeks, cost: £9.95}
    ireland: {name: Parcels abroad, countries: [IE], time: 3-5 weeks, cost: £12.50}
    france: {name: Parcels beyond, countries: [FR], time: 4-6 weeks, cost: £15.50}
returns: {window: {value: 30 days, counted_from: delivery}, cost: £3}
refunds: {time: 5 business days, bank_time: 3-5 business days}
orders: {minimum: £30}
warranty: {length: 2 years}
escalation: {complaints: {final_response: 15 business days}}
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    "body",
    [
        # On which side of the cut-off an order is.
        "Orders after 1 p.m. Central go into the next business day's print queue.",
        "We start cutting the same day for orders in by 1pm.",
        "Order before 1pm and your cake is baked the same day.",
        "An order that comes in by 1pm counts as the same day's order.",
        "Orders by 1pm are logged the same day, others the next working day.",
        "When's the last time to order? One o'clock. Later orders go out on the next working day.",
        "The cut-off is 1pm. After that your parcel leaves on the next working day.",
        "Order by 1pm. Anything later is treated as placed on the next working day.",
        "Our cut-off is 1pm. Miss it and we post on the next working day.",
        # The ends of a range, each told by itself.
        "Standard delivery takes a fortnight at the soonest, four weeks at the latest.",
        "Standard delivery takes two weeks at the earliest and a month at the outside.",
        # An amount that an order must reach.
        "Standard delivery costs nothing above 60 pounds.",
        "Once your cart hits £60 the shipping is on us.",
        "Delivery is free as soon as your basket passes £60.",
        "When your trolley tops £60, delivery is on us.",
        "### Free shipping\n\nWho doesn't like it? Fill your basket with £60 and we pay.",
        "Love free shipping? So do we.",
        "Fancy free delivery?",
        # What one thing costs.
        "Our minimum order isn't high: even a single bottle at £30 will do.",
        "There is a minimum order of £30, so one card at £3 isn't enough.",
        # Others' promises.
        "The Furniture Ombudsman takes three months to decide.",
        "Your bank may take a day to pass on the money.",
        "Some issuers take 30 days to load a prepaid card again.",
        "Monzo tells its customers of a refund within 24 hours.",
        "If a card is declined three times, your bank may lock it for 24 hours.",
        "If you bought it at a department store, their 60-day return policy applies.",
        "Royal Mail covers letters up to £20. At the post office you can raise that to £50 or £100.",
        "Yamaha gives the first owner a lifetime warranty of its own.",
        # What it is at some times.
        "Standard delivery costs £4.95, rising to £8.95 in Christmas week.",
        "Refunds take five business days, stretching to ten in January.",
        # Each in its own brackets, or by one word of its name or the country it is for.
        "We deliver to Ireland (£12.50) and France (£15.50).",
        "Standard delivery is £4.95; express costs £9.95.",
        "What it costs: £4.95 as standard delivery, £12.50 for Ireland and £15.50 for France.",
        "Standard delivery costs four pounds ninety-five.",
        # Days and parts of days.
        "We're closed on Sundays and Mondays. On other weekdays we're here from 9.30 to 5.30.",
        "Ring us in the afternoon, 2 to 4.30pm, any day from Tuesday to Friday.",
        "Ring us from 2 to 4.30pm every day from Tuesday to Friday.",
        "We're open daily Tuesday to Friday, 9.30am to 5.30pm.",
        "| Day | Morning | Afternoon |\n|---|---|---|\n| Tuesday to Friday | 9.30–12 | 1–5.30pm |",
        "We only ship to France, Ireland and a few other places.",
        "We only deliver within the UK and to our two neighbours.",
        # When somebody ordered.
        "Ordered at 2am and regret it? Write to us.",
    ],
)
def test_no_fact(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Orders leave us the same day.", ["same day"]),
        ("Order before 1pm and it leaves us the same day.", ["same day"]),
        ("Orders in by 3pm count as the same day's order.", ["3pm"]),
        ("The cut-off is 3pm. After that your parcel leaves on the next working day.", ["3pm"]),
        ("Orders before 1 p.m. Central go out the same business day.", ["same business day"]),
        ("All orders leave our warehouse within ten days.", ["ten days"]),
        ("Later on that day we ship it, within a day of your order.", ["a day"]),
        ("Standard delivery takes a week at the soonest, four weeks at the latest.", ["a week"]),
        ("Standard delivery takes six weeks at the latest.", ["six weeks"]),
        ("Standard delivery costs nothing.", ["costs nothing"]),
        ("Standard delivery costs nothing above 90 pounds.", ["90 pounds"]),
        ("Once your cart hits £90 the shipping is on us.", ["£90"]),
        ("Delivery is free as soon as your basket passes £40.", ["£40"]),
        ("### Free returns\n\nJust send it back.", ["Free"]),
        ("Standard delivery is free. Nice, isn't it?", ["free"]),
        ("The minimum order is £8.", ["£8"]),
        ("There is no minimum: a single bottle at £8 is welcome.", []),
        ("There is no minimum order: a single bottle at £8 is fine.", ["is no minimum order"]),
        ("Standard delivery is £4.95; express costs £7.95.", ["£7.95"]),
        ("We deliver to Ireland (£12.50) and France (£18.50).", ["£18.50"]),
        ("What it costs: £4.95 as standard delivery, £14.50 for Ireland.", ["£14.50"]),
        ("Standard delivery costs four pounds fifty.", ["four pounds fifty"]),
        ("Our guitars have a lifetime warranty.", ["lifetime warranty"]),
        ("Refunds take ten business days in January.", ["ten business days"]),
        ("Standard delivery is now rising to £8.95.", ["£8.95"]),
        ("Ring us from 2 to 4.30pm any day of the week.", ["2 to 4.30pm any day of the week"]),
        (
            "Ring us from 2 to 6pm, any day from Tuesday to Friday.",
            ["2 to 6pm, any day from Tuesday to Friday"],
        ),
        ("| Day | Morning | Afternoon |\n|---|---|---|\n| Tuesday | 9.30–12 | 1–6pm |", ["1–6pm"]),
        ("We only ship to France.", ["ship to France"]),
        ("Your bank takes up to ten working days to pass on the money.", ["ten working days"]),
        ("It takes us ten working days to refund you.", ["ten working days"]),
        ("Returns are accepted within 60 days.", ["60 days"]),
    ],
)
def test_a_fact(body: str, words: list[str]) -> None:
    assert findings_in(_READ, body) == words
