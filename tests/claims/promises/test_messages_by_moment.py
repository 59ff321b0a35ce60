"""Messages on an order told by what has happened to it, against a list that names few means."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, levels_in, policy_of

SHOP = """\
business: {name: Sedge, country: GB, currency: GBP}
contact: {channels: {phone: {name: Phone}, email: {name: Email}}}
delivery:
  dispatch: 1 business day
  countries: [GB]
  updates: [order confirmed, e-mail when it ships, text message on the day of delivery]
"""
_READ = policy_of(SHOP)
_FEW = policy_of(
    SHOP.replace("order confirmed, e-mail when it ships, text message on", "morning of")
)
_NONE = policy_of(
    "business: {name: Sedge, country: GB, currency: GBP}\ndelivery: {countries: [GB]}\n"
)


@pytest.mark.parametrize(
    "body",
    [
        "We'll e-mail you when your order ships.",
        "You'll get a text on the morning of delivery.",
        "You'll hear from us when your order is confirmed.",
        "We don't send paper invoices.",
        "We don't send e-mails about offers.",
        "We don't call you when your order ships.",
        "We don't e-mail you when your refund is made.",
        "You won't get an e-mail if your address is wrong.",
        "If you don't get a message when it ships, check your spam folder.",
        "We won't tell you when your order ships if you've opted out.",
        "Other shops don't let you know when your order ships.",
        "# Gift orders\n\nWe don't let the recipient know when the parcel ships.",
        "# Returns\n\nWe don't let you know when the parcel arrives.",
        "Do you send no shipping notices?",
        "The courier doesn't text you when it's out for delivery.",
        "We don't confirm complaints by e-mail.",
        "We no longer send text messages from abroad.",
        "No e-mail is needed to collect your order.",
        "We never send our catalogue when you order.",
    ],
)
def test_true_or_said_of_something_else(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "level"),
    [
        ("We don't send any message when your order ships.", "error"),
        ("We don't let you know when your parcel is dispatched.", "error"),
        ("You won't hear from us when your parcel has left our warehouse.", "error"),
        ("No dispatch e-mail is sent.", "error"),
        ("Shipping notifications aren't sent.", "error"),
        ("There's no text on the day of delivery.", "error"),
        ("We don't text you when it's out for delivery.", "error"),
        ("We don't send order confirmations.", "error"),
        ("We don't send any message when it ships; look in your account.", "error"),
        ("When it ships we don't tell you: you won't get a message once it has left us.", "error"),
        ("We'll let you know when your order has been delivered.", "warning"),
        ("You'll get an e-mail when your order is ready to collect.", "warning"),
    ],
)
def test_against_the_list_of_messages(body: str, level: str) -> None:
    assert [one for one, _ in levels_in(_READ, body)] == [level]


@pytest.mark.parametrize(
    "body", ["We don't send order confirmations.", "We don't tell you when your order ships."]
)
def test_what_the_policy_doesnt_send_may_be_denied(body: str) -> None:
    assert findings_in(_FEW, body) == []
    assert findings_in(_NONE, body) == []
