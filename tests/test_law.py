"""The table of the law's limits, and where it doesn't apply."""

from __future__ import annotations

import pytest

from kbgen.law import LIMITS, limits_of
from kbgen.model import Scope
from kbgen.values import Country
from kbgen.vocabulary import FACTS


def found(key: str, code: str, **terms: str) -> list[str]:
    scope = Scope(tuple((name, (value,)) for name, value in terms.items()))
    return [
        f"{'≤' if limit.at_most else '≥'} {limit.length.written()}, {limit.source}"
        for limit in limits_of(key, Country(code), scope)
    ]


@pytest.mark.parametrize(
    ("key", "code", "limits"),
    [
        ("returns.window", "DE", ["≥ 14 days, Directive 2011/83/EU, art. 9"]),
        ("returns.window", "EU", ["≥ 14 days, Directive 2011/83/EU, art. 9"]),
        (
            "returns.window",
            "GB-NIR",
            ["≥ 14 days, Consumer Contracts Regulations 2013, SI 2013/3134, reg. 30"],
        ),
        ("returns.withdrawal.notice", "IE", ["≥ 14 days, Directive 2011/83/EU, art. 9"]),
        ("returns.withdrawal.send_back", "FR", ["≥ 14 days, Directive 2011/83/EU, art. 14(1)"]),
        (
            "returns.withdrawal.send_back",
            "GB",
            ["≥ 14 days, Consumer Contracts Regulations 2013, SI 2013/3134, reg. 35"],
        ),
        ("refunds.time", "AT", ["≤ 14 days, Directive 2011/83/EU, art. 13"]),
        (
            "refunds.time",
            "GB",
            ["≤ 14 days, Consumer Contracts Regulations 2013, SI 2013/3134, reg. 34"],
        ),
        ("warranty.length", "ES", ["≥ 2 years, Directive (EU) 2019/771, art. 10(1)"]),
        ("warranty.length", "GB", []),
        ("returns.window", "US", []),
        ("returns.window", "CH", []),
        ("exchanges.window", "DE", []),
    ],
)
def test_limits(key: str, code: str, limits: list[str]) -> None:
    assert found(key, code) == limits


def test_every_limit_is_for_a_length_of_the_policy() -> None:
    assert {FACTS[limit.key].type for limit in LIMITS} == {"duration"}
    assert len({(limit.key, limit.within, limit.used) for limit in LIMITS}) == len(LIMITS)


@pytest.mark.parametrize(
    "product",
    ["made-to-measure", "personalised", "Bespoke_Curtains", "fresh-food", "underwear", "e-book"],
)
def test_goods_that_may_be_exempt_from_withdrawal(product: str) -> None:
    assert found("returns.window", "GB", product=product) == []
    assert found("warranty.length", "DE", product=product) != []


@pytest.mark.parametrize(
    "product", ["sale", "clearance", "sofa", "mattress", "customer-favourites", "planters"]
)
def test_goods_that_are_not(product: str) -> None:
    assert len(found("returns.window", "GB", product=product)) == 1


def test_second_hand_goods() -> None:
    for product in ("used", "second-hand", "refurbished"):
        assert found("warranty.length", "FR", product=product) == [
            "≥ 1 year, Directive (EU) 2019/771, art. 10(6)"
        ]


@pytest.mark.parametrize(
    "terms", [{"customer": "trade"}, {"customer": "b2b"}, {"channel": "in_store"}]
)
def test_no_consumer_and_no_distance(terms: dict[str, str]) -> None:
    assert found("returns.window", "GB", **terms) == []
    assert len(found("returns.window", "GB", customer="plus")) == 1
    assert len(found("returns.window", "GB", channel="phone")) == 1
