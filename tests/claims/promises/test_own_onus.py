"""What a clause leaves to customers, or takes from them, against the shop's own facts."""

from __future__ import annotations

import pytest

from tests.claims.judge import levels_in, policy_of

_READ = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
terms:
  samples.keep: {value: yes, says: [samples are yours to keep, no need to send samples back]}
  assembly.included: {value: yes, says: [assembly is included, we put it together]}
  packaging.removal: {value: yes, says: [take the packaging away, packaging removal]}
  apron.included: {value: yes, says: [apron is included, borrow an apron in class]}
  loaves.takeaway: {value: yes, says: [take home what you bake, keep your loaves]}
  polishing.included: {value: no, says: [polishing is included, we polish it]}
""")


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Samples", "They're yours, so there's no need to send them back."),
        ("Samples", "If you send the samples back, somebody else can use them."),
        ("Care", "Please send the cushion covers back to us for cleaning."),
        ("Samples", "Please send the leaflet back to us."),
        ("On the day", "You'll need to move the old bed yourself."),
        ("On the day", "You'll have to polish it yourself."),
        ("On the day", "You can put it together yourself if you prefer."),
        ("Packaging", "You're responsible for getting rid of your old bed."),
        ("Packaging", "We leave the mattress with you."),
        ("Packaging", "Do you leave the packaging with me?"),
        ("What to bring", "Please bring a pen."),
        ("After class", "The dishes stay here."),
        ("After class", "The starter goes straight in the bin."),
        ("What to bring", "Bring your own apron if you like."),
    ],
)
def test_what_agrees_or_is_of_something_else(title: str, body: str) -> None:
    assert levels_in(_READ, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "found"),
    [
        (
            "Samples",
            "Once you've decided, we ask that you send the samples back.",
            ("error", "we ask that you send the samples back."),
        ),
        ("Samples", "They're only on loan.", ("warning", "They're only on loan.")),
        (
            "Swatches",
            "When you've picked a winner, please pop the swatches back in the post to us.",
            ("error", "please pop the swatches back in the post to us."),
        ),
        (
            "Delivery",
            "You'll need to put it together yourself, but there's a leaflet.",
            ("error", "You'll need to put it together yourself"),
        ),
        (
            "Delivery",
            "You'll have to build it yourself.",
            ("error", "You'll have to build it yourself."),
        ),
        (
            "Our wardrobes",
            "Wardrobes arrive flat-packed for home assembly.",
            ("error", "Wardrobes arrive flat-packed for home assembly."),
        ),
        (
            "Delivery",
            "A heads-up: we leave the packaging with you, so clear a bit of space.",
            ("error", "we leave the packaging with you"),
        ),
        (
            "Delivery",
            "The crew bring it in. The packaging stays with you.",
            ("error", "The packaging stays with you."),
        ),
        (
            "Delivery",
            "You're responsible for getting rid of the packaging.",
            ("error", "You're responsible for getting rid of the packaging."),
        ),
        ("What to bring", "You'll need your own apron.", ("error", "You'll need your own apron.")),
        ("What to bring", "Please bring an apron.", ("error", "Please bring an apron.")),
        ("After class", "The loaves stay here.", ("error", "The loaves stay here.")),
    ],
)
def test_what_contradicts(title: str, body: str, found: tuple[str, str]) -> None:
    assert levels_in(_READ, body, title) == [found]
