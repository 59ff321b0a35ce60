"""How sure it is that hours are the policy's: by how much of them is, and by what is said to be open."""

from __future__ import annotations

import pytest

from tests.claims.judge import ARTICLE, article_base, findings, policy_of

_POLICY = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
calendar: {office_hours: Mo-Fr 09:00-17:00; Sa 10:00-16:00, public_holidays: GB-ENG}
contact:
  channels:
    phone: {name: Phone, hours: Mo-Fr 09:30-16:30, number: 0114 496 0233}
    showroom: {name: Showroom, hours: Th-Sa 10:00-14:00}
""")


def levels(body: str) -> list[str]:
    """The level of each finding in a text."""
    text = f"---\ntitle: Find us\n---\n{body}\n"
    return [str(one.level) for one in findings(article_base(_POLICY, {ARTICLE: text}))]


@pytest.mark.parametrize(
    "body",
    [
        # One day is right, or begins or ends as it should on a Saturday.
        "Our Leeds shop is open Monday to Friday, 9am to 5pm, and Saturday 9am to 1pm.",
        "We're open on Saturdays from 10am to 6pm.",
        "| | |\n|---|---|\n| Mon–Fri | 9am – 5pm |\n| Sat | 10am – 5pm |",
        # What is open is named above bare hours.
        "## Showroom hours\n\n- Thursday: 9am – 1pm",
        # Nobody can call on Saturdays, when the office is open: it is one that people come to.
        "The shop is open Monday to Friday, 8am to 6pm.",
        "The shop is open on Sundays too.",
        "## Showroom hours\n\n| Day | Open |\n|---|---|\n| Friday | 9am – 1pm |",
    ],
)
def test_a_slip_is_an_error(body: str) -> None:
    assert levels(body) == ["error"]


@pytest.mark.parametrize(
    "body",
    [
        "Our workshop is open Monday to Friday, 8am to 4pm.",
        "Our repair bench is staffed on Saturdays from 10am to 1pm.",
        "The trade counter is open Monday to Friday, 7am to 5pm, and Saturday 8am to 4pm.",
        "Photo corner in the shop: open Saturdays 10am–2pm.",
    ],
)
def test_what_may_be_of_something_else_is_a_warning(body: str) -> None:
    assert levels(body) == ["warning"]


@pytest.mark.parametrize(
    "body",
    [
        "The shop is open Monday to Friday, 9am to 5pm, and Saturday 10am to 4pm.",
        "## Showroom hours\n\n- Thursday: 10am – 2pm\n- Sunday: closed",
        "| Day | Phone | Showroom |\n|---|---|---|\n| Friday | 9.30am – 4.30pm | 10am – 2pm |",
        "Santa is in the shop on Saturdays from 10am to noon.",
    ],
)
def test_what_agrees_or_is_of_something_else_is_no_finding(body: str) -> None:
    assert levels(body) == []
