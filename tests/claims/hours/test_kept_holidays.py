"""Whose public holidays a shop says that it keeps, held against the policy's."""

from __future__ import annotations

import pytest

from kbgen.model import Policy
from tests.claims.judge import levels_in, policy_of


def _policy(code: str, hours: str = "Mo-Fr 09:00-17:00; PH off") -> Policy:
    return policy_of(
        f"business: {{name: Corner Shop, country: {code[:2]}, currency: GBP}}\n"
        f"calendar: {{office_hours: {hours}, public_holidays: {code}}}\n"
    )


@pytest.mark.parametrize(
    ("code", "body"),
    [
        ("GB-ENG", "We observe the bank holidays of Scotland."),
        ("GB-ENG", "Our office keeps Scottish bank holidays."),
        ("GB-ENG", "We're closed at weekends and on Scottish bank holidays."),
        ("GB-ENG", "We follow the list of bank holidays for Northern Ireland."),
        ("GB-ENG", "Bank holidays, wherever we speak of them, are those of Scotland."),
        ("GB-ENG", "We're shut on bank holidays. We go by the Scottish list."),
        ("GB-ENG", "We're shut on bank holidays. The ones we keep are the Northern Irish ones."),
        (
            "GB-ENG",
            "A working day is any day other than a Saturday, Sunday or public holiday in Scotland.",
        ),
        ("GB-ENG", "Working days are Monday to Friday, excluding bank holidays in Scotland."),
        ("GB-ENG", "We take Irish public holidays off."),
        ("GB-ENG", '1.6 "Public Holiday" means a bank or public holiday in Scotland.'),
        ("GB-SCT", "We observe bank holidays in England and Wales."),
        ("GB-SCT", "The shop closes on English bank holidays."),
        ("GB-SCT", '"Bank holiday" means a bank holiday in England.'),
        ("GB-SCT", "### Which bank holidays do you keep?\n\nThose of England and Wales."),
        ("GB-SCT", "| Public holidays | England |\n|---|---|\n| Weekend | closed |"),
        ("CA-ON", "We follow the public holiday calendar of British Columbia."),
        ("CA-ON", "The team takes Quebec's statutory holidays."),
        ("CA-ON", "We observe all statutory holidays in the Province of Québec."),
        ("CA-ON", "We are closed on BC statutory holidays."),
        ("CA-ON", "We close for US federal holidays."),
        ("US", "We observe Canadian public holidays."),
        ("US-NY", "Our office observes Californian state holidays."),
        ("DE-BY", "We observe the public holidays of Baden-Württemberg."),
        ("DE-BY", "Our public holidays are those of Saxony."),
        ("DE-BY", "We don't work on public holidays in the state of Hesse."),
        ("AU-VIC", "We knock off for the public holidays of Queensland."),
        ("AU-VIC", "The office is open Monday to Friday, except NSW public holidays."),
        ("NZ-AUK", "We observe Wellington public holidays."),
        ("IE", "We follow the Northern Irish public holidays."),
        ("GB-ENG", "We don't take the English bank holidays off."),
        ("GB-ENG", "We do not observe bank holidays."),
        ("GB-ENG", "We don't close for UK bank holidays."),
        ("GB-ENG", "Corner Shop observes no bank holidays."),
        ("US", "We take no public holidays off."),
        ("GB-ENG", "We work right through public holidays."),
        ("GB-ENG", "Bank holidays are ordinary working days at Corner Shop."),
        ("US", "Federal holidays like Presidents Day are regular business days here."),
        ("GB-ENG", "We stay open on English bank holidays."),
        ("US", "Federal holidays count as business days."),
        ("GB-ENG", "We keep the Scottish bank holidays and not the English ones."),
        ("GB-ENG", "We follow the Irish bank holidays, not the English ones."),
        ("GB-ENG", "We treat English bank holidays as ordinary working days."),
        ("GB-ENG", "We treat bank holidays like any other working day."),
        ("GB-ENG", "The office counts bank holidays as normal trading days."),
        ("GB-ENG", "Corner Shop keeps the bank holidays of Scotland."),
        ("GB-ENG", "Corner Shop doesn't take bank holidays off."),
        ("GB-ENG", "Our team takes off the public holidays of Scotland."),
        ("US", 'When we say "holiday" we mean the public holidays of Canada.'),
        ("US", 'Wherever these pages say "holiday" we mean the public holidays of Canada.'),
        ("GB-ENG", "*Public holiday*: a day so designated in Scotland."),
        ("GB-ENG", '"Bank holiday" means any day designated as such in Northern Ireland.'),
        ("US", "Federal holidays? We work right through them. All of them."),
        ("GB-ENG", "### Bank holidays?\n\nWe don't take them off."),
    ],
)
def test_other_holidays_than_the_policys(code: str, body: str) -> None:
    assert [level for level, _ in levels_in(_policy(code), body, "Days off")] == ["error"]


@pytest.mark.parametrize(
    ("code", "body"),
    [
        ("GB-ENG", "We observe the bank holidays of England."),
        ("GB-ENG", "We observe bank holidays in England and Wales."),
        ("GB-ENG", "We're closed on UK bank holidays."),
        ("GB-ENG", "We follow British public holidays."),
        ("GB-WLS", "We keep English bank holidays."),
        ("GB", "We observe the bank holidays of Scotland."),
        ("DE-BY", "We observe German public holidays."),
        ("DE-BY", "We are closed on all public holidays in Bavaria."),
        ("DE-BY", "We are closed on all Bavarian holidays."),
        ("CA-ON", "We take the statutory holidays of Ontario off."),
        ("US-NY", "We observe all US federal holidays."),
        ("US-NY", "We observe federal holidays."),
        ("NZ-AUK", "We're closed on New Zealand public holidays."),
        ("AU-SA", "We keep the South Australian public holidays."),
        ("AU-VIC", "The showroom is shut on all Victorian public holidays."),
        ("AU-QLD", "Like most of Queensland, we take public holidays off."),
        ("GB-ENG", "On Scottish bank holidays deliveries to Scotland take longer."),
        ("GB-ENG", "Royal Mail doesn't deliver on Scottish bank holidays in Scotland."),
        ("GB-ENG", "Our couriers keep the Scottish bank holidays north of the border."),
        ("GB-ENG", "If we observe Scottish bank holidays, the page says so."),
        ("GB-ENG", "We also observe Scottish bank holidays in January."),
        ("GB-ENG", "We observe Scottish bank holidays in our Glasgow shop."),
        ("GB-ENG", "We observe Scottish bank holidays as well as English ones."),
        ("GB-ENG", "We don't observe Scottish bank holidays."),
        ("GB-ENG", "Scottish bank holidays are ordinary working days for us."),
        ("GB-ENG", "Bank holidays in Scotland differ from ours."),
        ("GB-ENG", "We take our holidays in Scotland."),
        ("GB-ENG", "We spend every bank holiday in Scotland."),
        ("GB-ENG", "Do you observe Scottish bank holidays?"),
        ("GB-ENG", "We don't take bank holidays off except Christmas Day."),
        ("GB-ENG", "Banks treat Scottish bank holidays as ordinary working days."),
        ("GB-ENG", "Our supplier in Italy shuts for Italian public holidays."),
        ("GB-ENG", "Bank holidays aren't working days."),
        ("GB-ENG", "We don't deliver on bank holidays."),
        ("GB-ENG", "We don't take all bank holidays off."),
        (
            "US",
            "Couriers don't work on Canadian holidays, and UPS treats federal holidays as business days.",
        ),
        ("GB-ENG", "The phone lines are closed on Irish public holidays."),
        ("GB-ENG", "Our Irish customers: parcels don't move on Irish public holidays."),
        ("GB-ENG", "We stay open on Scottish bank holidays."),
        ("GB-ENG", "Next year we follow the Scottish bank holidays."),
        ("GB-ENG", "We keep the Scottish bank holidays and the English ones."),
        ("GB-ENG", "Our carriers treat bank holidays as ordinary working days."),
        ("GB-ENG", "We treat Scottish bank holidays as ordinary working days."),
        ("GB-ENG", "Corner Shop keeps the bank holidays of England."),
        ("GB-ENG", "Corner Shop's courier keeps the bank holidays of Scotland."),
        ("US", 'When we say "holiday" we mean the public holidays of the United States.'),
        ("GB-ENG", '"Bank holiday" means any day designated as such in England and Wales.'),
        ("GB-ENG", "### Bank holidays?\n\nWe keep them."),
        ("GB-ENG", "### School holidays?\n\nWe work right through them."),
        ("GB-ENG", "### Bank holidays?\n\nWe work through them, except Christmas Day."),
    ],
)
def test_what_agrees_or_is_of_others(code: str, body: str) -> None:
    assert levels_in(_policy(code), body, "Days off") == []


def test_hours_for_public_holidays_make_no_working_day_of_them() -> None:
    policy = _policy("GB-ENG", "Mo-Fr 09:00-17:00; PH 10:00-14:00")
    assert levels_in(policy, "We don't close for bank holidays.", "Days off") == []


@pytest.mark.parametrize(
    ("body", "levels"),
    [
        ("We stay open on bank holidays.", ["error"]),
        ("Corner Shop remains open on bank holidays, Boxing Day included.", ["error"]),
        ("The shop is open over the bank holidays.", ["error"]),
        ("We stay open on some bank holidays.", []),
        ("We're open on bank holidays except Christmas Day.", []),
        ("We stay open on Scottish bank holidays.", []),
        ("Are you open on bank holidays?", []),
        ("Our phones stay open on bank holidays.", []),
    ],
)
def test_being_open_on_them_where_the_hours_are_silent(body: str, levels: list[str]) -> None:
    policy = _policy("GB-ENG", "Mo-Fr 09:00-17:00")
    assert [level for level, _ in levels_in(policy, body, "Days off")] == levels
