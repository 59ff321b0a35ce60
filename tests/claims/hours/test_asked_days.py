"""Answers to questions about a day of the calendar, held against closures and special hours."""

from __future__ import annotations

import pytest

from tests.claims.judge import levels_in, policy_of

_READ = policy_of("""\
business: {name: Corner Shop, country: CA, currency: CAD}
calendar:
  office_hours: Mo-Fr 10:00-18:00; Sa 10:00-17:00; PH off
  public_holidays: CA-ON
  closures:
    - {on: 2026-12-25/2026-12-28, name: Christmas}
    - {on: 2027-02-08/2027-02-09, name: Inventory count}
  special_hours:
    2026-11-27: 08:00-21:00
    2026-12-24: 10:00-15:00
""")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("### Are you open on Boxing Day?\n\nYes, from 8 a.m.", "8 a.m."),
        ("### Is the store open on February 8, 2027?\n\nYes, as usual.", "Yes, as usual"),
        ("What time do you close on Christmas Eve? At 5 p.m.", "5 p.m."),
        ("### How late are you open on Christmas Eve?\n\nUntil 6 p.m.", "6 p.m."),
        ("### When do you reopen after Christmas?\n\nOn January 4, 2027.", "January 4, 2027"),
        ("### When are you closed for inventory?\n\nFrom February 8 to 12, 2027.",
         "February 8 to 12, 2027"),
        ("### Are you open on Christmas Eve?\n\nUntil noon.", "noon"),
        ("### What time do you close on Christmas Eve?\n\nFive.", "Five"),
        ("On December 28 it's business as usual.", "business as usual"),
        ("Business as usual on February 8, 2027.", "Business as usual on February 8, 2027"),
        ("On February 9, 2027 it's normal service.", "normal service"),
        ("Open on Boxing Day? Of course!", "Of course!"),
        ("Is anyone there on December 28? Sure, all day.", "Sure, all day"),
        ("Can I come in on February 8, 2027? Yes, we're open.", "open"),
        ("Are you closed on Boxing Day? No, we're open.", "open"),
        ("Are you open on Christmas Eve? No, we're closed.", "No, we're closed."),
        ("What are your hours on Christmas Eve? From 10 to 6.", "10 to 6"),
        ("When are you open on Christmas Eve? Between 10 and 1.", "10 and 1"),
        ("When is your inventory count? On February 16, 2027.", "February 16, 2027"),
        ("On Christmas Eve you can browse until five in the afternoon.",
         "five in the afternoon"),
        ("Christmas Eve is a half day: we stop at noon.", "noon"),
        ("For Black Friday, the store stays open until 10 p.m.", "10 p.m."),
        ("Black Friday doors open at 6 a.m. and close at midnight.", "6 a.m. and close at midnight"),
    ],
)  # fmt: skip
def test_another_day_or_hour(body: str, words: str) -> None:
    assert [said for _, said in levels_in(_READ, body, "Holiday hours")] == [words]


@pytest.mark.parametrize(
    "body",
    [
        "### Are you open on Boxing Day?\n\nNo, we're back on December 29.",
        "### Is the store open on Boxing Day?\n\nNo.",
        "### Are you open on Christmas Eve?\n\nYes, from 10 to 3.",
        "### What time do you close on Christmas Eve?\n\nAt 3 p.m.",
        "### When do you reopen after Christmas?\n\nOn December 29.",
        "### When are you closed for inventory?\n\nOn February 8 and 9, 2027.",
        "### Is the website open on Boxing Day?\n\nYes, always.",
        "### Can I come on Christmas Eve to pick up my order?\n\nYes, until 5 p.m. at the locker.",
        "### Are you open on Christmas Eve?\n\nUntil three.",
        "### What time do you close on Christmas Eve?\n\nThree in the afternoon.",
        "On December 29 it's business as usual.",
        "From December 29 it's business as usual.",
        "It's business as usual for the couriers on December 28.",
        "On December 28 last year it was business as usual.",
        "Are you closed on Boxing Day? Yes, all day.",
        "Are you open on Boxing Day? No, it's closed.",
        "Are you open on Christmas Eve? No idea what the neighbors said, but yes.",
        "What are your hours on Christmas Eve? From 10 to 3.",
        "What are the mall's hours on Christmas Eve? From 9 to 6.",
        "When is your inventory count? On February 8 and 9, 2027.",
        "When is your anniversary party? On February 15, 2027.",
        "On Christmas Eve you can park on Main Street until nine.",
        "Open on Boxing Day? The mall is, we aren't.",
        "Black Friday doors open at 8 a.m. and close at 9 p.m.",
        "The Black Friday sale starts at midnight and ends at 6 p.m. on Monday.",
        "Our competitors open at 6 a.m. on Boxing Day.",
        "Santa will be at the plaza on December 24 from 10 to 5.",
    ],
)
def test_what_agrees_or_is_of_others(body: str) -> None:
    assert levels_in(_READ, body, "Holiday hours") == []
