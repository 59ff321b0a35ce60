"""Whether goods are guaranteed at all, and what the guarantee takes care of."""

from __future__ import annotations

import pytest

from tests.claims.judge import levels_in, policy_of

_READ = policy_of("""\
business: {name: Holm, country: GB, currency: GBP}
warranty: {length: 2 years, covers: [frame, fork], excludes: [tyres, water damage, crash damage]}
""")


@pytest.mark.parametrize(
    "body",
    [
        "We don't offer a warranty on second-hand bikes.",
        "We don't offer an extended warranty.",
        "There's no guarantee that a colour will match.",
        "There's no guarantee on delivery dates.",
        "Had a crash? The insurance pays for that.",
        "Had a crash? That's not covered.",
        "If a tyre fails because of a fault, that's covered.",
        "Broken fork? That's covered.",
        "When a frame breaks, the warranty covers that.",
        "If you're not sure, the warranty covers it.",
        "## Is next-day delivery guaranteed?\n\nNo.",
        "## Is my bike guaranteed?\n\nYes.",
        "Is the lacquer covered? Ask the maker, whose own warranty runs for life.",
        "We stand behind our work for as long as you own a bike shop.",
    ],
)
def test_it_is_something_else(body: str) -> None:
    assert levels_in(_READ, body, "Warranty") == []


@pytest.mark.parametrize(
    ("body", "level", "words"),
    [
        (
            "We don't offer a warranty on our bikes.",
            "error",
            "We don't offer a warranty on our bikes",
        ),
        (
            "Sadly we have no guarantee whatsoever.",
            "error",
            "Sadly we have no guarantee whatsoever",
        ),
        (
            "## Is my bike guaranteed?\n\nI'm afraid not. Bikes are ridden.",
            "error",
            "I'm afraid not",
        ),
        (
            "You're covered for as long as you own the bike.",
            "warning",
            "You're covered for as long as you own the bike",
        ),
        (
            "Had a crash? The warranty pays for that, too.",
            "error",
            "The warranty pays for that, too",
        ),
        ("Had a crash? That's covered, too.", "warning", "That's covered, too"),
        (
            "If water gets in and the bearing seizes, that is part of the guarantee.",
            "error",
            "that is part of the guarantee",
        ),
    ],
)
def test_it_is_denied_or_promised(body: str, level: str, words: str) -> None:
    assert levels_in(_READ, body, "Warranty") == [(level, words)]
