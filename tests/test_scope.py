"""Scopes compared, and the value that holds in one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbgen.load.scopes import Term, parse_scope
from kbgen.model import Fact, Loc, Scope
from kbgen.scope import (
    alternatives,
    cases,
    contains,
    in_force,
    intersection,
    known_values,
    typed_in_force,
    value_of,
)
from kbgen.values import Duration, Money, Period
from tests.project import TODAY, knowledge_base

RETURNS = """
returns:
  window:
    value: 30 days
    overrides:
      - {when: {product: sale}, value: 14 days}
      - {when: {customer: plus}, value: 60 days}
      - {when: {customer: plus, product: sale}, value: 20 days}
      - {when: {country: EU}, value: 40 days, changes: [{from: 2027-01-01, value: 45 days}]}
      - {when: {country: DE}, value: 41 days}
      - {when: {ordered: 2026-11-01/2026-12-24}, until: 2027-01-31}
    changes:
      - {from: 2027-02-01, value: 35 days}
      - {from: 2028-02-01, value: 36 days}
  cost:
    overrides:
      - {when: {country: [DE, AT], payment: card}, value: £5}
"""


def scope(*written: str) -> Scope:
    pairs = (text.split("=", 1) for text in written)
    found, problems = parse_scope(Term(key, value, Loc("test")) for key, value in pairs)
    assert not problems
    return found


@pytest.fixture
def facts(tmp_path: Path) -> dict[str, Fact]:
    return dict(knowledge_base(tmp_path, {"policies/returns.yml": RETURNS}).policy.facts)


@pytest.mark.parametrize(
    ("wider", "narrower"),
    [
        (scope(), scope()),
        (scope(), scope("product=sale")),
        (scope("country=EU"), scope("country=DE")),
        (scope("country=EU"), scope("country=DE", "country=FR")),
        (scope("country=GB"), scope("country=GB-NIR", "product=sale")),
        (scope("product=sale", "product=new"), scope("product=new")),
        (scope("ordered=2026-11-01/2026-12-24"), scope("ordered=2026-12-24")),
    ],
)
def test_contains(wider: Scope, narrower: Scope) -> None:
    assert contains(wider, narrower)
    assert contains(narrower, wider) == (wider == narrower)
    assert intersection(wider, narrower) == intersection(narrower, wider) == narrower


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        (scope("product=sale"), scope("customer=plus"), scope("product=sale", "customer=plus")),
        (scope("country=EU", "country=GB"), scope("country=IE"), scope("country=IE")),
        (
            scope("country=DE", "country=FR", "country=CH"),
            scope("country=FR", "country=EU"),
            scope("country=DE", "country=FR"),
        ),
        (
            scope("ordered=2026-11-01/2026-12-24"),
            scope("ordered=2026-12-24/2027-01-05", "method=express"),
            scope("method=express", "ordered=2026-12-24"),
        ),
        (scope("country=EU"), scope("country=GB"), None),
        (scope("product=sale"), scope("product=new", "customer=plus"), None),
        (scope("ordered=2026-11-01/2026-12-24"), scope("ordered=2026-12-25"), None),
    ],
)
def test_intersection(one: Scope, other: Scope, both: Scope | None) -> None:
    found, swapped = intersection(one, other), intersection(other, one)
    assert (found and sets(found)) == (swapped and sets(swapped)) == (both and sets(both))


def sets(found: Scope) -> tuple[dict[str, set[str]], Period | None]:
    return {key: set(values) for key, values in found.terms}, found.ordered


def any_scope() -> st.SearchStrategy[Scope]:
    codes = ["EU", "DE", "IE", "GB", "GB-NIR", "US"]
    country = st.lists(st.sampled_from(codes), max_size=3, unique=True)
    product = st.lists(st.sampled_from(["sale", "new"]), max_size=2, unique=True)
    day = st.dates(date(2026, 11, 1), date(2026, 11, 5))
    period = st.tuples(day, day).map(lambda ends: Period(*sorted(ends)))
    return st.builds(
        lambda countries, products, ordered: Scope(
            tuple(
                (key, tuple(values))
                for key, values in (("country", countries), ("product", products))
                if values
            ),
            ordered,
        ),
        country,
        product,
        st.none() | period,
    )


@given(any_scope(), any_scope())
def test_the_intersection_is_in_both_and_taken_apart_in_itself(one: Scope, other: Scope) -> None:
    both = intersection(one, other)
    if both is None:
        assert intersection(other, one) is None
        return
    assert contains(one, both)
    assert contains(other, both)
    for part in alternatives(both):
        assert contains(both, part)
        assert all(len(values) == 1 for _, values in part.terms)


def test_alternatives() -> None:
    listed = scope("country=DE", "country=FR", "product=sale", "ordered=2026-11-01")
    assert list(alternatives(listed)) == [
        scope("country=DE", "product=sale", "ordered=2026-11-01"),
        scope("country=FR", "product=sale", "ordered=2026-11-01"),
    ]
    assert list(alternatives(scope())) == [scope()]


def test_alternatives_of_long_lists_are_bounded() -> None:
    many = tuple(str(number) for number in range(5_000))
    assert len(list(alternatives(Scope((("product", many), ("customer", many)))))) == 1_000


@pytest.mark.parametrize(
    ("asked", "day", "words"),
    [
        (scope(), TODAY, "30 days"),
        (scope("product=new"), TODAY, "30 days"),
        (scope("product=sale"), TODAY, "14 days"),
        (scope("product=sale", "customer=plus"), TODAY, "20 days"),
        (scope("country=DE"), TODAY, "41 days"),
        (scope("country=FR"), TODAY, "40 days"),
        (scope("country=FR"), date(2027, 1, 1), "45 days"),
        (scope(), date(2027, 1, 31), "30 days"),
        (scope(), date(2027, 2, 1), "35 days"),
        (scope(), date(2029, 1, 1), "36 days"),
        (scope("ordered=2026-11-30"), TODAY, "2027-01-31"),
    ],
)
def test_in_force(facts: dict[str, Fact], asked: Scope, day: date, words: str) -> None:
    found = in_force(facts["returns.window"], asked, day)
    assert found is not None
    assert found.value.written() == words


def test_a_fact_without_a_general_value(facts: dict[str, Fact]) -> None:
    cost = facts["returns.cost"]
    assert in_force(cost, scope(), TODAY) is None
    found = typed_in_force(cost, Money, scope("country=AT", "payment=card"), TODAY)
    assert found == (Money.parse("£5"), cost.overrides[0].loc)


def test_typed_in_force(facts: dict[str, Fact]) -> None:
    window = facts["returns.window"]
    assert typed_in_force(window, Duration, scope(), TODAY) == (window.value, window.value_loc)
    assert typed_in_force(window, Duration, scope("ordered=2026-11-30"), TODAY) is None
    assert typed_in_force(window, Money, scope(), TODAY) is None
    assert typed_in_force(None, Duration, scope(), TODAY) is None


def test_value_of_one_override_whatever_others_say(facts: dict[str, Fact]) -> None:
    window = facts["returns.window"]
    union = window.overrides[3]
    assert value_of(window, union, TODAY).value.written() == "40 days"
    assert value_of(window, union, date(2027, 1, 1)).value.written() == "45 days"


def test_cases_of_one_fact(facts: dict[str, Fact]) -> None:
    window = facts["returns.window"]
    days = [TODAY, date(2027, 1, 1), date(2027, 2, 1), date(2028, 2, 1)]
    found = cases([window], TODAY)
    assert [day for case, day in found if case == scope()] == days
    assert {case for case, _ in found} == {scope(), *(o.when for o in window.overrides)}
    assert {day for _, day in cases([window], date(2027, 6, 1))} == {
        date(2027, 6, 1),
        date(2028, 2, 1),
    }


def test_cases_of_two_facts_are_taken_together(facts: dict[str, Fact]) -> None:
    found = {case for case, _ in cases([facts["returns.cost"], facts["returns.window"]], TODAY)}
    assert scope("country=DE", "payment=card") in found
    assert scope("country=AT", "payment=card") in found
    assert scope("country=DE", "product=sale", "payment=card") in found
    assert scope("country=DE", "country=AT", "payment=card") not in found


def test_known_values(tmp_path: Path) -> None:
    text = RETURNS + "contact:\n  channels:\n    phone: {name: Phone}\n"
    policy = knowledge_base(tmp_path, {"policies/shop.yml": text}).policy
    assert known_values(policy, "product") == {"sale"}
    assert known_values(policy, "channel") == {"phone"}
    assert known_values(policy, "method") == frozenset()
