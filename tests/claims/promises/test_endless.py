"""Answers by which something has no end."""

from __future__ import annotations

import pytest

from tests.claims.judge import levels_in, policy_of

_READ = policy_of("""\
business: {name: Holm, country: GB, currency: GBP}
delivery: {collection: {hold: 7 days}}
returns: {window: 30 days}
refunds: {time: 5 business days}
exchanges: {window: 30 days}
orders: {cancel_within: 24 hours, change_within: 2 hours, damage_report: 48 hours}
warranty: {length: 2 years}
""")


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (
            "How long do I have to return something?",
            "As long as you like, provided it's in season.",
        ),
        ("How long do I have to return something?", "There's no rush: you have 30 days."),
        ("How long do I have to return something?", "There's no rush. Thirty days is plenty."),
        ("How long do I have to return a faulty kettle?", "As long as you like."),
        ("Can I cancel my subscription?", "Any time you like."),
        ("Can I cancel my class?", "Whenever you like."),
        ("Can I cancel my order?", "Of course. Any time before it ships."),
        ("How long can I keep a library book?", "As long as you like."),
        ("Is there a deadline for returns?", "Yes, 30 days."),
        ("Is there a deadline for entries?", "No."),
        ("How long does a candle burn?", "For as long as you like."),
        ("Can I change my mind?", "Of course."),
    ],
)
def test_it_ends_or_is_something_else(question: str, answer: str) -> None:
    assert levels_in(_READ, f"## {question}\n\n{answer}") == []


@pytest.mark.parametrize(
    ("question", "answer", "words"),
    [
        (
            "How long do I have to return something?",
            "As long as you like.",
            "As long as you like",
        ),
        (
            "How long have I got to send it back?",
            "There's no rush at all. Keep the box, please.",
            "There's no rush at all",
        ),
        ("Can I cancel my order?", "Any time you like.", "Any time you like"),
        ("Can I change my order?", "Whenever you like, just ring.", "Whenever you like"),
        ("Is there a deadline for returns?", "No.", "No"),
        ("How long is the guarantee?", "A lifetime.", "A lifetime"),
        (
            "How long will you keep my order?",
            "For as long as you need. There is a shelf for it.",
            "For as long as you need",
        ),
        ("When will I get my refund?", "The moment we have it back.", "The moment we have it back"),
    ],
)
def test_it_has_no_end(question: str, answer: str, words: str) -> None:
    assert levels_in(_READ, f"## {question}\n\n{answer}") == [("error", words)]
    assert levels_in(_READ, answer, question) == [("error", words)]
