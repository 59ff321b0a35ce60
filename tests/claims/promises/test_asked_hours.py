"""Opening hours that a question and its answer say together."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_POLICY = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
calendar: {office_hours: Mo-Fr 09:00-17:00; Sa 10:00-16:00; PH off, public_holidays: GB-ENG}
contact:
  channels:
    phone: {name: Phone, hours: Mo-Fr 09:30-16:30; Sa 10:00-14:00, number: 0114 496 0233}
    chat: {name: Live chat, hours: Mo-Fr 10:00-15:00}
""")


def found(question: str, answer: str) -> list[str]:
    """The words that each finding in an answer is about."""
    return findings_in(_POLICY, f"### {question}\n\n{answer}", "Questions")


@pytest.mark.parametrize(
    ("question", "answer", "words"),
    [
        ("How late is the chat open?", "Until 9pm.", "9pm"),
        ("Until when are your phone lines staffed?", "Till six.", "six"),
        ("Open on Sundays?", "Sure.", "Sure"),
        ("Is the shop open on Sundays?", "Yes, 10am to 4pm.", "Yes, 10am to 4pm"),
        (
            "Are you open on bank holidays?",
            "Yes, from 9am to 5pm, the same as on a Tuesday.",
            "Yes, from 9am to 5pm",
        ),
        (
            "Is the shop open on bank holidays?",
            "Yes! Unless it snows, we open on every bank holiday.",
            "open on every bank holiday",
        ),
        (
            "Are you open on bank holidays?",
            "Yes, 10 to 4, and come early if you'd like some peace.",
            "Yes, 10 to 4",
        ),
        ("Are you open on bank holiday Mondays?", "Yes, we keep our weekday hours.", "Yes"),
        ("Are you open on bank holidays?", "Yes, until noon.", "Yes, until noon"),
        ("Can I call on a Sunday?", "Sure thing. Someone will pick up.", "Sure thing"),
        ("Is your chat answered on Saturdays?", "Yes, from 10am to 2pm.", "Yes, from 10am to 2pm"),
        ("What time do you close on Saturdays?", "Five o'clock.", "Five o'clock"),
        ("What are your hours on Saturdays?", "9 to 5, as in the week.", "9 to 5"),
        ("Do you open late on Thursdays?", "Yes, until 8pm.", "Yes, until 8pm"),
        ("Can I ring on Saturdays?", "No, sorry.", "No, sorry"),
    ],
)
def test_an_answer_contradicts(question: str, answer: str, words: str) -> None:
    assert found(question, answer) == [words]


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        # It agrees.
        ("Are you open on Sundays?", "No, sorry."),
        ("Are you closed on Sundays?", "Yes, we are."),
        ("Can I call on a Saturday?", "Yes, 10am to 2pm."),
        ("What time do you close on Saturdays?", "We close at 4pm."),
        ("Are you open at weekends?", "Yes, until 4pm on Saturdays."),
        # It says neither yes nor no, or not always.
        ("Can I visit on a Sunday?", "Only by appointment."),
        ("Are you open on Sundays?", "Yes, but only in December."),
        ("Are you open on Sundays?", "Yes, if you book."),
        ("Are you open on Sundays?", "It depends on the weather."),
        # Something else is open or done.
        ("Is the café open on Sundays?", "Yes, 10am to 4pm."),
        ("Do you deliver on Sundays?", "Yes, between 10am and 4pm."),
        ("Do you run classes on Sundays?", "Yes, 10am to 4pm."),
        ("Can I order on a Sunday?", "Yes, of course."),
        # What is written may be sent at any time.
        ("Can I send you a message on a Sunday?", "Of course, and we'll read it on Monday."),
        ("Can I email you at the weekend?", "Yes. We'll answer on Monday."),
    ],
)
def test_other_answers_are_no_findings(question: str, answer: str) -> None:
    assert found(question, answer) == []


_VANS = """\
business: {name: Corner Shop, country: GB, currency: GBP}
delivery:
  delivery_hours: Mo-Fr 08:00-18:00
  methods: {van: {name: METHOD, time: 2 days, cost: £9}}
"""


@pytest.mark.parametrize(
    ("question", "answer", "words"),
    [
        ("Can I have my sofa delivered on a Saturday?", "Sure. Pick one when they ring.", ["Sure"]),
        ("Do you deliver at weekends?", "Yes, we do.", ["Yes, we do"]),
        ("Do your drivers come on Wednesdays?", "No, sorry.", ["No, sorry"]),
        ("Do you deliver on Mondays?", "Yes, we do.", []),
        ("Do you deliver on Sundays?", "No.", []),
        ("Do you deliver at weekends?", "Yes, for a small surcharge.", []),
        ("Do you deliver at weekends?", "Yes, if you live in York.", []),
        ("Will it be delivered on Saturday if I order by noon?", "Yes.", []),
        ("Can I have it delivered next Sunday?", "Yes.", []),
        ("Can I collect on Sundays what you couldn't deliver?", "Yes.", []),
    ],
)
def test_days_of_delivery(question: str, answer: str, words: list[str]) -> None:
    policy = policy_of(_VANS.replace("METHOD", "Van"))
    assert findings_in(policy, f"### {question}\n\n{answer}") == words


def test_a_method_for_saturdays_has_days_of_its_own() -> None:
    policy = policy_of(_VANS.replace("METHOD", "Saturday van"))
    assert findings_in(policy, "### Do you deliver on Saturdays?\n\nYes, we do.") == []
