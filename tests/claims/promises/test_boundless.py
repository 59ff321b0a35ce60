"""What is said to have no end, or to take no time."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, levels_in, policy_of

_POLICY = """
business: {name: Marl Ceramics, country: GB, currency: GBP, time_zone: Europe/London}
contact: {channels: {email: {name: E-mail, first_response: 2 working days}}}
delivery:
  dispatch: 2 working days
  collection: {ready: 4 working hours, hold: {value: 10 days, counted_from: ready message}}
returns: {window: 30 days, label_time: 1 working day}
exchanges: {window: 30 days}
refunds: {time: 5 working days}
orders:
  cancel_within: {value: 2 hours, counted_from: order}
  change_within: {value: 1 hour, counted_from: order}
  damage_report: {value: 7 days, counted_from: delivery}
warranty: {length: 2 years}
"""


_READ = policy_of(_POLICY.lstrip())


def _wrong(body: str) -> list[str]:
    return findings_in(_READ, body)


@pytest.mark.parametrize(
    "body",
    [
        "You can cancel your order at any time before we fire the kiln.",
        "You can cancel your order at any time. After two hours we can't.",
        "You can cancel your membership at any time.",
        "You can follow your order right up until it's delivered.",
        "You can't change your order once it's packed.",
        "You can cancel until it's dispatched, but only within two hours of ordering.",
        "You can change the delivery address until it's dispatched.",
        "## Pottery classes\n\nYou can cancel your order at any time.",
        "Cancel at any time from your account.",
        "## Can I return it whenever I like?\n\nNo, within 30 days.",
        "Can I return things whenever I like?",
        "You can return gift cards whenever you like.",
        "You can bring it back whenever the shop is open.",
        "Return the heater immediately if it smells.",
        "You can ask for a label at any time.",
        "There's no deadline for choosing a glaze.",
        "There's no time limit on gift vouchers.",
        "Take all the time you need to choose a colour.",
        "Report damage whenever you notice it within the first 7 days.",
        "Tell us about damage straight away.",
        "Our guarantee doesn't last forever.",
        "A bowl like this lasts forever.",
        "Refunds aren't instant.",
        "Are refunds instant?",
        "We start on your refund straight away.",
        "We refund you straight away if the parcel is lost.",
        "In the shop you get your money back on the spot, in the store only.",
        "We can't refund you on the spot.",
        "We dispatch immediately after payment has cleared.",
        "You get a confirmation e-mail instantly.",
        "We reply to chats instantly.",
        "Your discount is taken off instantly.",
        "We keep collection orders until you come.",
    ],
)
def test_ends_cases_and_other_things(body: str) -> None:
    assert _wrong(body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("There is no deadline for returns.", "There is no deadline for returns"),
        (
            "Ring 01632 960 471. There is no deadline for returns.",
            "There is no deadline for returns",
        ),
        ("Sorry to hear it. Send it back whenever you like.", "Send it back whenever you like"),
        ("You can return things at any time you choose.", "you can return things at any time"),
        ("Take as long as you like to return it.", "Take as long as you like to return"),
        ("Exchanges are possible at any time.", "Exchanges are possible at any time"),
        ("There's no time limit on exchanges.", "There's no time limit on exchanges"),
        ("You may cancel your order whenever you like.", "you may cancel your order whenever"),
        ("An order can be amended at any time.", "An order can be amended at any time"),
        ("You can report breakages at any time.", "you can report breakages at any time"),
        ("We keep collection orders indefinitely.", "We keep collection orders indefinitely"),
        ("Our guarantee lasts forever.", "guarantee lasts forever"),
        ("Refunds are instant.", "Refunds are instant"),
        ("You'll get your money back on the spot.", "You'll get your money back on the spot"),
        ("Your money is back the moment we scan the parcel.", "Your money is back the moment"),
        ("We dispatch every order instantly.", "We dispatch every order instantly"),
        ("Collection orders are ready instantly.", "Collection orders are ready instantly"),
        ("E-mails are answered within minutes.", "E-mails are answered within minutes"),
        ("The return label arrives instantly.", "return label arrives instantly"),
    ],
)
def test_without_end_or_at_once(body: str, words: str) -> None:
    (found,) = _wrong(body)
    assert found.lower().startswith(words.lower())


@pytest.mark.parametrize(
    "body",
    [
        "You can cancel your order right up until it's delivered.",
        "Cancel any time before it's dispatched.",
        "Orders can be cancelled up to the moment they ship.",
        "You can change your order until it's packed.",
        "You can cancel your order as long as it hasn't been shipped.",
    ],
)
def test_until_something_happens_where_the_policy_gives_a_time(body: str) -> None:
    ((level, words),) = levels_in(_READ, body)
    assert (level, words.lower()) == ("warning", body.lower().removesuffix("."))
