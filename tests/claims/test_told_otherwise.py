"""What is told by other words than its own, and what only sounds like it, held against the policy."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Corner Shop, country: DE, currency: EUR}
calendar: {office_hours: Mo-Fr 09:00-17:00, working_days: Mo-Fr}
contact:
  channels:
    phone: {name: Phone, hours: Mo-Fr 09:00-17:00, number: +49 341 9602 4480}
    chat: {name: Chat, hours: Mo-Fr 09:00-17:00, first_response: 3 minutes}
    text: {name: Text message, number: +49 341 9602 4481, first_response: 30 minutes}
    email: {name: Email, address: a@b.example, first_response: 1 business day}
delivery:
  dispatch: 2 business days
  methods:
    parcel: {name: Parcel, time: 1-3 business days, cost: €4.90, free_from: €60, tracked: no}
    freight: {name: Freight, time: 5-7 business days, cost: €39, tracked: yes}
returns:
  window:
    value: 30 days
    overrides:
      - {when: {customer: members}, value: 1 year}
      - {when: {product: electronics}, value: 14 days}
  cost:
    value: free
    overrides:
      - {when: {country: AT}, value: €12}
      - {when: {country: NL}, value: €12}
      - {when: {country: FR}, value: €15}
refunds: {time: 5 business days, bank_time: 2-4 business days}
exchanges: {window: 30 days, cost: free}
orders: {cancel_within: 12 hours}
escalation: {complaints: {acknowledge: 2 business days, final_response: 14 days}}
terms: {rental: {late_fee: {value: €15, says: [late rental, rental comes back late]}}}
"""
_READ = policy_of(SHOP)


def found(body: str) -> list[str]:
    return findings_in(_READ, body)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("We ship on the day you order, whatever you buy.", ["on the day you order"]),
        ("We pack and hand over your order to the courier within five days.", ["five days"]),
        ("Start a live chat. An adviser usually joins within 10 minutes.", ["10 minutes"]),
        ("Texts are our fastest channel after chat; we reply within two hours.", ["two hours"]),
        ("Happy to swap sizes, if you ask us within 14 days of receiving it.", ["14 days"]),
        ("### Can I still cancel?\n\nYes, in your account, in the first 48 hours.", ["48 hours"]),
        ("### Can I cancel?\n\nYes, within 48 hours of ordering.", ["48 hours"]),
        ("Freight goes by road, so allow nine to ten days.", ["nine to ten days"]),
        ("A colleague gives you our final answer within 30 days.", ["30 days"]),
        (
            "If your address is in Germany, you bear the cost of the return.",
            ["you bear the cost of the return"],
        ),
        (
            "It goes by parcel. It's a fully tracked service, so watch it.",
            ["It's a fully tracked service"],
        ),
        ("For Austria and France we deduct €12 from the refund of your return.", ["€12"]),
        ("Live chat is staffed around the clock.", ["around the clock"]),
        ("Call our vet team on +49 341 9602 4499.", ["+49 341 9602 4499"]),
        ("A late rental costs €25 a day.", ["€25"]),
    ],
)
def test_told_by_other_words(body: str, words: list[str]) -> None:
    assert found(body) == words


@pytest.mark.parametrize(
    "body",
    [
        "Return it within 30 days, starting on the day you order.",
        "We charge your card on the day you order.",
        "Once we hand it over to the courier, delivery takes 1 to 3 business days.",
        "### Can I cancel?\n\nYes, it takes two minutes in your account.",
        "### Can I cancel?\n\nYes, and the refund is with you within 5 business days.",
        "### Can I cancel my subscription?\n\nYes, in the first 14 days.",
        "If you live in Austria, you pay for the return.",
        "For Austria and the Netherlands we deduct €12 from the refund of your return.",
        "Email works around the clock, and you'll have an answer by the next business day.",
        "You can email us at any hour, 24 hours a day.",
        "If your dog ate it, the Animal PoisonLine is there at all hours on +49 341 555 000.",
        "A tent rents for €18 a night and a stove for €4.",
        "The airline takes boards for €35 a flight.",
        "A transfer from another bank can take up to two days to clear.",
        "A mixer for €34.50 and a toaster for €28 together come to more than €60, so that parcel is free.",
        "Members get a full year to return gear, electronics excepted.",
    ],
)
def test_what_only_sounds_like_it(body: str) -> None:
    assert found(body) == []
