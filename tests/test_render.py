"""References to words, in the scope that they or their article name, on the as-of date."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kbgen.load.markup import scan
from kbgen.model import Article, KnowledgeBase
from kbgen.render import (
    Unrenderable,
    description_of,
    mark_words,
    narrowed,
    plain_text,
    title_of,
    words,
)
from tests.project import TODAY, knowledge_base

POLICY = """
business: {name: Shop, country: GB, currency: GBP}
contact:
  channels:
    phone: {number: 0113 496 0142, hours: Mo-Fr 09:00-17:30}
delivery:
  methods:
    standard:
      cost: {overrides: [{when: {country: IE}, value: £4.95}]}
      time: 3-5 working days
returns:
  window:
    value: 30 days
    overrides:
      - {when: {product: sale}, value: 14 days}
      - {when: {customer: plus}, value: 60 days}
      - {when: {customer: plus, product: sale}, value: 21 days}
      - {when: {ordered: 2026-11-01/2026-12-24}, until: 2027-01-31}
    changes: [{from: 2027-02-01, value: 45 days}]
  cost: free
refunds:
  approval_over: {value: £100, audience: agent}
"""


def project(tmp_path: Path, body: str, head: str = "", as_of: date = TODAY) -> KnowledgeBase:
    article = f"---\ntitle: An article\n{head}---\n{body}\n"
    return knowledge_base(tmp_path, {"policies/shop.yml": POLICY, "content/a.md": article}, as_of)


def said(kb: KnowledgeBase) -> list[str | None]:
    article = kb.articles["a.md"]
    return [mark_words(kb, article, mark) for mark in scan(article.body).references]


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("returns.window", "30 days"),
        ("returns.window product=sale", "14 days"),
        ("returns.window customer=plus", "60 days"),
        ("returns.window customer=plus product=sale", "21 days"),
        ("returns.window ordered=2026-11-15", "until 31 January 2027"),
        ("returns.window ordered=2026-11-01/2026-12-24", "until 31 January 2027"),
        ("returns.window ordered=2026-12-25", "30 days"),
        ("returns.window ordered=2026-10-31/2026-11-02", "30 days"),
        ("returns.window country=DE", "30 days"),
        ("returns.window | adjective", "30-day"),
        ("returns.window product=sale | adjective", "14-day"),
        ("returns.window | value", "30"),
        ("returns.window|value", "30"),
        ("returns.cost", "free"),
        ("contact.channels.phone.number | value", "+441134960142"),
        ("contact.channels.phone.hours", "Monday to Friday, 9am to 5.30pm"),
        ("contact.channels.phone.hours | value", "Mo-Fr 09:00-17:30"),
        ("delivery.methods.standard.time", "3 to 5 working days"),
        ("delivery.methods.standard.cost country=IE", "£4.95"),
    ],
)
def test_a_reference(tmp_path: Path, reference: str, expected: str) -> None:
    kb = project(tmp_path, f"{{{{ {reference} }}}}")
    assert kb.problems == ()
    assert said(kb) == [expected]


@pytest.mark.parametrize(
    ("as_of", "expected"), [(date(2027, 1, 31), "30 days"), (date(2027, 2, 1), "45 days")]
)
def test_a_change_is_in_force_from_its_day(tmp_path: Path, as_of: date, expected: str) -> None:
    kb = project(tmp_path, "{{ returns.window }}", as_of=as_of)
    assert said(kb) == [expected]


def test_the_article_s_scope_is_the_reference_s(tmp_path: Path) -> None:
    body = (
        "{{ returns.window }} {{ returns.window customer=plus }} {{ returns.window product=sale }}"
    )
    kb = project(tmp_path, body, "applies_to: {product: sale}\n")
    assert said(kb) == ["14 days", "21 days", "14 days"]


def test_a_season_is_not_the_general_value_in_season(tmp_path: Path) -> None:
    kb = project(tmp_path, "{{ returns.window }}", as_of=date(2026, 12, 1))
    assert said(kb) == ["30 days"]


def test_what_cannot_be_rendered_says_why(tmp_path: Path) -> None:
    kb = project(
        tmp_path,
        "{{ delivery.methods.standard.cost }} {{ contact.channels.phone.hours | adjective }}",
    )
    article = kb.articles["a.md"]
    assert [words(kb, article, reference) for reference in article.references] == [
        Unrenderable("the policy gives 'delivery.methods.standard.cost' no value for this scope"),
        Unrenderable("'contact.channels.phone.hours' has no adjective form"),
    ]
    assert said(kb) == [None, None]


def test_agents_facts_are_never_rendered_for_customers(tmp_path: Path) -> None:
    assert said(project(tmp_path / "1", "{{ refunds.approval_over }}")) == [None]
    kb = project(tmp_path / "2", "{{ refunds.approval_over }}", "audience: agent\n")
    assert said(kb) == ["£100"]


def test_nothing_is_evaluated(tmp_path: Path) -> None:
    kb = project(tmp_path, "{{ 7 * 7 }} {{ config.items() }} {{ returns.window | upper }}")
    assert said(kb) == [None, None, None]
    assert [problem.rule for problem in kb.problems] == ["KB014", "KB013", "KB014"]


def test_titles_and_descriptions(tmp_path: Path) -> None:
    head = 'description: "Until {{ returns.window ordered=2026-12-01 }} & \\\\{{ braces"\n'
    kb = knowledge_base(
        tmp_path,
        {
            "policies/shop.yml": POLICY,
            "content/a.md": f"---\ntitle: Back in {{{{ returns.window }}}}\n{head}---\n",
            "content/send-it_back.md": "No title.\n",
            "content/b/index.md": "No title.\n",
            "content/c.md": "# The *heading* `{{ is }}` it\n\nText.\n",
        },
    )
    titles = {name: title_of(kb, article) for name, article in kb.articles.items()}
    assert titles == {
        "a.md": "Back in 30 days",
        "b/index.md": "B",
        "c.md": "The heading {{ is }} it",
        "index.md": "Help",
        "send-it_back.md": "Send it back",
    }
    assert description_of(kb, kb.articles["a.md"]) == "Until until 31 January 2027 & {{ braces"
    assert description_of(kb, kb.articles["c.md"]) == ""


def test_narrowing_keeps_what_the_reference_does_not_name(tmp_path: Path) -> None:
    kb = project(
        tmp_path,
        "{{ returns.window customer=plus }}",
        "applies_to: {product: sale, country: IE}\n",
    )
    article: Article = kb.articles["a.md"]
    scope = narrowed(article.applies_to, article.references[0].scope)
    assert dict(scope.terms) == {"country": ("IE",), "product": ("sale",), "customer": ("plus",)}


def test_plain_text_without_references_is_left_alone(tmp_path: Path) -> None:
    kb = project(tmp_path, "")
    text = "A * plain _ title | with <signs> & `code`"
    assert plain_text(kb, kb.articles["a.md"], text) == text
