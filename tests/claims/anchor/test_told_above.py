"""Figures below headings that name one of the shop's own facts: of other things, and of the fact."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, levels_in, policy_of

_SHOP = """
business: {name: Reed & Rye, country: GB, currency: GBP}
terms:
  gift_wrapping: {value: £3.50, says: [gift wrapping, gift wrap, wrap a present]}
  gift_card_validity: {value: 24 months, says: [gift cards last, gift card is valid]}
  assessment_fee: {value: £35, says: [assessment fee, fee for an assessment]}
  student_discount: {value: 5%, says: [student discount, discount for students]}
  price_adjustment: {value: 14 days, says: [price adjustment, adjust the price]}
"""
_POLICY = policy_of(_SHOP)


@pytest.mark.parametrize(
    ("title", "body"),
    [
        (
            "Repairs and assessment",
            "## What repairs cost\n\n| Repair | Price |\n|---|---|\n| A new bridge | £59 |",
        ),
        (
            "Repairs, assessment and loan fiddles",
            "| Repair | Price from |\n|---|---|\n| Setting up a violin | £45 |",
        ),
        (
            "Prices, discounts and students",
            "## Other reductions\n\n| Reduction | Amount |\n|---|---|\n| Ex-display | 10% |",
        ),
        (
            "Gift wrapping and gift cards",
            "## Wrapping\n\nBig things get a bow. There's no charge for the bow.",
        ),
        ("Gift wrapping and gift cards", "## Gift cards\n\n- Any amount from £10 to £250"),
        (
            "Prices and price adjustments",
            "## Codes\n\n- A code from the newsletter is good for 30 days",
        ),
    ],
)
def test_a_figure_of_another_thing_is_none_of_a_fact_far_above(title: str, body: str) -> None:
    assert findings_in(_POLICY, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "words"),
    [
        ("Gift wrapping", "It's £5 a parcel.", "£5"),
        ("Gifts", "## Gift wrapping\n\nIt costs £5 for each present.", "£5"),
        ("Gifts", "We'll wrap your present in brown paper. It costs £5.", "£5"),
        ("Gift wrapping and gift cards", "We'll gift wrap your present for £5.", "£5"),
        (
            "Repairs and assessment",
            "## Prices\n\n| What | Price |\n|---|---|\n| Assessment fee | £45 |",
            "£45",
        ),
        ("Gift wrapping", "## What does it cost?\n\nIt's £5 a parcel.", "£5"),
        ("Discounts", "## Student discount\n\nYou get 10% off everything.", "10%"),
        ("Discounts", "| Who | How much |\n|---|---|\n| Students | 10% |", "10%"),
        ("Prices", "## Price adjustment\n\nAsk us within 30 days of your order.", "30 days"),
        ("Gift cards", "## How long is a gift card valid?\n\nIt lasts 12 months.", "12 months"),
    ],
)
def test_a_figure_of_the_fact_is_held_against_it(title: str, body: str, words: str) -> None:
    assert findings_in(_POLICY, body, title) == [words]


_CLUB = policy_of("""
business: {name: Reed & Rye, country: GB, currency: GBP}
delivery: {methods: {standard: {name: Standard, time: 3 days, cost: £4}}}
terms:
  reed_club:
    fee: {value: £20, says: [Reed Club costs]}
    reminder: {value: 1 month, says: [before the Reed Club renews]}
""")


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Reed Club", "## Does it renew by itself?\n\nYes. We write to you a month before."),
        ("Reed Club", "It's delivered with your parcel in 3 days."),
        ("Reed Club", "You'll play for about three minutes on each reed."),
        ("Reed Club", "## Reeds\n\nSoak a reed for 2 months in linseed oil."),
        ("Reed Club", "If nobody plays for 2 months, reeds dry out."),
        ("Reeds and clubs", "## Do they last?\n\nMost players change theirs every 2 months."),
    ],
)
def test_what_a_text_on_one_matter_says_of_others_is_silent(title: str, body: str) -> None:
    assert findings_in(_CLUB, body, title) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("## Does it renew by itself?\n\nYes. We write to you 2 months before.", "2 months"),
        ("## What happens to it then?\n\nYou hear from us 2 months before.", "2 months"),
    ],
)
def test_a_text_on_one_matter_is_warned_of_its_figures(body: str, words: str) -> None:
    assert levels_in(_CLUB, body, "Reed Club") == [("warning", words)]
