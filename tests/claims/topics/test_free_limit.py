"""Orders below the amount from which they go free, which is named by its being free."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Merrow and Tate, country: GB, currency: GBP}
delivery:
  countries: [GB, FR]
  methods:
    standard: {name: Standard delivery, countries: [GB], time: 2-4 business days, cost: £4.95, free_from: £60}
    europe: {name: Europe, countries: [FR], time: 4-6 business days, cost: £12.50}
returns: {window: 30 days, cost: £3}
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    "body",
    [
        "Standard delivery on orders below the free delivery mark is £4.95.",
        "Standard delivery, goods below the limit for free shipping: £4.95.",
        "Below the free-shipping threshold, standard delivery costs £4.95.",
        "Standard delivery costs £4.95 until you reach free delivery.",
        "Orders that don't reach the free postage line pay £4.95 for standard delivery.",
        "If your basket stays under the free delivery level, standard delivery is £4.95.",
        "Standard delivery is £4.95 for anything that doesn't qualify for free delivery.",
        "Just under our free shipping amount, standard delivery is £4.95.",
        "Standard delivery is charged at £4.95 unless your order reaches free delivery.",
        "Returns cost £3, whether your order was above or below the free delivery threshold.",
        "- Standard delivery: £4.95 for orders below the free-shipping threshold",
        # The limit itself.
        "The limit for free standard delivery is £60.",
        "The free delivery threshold is £60.",
        "Free shipping threshold: £60",
        "The minimum order for free delivery is £60.",
        "The free delivery amount to addresses in the UK is £60.",
        "There's no minimum for returns.",
        # The same in other words than "free".
        "| Delivery address | No delivery costs from |\n|---|---|\n| United Kingdom | £60 |",
        "| Where | You pay no postage from |\n|---|---|\n| UK | £60 |",
        "| Method | Price | Nothing to pay from |\n|---|---|---|\n| Standard delivery | £4.95 | £60 |",
        "| Method | Delivery costs nothing over |\n|---|---|\n| Standard delivery | £60 |",
        "| Destination | Postage waived above |\n|---|---|\n| UK | £60 |",
        "| Method | Cost | No charge over |\n|---|---|---|\n| Standard delivery | £4.95 | £60 |",
        "| Orders over | Delivery |\n|---|---|\n| £60 | none |",
        "| Method | Price | Gratis from |\n|---|---|---|\n| Standard delivery | £4.95 | £60 |",
        "No delivery costs from £60.",
        "Standard delivery without costs from £60 in the UK.",
    ],
)
def test_a_limit_is_no_price(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Standard delivery on orders below the free delivery mark is £7.", "£7"),
        ("Standard delivery, goods below the limit for free shipping: £6.95.", "£6.95"),
        ("Below the free-shipping threshold, standard delivery costs £6.", "£6"),
        ("Standard delivery costs £6 until you reach free delivery.", "£6"),
        ("Standard delivery is £6 on orders that don't qualify for free delivery.", "£6"),
        ("The limit for free standard delivery is £80.", "£80"),
        ("The free delivery threshold is £80.", "£80"),
        ("Our free delivery limit stands at £80.", "£80"),
        ("| Address | No delivery costs from |\n|---|---|\n| United Kingdom | £75 |", "£75"),
        ("| Method | Cost | Nothing to pay from |\n|---|---|---|\n| Standard delivery | £6 | £60 |", "£6"),
        # What is free all the same.
        ("Returns are free, even on orders below the free delivery mark.", "free"),
        ("Standard delivery is free, whatever you spend.", "free"),
    ],
)  # fmt: skip
def test_what_is_said_beside_a_limit_is_held_against_the_policy(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]
