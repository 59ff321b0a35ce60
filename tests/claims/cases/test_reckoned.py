"""Days of orders and deliveries beside a last day to return: examples, and what a season promises."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_SHOP = """
business: {name: Ark & Acorn, country: GB, currency: GBP}
calendar:
  working_days: Mo-Fr
  closures:
    - {on: 2027-01-18/2027-01-19, name: stocktaking}
returns:
  window:
    value: 30 days
    counted_from: delivery
    overrides:
      - {when: {ordered: 2026-11-01/2026-12-24}, until: 2027-01-31, name: Christmas}
"""
_POLICY = policy_of(_SHOP)


def _found(body: str) -> list[str]:
    return findings_in(_POLICY, body, "Returns at Christmas")


@pytest.mark.parametrize(
    "body",
    [
        # Days of orders.
        "Presents ordered from the first of November up to and including 24 December may be returned until 31 January.",
        "Who orders in the period from 1 November up to and including 24 December may return it until 31 January.",
        "Anything bought from 1 November through 24 December can come back until 31 January.",
        # Worked examples.
        "A kite that was delivered on 1 September 2026 could be sent back until 1 October.",
        "So a parcel that landed on 3 October 2026 can start its journey home up to and including 2 November.",
        "If your parcel arrived on 5 October, your last day for sending it back is 4 November.",
        "A train set that was bought on 2 October can be returned until 3 November.",
        "Send it back by 19 October if it came on 19 September.",
        # Tables of examples.
        "| Ordered | Delivered | Last return |\n|---|---|---|\n| 10 October | 12 October 2026 | 11 November 2026 |",
        "| Customer | Delivered | Return it by |\n|---|---|---|\n| Anna | 28 December 2026 | 27 January 2027 |",
        "| Day of delivery | Last day for sending it back |\n|---|---|\n| 2 March 2027 | 1 April 2027 |",
    ],
)
def test_an_example_is_held_against_no_season(body: str) -> None:
    assert not _found(body)


@pytest.mark.parametrize(
    "body",
    [
        "Presents ordered from 1 November up to and including 24 December may be returned until 20 January 2027.",
        "Anything bought from 1 November through 24 December can come back until 15 January.",
        "Gifts ordered in November or December may come back up to and including 15 January 2027.",
        "A present ordered on 3 December can be returned until 15 January 2027.",
        "| Ordered | Return it by |\n|---|---|\n| 1 November to 24 December | 15 January 2027 |",
        "The shop is closed from 18 January 2027 up to and including 22 January 2027.",
        "Ark & Acorn is closed from 18 January 2027 up to and including 22 January 2027.",
    ],
)
def test_the_last_day_of_a_season_is(body: str) -> None:
    assert len(_found(body)) == 1
