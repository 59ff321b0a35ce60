"""The state in which goods are said not to come back, where the policy takes them in it."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_SHOP = """\
business: {name: Balm & Co, country: US, currency: USD}
returns:
  window: 45 days
  condition: opened is fine, as long as the jar is half full and has its lid
  excluded: [custom blends, sample kits]
"""
_READ = policy_of(_SHOP)


@pytest.mark.parametrize(
    "body",
    [
        "Opened jars are welcome back, so long as they're half full.",
        "You can return an opened jar with its lid on.",
        "Opened custom blends can't be returned.",
        "An opened sample kit can't come back.",
        "Boxes must be sealed with tape when you send them back.",
        "Empty jars can't be returned.",
        "Opened jars can't be exchanged for another size.",
        "The jar doesn't have to be unopened to be returned.",
        "Every jar is sealed before it comes back from the lab.",
        "If you'd like a full refund, the jar must be unopened when you return it.",
        "Opened jars can't be returned unless they have their lid.",
        "Open the jar within a year.",
    ],
)
def test_what_is_true_or_of_something_else_is_left_alone(body: str) -> None:
    assert not findings_in(_READ, body)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("We only accept unopened jars as returns.", "only accept unopened jars"),
        ("Opened jars can't be returned.", "Opened jars can't be returned"),
        ("Jars must be unopened when you return them.", "must be unopened"),
        ("Returned jars have to be factory-sealed.", "have to be factory-sealed"),
        (
            "Once you've opened it, you can't return it.",
            "Once you've opened it, you can't return it",
        ),
        ("We can't take back opened jars.", "We can't take back opened jars"),
        ("Only unopened jars can be returned.", "Only unopened jars can be returned"),
    ],
)
def test_what_the_condition_takes(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]


def test_a_condition_that_says_nothing_of_it() -> None:
    policy = policy_of(_SHOP.replace("opened is fine, as long as", "fine if"))
    assert not findings_in(policy, "Opened jars can't be returned.")


_EASY = policy_of(
    """\
business: {name: Grove, country: GB, currency: GBP}
returns:
  window: 30 days
  condition: worn or washed items are welcome, packaging not needed
  excluded: [hats]
"""
)


@pytest.mark.parametrize(
    "body",
    [
        "## Returns\n\nWorn is fine, and washed too.",
        "Packaging isn't needed for a return.",
        "We won't refuse a return because it has been washed.",
        "It doesn't have to be unworn to come back.",
        "Worn-out soles can't be repaired or returned to new.",
        "Hats can't be returned once worn.",
        "Please pack your return well.",
        "If the fault shows once you've worn it, you can't always return it.",
    ],
)
def test_what_an_easy_condition_allows(body: str) -> None:
    assert not findings_in(_EASY, body)


@pytest.mark.parametrize(
    "body",
    [
        "Returned items must be unworn.",
        "## Returns\n\nIf you've washed it, it's yours.",
        "We only accept returns that haven't been worn.",
        "You can return it as long as it is unwashed.",
        "Please don't wear it if you might want to send it back.",
        "Returns must arrive in their packaging.",
        "Returns without the packaging are refused.",
        "We may refuse returns that have been worn.",
    ],
)
def test_what_an_easy_condition_does_not_ask_for(body: str) -> None:
    assert findings_in(_EASY, body)
