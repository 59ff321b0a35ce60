"""The record of reviews against the policy in force."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbgen.facts import scope_text
from kbgen.load.reviews import read_reviews
from kbgen.model import SCOPE_KEYS, KnowledgeBase, Reviewed, Scope
from kbgen.reviewed import _read, changes, last_review
from kbgen.values import Duration, Period
from tests.project import TODAY, knowledge_base

DAY = date(2026, 10, 5)
POLICY = """\
returns:
  window:
    value: 30 days
    overrides:
      - {when: {product: gift card}, value: 60 days}
      - {when: {country: [DE, AT]}, value: 20 days}
      - {when: {ordered: 2026-11-01/2026-12-24}, until: 2027-01-31, name: Christmas}
    changes:
      - {from: 2027-02-01, value: 45 days}
"""
ARTICLE = "---\ntitle: Returns\nreviewed: 2026-10-05\n---\nHello.\n"


@pytest.fixture
def kb(tmp_path: Path) -> KnowledgeBase:
    return knowledge_base(tmp_path, {"policies/returns.yml": POLICY, "content/a.md": ARTICLE})


def changed_of(kb: KnowledgeBase, facts: dict[str, str]) -> list[tuple[str, str, str]]:
    found = changes(kb, kb.articles["a.md"], Reviewed(DAY, facts))
    return [(one.name, one.written, one.known.value.written()) for one in found]


@pytest.mark.parametrize(
    ("name", "then", "now"),
    [
        ("returns.window", "28 days", "30 days"),
        ("returns.window product=gift card", "30 days", "60 days"),
        ("returns.window country=DE/AT", "30 days", "20 days"),
        ("returns.window country=AT", "30 days", "20 days"),
        ("returns.window ordered=2026-11-01/2026-12-24", "30 days", "2027-01-31"),
        ("returns.window product=sale", "14 days", "30 days"),
        ("returns.window", "a while", "30 days"),
    ],
)
def test_what_has_changed(kb: KnowledgeBase, name: str, then: str, now: str) -> None:
    assert changed_of(kb, {name: then}) == [(name, then, now)]


@pytest.mark.parametrize(
    ("name", "then"),
    [
        ("returns.window", "30 days"),
        ("returns.window product=gift card", "60 days"),
        ("returns.window country=DE/AT", "20 days"),
        ("returns.window ordered=2026-11-01/2026-12-24", "2027-01-31"),
        ("returns.cost", "0 GBP"),
        ("returns.window colour=red", "30 days"),
        ("", ""),
    ],
)
def test_what_has_not(kb: KnowledgeBase, name: str, then: str) -> None:
    assert changed_of(kb, {name: then}) == []


def test_an_announced_change_on_its_day(kb: KnowledgeBase) -> None:
    facts = {"returns.window": "30 days"}
    assert changed_of(replace(kb, as_of=date(2027, 1, 31)), facts) == []
    on_the_day = changed_of(replace(kb, as_of=date(2027, 2, 1)), facts)
    assert on_the_day == [("returns.window", "30 days", "45 days")]


def test_the_old_value_is_read(kb: KnowledgeBase) -> None:
    article = kb.articles["a.md"]
    (one,) = changes(kb, article, Reviewed(DAY, {"returns.window": "28 days"}))
    assert one.was == Duration.parse("28 days")
    (one,) = changes(kb, article, Reviewed(DAY, {"returns.window": "28 dais"}))
    assert one.was is None


@pytest.mark.parametrize(
    ("recorded", "by_hand", "counts"),
    [
        (DAY, DAY, True),
        (DAY, None, True),
        (DAY, date(2026, 10, 4), True),
        (DAY, date(2026, 10, 6), False),
        (date(2026, 11, 22), DAY, False),
        (TODAY, DAY, True),
    ],
)
def test_the_last_review(
    kb: KnowledgeBase, recorded: date, by_hand: date | None, counts: bool
) -> None:
    article = kb.articles["a.md"]
    article = replace(article, upkeep=replace(article.upkeep, reviewed=by_hand))
    reviewed = Reviewed(recorded)
    found = last_review(replace(kb, reviews={"content/a.md": reviewed}), article)
    assert found == (reviewed if counts else None)
    assert last_review(kb, article) is None


WORDS = st.sampled_from(["sale", "gift card", "made-to-measure", "plus", "PayPal", "a b c"])
SCOPES = st.builds(
    lambda terms, ordered: Scope(
        tuple((key, tuple(terms[key])) for key in SCOPE_KEYS if key in terms), ordered
    ),
    st.dictionaries(
        st.sampled_from([key for key in SCOPE_KEYS if key not in ("country", "ordered")]),
        st.lists(WORDS, min_size=1, max_size=3, unique=True),
    ),
    st.none() | st.just(Period(date(2026, 11, 1), date(2026, 12, 24))),
)


@given(SCOPES)
def test_a_name_says_its_key_and_scope(scope: Scope) -> None:
    assert _read(f"returns.window {scope_text(scope)}".rstrip()) == ("returns.window", scope)


@given(st.text())
def test_no_name_breaks_it(name: str) -> None:
    key, _ = _read(name)
    assert name.startswith(key)


LINES = st.lists(
    st.sampled_from(
        [
            f'["{path}", "{day}"{fact}]'
            for path in ("content/a.md", "content/b.md")
            for day in ("2026-10-05", "2026-11-01")
            for fact in ("", ', "returns.window", "30 days"', ', "returns.cost", "0 GBP"')
        ]
    ),
    unique=True,
)


@given(LINES, st.randoms(use_true_random=False))
def test_merged_lines_mean_the_same_in_any_order(lines: list[str], random: Random) -> None:
    mixed = list(lines)
    random.shuffle(mixed)
    assert read_reviews("\n".join(lines), "r")[0] == read_reviews("\n".join(mixed), "r")[0]
