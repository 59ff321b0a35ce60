"""What a clause promises or denies of the shop's own facts that are yes or no."""

from __future__ import annotations

import pytest

from tests.claims.judge import levels_in, policy_of

_READ = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
terms:
  pots.by_post: {value: yes, says: [sending us your pots by post, posting a pot to be fired]}
  kiln.while_you_wait: {value: no, says: [firing while you wait, pots fired on the spot]}
  loan_wheel: {value: yes, says: [loan wheel, lend you a wheel during a repair]}
  certificate.included: {value: yes, says: [certificate of origin, signed certificate with a vase]}
  stand.included: {value: no, says: [stand included, stand with a vase]}
  class.materials: {value: no, says: [class materials included, supplies in the class fee]}
  price_match: {value: no, says: [price match, match a competitor's price]}
  gift_card.expires: {value: no, says: [gift cards expire, gift card expiry]}
  dogs.welcome: {value: yes, says: [dogs in the studio, bring your dog]}
""")


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Post", "We accept pots through the post."),
        ("Post", "We don't accept glazes through the post."),
        ("Post", "Do you accept pots through the post?"),
        ("Post", "We don't accept pots through the post on Saturdays."),
        ("Post", "If they are wet, we can't accept pots through the post."),
        ("Post", "The college can't accept pots through the post."),
        ("Firing", "We can't fire pots while you wait."),
        ("Firing", "People ask whether we can fire pots while you wait."),
        ("Firing", "We wish that we could fire pots while you wait."),
        ("Firing", "We'll mend a handle while you wait."),
        ("Repairs", "We'll lend you a wheel. We can't lend you a kiln, though."),
        ("Repairs", "You can't lend a wheel to somebody else."),
        ("Vases", "A certificate comes with every vase. Mugs come without a certificate."),
        ("Vases", "They come without a lid."),
        ("Vases", "Every jug comes with a lid."),
        ("Classes", "Clay, glaze and tools are all part of the fun."),
        (
            "Prices",
            "Seen a bowl in another colour? Show me a picture and I'll match it to your sink.",
        ),
        ("Prices", "Seen it for less? I'm glad for you, but I can't match it."),
        ("Gift cards", "They never run out."),
        ("Gift cards", "The blue ones do run out."),
        ("Glazes", "They do run out now and then."),
        ("Visitors", "Your dog is welcome. Please leave your muddy boots outside."),
        ("Visitors", "Leave the dog's bowl to dry at home."),
    ],
)
def test_what_agrees_or_is_of_something_else(title: str, body: str) -> None:
    assert levels_in(_READ, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "found"),
    [
        (
            "Pots",
            "I'm afraid that we don't accept pots through the post.",
            ("error", "we don't accept pots through the post."),
        ),
        ("Pots", "We'll fire a pot while you wait.", ("error", "We'll fire a pot while you wait.")),
        (
            "Repairs",
            "Sadly we can't lend you a wheel while yours is here.",
            ("error", "we can't lend you a wheel"),
        ),
        (
            "Vases",
            "Every vase comes with a stand made of oak.",
            ("error", "Every vase comes with a stand made of oak."),
        ),
        (
            "Pots",
            "Clay, glaze and tools are all part of the class fee.",
            ("error", "Clay, glaze and tools are all part of the class fee."),
        ),
        (
            "Visitors",
            "Please leave your dog at home or in the car.",
            ("error", "Please leave your dog at home"),
        ),
        (
            "Gift cards",
            "Spend yours soon, because they do run out eventually.",
            ("warning", "they do run out eventually."),
        ),
        (
            "Signed vases",
            "They come without a certificate.",
            ("error", "They come without a certificate."),
        ),
        (
            "Prices",
            "Seen it for less at another shop? Show me the page and I'll happily match it.",
            ("warning", "I'll happily match it."),
        ),
    ],
)
def test_what_the_policy_answers_otherwise(title: str, body: str, found: tuple[str, str]) -> None:
    assert levels_in(_READ, body, title) == [found]


_WELCOMES = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
terms:
  trailer.dogs: {value: no, says: [dogs in hire trailers, bring your dog in a trailer]}
  class.kids: {value: no, says: [children in class, bring the kids]}
  place.transferable: {value: yes, says: [pass your place to a friend, transfer your seat]}
  gift_card.expires: {value: no, says: [gift cards expire, gift card expiry]}
  part_exchange: {value: yes, says: [trade-in, part exchange]}
""")


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Dogs", "Your dog's welcome in the shop too."),
        ("Hire trailers", "The parrot can ride in the trailer too."),
        ("Classes", "Bring a friend along!"),
        ("Your place", "Your parcel can't be passed on to anyone else."),
        ("Tickets", "Tickets for the fair are non-transferable."),
        ("Coupons", "Use them before they run out."),
        ("Old bikes", "We're not set up to mend e-bikes."),
    ],
)
def test_what_agrees_or_is_of_something_else_of_welcomes_and_passives(
    title: str, body: str
) -> None:
    assert levels_in(_WELCOMES, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "found"),
    [
        (
            "Hire trailers",
            "Your dog's welcome in there too.",
            ("warning", "Your dog's welcome in there too."),
        ),
        (
            "Hire trailers",
            "The dog can ride in the trailer too.",
            ("error", "The dog can ride in the trailer too."),
        ),
        ("Classes", "Bring the kids along!", ("error", "Bring the kids along!")),
        (
            "Can't come?",
            "Your place can't be passed on to anyone else.",
            ("error", "Your place can't be passed on to anyone else."),
        ),
        ("Your place", "Seats are non-transferable.", ("error", "Seats are non-transferable.")),
        ("Gift cards", "Use them before they run out.", ("warning", "they run out.")),
        (
            "Old bikes",
            "We're not set up to take bikes in part exchange.",
            ("error", "We're not set up to take bikes in part exchange."),
        ),
    ],
)
def test_what_contradicts_of_welcomes_and_passives(
    title: str, body: str, found: tuple[str, str]
) -> None:
    assert levels_in(_WELCOMES, body, title) == [found]


_GIVEN = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
terms:
  charger.included: {value: yes, says: [charger in the box, mains adapter supplied]}
  loan_phone: {value: no, says: [loan device, courtesy phone, replacement during repair]}
  dogs.welcome: {value: yes, says: [dogs in the shop, dogs are welcome]}
""")


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("In the box", "A charger is supplied with our devices."),
        ("In the box", "Batteries are not supplied with our devices."),
        ("In the box", "Chargers are not supplied to us by the maker any more."),
        ("Repairs", "A courtesy phone is not provided."),
        ("Repairs", "A receipt is provided for the duration of the repair."),
        ("Visiting", "Cyclists have to wait outside until ten."),
        ("Visiting", "Dogs must stay on the lead."),
    ],
)
def test_what_is_given_as_the_policy_says_or_is_of_something_else(title: str, body: str) -> None:
    assert levels_in(_GIVEN, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "words"),
    [
        (
            "In the box",
            "In the interests of sustainability, chargers are not supplied with our devices.",
            "chargers are not supplied with our devices.",
        ),
        (
            "Repairs",
            "A courtesy phone is provided for the duration of the repair.",
            "A courtesy phone is provided for the duration of the repair.",
        ),
        ("Visiting", "On account of Janet, dogs have to wait outside.", "dogs have to wait outside."),
    ],
)  # fmt: skip
def test_what_is_given_or_kept_out_otherwise(title: str, body: str, words: str) -> None:
    assert levels_in(_GIVEN, body, title) == [("error", words)]
