"""When somebody answers, on a channel that the sentence before names, and when a complaint is decided."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_SHOP = """
business: {name: Fern & Flint, country: GB, currency: GBP}
contact:
  channels:
    phone: {name: Phone, number: 01632 960 111, wait: 5 minutes}
    email: {name: Email, address: hello@fern.example, first_response: 1 business day}
    chat: {name: Live chat, first_response: 3 minutes}
    whatsapp: {name: WhatsApp, first_response: 4 hours}
delivery:
  countries: [GB]
  methods:
    standard: {name: Standard delivery, countries: [GB], time: 2-3 business days}
refunds: {time: 5 business days, bank_time: 3-5 business days, store_credit_time: same day}
escalation:
  complaints: {acknowledge: 2 business days, final_response: 15 business days}
"""
_POLICY = policy_of(_SHOP)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Type it in the chat bubble. A first reaction comes after half an hour.", "half an hour"),
        (
            "Drop us a line by e-mail. An answer follows within four working days.",
            "four working days",
        ),
        ("Pop a question in the chat. One of us says hello within half an hour.", "half an hour"),
        ("Send us a WhatsApp. The first sign of life comes within two days.", "two days"),
        ("Send us a WhatsApp. Someone reacts within two days.", "two days"),
        ("Send us a WhatsApp. We come back to you after about two days.", "two days"),
        ("Start a chat. A stylist is with you in half an hour.", "half an hour"),
        ("In the chat window an adviser joins within half an hour.", "half an hour"),
        ("**How quick is chat?** An agent joins within ten minutes.", "ten minutes"),
        ("## How fast are you by e-mail?\nFour working days, give or take.", "Four working days"),
        ("## When will I hear back to my e-mail?\nIn four working days.", "four working days"),
        ("E-mails are answered after four working days on average.", "four working days"),
        ("Your refund is paid out after 15 working days.", "15 working days"),
        ("Store credit shows up in your account after four days.", "four days"),
        ("Once handed to DPD, standard delivery takes eight working days.", "eight working days"),
        ("As soon as the courier has it, standard delivery takes a fortnight.", "a fortnight"),
        ("Given to Royal Mail, a standard parcel takes two weeks.", "two weeks"),
    ],
)
def test_what_customers_wait_for_is_told_otherwise(body: str, words: str) -> None:
    assert findings_in(_POLICY, body) == [words]


@pytest.mark.parametrize(
    "body",
    [
        "Type your question in the chat bubble. A first reaction comes after about three minutes.",
        "Start a chat. An adviser is with you in three minutes.",
        "Start a chat. It ends by itself after half an hour of silence.",
        "Start a chat. The bot can tell you in half a minute where your parcel is.",
        "Send us a WhatsApp. Photos are kept for two days.",
        "Patch-test the dye. A skin reaction comes within two days, if at all.",
        "We send you a reminder after three days.",
        "Refused parcels come back to us after two weeks.",
        "If nothing has come, we refund you after four weeks.",
        "A voicemail is deleted after thirty days.",
        "Our carrier refunds us after six weeks.",
        "Once handed to DPD, standard delivery takes two to three working days.",
        "DPD takes six working days with parcels for the BFPO.",
        "Once handed to DPD, a parcel that they can't deliver takes three weeks to come back.",
        "According to Royal Mail, redelivery takes six days.",
    ],
)
def test_what_is_true_or_something_else_is_left_alone(body: str) -> None:
    assert not findings_in(_POLICY, body)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Jo reads every complaint. You'll have her final answer in six weeks.", "six weeks"),
        ("Jo reads every complaint. She gives you her final word in four weeks.", "four weeks"),
        ("We look into complaints. A full written answer reaches you within a week.", "a week"),
        ("Write to our complaints desk. You'll hear what we've decided in 30 days.", "30 days"),
        ("## How long until you decide on my complaint?\nFour weeks at most.", "Four weeks"),
        ("## When do I get the outcome of my complaint?\nWithin four weeks.", "four weeks"),
        ("Our decision on a complaint is sent to you after eight weeks.", "eight weeks"),
        ("## Complaints\n- You get a full reply within 30 days.", "30 days"),
        ("## Complaints\n\n| Step | Time |\n|---|---|\n| Final answer | 4 weeks |", "4 weeks"),
        ("Complained? You'll know our answer inside a week.", "a week"),
    ],
)
def test_when_a_complaint_is_decided_is_told_otherwise(body: str, words: str) -> None:
    assert findings_in(_POLICY, body) == [words]


@pytest.mark.parametrize(
    "body",
    [
        "Jo reads every complaint. You'll have her final answer within 15 working days.",
        "## Complaints\n- We confirm receipt in two working days.\n- A full reply takes 15 working days.",
        "Write to our complaints desk within 30 days of the order.",
        "You may take a complaint to the ombudsman eight weeks after you first wrote to us.",
        "## How long do you keep my complaint on file?\nFour years.",
        "We look into complaints properly. Please write within a month of the decision.",
        "You'll get a full answer to your e-mail within a working day.",
    ],
)
def test_what_is_true_of_complaints_or_something_else_is_left_alone(body: str) -> None:
    assert not findings_in(_POLICY, body)
