from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings

from kbgen.values import Duration, Language
from kbgen.values.duration import _GREATEST_DAYS, _LEAST_DAYS
from tests.values.strategies import durations

BRITISH = Language("en-GB")
DAY = 1440


@pytest.mark.parametrize(
    ("written", "words", "adjective", "bare", "canonical"),
    [
        ("30 days", "30 days", "30-day", "30", "30 days"),
        ("1 day", "1 day", "1-day", "1", "1 day"),
        ("1 days", "1 day", "1-day", "1", "1 day"),
        ("30-day", "30 days", "30-day", "30", "30 days"),
        ("2 Weeks", "2 weeks", "2-week", "2", "2 weeks"),
        ("24 hours", "24 hours", "24-hour", "24", "24 hours"),
        ("48h", "48 hours", "48-hour", "48", "48 hours"),
        ("30 mins", "30 minutes", "30-minute", "30", "30 minutes"),
        ("5 business days", "5 business days", "5-business-day", "5", "5 business days"),
        ("5 WORKING DAYS", "5 working days", "5-working-day", "5", "5 working days"),
        ("1 business day", "1 business day", "1-business-day", "1", "1 business day"),
        ("4 working hours", "4 working hours", "4-working-hour", "4", "4 working hours"),
        (
            "3-5 working days",
            "3 to 5 working days",
            "3-to-5-working-day",
            "3-5",
            "3-5 working days",
        ),
        ("3–5 days", "3 to 5 days", "3-to-5-day", "3-5", "3-5 days"),
        ("3 to 5 days", "3 to 5 days", "3-to-5-day", "3-5", "3-5 days"),
        ("0-1 days", "0 to 1 day", "0-to-1-day", "0-1", "0-1 days"),
        ("same day", "same day", "same-day", "0", "same day"),
        ("same-day", "same day", "same-day", "0", "same day"),
        ("same working day", "same working day", "same-working-day", "0", "same working day"),
        ("0 days", "same day", "same-day", "0", "same day"),
        ("next day", "next day", "next-day", "1", "next day"),
        ("Next Working Day", "next working day", "next-working-day", "1", "next working day"),
        ("1.5 hours", "1.5 hours", "1.5-hour", "1.5", "1.5 hours"),
        ("2.50 years", "2.5 years", "2.5-year", "2.5", "2.5 years"),
        ("1,000 days", "1,000 days", "1,000-day", "1000", "1000 days"),
        ("a fortnight", "2 weeks", "2-week", "2", "2 weeks"),
        ("an hour", "1 hour", "1-hour", "1", "1 hour"),
        ("twelve months", "12 months", "12-month", "12", "12 months"),
        ("two to three days", "2 to 3 days", "2-to-3-day", "2-3", "2-3 days"),
    ],
)
def test_forms(written: str, words: str, adjective: str, bare: str, canonical: str) -> None:
    value = Duration.parse(written)
    assert value.words(BRITISH) == words
    assert value.adjective(BRITISH) == adjective
    assert value.bare() == bare
    assert value.written() == canonical


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("30", "'30' has no unit; write '30 days'"),
        ("3-5", "'3-5' has no unit; write '3-5 days'"),
        ("30 dayz", "'dayz' is not a unit of time; write '30 days'"),
        ("within 30 days", "'within 30 days' is not a length of time alone; write '30 days'"),
        ("-3 days", "'-3 days' is not a length of time alone; write '3 days'"),
        ("5-3 days", "'5-3 days' runs backwards; write '3-5 days'"),
        ("1,5 hours", "'1,5 hours' has a decimal comma; write '1.5 hours'"),
        (
            "1.500 days",
            "'1.500' has more than 2 decimals; write '1500' or '1.50'",
        ),
        (
            "2 business weeks",
            (
                "only hours and days can be business ones, and '2 business weeks' counts weeks; "
                "write for example '5 business days'"
            ),
        ),
        ("1000000 days", "'1000000' is too large; write less than 1,000,000"),
        *[
            (
                text,
                (
                    f"'{text}' is not a length of time; "
                    "write for example '30 days', '24 hours' or '3-5 business days'"
                ),
            )
            for text in ("soon", "half an hour", "٣٠ days", "1e9 days")
        ],
    ],
)
def test_messages(written: str, message: str) -> None:
    with pytest.raises(ValueError) as error:
        Duration.parse(written)
    assert str(error.value) == message


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2 weeks", "14 days", True),
        ("24 hours", "1 day", True),
        ("12 months", "1 year", True),
        ("1.5 hours", "90 minutes", True),
        ("3-5 days", "72-120 hours", True),
        ("5 business days", "5 working days", True),
        ("next day", "1 day", True),
        ("1 month", "30 days", False),
        ("5 business days", "7 days", False),
        ("1 business day", "8 business hours", False),
        ("3-5 days", "5 days", False),
        ("same day", "0 hours", False),
    ],
)
def test_same_length(one: str, other: str, same: bool) -> None:
    assert Duration.parse(one).same_length(Duration.parse(other)) is same
    assert Duration.parse(other).same_length(Duration.parse(one)) is same


def test_the_owners_word_does_not_make_a_difference() -> None:
    assert Duration.parse("5 business days") == Duration.parse("5 working days")
    assert Duration.parse("2 weeks") != Duration.parse("14 days")


@pytest.mark.parametrize(
    ("written", "least", "greatest"),
    [
        ("90 minutes", 90, 90),
        ("2 weeks", 14 * DAY, 14 * DAY),
        ("same day", 0, DAY - 1),
        ("1 month", 28 * DAY, 31 * DAY),
        ("2 months", 59 * DAY, 62 * DAY),
        ("12 months", 365 * DAY, 366 * DAY),
        ("1 year", 365 * DAY, 366 * DAY),
        ("1.5 years", (365 + 181) * DAY, (366 + 184) * DAY),
        ("1 business day", DAY, 3 * DAY),
        ("5 business days", 5 * DAY, 7 * DAY),
        ("6 business days", 6 * DAY, 10 * DAY),
        ("3-5 business days", 3 * DAY, 7 * DAY),
        ("4 business hours", 240, 3 * DAY),
        ("9 business hours", 540, 4 * DAY),
    ],
)
def test_elapsed(written: str, least: int, greatest: int) -> None:
    assert Duration.parse(written).elapsed() == (least, greatest)


def test_outer() -> None:
    assert Duration.parse("3-5 days").outer() == (5 * DAY, 5 * DAY)


@pytest.mark.parametrize("count", range(1, 30))
def test_business_days_take_no_longer_than_the_calendar_says(count: int) -> None:
    lengths = set()
    for start in (date(2026, 11, 2) + timedelta(days=day) for day in range(5)):
        day, left = start, count
        while left:
            day += timedelta(days=1)
            left -= day.weekday() < 5
        lengths.add((day - start).days)
    least, greatest = Duration.parse(f"{count} business days").elapsed()
    assert least <= min(lengths) * DAY
    assert greatest == max(lengths) * DAY


@pytest.mark.parametrize("count", range(1, 12))
def test_months_are_as_long_as_the_calendar_says(count: int) -> None:
    lengths = set()
    for month in range(4 * 12):
        end = month + count
        first = date(2023 + month // 12, month % 12 + 1, 1)
        lengths.add((date(2023 + end // 12, end % 12 + 1, 1) - first).days)
    assert (min(lengths), max(lengths)) == (_LEAST_DAYS[count], _GREATEST_DAYS[count])


@pytest.mark.parametrize(
    ("one", "other", "longer"),
    [
        ("30 days", "14 days", True),
        ("14 days", "30 days", False),
        ("2 weeks", "14 days", False),
        ("48 hours", "1 day", True),
        ("3-5 days", "4 days", True),
        ("5 business days", "3 business days", True),
        ("5 business days", "4 days", True),
        ("5 business days", "5 days", None),
        ("5 business days", "7 days", False),
        ("7 days", "5 business days", None),
        ("8 days", "5 business days", True),
        ("1 month", "30 days", None),
        ("1 month", "4 weeks", None),
        ("5 weeks", "1 month", True),
        ("1 year", "12 months", False),
        ("1 day", "same day", True),
        ("24 hours", "same day", True),
        ("4 hours", "same day", None),
        ("same day", "1 hour", None),
        ("same day", "1 day", False),
        ("1 business day", "8 business hours", None),
    ],
)
def test_longer_than(one: str, other: str, longer: bool | None) -> None:
    assert Duration.parse(one).longer_than(Duration.parse(other)) is longer


@given(durations(), durations())
@settings(max_examples=200, deadline=None)
def test_comparisons_agree(one: Duration, other: Duration) -> None:
    least, greatest = one.elapsed()
    assert 0 <= least <= greatest
    assert one.outer()[1] == greatest
    assert one.same_length(one)
    assert one.longer_than(one) is False
    if one.longer_than(other):
        assert other.longer_than(one) is False
    if one.same_length(other):
        assert one.longer_than(other) is False


def test_numbers_are_exact() -> None:
    assert Duration.parse("0.1 hours").low == Decimal("0.1")
    assert Duration.parse("0.1 hours").elapsed() == (6, 6)
