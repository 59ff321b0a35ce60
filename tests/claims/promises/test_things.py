"""Whether texts name a thing of a list."""

from __future__ import annotations

import pytest

from kbgen.claims.promises.things import heads_of, may_name, naming

NAMED = [
    ("earrings", "earrings can come back.", "¤ can come back."),
    ("engraved knives", "an engraved knife is yours to keep.", "an ¤ is yours to keep."),
    ("opened earbuds", "earbuds whose seal is broken", "¤ whose ¤ is broken"),
    ("worn swimwear", "once you've worn the bikini", "once you've ¤"),
    ("opened tights and stockings", "tights from an opened packet", "¤ packet"),
    ("grout and mortar", "we take back mortar", "we take back ¤"),
    ("broken underwires", "a snapped underwire", "a ¤"),
    ("monogrammed nightwear", "pyjamas with your initials on", "¤"),
]


@pytest.mark.parametrize(("thing", "text", "told"), NAMED)
def test_words_for_a_thing_are_one_sign(thing: str, text: str, told: str) -> None:
    assert may_name(thing, text)
    assert any(map(text.__contains__, heads_of(thing)))
    assert naming(thing, text) == (told,)


@pytest.mark.parametrize(
    ("thing", "text"),
    [
        ("opened earbuds", "unopened earbuds can come back"),
        ("opened earbuds", "earbuds that have not been opened"),
        ("worn shoes", "shoes that you've never worn"),
        ("gift cards", "a card with your order"),
        ("earrings", "rings and bracelets"),
        ("cut fabric", "fabric by the metre"),
    ],
)
def test_a_thing_in_another_state_is_another_thing(thing: str, text: str) -> None:
    assert naming(thing, text) is None


def test_two_texts_name_a_thing_together() -> None:
    found = naming("opened water filters", "yes, even opened.", "can a water filter come back?")

    assert found == ("yes, even ¤.", "can a ¤ come back?")
