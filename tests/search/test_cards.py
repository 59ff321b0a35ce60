"""Facts that answer a question: which there are, what they say, and whose words ask for them."""

from __future__ import annotations

from dataclasses import asdict

import pytest

from kbgen.model import KnowledgeBase
from kbgen.search.cards import Card, cards
from kbgen.search.language import language_of
from tests.project import knowledge_base

POLICY = """\
business: {name: Shop, country: GB, currency: GBP}
calendar:
  office_hours: Mo-Fr 09:00-17:00
contact:
  channels:
    email: {name: E-mail, address: help@shop.example, first_response: 1 business day}
delivery:
  methods:
    express: {name: Express delivery, time: 1 business day, cost: £7.95, tracked: yes}
returns:
  window:
    value: 30 days
    counted_from: delivery
    says: [change your mind]
    overrides:
      - {when: {product: sale}, value: 14 days}
  restocking_fee: {overrides: [{when: {product: sofa}, value: 20%}]}
refunds:
  approval_over: {value: £200, audience: agent}
authority:
  advisor: {goodwill_up_to: £20}
terms:
  gift_card.expiry: 24 months
  secret: {value: £5, audience: agent, says: [the secret]}
"""
ARTICLES = {
    "content/returns/a-gift.md": "---\ntitle: Return a gift\n---\n{{ returns.window }} {{ returns.window }}\n",
    "content/returns/an-item.md": "---\ntitle: Return an item\n---\n{{ returns.window }}\n",
    "content/fees.md": "---\ntitle: Fees\n---\nText.\n\n::: policy returns\n",
    "content/agents/fees.md": "---\ntitle: Return\naudience: agent\n---\n{{ returns.window }}\n",
}


@pytest.fixture(scope="module")
def kb(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeBase:
    return knowledge_base(tmp_path_factory.mktemp("cards"), {"policies/a.yml": POLICY, **ARTICLES})


@pytest.fixture(scope="module")
def found(kb: KnowledgeBase) -> dict[str, Card]:
    return {card.key: card for card in cards(kb, language_of("en"))}


def test_the_facts_that_customers_ask_for(found: dict[str, Card]) -> None:
    assert list(found) == [
        "calendar.office_hours",
        "contact.channels.email.address",
        "contact.channels.email.first_response",
        "delivery.methods.express.time",
        "delivery.methods.express.cost",
        "returns.window",
        "returns.restocking_fee",
        "terms.gift_card.expiry",
    ]


def test_a_card(found: dict[str, Card]) -> None:
    assert asdict(found["returns.window"]) == {
        "key": "returns.window",
        "about": "Returns",
        "title": "Time to return",
        "value": "30 days from delivery",
        "cases": (("Sale", "14 days from delivery"),),
        "url": "returns/an-item/",
        "article": "Return an item",
        "subject": ("return",),
        "own": ("time", "return", "window"),
        "shown": ("time", "return"),
        "says": (("chang", "mind"),),
        "asks": ("time", "within", "day"),
    }


def test_cards_of_other_kinds(found: dict[str, Card]) -> None:
    def shown(key: str) -> tuple[str, str, str, tuple[tuple[str, str], ...]]:
        card = found[key]
        return card.about, card.title, card.value, card.cases

    assert shown("returns.restocking_fee") == ("Returns", "Restocking fee", "", (("Sofa", "20%"),))
    assert shown("delivery.methods.express.cost") == ("Express delivery", "Cost", "£7.95", ())
    assert shown("terms.gift_card.expiry") == ("", "Gift card expiry", "24 months", ())
    assert shown("contact.channels.email.address")[2] == "help@shop.example"
    assert shown("calendar.office_hours")[:2] == ("", "Office hours")
    assert found["returns.restocking_fee"].article == "Fees"
    assert found["terms.gift_card.expiry"].url == ""
