"""What a working day is said to be, held against the policy's Monday to Friday."""

from __future__ import annotations

import pytest

from tests.claims.judge import levels_in, policy_of

_READ = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
calendar: {office_hours: Mo-Fr 09:00-17:00; Sa 10:00-16:00; PH off, working_days: Mo-Fr}
""")


@pytest.mark.parametrize(
    "body",
    [
        "By a working day we mean Monday to Saturday.",
        "## What's a working day?\n\nMonday to Saturday, bank holidays excepted.",
        '## What do you mean by "working days"?\n\nEvery day except Sunday.',
        "## What are business days?\n\nMonday to Saturday.",
        'In these terms "working day" means any day from Monday to Saturday that is not a holiday.',
        "When we say business days, we count Saturdays too.",
        "When these pages speak of working days, Saturdays count as well.",
        'When we say "business day" we mean Monday to Saturday, like a bank does.',
        "By a working day we mean any day from Monday to Saturday, the way my father counted.",
        "By working days we mean Monday to Saturday.",
        'When we say "business days" we mean Monday through Saturday, minus public holidays.',
        "Our working days are Monday to Saturday, less bank holidays.",
        "When these pages speak of working days, I count Monday to Saturday.",
        "Whenever we talk about working days we mean Monday to Saturday, leaving out bank holidays.",
        "For this page, a business day is any day from Monday through Saturday, excluding federal holidays.",
        "Working days are Monday to Saturday, excluding bank holidays.",
        "Our working days are Monday to Saturday.",
        "Working days: Monday–Saturday",
        "Business days = Mon–Sat",
        "We count Monday to Saturday as working days.",
        "Saturdays count as working days too.",
        "Saturday is a working day for us.",
        'When we say "working days", we mean Monday to Saturday.',
        "Standard delivery takes 2–3 working days (Monday to Saturday).",
        'A "working day" means any day other than a Sunday or a bank holiday.',
        "Working days don't include Fridays, Saturdays or Sundays.",
        "### Do Saturdays count as working days?\n\nYes, they do.",
        "Do Saturdays count as working days? Yes.",
        "A working day runs from Monday to Saturday.",
        '"Working day": every day of the week except Sunday.',
        "Working days are Monday, Tuesday, Wednesday and Thursday.",
        "All times are in working days, that is Monday to Saturday.",
        "Working days are every day but Sunday.",
        "Fridays aren't working days here.",
        "**Working day:** any day from Monday to Saturday, public holidays excepted.",
        'When these pages say "working day" they mean Monday to Saturday.',
        "When our terms speak of working days, they mean Monday to Saturday.",
        "Whenever this page mentions a business day, it means Monday to Saturday.",
        "When we quote working days we count Saturdays. We don't count Sundays.",
        "In working days we also count Saturdays.",
        "When we promise business days, we don't count Fridays.",
        "Saturday counts as a business day in every timeline on this site.",
        "Saturdays are working days wherever we give a time.",
        "A working day at Corner Shop is any day but Sunday, public holidays apart.",
        "Wherever working days are spoken of, these are to be understood as the days from Monday to Saturday.",
        'When you see "business day" on this site, think Monday through Saturday, holidays aside.',
        "*Working day* on any of these pages means Monday to Saturday, public holidays left out.",
        '**Working day**: wherever these pages say "working day" we mean Monday to Saturday, public holidays excepted.',
    ],
)
def test_other_days_than_the_policys(body: str) -> None:
    assert [level for level, _ in levels_in(_READ, body, "Delivery")] == ["error"]


@pytest.mark.parametrize(
    "body",
    [
        "By a working day we mean Monday to Friday.",
        "When we say business days, Saturdays don't count.",
        "Saturdays count double on our loyalty card, on working days too.",
        "By a working day we mean Monday to Friday, the way every bank counts.",
        "By working days we mean Monday to Friday, minus public holidays.",
        "By weekends we mean Monday to Saturday.",
        "For your bank a working day means Monday to Saturday.",
        "The carrier means Monday to Saturday by a working day, like a bank does.",
        "**Working day:** any day from Monday to Friday, holidays not included.",
        "Working days are Monday to Friday, excluding bank holidays.",
        "Saturdays and Sundays aren't working days.",
        "Saturdays don't count as working days.",
        "### Do Saturdays count as working days?\n\nNo, only Monday to Friday.",
        "Royal Mail counts Saturday as a working day.",
        "DPD's working days are Monday to Saturday.",
        "Delivery working days are Monday to Saturday.",
        "Banks treat only Monday to Thursday as business days.",
        "If Saturday is a working day for you, choose evening delivery.",
        "A working day means any day other than a Saturday, Sunday or bank holiday.",
        "Working days don't include weekends or bank holidays.",
        "We post on working days and on Saturdays.",
        "On working days we're here from 9.30, on Saturdays too.",
        "Orders placed on a Saturday go out the next working day, which is Monday.",
        "The next working day is Monday.",
        "The first working day is Tuesday after a bank holiday Monday.",
        "Our last working day is Thursday 24 December.",
        "Every working day, Monday to Friday, we pack orders until 5.",
        "3 working days (Monday excluded)",
        'When these pages say "working day" they mean Monday to Friday.',
        "When we quote working days we don't count Saturdays.",
        "When couriers quote working days they count Saturdays.",
        "When we quote working days we count Saturday as half a day.",
        "When you order on working days we count on Saturday's post.",
        "If your bank says a business day, they mean Monday to Saturday.",
        "Order on a working day: Monday's orders go out on Tuesday.",
        "Saturday counts as a business day for UPS.",
        "Saturday counts as a business day for Express delivery.",
        "Saturday doesn't count as a business day in any time we give on these pages.",
        "A working day at the bank is any day but Sunday.",
        "A working day at Corner Shop is any day but Saturday and Sunday, public holidays apart.",
        '**Working day**: wherever these pages say "working day" we mean Monday to Friday, public holidays excepted.',
        "## What's a working day?\n\nMonday to Friday, bank holidays excepted.",
        "## What's a working day?\n\nA day on which we work, so not Saturday.",
        "## What's a working day for the courier?\n\nMonday to Saturday.",
        "## What do you mean by working days?\n\nThat you wait. On Saturdays we're here from ten to four.",
    ],
)
def test_what_agrees_or_is_of_others(body: str) -> None:
    assert levels_in(_READ, body, "Delivery") == []
