"""That nothing is left out of what may come back, or of what a guarantee covers."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, levels_in, policy_of

SHOP = """\
business: {name: Sedge, country: GB, currency: GBP}
returns: {window: 30 days, excluded: [houseplants, engraved pens]}
warranty: {length: 2 years, covers: [faults in materials], excludes: [water damage, scratches]}
"""
_READ = policy_of(SHOP)
_NO_LISTS = policy_of(
    "business: {name: Sedge, country: GB, currency: GBP}\nreturns: {window: 30 days}\n"
)


@pytest.mark.parametrize(
    "body",
    [
        "Everything but houseplants and engraved pens can be returned.",
        "Almost everything we sell can be returned.",
        "Everything in its box can be returned within 30 days.",
        "All items can be returned within 30 days.",
        "All items can be returned. The exceptions are houseplants and engraved pens.",
        "If everything is unused, everything can be returned.",
        "Most things can be returned, without exception.",
        "Can everything be returned?",
        "All our packaging can be returned to the recycling centre.",
        "Everything faulty can be returned.",
        "Other shops say that everything can be returned.",
        "There are no exceptions to the 30 days.",
        "No item is returned to the shelf before we have looked at it.",
        "Nothing is excluded from the sale.",
        "# Our guarantee\n\nEverything that breaks in normal use is covered.",
        "# Our guarantee\n\nIt covers everything we make.",
        "# Our guarantee\n\nAny damage is covered, but for water damage.",
        "# Extended warranty from AXA\n\nEverything is covered, whatever the cause.",
        "All our sofas are covered in wool.",
        "Whatever you buy here is posted the same day.",
        "There's no label that we don't have.",
    ],
)
def test_true_or_said_of_something_else(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "level"),
    [
        ("Everything we sell can be returned.", "warning"),
        ("You can return anything in the shop.", "warning"),
        ("Every item is covered by our returns policy.", "warning"),
        ("Whatever you buy here can be returned.", "error"),
        ("There is no product that we don't take back.", "error"),
        ("All of our products may be returned, without exception.", "error"),
        ("There's nothing in our range that can't be returned.", "error"),
        ("There is nothing you can't send back.", "error"),
        ("No product is excluded from returns.", "error"),
        ("There are no exclusions from our returns policy.", "error"),
        ("We have no non-returnable items.", "error"),
        ("# Our guarantee\n\nEverything is covered.", "warning"),
        ("# Our guarantee\n\nIt covers everything, whatever the cause.", "error"),
        ("# Our guarantee\n\nAny damage is covered, whoever caused it.", "error"),
        ("# Our guarantee\n\nThere are no exclusions.", "error"),
        ("# Our guarantee\n\nNothing is excluded.", "error"),
    ],
)
def test_nothing_is_left_out(body: str, level: str) -> None:
    assert [one for one, _ in levels_in(_READ, body)] == [level]


def test_a_policy_that_leaves_nothing_out_is_not_contradicted() -> None:
    assert findings_in(_NO_LISTS, "Everything we sell can be returned, without exception.") == []
