"""Ways of the policy to send goods back that are said to be none."""

from __future__ import annotations

import pytest

from kbgen.claims.promises.ways_denied import ways_denied

METHODS = [
    "mail",
    "studio drop-off",
    "drop-off in brunswick",
    "post office drop-off",
    "courier collection",
    "bristol shop",
]
RETURNS = "returns have to come by post."


def denied(sentence: str, before: str = "") -> list[tuple[str, str]]:
    found = ways_denied(sentence, (before, "ways to return"), METHODS)
    return [(way.place, sentence[span.start : span.end]) for way, span in found]


@pytest.mark.parametrize(
    "sentence",
    [
        "returns can be dropped off at the studio.",
        "returns can't be dropped off at the studio on sundays.",
        "returns can't be dropped off at the studio without a label.",
        "returns can't be dropped off at the studio until you've told us.",
        "sale items cannot be returned at the studio.",
        "opened candles can't be returned at the studio.",
        "gift cards can't be returned at the studio.",
        "faulty goods can't be returned at the studio.",
        "we can't accept returns of large goods at the studio if nobody is in.",
        "we don't charge for courier collection.",
        "we can't collect returns on bank holidays.",
        "we can't arrange a collection from flats above the third floor.",
        "we can't take orders at the studio.",
        "our brunswick neighbours can't take your return.",
        "returns can't be dropped off at our stockists.",
        "you can't exchange things at the bristol shop.",
        "the post office can't refund you.",
        "your return cannot be traced by the post office.",
        "returns aren't only accepted by mail.",
        "don't drop your return at the studio door after 5.",
        "we can't promise that returns by mail arrive.",
        "the studio shop isn't open, but returns are fine.",
        "we can't accept returns by mail that are more than 20 kg.",
        "we cannot send a courier today.",
        "returns are welcome at the bristol shop.",
        "returns are only accepted at the post office counter.",
        "sale returns are accepted at our shop only.",
        "returns of opened candles are taken at the shop only.",
        "only the shop can tell you where returns go.",
        "returns are accepted at the bristol shop only if you have a receipt.",
        "post office drop-off isn't available for large orders.",
    ],
)
def test_what_is_a_way_or_of_some_goods_or_times(sentence: str) -> None:
    assert denied(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "place", "words"),
    [
        ("sorry, but we can't accept returns dropped off at the studio.", "studio drop-off",
         "can't accept returns dropped off at the studio"),
        ("returns cannot be dropped off at a post office.", "post office drop-off",
         "returns cannot be dropped off at a post office"),
        ("we can't take returns in person at brunswick.", "drop-off in brunswick",
         "can't take returns in person at brunswick"),
        ("then our bristol shop can't accept your return.", "bristol shop",
         "our bristol shop can't accept your return"),
        ("the handing in of a return in our bristol shop is not possible.", "bristol shop",
         "handing in of a return in our bristol shop is not possible"),
        ("merchandise purchased online cannot be returned at the old studio.", "studio drop-off",
         "merchandise purchased online cannot be returned at the old studio"),
        ("the studio accepts no returns.", "studio drop-off", "the studio accepts no returns"),
        ("you can't hand in your return at the post office.", "post office drop-off",
         "can't hand in your return at the post office"),
        ("please note that returns by mail are not accepted.", "mail", "returns by mail are not accepted"),
        ("we no longer accept returns by mail.", "mail", "no longer accept returns by mail"),
        ("dropping returns off at the studio isn't possible.", "studio drop-off",
         "dropping returns off at the studio isn't possible"),
        ("we are unable to send a courier to collect a return from you.", "courier collection",
         "unable to send a courier to collect"),
        ("we'd love to, but we can't arrange a collection from your home.", "courier collection",
         "can't arrange a collection"),
        ("we don't offer doorstep pick-ups.", "courier collection", "don't offer doorstep pick-ups"),
        ("it's a pity, but we can't collect returns.", "courier collection", "can't collect returns"),
        ("post office drop-off isn't possible for returns, i'm afraid.", "post office drop-off",
         "isn't possible for returns"),
        ("the studio is not an option for your return.", "studio drop-off", "studio is not an option"),
        ("returns are accepted at the shop counter only.", "mail", "at the shop counter only"),
        ("returns can only be made in our bristol shop.", "mail", "in our bristol shop"),
        ("the studio doesn't accept our returns.", "studio drop-off", "studio doesn't accept our returns"),
        ("we only accept returns in our shop.", "mail", "only accept returns in our shop"),
    ],
)  # fmt: skip
def test_a_way_that_is_none(sentence: str, place: str, words: str) -> None:
    assert [(where, words in said) for where, said in denied(sentence)] == [(place, True)]


def test_what_is_sent_is_told_before() -> None:
    assert denied("the studio can't take them.", RETURNS) == [
        ("studio drop-off", "the studio can't take them")
    ]
