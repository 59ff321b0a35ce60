"""Readers that are asked only where a text stands that they need lose nothing by it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kbgen.claims.context.around import Around
from kbgen.claims.context.figures import told
from kbgen.claims.extract import quantities
from kbgen.claims.promises.completed import completed
from kbgen.claims.promises.readers import READERS, open_readers
from kbgen.claims.promises.statements import READERS as OF_STATEMENTS
from kbgen.claims.promises.statements import open_readers as open_for_statements
from kbgen.claims.prose.passages import passages
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.model import Article
from tests.claims.items import Shop, read_set
from tests.claims.judge import ARTICLE, item_base, read_shop_policy

SHOPS = read_set("dev")[::4]


def sentences(shop: Shop) -> Iterator[tuple[Wording, Article, Around, str]]:
    policy, _ = read_shop_policy(shop)
    wording = Wording(policy)
    for item in shop.items:
        article = item_base(policy, item).articles[ARTICLE]
        for passage in passages(article.body):
            found = quantities(passage.text, wording.context)
            for one in told(wording, article.title or "", passage, found):
                yield wording, article, one.around, one.text


@pytest.mark.parametrize("shop", SHOPS, ids=lambda shop: shop.path.stem)
def test_a_reader_that_is_not_asked_would_find_nothing(shop: Shop) -> None:
    for wording, article, around, sentence in sentences(shop):
        asked = set(open_readers(around, sentence))
        for number, (reader, _) in enumerate(READERS):
            assert number in asked or not list(reader(wording, article, around, sentence))


@pytest.mark.parametrize("shop", SHOPS, ids=lambda shop: shop.path.stem)
def test_a_reader_of_statements_that_is_not_asked_would_find_nothing(shop: Shop) -> None:
    for wording, _, around, sentence in sentences(shop):
        for statement in completed(around, lowered(sentence)):
            asked = set(open_for_statements(statement))
            for number, (reader, _) in enumerate(OF_STATEMENTS):
                assert number in asked or not list(reader(wording, around, statement))
