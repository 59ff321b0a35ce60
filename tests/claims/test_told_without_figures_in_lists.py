"""Lists, mishaps and answers of a few words that promise or deny something without a figure."""

from __future__ import annotations

import pytest

from kbgen.load.policy import read_policy
from kbgen.load.yaml_nodes import parse_yaml
from tests.claims.judge import POLICY, findings_in, policy_of

SHOP = """\
business: {name: Corner Shop, country: GB, currency: GBP}
delivery:
  countries: [GB, FR, BE]
  methods:
    van: {name: Pallet haulier, countries: [GB], cost: £40, tracked: no}
    post: {name: Letter post, countries: [GB, FR, BE], cost: £4, tracked: yes}
returns: {window: 30 days, cost: free, excluded: [gift cards, cut fabric, chilled cheese]}
warranty: {length: 2 years, excludes: [light bulbs, limescale, dropped watches]}
terms: {points_expiry: {value: 12 months, says: [points expire, club points]}}
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    "body",
    [
        "### Do you ship to France?\n\nSorry, Britain only for now.",
        "### Can you send parcels to Brussels?\n\nOnly the UK and France, I'm afraid.",
        "### Do you post to France?\n\nWe do not at present.",
        "### Can I track a delivery by haulier?\n\nYes, of course.",
        "You can return books, toys and gift cards within 30 days.",
        "We'll take back nearly anything, even cut fabric.",
        "### Can I return fabric?\n\nYes, even if we've cut it for you.",
        "The guarantee covers the motor, the lamp holder and the light bulbs too.",
        "Dropped your watch? These things happen, and the guarantee's got you covered.",
        "If you find limescale, our guarantee covers it.",
        "Club members pay half price for return shipping.",
        "Club points never expire.",
    ],
)
def test_is_against_the_policy(body: str) -> None:
    assert len(findings_in(_READ, body)) == 1


def test_an_answer_and_what_makes_it_wrong_are_one_finding() -> None:
    body = "### Can I send my cheese back?\n\nAbsolutely. Chilled cheese can be returned."
    assert findings_in(_READ, body) == ["Absolutely. Chilled cheese can be returned"]


@pytest.mark.parametrize(
    "body",
    [
        "### Can I have a desk sent to Zurich?\n\nWe are sorry, we don't deliver to Switzerland.",
        "### Are your parcels sent to Spain?\n\nThey are not, I'm afraid.",
        "We only ship inside the UK and to France and Belgium.",
        "### Do you ship to Spain?\n\nOnly the UK, France and Belgium.",
        "### Do you deliver abroad?\n\nOnly to France and Belgium.",
        "### Do you deliver to Europe?\n\nFrance and Belgium only.",
        "### Do you post live plants to France?\n\nBritain only.",
        "### Do you deliver to Scotland?\n\nOnly large parcels.",
        "You can return books and toys, gift cards excluded.",
        "You can return books, toys and games, and gift cards are yours for good.",
        "You can return books, jars and gift card wallets.",
        "We take back lamps, batteries and cut fabric for recycling.",
        "### Can I return fabric?\n\nNo, not even if we've cut it badly.",
        "### Can I return fabric?\n\nYes, but not if we've cut it for you.",
        "The guarantee covers the motor and the switch, and light bulbs are sold apart.",
        "The guarantee covers the motor and the switch; light bulbs aside, all that moves.",
        "The guarantee covers the motor, the switch and light bulb holders.",
        "Worried about limescale? Read what the guarantee covers for you.",
        "Dropped your watch? The guarantee doesn't have you covered.",
        "If your watch stops, the guarantee covers it.",
        "Sale books are half price and returns are free.",
    ],
)
def test_is_left_alone(body: str) -> None:
    assert not findings_in(_READ, body)


NEIGHBOURS = """\
business: {name: Corner Shop, country: CA, currency: CAD}
delivery: {countries: [CA, US]}
returns: {window: 30 days, cost: free}
"""
_NEAR, _ = read_policy([(POLICY, parse_yaml(NEIGHBOURS, POLICY)[0])])


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("### Do you ship overseas?\n\nNot yet.", []),
        ("We don't ship overseas.", []),
        ("We don't ship internationally.", ["internationally"]),
        ("As a member you never pay for a return label.", []),
        ("As a member you pay for a return label.", ["you pay for a return"]),
    ],
)
def test_neighbours_are_not_overseas_and_never_denies(body: str, words: list[str]) -> None:
    assert findings_in(_NEAR, body) == words
