"""Lengths that the policy has for orders of a season."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_READ = policy_of("""\
business: {name: Cwm Cheese, country: GB, currency: GBP}
returns:
  window: {value: 14 days, overrides: [{when: {ordered: 2026-11-01/2026-12-24}, value: 6 weeks, name: Yuletide}]}
""")


@pytest.mark.parametrize(
    "body",
    [
        "Anything ordered from 1 November up to and including Christmas Eve can come back up to six weeks later.",
        "Anything ordered from 1 November to 24 December can come back within six weeks.",
        "Anything ordered between 1 November and Christmas Eve can come back within six weeks.",
        "Gifts you order from the first of November on get extra time: they can come back for six weeks.",
        "Gifts bought in November and December can come back within six weeks.",
        "## Yuletide\n\nYou have six weeks to send things back.",
        "## Christmas presents\n\nThey can come back within six weeks.",
        "Orders placed on 1 November can come back within six weeks.",
        "Out of season you have 14 days to send things back.",
    ],
)
def test_what_holds_for_the_season_or_the_rest(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (
            "Anything ordered from 1 November to 24 December can come back within two weeks.",
            "two weeks",
        ),
        (
            "Anything ordered from 1 November to 24 December can come back within ten weeks.",
            "ten weeks",
        ),
        ("## Christmas presents\n\nThey can come back within eight weeks.", "eight weeks"),
        ("You have six weeks to return what you ordered.", "six weeks"),
    ],
)
def test_another_length_than_the_seasons(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]
