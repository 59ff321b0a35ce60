"""Cut-off times, phone numbers and hours of channels: what contradicts, and what is another matter."""

from __future__ import annotations

import pytest

from kbgen.claims import contradictions
from kbgen.load.policy import read_policy
from kbgen.load.yaml_nodes import parse_yaml
from tests.claims.judge import ARTICLE, POLICY, article_base, findings_in, policy_of

SHOP = """\
business: {name: Corner Shop, country: GB, currency: GBP}
contact:
  channels:
    phone: {name: Phone, hours: Mo-Fr 09:00-17:00; Sa 10:00-16:00, number: 0113 496 0142}
    chat: {name: Chat, hours: Mo-Su 09:00-21:00}
delivery:
  cutoff: 14:00
  countries: [GB]
  methods:
    post: {name: Post, time: 2-3 working days, cost: £3, free_from: £40}
returns: {window: 30 days}
refunds: {time: 5 working days}
orders: {cancel_within: 2 hours}
"""
_READ = policy_of(SHOP)


def found(body: str, title: str = "Help") -> list[str]:
    return findings_in(_READ, body, title)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Orders that come in after 4pm are packed the following day.", "4pm"),
        ("Orders after 16:00 are sent one day later.", "16:00"),
        ("Missed the 5pm deadline? Your order goes out with the next post.", "5pm"),
        ("Parcels ordered by noon are posted the same evening.", "noon"),
        ("Toll free: 0113 496 0124", "0113 496 0124"),
        ("Ring us on 0113 496 0124.", "0113 496 0124"),
        ("Call our team on 0113 496 0124.", "0113 496 0124"),
        ("Call the shop in Leeds on 0113 496 0124.", "0113 496 0124"),
        ("Chat with a stylist on weekdays only.", "weekdays"),
        ("You can ring us until 8pm from Monday to Friday.", "until 8pm from Monday to Friday"),
        ("Our lines are open on Saturdays until 6.", "Saturdays until 6"),
        ("Sleep on it for 60 nights and send it back if it isn't right.", "60 nights"),
        ("| | Phone | Chat |\n|---|---|---|\n| Mon–Fri | 9am–6pm | 9am–9pm |", "9am–6pm"),
        ("There's nobody on the phones on Saturdays.", "nobody on the phones on Saturdays"),
    ],
)
def test_what_contradicts(body: str, words: str) -> None:
    assert found(body) == [words]


@pytest.mark.parametrize(
    "body",
    [
        "Orders that come in after 2pm are packed the following day.",
        "After 6pm the café is closed.",
        "Please don't ring the bell after 9pm.",
        "Missed the 2pm deadline? Your order goes out with the next post.",
        "Parcels are collected from us at noon.",
        "For emergencies ring Gas Safe Scotland on 0800 408 5500.",
        "Contact Citizens Advice on 0800 144 8848.",
        "Chat with a stylist on any day.",
        "There's nobody on the phones on Sundays.",
        "If it's us who cancel, we ring you the same day.",
        "Orders above £40 have no postage to pay.",
        "Bought in another shop? Their 14 days apply, not ours.",
        "Goods bought from another shop go back to it, within 14 days.",
        "During the 2024 move, refunds took as long as three weeks.",
        "The legal return period is 14 days; ours is longer.",
        # Stages in one figure, places and ways of paying that the policy does not know.
        "## Refunds\n\n- Total time: 10–18 working days",
        "| Where | Delivery time |\n|---|---|\n| Queensland (Brisbane) | 5–11 working days |",
        "There is no restocking fee for returns.",
        "You can ring us until 5pm from Monday to Friday.",
        "Our lines are open on Saturdays until 4.",
        "Order until 2pm from Monday to Friday and we post it that day.",
        "The sale runs until 9pm on Sunday.",
        "Parcels are delivered until 8pm, Monday to Saturday.",
        "Please don't call until 10am on Mondays.",
        # Other people's promises, the law of a place, other things that cost something.
        "Other phone shops give you 100 days, with a £50 return fee in the small print.",
        "A friend's shop gives 60 days for returns.",
        "Bought through a designer? Your designer's terms apply, often 14 days for returns.",
        "Quebec's law gives buyers seven days to return goods.",
        "The press can write to press@agency.example.",
        "Parking beside our post counter costs £4.",
        "Seam tape lasts roughly 100 nights of rain.",
    ],
)
def test_what_agrees_or_is_another_matter(body: str) -> None:
    assert found(body) == []


def test_a_wrong_number_is_held_against_the_one_that_is_usual() -> None:
    shop = SHOP.replace(
        "number: 0113 496 0142",
        "number: {value: 0113 496 0142, overrides: [{when: {country: EU}, value: +44 113 496 0150}]}",
    )
    policy, problems = read_policy([(POLICY, parse_yaml(shop, POLICY)[0])])
    base = article_base(policy, {ARTICLE: "---\ntitle: Help\n---\nRing us on 0113 496 0124.\n"})

    assert problems == ()
    assert [one.known.override for one in contradictions(base)] == [None]
    assert findings_in(policy, "Ring us on +44 113 496 0150.") == []
