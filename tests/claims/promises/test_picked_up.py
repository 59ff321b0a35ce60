"""How soon an order is there to be collected and how long it is kept, without a figure."""

from __future__ import annotations

import pytest

from tests.claims.judge import levels_in, policy_of

_READ = policy_of("""\
business: {name: Holm, country: GB, currency: GBP}
delivery: {collection: {ready: 4 working hours, hold: 10 days}}
""")


@pytest.mark.parametrize(
    "body",
    [
        "The courier will keep your parcel until you come.",
        "Collect your points whenever you like.",
        "Come and collect it whenever you like within 10 days.",
        "Come and collect it any time that we're open.",
        "Collect it straight away once we've told you it's ready.",
        "If it isn't collected the same day, don't worry.",
        "Stock is put aside straight away.",
        "We'll collect it straight away.",
        "Is it ready straight away?",
    ],
)
def test_it_is_something_else(body: str) -> None:
    assert levels_in(_READ, body, "Click & collect") == []


def test_nothing_is_said_where_nobody_collects_an_order() -> None:
    assert levels_in(_READ, "Your bike will stay here until you come.", "Repairs") == []
    assert levels_in(_READ, "It's ready straight away.", "Gift cards") == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Your order will wait here for as long as it takes.", "Your order will wait here for as long as it takes"),
        ("Come and fetch it whenever you like.", "Come and fetch it whenever you like"),
        ("There's no hurry to collect. We have room.", "There's no hurry to collect"),
        (
            "We can't store finished pieces: they have to be collected on the day that we tell you they're ready.",
            "have to be collected on the day that we tell you they're ready",
        ),
        ("You can come for it straight away.", "You can come for it straight away"),
        ("It's ready straight away.", "It's ready straight away"),
    ],
)  # fmt: skip
def test_there_is_no_end_or_no_wait(body: str, words: str) -> None:
    assert levels_in(_READ, body, "Collecting your order") == [("warning", words)]
