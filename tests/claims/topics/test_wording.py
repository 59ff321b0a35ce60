"""The names of a shop in a text."""

from __future__ import annotations

import pytest

from kbgen.claims.topics.wording import Wording
from tests.claims.judge import policy_of

_POLICY = policy_of("business: {name: Sedge, country: GB, currency: GBP}")
_WORDING = Wording(_POLICY)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("order before 2pm (uk time) and it goes today", []),
        ("by noon irish time, prices in canadian dollars", []),
        ("a us size 9 with a uk plug", []),
        ("under german law", []),
        ("we deliver to germany and france", ["DE", "FR"]),
        ("by noon in ireland", ["IE"]),
    ],
)
def test_countries_but_not_what_is_of_their_kind(text: str, codes: list[str]) -> None:
    assert [code for code, _ in _WORDING.countries_in(text)] == codes
