"""Whether somebody answers on the days that a sentence names."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in
from tests.claims.shops import TEASEL


@pytest.mark.parametrize(
    "body",
    [
        "Nobody picks up the phone on Sunday.",
        "Sunday calls go straight to voicemail.",
        "On Sundays the phones are switched off.",
        "You won't reach anyone by phone on Sunday.",
        "If the phone just rings on Saturday, we're out front; try again.",
        "Calls after noon on Saturday go to voicemail.",
        "When no one answers the phone on Saturday afternoon, leave a message.",
        "You can't call the carrier on Saturday.",
        "The loom maker's helpline isn't staffed on Saturdays.",
        "Your bank's phone line is shut on Saturdays.",
        "On Saturday nobody answers the phone after noon.",
        "The phones are off at noon on Saturdays.",
        "The phone rang all Saturday.",
        "Someone picks up the phone on Saturday morning.",
    ],
)
def test_lines_that_are_silent_when_the_policy_has_them_silent_or_others(body: str) -> None:
    assert findings_in(TEASEL, body, "Phone") == []


@pytest.mark.parametrize(
    "body",
    [
        "Nobody picks up the telephone on Saturday.",
        "No one answers the phone Saturday, I'm afraid.",
        "The phone isn't answered on Saturday.",
        "Our phone just rings and rings on Saturdays.",
        "Saturday calls roll over to our voicemail.",
        "On Saturdays the phones are switched off.",
        "You can't get through to us by phone on Saturdays.",
        "The phone goes unanswered at weekends.",
        "Somebody answers the phone on Sunday too.",
    ],
)
def test_lines_that_are_silent_when_the_policy_has_them_staffed(body: str) -> None:
    assert findings_in(TEASEL, body, "Help")


@pytest.mark.parametrize(
    "body",
    [
        "The phone takes Sunday off.",
        "On Saturday somebody's here to answer the phone.",
    ],
)
def test_a_rest_that_the_policy_has_too_or_of_something_else(body: str) -> None:
    assert findings_in(TEASEL, f"# Phone\n\n{body}") == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Nobody's here to answer the phone on a Saturday.", "Nobody's here to answer the phone on a Saturday"),
        ("The phone takes the weekend off, though.", "the weekend off"),
    ],
)  # fmt: skip
def test_a_line_that_rests(body: str, words: str) -> None:
    assert findings_in(TEASEL, f"# Phone\n\n{body}") == [words]
