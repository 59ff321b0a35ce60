"""What prose calls cases that a policy names otherwise."""

from __future__ import annotations

import re

import pytest

from kbgen.claims.topics.called import MEMBERS, called, is_club


@pytest.mark.parametrize("value", ["club", "loyalty members", "VIP", "rewards"])
def test_a_club(value: str) -> None:
    assert is_club(value)


@pytest.mark.parametrize("value", ["wholesale", "schools", "gold", "students"])
def test_other_customers(value: str) -> None:
    assert not is_club(value)


@pytest.mark.parametrize(
    ("text", "is_named"),
    [
        ("members get 60 days", True),
        ("as a member you", True),
        ("a member of our team", False),
        ("team members", False),
        ("non-members", False),
        ("eu member states", False),
    ],
)
def test_its_members(text: str, is_named: bool) -> None:
    assert bool(MEMBERS.search(text)) is is_named


@pytest.mark.parametrize(
    ("text", "is_named"),
    [
        ("bought it used?", True),
        ("pre-loved guitars", True),
        ("used instruments", True),
        ("as long as it hasn't been used", False),
        ("items you have used", False),
        ("in unused condition", False),
    ],
)
def test_second_hand_goods(text: str, is_named: bool) -> None:
    pattern = called("second-hand")
    assert pattern
    assert bool(re.search(rf"\b(?:{pattern})\b", text)) is is_named


def test_nothing_is_known_of_other_goods() -> None:
    assert called("second-hand books for children") is None
    assert called("sale") is None
