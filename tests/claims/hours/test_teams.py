"""Hours of one team or trade, which may be others than those of the shop's channels."""

from __future__ import annotations

import pytest

from tests.claims.judge import levels_in, policy_of

_READ = policy_of("""\
business: {name: Marlow Interiors, country: GB, currency: GBP}
calendar: {office_hours: Mo-Fr 09:00-17:00}
contact:
  channels:
    phone: {name: Phone, hours: "Mo-Fr 08:00-18:00"}
    stylist: {name: Stylist, hours: "Mo-Fr 10:00-16:00"}
    chat: {name: Live chat, hours: "Mo-Fr 10:00-20:00"}
""")


@pytest.mark.parametrize(
    "body",
    [
        "Our wallpaper specialists are on the phone from 10 to 12 on weekdays.",
        "The hire desk answers the phone from 9 to 3, Monday to Friday.",
        "Our upholsterers take calls from 7am to 3pm on weekdays.",
        "A colour consultant is on chat on Wednesdays from 2 to 4.",
        "Contract enquiries: call Monday to Thursday, 9 to 3.",
        "The rug team answers the phone until 4pm on weekdays.",
    ],
)
def test_of_one_team_is_no_error(body: str) -> None:
    assert "error" not in {level for level, _ in levels_in(_READ, body)}


@pytest.mark.parametrize(
    "body",
    [
        "Our customer care team answers the phone from 10 to 12 on weekdays.",
        "The Marlow team answers the phone until 4pm on weekdays.",
        "Our friendly advisers are on the phone from 10 to 6, Monday to Friday.",
        "Our UK-based phone team picks up from 9 to 4 on weekdays.",
        "The phone lines are open from 9 to 4 on weekdays.",
        "Our stylists answer questions from 9 to 4 on weekdays.",
    ],
)
def test_of_all_is_an_error(body: str) -> None:
    assert [level for level, _ in levels_in(_READ, body)] == ["error"]


def test_somebody_of_the_customers_is_none_of_the_shop() -> None:
    assert levels_in(_READ, "Ring your bank, which is open round the clock.") == []
    assert levels_in(_READ, "Call your insurer; it's open from 8 to 8, Monday to Friday.") == []
