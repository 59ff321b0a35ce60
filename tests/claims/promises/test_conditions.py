"""By what way goods may come back."""

from __future__ import annotations

import pytest

from kbgen.claims.promises.conditions import has_way, posted, ways
from kbgen.claims.quantity import Way

ONLINE = "returns of online orders have to come by post."


@pytest.mark.parametrize(
    ("sentence", "before"),
    [
        ("the boutique is unable to receive them.", "returns are by mail only."),
        ("we can't take them over the counter in bath, sorry.", ONLINE),
        ("returns by post only: we are a warehouse.", ""),
        ("returns can only be made by courier.", ""),
        ("unfortunately online orders cannot be returned to our store.", ""),
        ("orders placed online cannot be returned in person.", ""),
        ("purchases made online can't be brought back to our stores.", ""),
        ("our shops do not accept returns.", ""),
        ("our branches are not able to process returns.", ""),
        ("we are unable to accept returns over the counter.", ""),
        ("returns are accepted by mail only; our store counter can't take them.", ""),
        ("we regret that returns cannot be handed in at the nursery.", ""),
        ("the store won't accept online orders back.", ""),
        ("we've stopped accepting returns at the showroom.", ""),
        ("returns to our desk aren't possible.", ""),
        ("you can only return things by post.", ""),
        ("the only way to return an item is by post.", ""),
    ],
)
def test_the_shop_takes_nothing_back(sentence: str, before: str) -> None:
    assert [way.is_yes for way, _ in ways(sentence, before)] == [False]


@pytest.mark.parametrize(
    ("sentence", "before"),
    [
        (ONLINE, ""),
        ("all returns must be sent by post.", ""),
        ("returns must be sent by tracked post.", ""),
        ("returns must be sent by post within 30 days.", ""),
        ("returns must be sent by post, or brought to the shop.", ""),
        ("returns of sale items are by post only.", ""),
        ("international returns are by mail only.", ""),
        ("if you paid online, returns must be sent by post.", ""),
        ("online orders cannot be returned to our outlet stores.", ""),
        ("our stockists' shops cannot accept returns.", ""),
        ("large items cannot be returned to the store.", ""),
        ("worn shoes cannot be returned to our store.", ""),
        ("faulty goods cannot be returned to our store.", ""),
        ("the shop can't take returns on sundays.", ""),
        ("once the shop is closed we can't accept returns at the counter.", ""),
        ("deliveries are by courier only.", ""),
        ("the carrier cannot take parcels over the counter.", ""),
        ("our store can't take phone orders.", ""),
        ("exchanges cannot be made in our shop.", ""),
        ("returns sent by mail only take a week.", ""),
        ("the shop can't take them.", "you may want to return bulky goods by van."),
    ],
)
def test_only_some_goods_or_times(sentence: str, before: str) -> None:
    assert not any(not way.is_yes for way, _ in ways(sentence, before))


@pytest.mark.parametrize(
    "sentence",
    [
        "leave the parcel at any post office.",
        "just drop it off at your nearest parcel shop.",
        "then hand it in at a ups store.",
        "take it to your local dpd pickup point or a locker.",
    ],
)
def test_what_a_carrier_takes(sentence: str) -> None:
    assert [way for way, _ in posted(sentence, ["how to return something"])]
    assert not list(posted(sentence, ["your parcel was not collected?"]))


@pytest.mark.parametrize(
    "sentence",
    [
        "please don't leave the parcel at any post office.",
        "you may have to collect it from your nearest post office.",
        "drop it off at the counter.",
        "leave faulty lamps at any post office.",
    ],
)
def test_what_no_carrier_takes(sentence: str) -> None:
    assert not list(posted(sentence, ["how to return something"]))


def test_ways_of_a_policy() -> None:
    shop, carrier = Way(is_yes=True), Way(is_yes=True, place="carrier")
    assert has_way(["post", "our York shop"], shop)
    assert has_way(["carrier collection", "drop-off at the nursery"], shop)
    assert not has_way(["post"], shop)
    assert has_way(["post", "shop"], carrier)
    assert has_way(["prepaid label"], carrier)
    assert has_way(["drop-off at a parcel shop", "our showroom"], carrier)
    assert not has_way(["booked collection", "showroom drop-off"], carrier)
    assert not has_way(["post", "our shop"], Way(is_yes=False, place="depot"))
