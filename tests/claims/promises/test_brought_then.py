"""When parcels are brought, and how long they are kept to be collected, in sentences of nothing but that."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Weir Bikes, country: GB, currency: GBP, time_zone: Europe/London}
calendar: {office_hours: Mo-Fr 09:00-17:30, working_days: Mo-Fr}
delivery:
  countries: [GB]
  delivery_hours: "Mo-Fr 08:00-18:00"
  methods: {large: {name: Large items, cost: £30}, express: {name: Express, cost: £9}}
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    "body",
    [
        "Our drivers come in the morning and in the afternoon.",
        "The van is out until six.",
        "The driver won't come after six.",
        "## When do you deliver?\n\nBetween eight and six.",
        "## When do you deliver to the shop in Leeds?\n\nMornings only, and if you ring first.",
        "## Do you deliver at weekends?\n\nSorry, no.",
        "The supplier's van comes in the mornings only.",
        "Large items deliveries come on Saturdays too.",
        "Express parcels come by noon.",
        "The courier collects every evening.",
        "On request the driver comes in the evening.",
        "If you ask us, parcels come on Saturdays too.",
        "Parcels come on Saturdays too where the courier charges £4 extra.",
        "You can track your parcel round the clock.",
        "Was your parcel late? The driver came until nine.",
        "Saturday deliveries",
        "We may deliver on Saturdays.",
    ],
)
def test_true_or_of_something_else(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Parcels come on Saturdays too.", "on Saturdays too"),
        (
            "Your parcel can come at any hour of the day or night.",
            "at any hour of the day or night",
        ),
        ("The driver won't come after four.", "after four"),
        ("The courier won't turn up before ten.", "before ten"),
        ("Deliveries are made in the mornings only.", "in the mornings only"),
        ("Deliveries run until nine in the evening.", "nine in the evening"),
        ("## When do you deliver?\n\nMornings only.", "Mornings only"),
        ("## What time do you deliver?\n\nUntil ten at night.", "Until ten at night"),
        ("## On which days do you deliver?\n\nEvery day but Sunday.", "Every day but Sunday"),
        ("## Do you deliver at weekends?\n\nSaturdays, yes.", "Saturdays"),
    ],
)
def test_at_other_times(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]
