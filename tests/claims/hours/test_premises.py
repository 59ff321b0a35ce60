"""Hours of the place that customers come to, and those that may be of something else in it."""

from __future__ import annotations

import pytest

from kbgen.model import Level
from tests.claims.judge import ARTICLE, article_base, findings, policy_of

_POLICY = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
calendar: {office_hours: Tu-Fr 09:30-17:30; Sa 10:00-16:00; PH off, public_holidays: GB-ENG}
contact:
  channels:
    phone: {name: Phone, hours: Mo-Fr 09:00-17:00; PH off}
    chat: {name: Live chat, hours: Mo-Su 08:00-22:00}
""")


def levels(title: str, body: str) -> list[Level]:
    """The levels of the findings in a text."""
    text = f"---\ntitle: {title}\n---\n{body}\n"
    return [one.level for one in findings(article_base(_POLICY, {ARTICLE: text}))]


@pytest.mark.parametrize(
    ("title", "body"),
    [
        # A part of the shop, another shop, one of several.
        ("Visit us", "The repair bench is staffed Tuesday to Thursday, 10am to 4pm."),
        ("Visit us", "Our sister shop in Leeds is open seven days a week."),
        ("Visit us", "The trade counter opens at 7am on weekdays."),
        ("Visit us", "The upstairs gallery is open on Sundays from 11am to 4pm."),
        ("Visit us", "The shop opposite is open on Sundays."),
        ("Our stores", "Our Leeds store is open Monday to Sunday, 10am to 6pm."),
        ("Our shops", "## York\n\nWe're open Monday to Saturday, 10am to 5pm."),
        # Something that is done in it.
        ("Visit us", "We restock on Mondays from 8am to noon."),
        ("Visit us", "Our knitting group meets in the shop on Mondays from 7pm to 9pm."),
        ("Careers", "You'll work in the shop from Monday to Saturday, 9am to 6pm."),
        # Only for those who ask.
        ("Visit us", "By appointment, we open on Mondays."),
        ("Visit us", "Private appointments are available on Sundays and Mondays."),
        ("Visit us", "Sundays and Mondays by appointment only."),
        # Of a season, of some weeks, of something else.
        (
            "Opening hours",
            "From 1 April until 30 September: every Saturday and Sunday from 10am until noon.",
        ),
        ("Opening hours", "During term time we're open until 7pm on Thursdays."),
        ("Opening hours", "Every second Sunday we're open from 11 to 4."),
        ("Opening hours", "Tuesday to Friday 9.30 to 5.30 (or later if you ring ahead)"),
        ("Contact us", "Out of hours? Leave a message between 5pm and 9am and on weekends."),
        ("Contact us", "The emergency line is open 24 hours a day, seven days a week."),
        ("Collection", "Your nearest parcel shop is open seven days a week."),
        ("Opening hours", "Fittings are on Tuesdays and Fridays, 10 to 4."),
        ("Opening hours", "The best time to call is Tuesday to Thursday, 10 to 12."),
        # It may be the telephone.
        ("Opening hours", "We're here Monday to Friday, 9am to 5pm."),
    ],
)
def test_other_hours_are_no_errors(title: str, body: str) -> None:
    assert Level.ERROR not in levels(title, body)


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Visit us", "Our little shop in Ludlow is open seven days a week."),
        ("Visit us", "You can visit the showroom on Sundays from 10am to 4pm."),
        ("Visit us", "Pop in on a Monday, we're open from 9.30am to 5.30pm."),
        ("Visit us", "Please note that we're closed all weekend."),
        ("Visit us", "Open Tuesday to Saturday, 10am to 5pm, or by appointment."),
        ("Where we are", "The gallery is closed on Saturdays."),
        ("Where we are", "Our shop on the High Street is open on Mondays."),
        ("Opening hours", "| | |\n|---|---|\n| Tue–Fri | 9.30–6 |\n| Sat | 10–4 |"),
        (
            "Opening hours",
            "The office is open Tuesday to Friday, 9.30am to 5.30pm, but it's shut on Saturdays.",
        ),
        ("Visit us", "Our shop is open seven days a week, and the train table is always set up."),
        ("Questions", "### Is the shop open on Mondays?\n\nIt is."),
        ("Questions", "### Can I come in on a Monday?\n\nYes, please do."),
    ],
)
def test_the_shops_own_hours_are_errors(title: str, body: str) -> None:
    assert levels(title, body) == [Level.ERROR]
