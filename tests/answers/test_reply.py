"""When to expect an answer, worked out by hand from the promise and a diary."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from kbgen.answers import due_on, replies, reply
from kbgen.model import Policy
from tests.answers.shops import london, policy_of


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Policy:
    return policy_of(tmp_path_factory.mktemp("shop"))


def ask(policy: Policy, channel: str, at: datetime) -> tuple[datetime, bool] | None:
    found = reply(policy, channel, at).due
    return (found.by, found.all_day) if found else None


@pytest.mark.parametrize(
    ("channel", "at", "by"),
    [
        # A queue: now while it is open, from its opening while it is not, and not past its closing.
        ("phone", "2026-11-20 12:00", "2026-11-20 12:04"),
        ("phone", "2026-11-20 18:56", "2026-11-20 19:00"),
        ("phone", "2026-11-20 18:58", "2026-11-21 09:02"),
        ("phone", "2026-11-21 20:00", "2026-11-23 08:04"),
        # The wait counts where there is one, not the promise for messages.
        ("chat", "2026-11-22 19:00", "2026-11-23 08:02"),
        # Working hours of the channel
        ("social", "2026-11-20 10:00", "2026-11-20 14:00"),
        ("social", "2026-11-20 13:00", "2026-11-20 17:00"),
        ("social", "2026-11-20 15:30", "2026-11-23 11:30"),
        ("social", "2026-12-24 12:00", "2026-12-29 13:00"),
        # One working day: at the same time of the next one, within the hours of that day.
        ("email", "2026-11-23 14:00", "2026-11-24 14:00"),
        ("email", "2026-11-23 07:00", "2026-11-24 09:00"),
        ("email", "2026-11-23 22:00", "2026-11-24 17:30"),
        ("email", "2026-11-20 14:00", "2026-11-23 14:00"),
        # Saturday and Sunday don't count: by the end of the first day that does.
        ("email", "2026-11-21 11:00", "2026-11-23 17:30"),
        ("email", "2026-11-22 23:59", "2026-11-23 17:30"),
        # Before Christmas Eve with its short hours; over Christmas; over New Year
        ("email", "2026-12-23 15:00", "2026-12-24 13:00"),
        ("email", "2026-12-24 11:00", "2026-12-29 11:00"),
        ("email", "2026-12-31 11:00", "2027-01-04 11:00"),
        # The bank holiday of 31 August, a Monday
        ("email", "2026-08-28 12:00", "2026-09-01 12:00"),
        ("email", "2026-08-31 12:00", "2026-09-01 17:30"),
        # Five working days
        ("post", "2026-11-20 12:00", "2026-11-27 12:00"),
        ("post", "2026-12-21 12:00", "2026-12-30 12:00"),
        # Over the change of the clocks, the same time on the wall
        ("email", "2026-03-27 12:00", "2026-03-30 12:00"),
        # Leap day
        ("email", "2028-02-28 12:00", "2028-02-29 12:00"),
    ],
)
def test_reply(shop: Policy, channel: str, at: str, by: str) -> None:
    assert ask(shop, channel, london(at)) == (london(by), False)


def test_who_answers_first(shop: Policy) -> None:
    def order(at: str) -> list[str]:
        return [found.channel for found in replies(shop, london(at))]

    # Friday noon: 12:02, 12:04, 16:00, Monday noon, next Friday noon, and fax promises nothing.
    assert order("2026-11-20 12:00") == ["chat", "phone", "social", "email", "post", "fax"]
    # Saturday, 17:30: chat until 18:00; phone Monday 08:04; social Monday 13:00; e-mail Monday 17:30.
    assert order("2026-11-21 17:30") == ["chat", "phone", "social", "email", "post", "fax"]
    # Monday 19:30: chat; phone Tuesday 08:04; social Tuesday 13:00; e-mail Tuesday 17:30.
    assert order("2026-11-23 19:30") == ["chat", "phone", "social", "email", "post", "fax"]
    # Christmas Eve, 12:59: the queues of one minute left each don't end today. Both open again on
    # the 29th at 10:00, chat is through at 10:01 and phone at 10:03; an e-mail is answered at 12:59.
    assert order("2026-12-24 12:59") == ["chat", "phone", "email", "social", "post", "fax"]


PROMISES = """
business: {{time_zone: Europe/London}}
calendar: {{office_hours: "Mo-Fr 09:00-17:30", working_days: Mo-Sa}}
contact: {{channels: {{desk: {{first_response: {} }}}}}}
"""


@pytest.mark.parametrize(
    ("promise", "at", "by", "all_day"),
    [
        # Time that passes, whatever the calendar
        ("24 hours", "2026-11-20 12:00", "2026-11-21 12:00", False),
        ("24 hours", "2026-03-28 12:00", "2026-03-29 13:00", False),
        ("24 hours", "2026-10-24 12:00", "2026-10-25 11:00", False),
        # Days of the calendar end at the same time on the wall.
        ("1 day", "2026-03-28 12:00", "2026-03-29 12:00", False),
        ("2 weeks", "2026-10-20 12:00", "2026-11-03 12:00", False),
        ("1 month", "2028-01-31 12:00", "2028-02-29 12:00", False),
        ("1 year", "2028-02-29 12:00", "2029-02-28 12:00", False),
        ("1.5 days", "2026-11-20 12:00", "2026-11-22 00:00", False),
        ("same day", "2026-11-20 12:00", "2026-11-21 00:00", True),
        # Minutes are meant for the time that somebody is there.
        ("30 minutes", "2026-11-20 17:15", "2026-11-23 09:15", False),
        # The outer end of a range; a part of a working day counts as one
        ("1-2 business days", "2026-11-16 12:00", "2026-11-18 12:00", False),
        ("1.5 business days", "2026-11-16 12:00", "2026-11-18 12:00", False),
        # The same working day, by closing time; after it the next
        ("same working day", "2026-11-20 12:00", "2026-11-20 17:30", False),
        ("same working day", "2026-11-20 17:30", "2026-11-22 00:00", True),
        ("same working day", "2026-11-22 12:00", "2026-11-23 17:30", False),
        # Saturday is a working day here, of which nobody knows the hours.
        ("1 business day", "2026-11-20 12:00", "2026-11-22 00:00", True),
        ("1 business day", "2026-11-21 12:00", "2026-11-23 12:00", False),
        ("0 business hours", "2026-11-21 12:00", "2026-11-23 09:00", False),
    ],
)
def test_promises(tmp_path: Path, promise: str, at: str, by: str, all_day: bool) -> None:
    shop = policy_of(tmp_path, PROMISES.format(promise))
    assert ask(shop, "desk", london(at)) == (london(by), all_day)


def test_a_promise_on_a_channel_where_people_talk_counts_while_it_is_open(tmp_path: Path) -> None:
    shop = policy_of(
        tmp_path,
        "business: {time_zone: Europe/London}\n"
        "contact: {channels: {chat: {hours: 'Mo-Fr 09:00-17:00', first_response: 2 hours}}}\n",
    )
    assert ask(shop, "chat", london("2026-11-20 16:00")) == (london("2026-11-23 10:00"), False)


def test_what_cannot_be_counted(tmp_path: Path) -> None:
    shop = policy_of(
        tmp_path,
        "contact:\n  channels:\n    desk: {first_response: 4 business hours}\n"
        "    line: {wait: 5 minutes}\n    shut: {hours: 'off', wait: 5 minutes}\n"
        "    far: {first_response: 900000 years}\n",
    )
    at = london("2026-11-20 12:00")
    assert ask(shop, "desk", at) is None  # business hours of a shop that gives none
    assert ask(shop, "line", at) == (london("2026-11-20 12:05"), False)
    assert ask(shop, "shut", at) is None
    assert ask(shop, "far", at) is None
    assert [found.channel for found in replies(shop, at)] == ["line", "desk", "shut", "far"]


def test_a_promise_that_changes_counts_on_the_day_of_writing(tmp_path: Path) -> None:
    shop = policy_of(
        tmp_path,
        "business: {time_zone: Europe/London}\n"
        "calendar: {office_hours: 'Mo-Fr 09:00-17:00'}\n"
        "contact:\n  channels:\n    email:\n      first_response:\n        value: 2 business days\n"
        "        changes:\n          - {from: 2026-11-24, value: 1 business day}\n",
    )
    assert ask(shop, "email", london("2026-11-23 23:59")) == (london("2026-11-25 17:00"), False)
    assert ask(shop, "email", london("2026-11-24 00:00")) == (london("2026-11-25 09:00"), False)


def test_the_promise_of_a_level(tmp_path: Path) -> None:
    shop = policy_of(
        tmp_path,
        "business: {time_zone: Europe/London}\n"
        "escalation:\n  levels:\n"
        "    team: {hours: 'Mo-Fr 09:00-17:00', first_response: 4 business hours}\n",
    )
    level = "escalation.levels.team"
    found = due_on(
        shop,
        shop.get(f"{level}.first_response"),
        shop.get(f"{level}.hours"),
        london("2026-11-20 15:00"),
    )
    assert found
    assert found.by == london("2026-11-23 11:00")
    assert due_on(shop, None, None, london("2026-11-20 15:00")) is None
