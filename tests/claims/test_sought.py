"""What is left out for the sake of speed would have said nothing of the facts that are sought."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kbgen.claims.reader import Reader
from kbgen.claims.silent import with_gaps
from kbgen.model import Policy
from tests.claims.items import FOLDER, read_shop
from tests.claims.judge import article_base, read_shop_policy


@pytest.mark.parametrize("section", ["returns", "refunds", "delivery", "contact", "orders"])
@pytest.mark.parametrize("name", ["d_walking", "books_ie"])
def test_no_statement_is_passed_over(name: str, section: str) -> None:
    shop = read_shop(FOLDER / "dev" / f"{name}.txt")
    policy, _ = read_shop_policy(shop)
    poor = Policy({k: f for k, f in policy.facts.items() if f.section != section}, policy.groups)
    kb = article_base(poor, {f"{item.line}.md": item.markdown for item in shop.items})
    complete, missing = with_gaps(poor)
    whole = replace(kb, policy=complete)
    every, sought = (
        [
            claim
            for article in whole.articles.values()
            for claim in reader.claims(article)
            if missing.intersection(claim.keys)
        ]
        for reader in (Reader(whole), Reader(whole, missing))
    )
    assert every
    assert sought == every
