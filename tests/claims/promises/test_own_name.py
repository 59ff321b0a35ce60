"""What a shop states of itself by its name."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Alder & Oak, country: GB, currency: GBP}
delivery: {countries: [GB, IE]}
orders: {minimum: £20}
returns: {window: 30 days, restocking_fee: 10%}
exchanges: {window: 30 days}
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    "body",
    [
        "Alder & Oak charges a restocking fee.",
        "Alder & Oak accepts returns.",
        "Elm & Oak doesn't charge a restocking fee.",
        "Unlike others, Alder & Oak ships to Ireland.",
        "Does Alder & Oak accept returns? See below.",
        "If Alder & Oak doesn't charge a restocking fee, the supplier does.",
        "A partner of Alder & Oak doesn't charge a restocking fee.",
    ],
)
def test_what_is_true_or_said_of_others_is_left_alone(body: str) -> None:
    assert not findings_in(_READ, body)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (
            "Alder & Oak does not charge a restocking fee, full stop.",
            "does not charge a restocking fee",
        ),
        ("Sorry, Alder & Oak doesn't accept returns.", "doesn't accept returns"),
        ("Alder & Oak does not offer exchanges.", "does not offer exchanges"),
        ("At present Alder & Oak ships to France.", "ships to France"),
    ],
)
def test_the_shop_is_who_we_are(body: str, words: str) -> None:
    assert [each.endswith(words) for each in findings_in(_READ, body)] == [True]
