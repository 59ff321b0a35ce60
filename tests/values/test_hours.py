from datetime import datetime, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from opening_hours import OpeningHours, State

from kbgen.values import Hours, Language
from tests.values.strategies import hours

BRITISH = Language("en-GB")
NINE_TO_FIVE = ((540, 1020),)


def by_the_library(text: str) -> list[list[tuple[int, int]]]:
    """The open spans of a week without holidays, by opening-hours-py."""
    monday = datetime(2001, 1, 8)  # noqa: DTZ001 - opening hours are local
    days: list[list[tuple[int, int]]] = [[] for _ in range(7)]
    parsed = OpeningHours(text)
    for start, end, state, _ in parsed.intervals(monday, monday + timedelta(days=7)):
        if state != State.OPEN:
            continue
        first = int((start - monday).total_seconds() // 60)
        last = int((end - monday).total_seconds() // 60)
        while first < last:
            day, minute = divmod(first, 1440)
            until = min(last, (day + 1) * 1440)
            days[day].append((minute, until - day * 1440))
            first = until
    return days


@given(hours())
@settings(max_examples=150, deadline=None)
def test_notation_means_the_same_to_the_library(value: Hours) -> None:
    assert by_the_library(value.bare()) == [list(spans) for spans in value.week]


names = st.sampled_from(["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"])
items = st.one_of(names, st.tuples(names, names).map("-".join))
starts = st.integers(0, 1438)
times = starts.flatmap(lambda s: st.integers(s + 1, 1439).map(lambda e: (s, e))).map(
    lambda span: f"{span[0] // 60:02}:{span[0] % 60:02}-{span[1] // 60:02}:{span[1] % 60:02}"
)
rules = st.tuples(
    st.lists(items, min_size=1, max_size=3).map(",".join),
    st.one_of(st.just("off"), st.lists(times, min_size=1, max_size=2).map(",".join)),
).map(" ".join)


@given(st.lists(rules, min_size=1, max_size=4), st.sampled_from(["; ", ", "]))
@settings(max_examples=150, deadline=None)
def test_rules_are_read_as_the_library_reads_them(written: list[str], separator: str) -> None:
    text = separator.join(written)
    assume(separator == "; " or "off" not in text)
    assert [list(spans) for spans in Hours.parse(text).week] == by_the_library(text)


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("Mo-Fr 09:00-17:30", "Monday to Friday, 9am to 5.30pm"),
        (
            "Mo-Fr 09:00-17:30; Sa 10:00-16:00; PH off",
            "Monday to Friday, 9am to 5.30pm; Saturday, 10am to 4pm; closed on public holidays",
        ),
        ("24/7", "24 hours a day, 7 days a week"),
        ("24/7; PH off", "24 hours a day, 7 days a week; closed on public holidays"),
        ("08:00-22:00", "every day, 8am to 10pm"),
        (
            "Mo-Su 08:00-22:00; PH 10:00-16:00",
            "every day, 8am to 10pm; public holidays, 10am to 4pm",
        ),
        (
            "Mo-Fr 09:00-12:30,13:30-17:00",
            "Monday to Friday, 9am to 12.30pm and 1.30pm to 5pm",
        ),
        ("off", "closed"),
        ("Mo-Fr,PH 09:00-17:00", "Monday to Friday and public holidays, 9am to 5pm"),
        ("Mo-Fr 00:00-24:00", "Monday to Friday, 24 hours"),
        ("Fr-Mo 09:00-12:00", "Friday to Monday, 9am to 12 noon"),
        ("Mo-Th,Sa 09:00-00:00", "Monday to Thursday and Saturday, 9am to midnight"),
        ("Fr 22:00-02:00; Sa 10:00-16:00", "Friday, 10pm to 2am; Saturday, 10am to 4pm"),
        ("Mo-Su 22:00-02:00", "every day, 10pm to 2am"),
        ("Mo 09:00-24:00; Tu 00:00-17:00", "Monday, 9am to midnight; Tuesday, midnight to 5pm"),
    ],
)
def test_words(written: str, words: str) -> None:
    assert Hours.parse(written).words(BRITISH) == words


@pytest.mark.parametrize(
    ("written", "bare"),
    [
        ("mo-fr 9:00-17:30", "Mo-Fr 09:00-17:30"),
        ("Mo, We 09:00-17:00", "Mo,We 09:00-17:00"),
        ("Mo-Fr 09:00-12:00, 13:00-17:00", "Mo-Fr 09:00-12:00,13:00-17:00"),
        ("Mo-Fr 09:00-13:00,12:00-17:00", "Mo-Fr 09:00-17:00"),
        ("Mo-Fr 09:00-17:00; We off", "Mo,Tu,Th,Fr 09:00-17:00"),
        (
            "Mo-Fr 08:00-18:00, We 12:00-13:00 off",
            "Mo,Tu,Th,Fr 08:00-18:00; We 08:00-12:00,13:00-18:00",
        ),
        ("Mo-Fr 10:00-26:00", "Mo-Fr 10:00-02:00"),
        ("Fr 22:00-02:00; Sa off", "Fr 22:00-02:00"),
        (
            "Fr 22:00-02:00; Sa 10:00-16:00",
            "Fr 22:00-24:00; Sa 00:00-02:00,10:00-16:00",
        ),
        ("Mo-Su 00:00-24:00", "24/7"),
        ("Mo-Fr 09:00-17:00; PH closed;", "Mo-Fr 09:00-17:00; PH off"),
        ("PH off; Su off; Mo 09:00-10:00 off", "PH off"),
    ],
)
def test_canonical_notation(written: str, bare: str) -> None:
    assert Hours.parse(written).bare() == bare


def test_table() -> None:
    value = Hours.parse("Mo-Fr 09:00-17:00; Su 22:00-01:00; PH off")
    monday = ((0, 60), (540, 1020))
    assert value.week == (monday, *[NINE_TO_FIVE] * 4, (), ((1320, 1440),))
    assert value.holidays == ()
    assert Hours.parse("Mo-Fr 09:00-17:00").holidays is None
    assert Hours.parse("Mo-Fr 09:00-17:00; PH 10:00-12:00").holidays == ((600, 720),)


MORE_THAN_A_WEEK = (
    "is more than a week says; write the ordinary week here, "
    "as in 'Mo-Fr 09:00-17:30; PH off', and dates in calendar.special_hours"
)


@pytest.mark.parametrize(
    "written",
    [
        "Dec 25 off",
        "Mo-Fr 09:00-17:00; Dec 24 09:00-13:00",
        "week 1-20 Mo 10:00-12:00",
        "2026 Mo-Fr 09:00-17:00",
        "SH off",
        "Mo sunrise-sunset",
        "Sa[1] 10:00-12:00",
        'Mo-Fr 09:00-17:00 "by appointment"',
        "Mo-Fr 09:00+",
        "easter off",
        "Mo PH 10:00-11:00",
        "Mo-Fr 09:00-17:00 unknown",
    ],
)
def test_what_no_week_says_belongs_elsewhere(written: str) -> None:
    with pytest.raises(ValueError) as error:
        Hours.parse(written)
    assert str(error.value) == f"'{written}' {MORE_THAN_A_WEEK}"


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("Mo-Fr 9am-5pm", "Mo-Fr 09:00-17:00"),
        ("Mo-Fr 09:00–17:30", "Mo-Fr 09:00-17:30"),
        ("Mo-Fr 09:00 - 17:30", "Mo-Fr 09:00-17:30"),
        ("Monday to Friday, 9am to 5.30pm", "Mo-Fr 09:00-17:30"),
        (
            "Mon-Fri: 9am - 5.30pm, Sat and Sun 10am to noon",
            "Mo-Fr 09:00-17:30; Sa,Su 10:00-12:00",
        ),
        ("every day 8am-midnight", "Mo-Su 08:00-24:00"),
        ("Mo-Fr 9.00-17.30", "Mo-Fr 09:00-17:30"),
    ],
)
def test_hours_in_words_are_told_the_notation(written: str, right: str) -> None:
    with pytest.raises(ValueError) as error:
        Hours.parse(written)
    assert str(error.value) == f"'{written}' is not in OpenStreetMap's notation; write '{right}'"


@pytest.mark.parametrize(
    ("written", "message"),
    [
        (
            "whenever",
            (
                "'whenever' is not in OpenStreetMap's notation; "
                "write for example 'Mo-Fr 09:00-17:30; Sa 10:00-16:00; PH off'"
            ),
        ),
        (
            "Mo-Fr",
            (
                "'Mo-Fr' gives no times; write 'Mo-Fr 09:00-17:00', "
                "or 'Mo-Fr 00:00-24:00' if that means around the clock"
            ),
        ),
        (
            "PH off; Mo-Fr 09:00-17:00",
            (
                "'Mo-Fr 09:00-17:00' stands behind the rule for public holidays and undoes it; "
                "write 'Mo-Fr 09:00-17:00; PH off'"
            ),
        ),
        (
            "Mo 10:00-10:00",
            "'10:00-10:00' ends when it begins; write '00:00-24:00' if that means around the clock",
        ),
        ("Mo 09:00-48:00", "'09:00-48:00' is longer than a day; write '00:00-24:00' for each day"),
        ("Mo 25:00-26:00", "'25:00-26:00' has a time that doesn't exist; write '09:00-17:00'"),
        ("Mo 10:00-11:60", "'10:00-11:60' has a time that doesn't exist; write '09:00-17:00'"),
        (
            "PH 18:00-02:00",
            (
                "hours on public holidays can't run past midnight here; "
                "end them at midnight, as in 'PH 18:00-24:00'"
            ),
        ),
        (
            "Mo-Fr 09:00-17:00, PH 10:00-12:00",
            (
                "a comma before 'PH' adds hours to those of the weekday; "
                "write the holiday's hours behind a semicolon, as in '; PH 10:00-16:00'"
            ),
        ),
    ],
)
def test_messages(written: str, message: str) -> None:
    with pytest.raises(ValueError) as error:
        Hours.parse(written)
    assert str(error.value) == message


@pytest.mark.parametrize(
    ("written", "longest"),
    [
        ("24/7", 0),
        ("off", 7 * 1440),
        ("Mo-Fr 09:00-17:00", 64 * 60),
        ("Mo-Su 08:00-22:00", 10 * 60),
        ("Su 22:00-02:00", 7 * 1440 - 240),
        ("We 00:00-24:00", 6 * 1440),
    ],
)
def test_longest_closure(written: str, longest: int) -> None:
    assert Hours.parse(written).longest_closure() == longest


def test_covers() -> None:
    office = Hours.parse("Mo-Fr 09:00-17:00")
    assert Hours.parse("24/7").covers(office)
    assert Hours.parse("Mo-Sa 09:00-13:00,13:00-17:00").covers(office)
    assert office.covers(office)
    assert office.covers(Hours.parse("off"))
    assert not office.covers(Hours.parse("Mo-Fr 09:00-17:01"))
    assert Hours.parse("Sa-Su 00:00-24:00").covers(Hours.parse("Sa 20:00-04:00"))


def test_first_difference() -> None:
    office = Hours.parse("Mo-Fr 09:00-17:00")
    assert office.first_difference(Hours.parse("Mo-Fr 09:00-17:00; PH off")) is None
    assert office.first_difference(Hours.parse("Mo-Th 09:00-17:00; Fr 09:00-16:00")) == (4, 960)
    assert office.first_difference(Hours.parse("off")) == (0, 540)
    assert office.same_hours(Hours.parse("Mo-Fr 09:00-12:00,12:00-17:00"))
    assert not office.same_hours(Hours.parse("Mo-Fr 09:00-17:30"))


def test_is_open() -> None:
    office = Hours.parse("Mo-Fr 09:00-17:00")
    assert office.is_open(0, 540)
    assert not office.is_open(0, 1020)
    assert not office.is_open(5, 600)
    assert office.open_minutes() == 5 * 480
    assert not office.is_always_open
    assert Hours.parse("24/7").is_always_open
