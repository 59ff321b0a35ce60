"""Headings that say in short what the policy or the text below says with a condition."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Merrow and Tate, country: GB, currency: GBP}
delivery:
  dispatch: 1 business day
  cutoff: 13:00
  countries: [GB, FR]
  methods:
    standard: {name: Standard delivery, countries: [GB], time: 2-4 business days, cost: £4.95, free_from: £60}
    europe: {name: Europe, countries: [FR], time: 4-6 business days, cost: £12.50}
returns: {window: 30 days, cost: £3}
"""
_READ = policy_of(SHOP)
_PLAIN = policy_of(SHOP.replace(", free_from: £60", "").replace("  cutoff: 13:00\n", ""))


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Complimentary shipping", "Standard delivery is complimentary on orders of £60 or more."),
        ("No delivery charge", "Orders of sixty pounds and over go free by standard delivery."),
        ("No shipping costs in the UK", "From 60 pounds on, standard delivery is free."),
        ("Postage on us", "Orders of £60 and more go free by standard delivery."),
        ("Same-day dispatch", "Order by one in the afternoon and we start on it that day."),
        ("Same-day handling", "Anything ordered before 1pm goes in that day's pile."),
        ("Delivery", "## Shipping is free\n\nSpend £60."),
        ("Orders", "## We dispatch the same day\n\nAs long as it is before 1pm."),
    ],
)
def test_a_heading_is_loose(title: str, body: str) -> None:
    assert findings_in(_READ, body, title) == []


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Free returns", "Free"),
        ("Returns are free", "free"),
        ("Free standard delivery on every order", "Free"),
        ("Same-day dispatch on all orders", "Same-day"),
        ("Same-day delivery", "Same-day"),
    ],
)
def test_a_heading_without_a_condition_is_held_against_the_policy(title: str, words: str) -> None:
    assert findings_in(_READ, "Read on.", title) == [words]


@pytest.mark.parametrize("title", ["Complimentary shipping", "Same-day dispatch"])
def test_a_heading_is_a_promise_where_nothing_has_a_condition(title: str) -> None:
    assert len(findings_in(_PLAIN, "We send it.", title)) == 1


@pytest.mark.parametrize("body", ["Standard delivery is free.", "Your order leaves the same day."])
def test_a_sentence_is_not_loose(body: str) -> None:
    assert len(findings_in(_READ, body)) == 1


def test_no_costs_of_sending_are_no_denial_of_sending() -> None:
    assert "shipping costs" not in " ".join(
        findings_in(_READ, "There are no shipping costs to France.")
    )
    assert findings_in(_READ, "There is no shipping to France.") == ["shipping to France"]
