"""Sentences that point at the one before them or take their verb from it, held against a policy."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Pedal & Loom, country: GB, currency: GBP}
delivery:
  methods:
    standard: {name: Standard delivery, cost: £3.49, tracked: yes}
    letter: {name: Letterbox post, cost: £1.95, tracked: no}
returns:
  window: {value: 30 days, overrides: [{when: {product: outlet}, value: 14 days}]}
  cost: {value: free, overrides: [{when: {product: bicycles}, value: £25}]}
  restocking_fee: {value: 0%, overrides: [{when: {product: bicycles}, value: 15%}]}
  excluded: [helmets, gift cards]
warranty:
  length: {value: 2 years, overrides: [{when: {product: outlet}, value: 1 year}]}
  covers: [motors, batteries, switches]
  excludes: [drops, worn brake pads]
terms:
  gift_card: {expiry: {value: 24 months, says: [gift card expires, gift cards last]}}
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    "body",
    [
        "Gift cards can't be exchanged for cash. They can't be returned either.",
        "Helmets can't be returned. Neither can gift cards.",
        "Jackets can be returned. Helmets cannot.",
        "Outlet bikes are display models with a scratch. They can be returned within 14 days.",
        "Outlet bikes sell fast. Helmets cannot be returned.",
        "Outlet bikes come with a free helmet. It cannot be returned.",
        "Outlet bikes come with a lock and a lamp. These can't be returned separately.",
        "Outlet bikes are display models. If they've been ridden they cannot be returned.",
        "Outlet bikes are display models. They cannot be returned after 14 days.",
        "Outlet bikes are on the first floor. They can't be brought up to the desk, so ask.",
        "Outlet frames are one of a kind. We can't bring them back once they're sold out.",
        "Outlet items are cheaper. They are not covered by our price promise.",
        "Outlet bikes are ex-display. They have no accident damage, guaranteed.",
        "Outlet jackets are last season's. They won't be coming back.",
        "Outlet prices are low. They're final.",
        "Did you buy something from the outlet? It can be returned within 14 days.",
        "Returns are easy. They cannot be made by phone.",
        "Our shops are open late. They aren't on Sundays.",
        "Batteries are charged before they leave. They are not covered in grease.",
        "Motors are covered by our warranty. Their cables are too.",
        "Motors are covered by our warranty. Wheels are not.",
        "Motors are covered by the warranty. Drops are not.",
        "Motors and batteries are covered by our warranty. Worn brake pads are not, as they wear out.",
        "Motors are covered by the insurance. Batteries are not.",
        "Batteries are included in the price. Lights are not.",
        "Batteries are sold with a charger. Motors are not.",
        "Standard delivery is free from £50. Letterbox post is not.",
        "Standard delivery is fast. So is Letterbox post.",
        "Letterbox post is not tracked. Neither are postcards.",
        "Standard parcels can be tracked. Letters cannot.",
        "Bicycles carry a restocking fee. Jackets don't.",
        "Returns are free. Exchanges are too.",
        "Return postage? That's on us.",
        "Return postage for a bicycle? That's on you.",
        "Helmets? They can't be returned.",
        "Outlet items? They can be returned.",
        "Bicycles? That's on us: we assemble them.",
        "Unlike jackets, bicycles carry a restocking fee.",
        "Outlet bikes come in a box. The box is yours for keeps.",
    ],
)
def test_what_is_true_or_of_something_else_is_left_alone(body: str) -> None:
    assert not findings_in(_READ, body)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Outlet bikes are display models. They cannot be returned.", "They cannot be returned"),
        ("Outlet items are sold as seen. We don't take them back.", "We don't take them back"),
        ("Outlet goods are reduced for a reason. They're final sale.", "They're final sale"),
        ("Bought something from the outlet? You can't return it.", "You can't return it"),
        ("Our outlet bikes are old. That's why they can't be returned.", "they can't be returned"),
        ("Outlet bikes are ex-display. They come without a warranty.", "They come without a warranty"),
        ("Outlet frames have scratches. We give no guarantee on them.", "We give no guarantee on them"),
        ("Full-price clothing can be returned. Outlet items cannot.", "Outlet items cannot"),
        ("Jackets may be sent back, but outlet items may not.", "outlet items may not"),
        ("Jackets can be returned. So can helmets.", "So can helmets"),
        ("Our warranty covers frames. Batteries aren't covered.", "Batteries aren't covered"),
        ("Motors fall under the warranty. Batteries don't.", "Batteries don't"),
        ("Drops are not covered by our warranty. Neither are batteries.", "Neither are batteries"),
        ("Motors are covered by our warranty. So are worn brake pads.", "So are worn brake pads"),
        ("Bicycles carry a restocking fee. So do jackets.", "So do jackets"),
        ("Jackets carry a restocking fee, just like bicycles do.", "carry a restocking fee"),
        ("Bought something from the outlet? It's yours for keeps.", "It's yours for keeps"),
        ("Clothing from the outlet is yours for keeps.", "yours for keeps"),
        ("The return label? That one's on you.", "That one's on you"),
        ("Outlet items? They can't be returned.", "They can't be returned"),
        ("Vouchers expire. Gift cards don't.", "Gift cards don't"),
        ("Gift cards last a long time. They never expire.", "They never expire"),
        ("Letterbox post comes with tracking, Standard delivery doesn't.", "Standard delivery doesn't"),
    ],
)  # fmt: skip
def test_what_is_pointed_at_or_gone_on_with_is_held_against_the_policy(
    body: str, words: str
) -> None:
    assert any(words in one for one in findings_in(_READ, body)), findings_in(_READ, body)


def test_a_guarantee_may_be_told_in_the_title() -> None:
    body = "Motors and switches are covered. Batteries are not, as they wear out with use."
    assert findings_in(_READ, body, "What the guarantee covers") == ["Batteries are not"]
