"""Policy files to facts: every section, fact and attribute, with places."""

from __future__ import annotations

from datetime import date

import pytest

from kbgen.load.policy import read_policy
from kbgen.load.yaml_nodes import parse_yaml
from kbgen.model import (
    Audience,
    Change,
    Fact,
    Group,
    Loc,
    Override,
    Policy,
    Problem,
    Scope,
    Upkeep,
)
from kbgen.values import Context, Period, Text, Value, parse
from kbgen.vocabulary import FACTS, SECTIONS, TERM_TYPES

SHOP = Context("GBP", "GB")
WRITTEN = {
    "answer": "yes",
    "closures": "[{on: 2026-12-25, name: Christmas Day}, {on: 2026-12-27/2026-12-31}]",
    "country": "GB",
    "currency": "GBP",
    "date": "2026-12-24",
    "days": "Mo-Fr",
    "duration": "30 days",
    "email|text": "help@shop.example",
    "email": "help@shop.example",
    "hours": "Mo-Fr 09:00-17:30",
    "id": "phone",
    "list[country]": "[GB, EU]",
    "list[language]": "[en]",
    "list[text]": "[one, 'two, and three']",
    "money": "£3.95",
    "money|percent": "10%",
    "money|text": "free",
    "number": "8",
    "number|text": "8",
    "percent": "15%",
    "percent|duration|number|text": "90%",
    "percent|money": "15%",
    "period": "2026-11-01/2026-12-24",
    "phone": "+44 20 7946 0000",
    "replacements": "{utilise: use}",
    "special_hours": "{2026-12-24: 09:00-13:00}",
    "text": "as it comes",
    "time": "20:00",
    "time_zone": "Europe/London",
    "url": "https://shop.example/",
}


def read(*texts: str, complete: bool = True) -> tuple[Policy, tuple[Problem, ...]]:
    documents = []
    for number, text in enumerate(texts):
        path = f"policies/{'abc'[number]}.yml"
        node, problems = parse_yaml(text, path)
        assert problems == ()
        documents.append((path, node))
    return read_policy(documents, complete)


def facts(*texts: str) -> dict[str, Fact]:
    policy, problems = read(*texts)
    assert problems == ()
    return dict(policy.facts)


def value(type_: str, written: str) -> Value:
    return parse(type_, written, SHOP)


def test_every_fact_of_the_language() -> None:
    """Each as a dotted key, in the order of the table, and all of them at once."""
    lines = [
        f"{pattern.replace('*', 'phone')}: {WRITTEN[spec.type]}" for pattern, spec in FACTS.items()
    ]
    policy, problems = read("\n".join(lines))
    assert problems == ()
    assert list(policy.facts) == [pattern.replace("*", "phone") for pattern in FACTS]
    for number, (key, fact) in enumerate(policy.facts.items(), 1):
        assert (fact.loc.line, fact.loc.column, fact.loc.end_column) == (number, 1, len(key) + 1)
        assert fact.value is not None
        assert fact.type == fact.value.kind
        agent = fact.section == "authority"
        assert fact.audience is (Audience.AGENT if agent else Audience.PUBLIC)
    assert {fact.section for fact in policy.facts.values()} == set(SECTIONS) - {"terms"}


@pytest.mark.parametrize("type_", TERM_TYPES)
def test_every_type_of_a_term(type_: str) -> None:
    found = facts(f"terms:\n  a.b: {{value: {WRITTEN[type_]}, type: '{type_}'}}")
    assert found["terms.a.b"].type == type_.partition("[")[0]


@pytest.mark.parametrize(
    ("written", "type_"),
    [
        ("2 years", "duration"),
        ("£10", "money"),
        ("15%", "percent"),
        ("18:00", "time"),
        ("2026-12-24", "date"),
        ("no", "answer"),
        ("NO", "answer"),
        ("0123", "text"),
        ("1e3", "text"),
        ("Bring the card.", "text"),
        ("[a, b]", "list"),
    ],
)
def test_type_of_a_term_by_its_value(written: str, type_: str) -> None:
    assert facts(f"terms: {{card: {written}}}")["terms.card"].type == type_


def test_values_are_read_as_their_key_wants_them() -> None:
    found = facts(
        "business: {country: NO, name: 0123, currency: NOK}\n"
        "delivery: {cutoff: 18:00, methods: {post: {tracked: no, cost: free}}}"
    )
    assert {key: fact.value and fact.value.bare() for key, fact in found.items()} == {
        "business.country": "NO",
        "business.name": "0123",
        "business.currency": "NOK",
        "delivery.cutoff": "18:00",
        "delivery.methods.post.tracked": "no",
        "delivery.methods.post.cost": "0",
    }


def test_a_fact_with_all_its_attributes() -> None:
    found = facts(
        """returns:
  owner: returns team
  source: board minutes
  window:
    value: 30 days
    overrides:
      - {when: {product: sale}, value: 14 days, name: Sale}
      - when: {country: [DE, AT], customer: plus}
        value: 60 days
        changes: [{from: 2027-01-01, value: 90 days}]
      - {when: {ordered: 2026-11-01/2026-12-24}, until: 2027-01-31, name: Christmas}
    changes:
      - {from: 2027-02-01, value: 45 days}
    counted_from: delivery
    audience: agent
    says: [return period, sending back]
    owner: legal
    reviewed: 2026-10-05
    review_every: 180 days
    note: >
      ask  legal
      first
"""
    )
    path = "policies/a.yml"

    def days(text: str) -> Value:
        return value("duration", text)

    assert found["returns.window"] == Fact(
        key="returns.window",
        type="duration",
        loc=Loc(path, 4, 3, 4, 9),
        value=days("30 days"),
        value_loc=Loc(path, 5, 12, 5, 19),
        written="30 days",
        overrides=(
            Override(
                Scope((("product", ("sale",)),)),
                Loc(path, 7, 40, 7, 47),
                days("14 days"),
                name="Sale",
            ),
            Override(
                Scope((("country", ("DE", "AT")), ("customer", ("plus",)))),
                Loc(path, 9, 16, 9, 23),
                days("60 days"),
                changes=(Change(date(2027, 1, 1), days("90 days"), Loc(path, 10, 45, 10, 52)),),
            ),
            Override(
                Scope(ordered=Period(date(2026, 11, 1), date(2026, 12, 24))),
                Loc(path, 11, 57, 11, 67),
                until=date(2027, 1, 31),
                name="Christmas",
            ),
        ),
        changes=(Change(date(2027, 2, 1), days("45 days"), Loc(path, 13, 35, 13, 42)),),
        counted_from="delivery",
        audience=Audience.AGENT,
        says=("return period", "sending back"),
        upkeep=Upkeep("legal", date(2026, 10, 5), days("180 days"), "board minutes"),
        note="ask legal first",
    )


def test_upkeep_and_audience_are_handed_down_and_may_be_narrowed() -> None:
    found = facts(
        """returns:
  owner: returns team
  reviewed: 2026-10-05
  window: 30 days
  withdrawal:
    audience: agent
    owner: legal
    notice: 14 days
    send_back: {value: 14 days, owner: board}
"""
    )
    kept = {key: (fact.upkeep.owner, fact.audience.value) for key, fact in found.items()}
    assert kept == {
        "returns.window": ("returns team", "public"),
        "returns.withdrawal.notice": ("legal", "agent"),
        "returns.withdrawal.send_back": ("board", "agent"),
    }
    assert {fact.upkeep.reviewed for fact in found.values()} == {date(2026, 10, 5)}


def test_a_wrong_audience_keeps_a_fact_from_the_public() -> None:
    policy, problems = read("returns: {window: {value: 30 days, audience: agnet}, cost: free}")
    assert policy["returns.window"].audience is Audience.AGENT
    assert policy["returns.cost"].audience is Audience.PUBLIC
    assert [problem.message for problem in problems] == [
        "'audience' is public or agent, not 'agnet'. Did you mean 'agent'?"
    ]


def test_terms_dotted_and_nested() -> None:
    policy, problems = read(
        """terms:
  gift_card:
    expiry: {value: 2 years, says: gift card runs out}
    minimum: £10
  loyalty.points.expiry: 12 months
terms.repair: no
"""
    )
    assert problems == ()
    assert list(policy.facts) == [
        "terms.gift_card.expiry",
        "terms.gift_card.minimum",
        "terms.loyalty.points.expiry",
        "terms.repair",
    ]
    assert policy["terms.gift_card.expiry"].says == ("gift card runs out",)
    assert dict(policy.groups) == {
        "terms": Group("terms", Loc("policies/a.yml", 1, 1, 1, 6)),
        "terms.gift_card": Group("terms.gift_card", Loc("policies/a.yml", 2, 3, 2, 12)),
        "terms.loyalty": Group("terms.loyalty", Loc("policies/a.yml", 5, 3, 5, 24)),
        "terms.loyalty.points": Group("terms.loyalty.points", Loc("policies/a.yml", 5, 3, 5, 24)),
    }


def test_files_and_lines_keep_their_order() -> None:
    found = facts("returns: {cost: free, window: 30 days}", "business: {name: Shop}")
    assert list(found) == ["returns.cost", "returns.window", "business.name"]
    assert found["business.name"].loc.path == "policies/b.yml"


def test_the_shops_currency_is_known_before_prices_are_read() -> None:
    found = facts("delivery: {methods: {post: {cost: $5}}}", "business: {currency: AUD}")
    assert found["delivery.methods.post.cost"].value == value("money", "5 AUD")


def test_all_mistakes_in_one_run_and_what_is_right_is_read() -> None:
    policy, problems = read(
        """returns:
  windw: 30 days
  cost: rather cheap, and then only [sometimes]
  restocking_fee: lots
  window: {value: 30 days, overides: []}
refnds: {}
"""
    )
    assert [(p.rule, p.loc and p.loc.line) for p in problems] == [
        ("KB005", 2),
        ("KB006", 4),
        ("KB005", 5),
        ("KB005", 6),
    ]
    assert list(policy.facts) == ["returns.cost", "returns.window"]
    assert policy.unread == {"returns.restocking_fee"}
    assert problems[0].message == "'windw' is not a key of 'returns'. Did you mean 'window'?"
    assert problems[3].message == (
        "'refnds' is not a section of the policy. Did you mean 'refunds'?"
    )


def test_what_is_no_mapping() -> None:
    for text in ("[]", "returns", "- a"):
        policy, problems = read(text)
        assert dict(policy.facts) == {}
        assert [problem.rule for problem in problems] == ["KB006"]
    assert read("", "# nothing")[1] == ()


def test_a_condition_that_is_written_as_a_list() -> None:
    policy, problems = read("returns: {condition: [unworn, 'clean, dry', tags on]}\n")
    assert problems == ()
    assert policy.facts["returns.condition"].value == Text("unworn, clean, dry, tags on")
    assert [p.rule for p in read("returns: {condition: []}\n")[1]] == ["KB009", "KB006"]
    assert [p.rule for p in read("refunds: {method: [cash, card]}\n")[1]] == ["KB006"]


@pytest.mark.parametrize(
    "written",
    ["notice: 7 days", "hire.notice: 7 days", "resource: {value: 7 days, says: [time booked]}"],
)
def test_a_fact_of_the_shops_own_may_be_named_nearly_as_an_attribute(written: str) -> None:
    name = written.partition(":")[0]
    assert facts(f"terms: {{{written}}}")[f"terms.{name}"].type == "duration"


@pytest.mark.parametrize(
    ("written", "meant"),
    [("sorce: the board", "source"), ("audiance: agent", "audience"), ("card.note: kept", "note")],
)
def test_an_attribute_misspelt_among_the_shops_own_facts(written: str, meant: str) -> None:
    _, problems = read(f"terms: {{{written}}}")
    name = written.partition(":")[0]
    assert [each.message for each in problems] == [
        f"'{name}' would be a fact here. Did you mean '{meant}'?"
    ]
