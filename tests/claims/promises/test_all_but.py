"""That all may come back, or is covered, but what is named."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, levels_in, policy_of

SHOP = """\
business: {name: Sedge, country: GB, currency: GBP}
returns: {window: 30 days, cost: free, excluded: [houseplants, engraved pens, gift cards]}
warranty: {length: 2 years, covers: [faults in materials], excludes: [water damage, scratches]}
"""
_READ = policy_of(SHOP)
_NO_LISTS = policy_of(
    "business: {name: Sedge, country: GB, currency: GBP}\nreturns: {window: 30 days}\n"
)


@pytest.mark.parametrize(
    "body",
    [
        "Everything but houseplants, pens that we've engraved and gift cards can be returned.",
        "The only things we can't take back are gift cards, plants for the house and engraved pens.",
        "Apart from houseplants, everything can be returned. Engraved pens and gift cards can't either.",
        "Everything can be returned, apart from the items below.",
        "Everything except a few items can be returned.",
        "Everything except what's on this list can be returned.",
        "Apart from shipping costs, everything is refunded.",
        "Everything but the delivery charge can be refunded.",
        "Other shops say that the only thing you can't return is a gift card.",
        "The only exception is Christmas, when you have until the end of January.",
        "The only thing you can't return after 30 days is a faulty lamp.",
        "Everything but faulty houseplants can be returned.",
        "You can return everything except when it has been used.",
        "The only thing we can't change is the weather.",
        "Is everything but gift cards returnable?",
        "# Sale\n\nEverything is reduced except gift cards.",
        "# What can't I return?\n\nOnly a few things, as you'll see below.",
        "# What can't I return?\n\nOnly gift cards, houseplants and engraved pens.",
        "# Guarantee\n\nIt covers everything but scratches and water damage.",
        "# Extended cover from AXA\n\nThe insurance covers everything but scratches.",
        "Everything except houseplants is posted the same day.",
    ],
)
def test_true_or_said_of_something_else(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "level"),
    [
        ("Everything but houseplants can be returned.", "warning"),
        ("Apart from gift cards, everything we sell can come back.", "warning"),
        ("We take back anything except engraved pens.", "warning"),
        ("You can send back everything other than houseplants and gift cards.", "warning"),
        ("All our goods are returnable, bar gift cards.", "warning"),
        ("The only thing we can't take back is a gift card.", "error"),
        ("The only items that can't be returned are houseplants.", "error"),
        ("# What can't I return?\n\nOnly gift cards.", "error"),
        ("# Is there anything I can't send back?\n\nYes, just gift cards.", "warning"),
        ("Our guarantee covers everything except scratches.", "warning"),
        ("The only thing our guarantee doesn't cover is a scratch.", "error"),
    ],
)
def test_more_is_left_out_by_the_policy(body: str, level: str) -> None:
    assert [one for one, _ in levels_in(_READ, body)] == [level]


def test_a_policy_that_leaves_nothing_out_is_not_contradicted() -> None:
    assert findings_in(_NO_LISTS, "Everything but gift cards can be returned.") == []
