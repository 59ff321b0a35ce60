"""Public holidays that are named, on which the policy has the shop closed."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Larkfield, country: %s, currency: GBP}
calendar:
  office_hours: Mo-Fr 08:30-17:30; Sa 10:00-16:00; PH off
  public_holidays: %s
  special_hours: {2027-05-31: 10:00-13:00}
"""


def wrong(body: str, country: str = "GB-ENG") -> list[str]:
    """What is wrong in a text of a shop in a country."""
    policy = policy_of(SHOP % (country[:2], country))
    return findings_in(policy, body, "Days off")


@pytest.mark.parametrize(
    ("body", "country"),
    [
        ("Good Friday is a normal trading day for us; come in and meet the team.", "US"),
        ("Good Friday is a normal day for the couriers; ours is a quiet one.", "GB-ENG"),
        ("We're closed on Good Friday and Easter Monday.", "GB-ENG"),
        ("| Day | Shop |\n|---|---|\n| Good Friday | closed |", "GB-ENG"),
        ("### Are you open on Good Friday?\n\nNo, we're closed.", "GB-ENG"),
        # No holiday in that country.
        ("We're open on Good Friday.", "US"),
        ("We're open on Labor Day.", "GB-ENG"),
        ("We're open on Easter Sunday.", "GB-ENG"),
        # The policy has hours for that day.
        ("On Memorial Day we're open from 10am to 1pm.", "US"),
        # Something else is open, or something else is done.
        ("On Good Friday parcels go out as usual.", "GB-ENG"),
        ("The phones are answered on Boxing Day.", "GB-ENG"),
        ("The café is open on Easter Monday.", "GB-ENG"),
        ("On Easter Monday we're closed, as on every other bank holiday.", "GB-ENG"),
        ("The museum is open on Good Friday, as on any other day.", "GB-ENG"),
        ("Good Friday sale: everything open until midnight.", "GB-ENG"),
        ("### Good Friday?\n\nClosed.", "GB-ENG"),
        ("What about Easter Monday? We're closed, see you Tuesday.", "GB-ENG"),
        ("Going away on Easter Monday? Order early.", "GB-ENG"),
        ("We never close early on Good Friday Eve.", "GB-ENG"),
        ("Our suppliers work on Good Friday.", "GB-ENG"),
        ("When we worked on Good Friday, nobody came.", "GB-ENG"),
        ("We don't close on the Friday after Easter Monday.", "GB-ENG"),
        ("If we were open on Good Friday, who would come?", "GB-ENG"),
    ],
)
def test_no_finding(body: str, country: str) -> None:
    assert wrong(body, country) == []


@pytest.mark.parametrize(
    ("body", "country", "words"),
    [
        ("We're open on Good Friday.", "GB-ENG", "open on Good Friday"),
        ("On Easter Monday the shop is open from 10am to 4pm.", "GB-ENG", "10am to 4pm"),
        ("Good Friday (26 March): 10am to 4pm", "GB-ENG", "10am to 4pm"),
        ("| Day | Shop |\n|---|---|\n| King's Day (27 April) | open 8.30 – 17.30 |", "NL",
         "8.30 – 17.30"),
        ("- Labor Day: open as usual\n- Thanksgiving: closed", "US", "open as usual"),
        ("### Are you open on Labor Day?\n\nYes, from 10am to 4pm.", "US", "Yes, from 10am to 4pm"),
        ("### Are you open on holidays?\n\nYes, as usual.", "US", "Yes"),
        ("### Are you open on holidays?\n\nYes. We're open on the Fourth of July.", "US",
         "open on the Fourth of July"),
        ("### Will you be open on Easter Monday?\n\nYes, we will.", "GB-ENG", "Yes, we will"),
        ("We keep our usual hours on Anzac Day.", "AU", "Anzac Day"),
        ("On Easter Monday our shop is open as on every other day.", "GB-ENG", "open as on every other day"),
        ("On Good Friday and Easter Monday we're open as usual.", "GB-ENG", "open as usual"),
        ("Good Friday is a normal trading day for us; come in as you were.", "GB-ENG",
         "a normal trading day for us"),
        ("Good Friday? Open as usual.", "GB-ENG", "Open as usual"),
        ("And Easter Monday? We're open as usual.", "GB-ENG", "open as usual"),
        ("We work on Good Friday.", "GB-ENG", "work on Good Friday"),
        ("The shop doesn't close for Easter Monday.", "GB-ENG",
         "doesn't close for Easter Monday"),
        ("On Presidents' Day we're open.", "US-OH", "open"),
        ("You'll find us behind the counter on Easter Monday.", "GB-ENG",
         "find us behind the counter on Easter Monday"),
    ],
)  # fmt: skip
def test_a_day_off_on_which_the_shop_is_said_to_be_open(
    body: str, country: str, words: str
) -> None:
    assert wrong(body, country) == [words]
