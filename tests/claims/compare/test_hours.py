"""Opening hours as people state them against the policy's: which day and hour differ."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbgen.claims.compare.hours import compare_hours, compare_span
from kbgen.claims.extract import quantities
from kbgen.claims.quantity import StatedHours, TimeSpan
from kbgen.claims.verdict import AGREES, UNKNOWN, Comparison, Verdict
from kbgen.values import Context, Hours, Language

BRITISH = Language.parse("en-GB")
AMERICAN = Language.parse("en-US")
WEEK = "Mo-Fr 09:00-17:30; Sa 10:00-16:00; PH off"


def compared(text: str, policy: str = WEEK, language: Language = BRITISH) -> Comparison:
    """The one statement of hours in a text against a policy's."""
    (found,) = quantities(text, Context("GBP", "GB"))
    assert isinstance(found.value, StatedHours)
    return compare_hours(found.value, Hours.parse(policy), language)


@pytest.mark.parametrize(
    "text",
    [
        "Open Monday to Friday, 9am to 5.30pm, and Saturday 10am to 4pm.",
        "Open Mon–Fri 9:00–17:30, Sat 10:00–16:00.",
        "Open weekdays 9 to 5.30.",
        "Open Saturdays 10–4.",
        "Closed on Sundays and bank holidays.",
        "Open Monday to Saturday.",
        "Closed on Sundays.",
    ],
)
def test_what_is_said_of_some_days_agrees(text: str) -> None:
    assert compared(text) == AGREES


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Open Monday to Friday, 9am to 6pm.",
         "promises 9am to 6pm on Monday to Friday, when the policy says 9am to 5.30pm"),
        ("Open Monday to Friday, 10am to 5pm.",
         ("denies customers part of Monday to Friday: it says 10am to 5pm, and the policy 9am to"
          " 5.30pm")),
        ("Open Monday to Friday, 8am to 5pm.",
         "says 8am to 5pm for Monday to Friday, and the policy 9am to 5.30pm"),
        ("Open Saturday 10am to 2pm.",
         "denies customers part of Saturday: it says 10am to 2pm, and the policy 10am to 4pm"),
        ("Open Sunday 10am to 4pm.",
         "promises 10am to 4pm on Sunday, when the policy says closed"),
        ("Closed on Saturdays.", "denies customers Saturday, when the policy says 10am to 4pm"),
        ("Closed at weekends.", "denies customers Saturday, when the policy says 10am to 4pm"),
        ("Open seven days a week.", "promises Sunday, when the policy says closed"),
        ("Open daily from 9am to 5.30pm.",
         "promises 9am to 5.30pm on Saturday, when the policy says 10am to 4pm"),
        ("Open 24/7.",
         "promises all day on Monday to Friday, when the policy says 9am to 5.30pm"),
        ("Open on Mondays, Wednesdays and Fridays from 9am to 1pm.",
         ("denies customers part of Monday, Wednesday and Friday: it says 9am to 1pm, and the policy"
          " 9am to 5.30pm")),
    ],
)  # fmt: skip
def test_the_first_days_that_differ_are_named(text: str, who: str) -> None:
    assert compared(text) == Comparison(Verdict.CONTRADICTS, who)


def test_a_break_at_noon() -> None:
    policy = "Mo-Fr 09:00-12:00,13:00-17:00"

    assert compared("Open Monday to Friday, 9am to 12 noon and 1pm to 5pm.", policy) == AGREES
    assert compared("Open Monday to Friday, 9am to 5pm.", policy).who == (
        "promises 9am to 5pm on Monday to Friday, when the policy says 9am to 12 noon and 1pm to 5pm"
    )


def test_stretches_that_touch_are_one() -> None:
    assert compared("Open Mondays, 9am to 5pm.", "Mo 09:00-12:00,12:00-17:00") == AGREES


def test_the_clock_is_that_of_the_language() -> None:
    found = compared("Open Saturday 10:30am to 2pm.", language=AMERICAN)

    assert found.who == (
        "denies customers part of Saturday: it says 10:30am to 2pm, and the policy 10am to 4pm"
    )


@pytest.mark.parametrize(
    ("holidays", "policy", "who"),
    [
        ((), "Mo-Fr 09:00-17:00; PH off", None),
        (None, "Mo-Fr 09:00-17:00; PH off", None),
        (((600, 840),), "Mo-Fr 09:00-17:00; PH 10:00-14:00", None),
        (((600, 840),), "Mo-Fr 09:00-17:00; PH off",
         "promises 10am to 2pm on public holidays, when the policy says closed"),
        ((), "Mo-Fr 09:00-17:00; PH 10:00-14:00",
         "denies customers public holidays, when the policy says 10am to 2pm"),
        (((600, 720),), "Mo-Fr 09:00-17:00; PH 10:00-14:00",
         ("denies customers part of public holidays: it says 10am to 12 noon, and the policy 10am to"
          " 2pm")),
    ],
)  # fmt: skip
def test_public_holidays(
    holidays: tuple[tuple[int, int], ...] | None, policy: str, who: str | None
) -> None:
    said = StatedHours((None,) * 7, holidays)
    found = compare_hours(said, Hours.parse(policy), BRITISH)

    assert found == (Comparison(Verdict.CONTRADICTS, who) if who else AGREES)


def test_public_holidays_of_which_the_policy_says_nothing() -> None:
    said = StatedHours((None,) * 7, ())

    assert compare_hours(said, Hours.parse("Mo-Fr 09:00-17:00"), BRITISH) == UNKNOWN


NIGHT = "Fr-Sa 18:00-02:00"


@pytest.mark.parametrize(
    ("days", "agrees"),
    [
        ({4: ((1080, 1560),), 5: ((1080, 1560),)}, True),
        ({4: ((1080, 1440),)}, False),
        ({5: ((0, 120), (1080, 1560))}, False),
        ({6: ()}, True),
    ],
)
def test_a_night_belongs_to_the_day_on_which_it_begins(
    days: dict[int, tuple[tuple[int, int], ...]], agrees: bool
) -> None:
    said = StatedHours(tuple(days.get(day) for day in range(7)))  # type: ignore[arg-type]

    assert (compare_hours(said, Hours.parse(NIGHT), BRITISH) == AGREES) is agrees


def test_open_around_the_clock() -> None:
    assert compared("Open 24 hours a day, seven days a week.", "24/7") == AGREES
    assert compared("Open 24/7.", "24/7") == AGREES


SPANS = st.lists(st.integers(1, 23), min_size=2, max_size=2, unique=True).map(
    lambda hours: (min(hours) * 60, max(hours) * 60)
)
DAYS = st.lists(st.one_of(st.none(), SPANS), min_size=7, max_size=7)


@given(DAYS)
def test_hours_agree_with_themselves(days: list[tuple[int, int] | None]) -> None:
    policy = Hours(tuple(() if day is None else (day,) for day in days))
    said = StatedHours(policy.week)  # type: ignore[arg-type]

    assert compare_hours(said, policy, BRITISH) == AGREES


@given(DAYS, st.integers(0, 6))
def test_one_other_day_is_found_and_named(days: list[tuple[int, int] | None], other: int) -> None:
    policy = Hours(tuple(() if day is None else (day,) for day in days))
    names = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    week = list(policy.week)
    week[other] = () if week[other] else ((600, 660),)
    found = compare_hours(StatedHours(tuple(week)), policy, BRITISH)  # type: ignore[arg-type]

    assert found.verdict is Verdict.CONTRADICTS
    assert [name for name in names if name in found.who] == [names[other]]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Lines are open 9am to 5.30pm.", Verdict.AGREES),
        ("Lines are open 10am to 4pm.", Verdict.AGREES),
        ("We answer the phone 9–6.", Verdict.CONTRADICTS),
        ("Our chat is staffed from 8am to 8pm.", Verdict.CONTRADICTS),
    ],
)
def test_a_stretch_of_no_named_days_agrees_with_any_of_them(text: str, verdict: Verdict) -> None:
    (found,) = quantities(text, Context("GBP", "GB"))
    assert isinstance(found.value, TimeSpan)
    assert compare_span(found.value, Hours.parse(WEEK), BRITISH).verdict is verdict


def test_a_stretch_may_leave_out_the_break_of_a_day() -> None:
    policy = Hours.parse("Mo-Fr 09:00-12:00,13:00-17:00; PH off")
    assert compare_span(TimeSpan(9 * 60, 17 * 60), policy, BRITISH) == AGREES
    assert compare_span(TimeSpan(13 * 60, 17 * 60), policy, BRITISH) == AGREES
    found = compare_span(TimeSpan(9 * 60, 18 * 60), policy, BRITISH)
    assert found.who == "says 9am to 6pm, and the policy 9am to 12 noon and 1pm to 5pm"


def test_a_stretch_contradicts_a_policy_that_is_never_open() -> None:
    found = compare_span(TimeSpan(9 * 60, 18 * 60), Hours.parse("off"), BRITISH)
    assert found.who == "says 9am to 6pm, and the policy closed"
