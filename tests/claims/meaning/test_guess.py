"""What a statement means by its words alone: what is reported of it, and what is not."""

from __future__ import annotations

import pytest

from kbgen.claims import claims_of, contradictions
from kbgen.claims.compare.judge import Contradiction
from tests.claims.judge import article_base, policy_of

_SHOP = """
business: {name: Lantern & Loom, country: GB, currency: GBP, time_zone: Europe/London}
delivery:
  dispatch: 2 working days
  methods: {post: {name: Post, time: 2 days, cost: £4, free_from: £60}}
  collection: {ready: 2 hours, hold: 7 days}
returns: {window: 30 days}
refunds: {time: 5 days}
orders: {damage_report: 5 days}
warranty: {length: 2 years}
"""
_POLICY = policy_of(_SHOP)


def found(title: str, text: str) -> tuple[Contradiction, ...]:
    return contradictions(article_base(_POLICY, {"a.md": f"---\ntitle: {title}\n---\n{text}\n"}))


@pytest.mark.parametrize(
    ("title", "text", "key"),
    [
        (
            "Guarantee",
            "If a lamp fails within four years, we'll send you a new one.",
            "warranty.length",
        ),
        (
            "Guarantee",
            "If a lamp fails in the first four years, we'll send you a new one.",
            "warranty.length",
        ),
        ("Postage", "Bags of £80 travel free.", "delivery.methods.post.free_from"),
        ("Mend or replace", "Our promise on every loom is good for 5 years.", "warranty.length"),
        (
            "Collect",
            "We'll mind your parcel at the counter for 30 days.",
            "delivery.collection.hold",
        ),
    ],
)
def test_a_fact_is_told_by_words_that_no_topic_knows(title: str, text: str, key: str) -> None:
    (one,) = found(title, text)

    assert one.claim.keys == (key,)
    assert one.claim.loose
    assert one.sure


@pytest.mark.parametrize(
    ("title", "text", "key"),
    [
        (
            "Postage",
            "The postage is on us when your basket reaches £80.",
            "delivery.methods.post.free_from",
        ),
        (
            "Dispatch",
            "Allow five working days before the parcel is handed to the carrier.",
            "delivery.dispatch",
        ),
        (
            "Delivery",
            "Customers can expect their parcel 6 days after it leaves us.",
            "delivery.methods.post.time",
        ),
        (
            "Refunds",
            "If 14 days have gone by since delivery, unfortunately we can't offer you a refund.",
            "returns.window",
        ),
    ],
)
def test_a_fact_that_a_topic_only_comes_near_to_is_told(title: str, text: str, key: str) -> None:
    (one,) = found(title, text)

    assert one.claim.keys == (key,)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Mend or replace", "Should the weave give way in the first 2 years, we mend it."),
        ("Delivery", "**Free shipping in Wales!** Spend £60 or more and the post is on us."),
        ("Guarantee", "Most local fitters warranty their labour for one year."),
        ("Guarantee", "If a lamp hasn't failed within four years, it will go on."),
        ("Refunds", "If you haven't heard from us within 10 days of returning it, write."),
        ("Refunds", "If 10 days have passed and you haven't heard, we can't have received it."),
        ("Help", "We're a team of six, so give us up to 2 working days to send your order."),
        ("Delivery", "Free delivery:\n\n- Ireland: from £60"),
        ("Collect", "We'll mind your click-and-collect order for a week."),
        ("Collect", "If we mind your order for 30 days, it gathers dust."),
        ("Collect", "By law we mind your order for 30 days."),
        ("Warranty", "Thornbury gives the first owner five years of its own."),
        ("Care", "Soak the wool for 20 minutes before dyeing."),
        ("Delivery", "Free samples come with every order over £20."),
        (
            "Returns",
            "We take the label off your refund, so there is nothing to pay at the counter.",
        ),
        ("Refunds", "Ashdown Bank tells its customers of a refund within 24 hours."),
    ],
)
def test_what_agrees_or_is_of_something_else_is_not_reported(title: str, text: str) -> None:
    assert found(title, text) == ()


def test_what_is_only_guessed_is_no_claim() -> None:
    text = "---\ntitle: Collect\n---\nWe'll mind your click-and-collect order for 30 days.\n"

    assert claims_of(article_base(_POLICY, {"a.md": text})) == ()


def test_a_case_with_a_figure_and_no_verb_is_never_sure_where_only_what_stands_above_tells() -> (
    None
):
    (one,) = found("Delivery", "## When orders leave us\n\n- Custom looms: 6 weeks")

    assert one.claim.keys == ("delivery.dispatch",)
    assert not one.sure
