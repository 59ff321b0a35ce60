"""What is said to be charged for without an amount, against what is free by the policy."""

from __future__ import annotations

import pytest

from tests.claims.judge import levels_in, policy_of

_READ = policy_of("""\
business: {name: Fell Boots, country: GB, currency: GBP}
delivery:
  methods: {post: {name: Post, time: 2-3 business days, cost: £4, free_from: £50}}
  collection: {ready: 2 hours}
returns: {window: 30 days, cost: free, restocking_fee: 0%}
exchanges: {window: 30 days, cost: free}
terms:
  resoling_quote: {value: free, says: [quote for resoling, resoling quote]}
  first_wax: {value: free, says: [first waxing, first wax]}
  key_cutting: {value: £6, says: [cutting a key, key cutting]}
""")


@pytest.mark.parametrize(
    "body",
    [
        "There's a charge for cutting a key.",
        "There is a charge for gift wrapping.",
        "A charge is made for a second visit.",
        "There is a fee for redelivery.",
        "There's no charge for the first waxing.",
        "We never charge for the first waxing.",
        "There's a charge for the first waxing of boots from other shops.",
        "If you lose the ticket there's a charge for the first waxing.",
        "Is there a charge for the first waxing?",
        "Elsewhere there's a charge for a resoling quote.",
        "Some cobblers make a charge for a resoling quote.",
        "The second waxing is charged for.",
        "The courier makes a charge for storage.",
        "The council makes a small charge for parking.",
        "A booking fee is deducted by the ticket office.",
    ],
)
def test_not_charged_or_of_something_else(body: str) -> None:
    assert levels_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "level", "words"),
    [
        (
            "There's a charge for the first waxing.",
            "error",
            "There's a charge for the first waxing",
        ),
        (
            "The first waxing is charged for like any other, so bring your purse.",
            "error",
            "The first waxing is charged for like any other",
        ),
        (
            "## The first wax\n\nWe brush them and warm the leather. There's a small charge for it.",
            "warning",
            "There's a small charge for it",
        ),
        (
            "We make a charge for a resoling quote.",
            "error",
            "We make a charge for a resoling quote",
        ),
        (
            "If a pair is the wrong size we exchange it, though a charge is made for doing so.",
            "error",
            "a charge is made",
        ),
        (
            "# Returns\n\nA handling charge is therefore deducted from the sum refunded.",
            "error",
            "A handling charge is therefore deducted from the sum",
        ),
    ],
)
def test_charged_though_free(body: str, level: str, words: str) -> None:
    assert levels_in(_READ, body) == [(level, words)]
