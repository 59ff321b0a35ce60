"""Days on which a whole shop is said to be closed, held against the policy's closures."""

from __future__ import annotations

import pytest

from tests.claims.judge import levels_in, policy_of

SHOP = """\
business: {name: Larkfield, country: GB, currency: GBP}
calendar:
  office_hours: Mo-Fr 08:30-17:30; Sa 10:00-16:00; PH off
  working_days: Mo-Fr
  public_holidays: GB-ENG
  closures:
    - {on: 2026-12-24/2027-01-01, name: Winter break}
    - {on: 2027-05-07, name: Stocktaking}
    - {on: 2027-08-09/2027-08-13, name: Summer break}
"""
_READ = policy_of(SHOP)


def found(body: str) -> list[tuple[str, str]]:
    """Level and the words that it is about, of each finding in a text."""
    return levels_in(_READ, body, "Days off")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("The shop and the office are closed from 21 December to 1 January.",
         "21 December to 1 January"),
        ("On Friday, 14 May 2027 we count the stock, so the shop and the phones are closed.",
         "Friday, 14 May 2027"),
        ("In 2027 we'll be closed for stocktaking on May 14.", "May 14"),
        ("Larkfield is closed from 24 December 2026 to 4 January 2027.", "24 December 2026 to 4 January 2027"),
        ("Larkfield will be shut for stocktaking on 14 May 2027.", "14 May 2027"),
        ("In 2027 we'll be shut from 16 to 20 August, so please plan ahead.", "16 to 20 August"),
        ("We're closed on 7 May 2027, and from 10 to 14 May as well.", "10 to 14 May"),
        ("14 May 2027: stocktaking, nobody in the office", "14 May 2027"),
        ("14 May 2027: closed", "14 May 2027"),
        ("| Date | Shop |\n|---|---|\n| Friday 6 August | Closed |", "Closed"),
        ("We take a break. We start packing parcels again on Tuesday, 29 December 2026.",
         "Tuesday, 29 December 2026"),
    ],
)  # fmt: skip
def test_days_on_which_the_policy_has_the_shop_open(body: str, words: str) -> None:
    assert found(body) == [("error", words)]


@pytest.mark.parametrize(
    "body",
    [
        "On Friday, 7 May 2027 we count the stock, so the shop and the phones are closed.",
        "In 2027 we'll be shut from 9 to 13 August, so please plan ahead.",
        "We're closed from Saturday 7 August to Sunday 15 August 2027.",
        "We're closed on 25, 26 and 28 December.",
        "We are closed on Monday 31 May 2027, which is a bank holiday.",
        "3 May: early May bank holiday, closed",
        "7 May: stocktaking, nobody in the office or on the phone",
        "We start packing parcels again on Monday, 4 January 2027.",
        "On Friday, 8 May 2026 we counted the stock and the shop was closed.",
        "Mill Lane will be closed to traffic from 16 to 20 August 2027.",
        "The bridge is shut on 14 May 2027. Please allow more time to reach us.",
        "Our Leeds branch is closed on 14 December 2026.",
        "Our supplier in Lyon is closed from 1 to 22 August, so spare parts take longer.",
        "Royal Mail is closed on 28 December 2026 and 3 May 2027.",
        "If we are closed on the day your parcel comes back, 3 August say, the courier tries again.",
        "The summer sale runs from 16 to 20 August.",
        "| Date | Shop |\n|---|---|\n| 28 December | Closed |\n| 9–13 August | Closed |",
    ],
)
def test_days_that_are_closed_anyway_or_of_others(body: str) -> None:
    assert found(body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Our winter break lasts from 23 December to 3 January.", "23 December to 3 January"),
        ("The annual inventory count is on 21 May 2027.", "21 May 2027"),
        ("Summer shutdown: 2 to 6 August 2027.", "2 to 6 August 2027"),
        ("Stock count 2027: 21 May 2027, all day.", "21 May 2027"),
        ("We're shut till 11 January.", "11 January"),
        ("The office is closed for the holidays until Tuesday 29 December.", "Tuesday 29 December"),
        ("Our last working day before the winter break is 21 December.", "21 December"),
        ("Our final trading day of the year is Monday 21 December.", "Monday 21 December"),
        ("First day back in the new year: Monday 11 January.", "Monday 11 January"),
        ("The whole team takes a rest from 16 to 20 August 2027.", "16 to 20 August 2027"),
        ("We shut for Christmas from 21 December to 1 January.", "21 December to 1 January"),
        ("The office is closed on 6 and 7 May 2027.", "6"),
        ("On Thursday 6 and Friday 7 May 2027 our doors stay closed.", "Thursday 6"),
        ("Come and see us again from 11 January.", "11 January"),
        ("Our winter break ends on 30 December.", "30 December"),
        ("The summer break begins on 2 August 2027.", "2 August 2027"),
        ("This year our winter break starts on 21 December.", "21 December"),
        ("Office closed 21/12/2026–01/01/2027", "21/12/2026–01/01/2027"),
    ],
)  # fmt: skip
def test_a_closure_told_on_other_days(body: str, words: str) -> None:
    assert [said for _, said in found(body)] == [words]


@pytest.mark.parametrize(
    "body",
    [
        "Our winter break lasts from 24 December to 1 January.",
        "The annual inventory count is on 7 May 2027.",
        "Stock count 2027: 7 May 2027, all day.",
        "We're shut till 2 January.",
        "We're shut till 1 January.",
        "The office is closed for the holidays until Monday 4 January.",
        "Our last working day before the winter break is 23 December.",
        "First day back in the new year: Monday 4 January.",
        "The office is closed on 25 and 26 December.",
        "The stocktaking at our supplier's is on 21 May 2027.",
        "The school summer holidays are from 24 July to 31 August.",
        "Their winter break lasts from 21 December to 8 January.",
        "The Christmas fair day is 12 December.",
        "Our winter break ends on 1 January.",
        "The summer break begins on 9 August 2027.",
        "Office closed 24/12/2026–01/01/2027",
        "Your holiday ends on 30 December? Choose a later day at checkout.",
        "The school summer break begins on 24 July.",
        "The harbour is shut till 11 January.",
        "The warehouse of our courier is shut from 21 December to 5 January.",
        "Evening classes start again on 11 January.",
        "The lido reopens on 11 January.",
        "Our last posting day before Christmas is 18 December.",
        "The last day before Christmas to order curtains is 4 December.",
        "On 6 and 7 May 2027 the road outside is closed.",
        "The courier takes a break from 24 to 27 December.",
    ],
)
def test_other_peoples_breaks_and_what_agrees(body: str) -> None:
    assert found(body) == []
