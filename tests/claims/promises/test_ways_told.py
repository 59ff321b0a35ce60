"""By what way goods may come back, in sentences of which what is around says that they are on returns."""

from __future__ import annotations

import pytest

from tests.claims.judge import levels_in, policy_of

_ALL = policy_of("""\
business: {name: Larch, country: GB, currency: GBP}
returns:
  window: 30 days
  methods: [drop-off at a Post Office, courier collection from your door, handing it in at our Bath shop]
""")
_POST = policy_of("""\
business: {name: Larch, country: GB, currency: GBP}
returns: {window: 30 days, methods: [prepaid label by post]}
""")


@pytest.mark.parametrize(
    ("title", "body"),
    [
        (
            "Returns",
            "A driver picks up the day's parcels from our store and takes them to the depot.",
        ),
        ("Faulty gear", "We'll send a courier to pick it up from your house."),
        ("Returns", "If it's faulty, we'll send a courier to pick it up from your door."),
        ("Orders", "### Can somebody collect it?\n\nYes, of course."),
        ("Returns", "### Can somebody else drop it off for me?\n\nYes, no problem."),
        ("Old bikes", "We'll come and get it for recycling."),
        ("Delivery", "Home collection is available."),
        ("Returns", "Our shop isn't set up for returns."),
    ],
)
def test_no_way_is_opened(title: str, body: str) -> None:
    assert levels_in(_POST, body, title) == []


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Returns", "We'll come and get it."),
        ("Returns", "### Can I bring it to the shop without the receipt?\n\nNo."),
        ("Returns", "### Will you collect it at the weekend?\n\nNo, weekdays."),
        ("Returns", "Please don't bring it to the shop without telling us first."),
        ("Returns", "Our shop isn't set up for returns on Mondays."),
        ("Delivery", "The only way is by courier."),
        ("Returns", "The only way to speed it up is by courier."),
    ],
)
def test_no_way_is_closed(title: str, body: str) -> None:
    assert levels_in(_ALL, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "words"),
    [
        (
            "Returns",
            "A courier will call to your door and take it away, no need to go out.",
            "A courier will call to your door and take it away",
        ),
        ("Returns", "Too heavy? We'll come and get it.", "We'll come and get it"),
        (
            "Returns",
            "### Can someone collect it?\n\nYes, we'll arrange that.",
            "Yes, we'll arrange that.",
        ),
    ],
)
def test_a_way_is_opened(title: str, body: str, words: str) -> None:
    assert levels_in(_POST, body, title) == [("warning", words)]
    assert levels_in(_ALL, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "words"),
    [
        ("Returns", "### Can I bring it to your shop?\n\nNot at the moment.", "Not at the moment"),
        ("Returning an order", "The only way is by courier.", "The only way is by courier"),
        ("Returns", "We can't come and fetch it, sorry.", "We can't come and fetch"),
        ("Returns", "### Will you collect it?\n\nNo, sorry.", "No, sorry"),
    ],
)
def test_a_way_is_closed(title: str, body: str, words: str) -> None:
    assert levels_in(_ALL, body, title) == [("warning", words)]
    assert levels_in(_POST, body, title) == []
