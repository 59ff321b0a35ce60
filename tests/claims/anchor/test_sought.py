"""What is left out for the sake of speed would not have named the facts that are sought."""

from __future__ import annotations

import pytest

from kbgen.claims.claim import Claim
from kbgen.claims.reader import Reader
from kbgen.claims.topics.subject import is_named
from tests.claims.items import FOLDER, read_shop
from tests.claims.judge import article_base, read_shop_policy


@pytest.mark.parametrize(
    "group",
    [
        *("returns.window", "returns.cost", "refunds", "delivery.methods"),
        *("delivery.countries", "contact.channels", "orders", "warranty"),
    ],
)
@pytest.mark.parametrize("name", ["d_walking", "d_homeware_us"])
def test_no_statement_is_passed_over(name: str, group: str) -> None:
    shop = read_shop(FOLDER / "dev" / f"{name}.txt")
    policy, _ = read_shop_policy(shop)
    kb = article_base(policy, {f"{item.line}.md": item.markdown for item in shop.items})
    keys = frozenset(fact.key for fact in policy.under(group))
    every, sought = (
        [
            claim
            for article in kb.articles.values()
            for claim in reader.claims(article)
            if keys.intersection(claim.keys) and not claim.loose
        ]
        for reader in (Reader(kb), Reader(kb, keys))
    )
    named = [claim for claim in every if _names(claim, keys)]
    assert every
    assert [claim for claim in sought if _names(claim, keys)] == named


def _names(claim: Claim, keys: frozenset[str]) -> bool:
    said = keys.intersection(claim.keys)
    return not claim.sentence or any(is_named(key, claim.sentence) for key in said)
