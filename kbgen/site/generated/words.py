"""What generated pages and files say themselves, by language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kbgen.values import Language


@dataclass(frozen=True, slots=True)
class AboutPage:
    """A page's title and description, and the words by which it is looked for."""

    title: str
    description: str
    keywords: tuple[str, ...]
    icon: str
    """Of the theme's icons; the same in all languages."""


@dataclass(frozen=True)
class PageWords:
    """The words of one language. Templates take one word where they have braces."""

    pages: Mapping[str, AboutPage]
    ways_to_reach_us: str
    special_days: str
    on: str
    hours: str
    public_holiday: str
    ways_to_deliver: str
    deliver_to: str
    deliver_to_rest: str
    dispatch: str
    collection: str
    good_to_know: str
    how_long: str
    seasons: str
    costs: str
    how_to_return: str
    exchanges: str
    refunds: str
    withdrawal: str
    complaint_times: str
    who_helps: str
    disagree: str
    external_body: str
    open: str
    changes_of: str
    changes_from: str
    changes_before: str


ENGLISH = PageWords(
    pages={
        "contact": AboutPage(
            "Contact us",
            "How to reach us, when we are there, and how soon we answer.",
            ("contact", "phone number", "telephone", "e-mail address", "opening hours", "person"),
            "material/message-text-outline",
        ),
        "delivery": AboutPage(
            "Delivery",
            "Where we deliver, how long it takes, and what it costs.",
            ("shipping", "postage", "delivery cost", "delivery time", "courier"),
            "material/truck-delivery-outline",
        ),
        "returns": AboutPage(
            "Returns",
            "How long you have, what it costs, and when your money is back.",
            ("return", "send back", "refund", "exchange", "money back"),
            "material/cash-refund",
        ),
        "complaints": AboutPage(
            "Complaints",
            "Who looks at a complaint, and by when you have an answer.",
            ("complaint", "complain", "unhappy", "manager", "ombudsman"),
            "material/scale-balance",
        ),
        "standards": AboutPage(
            "Our service standards",
            "What we measure ourselves by, in numbers.",
            ("service standards", "targets", "performance"),
            "material/chart-line",
        ),
    },
    ways_to_reach_us="All ways to reach us",
    special_days="Closed days and different hours",
    on="On",
    hours="Hours",
    public_holiday="Public holiday",
    ways_to_deliver="Ways to deliver",
    deliver_to="To {}",
    deliver_to_rest="To the rest of {}",
    dispatch="When it leaves us",
    collection="Collect it yourself",
    good_to_know="Good to know",
    how_long="How long you have",
    seasons="Around the holidays",
    costs="What it costs",
    how_to_return="How to send it back",
    exchanges="Exchanges",
    refunds="Your refund",
    withdrawal="Your right to cancel",
    complaint_times="When you hear from us",
    who_helps="Who looks at it",
    disagree="If we cannot agree",
    external_body="You can take your complaint to {}.",
    open="Open",
    changes_of="What changes at {}",
    changes_from="From {}: {}.",
    changes_before="Before: {}.",
)

_WORDS = {"en": ENGLISH}


def page_words(language: Language) -> PageWords:
    """The words of a language; English where there are none of its own."""
    return _WORDS.get(language.tag.partition("-")[0], ENGLISH)
