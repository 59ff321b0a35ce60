"""The nearest fact, where no topic knows a sentence's wording: what is reported of it, and what is not."""

from __future__ import annotations

import pytest

from kbgen.claims import claims_of, contradictions
from kbgen.claims.judge import Contradiction
from kbgen.load.policy import read_policy
from kbgen.load.yaml_nodes import parse_yaml
from tests.claims.judge import POLICY, article_base

_SHOP = """
business: {name: Lantern & Loom, country: GB, currency: GBP, time_zone: Europe/London}
contact: {channels: {phone: {name: Phone, number: 0161 496 0101, wait: 4 minutes}}}
delivery:
  methods:
    van: {name: Evening van, time: 3 days, cost: £9, cutoff: 11:00}
    post: {name: Post, time: 2 days, cost: £4, free_from: £60}
  collection: {ready: 2 hours, hold: 7 days}
returns: {window: {value: 30 days, overrides: [{when: {product: rug}, value: 14 days}]}}
orders: {change_within: 3 hours}
terms:
  dye_lots: {value: 12 weeks, says: [keep a dye lot]}
  goodwill: {value: £25, audience: agent, says: [gesture of regret]}
"""
_NODE, _ = parse_yaml(_SHOP, POLICY)
_POLICY, _ = read_policy([(POLICY, _NODE)])


def found(sentence: str, title: str = "Help") -> tuple[Contradiction, ...]:
    text = f"---\ntitle: {title}\n---\n{sentence}\n"
    return contradictions(article_base(_POLICY, {"a.md": text}))


@pytest.mark.parametrize(
    ("sentence", "key"),
    [
        ("Evening van bookings close at noon.", "delivery.methods.van.cutoff"),
        ("Wanted: evening van £12.", "delivery.methods.van.cost"),
        ("Unwanted goods: 60 days.", "returns.window"),
        ("We shelve collections for 20 days.", "delivery.collection.hold"),
        ("Your order can be collected from our shop within 20 minutes.", "delivery.collection.ready"),
    ],
)  # fmt: skip
def test_the_nearest_fact_is_a_warning(sentence: str, key: str) -> None:
    (one,) = found(sentence)
    assert one.claim.keys == (key,)
    assert one.claim.loose
    assert not one.sure


@pytest.mark.parametrize(
    "sentence",
    [
        "Evening van bookings close at 11am.",
        "Wanted: evening van £9.",
        "Unwanted goods: 14 days.",
        "We shelve collections for a week.",
        "We shelve collections for another 20 days.",
        "If we shelve collections for 20 days, they fade.",
        "Elsewhere they may shelve collections for 20 days.",
        "By law we shelve collections for 20 days.",
        "We shelve collections of museum prints and rare maps for 20 days.",
        "The wool soaks for 20 minutes before it is dyed.",
        "Regret gestures: £40.",
    ],
)
def test_what_agrees_or_is_of_something_else_is_not(sentence: str) -> None:
    assert found(sentence) == ()


def test_what_only_comes_near_is_no_claim() -> None:
    text = "---\ntitle: Help\n---\nWe shelve collections for 20 days.\n"
    assert claims_of(article_base(_POLICY, {"a.md": text})) == ()
