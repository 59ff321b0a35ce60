"""Things that stand below a label which says what is covered or may come back."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, levels_in, policy_of

SHOP = """\
business: {name: Sedge, country: GB, currency: GBP}
returns: {window: 30 days, excluded: [houseplants, engraved pens, opened ink]}
warranty:
  length: 2 years
  covers: [faults in materials, faulty stitching, broken clasps]
  excludes: [water damage, scratches, normal wear]
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    "body",
    [
        "# Our guarantee\n\n## What is covered?\n\nFaults in materials and broken clasps.",
        "# Our guarantee\n\n## What isn't covered?\n\n- scratches\n- water damage",
        "# Our guarantee\n\n## What's not covered\n\nScratches, normal wear and theft.",
        "# Our guarantee\n\n| Covered | Not covered |\n|---|---|\n| Broken clasps | Scratches |",
        "# Our guarantee\n\nScratches? Not covered.",
        "# Our guarantee\n\nBroken clasps? Yes, those are covered.",
        "# Our guarantee\n\n## What is covered?\n\nScratches, if our wheel made them.",
        "# Our guarantee\n\n## What is covered?\n\nWater damage is not.",
        "# Our guarantee\n\n## What is covered?\n\nAlmost everything, but no scratches.",
        "# The maker's guarantee\n\n## What does the maker's guarantee cover?\n\nScratches.",
        "# Extended warranty from AXA\n\n## What is covered?\n\nScratches and water damage.",
        "# Bags\n\n## What's included?\n\nA strap, a pouch and scratches of character.",
        "# Returns\n\n## What can be returned?\n\nUnused bags and sealed ink.",
        "# Returns\n\n## What can't be returned?\n\nHouseplants and engraved pens.",
        "# Returns\n\n## What can I return to the studio?\n\nSmall things.",
        "# Faulty items\n\n## What can I return?\n\nHouseplants and engraved pens.",
    ],
)
def test_true_or_said_of_something_else(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("# Our guarantee\n\n## What is covered?\n\nFaults in materials and scratches.", "scratches"),
        ("# Our guarantee\n\n## What's covered\n\n- broken clasps\n- water damage", "water damage"),
        ("# Our guarantee\n\nWhat's covered? Water damage.", "Water damage"),
        ("# Our guarantee\n\n## What does it cover?\n\nNormal wear.", "Normal wear"),
        ("# Our guarantee\n\n## What isn't covered?\n\n- broken clasps", "broken clasps"),
        ("# Our guarantee\n\n## Exclusions\n\n- faulty stitching", "faulty stitching"),
        ("# Our guarantee\n\n## Not covered by the guarantee\n\nBroken clasps.", "Broken clasps"),
        ("# Our guarantee\n\n| Covered | Not covered |\n|---|---|\n| Scratches | Theft |", "Scratches"),
        ("# Our guarantee\n\nScratches? Those are covered.", "Those are covered."),
        ("# Our guarantee\n\nBroken clasps? Not covered.", "Not covered."),
        ("# Returns\n\n## What can be returned?\n\nBags, straps and houseplants.", "houseplants"),
        ("# Returns\n\n## Returnable items\n\n- bags\n- engraved pens", "engraved pens"),
    ],
)  # fmt: skip
def test_a_thing_below_the_contrary_of_its_list(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]


def test_it_is_an_error() -> None:
    body = "# Our guarantee\n\n## What is covered?\n\nScratches."
    assert [level for level, _ in levels_in(_READ, body)] == ["error"]
