"""Scopes as they are written."""

from __future__ import annotations

from datetime import date

import pytest

from kbgen.load.scopes import Term, parse_scope, scope_of_node
from kbgen.load.yaml_nodes import parse_yaml
from kbgen.model import Loc, Problem, Scope
from kbgen.values import Period

LOC = Loc("p.yml", 1, 1, 1, 2)


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("{}", Scope()),
        ("{product: sale}", Scope((("product", ("sale",)),))),
        (
            "{product: [sofa, bed, sofa], country: gb}",
            Scope((("country", ("GB",)), ("product", ("sofa", "bed")))),
        ),
        ("{country: NO}", Scope((("country", ("NO",)),))),
        (
            "{ordered: 2026-11-01/2026-12-24}",
            Scope(ordered=Period(date(2026, 11, 1), date(2026, 12, 24))),
        ),
        ("{ordered: 2026-11-01}", Scope(ordered=Period(date(2026, 11, 1), date(2026, 11, 1)))),
    ],
)
def test_scope_of_a_mapping(text: str, scope: Scope) -> None:
    node, _ = parse_yaml(text, "p.yml")
    assert node is not None
    assert scope_of_node(node, "when") == (scope, ())


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("sale", [1]),
        ("{contry: DE}", [2]),
        ("{product: ''}", [11]),
        ("{product: {a: b}}", [11]),
        ("{country: [DE, QQ], product: }", [16, 30]),
        ("{ordered: soon}", [11]),
    ],
)
def test_mistakes_in_a_mapping(text: str, columns: list[int]) -> None:
    node, _ = parse_yaml(text, "p.yml")
    assert node is not None
    _, problems = scope_of_node(node, "when")
    assert [(problem.rule, problem.loc and problem.loc.column) for problem in problems] == [
        ("KB008", column) for column in columns
    ]


def test_nearest_scope_and_what_is_right_beside_it() -> None:
    terms = [Term("prodct", "sofa", LOC), Term("product", "bed", LOC)]
    message = (
        "'prodct' is not a scope. Did you mean 'product'? Scopes are country, product, customer,"
        " channel, payment, method, ordered."
    )
    assert parse_scope(terms, "KB014") == (
        Scope((("product", ("bed",)),)),
        (Problem("KB014", LOC, message),),
    )
