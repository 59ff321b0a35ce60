"""Whether words name a thing of a list, and what is said to come back."""

from __future__ import annotations

import pytest

from kbgen.claims.promises.conceded import conceded
from kbgen.claims.promises.goods import is_pronoun, names, returnable


@pytest.mark.parametrize(
    ("said", "thing"),
    [
        ("damage from humidity", "humidity damage"),
        ("made-to-order pieces", "made to order"),
        ("custom shop order", "custom shop orders"),
        ("whetstones, opened or not", "opened whetstones"),
        ("led strip cut to your length", "cut-to-length LED strip"),
        ("tights or socks", "tights and socks"),
        ("i've seasoned my pan and don't like it", "seasoned pans"),
        ("an engraved knife", "engraved knives"),
        ("earbuds opened or unopened", "earbuds"),
        ("food that's been opened", "opened food"),
        ("socks", "tights and socks"),
        ("candles that have been lit", "lit candles"),
        ("unopened spray", "unopened sprays"),
    ],
)
def test_words_that_name_a_thing(said: str, thing: str) -> None:
    assert names(said, thing)


@pytest.mark.parametrize(
    ("said", "thing"),
    [
        ("harmonica case", "harmonicas"),
        ("gift card wallets", "gift cards"),
        ("i paid with a gift card", "gift cards"),
        ("things bought with gift cards", "gift cards"),
        ("non-engraved knives", "engraved knives"),
        ("rings that are not engraved", "engraved rings"),
        ("unopened whetstones", "opened whetstones"),
        ("wool socks", "tights and socks"),
        ("shoes", "worn socks and shoes"),
        ("butter puddings", "bread and butter puddings"),
        ("candles that haven't been lit", "lit candles"),
        ("candles i haven't lit", "lit candles"),
        ("a gift that you had sent on to me by way of a card", "gift cards"),
        ("anything without earrings", "earrings"),
        ("everything but earrings", "earrings"),
        ("any damage but for scratches", "scratches"),
        ("all jewellery bar earrings", "earrings"),
        ("your order", "gift cards"),
        ("", "gift cards"),
        ("anything", "all goods"),
    ],
)
def test_words_that_name_something_else(said: str, thing: str) -> None:
    assert not names(said, thing)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("we'll still take name-taped items back for a refund.", "name-taped items "),
        ("used pans are welcome back too.", "used pans "),
        ("led strip cut to your length can be returned.", "led strip cut to your length "),
        ("you're welcome to return opened bags and boxes.", "opened bags and boxes"),
        ("earrings are eligible for return.", "earrings "),
    ],
)
def test_what_may_come_back(sentence: str, words: str) -> None:
    assert [found for found, _ in returnable(sentence)] == [words]


@pytest.mark.parametrize(
    "sentence",
    [
        "we'll take faulty earrings back.",
        "earrings aren't eligible for return.",
        "you may not return earrings.",
        "if a part is missing you can send earrings back.",
        "we welcome you back.",
        "earrings never can be returned.",
    ],
)
def test_remedies_and_denials_say_nothing_of_the_kind(sentence: str) -> None:
    assert [found for found, _ in returnable(sentence)] == []


def test_pronouns_only_point_at_things() -> None:
    assert is_pronoun("them ")
    assert not is_pronoun("those earrings ")


@pytest.mark.parametrize(
    ("sentence", "state"),
    [
        ("swimwear is fine to return even if you've worn it, once rinsed.", "worn"),
        ("dust bags may come back even if the pack has been opened.", "opened"),
        ("candles can be returned, even once lit.", "lit"),
        ("if a diffuser is too strong, we'll take it back opened.", "opened"),
        ("dust bags may come back even if you've opened the parcel.", ""),
        ("swimwear may come back even if you haven't worn it.", ""),
        ("swimwear may come back, but not once it's been worn.", ""),
        ("swimwear may come back, even then.", ""),
    ],
)
def test_the_state_in_which_goods_may_come_back_nevertheless(sentence: str, state: str) -> None:
    assert conceded(sentence)[0] == state


def test_a_pronoun_stands_for_what_the_case_before_it_names() -> None:
    sentence = "if a diffuser proves too strong, we'll take it back opened."
    assert [found for found, _ in returnable(sentence)] == ["diffuser "]


@pytest.mark.parametrize(
    ("said", "thing", "found"),
    [
        ("paint that has dried out in the tube", "dried-out paint", True),
        ("brushes that are worn down to the wood", "worn brushes", True),
        ("paint that hasn't dried out", "dried-out paint", False),
        ("paint outlets", "paint", False),
    ],
)
def test_a_thing_of_which_more_is_told(said: str, thing: str, *, found: bool) -> None:
    assert names(said, thing) is found
