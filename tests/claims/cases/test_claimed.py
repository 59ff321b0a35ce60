"""The words of a claim begin where its clause does."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_READ = policy_of(
    "business: {name: Weir Bikes, country: GB, currency: GBP}\n"
    "returns: {window: 30 days, excluded: [helmets, gift cards]}\n"
)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Delivery takes 3 to 5 working days, and helmets can come back.", "helmets can come back"),
        ("Note: helmets can come back.", "helmets can come back"),
        ("Helmets can come back.", "Helmets can come back"),
    ],
)
def test_what_joins_clauses_is_no_part_of_them(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]
