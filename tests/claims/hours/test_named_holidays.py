"""Single days that are said to be public holidays of the shop, or none."""

from __future__ import annotations

import pytest

from tests.claims.judge import levels_in, policy_of

SHOP = """\
business: {name: Larkfield, country: %s, currency: GBP}
calendar:
  office_hours: Mo-Fr 08:30-17:30; %s
  public_holidays: %s
  closures: [{on: 2026-12-24, name: Christmas Eve}]
  special_hours: {2027-05-31: 10:00-13:00}
"""


def levels(body: str, country: str, hours: str = "PH off") -> object:
    """How wrong a text of a shop in a country is."""
    policy = policy_of(SHOP % (country[:2], hours, country))
    return levels_in(policy, body)


@pytest.mark.parametrize(
    ("country", "body"),
    [
        # It is so.
        ("GB-ENG", "Good Friday is one of the public holidays we keep, so it's no working day."),
        ("GB-ENG", "Monday 30 August 2027 is a bank holiday for us."),
        ("GB-ENG", "Monday 28 December is a bank holiday here."),
        ("GB-ENG", "St Andrew's Day, 30 November, is not a public holiday for us."),
        ("GB-ENG", "The last Monday in August is a bank holiday here."),
        ("GB-ENG", "The first Monday in August? It's no holiday here."),
        ("GB-SCT", "We do not treat Easter Monday as a public holiday."),
        ("IE", "Good Friday isn't a public holiday here. We're at our benches as ever."),
        ("IE", "Boxing Day is one of the public holidays that we observe."),
        ("US", "Veterans Day is a holiday at our place."),
        ("US", "Good Friday isn't a holiday here."),
        ("US", "We don't observe Easter Monday."),
        # Others' holidays.
        ("GB-ENG", "In Scotland, St Andrew's Day is a bank holiday, so we get no post from there."),
        ("GB-ENG", "St Andrew's Day is a bank holiday for our Scottish friends."),
        ("GB-ENG", "St Andrew's Day, 30 November, is a public holiday in Scotland."),
        ("GB-ENG", "17 March is a bank holiday, so Irish parcels wait a day."),
        (
            "GB-ENG",
            "Thanksgiving is a public holiday in the United States and we miss our customers.",
        ),
        ("US", "Veterans Day isn't a holiday for FedEx."),
        ("US", "UPS doesn't treat Veterans Day as a holiday."),
        ("US", "Columbus Day isn't a holiday in many states."),
        ("GB-ENG", "Easter Monday is not a bank holiday for the couriers."),
        ("GB-ENG", "Good Friday is a normal working day for Royal Mail."),
        ("GB-ENG", "Easter Monday is a normal working day in Scotland."),
        # Not said, doubted, or history.
        ("GB-ENG", "Is Easter Monday a bank holiday for us? Yes."),
        ("GB-ENG", "If Easter Monday isn't a public holiday where you live, lucky you."),
        ("GB-ENG", "Good Friday was never a holiday here when our founder ran the shop."),
        ("GB-ENG", "St George's Day should be a bank holiday, so we think."),
        ("GB-ENG", "Boxing Day isn't a holiday we look forward to."),
        ("US", "Veterans Day isn't a holiday for selling mattresses."),
        ("US", "Thanksgiving isn't a holiday for dieters."),
        ("GB-ENG", "Easter Monday is no holiday for the baker."),
        # The policy says more of the day.
        ("GB-ENG", "24 December is a bank holiday for us, near enough."),
        ("US", "Memorial Day isn't a holiday here: we open at 10am and close at 1pm."),
        ("GB-ENG", "The spring bank holiday isn't a public holiday for us."),
    ],
)
def test_days_that_are_holidays_or_none(country: str, body: str) -> None:
    assert levels(body, country) == []


@pytest.mark.parametrize(
    ("country", "body"),
    [
        ("GB-ENG", "Please note that Monday 30 November is a bank holiday for us."),
        ("GB-ENG", "Monday 30 November is a bank holiday, so we're closed."),
        ("GB-ENG", "St Andrew's Day, 30 November, is one of the public holidays that we observe."),
        ("GB-ENG", "30 November (St Andrew's Day) is a bank holiday here."),
        ("GB-ENG", "St. Patrick's Day is also a public holiday at Larkfield."),
        ("GB-ENG", "We treat St Patrick's Day as a bank holiday."),
        ("GB-ENG", "The first Monday in August is a bank holiday for us."),
        ("GB-ENG", "Thanksgiving is one of the public holidays we observe."),
        ("GB-ENG", "Clients are advised that we do not treat Easter Monday as a public holiday."),
        ("GB-ENG", "Easter Monday doesn't count as a bank holiday here."),
        ("GB-ENG", "We don't observe Good Friday."),
        ("GB-ENG", "The August bank holiday isn't a holiday at our place."),
        ("GB-ENG", "The last Monday in August is no holiday here."),
        ("GB-ENG", "Good Friday counts as a working day."),
        ("GB-ENG", "We count Good Friday and Easter Monday as working days."),
        ("GB-SCT", "Easter Monday is one of the public holidays we keep."),
        ("IE", "Good Friday is one of the public holidays we keep, so it isn't counted."),
        ("IE", "The first Monday in February? It's no holiday here."),
        ("IE", "### What about St Brigid's Day?\n\nThat's an ordinary working day for us."),
        ("US", "Veterans Day isn't a holiday at our place. Orders get packed."),
        ("US", "Juneteenth is not one of the holidays we observe."),
        ("US", "We don't recognize Columbus Day as a holiday."),
        ("US", "Good Friday is a public holiday for us."),
    ],
)
def test_days_that_are_told_wrongly(country: str, body: str) -> None:
    assert levels(body, country) != []
