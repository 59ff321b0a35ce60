"""Single days of the weekend on which a shop is said to be open."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in
from tests.claims.shops import TEASEL


@pytest.mark.parametrize(
    "body",
    [
        "No, the counter isn't open Sunday.",
        "Yes, we're open Saturday.",
        "Are you open Sunday? Nope.",
        "Is it OK to leave a parcel outside if you're not open Sunday? Yes, put it by the door.",
        "The yarn shop next door is open Sunday.",
        "We're open this Sunday for the wool fair.",
        "We're open Sunday 13 December.",
        "If we're open Sunday, we'll say so here.",
        "Their store is open Sunday.",
        "We were open Sunday and nobody came.",
        "Phone: Monday to Saturday.",
        "Text line: weekdays only.",
        "The phones aren't answered 24/7.",
        "We can't be on the phone round the clock.",
        "Please don't text us day and night.",
        "On public holidays you can still order online.",
        "We hope to open the phone lines on Sundays next year.",
        "Some day we'll have the phones on at weekends.",
        "We might answer calls on Sundays one day.",
        "Perhaps we'll man the phones on bank holidays too.",
        "Soon you'll be able to call us on Sundays.",
        "The yarn soaks through the night.",
        "The dye pots run all night.",
    ],
)
def test_other_days_or_other_shops(body: str) -> None:
    assert findings_in(TEASEL, body, "Help") == []


@pytest.mark.parametrize(
    "body",
    [
        "Yes, the counter is open Sunday. Bring coffee.",
        "We're open Sunday.",
        "The store is also open on Sunday.",
        "You'll find us open Sunday too.",
        "Are you open Sunday? Yes, stop in.",
        "We're closed Saturday.",
        "Phone: every day except Thursday.",
        "Phone: public holidays too.",
        "We staff the phones seven days a week.",
        "Text line: seven days a week.",
        "Phone lines: Monday to Thursday only.",
        "The phones are on seven days a week.",
        "We take calls on public holidays.",
        "You can reach us by phone even on public holidays.",
        "On public holidays you can still ring us.",
        "Public holidays: phone lines are open.",
        "The phones are staffed overnight.",
        "Call us all night long.",
        "Don't hesitate to call us 24/7.",
        "We work on public holidays.",
        "On Fridays the phone lines close at 4.",
    ],
)
def test_a_day_on_which_the_policy_has_it_closed(body: str) -> None:
    assert findings_in(TEASEL, body, "Help")
