"""Tables whose rows begin with the orders that they are for."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Merrow and Tate, country: GB, currency: GBP}
delivery:
  countries: [GB, FR]
  methods:
    standard: {name: Standard delivery, countries: [GB], time: 2-4 business days, cost: £4.95, free_from: £60}
    europe: {name: Europe road, countries: [FR], time: 4-6 business days, cost: £12.50}
returns: {window: 30 days, cost: £3}
"""
_READ = policy_of(SHOP)


def _table(head: str, *rows: str) -> str:
    return "\n".join(f"| {row} |" for row in (head, "---|---", *rows))


@pytest.mark.parametrize(
    "table",
    [
        _table("Service | Price", "Standard delivery, under £60 | £4.95", "Europe road | £12.50"),
        _table("Service | Price", "Standard delivery (below £60) | £4.95"),
        _table("Service | Price", "Standard delivery, £60 and over | free"),
        _table("Order | Standard delivery", "Up to £60 | £4.95", "£60 or more | free"),
        # What orders of other sizes cost, of which the policy knows nothing.
        _table("Order value | Standard delivery", "Under £30 | £6.95", "£30-£60 | £4.95"),
        _table("Destination | Rate", "France (Europe, road) | £12.50"),
        _table("Service | Rate", "Europe (road) | £12.50"),
    ],
)
def test_a_row_for_some_orders_agrees(table: str) -> None:
    assert findings_in(_READ, table) == []


@pytest.mark.parametrize(
    ("table", "words"),
    [
        (_table("Service | Price", "Standard delivery, under £60 | £8.95"), "£8.95"),
        (_table("Service | Price", "Standard delivery (below £60) | £7.95"), "£7.95"),
        (_table("Service | Price", "Standard delivery for orders up to £60 | £7.95"), "£7.95"),
        (_table("Order | Standard delivery", "Up to £60 | £6.95", "£60 or more | free"), "£6.95"),
        (_table("Standard delivery | Europe road", "£7.95 | £12.50"), "£7.95"),
        (_table("Service | Rate", "Europe (road) | £15.00"), "£15.00"),
    ],
)
def test_what_such_a_row_costs_is_held_against_the_policy(table: str, words: str) -> None:
    assert findings_in(_READ, table) == [words]
