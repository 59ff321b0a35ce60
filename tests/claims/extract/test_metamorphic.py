"""Sentences that say the same read the same; one word more can change what is said."""

import pytest

from kbgen.claims.extract import quantities
from kbgen.claims.quantity import Bound, Said
from kbgen.values import Duration, Time
from tests.claims.extract.table import BRITISH, marked, plain


def value(text: str) -> Said:
    (quantity,) = quantities(text, BRITISH)
    return quantity.value


@pytest.mark.parametrize(
    "written", ["14 days", "two weeks", "a fortnight", "2 weeks", "fourteen days", "14-day"]
)
def test_a_fortnight_in_any_words(written: str) -> None:
    read = value(f"You have {written} for that.")
    assert isinstance(read, Duration)
    assert read.same_length(Duration.parse("14 days"))


@pytest.mark.parametrize("between", ["-", "–", " - ", " – ", " to ", " or ", "—", "‑"])
def test_a_range_with_any_dash(between: str) -> None:
    assert value(f"It takes 3{between}5 working days.") == Duration.parse("3-5 working days")


@pytest.mark.parametrize(
    "written",
    [
        *("5:30pm", "5.30pm", "5:30 p.m.", "5.30 PM", "17:30", "17.30", "half past five"),
        *("half past 5", "5:30 pm", "half past five in the afternoon", "5:30"),
    ],
)
def test_half_past_five(written: str) -> None:
    assert value(f"Order by {written}") == Time(17 * 60 + 30)


@pytest.mark.parametrize(
    "written",
    [
        "Monday to Friday, 9am to 5pm",
        "9am–5pm, Monday–Friday",
        "weekdays 9 to 5",
        "Mon-Fri 09:00-17:00",
        "Mon–Fri: 9–5",
        "from 9 a.m. until 5 p.m. on weekdays",
        "Monday through Friday between 9 and 5",
        "M-F 9am - 5pm",
    ],
)
def test_office_hours_in_any_words(written: str) -> None:
    assert value(f"We are open {written}.") == value("We are open Monday to Friday, 9am to 5pm.")


@pytest.mark.parametrize("blank", ["\u00a0", "\u202f", "\n", "\u2009"])
def test_any_blank(blank: str) -> None:
    line = "Ask ⟦within ¦30 days⟧ and pay ⟦£3.95⟧ by ⟦8 pm⟧ on ⟦24 December⟧."
    values = " => <= 30 days // 3.95 GBP // 20:00 // --12-24"
    text = plain(line).replace(" ", blank)
    assert marked(text).replace(blank, " ") == line + values


@pytest.mark.parametrize(
    ("before", "bound"),
    [
        ("", Bound.EXACT),
        ("within ", Bound.AT_MOST),
        ("at least ", Bound.AT_LEAST),
        ("no more than ", Bound.AT_MOST),
        ("not less than ", Bound.AT_LEAST),
        ("about ", Bound.ABOUT),
    ],
)
def test_the_bound_changes_with_its_words(before: str, bound: Bound) -> None:
    text = f"Ask {before}30 days before."
    (quantity,) = quantities(text, BRITISH)
    assert (quantity.bound, quantity.lead) == (bound, 4)
    assert text[quantity.span.start : quantity.span.end] == "30 days"


def test_capitals_change_nothing() -> None:
    text = "ORDER WITHIN 30 DAYS BY 8PM, FREE DELIVERY, £3.95, MONDAY TO FRIDAY 9AM–5PM"
    upper, lower = quantities(text, BRITISH), quantities(text.lower(), BRITISH)
    assert [(one.span, one.value, one.bound) for one in upper] == [
        (one.span, one.value, one.bound) for one in lower
    ]
    assert len(upper) == 5
