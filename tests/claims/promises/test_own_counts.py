"""How many there are by one of the shop's own facts."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_READ = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
terms:
  tiles: {value: ten, type: text, says: [tile samples at a time]}
  engraving: {value: 30 characters, type: text, says: [engraving]}
  kiln: {value: eight, type: text, says: [people in a kiln class, places in a kiln class]}
  colours: {value: 24, type: text, says: [grout colours]}
  hire.age: {value: 18 years, says: [old enough to hire a saw]}
  points: {value: 2, type: text, says: [points for every pound]}
  class.age: {value: 16, type: text, says: [minimum age for the kiln class]}
  stamps: {value: 12, type: text, says: [stamps on the card]}
  prints: {value: 150, type: text, says: [prints in an edition]}
  note: {value: Unit 7, type: text, says: [ask at the gate]}
""")


@pytest.mark.parametrize(
    "body",
    [
        "Up to ten tile samples at a time.",
        "You may order 10 samples of a tile at once, no more.",
        "Pick three tile samples and lay them side by side.",
        "If you need twelve tile samples for a school, write to us.",
        "Two tile samples fit in one envelope.",
        "Have you got room for twenty tile samples?",
        "An engraving may have up to 30 characters.",
        "An engraving of 12 characters usually looks best.",
        "A kiln class has eight places.",
        "Four people in the last kiln class had never touched clay.",
        "The shop has room for forty people.",
        "We have 24 grout colours.",
        "You earn two points for each pound.",
        "500 points are worth five pounds.",
        "Anyone over 16 can join the kiln class.",
        "Most people choose two grout colours.",
        "You must be at least 18 to hire a saw.",
        "We have hired out saws for 18 years to anyone over 18.",
        "You have to be 16 to join our draw.",
        "There are seven units at the gate.",
        "A kiln class is small: there are never more than eight of us.",
        "In a kiln class there are never more than two of us behind the counter.",
        "You get one stamp on the card for every £20.",
        "When you've filled all twelve squares of the card, hand it over.",
        "There are six boxes of cards in the window.",
        "No edition exceeds 150 prints.",
        "No edition exceeds our expectations, and 250 prints were sold in May.",
    ],
)
def test_what_agrees_or_counts_something_else(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Order up to fifteen tile samples at a time.", "fifteen"),
        ("We send a maximum of 4 tile samples.", "4"),
        ("No more than six tile samples at a time, please.", "six"),
        ("You can't have more than twelve tile samples.", "twelve"),
        ("Take as many tile samples as you like.", "as many tile samples as you like"),
        ("There's no limit on tile samples.", "no limit on tile samples"),
        ("## How many tile samples may I have?\n\nUp to three at a time.", "three"),
        ("Your engraving can have up to 50 characters.", "50"),
        ("An engraving has room for 20 letters.", "20"),
        ("There are twelve places in a kiln class.", "twelve"),
        ("A kiln class takes six people.", "six"),
        ("Choose from 40 grout colours.", "40"),
        ("You must be at least 21 to hire a saw.", "21"),
        ("Saws can be hired by anyone aged 16 or over.", "16"),
        ("You earn five points for each pound.", "five"),
        ("The minimum age for the kiln class is 12.", "12"),
        ("There are never more than fourteen of us in a kiln class.", "fourteen"),
        ("# Kiln classes\n\nThere are never more than nine of you.", "nine"),
        ("When you've filled all ten squares of the card, hand it over.", "ten"),
        ("No edition exceeds 250 prints.", "250"),
        ("Six people are as many as fit in a kiln class.", "Six"),
    ],
)
def test_another_number(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]
