"""Quantities that state nothing of the policy: must abstain, and must not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kbgen.claims import abstain

CASES: dict[Callable[[str], bool], tuple[list[str], list[str]]] = {
    abstain.is_condition: (
        [
            "if it has been § since you ordered",
            "when you spend §",
            "unless it is reported within §",
            "as long as you send it within §",
            "parcels that haven't arrived within §",
            "whether it takes § or not",
        ],
        [
            "if you don't love it, send it back within §",
            "within §, if you like",
            "we deliver within §",
            "if so: within §",
        ],
    ),
    abstain.is_after: (
        [
            "not accepted after §",
            "more than § after delivery",
            "outside the §",
            "older than §",
            "beyond our §",
        ],
        ["within § after delivery", "§ after delivery", "after delivery, §"],
    ),
    abstain.is_negated: (
        ["we cannot take returns after §", "never after §", "the offer ends after §", "too late §"],
        ["return it within §", "nothing is easier", "a notice of §"],
    ),
    abstain.is_legal: (
        [
            "by law you have §",
            "under the consumer contracts regulations you have §",
            "your statutory rights last §",
            "the consumer rights act 2015 gives you §",
            "the § cooling-off period",
            "your right of withdrawal ends after §",
        ],
        ["you have § to return it", "you have the right size for §", "actually, §"],
    ),
    abstain.is_idle: (
        [
            "it used to be §",
            "until recently we gave you §",
            "royal mail takes §",
            "the courier keeps it for §",
            "some shops give you only §",
            "most other retailers give §",
            "please wait § before you call",
            "then leave it for §",
            "back in 2019 it was §: in 2019 we charged §",
        ],
        [
            "we deliver within §",
            "it is used for §",
            "we hand it to royal mail; it takes §",
        ],
    ),
    abstain.is_example: (
        ["for example, § later", "e.g. §", "say, §", "let's say you order at §", "imagine §"],
        ["we say § and mean it", "an exemplary §"],
    ),
    abstain.is_rate: (
        ["§ a day", "§ per item", "§ each week", "§ an hour"],
        ["within § of a day", "§"],
    ),
}


@pytest.mark.parametrize(
    ("check", "sentence"),
    [(check, sentence) for check, (idle, _) in CASES.items() for sentence in idle],
)
def test_abstains(check: Callable[[str], bool], sentence: str) -> None:
    assert check(sentence) is True


@pytest.mark.parametrize(
    ("check", "sentence"),
    [(check, sentence) for check, (_, stated) in CASES.items() for sentence in stated],
)
def test_does_not_abstain(check: Callable[[str], bool], sentence: str) -> None:
    assert check(sentence) is False


@pytest.mark.parametrize(
    ("sentence", "relative"),
    [
        ("you get a further §", True),
        ("another § to decide", True),
        ("we extended it by §", True),
        ("every §", True),
        ("the last §", True),
        ("§ longer", True),
        ("§ before christmas", True),
        ("§ ago", True),
        ("§ notice", True),
        ("§ before we refund you", False),
        ("you have § to decide", False),
        ("§ from delivery", False),
    ],
)
def test_relative_amounts(sentence: str, relative: bool) -> None:
    assert abstain.is_relative(sentence, bounded=False) is relative


def test_words_of_a_bound_part_an_amount_from_what_is_before_it() -> None:
    assert abstain.is_relative("takes another §", bounded=False)
    assert not abstain.is_relative("takes another §", bounded=True)
