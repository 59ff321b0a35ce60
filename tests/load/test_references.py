"""`{{ }}` in articles, read against a policy."""

from __future__ import annotations

import pytest

from kbgen.load.markup import scan
from kbgen.load.policy import read_policy
from kbgen.load.references import References
from kbgen.load.yaml_nodes import parse_yaml
from kbgen.model import Loc, Policy, Reference, Scope

POLICY = """
returns:
  window:
    value: 30 days
    overrides:
      - {when: {product: sale}, value: 14 days}
      - {when: {product: big items}, value: 7 days}
  withdrawal: {notice: 14 days, send_back: 14 days}
  condition: whenever
delivery:
  lost_after: never
"""


def policy(complete: bool = True) -> Policy:
    node, _ = parse_yaml(POLICY, "p.yml")
    return read_policy([("p.yml", node)], complete)[0]


def read(text: str, complete: bool = True) -> tuple[Reference | None, list[str]]:
    """The reference in a line, and the problems as `rule line:column-end message`."""
    references = References(policy(complete))
    (mark,) = scan(text).references
    start, end = mark.span.start + 1, mark.span.end + 1
    found = references.read(mark, Loc("a.md", 3, start, 3, end))
    said = [
        f"{p.rule} {p.loc.line}:{p.loc.column}-{p.loc.end_column} {p.message}"
        for p in references.problems
        if p.loc
    ]
    return found, said


@pytest.mark.parametrize(
    ("text", "scope", "form"),
    [
        ("{{ returns.window }}", Scope(), "words"),
        ("{{returns.window|adjective}}", Scope(), "adjective"),
        ("{{  returns.window  |  value  }}", Scope(), "value"),
        ("{{ returns.window product=sale }}", Scope((("product", ("sale",)),)), "words"),
        (
            '{{ returns.window product = "big items" country=de | value }}',
            Scope((("country", ("DE",)), ("product", ("big items",)))),
            "value",
        ),
    ],
)
def test_reference(text: str, scope: Scope, form: str) -> None:
    loc = Loc("a.md", 3, 1, 3, len(text) + 1)
    reference = Reference("returns.window", scope, form, loc, written=text[2:-2])
    assert read(text) == (reference, [])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "x {{ returns.windw }}",
            "KB013 3:6-19 The policy has no fact 'returns.windw'. Did you mean 'returns.window'?",
        ),
        ("{{ qqqqqqqq }}", "KB013 3:4-12 The policy has no fact 'qqqqqqqq'."),
        (
            "{{ returns.withdrawal }}",
            (
                "KB013 3:4-22 'returns.withdrawal' holds facts; name one of them, such as"
                " returns.withdrawal.notice, returns.withdrawal.send_back."
            ),
        ),
        (
            "{{ returns.window produkt=sale }}",
            (
                "KB014 3:19-31 'produkt' is not a scope. Did you mean 'product'? Scopes are country,"
                " product, customer, channel, payment, method, ordered."
            ),
        ),
        (
            "{{ returns.window product=sales }}",
            "KB014 3:19-32 The policy says nothing of product 'sales'. Did you mean 'sale'?",
        ),
        (
            "{{ returns.window customer=plus }}",
            "KB014 3:19-32 The policy says nothing of customer 'plus'.",
        ),
        (
            "{{ returns.window | adjectve }}",
            (
                "KB014 3:21-29 'adjectve' is not a form of a value. Did you mean 'adjective'?"
                " Forms are adjective and value."
            ),
        ),
        (
            "{{ returns.window * 2 }}",
            (
                "KB014 3:1-25 This is not a reference; one looks like"
                " {{ returns.window product=sale | adjective }}."
            ),
        ),
        (
            "{{ returns.window",
            (
                "KB014 3:1-3 '{{' opens a reference that no '}}' on this line closes."
                r" For plain braces write '\{{'."
            ),
        ),
    ],
)
def test_mistake(text: str, said: str) -> None:
    assert read(text) == (None, [said])


def test_every_mistake_of_one_reference() -> None:
    assert [said.split()[0] for said in read("{{ a.b product=x country=QQ }}")[1]] == [
        "KB014",
        "KB013",
    ]


def test_nothing_is_unknown_where_a_file_or_a_value_could_not_be_read() -> None:
    assert read("{{ exchanges.window }}", complete=False) == (None, [])
    assert read("{{ returns.window product=x }}", complete=False)[1] == []
    assert read("{{ delivery.lost_after }}") == (None, [])


def test_many_unknown_facts_take_little_time() -> None:
    references = References(policy())
    for number in range(20_000):
        references.is_fact(f"returns.window{number}", Loc("a.md"))
    assert len(references.problems) == 20_000
