"""What a yes or no says of the figure in its question."""

from __future__ import annotations

import re

import pytest

from tests.claims.judge import ARTICLE, article_base, findings, policy_of

SHOP = """\
business: {name: Corner Shop, country: GB, currency: GBP}
delivery:
  methods:
    standard: {name: Standard delivery, cost: £4, free_from: £60}
    courier: {name: Courier, cost: £9, free_from: £100}
returns:
  window: {value: 28 days, counted_from: delivery}
orders: {cancel_within: 2 hours}
"""
_READ = policy_of(SHOP)


def found(question: str, answer: str) -> list[str]:
    """The keys of the facts that an answer to a question in a heading contradicts."""
    text = f"---\ntitle: Help\n---\n### {question}\n\n{answer}\n"
    messages = [one.message for one in findings(article_base(_READ, {ARTICLE: text}))]
    return [re.findall(r"contradicts '([a-z_.]+)'", message)[0] for message in messages]


@pytest.mark.parametrize(
    ("question", "answer", "key"),
    [
        ("I got my dress five weeks ago. Is it too late to return it?",
         "No, you still have time: tell us.", "returns.window"),
        ("My parcel came three weeks ago. Can I still return it?", "No.", "returns.window"),
        ("I received my boots two months ago. Can I still send them back?", "Yes, you can.",
         "returns.window"),
        ("It's been 20 days since my order arrived. Am I too late to send it back?",
         "Yes, sorry.", "returns.window"),
        ("I ordered three weeks ago. Can I still return it?", "I'm afraid not.",
         "returns.window"),
        ("Can I return something after 40 days?", "Yes, you can.", "returns.window"),
        ("I ordered an hour ago. Can I still cancel?", "No, it's too late.",
         "orders.cancel_within"),
        ("I placed my order yesterday. Can I still cancel it?", "Yes, you can.",
         "orders.cancel_within"),
        ("My basket is £70. Do I still pay for standard delivery?", "Yes, I'm afraid so.",
         "delivery.methods.standard.free_from"),
        ("My order comes to £70. Is courier delivery free?", "Yes, it is.",
         "delivery.methods.courier.free_from"),
        ("I'm spending £45. Do I have to pay for standard delivery?", "No, you don't.",
         "delivery.methods.standard.free_from"),
    ],
)  # fmt: skip
def test_what_contradicts(question: str, answer: str, key: str) -> None:
    assert found(question, answer) == [key]


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("I got my dress five weeks ago. Is it too late to return it?", "Yes, I'm afraid so."),
        ("My parcel came three weeks ago. Can I still return it?", "Yes, you can."),
        ("It's been six weeks since I got it. Can I still return it?", "No, sorry."),
        ("My parcel came four weeks ago. Can I still return it?", "No, it's too late."),
        ("I ordered five weeks ago. Can I still return it?", "Yes, you can."),
        ("I bought it six months ago and it's broken. Can I still return it?", "Yes, you can."),
        ("I posted my return six weeks ago. Is it too late to ask?", "No, not at all."),
        ("I got it six weeks ago. Can I still return it?", "Yes, if it's faulty."),
        ("I got it six weeks ago. Can I still have it mended?", "Yes, you can."),
        ("I placed my order ten minutes ago. Can I still cancel?", "Yes, you can."),
        ("My basket is £70. Do I still pay for standard delivery?", "No, it's free."),
        ("My basket is £45. Do I still pay for standard delivery?", "Yes, that will be £4."),
        ("My order was £70 and I returned half. Do I pay for delivery?", "No, you don't."),
        ("My order is £70. Do I pay sales tax?", "Yes."),
        ("My basket is £45 and I'm a member. Do I pay for delivery?", "No, you don't."),
        ("I got it five weeks ago. Can I still return it?", "Yes, talk to us."),
        ("My gift card is for £70. Can I use it for delivery?", "Yes, you can."),
    ],
)
def test_what_agrees_or_is_about_something_else(question: str, answer: str) -> None:
    assert found(question, answer) == []
