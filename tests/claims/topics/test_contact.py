"""How long customers wait on a channel, in the words of shops."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Corner Shop, country: GB, currency: GBP}
contact:
  channels:
    phone: {name: Phone, number: 01632 960 471, wait: 4 minutes}
    chat: {name: Live chat, first_response: 2 minutes}
terms:
  gift_card.expiry: {value: 24 months, says: [gift cards last]}
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    "body",
    [
        "The average wait when you call is about 4 minutes.",
        "When you call about a 15 minute wait, quote your number.",
        "Open the chat and somebody will say hello within two minutes.",
        "You can ask for your data at any time, and we answer within a month.",
        "Keep your gift card in a drawer if you like: it lasts 24 months.",
        "If you like gift cards, they never run out of ideas.",
    ],
)
def test_what_is_true_or_of_something_else_is_left_alone(body: str) -> None:
    assert not findings_in(_READ, body)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("The average wait when you call is about 15 minutes.", "15 minutes"),
        ("The usual wait if you ring us is 20 minutes.", "20 minutes"),
        ("Open the chat and a real person will say hi within ten minutes.", "ten minutes"),
        ("Start a chat and one of us says hello in ten minutes.", "ten minutes"),
        ("Put it in a drawer if you like: our gift cards never run out.", "never run out"),
        ("Keep it if you want, but our gift cards never expire.", "never expire"),
    ],
)
def test_what_is_told_otherwise(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]
