"""What a shop is said not to have at all, though its policy has it."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_POLICY = """
business: {name: Dunmore Kilns, country: GB, currency: GBP, time_zone: Europe/London}
contact:
  channels:
    phone: {name: Phone, hours: Mo-Fr 09:00-17:00}
    live_chat: {name: Live chat, hours: Mo-Fr 09:00-20:00}
    form: {name: Contact form, first_response: 1 working day}
delivery:
  countries: [GB]
  methods:
    standard: {name: Standard delivery, time: 3-5 working days}
    express: {name: Express delivery, time: 1 working day, cost: £8}
    kerb: {name: Kerbside pallet, cost: £45}
  collection: {ready: 2 working hours}
"""


def _wrong(body: str) -> list[str]:
    policy = policy_of(_POLICY.lstrip())
    return findings_in(policy, body)


@pytest.mark.parametrize(
    "body",
    [
        "We don't offer express delivery on kilns.",
        "We don't offer express delivery on Saturdays.",
        "Express delivery isn't available for bulky glazes.",
        "If your order weighs over 30 kg, express delivery isn't available.",
        "## Delivery to Jersey\n\nExpress delivery isn't available.",
        "## Over Christmas\n\nExpress delivery isn't available.",
        "## Can you send a kiln by tomorrow?\n\nExpress delivery isn't available.",
        "There's no express option for pallets.",
        "There is no standard delivery charge over £80.",
        "Do you not offer express delivery?",
        "They don't offer express delivery.",
        "The carrier has no live chat.",
        "We don't offer live chat in Welsh.",
        "We have no live chat transcript to show you.",
        "We don't have a phone line for trade customers.",
        "The phone line isn't available on bank holidays.",
        "We can't take calls about other people's orders.",
        "We don't take payment details by phone.",
        "There is no phone number on the label.",
        "There's no form to fill in: write your name on the slip.",
        "We never call you out of the blue.",
        "You can't collect a kiln in person.",
        "You can't collect your order before our message arrives.",
        "Collection isn't available for returns.",
        "Click and collect isn't available on Sundays.",
        "Orders can't be collected without a code.",
        "We don't offer WhatsApp support.",
        "We don't offer Saturday delivery.",
    ],
)
def test_not_for_some_or_not_of_ours(body: str) -> None:
    assert _wrong(body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("We don't offer express delivery.", "We don't offer express delivery"),
        ("Sorry, there's no express option at present.", "there's no express option at present"),
        ("Express delivery is no longer available.", "Express delivery is no longer available"),
        (
            "Our kerbside pallet service has been withdrawn.",
            "Our kerbside pallet service has been withdrawn",
        ),
        ("We've stopped offering express delivery.", "We've stopped offering express delivery"),
        ("All goes by post, as we don't do express.", "we don't do express"),
        ("No live chat, I'm afraid.", "No live chat"),
        ("Dunmore Kilns doesn't have a phone line.", "Dunmore Kilns doesn't have a phone line"),
        ("Write to us: we can't take calls.", "we can't take calls"),
        ("There's no phone number to ring.", "There's no phone number to ring"),
        ("The contact form is unavailable.", "The contact form is unavailable"),
        ("## Do you offer express delivery?\n\nNo, sorry.", "No, sorry"),
        ("Click & collect isn't something we offer.", "Click & collect isn't something we offer"),
        (
            "You can't collect orders from our workshop.",
            "You can't collect orders from our workshop",
        ),
        (
            "## Can I collect my order in person?\n\nOrders can't be collected.",
            "Orders can't be collected",
        ),
        ("There's no way to collect an order.", "There's no way to collect an order"),
    ],
)
def test_not_at_all(body: str, words: str) -> None:
    assert _wrong(body) == [words]
