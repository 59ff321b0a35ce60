"""The contract's rules of comparison, and who is wronged in the words of the message."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbgen.claims.compare.values import compare
from kbgen.claims.extract import quantities
from kbgen.claims.quantity import (
    Body,
    Bound,
    Charge,
    Forever,
    PaidBackAs,
    Quantity,
    Reach,
    Refused,
    Said,
)
from kbgen.claims.verdict import AGREES, UNKNOWN, Comparison, Verdict
from kbgen.claims.words import counted, length
from kbgen.load.marks import Span
from kbgen.values import (
    Answer,
    Closure,
    Closures,
    Context,
    Day,
    Duration,
    Email,
    Items,
    Language,
    LastDay,
    Money,
    Percent,
    Period,
    Phone,
    Text,
    Time,
    Value,
    parse_items,
)

BRITISH = Language.parse("en-GB")
SHOP = Context("GBP", "GB")


def read(text: str) -> Quantity:
    """The one quantity in a text."""
    (found,) = quantities(text, SHOP)
    return found


def compared(said: str, policy: Value, *, generous: bool = False) -> Comparison:
    """A text against a value of the policy."""
    return compare(read(said), policy, BRITISH, generous=generous)


def stated(value: Said, policy: Value) -> Comparison:
    """What is said without a figure against a value of the policy."""
    return compare(Quantity(Span(0, 1), value), policy, BRITISH, generous=False)


@pytest.mark.parametrize(
    ("said", "policy"),
    [
        ("within 14 days", "2 weeks"),
        ("in a fortnight", "14 days"),
        ("within one day", "24 hours"),
        ("for 12 months", "1 year"),
        ("for a year", "12 months"),
        ("for 365 days", "1 year"),
        ("for 366 days", "1 year"),
        ("for 30 days", "1 month"),
        ("within 90 minutes", "1.5 hours"),
        # The outer promise of one against a range of the other.
        ("within 5 days", "3-5 days"),
        ("in 3 to 5 days", "5 days"),
        ("in 3 to 5 days", "3-5 days"),
        ("up to 5 working days", "3-5 business days"),
        # Business and calendar time agree where they can be the same.
        ("within 5 days", "5 business days"),
        ("within 7 days", "5 business days"),
        ("within a week", "5 business days"),
        ("within 5 working days", "7 days"),
        ("within 24 hours", "1 business day"),
        ("the next working day", "1 business day"),
        ("within 8 working hours", "1 business day"),
        # Bounds.
        ("at least 3 days", "3-5 days"),
        ("about 30 days", "1 month"),
        ("around 4 days", "5 days"),
        ("about 4 to 6 days", "5 days"),
        ("roughly 6 weeks", "5 weeks"),
    ],
)
def test_lengths_that_agree(said: str, policy: str) -> None:
    assert compared(said, Duration.parse(policy)) == AGREES


@pytest.mark.parametrize(
    ("said", "policy", "who"),
    [
        ("within 48 hours", "24 hours", "tells customers to wait 1 day longer than the policy"),
        ("within 30 hours", "24 hours", "tells customers to wait 6 hours longer than the policy"),
        ("within 12 hours", "24 hours", "promises it 12 hours sooner than the policy"),
        ("within 10 minutes", "2 hours",
         "promises it 1 hour and 50 minutes sooner than the policy"),
        ("within 10 minutes", "3 days", "promises it almost 3 days sooner than the policy"),
        ("within 10 days", "3-5 days", "tells customers to wait 5 days longer than the policy"),
        ("within 3 days", "3-5 days", "promises it 2 days sooner than the policy"),
        ("in 3 to 5 days", "3 days", "tells customers to wait 2 days longer than the policy"),
        ("within 7 working days", "5 working days",
         "tells customers to wait 2 working days longer than the policy"),
        ("within 7 business days", "5 working days",
         "tells customers to wait 2 working days longer than the policy"),
        ("within 1 working day", "2 business days",
         "promises it 1 business day sooner than the policy"),
        ("within 8 days", "5 business days", "tells customers to wait longer than the policy"),
        ("within 4 days", "5 business days", "promises it sooner than the policy"),
        ("within 6 weeks", "8 weeks", "promises it 2 weeks sooner than the policy"),
        ("within 28 days", "8 weeks", "promises it 28 days sooner than the policy"),
        ("within two months", "1 month", "tells customers to wait 1 month longer than the policy"),
        ("within a year", "6 months", "tells customers to wait 6 months longer than the policy"),
        ("within two years", "12 months", "tells customers to wait 1 year longer than the policy"),
        ("within three months", "30 days", "tells customers to wait longer than the policy"),
        ("on the same day", "24 hours", "promises it sooner than the policy"),
        ("on the same day", "1 day", "promises it 1 day sooner than the policy"),
        ("at least 10 days", "3-5 days", "tells customers to wait 5 days longer than the policy"),
        ("about 2 days", "5 days", "promises it 3 days sooner than the policy"),
    ],
)  # fmt: skip
def test_waits_that_differ(said: str, policy: str, who: str) -> None:
    assert compared(said, Duration.parse(policy)) == Comparison(Verdict.CONTRADICTS, who)


@pytest.mark.parametrize(
    ("said", "policy", "who"),
    [
        ("within 14 days", "30 days", "denies customers 16 days"),
        ("within 32 days", "30 days", "promises 2 days more than the policy"),
        ("within 31 days", "30 days", "promises 1 day more than the policy"),
        ("up to 14 days", "30 days", "denies customers 16 days"),
        ("at least 45 days", "30 days", "promises 15 days more than the policy"),
        ("for 3 years", "2 years", "promises 1 year more than the policy"),
        ("for 18 months", "2 years", "denies customers 6 months"),
        ("for 10 minutes", "3 days", "denies customers almost 3 days"),
        ("for 10 minutes", "1 hour", "denies customers 50 minutes"),
        ("for 3 months", "30 days", "promises more time than the policy"),
        ("within 2 days", "5 business days",
         "denies customers time that the policy gives them"),
    ],
)  # fmt: skip
def test_times_that_customers_gain_by(said: str, policy: str, who: str) -> None:
    found = compared(said, Duration.parse(policy), generous=True)

    assert found == Comparison(Verdict.CONTRADICTS, who)


@pytest.mark.parametrize("said", ["30 days", "at least 30 days", "up to 30 days", "within a month"])
def test_times_that_customers_gain_by_agree_whatever_the_bound(said: str) -> None:
    assert compared(said, Duration.parse("30 days"), generous=True) == AGREES


@pytest.mark.parametrize(
    ("said", "policy", "who"),
    [
        ("in 2 to 5 days", "3-5 days", "begins 1 day sooner than the policy"),
        ("in 4-5 working days", "3-5 business days",
         "begins 1 business day later than the policy"),
        ("at least 5 days", "3-5 days", "names no longest time, which the policy does"),
        ("at least 24 hours", "24 hours", "names no longest time, which the policy does"),
    ],
)  # fmt: skip
def test_differences_that_an_editor_may_see_otherwise(said: str, policy: str, who: str) -> None:
    found = compared(said, Duration.parse(policy))

    assert found == Comparison(Verdict.CONTRADICTS, who, soft=True)


COUNTS = st.integers(1, 400)
UNITS = st.sampled_from(["minute", "hour", "day", "week", "month", "year"])
LENGTHS = st.builds(
    lambda low, more, unit, business: Duration(
        Decimal(low), Decimal(low + more), unit, business and unit in ("hour", "day")
    ),
    COUNTS,
    st.integers(0, 30),
    UNITS,
    st.booleans(),
)


@given(LENGTHS, st.sampled_from(Bound), st.booleans())
def test_every_length_agrees_with_itself(value: Duration, bound: Bound, generous: bool) -> None:
    found = compare(Quantity(Span(0, 1), value, bound), value, BRITISH, generous=generous)

    assert found.verdict is Verdict.AGREES or found.soft


@given(LENGTHS, LENGTHS)
def test_two_lengths_agree_in_both_directions_or_in_none(one: Duration, other: Duration) -> None:
    there = compare(Quantity(Span(0, 1), one), other, BRITISH, generous=True)
    back = compare(Quantity(Span(0, 1), other), one, BRITISH, generous=True)

    assert there.verdict is back.verdict
    assert there.soft is back.soft


@given(LENGTHS, LENGTHS)
def test_one_of_two_that_differ_promises_more_and_one_less(one: Duration, other: Duration) -> None:
    there = compare(Quantity(Span(0, 1), one), other, BRITISH, generous=True)
    back = compare(Quantity(Span(0, 1), other), one, BRITISH, generous=True)

    if there.verdict is Verdict.CONTRADICTS and not there.soft:
        firsts = sorted(each.who.split()[0] for each in (there, back))
        assert firsts == ["denies", "promises"]


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (1, "1 minute"),
        (45, "45 minutes"),
        (60, "1 hour"),
        (90, "1 hour and 30 minutes"),
        (330, "5 hours and 30 minutes"),
        (1440, "1 day"),
        (1500, "25 hours"),
        (2880, "2 days"),
        (2881, "over 2 days"),
        (4310, "almost 3 days"),
        (16 * 1440, "16 days"),
        (6 * 1440 + 60, "over 6 days"),
    ],
)
def test_lengths_in_the_largest_units_that_say_them(minutes: int, words: str) -> None:
    assert length(minutes) == words


@given(st.integers(1, 10_000_000))
def test_no_message_counts_a_day_in_minutes(minutes: int) -> None:
    said = length(minutes)

    assert ("minute" in said) == (minutes < 1440 and minutes % 60 != 0)
    assert "0 " not in (said[:2], said.removeprefix("over ")[:2], said.removeprefix("almost ")[:2])


def test_a_single_one_is_no_plural() -> None:
    assert [counted(Decimal(each), "day") for each in ("1", "1.0", "1.5", "2")] == [
        "1 day", "1 day", "1.5 days", "2 days",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("said", "policy", "generous", "expected"),
    [
        ("£3.95", "£3.95", False, None),
        ("3.95 GBP", "£3.95", False, None),
        ("£4", "£4.00", False, None),
        ("about £20", "£22", False, None),
        ("£4.95", "£3.95", False, "asks customers for £1 more than the policy"),
        ("£3.45", "£3.95", False, "asks customers for £0.50 less than the policy"),
        ("free", "£3.95", False, "asks customers for £3.95 less than the policy"),
        ("£3.95", "free", False, "asks customers for £3.95 more than the policy"),
        ("about £10", "£22", False, "asks customers for £12 less than the policy"),
        ("£25", "£20", True, "promises £5 more than the policy"),
        ("£15", "£20", True, "denies customers £5"),
    ],
)
def test_money(said: str, policy: str, generous: bool, expected: str | None) -> None:
    known = Money.parse(policy, SHOP)
    found = compared(said, known, generous=generous)

    assert found == (Comparison(Verdict.CONTRADICTS, expected) if expected else AGREES)


@pytest.mark.parametrize("said", ["€3.95", "€9", "$4.95"])
def test_money_across_currencies_is_never_compared(said: str) -> None:
    assert compared(said, Money.parse("£3.95")) == UNKNOWN


def test_money_that_is_free_in_no_currency() -> None:
    free = Money.parse("free")

    assert compared("free", free) == AGREES
    assert compared("€5", free).who == "asks customers for €5 more than the policy"


@pytest.mark.parametrize(
    ("said", "policy", "generous", "expected"),
    [
        ("15%", "15%", False, None),
        ("fifteen per cent", "15%", False, None),
        ("20%", "15%", False, "asks customers for 5 percentage points more than the policy"),
        ("14%", "15%", False, "asks customers for 1 percentage point less than the policy"),
        ("10%", "12.5%", True, "denies customers 2.5 percentage points"),
        ("15%", "10%", True, "promises 5 percentage points more than the policy"),
    ],
)
def test_percentages(said: str, policy: str, generous: bool, expected: str | None) -> None:
    found = compared(said, Percent.parse(policy), generous=generous)

    assert found == (Comparison(Verdict.CONTRADICTS, expected) if expected else AGREES)


@pytest.mark.parametrize(
    ("said", "policy", "expected"),
    [
        ("by 5:30pm", "17:30", None),
        ("by half past five pm", "17:30", None),
        ("by noon", "12:00", None),
        ("by 6pm", "17:30", "promises 30 minutes more than the policy"),
        ("by noon", "17:30", "denies customers 5 hours and 30 minutes"),
        ("by 4.30pm", "17:30", "denies customers 1 hour"),
    ],
)
def test_times(said: str, policy: str, expected: str | None) -> None:
    found = compared(said, Time.parse(policy))

    assert found == (Comparison(Verdict.CONTRADICTS, expected) if expected else AGREES)


@pytest.mark.parametrize(("minute", "agrees"), [(1050, True), (1080, True), (1140, False)])
def test_about_a_time_is_within_the_hour(minute: int, agrees: bool) -> None:
    said = Quantity(Span(0, 1), Time(minute), Bound.ABOUT)
    found = compare(said, Time(1050), BRITISH, generous=False)

    assert (found == AGREES) is agrees


CLOSED = Closures((Closure(Period(date(2026, 12, 24), date(2027, 1, 2)), "Christmas"),))
NEW_YEAR = LastDay(date(2027, 1, 31))
SEASON = Period(date(2026, 11, 1), date(2026, 12, 24))


@pytest.mark.parametrize(
    ("said", "policy", "expected"),
    [
        ("until 31 January 2027", NEW_YEAR, None),
        ("until 31 January", NEW_YEAR, None),
        ("until January 31st", NEW_YEAR, None),
        ("until 31/01/2027", NEW_YEAR, None),
        ("until 10 January", NEW_YEAR, "denies customers 21 days"),
        ("until 2 February", NEW_YEAR, "promises 2 days more than the policy"),
        ("until 31 December", NEW_YEAR, "denies customers 31 days"),
        ("until 31 January 2026", NEW_YEAR, "denies customers 365 days"),
        ("until 1 February 2027", NEW_YEAR, "promises 1 day more than the policy"),
        ("on 25 December", Day(date(2026, 12, 25)), None),
        ("on 26 December 2026", Day(date(2026, 12, 25)), "promises 1 day more than the policy"),
        ("from 1 November to 24 December", SEASON, None),
        ("from 1 November to 24 December 2026", SEASON, None),
        ("from 1 November to 20 December", SEASON, "denies customers 4 days"),
        ("from 1 November to 31 December", SEASON, "promises 7 days more than the policy"),
        ("from 5 November to 24 December", SEASON, ""),
        ("until 24 December", SEASON, None),
        ("on 1 November", SEASON, None),
        ("on 3 January", SEASON, ""),
    ],
)
def test_dates_with_and_without_a_year(said: str, policy: Value, expected: str | None) -> None:
    found = compared(said, policy)

    assert found == (AGREES if expected is None else Comparison(Verdict.CONTRADICTS, expected))


def test_a_day_inside_a_period_says_nothing_of_its_ends() -> None:
    assert compared("on 3 December", SEASON) == UNKNOWN


def test_a_period_beside_a_last_day_may_be_that_of_the_orders() -> None:
    assert compared("from 1 November to 24 December", NEW_YEAR) == UNKNOWN
    assert compared("from 1 November to 31 January", NEW_YEAR) == AGREES


def test_a_day_that_a_year_does_not_have() -> None:
    assert compared("until 29 February", LastDay(date(2027, 2, 28))).verdict is Verdict.CONTRADICTS


@pytest.mark.parametrize(
    ("said", "agrees"),
    [
        ("on 25 December", True),
        ("from 24 December to 2 January", True),
        ("from 24 December 2026 to 2 January 2027", True),
        ("on 28 December", True),
        ("on 3 January", True),  # the day of opening again
        ("on 5 January", False),
        ("from 24 December to 3 January", False),
        ("from 23 December to 2 January", False),
    ],
)
def test_closures(said: str, agrees: bool) -> None:
    found = compared(said, CLOSED)

    assert found == (
        AGREES if agrees else Comparison(Verdict.CONTRADICTS, "names other days than the policy")
    )


@pytest.mark.parametrize(
    "said", ["020 7946 0018", "+44 20 7946 0018", "(020) 7946 0018", "0044 20 7946 0018"]
)
def test_phone_numbers_however_written(said: str) -> None:
    assert compared(f"Call {said}.", Phone.parse("+44 20 7946 0018")) == AGREES
    other = compared(f"Call {said}.", Phone.parse("+44 20 7946 0019"))
    assert other == Comparison(Verdict.CONTRADICTS)


def test_addresses_whatever_their_capitals() -> None:
    known = Email.parse("help@corner.example")

    assert compared("Write to Help@Corner.example.", known) == AGREES
    assert compared("Write to hello@corner.example.", known) == Comparison(Verdict.CONTRADICTS)


@pytest.mark.parametrize(
    ("said", "policy", "expected"),
    [
        (Answer(True), Answer(True), None),
        (Answer(True), Answer(False), "promises what the policy denies"),
        (Answer(False), Answer(True), "denies what the policy promises"),
        (Charge(True), Money.parse("£3"), None),
        (Charge(False), Money.parse("free"), None),
        (Charge(True), Money.parse("free"), "asks customers to pay what is free by the policy"),
        (Charge(False), Money.parse("£3"), "promises for free what the policy charges for"),
        (Charge(False), Percent.parse("15%"), "promises for free what the policy charges for"),
        (Charge(False), Percent.parse("0%"), None),
        (Refused(), Duration.parse("30 days"), "denies customers what the policy grants"),
        (Refused(), Duration.parse("0 days"), None),
        (Forever(), Duration.parse("2 years"), "promises more time than the policy"),
        (PaidBackAs(True), Text("store credit"), None),
        (PaidBackAs(True), Text("the card you paid with"), ""),
        (PaidBackAs(False), Text("the credit card you paid with"), None),
    ],
)
def test_what_has_no_size(said: Said, policy: Value, expected: str | None) -> None:
    found = stated(said, policy)

    assert found == (AGREES if expected is None else Comparison(Verdict.CONTRADICTS, expected))


PROMISED = "promises delivery where the policy has none"
DENIED = "denies delivery that the policy promises"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (Reach(("FR",), is_yes=True), None),
        (Reach(("GB-NIR",), is_yes=True), None),
        (Reach(("EU",), is_yes=True), None),  # a part of it
        (Reach(("US",), is_yes=True), PROMISED),
        (Reach(("US",), is_yes=False), None),
        (Reach(("FR",), is_yes=False), DENIED),
        (Reach(("EU",), is_yes=False), None),  # not to all of it
        (Reach(("GB",), is_yes=False, is_outside=True), DENIED),
        (Reach(("GB", "FR"), is_yes=False, is_outside=True), None),
        (Reach(("GB", "FR"), is_yes=True, is_outside=True), PROMISED),
        (Reach(("GB",), is_yes=True, is_outside=True), None),
        (Reach((), is_yes=True, is_world=True), PROMISED),
        (Reach((), is_yes=False, is_world=True), DENIED),
    ],
)
def test_countries(said: Reach, expected: str | None) -> None:
    countries = parse_items("country", ["GB", "FR"])
    assert isinstance(countries, Items)

    found = stated(said, countries)

    assert found == (Comparison(Verdict.CONTRADICTS, expected) if expected else AGREES)


@pytest.mark.parametrize("policy", [Duration.parse("30 days"), Text("x"), Answer(True)])
def test_values_of_different_types_cannot_be_told(policy: Value) -> None:
    assert compared("£5", policy) == UNKNOWN
    assert compared("on 3 May 2026", policy) == UNKNOWN


@pytest.mark.parametrize(
    ("said", "policy", "verdict"),
    [
        ("retail ombudsman", "The Retail Ombudsman", Verdict.AGREES),
        ("retail adr", "RetailADR", Verdict.AGREES),
        ("financial ombudsman", "The Retail Ombudsman", Verdict.CONTRADICTS),
    ],
)
def test_who_decides_is_compared_by_name(said: str, policy: str, verdict: Verdict) -> None:
    found = compare(Quantity(Span(0, 1), Body(said)), Text(policy), BRITISH, generous=False)
    assert found.verdict is verdict
