"""What sentences promise or deny without a figure."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbgen.claims.promises.promises import promises
from kbgen.claims.quantity import Body, Charge, Excluded, Forever, PaidBackAs, Reach, Refused, Said
from kbgen.claims.topics.wording import Wording
from kbgen.values import Answer, Percent
from tests.claims.judge import policy_of

SHOP = """\
business: {name: Corner Shop, country: GB, currency: GBP}
delivery:
  countries: [GB, FR]
  methods: {standard: {name: Standard delivery, cost: £3, tracked: no}}
returns: {window: 30 days, cost: £3}
terms:
  gift_card: {expiry: {value: 2 years, says: [gift cards]}}
  assembly: {value: yes, type: answer, says: [assemble furniture]}
"""
WORDING = Wording(policy_of(SHOP))


def said(sentence: str) -> list[tuple[str, Said]]:
    """Facts and what is said of them."""
    return [(one.key, one.said.value) for one in promises(WORDING, sentence)]


@pytest.mark.parametrize(
    ("sentence", "key", "value"),
    [
        ("all our lamps have a lifetime guarantee.", "warranty.length", Forever()),
        (
            "if we can't agree you can take it to the retail ombudsman.",
            "escalation.complaints.external_body",
            Body("retail ombudsman"),
        ),
        ("every frame is guaranteed for life.", "warranty.length", Forever()),
        ("you pay for return postage.", "returns.cost", Charge(True)),
        ("returns are at your own expense.", "returns.cost", Charge(True)),
        ("we don't cover return shipping.", "returns.cost", Charge(True)),
        ("we pay the return postage.", "returns.cost", Charge(False)),
        ("it won't cost you a penny to return it.", "returns.cost", Charge(False)),
        ("customers don't pay for returns.", "returns.cost", Charge(False)),
        ("members never have to pay for their returns.", "returns.cost", Charge(False)),
        ("eu orders have no minimum.", "orders.minimum", Charge(False)),
        ("we never charge a restocking fee.", "returns.restocking_fee", Charge(False)),
        ("there is no minimum order.", "orders.minimum", Charge(False)),
        ("we have no order minimum.", "orders.minimum", Charge(False)),
        ("you can order a single bell, there's no minimum.", "orders.minimum", Charge(False)),
        ("we don't do minimum orders.", "orders.minimum", Charge(False)),
        ("there's no lower limit to your order.", "orders.minimum", Charge(False)),
        ("return shipping on a bag of food is on you.", "returns.cost", Charge(True)),
        ("the postage back is on you.", "returns.cost", Charge(True)),
        ("we leave the return postage to you.", "returns.cost", Charge(True)),
        ("we never ask for a deposit.", "orders.deposit", Charge(False)),
        ("for a custom bike you pay the full amount up front.", "orders.deposit", Percent(Decimal(100))),
        ("we ask for full payment in advance on bespoke frames.", "orders.deposit", Percent(Decimal(100))),
        ("the deposit is the full price of the frame.", "orders.deposit", Percent(Decimal(100))),
        ("refunds are given as store credit.", "refunds.method", PaidBackAs(True)),
        ("refunds are made by bank transfer.", "refunds.method",
         PaidBackAs(False, means="transfer")),
        ("all sales are final.", "returns.window", Refused()),
        ("we don't accept returns.", "returns.window", Refused()),
        ("we don't offer exchanges.", "exchanges.window", Refused()),
        ("orders cannot be cancelled.", "orders.cancel_within", Refused()),
        ("standard delivery is tracked.", "delivery.methods.*.tracked", Answer(True)),
        ("standard delivery is untracked.", "delivery.methods.*.tracked", Answer(False)),
        ("you can't track your parcel.", "delivery.methods.*.tracked", Answer(False)),
        ("we deliver to france.", "delivery.countries", Reach(("FR",), is_yes=True)),
        ("we don't deliver to france.", "delivery.countries", Reach(("FR",), is_yes=False)),
        ("we ship worldwide.", "delivery.countries", Reach((), is_yes=True, is_world=True)),
        ("we don't ship overseas.", "delivery.countries", Reach((), is_yes=False, is_abroad=True)),
        ("we don't deliver outside the uk.", "delivery.countries",
         Reach(("GB",), is_yes=False, is_outside=True)),
        ("gift cards never expire.", "terms.gift_card.expiry", Forever()),
    ],
)  # fmt: skip
def test_promises(sentence: str, key: str, value: Said) -> None:
    assert (key, value) in said(sentence)


def test_only_here_is_nowhere_else() -> None:
    assert said("we only deliver to the uk.") == [
        ("delivery.countries", Reach(("GB",), is_yes=False, is_outside=True)),
        ("delivery.countries", Reach(("GB",), is_yes=True)),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "",
        "we don't accept returns after 30 days.",
        "we don't accept returns of earrings.",
        "we don't offer exchanges on sale items.",
        "tracked delivery costs £5.",
        "delivery to france takes 5 days.",
        "your guarantee lasts 2 years.",
        "the deposit is 20%.",
        "your credit card is refunded.",
        "we ship on mondays.",
        "normal orders are paid in full when you order.",
        "for a custom bike you pay the rest of the full amount on collection.",
        "you pay a third up front for a custom bike and the full amount at the end.",
        "customers pay in full up front.",
        "order by phone, with no minimum wait.",
        "there is no order minimum for the draw.",
        "which label to use for return shipping is on you to decide.",
        "return shipping from outside the uk is on you.",
    ],
)
def test_no_promise(sentence: str) -> None:
    assert said(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("lamps: we never charge a restocking fee here.", "a restocking fee"),
        ("yes, all sales are final, sorry.", "all sales are final"),
        ("gift cards never expire.", "never expire"),
        ("we deliver to france within 5 days.", "deliver to france"),
    ],
)
def test_where_it_is_said(sentence: str, words: str) -> None:
    spans = [
        sentence[one.said.span.start : one.said.span.end] for one in promises(WORDING, sentence)
    ]

    assert len(set(spans)) == 1
    assert words in spans[0]


SAID = """
we don't never only deliver ship track returns return to in outside france the uk , . ; : ? worldwide
gift cards expire no minimum order deposit refund as store credit final sales all are is you pay
postage cancel cancelled exchanges and but
"""
WORDS = st.lists(st.sampled_from(SAID.split()), max_size=14).map(" ".join)


@given(WORDS)
def test_every_promise_stands_in_its_sentence(sentence: str) -> None:
    for one in promises(WORDING, sentence):
        assert 0 <= one.said.span.start < one.said.span.end <= len(sentence)


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("we courier plants all over france and across to spain.", Reach(("FR", "ES"), is_yes=True)),
        ("yes, we do ship overseas.", Reach((), is_yes=True, is_abroad=True)),
        ("our parcels go to ireland, france and the u.k.", Reach(("IE", "FR", "GB"), is_yes=True)),
        ("france is not on our list of destinations.", Reach(("FR",), is_yes=False)),
        ("unfortunately france and spain aren't among the countries we serve.",
         Reach(("FR", "ES"), is_yes=False)),
        ("it is not possible to order from france.", Reach(("FR",), is_yes=False)),
        ("we send to all countries of the european union.", Reach(("EU",), is_yes=True, is_all=True)),
    ],
)  # fmt: skip
def test_where_parcels_go(sentence: str, value: Reach) -> None:
    assert said(sentence) == [("delivery.countries", value)]


@pytest.mark.parametrize(
    "sentence",
    [
        "our parcels go to the depot in france first.",
        "go to our site for france.",
        "the courier in france leaves a card.",
        "france is on our minds.",
        "is france on the list?",
        "you can go to france by ferry.",
        "we can't accept cheques from france.",
        "it is not possible to order online from your phone in france.",
    ],
)
def test_countries_in_other_sentences(sentence: str) -> None:
    assert said(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("we take back engraved lamps.", "engraved lamps"),
        ("we even accept final sale items back.", "final sale items "),
        ("you may bring bread back within 14 days.", "bread "),
        ("you can return seeds if the packet is sealed.", "seeds "),
        ("opened sealant is no problem to return.", "opened sealant "),
        ("frames built to order may also go back.", "frames built to order "),
        ("you can return anything except gift cards.", "anything "),
        ("you can return your order and get a gift card.", "your order "),
    ],
)
def test_what_may_come_back(sentence: str, words: str) -> None:
    assert ("returns.excluded", Excluded(words)) in said(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "we can't take back engraved lamps.",
        "we don't accept gift cards back.",
        "you can return damaged bread.",
        "we take back bread that was delivered by mistake.",
        "gift cards are not returnable.",
        "gift cards can never go back.",
    ],
)
def test_what_may_not_come_back_or_is_a_remedy(sentence: str) -> None:
    assert [each for each in said(sentence) if each[0] == "returns.excluded"] == []
