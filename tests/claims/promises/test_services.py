"""Where one delivery method goes, and whether parcels are tracked."""

from __future__ import annotations

import pytest

from kbgen.claims.promises.promises import promises
from kbgen.claims.quantity import Reach, Said
from kbgen.claims.topics.wording import Wording
from kbgen.values import Answer
from tests.claims.judge import ARTICLE, article_base, findings, policy_of

SHOP = """\
business: {name: Corner Shop, country: GB, currency: GBP}
delivery:
  countries: [GB, IE, FR]
  methods:
    letter: {name: Letter post, countries: [GB], tracked: no}
    locker: {name: Locker, countries: [GB, IE], tracked: yes}
    express: {name: Express, cost: £9}
"""
_READ = policy_of(SHOP)
WORDING = Wording(_READ)
COUNTRIES, TRACKED = "delivery.methods.*.countries", "delivery.methods.*.tracked"
GB, IE = Reach(("GB",), is_yes=True), Reach(("IE",), is_yes=True)
ONLY_GB = Reach(("GB",), is_yes=False, is_outside=True)


def said(sentence: str) -> list[tuple[str, Said]]:
    """Facts and what is said of them."""
    return [(one.key, one.said.value) for one in promises(WORDING, sentence)]


@pytest.mark.parametrize(
    ("sentence", "reaches"),
    [
        ("picking up from a locker is possible in the uk only.", [ONLY_GB, GB]),
        ("locker delivery is only available in the uk.", [ONLY_GB, GB]),
        ("letter post is also available in ireland.", [IE]),
        ("our letter post goes to ireland, too.", [IE]),
        ("we don't offer lockers in ireland.", [Reach(("IE",), is_yes=False)]),
        ("you can't choose a locker in ireland.", [Reach(("IE",), is_yes=False)]),
        ("letter post: uk and ireland", [Reach(("GB", "IE"), is_yes=True)]),
    ],
)  # fmt: skip
def test_where_a_method_goes(sentence: str, reaches: list[Reach]) -> None:
    assert said(sentence) == [(COUNTRIES, reach) for reach in reaches]


@pytest.mark.parametrize(
    "sentence",
    [
        "lockers are only available in ireland's bigger towns.",
        "a locker in ireland is never far away.",
        "express is only available in the uk.",
        "lockers and letter post are available in ireland.",
        "there are lockers.",
    ],
)
def test_where_no_method_is_said_to_go(sentence: str) -> None:
    assert said(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "is_tracked"),
    [
        ("you'll get a track & trace code for letter post.", True),
        ("letter post comes with a tracking number.", True),
        ("courier parcels travel without a tracking code.", False),
        ("you won't receive a tracking number for express.", False),
        ("you can follow your parcel all the way.", True),
        ("tracking for letter post: always included", True),
        ("no tracking on letter post", False),
    ],
)
def test_tracked(sentence: str, is_tracked: bool) -> None:
    assert said(sentence) == [(TRACKED, Answer(is_tracked))]


@pytest.mark.parametrize(
    "sentence",
    [
        "track your return parcel with the code on the receipt.",
        "track an order",
        "tracking your parcel",
        "tracking letter post",
        "courier parcel tracking",
    ],
)
def test_what_does_not_say_that_parcels_are_tracked(sentence: str) -> None:
    assert said(sentence) == []


def test_a_table_says_where_each_goes() -> None:
    table = "| Service | Where |\n|---|---|\n| Locker | UK |\n| Letter post | {} |\n"
    wrong, right = (
        findings(
            article_base(_READ, {ARTICLE: f"---\ntitle: Delivery\n---\n{table.format(where)}"})
        )
        for where in ("UK, Ireland", "UK")
    )
    assert ["'delivery.methods.letter.countries'" in one.message for one in wrong] == [True]
    assert right == ()


@pytest.mark.parametrize(
    ("sentence", "reaches"),
    [
        ("our letter post goes to ireland as well as to britain.", [Reach(("IE", "GB"), is_yes=True)]),
        ("customers in ireland can choose the letter post.", [IE]),
        ("customers in ireland can't choose the letter post.", [Reach(("IE",), is_yes=False)]),
        ("pens may, also in the case of customers in ireland, be sent by letter post.", [IE]),
        ("customers in ireland can choose a slot for letter post.", []),
        ("customers in ireland and beyond can choose the letter post.", []),
    ],
)  # fmt: skip
def test_who_may_choose_a_method(sentence: str, reaches: list[Reach]) -> None:
    assert said(sentence) == [(COUNTRIES, reach) for reach in reaches]


@pytest.mark.parametrize(
    ("body", "count"),
    [
        ("Deliveries to Switzerland are now part of our service.", 1),
        ("A delivery to Ireland is at present not possible.", 1),
        ("Deliveries to France are not part of our service.", 1),
        ("Deliveries to Switzerland are not part of our service.", 0),
        ("Delivery to Switzerland is at present not possible.", 0),
        ("Deliveries to Ireland are part of our service.", 0),
        ("We deliver to Britain, Ireland and France; further afield our arm does not reach.", 0),
    ],
)
def test_where_the_shop_delivers_by_what_is_said_behind(body: str, count: int) -> None:
    base = article_base(_READ, {ARTICLE: f"---\ntitle: Help\n---\n{body}\n"})
    assert len(findings(base)) == count


@pytest.mark.parametrize(
    "body",
    [
        "Letter post goes to Ireland from March.",
        "Letter post used to go to Ireland.",
        "Letter post goes to Ireland's post offices last.",
        "Letter post to parts of Ireland can be used for samples.",
        "Letter post covers the UK, every last island of it.",
        "Lockers work for UK addresses as well as for Irish ones.",
        "A locker isn't the place for anything from Ireland that has to be kept cold.",
        "Lockers serve Ireland and the UK. They don't go to France.",
        "Going to Ireland? Letter post won't follow you.",
        "In Ireland and in a hurry? Lockers are open to you too.",
        "If you live in Ireland, letter post can be chosen for a gift to somebody in the UK.",
        "Letter post from Ireland reaches us within a week.",
        "Customers in Ireland can choose a locker.",
        "Our letters to France cannot be chosen for their stamps.",
        "Do you offer letter post to Ireland?",
        "Letter post is not only available in the UK's cities.",
    ],
)
def test_where_a_method_truly_goes(body: str) -> None:
    base = article_base(_READ, {ARTICLE: f"---\ntitle: Delivery\n---\n{body}\n"})
    assert findings(base) == ()


@pytest.mark.parametrize(
    "body",
    [
        "Our letter post covers the UK and Ireland.",
        "Letter post works for UK addresses and for Ireland.",
        "Letter post can be picked for British addresses as well as Irish ones.",
        "The letter post is there for Ireland as well as for home.",
        "Lockers cannot be chosen for addresses in Ireland.",
        "Lockers don't cross to Ireland.",
        "Lockers serve the UK alone.",
        "Lockers are for UK addresses only.",
        "Lockers are restricted to the UK.",
        "Destinations of the letter post: UK, Ireland.",
        "- Letter post: UK and Ireland",
        "In Ireland and can't wait? You can pick letter post too.",
        "Customers in Ireland in a hurry: letter post is open to you too.",
        "Small things go by letter post. It goes to the UK and Ireland.",
        "Letter post to Ireland is possible.",
        "You can't use lockers in Ireland.",
        "Letter post is available for addresses in the U.K. and Ireland.",
        "Letter post is open to letterboxes in the UK and Ireland.",
        "Small things go by letter post. It goes to any street address in the UK or Ireland.",
        "Letter post reaches every letterbox in Ireland, too.",
    ],
)
def test_where_a_method_is_wrongly_said_to_go(body: str) -> None:
    base = article_base(_READ, {ARTICLE: f"---\ntitle: Delivery\n---\n{body}\n"})
    (one,) = findings(base)
    assert ".countries" in one.message
