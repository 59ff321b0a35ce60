"""What texts name of which a policy has facts."""

from __future__ import annotations

import pytest

from kbgen.claims.told.named import Naming
from kbgen.claims.topics.wording import Wording
from tests.claims.judge import policy_of

_SHOP = """
business: {name: Sedge & Sons, country: GB, currency: GBP}
delivery: {countries: [GB, FR], methods: {letter: {name: Letter, tracked: no}}}
returns: {cost: £3.50, condition: "unused, in its box"}
exchanges: {cost: free}
refunds: {method: original payment method}
terms: {gift_wrap: {value: yes, says: [gift wrapping]}}
"""
_READ = policy_of(_SHOP)
_NAMING = Naming(Wording(_READ))


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("sending it back is on you.", [("returns.cost", "sending it back")]),
        ("swaps are ours.", [("exchanges.cost", "swaps")]),
        ("spain adds vat at 21%.", []),
        ("we send to spain, with 21% vat.", [("delivery.countries", "spain")]),
        ("parcels for france and spain.", [("delivery.countries", "france"), ("delivery.countries", "spain")]),
        ("not to parts of france.", []),
        ("letters can't be followed.", [("delivery.methods.*.tracked", "letters")]),
        ("letters are cheap.", []),
        ("a tracked letter.", [("delivery.methods.*.tracked", "letter")]),
        ("gift wrapping is fun.", [("terms.gift_wrap", "gift wrapping")]),
        ("used or without the box.", [("returns.condition", "used")]),
        ("it must not be used.", []),
        ("a credit note, not the card you used.",
         [("refunds.method", "credit note"), ("refunds.method", "the card you used")]),
        ("wool is warm.", []),
    ],
)  # fmt: skip
def test_what_is_named(text: str, named: list[tuple[str, str]]) -> None:
    found = [
        (one.thing.key, text[one.span.start : one.span.end])
        for one in _NAMING.found(text)
        if one.thing.subject != "states" or one.thing.key in dict(named)
    ]

    assert sorted(set(found)) == sorted(named)
    assert _NAMING.may_find(text) or not named
