"""What is told beside the shop's own promises: by others, of more than one, once more, or only for some."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_READ = policy_of("""\
business: {name: Lark & Loom, country: GB, currency: GBP}
calendar:
  office_hours: Mo-Fr 09:00-17:00; Sa 10:00-14:00
  closures:
    - {on: 2026-12-25/2026-12-28, name: Christmas}
    - {on: 2027-01-01, name: New Year's Day}
contact: {channels: {phone: {name: Phone, hours: Mo-Fr 09:00-17:00; Sa 10:00-14:00}}}
delivery: {dispatch: 1 business day, countries: [GB]}
returns: {window: 30 days, cost: £3, excluded: [personalised rugs, gift cards]}
orders: {cancel_within: 2 hours}
warranty: {length: 12 months, excludes: [water damage]}
terms: {rewiring: {price: {value: £48, says: [rewiring a lamp, rewired]}}}
""")


@pytest.mark.parametrize(
    "body",
    [
        "A certain big dealer offers a 6-month warranty. We mention no names.",
        "The lab next door develops a film within three days and charges for it.",
        '"We cut our bill by a third in the first three months of the guarantee," says the practice manager.',
        "In those days you got seven days to bring a rug back.",
        "The FTC's mail-order rule has sellers dispatch within 30 days if they state none.",
        "A customer who cancels 90 minutes after ordering is still in time.",
        "Two old lamps to be rewired? That comes to £96 for the pair.",
        "Shut from Christmas Day to Monday 28 December, and again on New Year's Day.",
        "Return postage comes off your refund, so there's nothing to pay up front.",
        "We're afraid personalised rugs are non-returnable, since nobody else can use them.",
        "Sorry mate, British addresses only.",
        "We deliver to addresses in England, Scotland, Wales and Northern Ireland only.",
        "Excluded from the guarantee is damage by water.",
    ],
)
def test_is_no_promise_of_the_shops(body: str) -> None:
    assert not findings_in(_READ, body)


@pytest.mark.parametrize(
    "body",
    [
        "We offer a 6-month warranty on every rug that leaves our own workshop.",
        "You get seven days to bring a rug back.",
        "You can cancel an order up to 90 minutes after placing it.",
        "A lamp is rewired for £96.",
        "There's nothing to pay when you return something.",
        "All sales are final.",
        "We deliver to addresses in England, Scotland and Wales only.",
        "Damage by water is covered by our guarantee.",
    ],
)
def test_a_promise_is_found_beside_them(body: str) -> None:
    assert len(findings_in(_READ, body)) == 1


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (
            "## Is the office open on Saturday?\nNope. On Saturdays the office is closed.",
            "Nope. On Saturdays the office is closed",
        ),
        (
            "## Can I call on a Saturday?\nI'm afraid not. Our phones are off on Saturdays.",
            "I'm afraid not. Our phones are off on Saturdays",
        ),
    ],
)
def test_a_yes_or_no_of_days_and_what_says_it_again_are_one_finding(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]
