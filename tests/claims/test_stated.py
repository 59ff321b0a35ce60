"""What an article states in plain words, by the values of the policy and the words around them."""

from __future__ import annotations

import pytest

from kbgen.claims.attribution import Attribution, Case, says
from kbgen.claims.context.mentions import Mention
from kbgen.claims.quantity import Bound, Quantity
from kbgen.claims.reader import Reader
from kbgen.claims.stated import Prose, cases
from kbgen.load.marks import Span
from kbgen.load.policy import read_policy
from kbgen.load.yaml_nodes import parse_yaml
from kbgen.model import Article, KnowledgeBase, Loc, Scope
from kbgen.values import Duration, Language
from tests.claims.judge import article_base

POLICY = """\
business: {name: Kettlewick, country: GB, currency: GBP}
contact:
  channels:
    phone: {name: Phone, number: 0808 157 0142}
    email: {name: E-mail, address: help@kettlewick.example, first_response: 1 business day}
    form: {name: Contact form, first_response: 1 business day}
delivery:
  dispatch: {value: same day, overrides: [{when: {product: made-to-measure}, value: 15-20 business days}]}
  methods:
    standard:
      name: Standard delivery
      time: {value: 3-5 business days, overrides: [{when: {country: GB-NIR}, value: 5-7 business days}]}
      cost: £3.95
    express: {name: Express delivery, time: 1 business day, cost: £7.95}
  collection: {ready: 4 hours, hold: {value: 10 days, counted_from: ready message}}
orders:
  damage_report: {value: 14 days, counted_from: delivery}
returns:
  window: {value: 30 days, counted_from: delivery, overrides: [{when: {product: sale}, value: 14 days}]}
  cost: free
authority:
  advisor: {goodwill_up_to: £15}
"""
NORTH = "delivery.methods.standard.time country=GB-NIR"
MEASURED = "delivery.dispatch product=made-to-measure"
ENGLISH = Language.parse("en-GB")


def base(text: str) -> tuple[KnowledgeBase, Article]:
    node, _ = parse_yaml(POLICY, "policies/policy.yml")
    policy, problems = read_policy([("policies/policy.yml", node)])
    assert not problems
    kb = article_base(policy, {"a.md": text})
    return kb, kb.articles["a.md"]


def stated(body: str, head: str = "title: Help") -> list[tuple[str, tuple[str, ...]]]:
    kb, article = base(f"---\n{head}\n---\n{body}\n")
    prose = Prose.read(Reader(kb), article)
    found = prose.stated(Attribution(kb.policy, kb.language), tuple(cases(kb, article.applies_to)))
    return [(mention.text, tuple(case.name for case in meant)) for mention, meant in found]


@pytest.mark.parametrize(
    ("body", "title", "name"),
    [
        ("It comes soon. It takes 3 to 5 working days.", "Standard delivery", "delivery.methods.standard.time"),
        ("## Express\n\nPut into your hands: 1 working day.", "Delivery", "delivery.methods.express.time"),
        ("10 days from the message.", "Collect your order", "delivery.collection.hold"),
        ("| Where | Standard |\n|-|-|\n| Northern Ireland | 5–7 working days", "Time", NORTH),
        ("Made to measure: gone 15–20 working days later.", "Dispatch", MEASURED),
        ("The clock stops 14 days later.", "Return a sale item", "returns.window product=sale"),
        ("A photo, please. It stops 14 days after delivery.", "It came damaged", "orders.damage_report"),
        ("Tell us, say at help@kettlewick.example.", "Hello", "contact.channels.email.address"),
        ("<!-- kbgen: claim returns.window -->\n30 days.", "Hello", "returns.window"),
        ("::: agents\nGoodwill by an advisor: £15.\n:::", "Goodwill", "authority.advisor.goodwill_up_to"),
        ("Hello.", "Return it\ndescription: The clock stops 30 days later.", "returns.window"),
    ],
)  # fmt: skip
def test_the_words_around_choose(body: str, title: str, name: str) -> None:
    assert [names for _, names in stated(body, f"title: {title}")] == [(name,)]


@pytest.mark.parametrize(
    ("body", "head"),
    [
        ("The seeds sprout after 30 days.", "title: How to grow thyme"),
        ("In 2019 you had 30 days to return it.", "title: Returns"),
        ("Royal Mail gives you 30 days.", "title: Returns"),
        ("Suppose that you return it after 30 days.", "title: Returns"),
        ("By law you have 30 days.", "title: Returns"),
        ("The clock stops 31 days later.", "title: Returns"),
        ("The clock stops {{ returns.window }} later.", "title: Returns"),
        ("Goodwill by an advisor: £15.", "title: Goodwill"),
        ("Entry is free.", "title: Our showroom"),
        ("It takes `3 to 5 working days`.", "title: Standard delivery"),
    ],
)
def test_nothing_is_guessed(body: str, head: str) -> None:
    assert stated(body, head) == []


def test_where_nothing_decides_all_are_given() -> None:
    body = "By e-mail or by the contact form. You have our reply when 1 working day is over."
    assert stated(body, "title: Write to us") == [
        (
            "1 working day",
            ("contact.channels.email.first_response", "contact.channels.form.first_response"),
        )
    ]


def test_facts_for_agents_are_told_to_agents() -> None:
    kb, article = base("---\ntitle: Goodwill\naudience: agent\n---\nAn advisor gives £15.\n")
    ((mention, _),) = Prose.read(Reader(kb), article).found
    known = [case for case in cases(kb, Scope()) if case.fact.section == "authority"]
    assert Attribution(kb.policy, kb.language).of(article, mention, None, known) == tuple(known)


def test_only_what_gives_one_of_some_values_is_read() -> None:
    kb, article = base("---\ntitle: Help\n---\nFirst 30 days, then £3.95.\n")
    known = tuple(cases(kb, Scope()))
    (cost,) = (case for case in known if case.name == "delivery.methods.standard.cost")
    prose = Prose.read(Reader(kb), article)
    assert [mention.text for mention, _ in prose.found] == ["30 days", "£3.95"]
    assert [mention.text for mention, _ in prose.saying([cost], kb.language).found] == ["£3.95"]
    assert Prose.read(Reader(kb), article, [cost]) == prose.saying([cost], kb.language)


@pytest.mark.parametrize(
    ("said", "bound", "value", "expected"),
    [
        ("2 weeks", Bound.EXACT, "14 days", True),
        ("14 days", Bound.AT_LEAST, "14 days", True),
        ("5 business days", Bound.AT_MOST, "3-5 business days", True),
        ("5 business days", Bound.EXACT, "3-5 business days", False),
        ("3-5 business days", Bound.EXACT, "5 business days", False),
        ("5 days", Bound.EXACT, "5 business days", False),
        ("1 business day", Bound.EXACT, "24 hours", False),
    ],
)
def test_a_value_is_given_and_not_only_agreed_with(
    said: str, bound: Bound, value: str, expected: bool
) -> None:
    quantity = Quantity(Span(0, 1), Duration.parse(said), bound)
    assert says(quantity, Duration.parse(value), ENGLISH) is expected


def test_a_mention_knows_where_it_stands() -> None:
    kb, article = base(
        "---\ntitle: Collect\n---\n## How long?\n\nWe keep it, and **10 days** are 10 days.\n"
    )
    one, other = Reader(kb).mentions(article)
    assert isinstance(one, Mention)
    assert (one.loc, other.loc) == (
        Loc("content/a.md", 6, 19, 6, 26),
        Loc("content/a.md", 6, 33, 6, 40),
    )
    assert one.own != other.own
    assert one.sentence == "we keep it, and § are 10 days;."
    assert [text for text, _ in one.around[2:]] == ["how long?", "collect"]
    assert one.shared


def test_cases_are_the_values_in_force() -> None:
    kb, _ = base("---\ntitle: Help\n---\nHello.\n")
    sale = Scope((("product", ("sale",)),))
    found = {case.name: case.value.written() for case in cases(kb, sale)}
    assert found["returns.window"] == "14 days"
    assert found["returns.window product=sale"] == "14 days"
    assert found["delivery.methods.standard.time country=GB-NIR"] == "5-7 business days"
    assert not any(name.startswith("business.") for name in found)
    assert all(isinstance(case, Case) for case in cases(kb, Scope()))
