"""What is usual beside what is promised, and what a price comes to for a part of its time."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_READ = policy_of("""\
business: {name: Fell & Fern, country: GB, currency: GBP}
calendar: {working_days: Mo-Fr}
contact: {channels: {email: {name: E-mail, first_response: 1 working day}}}
delivery:
  dispatch: 1-3 working days
  methods: {standard: {name: Standard, countries: [GB], time: 4 working days, cost: £3.50}}
refunds: {time: 5 working days}
terms:
  club: {price: {value: £36, says: [club costs, club membership costs, the club is]}}
  pause: {value: 3 months, says: [pause your subscription, pause for]}
  refill: {value: £6, says: [refill deposit, deposit on refills]}
""")


@pytest.mark.parametrize(
    "body",
    [
        "We answer e-mails within one working day, most of them within two hours.",
        "We try to refund you in two working days, and it never takes more than five working days.",
        "Refunds are made within five working days of your parcel's arrival, often within two.",
        "Standard takes four working days, sometimes three.",
        "Most orders are dispatched in one working day, and the rest in three.",
        "Most orders leave us within 2 working days and the others a day later.",
        "The club costs £36 a year, about £3 a month.",
        "Club membership costs £36 a year, which works out at 70p a week.",
        "The club costs less than 75p a week.",
        "Three jars mean £18 in refill deposit.",
        "Two years of the club costs £72.",
        "Pause for a month, two or three.",
        "We aim to refund you in two working days and must do so in five.",
    ],
)
def test_the_usual_beside_the_promise_is_none(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    "body",
    [
        "We answer e-mails within two working days, most of them within two hours.",
        "We usually refund you within two working days of your parcel's arrival.",
        "Refunds are often made within nine working days of your parcel's arrival.",
        "The club costs £40 a year, about £3 a month.",
        "The club costs about £3 a year.",
        "The club costs £2 a week.",
        "Three jars mean £21 in refill deposit.",
        "Pause for a month, two or four.",
        "We aim to refund you in two working days and must do so in nine.",
    ],
)
def test_the_usual_alone_or_beside_a_wrong_promise_is_held_against_the_policy(body: str) -> None:
    assert findings_in(_READ, body)
