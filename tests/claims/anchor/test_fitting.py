"""What a topic may be said to promise: on conditions, some time after something else."""

from __future__ import annotations

import pytest

from kbgen.claims.anchor.fitting import fitting
from kbgen.claims.quantity import Quantity
from kbgen.claims.topics.lexicon import TOPICS
from kbgen.claims.topics.topics import Match
from kbgen.load.marks import Span
from kbgen.values import Duration


def _fits(key: str, near: str) -> bool:
    topic = next(each for each in TOPICS if each.key == key)
    at = near.index("§")
    said = Quantity(Span(at, at + 1), Duration.parse("2 days"), lead=at)
    return bool(fitting([Match(topic, 9.0, framed=True)], near, said, "", legal=False))


@pytest.mark.parametrize(
    ("key", "near"),
    [
        ("delivery.dispatch", "weekend orders ship § later"),
        ("delivery.dispatch", "orders after the cut-off leave § later"),
        ("delivery.dispatch", "the rest is posted § later"),
        ("delivery.methods.*.time", "parcels to the islands arrive § later"),
        ("delivery.methods.*.time", "if it comes § later"),
        ("delivery.methods.*.time", "arrives § later than promised"),
        ("returns.window", "it can come back § later"),
    ],
)
def test_what_comes_later_than_something_else_is_no_length(key: str, near: str) -> None:
    assert not _fits(key, near)


@pytest.mark.parametrize(
    ("key", "near"),
    [
        ("delivery.collection.ready", "choose collect, and your cheese will be waiting § later"),
        ("delivery.dispatch", "each print is run off to order and is on its way § later"),
        ("delivery.methods.*.time", "it lands on your doorstep § later"),
        ("refunds.time", "your return arrives, and § later we transfer the money"),
    ],
)
def test_a_stage_is_told_from_the_one_before(key: str, near: str) -> None:
    assert _fits(key, near)
