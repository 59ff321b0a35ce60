"""What is denied to goods and customers for which the policy has a time."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_SHOP = """\
business: {name: Corner Shop, country: GB, currency: GBP}
orders:
  cancel_within: {value: 24 hours, overrides: [{when: {product: custom}, value: 3 hours}]}
  change_within: 1 hour
returns:
  window:
    value: 45 days
    overrides: [{when: {product: sale}, value: 21 days}, {when: {customer: trade}, value: 14 days}]
  excluded: [gift cards]
warranty: {length: {value: 2 years, overrides: [{when: {product: used}, value: 90 days}]}}
"""
_READ = policy_of(_SHOP)


@pytest.mark.parametrize(
    "body",
    [
        "Sale prices are final.",
        "Our decision on sale items is final.",
        "The discount on sale items is a final offer.",
        "Sale items without their tags are final.",
        "Once the tags are off, sale items are final.",
        "Sale items are final after 21 days.",
        "Some sale items are final sale.",
        "Are sale items final?",
        "Sale items are final unless they are faulty.",
        "Sale items are never final.",
        "Gift cards are final sale.",
        "The final sale starts on Monday.",
        "If 21 days have gone by, sale items are final.",
        "A custom order cannot be cancelled once we have cut the cloth.",
        "A custom order cannot be cancelled after three hours.",
        "A custom order can be cancelled within three hours.",
        "An order for custom curtains cannot be cancelled if the cloth is cut.",
        "A custom order cannot be cancelled online.",
        "A gift order cannot be cancelled.",
        "A custom order cannot be cancelled by e-mail.",
        "Used lamps come with no manufacturer's warranty.",
        "Used lamps have no extended warranty.",
        "Used lamps without a warranty card are fine.",
        "Used lamps carry no warranty after 90 days.",
        "Antiques carry no warranty.",
    ],
)
def test_what_is_true_or_of_others_is_left_alone(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Sale items are final and can't be sent back, even with the tags on.", "final and can't be sent back"),
        ("Lamps from the sale are final sale, so please choose with care.", "final sale"),
        ("Please note that sale goods are strictly final.", "final"),
        ("Anything bought in the sale is final, sorry.", "final"),
        ("All sale items are considered final sale.", "final sale"),
        ("A custom order cannot be canceled once it has been placed, not even a minute later.",
         "A custom order cannot be canceled once it has been placed"),
        ("An order for custom curtains cannot be cancelled at all.",
         "order for custom curtains cannot be cancelled at all"),
        ("Custom orders can't be cancelled under any circumstances.",
         "Custom orders can't be cancelled under any circumstances"),
        ("Orders of custom goods may not be cancelled by the customer.",
         "Orders of custom goods may not be cancelled by the customer"),
        ("Upon confirmation an order is final and may not be cancelled.",
         "an order is final and may not be cancelled"),
        ("Used lamps are sold as seen and carry no warranty from us.", "carry no warranty"),
        ("Used lamps are sold without any warranty.", "without any warranty"),
        ("No guarantee is given on used lamps.", "No guarantee is given"),
        ("Used lamps don't come with a warranty.", "don't come with a warranty"),
    ],
)  # fmt: skip
def test_what_the_policy_has_a_time_for(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]
