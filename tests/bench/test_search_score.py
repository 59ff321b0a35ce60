"""The search bench's arithmetic and its query files; what it measures is no test's business."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench.search.queries import HALVES, KINDS, Query, parse_queries, read_queries
from tests.bench.search.score import Success, rank_of, score

CONTENT = Path(__file__).parents[2] / "content"


def test_the_first_wanted_result_counts() -> None:
    assert rank_of(["a", "b", "c"], {"c", "b"}) == 2
    assert rank_of(["a", "a", "a", "b"], {"b"}) == 2  # an article that is listed twice is one
    assert rank_of([str(number) for number in range(20)], {"9"}) == 10
    assert rank_of([str(number) for number in range(20)], {"10"}) is None
    assert rank_of([], {"a"}) is None


def test_success_and_mean_reciprocal_rank() -> None:
    found = score([1, 2, 4, None])
    assert found.successes == (Success(1, 1, 4), Success(3, 2, 4), Success(5, 3, 4))
    assert found.mrr == pytest.approx((1 + 1 / 2 + 1 / 4) / 4)
    assert found.successes[2].share == 0.75
    low, high = found.successes[2].interval
    assert (round(low, 3), round(high, 3)) == (0.301, 0.954)
    assert score([]).mrr == 0


def test_a_line_has_a_kind_a_query_and_articles() -> None:
    text = "# said\n\nkeyword | refund | returns/a.md | returns/b.md\n"
    wanted = frozenset({"returns/a.md", "returns/b.md"})
    assert list(parse_queries(text, "x.txt")) == [Query("keyword", "refund", wanted)]
    for line in ("refund | a.md", "keyword | refund", "keyword | refund | "):
        with pytest.raises(ValueError, match=r"x\.txt:1: 'kind \| query \| path' was expected"):
            list(parse_queries(line, "x.txt"))


def test_the_halves_are_alike_and_apart() -> None:
    for shop, least in (("demo", 80), ("arduino", 30)):
        halves = [read_queries(shop, half) for half in HALVES]
        texts = [{query.text.casefold() for query in half} for half in halves]
        assert not texts[0] & texts[1]
        for half, text in zip(halves, texts, strict=True):
            assert len(half) == len(text) >= least
        for kind in KINDS:
            counts = [sum(query.kind == kind for query in half) for half in halves]
            assert abs(counts[0] - counts[1]) <= 1


def test_what_is_wanted_of_the_shop_is_there() -> None:
    wanted = {path for half in HALVES for q in read_queries("demo", half) for path in q.wanted}
    assert [path for path in sorted(wanted) if not (CONTENT / path).is_file()] == []
    assert not [path for path in wanted if path.startswith("agents/")]
