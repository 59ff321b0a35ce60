"""Quantities that state nothing of the policy: must abstain, and must not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kbgen.claims.context import abstain

CASES: dict[Callable[[str], bool], tuple[list[str], list[str]]] = {
    abstain.is_condition: (
        [
            "if it has been § since you ordered",
            "when you spend §",
            "unless it is reported within §",
            "as long as you send it within §",
            "parcels that haven't arrived within §",
            "whether it takes § or not",
            "provided that you tell us within §",
            "provided it reaches us within §",
            "if the parcel we sent hasn't arrived within §",
            "if it is a jacket you have owned for §",
            "if you return it and we have it within §",
            "if what we sent is faulty within §",
            "if the goods you have are not as we describe within §",
            "when you call within §",
            "if you call us it is §",
            "if you ring the shop and wait §",
            "if it fails and you tell us within §",
            "if there is something you want changed within §",
            "except where the order was worth §",
            "except for desktops, where we deduct §",
        ],
        [
            "if you don't love it, send it back within §",
            "within §, if you like",
            "the average wait when you call is about §",
            "our wait if you ring us is §",
            "the queue when you phone the shop takes §",
            "we deliver within §",
            "if so: within §",
            "a written answer will be provided no later than §",
            "labels are provided at §",
            "when your return reaches us she'll put the refund through within §",
            "once we have it and when it is checked we will refund you within §",
            "when a return gets to us we refund it within §",
            "if you live in ireland there's § for swapping a size",
            "if the ring needs another size we ask §",
            "if you use our label you pay only §",
            "if it doesn't fit bring it back within §",
            "parts that have not been fitted can be returned within §",
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
        [
            "within § after delivery",
            "§ after delivery",
            "after delivery, §",
            "at the latest after §",
        ],
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
            "in addition to the § the law gives you",
            "your right of withdrawal ends after §",
        ],
        [
            "you have § to return it",
            "you have the right size for §",
            "actually, §",
            "in addition to your rights under consumer law, we guarantee it for §",
            "our § guarantee comes on top of your statutory rights",
            "subject always to the consumer guarantees act 1993, you may return goods within §",
        ],
    ),
    abstain.is_idle: (
        [
            "it used to be §",
            "skip the § label by bringing it in",
            "collect it instead of paying §",
            "until recently we gave you §",
            "royal mail takes §",
            "the courier keeps it for §",
            "some shops give you only §",
            "most other retailers give §",
            "please wait § before you call",
            "then leave it for §",
            "back in 2019 it was §: in 2019 we charged §",
            "ups takes §",
            "goods are handed to the courier, who takes §",
            "the parcel goes to the carrier and then it takes §",
            "sellers may give you §",
            "the seller decides within §",
            "the maker's own guarantee is §",
            "most people wait §",
            "most shops and all countries give §",
            "the courier is busy, so you may wait §",
            "if the carrier loses it, they pay within §",
            "the carrier needs §, and we cannot change that",
            "please wait at least §",
            "please keep the box for §",
            "leave it with the courier for §",
            "once it's with the courier they need §",
        ],
        [
            "we deliver within §",
            "it is used for §",
            "we hand it to royal mail; it takes §",
            "pick-ups can stay here §",
            "top-ups show within §",
            "goods are handed to the carrier within §",
            "the seller shall release the goods to the carrier within §",
            "unused goods may be returned to the seller within §",
            "the seller warrants the goods for §",
            "shall notify the seller of any damage within §",
            "sellers must mail your item within §",
            "your seller must supply a label within §",
            "it is collected by the courier §",
            "we foot the courier bill once you spend §",
            "the courier comes at four, so we stop picking at §",
            "once the courier has scanned it, we refund you within §",
            "we give canada post § to find it",
            "most people have it in their hands within §",
            "we ship free to all countries when the order reaches §",
            "wait times average §",
            "we keep your order for collection for §",
            "leave your number and we will ring you back within §",
            "keep your receipt: you have § to return it",
            "we hand   parcels to the carrier within §",
            "once it's in canada post's hands, a parcel takes §",
            "most orders are on the courier's van by the §",
            "in the other countries, home delivery is free from §",
            "evri is the cheaper at § and comes off the refund",
            "i check my etsy messages daily, so you'll have something from me §",
        ],
    ),
    abstain.is_of_others: (
        ["sellers set it: §", "our stockists give §", "royal mail takes §"],
        ["sellers here commit to §", "sellers must post it within §"],
    ),
    abstain.is_price: (
        ["a § chair", "this § lamp is"],
        ["a § service", "a § re-stocking fee", "know that § will be collected", "a § contribution"],
    ),
    abstain.is_example: (
        [
            "for example, § later",
            "e.g. §",
            "say, §",
            "let's say you order at §",
            "imagine §",
            "customers in leeds, for example, have §",
            "a late order, for instance one at §, waits",
            "imagine a swap, for instance of a mug, within §",
        ],
        [
            "we say § and mean it",
            "an exemplary §",
            "a note to say we've got it §",
            "a swap, for instance of a mug for a bowl, is possible for §",
            "small things (for example postcards) cost §",
        ],
    ),
    abstain.is_rate: (
        ["§ a day", "§ per item", "§ each week", "§ an hour"],
        ["within § of a day", "§", "the line opens at § each day"],
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
        ("allow § before an engraved ring is dispatched", False),
        ("it can be § before your call gets through", False),
        ("§ before you go on holiday", True),
        ("§ before the sale ends", True),
        ("leave at least § between doses and never take more", True),
        ("wait § between coats.", True),
        ("we need § between order and dispatch", False),
        ("§ before it expires", True),
        ("you have § to decide", False),
        ("§ from delivery", False),
    ],
)
def test_relative_amounts(sentence: str, relative: bool) -> None:
    assert abstain.is_relative(sentence, bounded=False) is relative


def test_words_of_a_bound_part_an_amount_from_what_is_before_it() -> None:
    assert abstain.is_relative("takes another §", bounded=False)
    assert not abstain.is_relative("takes another §", bounded=True)
