"""Figures of other things beside the shop's own facts."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_READ = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
delivery: {methods: {standard: {name: Standard delivery, time: 3-5 working days, cost: £4}}}
terms:
  stamps.earn: {value: 4%, says: [earn stamps, stamps back]}
  tuning.price: {value: £70, says: [piano tuning costs, piano tuning]}
  quote: {value: free, says: [quote for a repair, repair quote]}
  hire.deposit: {value: £90, says: [hire deposit, deposit for a cello]}
  vouchers.minimum: {value: £15, says: [smallest voucher]}
  lessons.cancel: {value: 48 hours, says: [cancel a lesson, cancel your lesson]}
  price_match.window: {value: 7 days, counted_from: order, says: [price match, match the price]}
  rosin.discount: {value: 10%, says: [orchestra discount]}
  setup.time: {value: 2 weeks, says: [violin repair takes]}
  cracks.report: {value: 5 days, says: [report a crack]}
  cover.price: {value: £60, says: [care plan costs, care plan]}
  referral: {value: £20, says: [refer a friend]}
""")


@pytest.mark.parametrize(
    "body",
    [
        "Orders with a 25% discount earn stamps as well.",
        "You save £15 if you book piano tuning for two.",
        "Piano tuning doesn't include new strings; a string is £8.",
        "Piano tuning, plus £6 for parking in town.",
        "We never begin a repair of more than £40 without a quote.",
        "Scratches of up to £30 come out of the hire deposit.",
        "Vouchers come in steps of £5.",
        "If we have to cancel a lesson, you'll hear from us a day before.",
        "We answer price match requests in an hour.",
        "We match the price of shops with a branch that closes within a year, too.",
        "Get 30% off this weekend only, whatever your orchestra discount.",
        "Sheet music with a discount of up to 60% is left out of the orchestra discount.",
        "Varnish on a violin repair takes six weeks to harden.",
        "We mend what you report with a photo of the crack in three weeks.",
        "Report a crack with a photo no older than a day.",
        "The care plan pays up to £900 for accidents.",
        "Your friend gets £5 off when you refer them.",
        "Gift vouchers arrive within an hour of ordering.",
        "Piano tuning costs £70, a new string £8.",
        "A violin repair is due every four years or so.",
        "The care plan costs £60: a penny for every £40 of music.",
    ],
)
def test_what_is_another_things(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("You earn 6% in stamps.", "6%"),
        ("Piano tuning is £85.", "£85"),
        ("The piano tuning we do costs £60.", "£60"),
        ("A repair quote is £12.", "£12"),
        ("We ask for a hire deposit of £150.", "£150"),
        ("A voucher of £5 is the smallest.", "£5"),
        ("You can cancel a lesson up to a day before.", "a day"),
        ("Ask for a price match within two weeks of your order.", "two weeks"),
        ("The orchestra discount is 20%.", "20%"),
        ("A violin repair takes six weeks.", "six weeks"),
        ("Report a crack within ten days.", "ten days"),
        ("The care plan costs £99.", "£99"),
        ("Refer a friend and get £35.", "£35"),
    ],
)
def test_what_is_its_own(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]
