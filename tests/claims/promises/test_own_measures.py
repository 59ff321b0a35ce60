"""How far, how long or how heavy something is by the shop's own facts."""

from __future__ import annotations

import pytest

from tests.claims.judge import levels_in, policy_of

_READ = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
terms:
  pickup.radius: {value: 25 km, says: [we collect your machine, pick-up of machines for repair]}
  fabric.min_cut: {value: 25 cm, says: [smallest cut, shortest piece off the bolt]}
  cheese.min_cut: {value: 150 g, says: [smallest piece of cheese]}
""")


@pytest.mark.parametrize(
    "body",
    [
        "We collect machines for repair within 25 km.",
        "We collect machines for repair within 25,000 metres of the shop.",
        "Within 60 km of the shop the courier comes before noon.",
        "We collect machines that weigh up to 80 kg.",
        "If we collect a machine from over 60 km away, we ring first.",
        "The smallest cut is a quarter of a metre.",
        "Our fabric is 110 cm wide, and the smallest cut is 25 cm.",
        "The smallest cut is 25 cm, and anything longer goes up in steps of 10 cm.",
        "The smallest wheel that we sell weighs 300 g.",
        "Is the smallest cut half a metre?",
    ],
)
def test_what_agrees_or_measures_something_else(body: str) -> None:
    assert levels_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("We collect a machine for repair from any address within 60 km of the shop.", "60 km"),
        ("The smallest piece that we'll cut is half a metre.", "half a metre"),
        ("The smallest cut is ten centimetres, and there is no largest.", "ten centimetres"),
        ("The smallest piece of cheese that we cut is 300 g.", "300 g"),
    ],
)
def test_another_measure(body: str, words: str) -> None:
    assert levels_in(_READ, body) == [("error", words)]
