"""What is said of single days, held against the policy's closures and special hours."""

from __future__ import annotations

import pytest

from kbgen.load.policy import read_policy
from kbgen.load.yaml_nodes import parse_yaml
from tests.claims.judge import POLICY, levels_in

SHOP = """\
business: {name: Corner Shop, country: GB, currency: GBP}
calendar:
  office_hours: Mo-Fr 09:00-17:00; Sa 10:00-16:00; PH off
  public_holidays: GB-ENG
  closures:
    - {on: 2026-12-25/2026-12-30, name: Christmas}
    - {on: 2027-04-27, name: Staff day}
    - {on: 2027-02-15/2027-02-19, name: Winter week}
  special_hours:
    2026-12-24: 09:00-13:00
"""
_NODE, _ = parse_yaml(SHOP, POLICY)
_READ, _ = read_policy([(POLICY, _NODE)])


def found(body: str, title: str = "Christmas opening") -> list[tuple[str, str]]:
    """Level and the words that it is about, of each finding in a text."""
    return levels_in(_READ, body, title)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("On 24 December 2026: open 9am to 4pm.", "9am to 4pm"),
        ("Christmas Eve: 9am–5pm", "9am–5pm"),
        ("- Christmas Eve (24 December 2026): closed", "closed"),
        ("Tuesday 29 December 2026: open as usual.", "open as usual"),
        ("27 April 2027 – open", "open"),
        ("| Day | Shop |\n|---|---|\n| 29 December 2026 | open |", "open"),
        ("| Day | Shop |\n|---|---|\n| 24 December 2026 | 9am to 3pm |", "9am to 3pm"),
        ("We're closed from 25 December 2026 and reopen on 29 December 2026.", "29 December 2026"),
        ("Closed for Christmas. We're back on 11 January 2027.", "11 January 2027"),
        ("Christmas Eve 2026 is a short day: we're here from 9am until 3pm.", "9am until 3pm"),
        ("On Christmas Eve, 24 December 2026, we're working from 9am until 4pm.", "9am until 4pm"),
        ("On Christmas Eve our phones and showroom close at 4pm.", "4pm"),
        ("A late one for parents: on Thursday 24 December 2026 our doors stay open until 9pm.", "9pm"),
        ("Christmas Eve, 24 December 2026: doors open at 6 a.m. and we stay until 1 p.m.",
         "6 a.m. and we stay until 1 p.m."),
        ("On 24 December 2026 the office opens at 10am.", "10am"),
        ("The shop is open on Boxing Day.", "open on Boxing Day"),
        ("24 December 2026: open until 3pm, 25 December 2026: closed.", "3pm"),
        ("24 December 2026: closed from 3pm.", "3pm"),
        ("**Christmas break:** closed 26 December 2026 to 2 January 2027.", "26 December 2026 to 2 January 2027"),
        ("On 24 December 2026 we'll open the doors at 10am and keep serving until 4pm.",
         "10am and keep serving until 4pm"),
        ("The shop opens as usual on 27 April 2027.", "opens as usual on 27 April 2027"),
        ("We close for one day to count the stock: 29 April 2027 is our stocktake.", "29 April 2027"),
        ("Nothing ships and nobody's at the counter on 30 April 2027.", "30 April 2027"),
        ("We take a break starting on 25 December 2026. Phones ring again on 28 December 2026.", "28 December 2026"),
        ("Our last trading day is 24 December 2026. The doors are open from 9am to 4pm.", "9am to 4pm"),
        ("The shop is closed from Christmas Day until 1 January 2027 inclusive.", "1 January 2027"),
        ("Stocktaking is on 29 April 2027. We'll be closed for the day.", "29 April 2027"),
        ("Shut for stocktaking: 29 April 2027.", "29 April 2027"),
        ("Bargain Day falls on 24 December 2026. Doors open at 8am and we trade until four.",
         "8am and we trade until four"),
        ("Come to our open evening on 24 December 2026! We're open until 9pm, with cake for all.", "9pm"),
        ("The shop will be closed from Christmas Day until 6 January 2027.", "6 January 2027"),
        ("In 2027 that's on 29 April, when the shop and the warehouse are both closed.", "29 April"),
        ("We shut for the holidays on 29 December 2026.", "29 December 2026"),
        ("We close on 22 December 2026 and are back on 31 December 2026.", "22 December 2026"),
        ("There's nobody here on Thursday 24 December 2026.", "There's nobody here"),
        ("We're here from 9 to 5 on 28 December 2026.", "9 to 5"),
        (("The whole shop takes a break. We'll be back answering messages and packing on Tuesday "
         "29 December 2026."), "Tuesday 29 December 2026"),
        ("We close on 25 December 2026 and are back on Tuesday 29 December 2026.",
         "Tuesday 29 December 2026"),
        ("On 24 December 2026 we start at 9 as always and go home at 17.00.", "9 as always and go home at 17.00"),
        ("On 24 December 2026 the shop is open without a lunch break, from 9am until 6pm.",
         "9am until 6pm"),
        ("On Christmas Eve we'll be closing early, at 4pm.", "4pm"),
        ("Last-minute presents? On Christmas Eve we're in from 9am until 4pm.", "9am until 4pm"),
        ("The shop opens its doors again on 8 January 2027 after the break.", "8 January 2027"),
        ("We'll be closed for stocktaking on 28 April 2027.", "28 April 2027"),
        (("We are closed from Friday 25 December to Friday 8 January; what you order meanwhile is sent when "
         "we are back."), "Friday 25 December to Friday 8 January"),
        ("We're closed on 27 April 2027 and back on Monday; phone us then.", "Monday"),
        ("We're away from 25 December 2026 until 8 January 2027.", "25 December 2026 until 8 January 2027"),
        ("We're on holiday from 22 to 26 February 2027.",
         "22 to 26 February 2027"),
        ("The whole team is off from 22 to 26 February 2027.",
         "22 to 26 February 2027"),
        ("Nobody's in the shop from 22 to 26 February 2027.",
         "22 to 26 February 2027"),
        ("The business closes for the holidays from December 25, 2026 through January 3, 2027.",
         "December 25, 2026 through January 3, 2027"),
        ("We're closed for Christmas, and our first day back is 29 December 2026.",
         "29 December 2026"),
        ("Our winter week in 2027 is 8 to 12 February.",
         "8 to 12 February"),
        ("Winter week: 8 to 12 February 2027.",
         "8 to 12 February 2027"),
        ("On Christmas Eve we're open, but only until 3pm.",
         "3pm"),
        ("On 24 December 2026 you can visit us from 9am to 3pm.",
         "9am to 3pm"),
        ("You can visit us on 29 December 2026.",
         "visit us on 29 December 2026"),
        ("We're open from 28 to 30 December 2026.",
         "open from 28 to 30 December 2026"),
        ("From 28 to 30 December 2026 we're open as usual.",
         "open as usual"),
        ("We're open between 28 and 30 December 2026.",
         "open between 28 and 30 December 2026"),
        ("Every winter we shut the shop for a week to do the painting. In 2027 that's 22 to 26 February.",
         "22 to 26 February"),
        ("Each February we close for a week. This year it's 8 to 12 February 2027.",
         "8 to 12 February 2027"),
        ("We always take a week's rest in February. In 2027 it falls on 22 to 26 February.",
         "22 to 26 February"),
        ("Our winter break lasts a week. The dates for 2027 are 22 to 26 February.",
         "22 to 26 February"),
        ("The studio closes for one week every winter. In 2027 this is 22 to 26 February.",
         "22 to 26 February"),
        ("Yes, we're here as normal on 29 and 30 December 2026.",
         "here as normal on 29 and 30 December 2026"),
        ("We're open as usual on 28, 29 and 30 December 2026.",
         "open as usual on 28, 29 and 30 December 2026"),
        ("We'll be at our desks on Tuesday 29 and Wednesday 30 December 2026.",
         "at our desks on Tuesday 29 and Wednesday 30 December 2026"),
        ("28, 29 and 30 December: trading as usual.",
         "trading as usual"),
        ("We're closed for Christmas. Normal service will resume on 29 December 2026.",
         "29 December 2026"),
        ("We're closed for Christmas and will resume trading on 11 January 2027.",
         "11 January 2027"),
        ("The company will suspend operations for its annual inventory on 28 April 2027.",
         "28 April 2027"),
        ("We won't be open on 28 April 2027, as the whole team is away.",
         "28 April 2027"),
        ("We will not be trading on 26 April 2027.",
         "26 April 2027"),
        ("We're counting every rug on 28 April 2027, so no orders will be packed and the phones will be off that day.",
         "28 April 2027"),
        ("On 28 April 2027 we're stocktaking, so nothing leaves the warehouse and the phones are switched off.",
         "28 April 2027"),
        ("The day before we break up, 24 December 2026, we finish early: the phones go off at 3pm.",
         "3pm"),
        ("On Christmas Eve 2026 we call it a day at 3pm.",
         "3pm"),
        ("Early finish on 24 December 2026: we clock off at 3pm.",
         "3pm"),
        ("On 24 December 2026 we switch off the phones at 3pm.",
         "3pm"),
        ("We finish early on 24 December 2026, at 3pm.",
         "3pm"),
    ],
)  # fmt: skip
def test_another_day_or_hour_contradicts(body: str, words: str) -> None:
    assert [each for _, each in found(body)] == [words]


@pytest.mark.parametrize(
    "body",
    [
        "Christmas Eve: 9am to 1pm",
        "Our last trading day is 24 December 2026. The doors are open from 9am to 1pm.",
        "Our last trading day is 24 December 2026. The doors are open from 9am to 5pm on weekdays.",
        "Our last trading day is 24 December 2026. We open again at 10am in January.",
        "Stocktaking is on 27 April 2027. We'll be closed for the day.",
        "Stocktaking was on 29 April 2027. We were closed for the day.",
        "Stocktaking is on 29 April 2027. We'll be closed on Sundays.",
        "The shop is closed from Christmas Day until 30 December 2026 inclusive.",
        "The carol market is on 24 December 2026. We're open until 9pm.",
        "The last day to order is 24 December 2026. We're open until 9pm.",
        "The shop will be closed from Christmas Day until 30 December 2026.",
        "The shop will be closed from Christmas Day until 31 December 2026.",
        "**Christmas break:** closed 25 to 30 December 2026.",
        "**Christmas break:** the café is closed 26 December 2026 to 2 January 2027.",
        "On 24 December 2026 we'll be shutting the doors at 1pm.",
        "The museum opens as usual on 27 April 2027.",
        "Nothing ships on 30 April 2027.",
        "On 24 December 2026: open 9am to 1pm.",
        "Christmas Day: closed",
        "| Day | Shop |\n|---|---|\n| 24 December 2026 | 9am–1pm |\n| 25 December 2026 | closed |",
        "We're closed from 25 December 2026 and back on 31 December 2026.",
        "Back on 2 January 2027.",
        # Weekends and public holidays beside a closure, when nobody works anyway.
        "We're closed on 1 January 2027.",
        "We're closed from 25 to 30 December 2026 and on 1 January 2027.",
        # Other days, and what other people do on these.
        "23 December 2026: open as usual.",
        "The Christmas market on 24 December 2026: 10am to 8pm.",
        "Last posting day: 24 December 2026, 9am to 12 noon at the post office.",
        "Royal Mail: 29 December 2026: open as usual.",
        "Stollen class, 24 December 2026: 2pm to 4pm.",
        "The sale begins on 29 December 2026.",
        "Orders placed on 29 December 2026 go out on 31 December 2026.",
        "The jumper is back on 29 December 2026.",
        "New Zealand Post delivers nothing between 25 and 28 December 2026.",
        "The last day before the break is 23 December 2026.",
        # One day, and hours in its sentence that aren't the shop's.
        "On 24 December 2026 we're singing carols from 4pm to 5pm.",
        "On 24 December 2026 you can order until 4pm, and we're open.",
        "Our open day is on 24 December 2026, with tours from 2pm to 4pm.",
        "We'll be back in touch with everyone who wrote to us on 29 December 2026.",
        "On 24 December 2026 we're here from 9 to 1.",
        "The doors stay open until 1pm on 24 December 2026.",
        "Nobody works here on 28 December 2026.",
        "24 December 2026: closed from 1pm.",
        "We close on 24 December 2026 and are back on 31 December 2026.",
        "We close on Christmas Day.",
        "| Date | Shop | Phone |\n|---|---|---|\n| 24 December 2026 | 9am–1pm | 9am–noon |",
        "The museum is open on Boxing Day.",
        "Our supplier shuts for the holidays on 29 December 2026.",
        "Voting closes on 29 December 2026 and reopens next year.",
        "Our carol evening is on Christmas Eve; doors open at 6pm.",
        "On 24 December 2026 we open an hour early, at 9am, and stay until 1pm.",
        "On 24 December 2026 the band starts at noon in the shop.",
        "On 24 December 2026 we open two hours early.",
        "The library is closed on 28 April 2027.",
        "We're closed on 27 April 2027 and back on Wednesday.",
        "From 25 December 2026 we're on holiday, back on Monday.",
        "We're on holiday from 25 to 30 December 2026.",
        "Everything is back to normal on 31 December 2026.",
        "The team has the day off on 27 April 2027.",
        "Anna is on holiday from 22 to 26 February 2027.",
        "Our driver is off from 22 to 26 February 2027.",
        "Schools are off from 22 to 26 February 2027.",
        "Winter week: 15 to 19 February 2027.",
        "Our Winter week sale is 22 to 26 February 2027.",
        "We're open from 2 to 5 January 2027.",
        "We're open from 22 December 2026 to 5 January 2027.",
        "The market is open from 28 to 30 December 2026.",
        "Orders are open from 28 to 30 December 2026.",
        "You'll find us at the Leeds fair on 29 December 2026.",
        "We're off to the trade fair from 22 to 26 February 2027.",
        "20% off from 22 to 26 February 2027.",
        "On Christmas Eve we're open, but only until 1pm.",
        "If you're on holiday from 22 to 26 February 2027, tell us.",
        "We'll hold your parcel when you're on holiday from 22 to 26 February 2027.",
        "The price is off from 22 to 26 February 2027 by a tenth.",
        "We were on holiday from 22 to 26 February 2027.",
        "Nobody is here from 15 to 19 February 2027.",
        "Every winter we shut the shop for a week to do the painting. In 2027 that's 15 to 19 February.",
        "Every winter we shut the shop for a week to do the painting. In 2029 that's 22 to 26 February.",
        "Every winter we shut the shop for a week to do the painting. The sale runs from 22 to 26 February.",
        "Every winter we shut the shop for a week to do the painting. Orders from 22 to 26 February go first.",
        "We're here as normal on 31 December 2026.",
        "We're here as normal on 22 and 23 December 2026.",
        "Our website is here for you, and couriers work on 29 and 30 December 2026.",
        "Normal operations resume on 31 December 2026.",
        "We're closed over Christmas. Normal service resumes on Thursday 31 December.",
        "Deliveries resume on 29 December 2026.",
        "The bus service resumes on 29 December 2026.",
        "We won't be open until 10am on 28 April 2027.",
        "We're not open to the public on 26 April 2027 before 10am.",
        "We suspend trading for a staff day on 27 April 2027.",
        "No orders will be packed on 29 April 2027 after 2pm.",
        "On Christmas Eve 2026 the phones go off at 1pm.",
        "On 24 December 2026 we knock off at 1pm.",
        "On 24 December 2026 the street lights go off at 11pm.",
        "On 24 December 2026 our workshop class wraps up at 3pm.",
        "The council suspends operations at the tip on 28 April 2027.",
        "We're counting the days to 28 April 2027, when no orders will be too big for us.",
        "If the phones are off on 28 April 2027, send an email.",
        "Our phones won't be off on 28 April 2027.",
        "Our old shop ceased trading on 28 April 2025.",
        "Our winter break begins the week we shut. The dates for 2027 are 15 to 19 February.",
        "We're not trading on 27 April 2027.",
        "We're in Leeds on 29 December 2026 with a stall at the market.",
        "The team is working on a new site for 29 December 2026.",
    ],
)
def test_what_agrees_or_is_of_something_else_is_no_finding(body: str) -> None:
    assert found(body) == []


@pytest.mark.parametrize(
    ("body", "title", "words"),
    [
        ("| | Open | Close |\n|---|---|---|\n| Saturday | 10am | 2pm |", "Opening hours", "2pm"),
        ("| Day | Office |\n|---|---|\n| Saturday | closed |", "Contact", "closed"),
        ("| Day | Open |\n|---|---|\n| Friday | 9am – 5pm |\n| Saturday | 9am – 1pm |",
         "Shop hours", "9am – 1pm"),
        (("| Day | Opening hours |\n|---|---|\n| Monday – Friday | 9am – 5pm |\n| Saturday | 10am – 6pm |"
         "\n| Sunday and bank holidays | Closed |"), "Visit us", "10am – 6pm"),
        ("| Day | Hours |\n|---|---|\n| Mon–Fri | 9–6 |", "Opening hours", "9–6"),
        ("Sundays: 10am – 3pm", "Opening hours", "Sundays: 10am – 3pm"),
        ("- Mon to Fri 9am–5pm\n- Sat 10am–6pm", "Find us", "Sat 10am–6pm"),
        ("The shop opens at 8am and closes at 5pm, Monday to Friday.", "Help",
         "8am and closes at 5pm, Monday to Friday"),
        ("We're open seven days.", "Help", "seven days"),
        ("The shop is open on bank holidays too.", "Help", "bank holidays"),
        ("There's nobody in the office on Saturdays.", "Help", "nobody in the office on Saturdays"),
    ],
)  # fmt: skip
def test_opening_hours_of_the_premises(body: str, title: str, words: str) -> None:
    assert [each for _, each in found(body, title)] == [words]


@pytest.mark.parametrize(
    "body",
    [
        "| | Open | Close |\n|---|---|---|\n| Saturday | 10am | 4pm |\n| Sunday | closed | – |",
        "| Day | Water |\n|---|---|\n| Monday | 2 litres |",
        "| Bus | From | To |\n|---|---|---|\n| 41 | 7am | 6pm |",
        "The shop opens at 9am and closes at 5pm, Monday to Friday.",
        "The café next door opens at 7am and closes at 3pm every day.",
        "The car park is open from 8am to 6pm, Monday to Friday.",
        "Nobody pays more than that on Saturdays.",
        "We're closed on Sundays and bank holidays.",
    ],
)
def test_hours_that_agree_or_are_of_something_else(body: str) -> None:
    assert found(body, "Opening hours") == []
