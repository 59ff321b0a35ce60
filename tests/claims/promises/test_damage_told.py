"""Until when damage can be told, without a figure."""

from __future__ import annotations

import pytest

from tests.claims.judge import levels_in, policy_of

_READ = policy_of("""\
business: {name: Holm, country: GB, currency: GBP}
orders: {damage_report: 48 hours}
""")


@pytest.mark.parametrize(
    "body",
    [
        "Damage? Please tell the driver if you can, and let us know within 48 hours.",
        "It helps if the damage is noted with the driver.",
        "Damage to the hire bike must be reported on the spot.",
        "Our insurer says that damage must be reported on the spot.",
        "By law, damage must be reported on the spot to nobody.",
        "Tell us about a fault whenever you like.",
        "Let us know whenever you like what you think of our shop.",
        "If there's damage on the stairs, tell us whenever you like.",
        "Must damage be reported on the spot?",
    ],
)
def test_it_is_something_else(body: str) -> None:
    assert levels_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "level", "words"),
    [
        (
            "If anything arrives crushed or soaked, tell us whenever it suits you; there's no rush.",
            "error",
            "tell us whenever it suits you",
        ),
        (
            "Breakages have to be reported on the spot, while the postie is still there.",
            "error",
            "have to be reported on the spot",
        ),
        (
            "A damaged box can be reported at any time, even months later.",
            "error",
            "can be reported at any time",
        ),
        (
            "Found a dent? Take as long as you like to let us know.",
            "warning",
            "Take as long as you like to let us know",
        ),
        (
            "Unless you refuse the box at the door, we can't do anything about damage.",
            "error",
            "Unless you refuse the box at the door, we can't do anything about damage",
        ),
        (
            "Once you've signed for it, we can't accept claims for damage.",
            "error",
            "Once you've signed for it, we can't accept claims for damage",
        ),
    ],
)
def test_there_is_no_end_or_no_time(body: str, level: str, words: str) -> None:
    assert levels_in(_READ, body) == [(level, words)]
