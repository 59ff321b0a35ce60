"""The days on which a shop says that parcels are brought, held against the policy's."""

from __future__ import annotations

import pytest

from tests.claims.judge import levels_in, policy_of

_READ = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
calendar: {office_hours: Mo-Fr 09:00-17:00}
delivery:
  delivery_hours: Mo-Fr 08:00-18:00
  methods:
    standard: {name: Standard delivery, time: 3 business days, cost: £4}
    express: {name: Express, time: 1 business day, cost: £9}
""")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("We deliver on Saturdays too.", "We deliver on Saturdays"),
        ("Our couriers deliver seven days a week.", "Our couriers deliver seven days a week"),
        ("Our drivers deliver every day, so take your pick.", "Our drivers deliver every day"),
        ("Deliveries are made Monday to Saturday.", "Deliveries are made Monday to Saturday"),
        ("### Can it come at weekends?\n\nEasy, we deliver on Saturdays.", "we deliver on Saturdays"),
        ("We bring deliveries during the week and on Sundays too.",
         "We bring deliveries during the week and on Sundays"),
        ("Home deliveries run Tuesday to Saturday.", "Home deliveries run Tuesday to Saturday"),
        ("We deliver at weekends.", "We deliver at weekends"),
        ("We don't deliver on Fridays.", "We don't deliver on Fridays"),
        ("There are no deliveries on Mondays.", "There are no deliveries on Mondays"),
        ("Sorry, we don't deliver on a Friday.", "we don't deliver on a Friday"),
        ("Deliveries are made Monday to Thursday only.", "Deliveries are made Monday to Thursday"),
        ("We deliver Tuesday to Friday only.", "We deliver Tuesday to Friday"),
        ("Packages get delivered on Sundays too.", "Packages get delivered on Sundays"),
        ("Parcels don't come on Fridays.", "Parcels don't come on Fridays"),
        ("Nothing gets delivered on Mondays.", "Nothing gets delivered on Mondays"),
        ("Our drivers don't work Fridays.", "Our drivers don't work Fridays"),
        ("Our couriers deliver on Sundays the same as any other day, so order away.",
         "Our couriers deliver on Sundays"),
        ("The vans are out on Sundays too.", "The vans are out on Sundays"),
        ("Saturday and Sunday deliveries are no problem.",
         "Saturday and Sunday deliveries are no problem"),
        ("Sorry, Friday deliveries are not possible.", "Friday deliveries are not possible"),
    ],
)  # fmt: skip
def test_other_days_than_the_policys(body: str, words: str) -> None:
    assert levels_in(_READ, body, "Delivery") == [("error", words)]


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Delivery", "We deliver Monday to Friday."),
        ("Delivery", "Saturday deliveries are possible for an extra charge."),
        ("Delivery", "Sunday deliveries are not possible."),
        ("Delivery", "Weekend delivery is available in London."),
        ("Delivery", "Saturday deliveries of bread are available from the farm."),
        ("Delivery", "Monday deliveries are possible."),
        ("Delivery", "We deliver on weekdays, never on Saturdays."),
        ("Delivery", "We don't deliver at weekends."),
        ("Delivery", "Deliveries are made Monday to Friday only."),
        ("Delivery", "Our drivers only deliver on weekdays."),
        ("Delivery", "Parcels are delivered Monday to Friday."),
        ("Delivery", "We only deliver bread on Wednesdays."),
        ("Delivery", "We deliver to the islands on Fridays only."),
        ("Delivery", "No deliveries on Sundays."),
        ("Delivery", "With Express we deliver on Saturdays too."),
        ("Delivery", "### Express\n\nWe deliver on Saturdays too."),
        ("Express", "We deliver on Saturdays too."),
        ("Delivery", "We deliver on Saturdays before Christmas."),
        ("Delivery", "If you order by noon we deliver on Saturday."),
        ("Delivery", "Our supplier delivers on Saturdays."),
        ("Delivery", "Evri delivers on Saturdays."),
        ("Delivery", "We deliver on Saturdays, but only in Leeds."),
        ("Delivery", "Do you deliver on Saturdays?"),
        ("Delivery", "We deliver to the islands on Saturdays."),
        ("Delivery", "We don't deliver on Fridays in December."),
        ("Delivery", "We used to deliver on Saturdays."),
        ("Delivery", "We may deliver on Saturdays."),
        ("Delivery", "Large goods: we deliver on Saturdays."),
        ("Delivery", "The suppliers deliver to us on Saturdays."),
        ("Delivery", "Parcels don't come on Sundays."),
        ("Delivery", "Our drivers don't work at weekends."),
        ("Delivery", "Parcels for the shop come on Saturdays."),
        ("Delivery", "Orders turn up on our screen on Saturdays."),
        ("Delivery", "The couriers don't run on Fridays in the Highlands."),
        ("Delivery", "Our drivers work on Saturdays, washing the vans."),
    ],
)
def test_what_agrees_or_is_of_something_else(title: str, body: str) -> None:
    assert levels_in(_READ, body, title) == []
