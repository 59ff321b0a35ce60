"""That something is charged for which is free by one of the shop's own facts."""

from __future__ import annotations

import pytest

from tests.claims.judge import levels_in, policy_of

_READ = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
delivery: {methods: {standard: {name: Standard, time: 3-5 business days, cost: £4}}}
terms:
  firing.fee: {value: free, says: [firing fee, cost of firing your pots]}
  glazing.included: {value: yes, says: [glazing included, glaze in the price of a class]}
  first_tuning: {value: free, says: [first tuning, first tuning after delivery]}
  tuning.price: {value: £90, says: [piano tuning, tuning visit]}
  fitting.free: {value: yes, says: [free seat fitting, fitting of seats bought from us]}
  fitting.outside_price: {value: £40, says: [fitting a seat bought elsewhere, seat from another shop]}
  practice_room.fee: {value: free, says: [practice room fee, use of the practice room]}
""")


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Firing", "There's no charge for firing."),
        ("Firing", "We don't charge for firing, however full the shelf."),
        ("Firing", "There's a charge for delivery."),
        ("Firing", "Is there a charge for firing?"),
        ("Firing", "If a pot bursts, there's a charge for cleaning the kiln."),
        ("Firing", "There is a small fee for each photocopy."),
        ("Firing", "The gas board makes a charge for the meter."),
        ("Firing", "The college charges for firing pots."),
        ("Firing", "A small fee goes to the college where we learnt our trade."),
        ("Firing", "We charge for extra pots of glaze."),
        ("Classes", "Glazing is part of the price. Extra clay is charged by the bag."),
        ("Tuning", "The first tuning is on us. Later ones are charged at the usual rate."),
        ("Tuning", "The gas man comes first, and his first visit is charged at the usual rate."),
        ("Fitting", "There's a charge for fitting a seat from another shop."),
        (
            "Fitting",
            "We fit a seat from another shop for £40, and if you bought it here it's free.",
        ),
        ("The practice room", "There's a fee for the concert hall."),
        ("The practice room", "The library has a charge at the door."),
        ("The piano shop", "There's a charge at the door."),
    ],
)
def test_what_is_not_charged_or_of_something_else(title: str, body: str) -> None:
    assert levels_in(_READ, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "found"),
    [
        ("Pots", "There's a charge for firing.", ("error", "There's a charge for firing")),
        (
            "Pots",
            "You pay extra for glazing, by the pot.",
            ("error", "You pay extra for glazing"),
        ),
        (
            "Pots",
            "The first tuning is due soon, and it is charged at the usual rate.",
            ("error", "it is charged at the usual rate"),
        ),
        (
            "Pots",
            "There's a charge for fitting a seat, even when you bought it from us.",
            ("error", "There's a charge for fitting a seat"),
        ),
        (
            "Firing",
            "There is a small fee for each pot.",
            ("warning", "There is a small fee for each pot"),
        ),
        (
            "Firing",
            "We fire on Mondays. It is charged by the shelf.",
            ("warning", "It is charged by the shelf"),
        ),
        (
            "The practice room",
            "Lock the door. There's a small charge at the desk.",
            ("warning", "There's a small charge at the desk"),
        ),
    ],
)
def test_what_is_free_by_the_policy(title: str, body: str, found: tuple[str, str]) -> None:
    assert levels_in(_READ, body, title) == [found]


_EXTRAS = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
terms:
  gift_wrap: {value: free, says: [gift wrapping, wrapped as a present]}
  propane.included: {value: yes, says: [propane included, propane comes with the heater rental]}
  bike_pickup: {value: free, says: [pick-up and drop-off of repairs, we collect your bike for repair]}
""")


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Gifts", "Ribbon's extra."),
        ("Gifts", "Gift boxes are extra."),
        ("Gifts", "## Is wrapping free?\n\nNo need to ask: it is."),
        ("Repairs", "We can mend your bell at a small cost."),
        ("Heaters", "The propane stove's extra."),
        ("Heaters", "Propane's no extra."),
    ],
)
def test_what_agrees_or_is_of_something_else_of_extras(title: str, body: str) -> None:
    assert levels_in(_EXTRAS, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "found"),
    [
        ("Gifts", "Gift wrap's extra.", ("error", "Gift wrap's extra")),
        ("Heaters", "Propane's extra.", ("error", "Propane's extra")),
        ("Heaters", "Propane isn't included.", ("error", "Propane isn't included.")),
        (
            "Presents",
            "## Is wrapping free?\n\nNo, there's a small charge for it.",
            ("warning", "there's a small charge for it"),
        ),
        (
            "Repairs",
            "We can pick your bike up and drop it off again, at a cost.",
            ("warning", "pick your bike up and drop it off again, at a cost"),
        ),
    ],
)
def test_what_contradicts_of_extras(title: str, body: str, found: tuple[str, str]) -> None:
    assert levels_in(_EXTRAS, body, title) == [found]


_FEES = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
terms:
  rewards.fee: {value: free, says: [joining Corner Rewards, Corner Rewards membership]}
  gift_wrap_free: {value: yes, says: [free gift wrapping, wrapping costs nothing]}
""")


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Corner Rewards", "There's no annual membership fee."),
        ("The gym next door", "There's an annual gym fee."),
        ("Gift wrapping", "We charge a little extra for framing."),
        ("Gift wrapping", "We never charge a penny extra for gift wrapping."),
    ],
)
def test_fees_that_are_none_or_of_something_else(title: str, body: str) -> None:
    assert levels_in(_FEES, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "found"),
    [
        ("Corner Rewards", "There's an annual membership fee.", ("warning", "membership fee")),
        (
            "Wrapping",
            "We charge a little extra for gift wrapping, and every cent goes on string.",
            ("error", "We charge a little extra for gift wrapping"),
        ),
    ],
)
def test_fees_by_the_year_and_a_little_extra(title: str, body: str, found: tuple[str, str]) -> None:
    assert levels_in(_FEES, body, title) == [found]
