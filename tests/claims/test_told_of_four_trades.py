"""What four shops say without a figure of what comes back, is covered and is sent, and at whose cost."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, levels_in, policy_of

_LARCH = policy_of("""\
business: {name: Larch & Lantern, country: GB, currency: GBP, time_zone: Europe/London}
delivery:
  dispatch: 1 business day
  countries: [GB, IE]
  methods:
    standard: {name: Standard, time: 3-5 business days, cost: £3.95, free_from: £50, countries: [GB]}
    express: {name: Express, time: 1 business day, cost: £7.95, countries: [GB]}
    ireland: {name: Ireland, time: 5-8 business days, cost: £9.50, countries: [IE]}
returns:
  window: 30 days
  cost: paid by the customer
  excluded: [personalised items, cut fabric, mattresses that have been unwrapped, gift cards, pierced earrings]
  methods: [by post, in store]
refunds: {time: 5 business days, method: original payment method}
warranty:
  length: 2 years
  covers: [frame, springs, manufacturing faults, zips]
  excludes: [wear and tear, stains, pet damage, batteries, accidental damage, commercial use]
""")
_FERN = policy_of("""\
business: {name: Fernhill Nursery, country: GB, currency: GBP, time_zone: Europe/London}
delivery:
  dispatch: 3 business days
  countries: [GB]
  methods:
    standard: {name: Standard, time: 2-4 business days, cost: £5.95, free_from: £75}
    pallet: {name: Pallet, time: 5-10 business days, cost: £49, countries: [GB]}
  updates: [order confirmation by e-mail, e-mail when your plants leave us, text message on the morning of delivery]
returns:
  window: 14 days
  cost: free
  excluded: [live plants, opened seed packets, bagged compost, made-to-order planters]
  methods: [collection by courier]
refunds: {time: 3 business days, method: original payment method}
warranty:
  length: 5 years
  covers: [frost damage, rotten timber, loose joints]
  excludes: [storm damage, fading, glass, damage from mowers and strimmers]
""")
_SPOKE = policy_of("""\
business: {name: Spoke & Volt, country: IE, currency: EUR, time_zone: Europe/Dublin}
delivery:
  dispatch: 2 business days
  countries: [IE, GB, FR, DE, NL]
  methods:
    standard: {name: Standard, time: 2-4 business days, cost: €6, free_from: €100, countries: [IE, GB]}
    europe: {name: Europe, time: 5-9 business days, cost: €15, countries: [FR, DE, NL]}
    courier: {name: Same-week courier, time: 2 business days, cost: €25, countries: [IE]}
  updates: [order confirmed, shipped, out for delivery]
returns:
  window: 30 days
  cost: free
  excluded: [e-bike batteries, worn helmets, energy gels, inner tubes, clearance items]
  methods: [by post, in store, at a parcel locker]
refunds: {time: 7 business days, method: original payment method}
warranty:
  length: 3 years
  covers: [frame, fork, motor, display, paint defects]
  excludes: [brake pads, tyres, chains, crash damage, racing, water damage]
""")
_OPAL = policy_of("""\
business: {name: Opal Row, country: US, currency: USD, time_zone: America/New_York}
delivery:
  dispatch: 2 business days
  countries: [US, CA]
  methods:
    ground: {name: Ground, time: 3-6 business days, cost: $6.95, free_from: $120, countries: [US]}
    overnight: {name: Overnight, time: 1 business day, cost: $29, countries: [US]}
    canada: {name: Canada Post, time: 6-12 business days, cost: $14.95, countries: [CA]}
  updates: [order received, shipped]
returns:
  window: 30 days
  cost: paid by the customer
  excluded: [engraved pieces, earrings, loose stones, final sale items]
  methods: [by mail]
refunds: {time: 5 business days, method: store credit}
warranty:
  length: 1 year
  covers: [broken clasps, loose settings, plating]
  excludes: [lost stones, scratches, chlorine damage, resizing by other jewelers]
""")


@pytest.mark.parametrize(
    "body",
    [
        "If your mattress is still in its wrapping, you can send it back.",
        "Unlike most shops we take back lamps that have been switched on.",
        "By law, personalised items can still be returned if they're faulty.",
        "Our gift cards can be used for anything in the shop, including sale lines.",
        "Stains and pet damage are on you.",
        "Our frames are made in Denmark and travel by sea.",
        "If you live in France, a friend in the UK can take the parcel for you.",
        "We can't deliver express to Ireland.",
        "Couriers collect our parcels at 4pm.",
        "Delivery is on us over £50.",
        "Return postage is at your own expense.",
        "Some shops pay for your return label. We would rather keep our prices low.",
    ],
)
def test_true_or_something_else_of_furniture(body: str) -> None:
    assert findings_in(_LARCH, body) == []


@pytest.mark.parametrize(
    ("body", "level"),
    [
        ("Yes, even a blanket with your initials on it can come back.", "error"),
        ("Unlike most shops, we take back fabric that has been cut from the roll.", "error"),
        (
            "You name it, we'll take it back: lamps, cushions, lengths of fabric we've cut for you, the lot.",
            "error",
        ),
        ("Every product in the shop is returnable, without exception.", "error"),
        ("Our guarantee is on the frame only.", "warning"),
        ("If the dog chews the arm, don't worry, that's under warranty as well.", "error"),
        (
            "# What does the guarantee cover?\n\n- The frame\n- The springs\n- Ordinary wear\n- Faults in making",
            "error",
        ),
        ("A broken zip isn't something we repair under the warranty.", "error"),
        ("We deliver anywhere in Europe.", "error"),
        ("We stick to the UK, so no parcels to Dublin or Cork.", "error"),
        ("# Where do you deliver?\n\nThe UK, Ireland and France.", "error"),
        ("Express works for Irish addresses too.", "error"),
        ("We'll send a courier to your door to pick your return up.", "error"),
        ("Please don't bring returns to the shop.", "error"),
        ("The money goes back as a gift voucher.", "warning"),
        ("Postage is on us if you change your mind.", "error"),
        ("Send it back at our expense.", "warning"),
        ("# Who pays for the return?\n\nWe do.", "error"),
    ],
)
def test_against_the_policy_of_furniture(body: str, level: str) -> None:
    assert [one for one, _ in levels_in(_LARCH, body)] == [level]


@pytest.mark.parametrize(
    "body",
    [
        "Plants like to be watered as soon as they come out of the box.",
        "Ask our neighbours at the garden centre: they take plants back.",
        "Keep the compost moist and out of the sun.",
        "Everything but plants, opened seeds, compost and planters made to order can be returned.",
        "The guarantee covers the timber against rot, and the joints.",
        "Frost is included in our guarantee.",
        "Frost can scorch young leaves, so keep a fleece handy.",
        "Wherever you live in the UK, your plants travel with the same courier.",
        "If you live abroad you can still send a gift to somebody in the UK.",
        "There's no need to take anything to the post office.",
        "Fernhill vouchers make a lovely present.",
        "You'll have an email as soon as your plants leave us.",
        "If you arrange your own courier without telling us, that cost is yours.",
    ],
)
def test_true_or_something_else_of_plants(body: str) -> None:
    assert findings_in(_FERN, body) == []


@pytest.mark.parametrize(
    ("body", "level"),
    [
        ("If a plant isn't for you, pop it back in its box and we'll have it back.", "warning"),
        ("Opened a packet of seeds by mistake? No problem, you can still return it.", "error"),
        ("All our plants can be returned within 14 days.", "warning"),
        (
            "# Can I send a shrub back if I don't like it?\n\nYes, any plant can come back within 14 days.",
            "warning",
        ),
        ("Frost is another matter, and we can't guarantee against it.", "warning"),
        ("The warranty covers everything except the timber.", "warning"),
        ("We ship to Ireland as well.", "error"),
        ("Customers in the Republic of Ireland can order too.", "error"),
        ("We post our plants to every country in the EU.", "error"),
        ("Pallets go to Ireland too.", "error"),
        ("Refunds are always paid by bank transfer, however you paid.", "error"),
        ("Your refund comes as credit on your Fernhill account.", "error"),
        ("That one's on you: the postage back is yours to pay.", "error"),
        ("The courier's charge comes off your refund.", "error"),
        ("The cost of sending goods back lies with the buyer.", "warning"),
        ("| | Who pays? |\n|---|---|\n| Delivery | You |\n| Return | You |", "warning"),
    ],
)
def test_against_the_policy_of_plants(body: str, level: str) -> None:
    assert [one for one, _ in levels_in(_FERN, body)] == [level]


@pytest.mark.parametrize(
    "body",
    [
        "Helmets that have never been worn can come back.",
        "Inner tubes can't be returned, but nearly everything else can.",
        "Once a helmet has been worn, it stays with you.",
        "# Can I return an e-bike battery?\n\nSorry, no: they can't travel by post.",
        "The maker of the motor, Brosk, has its own terms and covers water damage in some countries.",
        "Brake pads and chains wear out, so the warranty leaves them out.",
        "If your bike is damaged in a crash, ask us for a quote for your insurer.",
        "We don't deliver to Spain.",
        "Post it, drop it in a locker or walk into the shop with it.",
        "We can't collect returns from your home.",
        "We refund to the way you paid.",
        "A voucher that you were given is refunded as a voucher.",
        "We don't send paper invoices.",
        "Free returns, always.",
        "If the parcel is sent back to us because nobody was in, you pay for the second delivery.",
        "Other shops make you pay for the return. We don't.",
    ],
)
def test_true_or_something_else_of_bikes(body: str) -> None:
    assert findings_in(_SPOKE, body) == []


@pytest.mark.parametrize(
    ("body", "level"),
    [
        ("Fancy a different lid? Helmets you have ridden in can come back too.", "error"),
        ("Unlike most bike shops we'll take back a battery for your e-bike.", "error"),
        ("You can change your mind about anything, whatever it is: tubes, gels, wheels.", "error"),
        (
            "It makes no difference whether you bought it in the clearance: you can still send it back.",
            "error",
        ),
        ("# Is there anything I can't return?\n\nNo. Everything we sell can come back.", "error"),
        ("# Is there anything I can't return?\n\nOnly e-bike batteries.", "error"),
        ("Don't fancy the flavour? Send your energy gels back and we'll refund them.", "error"),
        ("**Inner tubes:** yes, you can send these back.", "error"),
        ("Tyres and chains are included in the three-year warranty.", "error"),
        ("Our warranty pays for repairs after a crash.", "warning"),
        (
            "Warranty at a glance:\n\n- Frame: covered\n- Motor: covered\n- Fork: not covered\n- Tyres: not covered",
            "error",
        ),
        ("We don't send bikes to the UK any more.", "error"),
        ("# Do you ship to Belgium?\n\nCertainly.", "error"),
        ("You can choose same-week courier for addresses in Germany.", "error"),
        ("We can't refund to a card; you'll be given a credit note.", "warning"),
        ("Refunds are in cash.", "error"),
        ("You'll need to buy the stamps for your return yourself.", "error"),
        ("We'll take the price of the return label off your refund.", "error"),
    ],
)
def test_against_the_policy_of_bikes(body: str, level: str) -> None:
    assert [one for one, _ in levels_in(_SPOKE, body)] == [level]


@pytest.mark.parametrize(
    "body",
    [
        "Engraved pieces, earrings and loose stones can't come back.",
        "Bracelets and necklaces can come back.",
        "Loose stones come with a certificate that you can return to the lab for checking.",
        "Broken clasp? The warranty takes care of it.",
        "The plating is under warranty.",
        "If another jeweler resizes your ring, the warranty no longer applies.",
        "We ship anywhere in the US and Canada.",
        "Overnight isn't offered for Canada.",
        "Returns come by mail; there's no store to bring them to.",
        "UPS drops our parcels at your door.",
        "Refunds come as store credit.",
        "You'll see the credit in your account, and can spend it on anything.",
        "Return shipping is on you.",
        "Buy a label at the post office and send it to us insured.",
    ],
)
def test_true_or_something_else_of_jewellery(body: str) -> None:
    assert findings_in(_OPAL, body) == []


@pytest.mark.parametrize(
    ("body", "level"),
    [
        ("Even engraved rings can be sent back.", "error"),
        (
            "| Item | Returns |\n|---|---|\n| Necklaces | Accepted |\n| Engraved pieces | Accepted |",
            "warning",
        ),
        ("Apart from earrings, everything qualifies for a return.", "warning"),
        ("Lost a stone? We replace it under warranty.", "error"),
        ("Scratches get polished out under the warranty at no charge.", "error"),
        ("Clasps wear out and are not part of the warranty.", "warning"),
        ("Our warranty doesn't extend to the plating.", "error"),
        ("Bring it back to our studio.", "error"),
        ("Returns can be made in store only.", "error"),
        ("Refunds go to the original form of payment.", "error"),
        ("# Will I get store credit or my money back?\n\nYour money back.", "warning"),
        ("No shipping notice is sent.", "error"),
        ("Return shipping is covered.", "warning"),
        ("We pay for the label.", "error"),
        ("You don't need to pay for shipping it back.", "warning"),
        ("Return postage: free", "error"),
    ],
)
def test_against_the_policy_of_jewellery(body: str, level: str) -> None:
    assert [one for one, _ in levels_in(_OPAL, body)] == [level]
