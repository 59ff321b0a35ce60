"""When complaints are acknowledged and answered for good, without a figure."""

from __future__ import annotations

import pytest

from tests.claims.judge import levels_in, policy_of

_READ = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
escalation: {complaints: {acknowledge: 2 business days, final_response: 20 business days}}
""")


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Complaints", "We acknowledge every complaint in writing."),
        ("Complaints", "We can't tell you how long the ombudsman takes for a final decision."),
        ("Complaints", "Can you acknowledge a complaint the same day?"),
        ("Complaints", "If you ring us, your complaint is acknowledged straight away."),
        ("Complaints", "We don't acknowledge compliments."),
    ],
)
def test_what_agrees_or_is_of_something_else(title: str, body: str) -> None:
    assert levels_in(_READ, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "found"),
    [
        (
            "Complaints",
            "We don't acknowledge complaints, but we read all of them.",
            ("error", "We don't acknowledge complaints"),
        ),
        ("Complaints", "We acknowledge it right away.", ("warning", "right away")),
        (
            "Complaints",
            "We can't say how long it will take us to give you a final answer.",
            ("error", "We can't say how long it will take us to give you a final answer"),
        ),
        (
            "Complaints",
            "There's no time limit for our final answer.",
            ("error", "There's no time limit for our final answer"),
        ),
    ],
)
def test_what_contradicts(title: str, body: str, found: tuple[str, str]) -> None:
    assert levels_in(_READ, body, title) == [found]
