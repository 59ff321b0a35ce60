"""The same said twice, one behind the other: one finding, whose place holds both."""

from __future__ import annotations

import pytest

from tests.claims.judge import article_base, findings, policy_of

_SHOP = """
business: {name: Oar & Anchor, country: US, currency: USD}
delivery:
  countries: [US, CA, GB]
  methods: {standard: {name: Standard, cost: $5}}
returns: {window: 30 days, cost: $6}
exchanges: {cost: $8}
refunds: {method: original payment method}
"""
_POLICY = policy_of(_SHOP)


def count(text: str) -> int:
    """How many findings of the claims there are."""
    kb = article_base(_POLICY, {"a.md": f"---\ntitle: Help\n---\n{text}\n"})
    return len(findings(kb))


@pytest.mark.parametrize(
    "text",
    [
        "A return is refunded as store credit only. We don't put money back on cards.",
        "We don't send money back to cards. Refunds are given as shop credit.",
        "Refunds are issued as store credit. We only do store credit.",
        "United States and Canada only. We don't ship to the UK.",
        "Return label's on the house. You won't pay a cent to send a record back.",
        "Returns are free. You don't pay a penny to send anything back.",
    ],
)
def test_the_same_told_twice_is_one_finding(text: str) -> None:
    assert count(text) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Returns are free. Exchanges are free.",
        "Returns are free. Refunds are given as shop credit.",
        "Return a record within 14 days. Records can come back within 20 days of delivery.",
        "We ship to France. We ship to Spain.",
        "We ship to France. We don't ship to the UK.",
    ],
)
def test_two_mistakes_are_two_findings(text: str) -> None:
    assert count(text) == 2
