"""That a shop works through a closure which it calls by its name, held against the policy."""

from __future__ import annotations

import pytest

from tests.claims.judge import levels_in, policy_of

_READ = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
calendar:
  office_hours: Mo-Sa 09:00-17:00; PH off
  working_days: Mo-Fr
  public_holidays: GB-ENG
  closures:
    - {on: 2026-12-24/2026-12-28, name: Winter rest}
    - {on: 2027-02-12, name: Stocktake}
    - {on: 2027-03-15/2027-03-19, name: Spring Cleaning Week}
  special_hours: {2026-12-18: "09:00-12:00"}
""")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (
            "The February stocktake doesn't shut us. We're open on both days, so carry on.",
            "We're open on both days",
        ),
        (
            "We do our spring cleaning in March. This time the shop stays open throughout that week; mind the suds.",
            "the shop stays open throughout that week",
        ),
        (
            "We stay open for Spring Cleaning Week, 15 to 19 March 2027; just mind the suds.",
            "We stay open for Spring Cleaning Week",
        ),
        (
            "We work right through our stocktake on Friday 12 February 2027.",
            "We work right through our stocktake",
        ),
        (
            "The shop remains open as usual during Spring Cleaning Week.",
            "The shop remains open as usual during Spring Cleaning Week",
        ),
        ("We don't close for stocktaking.", "We don't close for stocktaking"),
        (
            "Nobody rests here, so we stay open right through Christmas week.",
            "we stay open right through Christmas week",
        ),
        ("We're open all the way through Christmas.", "We're open all the way through Christmas"),
        ("The team keeps working over the Christmas break, as in all years.",
         "The team keeps working over the Christmas break"),
        ("It's stocktake on Friday 12 February 2027. We're open as usual that day, just a bit slower.",
         "We're open as usual that day"),
        ("Stocktake falls on Friday 12 February 2027. But we stay open.", "we stay open"),
        ("Stocktaking is on 12 February 2027. Our shop is open all the same.",
         "Our shop is open all the same"),
        ("We close for Christmas on Tuesday 22 December 2026.", "Tuesday 22 December 2026"),
        ("We're closed from Christmas Eve and the whole crew will be back on deck on Thursday 31 December.",
         "Thursday 31 December"),
        ("Our winter break begins on 24 December, and we are back at work on Wednesday 30 December.",
         "Wednesday 30 December"),
        ("It's the big school prizegiving on Friday 18 December, so we close at 10.30am.", "10.30am"),
        ("The town market takes place on Friday 18 December, so the shop closes at 10am.", "10am"),
    ],
)  # fmt: skip
def test_the_shop_is_said_to_be_open(body: str, words: str) -> None:
    assert levels_in(_READ, body, "Holidays") == [("error", words)]


@pytest.mark.parametrize(
    "body",
    [
        "We're closed for Spring Cleaning Week.",
        "We close for Christmas on Wednesday 23 December 2026.",
        "We close for Christmas on Thursday 24 December 2026.",
        "Our winter break begins on 24 December, and we are back at work on Tuesday 29 December.",
        "We're open through Christmas.",
        "We stay open for Christmas shopping.",
        "We stay open over Easter weekend.",
        "We work with three couriers over Christmas week.",
        "Our website stays open right through the Christmas break.",
        "We remain open for orders during the Christmas break.",
        "The café next door stays open over the Christmas break.",
        "Do you stay open over the Christmas break?",
        "If we stay open over the Christmas break, this page will say so.",
        "We don't close for lunch.",
        "We're open through winter and spring.",
        "It's stocktake on Friday 12 February 2027. We're closed that day.",
        "It's stocktake on Friday 12 February 2027. We're open again the day after.",
        "It's stocktake on Friday 12 February 2027. Our website is open until late.",
        "The school sale is on Friday 18 December, so we close at noon.",
        "The school market is on Friday 18 December, and it closes at 10am.",
    ],
)
def test_what_agrees_or_is_of_others(body: str) -> None:
    assert levels_in(_READ, body, "Holidays") == []


_LONG_READ = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
calendar:
  office_hours: Mo-Fr 09:00-17:00; PH off
  public_holidays: GB-ENG
  closures:
    - {on: 2026-12-25/2027-01-03, name: Christmas break}
    - {on: 2027-02-16, name: Stocktake}
  special_hours: {2026-12-24: "09:00-13:00"}
""")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("We stay open between Christmas and New Year.",
         "We stay open between Christmas and New Year"),
        ("Both office and workroom stay open in the days between Christmas and the New Year.",
         "Both office and workroom stay open in the days between Christmas and the New Year"),
        ("Corner Shop remains open between Christmas and New Year.",
         "Corner Shop remains open between Christmas and New Year"),
        ("This year the shop doesn't take a Christmas break.",
         "the shop doesn't take a Christmas break"),
        ("There's no Christmas break this year.", "There's no Christmas break"),
        ("From December 28 to 31 the workshop carries on as usual.", "carries on as usual"),
        ("From 28 to 31 December the team works as usual.", "works as usual"),
        ("On 16 February 2027 the shop's open as normal.", "On 16 February 2027 the shop's open"),
        ("16 February 2027 is a normal working day for the team.",
         "a normal working day for the team"),
        ("On 24 December 2026 we open at 9am and lock the doors at 4pm.",
         "9am and lock the doors at 4pm"),
        ("On 24 December 2026 we won't be open, so plan your pick-ups for another day.",
         "won't be open"),
    ],
)  # fmt: skip
def test_days_of_a_closure_that_are_worked(body: str, words: str) -> None:
    assert [found for _, found in levels_in(_LONG_READ, body, "Days off")] == [words]


@pytest.mark.parametrize(
    "body",
    [
        "We're closed between Christmas and New Year.",
        "The phones stay open between Christmas and New Year.",
        "We don't have a Christmas break sale.",
        "We take no Christmas this lightly.",
        "Is there no Christmas break?",
        "The workshop is open to everyone from 28 to 31 December.",
        "On 24 December 2026 we open at 9am and lock the doors at 1pm.",
        "Orders may be placed between Christmas and New Year.",
        "We stay open between Easter and Christmas.",
    ],
)
def test_what_agrees_with_the_closure_or_is_of_others(body: str) -> None:
    assert levels_in(_LONG_READ, body, "Days off") == []


def test_a_short_closure_leaves_the_days_before_new_year() -> None:
    assert levels_in(_READ, "We stay open between Christmas and New Year.", "Days off") == []
