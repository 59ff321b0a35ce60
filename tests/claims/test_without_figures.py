"""What is promised or denied without a figure: what comes back, where to, at whose cost."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Corner Shop, country: GB, currency: GBP}
delivery:
  countries: [GB, FR, IE]
  delivery_hours: Mo-Fr 09:00-17:00
  methods:
    standard: {name: Standard delivery, countries: [GB], time: 3 working days, cost: £4, free_from: £50, tracked: yes}
    letter: {name: Letter, countries: [GB], cost: £2, tracked: no}
returns:
  window: {value: 30 days, counted_from: delivery, overrides: [{when: {product: sale}, value: 14 days}]}
  excluded: [opened cosmetics, gift cards, embroidered garments, duvets cut to size]
  cost: £4
exchanges: {window: 30 days, cost: free}
orders: {minimum: £10}
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("### Is returning things free?\n\nYes.", "Yes"),
        ("### Is it free to send things back?\n\nYes, always.", "Yes, always"),
        ("### Does it cost anything to send something back?\n\nNo.", "No"),
        ("### Who pays the shipping if I send a lamp back?\n\nWe do!", "We do"),
        ("### How much does it cost me to return an order?\n\nNothing at all.", "Nothing at all"),
        ("### Will I have to pay for a return?\n\nNo.", "No"),
        (
            "### Can I send opened cosmetics back?\n\nSure can, as long as they are almost full.",
            "Sure can",
        ),
        ("### May I return a gift card?\n\nCertainly, if you have not used it.", "Certainly"),
        ("### Do you take back opened cosmetics?\n\nYes, so long as most of it is left.", "Yes"),
        ("You may return the following:\n\n- cushions\n- gift cards", "gift cards"),
        (
            "These can come back:\n\n- cushions\n- opened cosmetics (lipstick too)",
            "opened cosmetics",
        ),
        ("We accept returns of:\n\n- gift cards", "gift cards"),
        ("What you can return:\n\n- gift cards", "gift cards"),
        (
            "Duvets cut to size can be returned as long as nothing is stained.",
            "Duvets cut to size can be returned",
        ),
        (
            "We accept gift cards back provided that they haven't been damaged.",
            "We accept gift cards back",
        ),
        (
            "We refund gift cards once you've sent them back.",
            "We refund gift cards once you've sent them back",
        ),
        (
            "### Is my parcel tracked?\n\nNot if you choose standard delivery.",
            "Not if you choose standard delivery",
        ),
        ("### Do you offer tracking?\n\nYes, with letters.", "with letters"),
        ("We've stopped deliveries to Ireland.", "deliveries to Ireland"),
        (
            "Unfortunately, shipments to France are no longer possible.",
            "shipments to France are no longer possible",
        ),
        ("We deliver all over the UK but we can't deliver to Ireland.", "deliver to Ireland"),
        (
            "We deliver all over the UK, but not to Ireland.",
            "We deliver all over the UK, but not to Ireland",
        ),
        (
            "We deliver all over the UK but not to Ireland.",
            "We deliver all over the UK but not to Ireland",
        ),
        (
            "We deliver to the UK, France and the Channel Islands.",
            "deliver to the UK, France and the Channel Islands",
        ),
        ("### I live in Edinburgh. Do you deliver here?\n\nSorry, no.", "Sorry, no"),
        ("### Our order is £40. Will it ship free?\n\nIt will.", "It will"),
        ("### My basket comes to £70. Is it shipped free?\n\nNo, sorry.", "No, sorry"),
        ("### I'm spending £45. Do I qualify for free shipping?\n\nYes.", "Yes"),
        ("There's no minimum order in our online shop.", "no minimum order"),
        ("We have no minimum spend on our site.", "no minimum spend"),
        ("When you swap something, you pay the postage each way.", "you pay the postage each way"),
        (
            "For an exchange, the customer covers shipping costs both ways.",
            "the customer covers shipping costs both ways",
        ),
        ("Sale items can't be returned.", "can't be returned"),
        (
            "Bought in the sale? You can't return sale items just because you've changed your mind.",
            "You can't return sale items just because you've changed your mind",
        ),
        ("We don't accept returns of sale goods.", "We don't accept returns of sale goods"),
        (
            "Sale goods are reduced, so you can't send them back if you change your mind.",
            "you can't send them back if you change your mind",
        ),
        ("If you change your mind, we pay the return postage.", "we pay the return postage"),
        ("### Can I have my order delivered on a Saturday?\n\nSure.", "Sure"),
        ("### Do you deliver at weekends?\n\nWe do!", "We do"),
        ("### Can you bring it on a Sunday?\n\nYes, just choose the day.", "Yes"),
        ("### Are there any deliveries on Saturdays?\n\nYes.", "Yes"),
        ("### Do you deliver on Mondays?\n\nNo, never.", "No, never"),
        (
            "### Can I return a shirt you have embroidered for me?\n\nYes, provided it is unworn.",
            "Yes",
        ),
        ("You can return opened lipsticks.", "You can return opened lipsticks"),
        ("Gift vouchers can be returned.", "Gift vouchers can be returned"),
        (
            "We happily take back embroidered polo shirts.",
            "We happily take back embroidered polo shirts",
        ),
    ],
)
def test_what_the_policy_says_otherwise(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]


@pytest.mark.parametrize(
    "body",
    [
        "### Who pays the postage when I return a faulty towel?\n\nWe do.",
        "### What does it cost to return something faulty?\n\nNothing.",
        "### Is it free to return something by post?\n\nNo, we charge £4.",
        "### Is it free to return something damaged?\n\nYes.",
        "### Is it free to return something in store?\n\nYes.",
        "### What does it cost members to send something back?\n\nNothing.",
        "### Does it cost anything to send it back?\n\nYes, £4 for the label.",
        "### Does it cost anything to return a faulty lamp?\n\nNo.",
        "We gladly take back:\n\n- unopened cosmetics\n- cushions\n- curtains, if not cut to size",
        "You can return:\n\n- faulty gift cards\n- anything except gift cards",
        "We only take back:\n\n- sealed cosmetics",
        "We can't take back:\n\n- gift cards\n- opened cosmetics",
        "### Can I return opened cosmetics?\n\nYes, but only if they're faulty.",
        "### Can I return opened cosmetics?\n\nOnly as long as they're faulty.",
        "### Can I return gift cards that are damaged?\n\nYes, as long as you've kept the receipt.",
        "Cosmetics can be returned as long as they aren't opened.",
        "Cosmetics can be returned as long as the seal isn't broken.",
        "Opened cosmetics can only be returned as long as they're faulty.",
        "We'll refund gift cards that arrive damaged.",
        "You can return a duvet that has not been cut to size.",
        "You can return curtains made to measure for you if they're faulty.",
        "### Can I track my parcel?\n\nNot with letters.",
        "### Can I track my parcel?\n\nYes, with standard delivery.",
        "### Can I track my parcel?\n\nNot on Sundays.",
        "### Can I track my parcel?\n\nNot for the first day.",
        "There are no deliveries to Ireland on public holidays.",
        "We don't deliver to France on Sundays.",
        "There are no deliveries to France between Christmas and New Year.",
        "We deliver to the UK and France but can't send anything to Spain.",
        "We don't deliver to Spain but do deliver to France.",
        "We don't post to Spain but happily send to France and Ireland.",
        "We can't ship batteries to France.",
        "There are no customs charges on deliveries to France.",
        "There's no extra charge for deliveries to Ireland.",
        "Deliveries to France are not included in free delivery.",
        "There is no tracking on deliveries to Ireland.",
        "We deliver across mainland Britain and to France.",
        "We don't deliver to the Channel Islands.",
        "Shipments to France no longer need a customs form.",
        "We've had no problems with deliveries to Ireland.",
        "### I live in Madrid. Can I order?\n\nSorry, no.",
        "### I live in Paris. Can I order?\n\nYes.",
        "### My order comes to £60. Does it ship free?\n\nYes, it does.",
        "### My order comes to £40. Does it ship free?\n\nNo, sorry.",
        "### My order comes to £40. Does it qualify for free gift wrap?\n\nYes.",
        "There's no minimum order for free gift wrap on the website.",
        "The minimum order on the website is £10.",
        "If you'd like a different size, we'll pay the postage both ways.",
        "If you return it for a refund after an exchange, you'll pay the postage both ways.",
        "If it's the wrong size because of our mistake, we pay the postage both ways.",
        "Sale items can't be returned after 14 days.",
        "Sale items can't be returned once worn.",
        "Sale items can't be returned in our shop.",
        "Personalised sale items can't be returned.",
        "Opened sale items can't be returned.",
        "Gift cards can't be returned.",
        "Made-to-measure curtains can't be returned if you change your mind.",
        "You can't return it if you change your mind.",
        "You pay the return postage if you change your mind.",
        "If you change your mind, return postage is at your own expense.",
        "### Can I have my order delivered on a Tuesday?\n\nSure.",
        "### Do you deliver on Sundays?\n\nNo, sorry.",
        "### Do you deliver on Saturdays?\n\nYes, but only in December.",
        "### Will my parcel be delivered by Saturday?\n\nYes.",
        "### Is my parcel delivered on Saturday if I order on Friday?\n\nNo.",
        "### Do you dispatch on Saturdays?\n\nYes.",
        "### Can I change my delivery to a Saturday?\n\nYes.",
        "### Is delivery free on Saturdays?\n\nYes.",
        "### Can I return a shirt?\n\nYes, of course.",
        "### Can I return a ring sizer?\n\nYes.",
        "You can return unopened lipstick.",
        "You can return embroidered cushions.",
        "Gift wrap can be returned.",
    ],
)
def test_what_agrees_or_is_of_another_case(body: str) -> None:
    assert findings_in(_READ, body) == []
