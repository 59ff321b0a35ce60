"""What is said of a delivery method by its name."""

from __future__ import annotations

import pytest

from tests.claims.judge import ARTICLE, article_base, findings, findings_in, levels_in, policy_of

SHOP = """\
business: {name: Corner Shop, country: GB, currency: GBP}
delivery:
  dispatch: 1 business day
  methods:
    standard: {name: Standard, time: 3-5 business days, cost: £3.95, free_from: £50, tracked: yes}
    express: {name: Express, time: 1 business day, cost: £7.95, tracked: no}
    next_day: {name: Next Day, time: 1 business day, cost: £9.95, tracked: yes}
    packet: {name: Post Packet, time: 2-3 business days, cost: £1.60, tracked: no}
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    "body",
    [
        "A Post Packet takes two or three working days to show up.",
        "Express takes three days to leave our warehouse.",
        "Express takes two days longer at Christmas.",
        "Express takes five weeks to come back to us.",
        "Express is £2 cheaper on Mondays.",
        "Express used to cost £12.50.",
        "Express letters cost £0.50 more than others.",
        "Express delivery is free on orders over £500.",
        "Upgrading to Express costs £4 more than standard.",
        "We send you the other one by Standard delivery, at no charge.",
        "Insurance for Express is £12.50.",
        "Small pins go by Post Packet, which is £1.60.",
        "- small pins: Post Packet, £1.60\n- pens: Standard, £3.95",
        "Pick Standard for £3.95.",
        "Next day is Sunday, when we rest.",
        "The next day costs nothing extra.",
        "We write back the next day.",
        "Next Day costs £9.95.",
        "Next day to Northern Ireland is tracked.",
        "Express means a courier in a red van, and it's £7.95.",
    ],
)
def test_other_times_and_costs_are_not_the_methods(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("It's regular mail, so a Post Packet takes three to four weeks to show up.", "three to four weeks"),
        ("Post Packet turns up in 8 working days.", "8 working days"),
        ("Allow three weeks for a Post Packet to get to you.", "three weeks"),
        ("Please allow two to three weeks for Express.", "two to three weeks"),
        ("Express now needs four working days in transit.", "four working days"),
        ("Add Express at checkout for £12.50.", "£12.50"),
        ("The fee for an Express parcel is £12.50, whatever its size.", "£12.50"),
        ("Pens go in our Post Packet, and the Post Packet is free of charge.", "free of charge"),
        ("Pens go by Post Packet, which is £2.20.", "£2.20"),
        ("Next Day costs £12.", "£12"),
        ("Next Day to Northern Ireland costs £12.", "£12"),
        ("Express means a courier in a red van and no dawdling, and it's £12.", "£12"),
        ("Express comes with a text an hour before the van arrives, but it costs £12.", "£12"),
        ("Next Day goes by a courier who gives no tracking.", "Next Day goes by a courier who gives no tracking."),
    ],
)  # fmt: skip
def test_what_is_said_of_its_name_is_sure(body: str, words: str) -> None:
    assert levels_in(_READ, body) == [("error", words)]


def test_goods_before_a_method_may_be_a_case() -> None:
    body = "- pins, hooks: Post Packet, £2.20\n- pens: Standard, £3.95"
    assert levels_in(_READ, body) == [("warning", "£2.20")]


def test_the_row_of_a_method_is_not_of_what_is_above_the_table() -> None:
    policy = policy_of(SHOP.replace("name: Standard", "name: USPS First Class"))
    article = (
        "---\ntitle: Processing and shipping times\n---\n"
        "| Method | Shipping and handling | When to expect it |\n|---|---|---|\n"
        "| USPS First Class | £3.95 | within 3 to 5 business days |\n\n"
        "What we charge covers the processing and the packaging.\n"
    )
    assert findings(article_base(policy, {ARTICLE: article})) == ()
