"""Which messages on an order are said to be sent, against the policy's list of them."""

from __future__ import annotations

import pytest

from tests.claims.judge import levels_in, policy_of

_READ = policy_of("""\
business: {name: Holm Candles, country: IE, currency: EUR}
calendar: {office_hours: "Mo-Fr 09:00-17:00"}
contact: {channels: {text: {name: Text line, hours: "Mo-Fr 09:00-16:00"}}}
delivery:
  methods: {post: {name: Post, time: 2-3 business days, cost: €4}}
  updates: [order confirmation by e-mail, e-mail on dispatch, text message on the morning of delivery]
returns: {window: 30 days}
""")


@pytest.mark.parametrize(
    "body",
    [
        "We do not send text messages asking you to pay.",
        "You won't be told off when you ring.",
        "You won't be notified when your subscription ends.",
        "We never text you about a payment.",
        "We don't send text messages on Sundays.",
        "We'll text you on the morning of delivery.",
        "You'll get an e-mail when your order has been dispatched.",
        "You get a confirmation by e-mail as soon as you've ordered.",
        "We'll e-mail you when it's back in stock.",
        "We don't send newsletters or other e-mails.",
        "We don't send word to the office.",
        "We don't send more than one e-mail about an order.",
        "Do you send text messages? Only on the day itself.",
        "If the driver can't find you, we text you when the parcel is back at the depot.",
        "We won't e-mail you when your return arrives.",
        "# Newsletter\n\nWe don't send texts.",
        "The courier doesn't send a text when the parcel is delivered.",
        "You won't get an e-mail when the shop opens.",
        "There's no message on the card unless you write one.",
    ],
)
def test_agreeing_or_of_other_messages(body: str) -> None:
    assert levels_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "level", "words"),
    [
        ("We do not send text messages.", "error", "We do not send text messages"),
        (
            "You won't be told when it has been dispatched.",
            "error",
            "You won't be told when it has been dispatched",
        ),
        (
            "You hear from us when you order and again when it leaves, but we don't send texts, so watch the road.",
            "error",
            "we don't send texts",
        ),
        (
            "I don't send anything to say that it has been dispatched, so just ask.",
            "error",
            "I don't send anything to say that it has been dispatched",
        ),
        (
            "You won't hear from us when your parcel leaves.",
            "error",
            "You won't hear from us when your parcel leaves",
        ),
        (
            "No e-mail is sent when your order is dispatched.",
            "error",
            "No e-mail is sent when your order is dispatched",
        ),
        (
            "There's no text message on the day, if you wonder.",
            "error",
            "There's no text message on the day",
        ),
        (
            "You'll get a text when your order has been dispatched.",
            "warning",
            "You'll get a text when your order has been dispatched",
        ),
        (
            "We'll send you a text when your order is ready to collect.",
            "warning",
            "We'll send you a text when your order is ready to collect",
        ),
    ],
)
def test_a_message_denied_or_promised(body: str, level: str, words: str) -> None:
    assert levels_in(_READ, body) == [(level, words)]
