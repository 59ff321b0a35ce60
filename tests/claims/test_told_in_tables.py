"""Countries and services in the heads of tables, in labels and in short answers."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_READ = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
delivery:
  countries: [GB, EU]
  cutoff: "14:00"
  methods:
    standard: {name: Standard, countries: [GB], time: 3-5 working days, cost: £4, free_from: £50, tracked: yes}
    letter: {name: Letter post, countries: [GB], time: 2-3 working days, cost: £1.50, tracked: no}
    europe: {name: Europe, countries: [EU], time: 6-9 working days, cost: £11, tracked: yes}
returns: {window: {value: 30 days, overrides: [{when: {product: sale}, value: 14 days}]}, restocking_fee: 10%}
exchanges: {cost: free}
orders:
  minimum: £5
  change_within: 1 hour
  cancel_within: 2 hours
  deposit: {overrides: [{when: {product: bespoke}, value: 30%}]}
escalation: {complaints: {external_body: Northern Mediation}}
""")


def _table(*rows: str) -> str:
    return "\n".join([rows[0], "|---" * (rows[0].count("|") - 1) + "|", *rows[1:]])


@pytest.mark.parametrize(
    "body",
    [
        _table("| Going to | We charge | Arrives in |", "| Italy | £11 | 6-9 working days |"),
        _table("| Country | You pay in VAT |", "| Italy | 22% |"),
        _table("| Wool from | Cost of a ball | Time to knit |", "| Italy | £14 | 3 days |"),
        _table("| | Standard | Letter post |", "| Tracked | Yes | No |"),
        _table("| | Full price | Sale |", "| Return within | 30 days | 14 days |"),
        "To Italy you pay £11.",
        "To Portugal it takes six to nine working days.",
        "**Minimum order:** £5 (Portugal: £20)",
        "- **Restocking fee:** 10%",
        "## Do exchanges cost anything?\n\nNo.",
        "Last orders in the café: 4pm.",
        "## Complaints\n\nFor dispute resolution we use Northern Mediation.",
        "- **Changing your password:** up to a day",
    ],
)
def test_what_agrees_or_is_of_something_else(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (
            _table("| Going to | We charge | Arrives in |", "| Italy | £16 | 6-9 working days |"),
            "£16",
        ),
        (_table("| | Standard | Letter post |", "| Tracked | No | No |"), "No"),
        (_table("| Service | Can I track it? |", "| Letter post | Yes |"), "Yes"),
        (_table("| | Standard | Letter post |", "| Free when you spend | £80 | – |"), "£80"),
        ("To Italy you pay £6.", "£6"),
        ("To Portugal it takes three weeks.", "three weeks"),
        ("- **Restocking fee:** none", "Restocking fee:** none"),
        ("## Do exchanges cost anything?\n\nYes.", "Yes"),
        (_table("| | Standard | Letter post |", "| With tracking | yes | yes |"), "yes"),
        ("## Complaints\n\nOur ADR provider is TradeCalm.", "TradeCalm"),
        ("## Do bespoke pieces need a deposit?\n\nNo.", "No"),
        ("- **Changing the address:** up to a day", "a day"),
        ("You have a day to back out of an order.", "a day"),
        (
            "## Complaints\n\nFor dispute resolution we use the Southern Arbitration Board.",
            "Southern Arbitration Board",
        ),
    ],
)
def test_what_contradicts(body: str, words: str) -> None:
    assert [found.rstrip(".") for found in findings_in(_READ, body)] == [words]
