"""From an article to claims: fact, value, scope, start event, strength and place."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kbgen.claims.claim import Claim, Strength
from kbgen.claims.reader import Reader
from kbgen.load.articles import read_article
from kbgen.load.references import References
from kbgen.model import Article
from kbgen.values import Duration, Money
from tests.claims.judge import article_base, policy_of
from tests.claims.prose.test_passages import BODIES
from tests.claims.variants import HOME_PAGE, SHOP

POLICY_READ = policy_of(SHOP)
READER = Reader(article_base(POLICY_READ, HOME_PAGE))


def article(body: str, head: str = "title: Help") -> Article:
    text = f"---\n{head}\n---\n{body}\n"
    return read_article("content/a.md", "a.md", text, References(POLICY_READ))[0]


def claims(body: str, head: str = "title: Help") -> Sequence[Claim]:
    return tuple(READER.claims(article(body, head)))


def claim(body: str, head: str = "title: Help") -> Claim:
    """The one claim of a text."""
    (found,) = claims(body, head)
    return found


def test_a_claim_has_everything_that_a_sentence_says() -> None:
    found = claim("Hello.\n\nYou can return items\nwithin **14 days** of delivery.")

    assert found.keys == ("returns.window",)
    assert found.said.value == Duration.parse("14 days")
    assert found.text == "14 days"
    assert found.strength is Strength.CLAUSE
    assert found.counted_from == "delivery"
    assert [scope.terms for scope in found.scopes] == [()]
    assert (found.loc.path, found.loc.line, found.loc.column) == ("content/a.md", 7, 10)
    assert (found.loc.end_line, found.loc.end_column) == (7, 17)
    assert (found.unknown, found.hidden, found.field) == ("", False, "body")


@pytest.mark.parametrize(
    ("body", "line", "column", "end_column"),
    [
        ("You can return items within 14 days of delivery.", 4, 29, 36),
        ("- You can return items within [14 days](a(b).md) of delivery.", 4, 32, 39),
        ("> You can return items within\n> 14 days of delivery.", 5, 3, 10),
        ("| Returns window |\n|---|\n| 14 days |", 6, 3, 10),
        ("You can return &pound;9 lamps within 14&nbsp;days of delivery.", 4, 38, 50),
        ("You can return items within <b>14</b> days of delivery.", 4, 32, 43),
    ],
)
def test_where_a_claim_stands(body: str, line: int, column: int, end_column: int) -> None:
    (loc,) = (one.loc for one in claims(body) if "returns.window" in one.keys)

    assert (loc.line, loc.column, loc.end_line, loc.end_column) == (line, column, line, end_column)


@pytest.mark.parametrize(
    ("body", "head", "terms"),
    [
        ("Return sale items within 14 days.", "title: Help", (("product", ("sale",)),)),
        ("Return items within 14 days.", "title: Help\napplies_to: {product: sale}",
         (("product", ("sale",)),)),
        ("| Items | Return within |\n|---|---|\n| Sale items | 14 days |", "title: Help",
         (("product", ("sale",)),)),
        ("Except for sale items, return everything within 30 days.", "title: Help", ()),
    ],
)  # fmt: skip
def test_the_case_that_a_claim_is_for(
    body: str, head: str, terms: tuple[tuple[str, tuple[str, ...]], ...]
) -> None:
    found = claim(body, head)

    assert found.keys == ("returns.window",)
    assert found.scopes[0].terms == terms


@pytest.mark.parametrize(
    ("body", "head"),
    [
        ("## Returns window\n\nYou have 14 days.", "title: Help"),
        ("You have 14 days.", "title: Your time to return an item"),
    ],
)
def test_what_is_known_from_around_it_is_less_sure(body: str, head: str) -> None:
    found = claim(body, head)

    assert found.keys == ("returns.window",)
    assert found.strength is Strength.CONTEXT


def test_each_figure_of_a_sentence_has_its_fact() -> None:
    found = claims("Standard delivery costs £3.95 and takes 3 to 5 working days.")

    assert [(one.keys, one.text) for one in found] == [
        (("delivery.methods.standard.cost",), "£3.95"),
        (("delivery.methods.standard.time",), "3 to 5 working days"),
    ]


def test_what_agents_read_is_marked() -> None:
    public, hidden = claims(
        "Return items within 30 days.\n\n::: agents\nReturn items within 45 days.\n:::\n"
    )

    assert (public.hidden, hidden.hidden) == (False, True)


@pytest.mark.parametrize(
    "body",
    [
        "You have {{ returns.window }} to return an item.",
        "Return it within `14 days` of delivery.",
        "Return it within <!-- 14 days --> a while.",
        "Return it within ~~14 days~~ a while of delivery.",
        "![Return within 14 days](a.png)",
        "Can I return an item within 14 days?",
        "By law you may return items within 14 days.",
        "Some shops let you return items within 14 days.",
        "For example, you return an item within 14 days.",
        "Item 30 has 14 reviews.",
        "",
    ],
)
def test_no_claim(body: str) -> None:
    assert claims(body) == ()


SAID = """
You can return items sale within 14 days £3.95 of delivery . , | - # ## > * ** _ ( ) ? and or standard
express costs takes 3-5 working days phone Mon-Fri 9-5 by 5pm free over £50 not no never refund 15%
until 31 January {{ returns.window }}
"""
WORDS = st.lists(st.sampled_from([*SAID.split(), "\n", "\n\n"]), max_size=30).map(" ".join)


@given(st.one_of(WORDS, BODIES))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_text_breaks_the_reader_and_every_claim_stands_at_its_words(body: str) -> None:
    read = article(body)
    lines = read.body.split("\n")
    for one in READER.claims(read):
        loc = one.loc
        first, last = loc.line - read.body_line, loc.end_line - read.body_line
        assert 0 <= first <= last < len(lines)
        assert set(one.keys) <= set(POLICY_READ.facts)
        if first == last:
            assert (
                one.text[0] == lines[first][loc.column - 1] or lines[first][loc.column - 1] in "&\\"
            )


@pytest.mark.parametrize(
    ("table", "values"),
    [
        ("| Goods | Return window (days) |\n|---|---|\n| All | 21 |", ["21 days"]),
        ("| | Sofas | Rugs |\n|---|---|---|\n| Days to return | 30 | 14 |", ["30 days", "14 days"]),
        ("| Way | Delivery cost (£) |\n|---|---|\n| Standard | 4.95 |", ["4.95 GBP"]),
        ("| Goods | Returns | Size |\n|---|---|---|\n| All | 21 | 30 |", []),
    ],
)
def test_numbers_in_tables_have_the_unit_of_their_heads(table: str, values: list[str]) -> None:
    found = claims(table, "title: Returns")
    assert [
        one.said.value.written() for one in found if isinstance(one.said.value, Duration | Money)
    ] == values
