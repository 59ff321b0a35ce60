"""Answers of nothing but a figure, read with the question as whole sentences."""

from __future__ import annotations

import pytest

from kbgen.claims.anchor.turned import turned
from tests.claims.judge import findings_in, policy_of


@pytest.mark.parametrize(
    ("asked", "answer", "told"),
    [
        ("how soon do you post?", "§.", "we post §."),
        ("when does my order leave you?", "§.", "your order leaves us §."),
        ("how long have i got to tell you?", "§.", "you have § to tell us."),
        ("it broke. how long have i got to tell you?", "§.", "it broke: you have § to tell us."),
        ("and how much does sending it back cost me?", "§ flat.", "sending it back costs you §."),
        ("how much do i have to spend for free delivery?", "§ in the uk.",
         "you have to spend § for free delivery in the uk."),
        ("how long is the wait on the phone?", "about §.", "the wait on the phone is §."),
        ("how long until you decide on my complaint?", "§ at most.", "§ until we decide on your complaint."),
        ("can i cancel?", "yes, §.", "you can cancel §."),
        ("do gift cards run out?", "yes, after §.", "gift cards run out after §."),
        ("is there a restocking fee?", "yes, §.", "a restocking fee is §."),
    ],
)  # fmt: skip
def test_a_question_is_turned_round(asked: str, answer: str, told: str) -> None:
    assert turned(asked, answer) == told


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("how soon do you post?", "we try to post it §."),
        ("how soon do you post?", "nobody knows."),
        ("can i still return it after six weeks?", "yes, §."),
        ("can i cancel?", "§."),
        ("who pays?", "§."),
        ("dispatch", "§."),
    ],
)
def test_what_is_no_bare_answer_is_left_as_it_is(asked: str, answer: str) -> None:
    assert not turned(asked, answer)


_SHOP = policy_of("""
business: {name: Fern & Flint, country: GB, currency: GBP}
delivery:
  dispatch: 1 business day
  methods:
    standard: {name: Standard delivery, countries: [GB], time: 2-3 business days, cost: £4.95, free_from: £60}
    next_day: {name: Next Day, countries: [GB], cost: £8.50}
  collection: {ready: 2 hours, hold: 10 days}
returns: {window: 30 days, cost: £3.50, restocking_fee: 15%}
refunds: {time: 5 business days}
orders: {cancel_within: 2 hours, damage_report: 5 days}
warranty: {length: 2 years}
escalation: {complaints: {acknowledge: 2 business days, final_response: 15 business days}}
terms: {gift_card.expiry: {value: 2 years, says: [gift card, gift cards]}}
""")


@pytest.mark.parametrize(
    ("asked", "answer", "words"),
    [
        ("How soon do you post?", "Within three working days.", "three working days"),
        ("How soon do you post?", "In a week, whatever you've ordered.", "a week"),
        ("When do you send it?", "Four working days after you order.", "Four working days"),
        ("How much do I have to spend for free delivery?", "£100 in the UK.", "£100"),
        ("It came broken. How long have I got to tell you?", "Two weeks.", "Two weeks"),
        ("What does Next Day cost?", "£12, flat.", "£12"),
        ("When will I be refunded?", "Within three weeks.", "three weeks"),
        ("How soon is my Click & Collect order ready?", "Within 24 hours.", "24 hours"),
        ("Will you tell me you've got my complaint?", "Yes, within a week.", "a week"),
        ("Is there a restocking fee?", "Yes, 25%.", "25%"),
    ],
)
def test_an_answer_contradicts(asked: str, answer: str, words: str) -> None:
    assert findings_in(_SHOP, f"## {asked}\n{answer}") == [words]


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("How soon do you post?", "Within one working day."),
        ("How long do I have to return something?", "Thirty days."),
        ("It came broken. How long have I got to tell you?", "Five days."),
        ("When will I be refunded?", "Within five working days."),
        ("How long does the glue take to dry?", "A couple of days, say two days."),
        ("How long do you need for a repair?", "Two weeks."),
        ("How long do you keep my data?", "Six years."),
        ("How long have you been in Kendal?", "Twenty years."),
        ("How long do you have to be a member?", "A year, then it renews."),
        ("How long does the bank holiday last?", "Three days."),
        ("When will it be back in stock?", "In about six weeks."),
        ("How much do you give to charity?", "1% of what we take."),
        ("Is there a minimum age for workshops?", "Yes, 16."),
    ],
)
def test_an_answer_that_agrees_or_is_of_something_else(asked: str, answer: str) -> None:
    assert not findings_in(_SHOP, f"## {asked}\n{answer}")
