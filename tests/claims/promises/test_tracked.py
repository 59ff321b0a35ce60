"""Whether what goes by the method in the sentence before is said to be tracked."""

from __future__ import annotations

import pytest

from kbgen.load.policy import read_policy
from kbgen.load.yaml_nodes import parse_yaml
from tests.claims.judge import POLICY, findings_in, policy_of

SHOP = """\
business: {name: Corner Shop, country: GB, currency: GBP}
delivery:
  methods:
    standard: {name: Standard, cost: £4, tracked: yes}
    letter: {name: Letter post, cost: £2, tracked: no}
    express: {name: Express, cost: £9, tracked: yes}
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    "body",
    [
        "Flat things go by letter post. There's no tracking on it.",
        "Flat things go by letter post. They aren't tracked.",
        "Flat things go by letter post. You can't track them.",
        "We use Standard for nearly everything. You get a tracking number with it.",
        "Sent by Standard? Then you also receive a tracking code.",
        "Sent by letter post? Then there's no tracking number.",
        # Of something else.
        "Letter post takes three days. You get a tracking number when your order leaves us by Express.",
        "Flat things go by letter post. If you want a tracking number with it, choose Standard.",
        "Flat things go by letter post. You can add tracking to it.",
        "Flat things go by letter post, larger ones by Standard. They come with a tracking number.",
        "If it's too big for letter post, a van brings it. You get a tracking number with that.",
        "Unlike letter post, our van needs a signature. It is tracked.",
        "We stopped using letter post and never looked back. You'll have tracking on it in some cases only.",
        "We don't send lamps by letter post. They come with tracking.",
        "How does letter post work? You get a card through the door.",
        "Why is letter post so slow? You'll get a tracking number by e-mail if you upgrade.",
        "Flat things go by letter post. Is it tracked?",
        "Letter post suits samples. We keep track of it in our books.",
        "Flat things go by letter post. For returns you get a tracking number with them.",
        "Waiting for your letter post? Sign up for our tracking e-mails.",
        "Flat things go by letter post. Each one has a label with your name.",
        "Wheels go by Standard. Each one has a tracking number.",
        "Wheels go by Standard. Follow your parcel online with the tracking number.",
        "Flat things go by letter post. You can't follow them online.",
        "Flat things go by letter post. Follow us on Instagram.",
        "Most things go by letter post. You get a tracking number when yours goes by Standard.",
    ],
)
def test_what_is_true_or_of_something_else_is_left_alone(body: str) -> None:
    assert not findings_in(_READ, body)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (
            "Anything thin can go by letter post. You get a tracking number with it, so you can see where it is.",
            "tracking number with it",
        ),
        ("Flat things go by letter post. It's fully tracked.", "It's fully tracked"),
        (
            "Flat things go by letter post. Each one has a tracking number.",
            "Each one has a tracking number",
        ),
        (
            "Gloves travel by letter post. Every one of them can be followed online.",
            "Every one of them can be followed",
        ),
        (
            "Flat things go by letter post. The tracking number is in our e-mail.",
            "The tracking number is",
        ),
        ("Thin parcels go by letter post. Follow yours online with our code.", "Follow yours"),
        (
            "Light orders go by letter post. We'll email you a tracking number when it leaves.",
            "We'll email you a tracking number",
        ),
        (
            "Frames are shipped with Standard. We don't send a tracking number.",
            "We don't send a tracking number",
        ),
        ("Pads are sent by letter post. Follow your letter online.", "Follow your letter online."),
        (
            "Small orders go out by letter post. They come with a tracking link.",
            "They come with a tracking link",
        ),
        ("Samples go by letter post. You can track them online.", "You can track them"),
        ("Standard goes by ordinary courier. There's no tracking on it.", "tracking on it"),
        ("Our everyday service is Standard. It isn't tracked.", "It isn't tracked"),
        ("Parcels under 2 kg go by Standard. You can't track these.", "You can't track these"),
        (
            "Sent by letter post? Then you also receive a track-and-trace code, just as with Express.",
            "Then you also receive a track-and-trace code",
        ),
        (
            "Is your order coming by letter post? You'll get a tracking link by text.",
            "You'll get a tracking link",
        ),
        ("Chose Standard? There's no tracking number, I'm afraid.", "There's no tracking number"),
        ("Went by Standard? Then there's no tracking.", "Then there's no tracking"),
    ],
)
def test_what_is_said_of_it_is_said_of_the_method_before(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("A tracking of Standard parcels is not offered by us.", "tracking of Standard parcels is not offered"),
        ("Tracking for Standard parcels isn't available.", "Tracking for Standard parcels isn't available"),
        ("Flat things go by letter post. You can follow the van online.", "You can follow the van"),
        ("Flat things go by letter post. You can track your parcel.", "You can track your parcel"),
    ],
)  # fmt: skip
def test_it_is_denied_behind_its_word_and_followed_by_its_van(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]


@pytest.mark.parametrize(
    "body",
    [
        "A tracking of letter post is not offered by us.",
        "Standard parcels are tracked, but a live map isn't included.",
        "Standard parcels come with tracking. Insurance is not offered.",
        "Flat things go by Standard. You can follow the van online.",
        "Flat things go by letter post. You can watch the video online.",
        "Flat things go by letter post. If you choose Express, you can follow your parcel.",
        "The number begins with the letters TH and is followed by eight figures.",
    ],
)
def test_what_is_not_offered_may_be_something_else(body: str) -> None:
    assert findings_in(_READ, body) == []


def test_a_carrier_may_be_the_name_of_a_method() -> None:
    shop = SHOP.replace("Standard", "DHL parcel").replace("standard", "dhl")
    read = policy_of(shop)
    assert len(findings_in(read, "DHL parcels in Kent are sent without tracking.")) == 1


_TWO, _ = read_policy(
    [
        (
            POLICY,
            parse_yaml(
                """\
business: {name: Corner Shop, country: GB, currency: GBP}
delivery:
  countries: [GB]
  methods:
    standard: {name: Standard delivery, countries: [GB], cost: £4, tracked: yes}
    express: {name: Express delivery, countries: [GB], cost: £9, tracked: yes}
""",
                POLICY,
            )[0],
        )
    ]
)


@pytest.mark.parametrize(
    "body",
    [
        "Only tracked parcels are insured.",
        "Only returns sent by express are tracked.",
        "Tracking is available for all orders.",
        "Express delivery is only possible with a tracked service.",
        "Tracking is only available once your order is on its way.",
        "Only express and standard parcels are tracked.",
        "Only express parcels come before noon, but all are tracked.",
    ],
)
def test_all_methods_stay_tracked(body: str) -> None:
    assert not findings_in(_TWO, body)


@pytest.mark.parametrize(
    "body",
    [
        "Only express parcels can be tracked.",
        "Tracking is available for express orders only.",
        "Tracking is only available with express delivery.",
        "Only our express orders come with tracking.",
    ],
)
def test_only_one_method_is_said_to_be_tracked(body: str) -> None:
    assert findings_in(_TWO, body) == [body.rstrip(".")]


_ALL_TRACKED = policy_of(
    "business: {name: Corner Shop, country: GB, currency: GBP}\n"
    "delivery: {methods: {standard: {name: Standard, cost: £4, tracked: yes}}}\n"
)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("We don't track our parcels.", ["track our"]),
        ("We track our parcels.", []),
        ("You can track all orders online.", []),
    ],
)
def test_parcels_that_nobody_tracks(body: str, words: list[str]) -> None:
    assert findings_in(_ALL_TRACKED, body) == words
