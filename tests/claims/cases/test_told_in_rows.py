"""Tables of methods and countries: a cell is for the country of its row, wherever that stands."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_SHOP = """
business: {name: Kite & Key, country: NL, currency: EUR}
delivery:
  countries: [NL, BE, DE]
  methods:
    letter: {name: letter post, countries: [NL, BE], time: 2-3 business days, cost: €2.95, tracked: no}
    parcel:
      name: parcel
      countries: [NL, BE, DE]
      time: {value: 3-4 business days, overrides: [{when: {country: NL}, value: 1-2 business days}]}
      cost: {value: €9.95, overrides: [{when: {country: NL}, value: €4.95}, {when: {country: BE}, value: €6.95}]}
      free_from: {value: €150, overrides: [{when: {country: NL}, value: €50}]}
      tracked: yes
returns:
  cost: {value: €5.95, overrides: [{when: {country: NL}, value: free}]}
"""
_POLICY = policy_of(_SHOP)
_DELIVERY = (
    "Times are in working days.\n\n| Method | {head} | Time | Costs | Free from | Tracked |\n"
    "|---|---|---|---|---|---|\n{row}"
)


@pytest.mark.parametrize("head", ["Destination", "Country", "To", "Delivery country", "Region"])
@pytest.mark.parametrize(
    ("row", "wrong"),
    [
        ("| Parcel | Netherlands | 1–2 days | €4.95 | €50 | yes |", []),
        ("| Parcel | Belgium | 3–4 days | €6.95 | €150 | yes |", []),
        ("| Letter post | Netherlands, Belgium | 2–3 days | €2.95 | – | no |", []),
        (
            "| Parcel | Netherlands | 3–4 days | €9.95 | €150 | no |",
            ["€9.95", "€150", "no"],
        ),
        ("| Parcel | Belgium | 3–4 days | €4.95 | €150 | yes |", ["€4.95"]),
        ("| Letter post | Netherlands, Belgium | 2–3 days | €2.95 | – | yes |", ["yes"]),
    ],
)
def test_a_row_may_name_its_country_in_its_second_cell(
    head: str, row: str, wrong: list[str]
) -> None:
    assert findings_in(_POLICY, _DELIVERY.format(head=head, row=row), "Delivery") == wrong


@pytest.mark.parametrize(
    ("row", "wrong"),
    [
        ("| the Netherlands | nothing |", []),
        ("| Germany | €5.95 |", []),
        ("| Germany | nothing |", ["nothing"]),
    ],
)
def test_a_row_may_name_its_country_in_its_first_cell(row: str, wrong: list[str]) -> None:
    body = f"## What does a return cost?\n\n| You live in | You pay |\n|---|---|\n{row}"
    assert findings_in(_POLICY, body, "Returns") == wrong


@pytest.mark.parametrize("head", ["Nothing to pay from", "Free from", "Costs nothing from"])
@pytest.mark.parametrize(("amounts", "wrong"), [("€50 | €150", []), ("€60 | €150", ["€60"])])
def test_a_row_may_give_amounts_from_which_nothing_is_paid(
    head: str, amounts: str, wrong: list[str]
) -> None:
    table = (
        "| | Parcel, Netherlands | Parcel, Belgium |\n|---|---|---|\n| Price | €4.95 | €6.95 |\n"
    )
    assert findings_in(_POLICY, f"{table}| {head} | {amounts} |", "Delivery") == wrong
