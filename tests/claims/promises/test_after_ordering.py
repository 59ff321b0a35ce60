"""Whether an order can be called off or changed after it is placed, and until when."""

from __future__ import annotations

import pytest

from tests.claims.judge import levels_in, policy_of

_READ = policy_of("""\
business: {name: Holm, country: GB, currency: GBP}
orders: {cancel_within: 24 hours, change_within: 2 hours}
""")


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Orders", "You can cancel your class until the day before."),
        ("Orders", "You can cancel until it's shipped, that is for about 24 hours."),
        ("Orders", "By law you can cancel at any time before the goods arrive."),
        ("Orders", "If it hasn't left us yet, ring us and we may be able to stop it."),
        ("Orders", "Once it has been packed we can't cancel it."),
        ("Orders", "Custom paint can't be changed once you've placed your order."),
        ("Your account", "You can change your password at any time before you log out."),
        ("Pre-orders", "You can cancel a pre-order until it's shipped."),
        ("Subscriptions", "You can cancel until we ship the box."),
        ("Orders", "Once you've paid, that's it: you'll get an e-mail."),
        ("Bookings", "Cancellations aren't possible on the day."),
        ("Custom builds", "Sorry, orders are final."),
        ("Orders", "Can you cancel it before it ships?"),
        ("Orders", "It isn't possible to cancel once it has left us."),
        ("Orders", "Changes to a class are possible until the day before."),
        ("Orders", "There's no cancelling a delivery that is on the van."),
        ("Courses", "Cancellations aren't possible after you've paid."),
        ("Orders", "You may cancel it, as long as it's still here, for a small fee."),
        ("Orders", "Most shops let you cancel until it's on the van."),
    ],
)
def test_it_is_something_else(title: str, body: str) -> None:
    assert levels_in(_READ, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "level", "words"),
    [
        (
            "Your order",
            "Plans change. Cancel whenever you want before the van sets off and you'll owe nothing.",
            "warning",
            "Cancel whenever you want before the van sets off",
        ),
        (
            "Orders",
            "You're free to cancel at any time until the parcel leaves us.",
            "warning",
            "You're free to cancel at any time until the parcel leaves us",
        ),
        (
            "Cancelling",
            "As long as it hasn't gone out, you can call it off.",
            "warning",
            "As long as it hasn't gone out, you can call it off",
        ),
        (
            "Orders",
            "Need another size? Amend your order whenever you like before it's shipped.",
            "warning",
            "Amend your order whenever you like before it's shipped",
        ),
        (
            "Cancelling",
            "Until it's on the van, you can cancel.",
            "warning",
            "Until it's on the van, you can cancel",
        ),
        (
            "Orders",
            "We're happy to cancel any order that hasn't left the building.",
            "warning",
            "We're happy to cancel any order that hasn't left the building",
        ),
        (
            "Orders",
            "Provided it's still here, your order can be cancelled.",
            "warning",
            "Provided it's still here, your order can be cancelled",
        ),
        (
            "Orders",
            "Changes are possible until the order is dispatched.",
            "warning",
            "Changes are possible until the order is dispatched",
        ),
        (
            "Orders",
            "Let us know before it's posted and we'll cancel it.",
            "warning",
            "Let us know before it's posted and we'll cancel it",
        ),
        (
            "Orders",
            "Once you've placed it, an order can't be cancelled.",
            "error",
            "Once you've placed it, an order can't be cancelled",
        ),
        (
            "Orders",
            "It isn't possible to cancel.",
            "error",
            "It isn't possible to cancel",
        ),
        (
            "Orders",
            "There's no cancelling once you've clicked Buy.",
            "error",
            "There's no cancelling once you've clicked Buy",
        ),
        (
            "Orders",
            "Cancellations aren't possible after you've paid.",
            "error",
            "Cancellations aren't possible after you've paid",
        ),
        (
            "Orders",
            "Sadly we can't make changes to an order that's been placed.",
            "error",
            "we can't make changes to an order that's been placed",
        ),
        (
            "Orders",
            "We can't cancel an order once you've paid.",
            "error",
            "can't cancel an order once you've paid",
        ),
        (
            "Changing your order",
            "Sorry, we can't make any changes.",
            "warning",
            "we can't make any changes",
        ),
        (
            "Orders",
            "Once you've paid there's no going back.",
            "warning",
            "Once you've paid there's no going back",
        ),
    ],
)
def test_it_can_still_be_done_or_never(title: str, body: str, level: str, words: str) -> None:
    assert levels_in(_READ, body, title) == [(level, words)]


def test_an_answer_says_until_when_what_was_asked_for_can_be_done() -> None:
    body = "## I've ordered the wrong size. Can you swap it?\n\nOf course, right up until we seal the box."
    words = "right up until we seal the box"
    assert levels_in(_READ, body, "Orders") == [("warning", words)]
    assert levels_in(_READ, body.replace("Of course", "Within an hour"), "Orders") == []
