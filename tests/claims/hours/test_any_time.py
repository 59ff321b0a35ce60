"""What never closes: the shop and its lines, and what nobody has to be there for."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in
from tests.claims.shops import TEASEL


@pytest.mark.parametrize(
    "body",
    [
        "You can text us any hour, any day, but we only answer weekdays 9 to 4.",
        "Text us at any hour; we'll answer when we open.",
        "Order online any hour, any day.",
        "Browse any hour of any day; a person answers from eight.",
        "Send an email any hour, any day. We answer within two business days.",
        "You can message us at any time, day or night.",
        "The drop box is open 24 hours a day.",
        "Parcel lockers are open day and night.",
        "The help centre is there 24 hours a day, seven days a week.",
        "Our FAQ pages are there 24 hours a day.",
        "The loom maker's helpline is open 24 hours a day.",
        "Your bank's line is answered day and night.",
        "Our chatbot never sleeps.",
        "Looms never sleep.",
        "We never close early.",
    ],
)
def test_what_nobody_has_to_be_there_for(body: str) -> None:
    assert findings_in(TEASEL, body, "Help") == []


@pytest.mark.parametrize(
    "body",
    [
        "You can text us any hour, any day. Somebody's there.",
        "Text us at any hour of the day or night; someone answers.",
        "The text line never closes.",
        "We answer texts at all hours.",
        "Call us any hour, any day.",
        "Ring us whenever you like, day or night: our phone lines never close.",
        "Phone us at any time of the day or night.",
        "The counter never closes.",
    ],
)
def test_somebody_is_there_around_the_clock(body: str) -> None:
    assert findings_in(TEASEL, body, "Help")
