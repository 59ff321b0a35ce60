"""Statements that lack words of their own, held against the policy with what they answer."""

from __future__ import annotations

import pytest

from tests.claims.judge import ARTICLE, article_base, findings, findings_in, policy_of

SHOP = """\
business: {name: Corner Shop, country: GB, currency: GBP}
delivery:
  countries: {value: [GB, FR], overrides: [{when: {product: knives}, value: [GB]}]}
  methods:
    standard: {name: Standard delivery, cost: £3, tracked: no}
    express: {name: Express delivery, cost: £6, tracked: yes}
returns:
  window: 30 days
  condition: unused, with its tags and in the original box
  methods: [by post]
  restocking_fee: {value: 10%, overrides: [{when: {product: sofas}, value: 0%}]}
  excluded: [opened spices, earrings, gift cards]
refunds: {method: to the original payment method}
warranty: {length: 2 years, excludes: [water damage, batteries, scratches]}
"""
_READ = policy_of(SHOP)


def found(body: str, title: str = "Help") -> list[str]:
    return findings_in(_READ, body, title)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("### Can I return earrings?\n\nSure thing.", ["Sure thing"]),
        ("### Can I send earrings back?\n\nYes, as long as they're sealed.", ["Yes"]),
        ("Q: Can I return earrings?\nA: Yes, we take all things back.", ["A: Yes"]),
        ("### Can earrings be returned?\n\nThey can.", ["They can"]),
        ("### Are earrings returnable?\n\nYes, they are, like all we sell.", ["Yes, they are"]),
        ("### I've opened my spices. Can I send them back?\n\nOf course.", ["Of course"]),
        ("Opened your spices already? You can return them.", ["You can return them"]),
        ("### Is there a restocking fee?\n\nNope, never. We pay you in full.", ["Nope, never"]),
        (
            "### Do you post to France?\n\nWe don't at present. Ask again in May.",
            ["We don't at present"],
        ),
        ("### Do you ship to Spain?\n\nWe do, and to France.", ["We do"]),
        ("### Which countries do you ship to?\n\n- France\n- Spain", ["Spain"]),
        ("### Where we can't deliver\n\n- Spain\n- France", ["France"]),
        ("We ship to every country in the world.", ["every country in the world"]),
        ("Delivery is to UK addresses only.", ["Delivery is to UK addresses only"]),
        ("### Where do you deliver?\n\nThe UK, France and Spain.", ["The UK, France and Spain"]),
        (
            "What you can return:\n\n- Cups: yes\n- Earrings, worn or not: yes",
            ["Earrings, worn or not: yes"],
        ),
        ("| Thing | Returnable? |\n|---|---|\n| Cups | Yes |\n| Earrings | ✓ |", ["✓"]),
        ("| Service | Tracked |\n|---|---|\n| Standard | Yes |\n| Express | Yes |", ["Yes"]),
        ("Express parcels are tracked; standard ones are.", ["standard ones are"]),
        (
            "Standard parcels come with tracking. Express ones don't.",
            ["tracking", "Express ones don't"],
        ),
    ],
)
def test_completed_statements_are_held_against_the_policy(body: str, words: list[str]) -> None:
    assert found(body) == words


@pytest.mark.parametrize(
    "body",
    [
        "### Can I return earrings?\n\nNo, sorry.",
        "### Can I return earrings?\n\nYes, if they're faulty.",
        "### Can I return faulty earrings?\n\nOf course.",
        "### My earrings arrived broken. Can I send them back?\n\nYou can.",
        "### Can I return an earring box?\n\nYes.",
        "### Can I return earrings?\n\nYes and no.",
        "### Can I return earrings?\n\nYes & no.",
        "### Are there things that can't be returned?\n\nYes: earrings and gift cards.",
        "### Can I return earrings?\n\nYes, but only for an exchange.",
        "### Can I return earrings?\n\nYes we get that question a lot.",
        "### I paid with a gift card. Can I send my order back?\n\nOf course.",
        "### I paid with a gift card. Can I send it back?\n\nOf course.",
        "### Can I return my order early?\n\nSure.",
        "### Can I give earrings to a friend?\n\nYes.",
        "### Can I return spices?\n\nYes, as long as they're unopened.",
        "### Is there a restocking fee?\n\nYes, 10%.",
        "### Is there a restocking fee on sofas?\n\nNo.",
        "### Is there a wrapping fee?\n\nNo.",
        "## Sofas\n\n### Is there a restocking fee?\n\nNo.",
        "### Do you ship overseas?\n\nYes. We ship to France.",
        "### Do you post knives to France?\n\nNo.",
        "Knives go to the UK only. We can't post them to France.",
        "### Where do you deliver?\n\nThe UK and France.",
        "### Where do you deliver?\n\nFrance from May.",
        "### Where do you send parcels from?\n\nSpain.",
        "### How long does it take?\n\nSpain is a day slower.",
        "What you can return:\n\n- Cups: yes\n- Earrings: no",
        "What you can't return:\n\n- Earrings: yes",
        "What needs a box:\n\n- Earrings: yes",
        "| Thing | In stock |\n|---|---|\n| Earrings | Yes |",
        "| Thing | Returnable? |\n|---|---|\n| Earrings | No |",
        "| Service | Tracked |\n|---|---|\n| Standard | No |\n| Express | Yes |",
        "| Service | Signed for |\n|---|---|\n| Standard | Yes |",
        "Express parcels are tracked; standard ones aren't.",
        "Express parcels come with tracking. Standard ones don't.",
        "Tracked parcels need a signature. Express ones don't.",
        "### Which countries do you ship to?\n\n- France\n- not Spain",
        "### Where we don't deliver\n\n- Spain\n- Italy",
        "Express delivery is to UK addresses only.",
        "Delivery is to the kerb only.",
        "We do not ship to the USA or to any other destination outside the UK and France.",
        "There's no free delivery to France below £80.",
        "Customers in every country in the world write to us.",
        "### Do you offer refunds?\n\nYes. Earrings are gift-wrapped.",
    ],
)
def test_completed_statements_that_agree_or_state_nothing(body: str) -> None:
    assert found(body) == []


def test_items_under_a_title_that_asks() -> None:
    assert found("- Cups: yes\n- Earrings: yes", "What you can return") == ["Earrings: yes"]
    assert found("- Cups: yes\n- Earrings: no", "What you can return") == []
    assert found("- Cups: yes\n- Earrings: yes", "What we can mend") == []
    assert found("- France\n- Spain", "Where we ship") == ["Spain"]
    assert found("- Spain\n- Italy", "Where our wool comes from") == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Our guarantee covers water damage.", ["guarantee covers water damage"]),
        (
            "Damage from water is covered by our warranty.",
            ["Damage from water is covered by our warranty"],
        ),
        ("## Guarantee\n\nScratches are covered too.", ["Scratches are covered"]),
        ("### Is water damage covered by the warranty?\n\nYes, it is.", ["Yes, it is"]),
        ("### Does the guarantee cover batteries?\n\nYes.", ["Yes"]),
        (
            "Cups are packed well and can be sent to addresses in the UK and Spain.",
            ["can be sent to addresses in the UK and Spain"],
        ),
        (
            "Our cups travel to homes all over the UK, and to Spain too.",
            ["Our cups travel to homes all over the UK, and to Spain too"],
        ),
        (
            "Knives are posted to customers in the UK and France.",
            ["are posted to customers in the UK and France"],
        ),
        (
            "We supply customers all over the UK and in Spain.",
            ["We supply customers all over the UK and in Spain"],
        ),
        ("Standard parcels go by a tracked service.", ["go by a tracked service"]),
        ("Cups ship to the U.S. and Canada.", ["ship to the U.S. and Canada"]),
    ],
)
def test_cover_and_places(body: str, words: list[str]) -> None:
    assert found(body) == words


@pytest.mark.parametrize(
    "body",
    [
        "### Does the guarantee cover batteries?\n\nNo.",
        "Our guarantee doesn't cover water damage.",
        "Only cells that fail early and batteries that leak are covered by our warranty.",
        "Our guarantee covers faults, but water damage is excluded.",
        "Our guarantee covers everything except water damage, batteries and scratches.",
        "Our guarantee covers materials and workmanship, not scratches.",
        "The maker's guarantee covers batteries.",
        "Water damage is covered by your home insurance.",
        "With our care plan, water damage is covered.",
        "Our warranty covers the battery compartment.",
        "Only water damage to the seal is covered by our warranty.",
        "Batteries are included in the box with the guarantee card.",
        "## Insurance\n\nScratches are covered too.",
        "Returns can be sent to our warehouse in Spain.",
        "Orders are sent to our partner in Spain, who prints them.",
        "Faulty cups can be posted to Spain for repair.",
        "Cups are sent from our warehouse in Spain.",
        "Parcels can't be sent to Spain.",
        "Knives can only be sent to addresses in the UK.",
        "Knives can be sent to customers in the UK.",
        "If your order is shipped to Spain, customs may ask for more.",
        "Our herbs travel to market in Spain every May.",
        "Our designers travel to Spain and Italy each spring.",
        "We supply customers all over the UK and in France.",
        "We serve coffee in Spain.",
        "Express parcels go by a tracked service.",
        "Refunds are made to the original payment method.",
        "Brochures are sent to customers in Spain by post.",
    ],
)
def test_cover_and_places_that_agree_or_are_of_others(body: str) -> None:
    assert found(body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Used cups are welcome back too.", ["Used cups are welcome back"]),
        (
            "It's fine to send it back without the tags.",
            ["It's fine to send it back without the tags"],
        ),
        ("We'll take it back without the box.", ["We'll take it back without the box"]),
        ("You can return it even if you've used it.", ["You can return it even if you've used"]),
        (
            "You can return your order to our shop in Leeds.",
            ["You can return your order to our shop"],
        ),
        ("You can return it in person.", ["You can return it in person"]),
        ("You don't need the original box to return it.", ["You don't need the original box"]),
        ("### Do I need the tags to send it back?\n\nNo.", ["No"]),
    ],
)
def test_state_and_way(body: str, words: list[str]) -> None:
    assert found(body) == words


@pytest.mark.parametrize(
    "body",
    [
        "Unused cups can be returned.",
        "Used batteries can be returned to us for recycling.",
        "Items can be returned without the receipt.",
        "You can't return it without the tags.",
        "If it's faulty, you can send it back without the box.",
        "We can't accept returns without the original box.",
        "You can return it without the tags for store credit.",
        "Please don't send it back without the box.",
        "You can return things within 30 days without giving a reason.",
        "You can return it without a printer.",
        "You can return it without opening a case with us.",
        "Returns are by post; you can't return things to our shop.",
        "All returns have to be posted. The showroom can't accept them.",
        "You can return to the shop at any time.",
        "You can bring your own bags to our store.",
        "You can return your hired tools to the shop.",
        "You can exchange it in person.",
        "You don't need the receipt to return it.",
        "You don't need the box to return a gift.",
        "You don't need to keep the box.",
        "### Do I need the tags to send it back?\n\nYes, please.",
    ],
)
def test_state_and_way_that_agree_or_are_something_else(body: str) -> None:
    assert found(body) == []


@pytest.mark.parametrize(
    ("body", "level"),
    [
        ("We pay refunds as store credit.", "error"),
        ("## Returns\n\nFair warning: we only do store credit.", "error"),
        (
            "We'll refund unwanted things as a credit note, which you can spend on anything.",
            "error",
        ),
        ("You can have your refund as store credit.", "warning"),
        ("Gift returns are refunded as store credit.", "warning"),
        ("## Late returns\n\nWe refund them as store credit.", "warning"),
        ("Things sent back after 30 days are refunded as store credit.", "warning"),
        ("Need it faster? Your refund arrives as store credit the same day.", "warning"),
    ],
)
def test_credit_is_sure_where_no_case_is_named(body: str, level: str) -> None:
    text = f"---\ntitle: Help\n---\n{body}\n"
    assert [one.level.value for one in findings(article_base(_READ, {ARTICLE: text}))] == [level]


@pytest.mark.parametrize(
    "body",
    [
        "We're happy to take back opened spices.",
        "You have 30 days to return earrings.",
        "We accept returns on earrings.",
        "Returns of gift cards are accepted.",
        "Everything can be returned, earrings included.",
        "Everything we sell can be returned, including earrings.",
        "Our returns policy covers earrings too.",
        "Gift cards are refundable.",
        "It's fine to return earrings.",
        "Changed your mind about your earrings? Send them back.",
        "Delivery to Spain is available.",
        "Countries we deliver to: UK, France and Spain.",
        "Living in Spain? We can ship to you.",
        "Shipping to France is currently unavailable.",
        "Delivery is available within the UK only.",
        "France is not somewhere we deliver to.",
        "There's no tracking on express.",
        "Our guarantee extends to batteries.",
        "Batteries come under the guarantee too.",
        "Returns can be made in store.",
        "Return it in store for free.",
    ],
)
def test_other_words_for_it(body: str) -> None:
    assert len(found(body)) == 1


@pytest.mark.parametrize(
    "body",
    [
        "We're happy to take back opened spices that leaked.",
        "You have 30 days to return anything except earrings.",
        "Everything can be returned, except earrings, gift cards and opened spices.",
        "Everything can be returned, apart from gift cards, earrings and spices once opened.",
        "All our goods can be returned, provided the earrings are sealed.",
        "Our returns policy covers everything but earrings.",
        "Our returns policy doesn't apply to earrings.",
        "Gift cards are not refundable.",
        "Gift cards are non-refundable.",
        "It's fine to return earring stands.",
        "Earrings tarnished? Send them back.",
        "Did your earrings arrive bent? Send them back.",
        "Got the wrong earrings? Send them back for a refund.",
        "Returns of earrings aren't accepted.",
        "Delivery to Spain is not available.",
        "Delivery to Spain is available from May.",
        "Express delivery is available in the UK only.",
        "Express shipping to France is currently unavailable.",
        "Next-day delivery to France is not available.",
        "Click and collect is available in the UK only.",
        "Living in Spain? Sorry, we don't ship there.",
        "Living in France? We can ship to you.",
        "Living in Spain? Our friends there can help.",
        "Countries we deliver to: see the list at checkout.",
        "We'll replace batteries under the manufacturer's warranty.",
        "Returns can be made by post.",
        "Returns cannot be made in store.",
        "Return it in the box it came in.",
        "Faulty things can be returned in store.",
        "Gift cards can be used in store.",
        "There's no tracking on standard delivery.",
    ],
)
def test_other_words_that_agree_or_are_about_something_else(body: str) -> None:
    assert found(body) == []
