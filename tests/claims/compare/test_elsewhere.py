"""Values of other cases: where a sentence may mean one, and where it surely doesn't."""

from __future__ import annotations

import pytest

from kbgen.claims import contradictions
from tests.claims.judge import article_base, policy_of

_SHOP = """
business: {name: Oar & Anchor, country: GB, currency: GBP}
returns:
  window:
    value: 30 days
    overrides:
      - {when: {product: swimwear}, value: 14 days}
      - {when: {country: IE}, value: 21 days}
      - {when: {ordered: 2026-11-01/2026-12-24}, value: 90 days}
"""
_POLICY = policy_of(_SHOP)


def levels(text: str) -> list[bool]:
    """Whether each contradiction is sure."""
    kb = article_base(_POLICY, {"a.md": f"---\ntitle: Returns\n---\n{text}\n"})
    return [one.sure for one in contradictions(kb)]


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("You can send things back within 14 days of delivery.", [True]),
        ("You can send things back within 21 days of delivery.", [True]),
        ("You can send things back within 90 days of delivery.", [False]),
        ("Swim goes by rules of its own: send it back within 14 days of delivery.", [False]),
        ("We ship to Ireland.\n\n## From there\n\nSend it back within 14 days.", [True]),
        ("Swimwear may come back within 14 days of delivery.", []),
        ("From Ireland you can send things back within 21 days of delivery.", []),
        ("You can send everything back within 14 days of delivery.", [True]),
    ],
)
def test_a_sentence_without_a_word_for_the_other_case_is_sure(text: str, sure: list[bool]) -> None:
    assert levels(text) == sure
