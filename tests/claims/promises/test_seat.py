"""Where the shop is said to be, and whose time its times are said to be."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of


def _wrong(body: str) -> list[str]:
    policy = policy_of(
        "business: {name: Larkfield Wool, country: GB, currency: GBP, time_zone: Europe/London}\n"
        "calendar: {office_hours: Mo-Fr 09:00-17:00, working_days: Mo-Fr}\n"
        "delivery: {countries: [GB, IE], methods: {standard: {name: Standard, cost: £4}}}\n"
    )
    return findings_in(policy, body)


@pytest.mark.parametrize(
    "body",
    [
        "The Company is established in England and Wales.",
        "We're a Scottish company.",
        "We're based in Wales.",
        "We are a small firm based in Hawick, Scotland.",
        "Our dyers are based in Portugal.",
        "If you're based in France, duty may be due.",
        "The hours in Paris are CET.",
        "Larkfield Wool is a British family business.",
        "Larkfield Wool is registered in the United Kingdom.",
        "We ship from Scotland.",
        "Our watches have a Swiss movement.",
        "Our supplier is an Italian company.",
        "Lamy is a German company: we sell its pens.",
        "We're an Irish yarn fan club.",
        "We're not a French company.",
        "We were once a French company.",
        "We are registered in Germany for VAT.",
        "We're registered in Ireland for VAT purposes and pay it there.",
        "We're a French bookshop in the heart of Leeds.",
        "If you are a Spanish company, ask for our trade list.",
        "All times are UK time.",
        "All times on this site are GMT.",
        "Opening hours are given in Irish time.",
        "If you call from Paris, our hours in Paris time are an hour later.",
        "For callers abroad, times are in Central European Time.",
        "All times on the tracking page are in UTC.",
        "All times are in your local time.",
        "The stream starts at 8pm Paris time.",
        "Lunch at Paris time, that's our dream.",
        "Times are hard in Paris.",
    ],
)
def test_what_is_so_or_of_others(body: str) -> None:
    assert _wrong(body) == []


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ("The Company is established in Switzerland and trades as Larkfield.", "Switzerland"),
        ("Larkfield Wool is a French company: two sisters and a dog.", "French"),
        ("We are a small Irish family business.", "Irish"),
        ("We're registered in Germany.", "Germany"),
        ("We're based in Belgium.", "Belgium"),
        ("Larkfield Wool is a family business based in Ireland.", "Ireland"),
        ("We are a company registered in Austria.", "Austria"),
        ("Our hours are given in CET.", "CET"),
        ("Whenever we give a time of day on these pages it's Paris time.", "Paris time"),
        (
            "1.4 References to a time of day are references to Central European Time.",
            "Central European Time",
        ),
        ("All times on this site are in CET.", "CET"),
        ("All times shown are Eastern Time.", "Eastern Time"),
        ("Unless otherwise stated, all times are Berlin time.", "Berlin time"),
        ("3.1 All prices shown on the Website are stated, and will be charged, in euros.", "euros"),
        ("Everything at the till goes through in euros, and your bank does the sums.", "euros"),
        ("All payments are taken in US dollars.", "US dollars"),
    ],
)
def test_what_is_told_wrongly(body: str, wrong: str) -> None:
    assert _wrong(body) == [wrong]
