"""Which of the shop's own facts words speak of."""

from __future__ import annotations

import pytest

from kbgen.claims.topics.own_bags import Bag, own_bags, spoken_of, telling, tokens
from kbgen.claims.topics.wording import Wording
from tests.claims.judge import policy_of

_BAGS = own_bags(
    Wording(
        policy_of("""\
terms:
  winding.fee: {value: free, says: [winding your skein, cost of ball winding]}
  fitting.free: {value: yes, says: [free seat fitting]}
  fitting.outside: {value: £40, says: [seat from another shop]}
  dogs.welcome: {value: yes, says: [bring your dog]}
""")
    )
)


def _any(_: Bag) -> bool:
    return True


@pytest.mark.parametrize(
    ("clause", "near", "key", "is_sure"),
    [
        ("we wind each skein", (), "terms.winding.fee", True),
        ("for each skein", ("do you wind yarn?",), "terms.winding.fee", False),
        ("fitting a seat", (), "terms.fitting.free", True),
        ("a seat from another shop", (), "terms.fitting.outside", True),
        ("fitting a seat from another shop", (), None, None),
        ("a dog", (), "terms.dogs.welcome", True),
        ("a skein", (), None, None),
    ],
)
def test_of_what_a_clause_speaks(
    clause: str, near: tuple[str, ...], key: str | None, is_sure: bool | None
) -> None:
    spoken = spoken_of(_BAGS, clause, near, _any)
    assert (spoken and spoken.bag.fact.key, spoken and spoken.is_sure) == (key, is_sure)


def test_words_that_name_something() -> None:
    assert telling("the dog's bed by the door") == ["dog", "bed", "door"]
    assert tokens("mended on the spot, or by post") == "mended whilewaiting, or bypost"


def test_how_much_of_a_name_a_text_holds() -> None:
    bag = next(one for one in _BAGS if one.fact.key == "terms.fitting.outside")
    assert (bag.share("a seat"), bag.named("a seat"), bag.has("seat")) == (0.5, 0, True)
    assert (bag.holds("the seat"), bag.holds("the blue seat"), bag.holds("the")) == (
        True,
        False,
        False,
    )
