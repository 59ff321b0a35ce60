"""The record of reviews: read, written, merged."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from kbgen.load.reviews import REVIEWS, read_reviews, reviews_text
from kbgen.model import Loc, Reviewed

DAY = date(2026, 10, 5)
RECORD = {
    "content/b.md": Reviewed(DAY),
    "content/a.md": Reviewed(DAY, {"returns.window product=sale": "14 days", "returns.cost": "£2"}),
}
TEXT = """\
["content/a.md", "2026-10-05"]
["content/a.md", "2026-10-05", "returns.cost", "£2"]
["content/a.md", "2026-10-05", "returns.window product=sale", "14 days"]
["content/b.md", "2026-10-05"]
"""


def test_one_sorted_line_for_each_article_and_fact() -> None:
    assert reviews_text(RECORD) == TEXT


def test_it_is_read_back() -> None:
    assert read_reviews(TEXT, REVIEWS) == (RECORD, ())


def test_nothing() -> None:
    assert read_reviews("", REVIEWS) == ({}, ())
    assert reviews_text({}) == ""


def test_of_two_branches_the_later_review_counts() -> None:
    text = """\
["content/a.md", "2026-10-05"]
["content/a.md", "2026-10-05", "returns.cost", "£2"]
["content/a.md", "2026-11-01"]
["content/a.md", "2026-11-01", "returns.window", "30 days"]
"""
    for lines in (text.splitlines(), text.splitlines()[::-1]):
        reviews, problems = read_reviews("\n".join(lines), REVIEWS)
        assert reviews == {
            "content/a.md": Reviewed(date(2026, 11, 1), {"returns.window": "30 days"})
        }
        assert problems == ()


def test_lines_that_are_none_are_filed_and_the_others_read() -> None:
    broken = "<<<<<<< HEAD"
    reviews, problems = read_reviews(f"{TEXT}{broken}\n", REVIEWS)
    assert reviews == RECORD
    assert [(problem.rule, problem.loc) for problem in problems] == [
        ("KB001", Loc(REVIEWS, 5, 1, 5, len(broken) + 1))
    ]


@given(st.text())
def test_no_text_breaks_it(text: str) -> None:
    read_reviews(text, REVIEWS)


TEXTS = st.text(max_size=20)


@given(
    st.dictionaries(
        TEXTS,
        st.builds(Reviewed, st.dates(), st.dictionaries(TEXTS, TEXTS, max_size=3)),
        max_size=3,
    )
)
def test_what_is_written_is_read(reviews: dict[str, Reviewed]) -> None:
    assert read_reviews(reviews_text(reviews), REVIEWS) == (reviews, ())
