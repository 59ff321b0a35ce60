"""Ways to send goods back that shops call customers to."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {{name: Sedge, country: GB, currency: GBP}}
returns: {{window: 30 days, methods: [{methods}]}}
"""
_POST = policy_of(SHOP.format(methods="by post"))
_SHOP = policy_of(SHOP.format(methods="by post, in store, collection by courier"))


@pytest.mark.parametrize(
    "body",
    [
        "If it arrived broken, bring it back to our shop.",
        "Bring it to our workshop for repair.",
        "Please don't bring your return to our shop.",
        "# Repairs\n\nBring it back to our shop.",
        "# Recycling\n\nDrop your old lamp in at our shop. We'll send it back to the maker.",
        "Bring it up with our shop if you need it back sooner.",
        "We'll send a courier to collect your return if it's too heavy for you.",
        "We collect large returns from your home.",
        "Our driver picks it up at your door if you hire it, and brings it back.",
        "A courier collects our parcels at four.",
        "We'll collect your feedback on returns.",
        "We can't send a courier to pick up your return.",
        "Do you collect returns?",
        "If it's faulty, we'll collect your return.",
        "Bring your order number to our shop's returns page.",
        "Send it back by post.",
        "We'll collect your exchange parcel when we bring the new one back.",
    ],
)
def test_true_or_said_of_something_else(body: str) -> None:
    assert findings_in(_POST, body) == []


_OFFERED = (
    "Bring it back to our shop.",
    "Post your return, or hand it in at our shop.",
    "Just drop your return in at our showroom.",
    "We'll send a courier to your door to pick up your return.",
    "We collect your returns.",
    "Post your return, or have our driver pick it up at your door.",
    "You can have your return collected.",
    "Our driver picks up your return.",
    "Returns are collected from your home.",
)


@pytest.mark.parametrize("body", _OFFERED)
def test_a_way_that_the_policy_lacks(body: str) -> None:
    assert len(findings_in(_POST, body)) == 1


@pytest.mark.parametrize("body", _OFFERED)
def test_a_way_that_the_policy_has(body: str) -> None:
    assert findings_in(_SHOP, body) == []
