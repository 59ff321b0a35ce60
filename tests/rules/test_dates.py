"""Days in prose, the day of the next review, and sentences."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbgen.model import Article, Loc
from kbgen.rules._dates import dates_in, yearless_in
from kbgen.rules._due import due_day
from kbgen.rules._passages import Passage
from kbgen.values import parse

CHRISTMAS = date(2026, 12, 24)


@pytest.mark.parametrize(
    "written",
    [
        "24 December 2026", "24th December 2026", "24th of December, 2026", "24 Dec 2026", "24 Dec. 2026",
        "December 24, 2026", "December 24th 2026", "Dec. 24, 2026", "2026-12-24", "24/12/2026",
        "12/24/2026", "24.12.2026", "24-Dec-2026", "24\nDecember\n2026",
    ],
)  # fmt: skip
def test_days_with_a_year(written: str) -> None:
    text = f"until {written}. Then"
    found = dates_in(text)
    assert [(each.day, text[each.start : each.end]) for each in found] == [(CHRISTMAS, written)]
    assert yearless_in(text) == ()


def test_of_two_readings_the_later_counts() -> None:
    assert [each.day for each in dates_in("by 03/04/2026")] == [date(2026, 4, 3)]


@pytest.mark.parametrize(
    "text",
    [
        "31 February 2026", "2026-13-01", "1.12.2026.4", "/2026-12-24/", "SI 2013/3134", "32/13/2026",
        "May 2026", "in 2026", "12 2026", "version 24.12.20261", "x24/12/2026",
    ],
)  # fmt: skip
def test_no_days(text: str) -> None:
    assert dates_in(text) == ()


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("by 24 December.", "24 December"),
        ("by 24th of Dec, or", "24th of Dec"),
        ("by December 24.", "December 24"),
        ("by December 24th, but", "December 24th"),
    ],
)
def test_days_without_a_year(text: str, written: str) -> None:
    found = yearless_in(text)
    assert [(each.month, each.day, text[each.start : each.end]) for each in found] == [
        (12, 24, written)
    ]


@pytest.mark.parametrize(
    "text", ["30 February", "from 5 may", "March 32", "£5 May", "December 24:00"]
)
def test_no_days_without_a_year(text: str) -> None:
    assert yearless_in(text) == ()


@given(st.text(st.sampled_from("0123456789 ./-,ADecmber2026st\n"), max_size=60))
def test_any_text_has_days_where_they_stand(text: str) -> None:
    spans = [(each.start, each.end) for each in dates_in(text)]
    spans += [(each.start, each.end) for each in yearless_in(text)]
    for start, end in spans:
        assert 0 <= start < end <= len(text)


@pytest.mark.parametrize(
    ("reviewed", "every", "due"),
    [
        ("2026-05-25", "180 days", "2026-11-21"),
        ("2026-05-25", "2 weeks", "2026-06-08"),
        ("2024-02-29", "1 year", "2025-02-28"),
        ("2026-08-31", "6 months", "2027-02-28"),
        ("2026-11-30", "1 month", "2026-12-30"),
        ("2026-01-31", "1.5 months", "2026-03-15"),
        ("2026-11-20", "10 business days", "2026-12-04"),
        ("2026-11-20", "48 hours", "2026-11-21"),
        ("2026-11-20", "30-60 days", "2027-01-19"),
    ],
)
def test_the_last_day_of_a_review(reviewed: str, every: str, due: str) -> None:
    assert due_day(date.fromisoformat(reviewed), parse("duration", every)) == date.fromisoformat(
        due
    )


def test_a_review_that_is_never_due() -> None:
    assert due_day(date(2026, 1, 1), None) is None
    assert due_day(date(2026, 1, 1), parse("duration", "999999 years")) is None
    assert due_day(date(2026, 1, 1), parse("duration", "999999 weeks")) is None


def sentences(text: str) -> list[str]:
    article = Article("content/a.md", "a.md", Loc("content/a.md"), text, 1)
    passage = Passage(article, "body", text)
    spans = dict.fromkeys(passage.sentence(at) for at in range(len(text)))
    return [" ".join(text[span.start : span.end].split()) for span in spans]


def test_sentences() -> None:
    text = (
        "# Head\nOne, e.g. This. Two until 5 Dec. 2026, then!\nThree (see below).\n\n- four\n- five\n\n"
        "| six | seven |\n"
    )
    found = [said for said in sentences(text) if said.strip("| ")]
    assert found == [
        "# Head", "One, e.g. This.", "Two until 5 Dec. 2026, then!", "Three (see below).", "- four",
        "- five", "six |", "seven |",
    ]  # fmt: skip


def test_a_column_has_its_head() -> None:
    text = "| Country | Order by |\n|---|:-:|\n| France | 11 Dec |\n\nLast | 5 Dec\n"
    article = Article("content/a.md", "a.md", Loc("content/a.md"), text, 1)
    passage = Passage(article, "body", text)
    assert passage.column(text.index("11 Dec")) == "Order by"
    assert passage.column(text.index("France")) == "Country"
    assert passage.column(text.index("5 Dec")) == ""
