"""The shop's own facts by their phrases: other words for the same, before the thing or behind it."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_READ = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
refunds: {time: 5 working days, bank_time: 3-5 working days}
delivery: {methods: {standard: {name: Standard delivery, time: 3-5 working days, cost: £4}}}
returns: {window: 30 days}
terms:
  points.expiry: {value: 18 months, says: [points expire]}
  points.added: {value: 30 days, counted_from: delivery, says: [points appear, points are added]}
  gift_card.expiry: {value: 24 months, says: [gift card expires]}
  recordings: {value: 90 days, says: [keep call recordings]}
  reset_link: {value: 30 minutes, says: [reset link works]}
  samples: {value: 2-4 working days, says: [fabric samples arrive]}
  search: {value: 3 working days, says: [carrier's search]}
  moderation: {value: 3 working days, says: [publish your review]}
  account: {value: 30 days, says: [delete your account]}
  gift_card.minimum: {value: £10, says: [smallest gift card]}
  gift_card.maximum: {value: £500, says: [largest gift card]}
  club.cancel: {value: 14 days, counted_from: joining, says: [cancel Plus]}
  news.stop: {value: 2 days, says: [stop our newsletters]}
  christmas.standard: {value: 2026-12-17, says: [last day for standard delivery]}
""")


@pytest.mark.parametrize(
    "body",
    [
        "Plus can be cancelled within two weeks of joining.",
        "Our newsletters stop within two days.",
        "Plus members can cancel an order for up to 30 days on some made-to-order lines.",
        "The newsletter comes once a week; stop by the shop for a printed one.",
        "A standing order can be cancelled 3 days before it is due.",
        "If your newsletters haven't stopped after a week, write to us.",
        "Points run out after a year and a half.",
        "Your points lapse after 18 months.",
        "Points appear in your account 30 days after delivery.",
        "Points are deducted again if you return an order within 30 days.",
        "If your points haven't appeared after 40 days, tell us.",
        "Call recordings are deleted after 90 days.",
        "Calls are recorded; a recording stops by itself after 60 minutes.",
        "The reset link stops working after half an hour.",
        "Request a new link if yours stopped working a day ago.",
        "Reset your router and wait 10 minutes before you call your provider.",
        "Fabric samples arrive in two to four working days.",
        "Most people keep their fabric samples for a week before they decide.",
        "Fabric samples take ten minutes to cut.",
        "Hang the fabric samples up for a few days and look at them in daylight.",
        "The carrier's search takes three working days.",
        "A review takes two minutes to write.",
        "Reviews older than two years move to a page of their own.",
        "Publish the review within the app; that takes 5 seconds.",
        "We delete your account within 30 days.",
        "Delete the app and wait a day before you install it again.",
        "A gift card bought last year still has a year to go.",
        "Somebody who buys a gift card for a birthday in 3 weeks should order today.",
        "Gift cards start at £10.",
        "You can put up to £500 on a gift card.",
        "A £25 gift voucher makes a good present.",
        "Spend at least £40 on a gift card this week and get a mug.",
        "If your gift card has at least £5 left, use it at the till.",
        "Order by 17 December for standard delivery in time for Christmas.",
        "If you order standard delivery by 5 December, it's there with time to spare.",
        "Reviews are published after three working days.",
        "A review that is published after a year of use says more.",
        "Each point is worth a penny, and 500 points take a year to collect for most.",
    ],
)
def test_what_agrees_or_is_of_something_else(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Plus can be cancelled within 30 days of joining.", "30 days"),
        ("Your Plus membership may still be cancelled for 30 days.", "30 days"),
        ("Our newsletters will stop within a week.", "a week"),
        ("It takes a week for our newsletters to stop.", "a week"),
        ("Points run out after a year.", "a year"),
        ("Your points lapse after one year.", "one year"),
        ("Points are lost after twelve months.", "twelve months"),
        ("Unused points disappear after 12 months.", "12 months"),
        ("Points show up two months after delivery.", "two months"),
        ("Points appear in your account within an hour.", "an hour"),
        ("Gift cards are good for three years.", "three years"),
        ("Call recordings are deleted after a year.", "a year"),
        ("We erase call recordings after one year.", "one year"),
        ("We store call recordings for a year.", "a year"),
        ("The reset link expires after two hours.", "two hours"),
        ("A reset link works for 24 hours.", "24 hours"),
        ("Fabric samples take a fortnight.", "a fortnight"),
        ("Fabric samples arrive in six working days.", "six working days"),
        ("The carrier's search takes ten working days.", "ten working days"),
        ("Your review appears within two weeks.", "two weeks"),
        ("Your account is deleted within 90 days.", "90 days"),
        ("Gift cards start at £5.", "£5"),
        ("Gift vouchers from £20.", "£20"),
        ("You can put up to £1,000 on a gift card.", "£1,000"),
        ("Gift tokens are valid for three years.", "three years"),
        ("Reviews are published after ten working days.", "ten working days"),
        ("Order by 21 December for standard delivery in time for Christmas.", "21 December"),
        ("For standard delivery, orders have to be in by 12 December.", "12 December"),
    ],
)
def test_what_contradicts_in_other_words(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]


_SHRUNK = policy_of("""\
business: {name: Corner Shop, country: US, currency: USD}
terms:
  box.commitment:
    value: no
    type: answer
    says: [minimum commitment, minimum number of shipments, locked in to a subscription]
  box.term: {value: no, type: answer, says: [minimum term, length of contract, tied in]}
  club.age: {value: no, type: answer, says: [age limit, minimum age]}
  coupons: {value: no, type: answer, says: [number of coupons, coupon limit]}
  first_order: {value: no, type: answer, says: [order minimum, smallest order]}
  cards.limit: {value: no, type: answer, says: [gift card limit]}
  address: {value: no, type: answer, says: [change of address]}
  receipts: {value: no, type: answer, says: [email receipts]}
  slots: {value: no, type: answer, says: [time slots]}
  match: {value: no, type: answer, says: [price match, match the price]}
  invoices: {value: no, type: answer, says: [pay on account]}
  counter: {value: no, type: answer, says: [try in store]}
  calls: {value: no, type: answer, says: [order by phone]}
  windows: {value: no, type: answer, says: [window cleaning]}
  po: {value: no, type: answer, says: [PO box]}
  tea: {value: no, type: answer, says: [tea tasting]}
  cars: {value: no, type: answer, says: [park your car]}
  trial: {value: 60 days, says: [length of the trial, give it at least]}
  hire: {value: 3 months, says: [minimum hire]}
  drop: {value: 14 days, says: [price drop, price promise]}
  bench: {value: 3 hours, says: [workshop time]}
  wait: {value: 6 weeks, says: [waiting time]}
""")


@pytest.mark.parametrize(
    "body",
    [
        "We ship to two countries: here and Canada.",
        "It takes two business days once we've shipped.",
        "Shipping is free from $50.",
        "Every shipment is insured.",
        "There's no minimum order value for deliveries to Maine.",
        "These terms apply to every order.",
        "Your contract is with Corner Shop LLC.",
        "On December 24 we lock the door at two in the afternoon.",
        "Your locker opens with the code in the text.",
        "An agent will call you back.",
        "The agency asks for a certificate.",
        "For ages 3 and up.",
        "You can use a coupon at the checkout.",
        "You can order until midnight.",
        "The 30 days run from the day you place your order.",
        "Gift cards come in a paper sleeve.",
        "You can change your mind within two weeks.",
        "Keep your receipt in a safe place.",
        "We'll offer the slot to somebody else.",
        "The ribbon can be matched to any of 48 colors.",
        "We match it to your paint.",
        "Pay with the card that is saved in your account.",
        "Try it on, and store it in a dry place.",
        "Order by 3 p.m. and we text your phone when it ships.",
        "Clean the filter once a week.",
        "Post the box back to us.",
        "Points show on every box you buy.",
        "Our team has tasted all of it.",
        "Park rangers get a card from us.",
        "Give us two days to answer.",
        "Our hire fleet is serviced every two weeks.",
        "Drop us a line and we answer within a day.",
        "We promise an answer within two days.",
        "The workshop is closed for two weeks in August.",
        "Your order waits at the counter for five days.",
        "There is no minimum commitment.",
        "The wholesale minimum is $500, and three boxes fit on a pallet.",
        "Drop the hired bike off at the back door within an hour of closing.",
        "You can cancel after a single shipment.",
        "You're never locked in to a subscription.",
        "Nobody is tied in.",
        "We don't match prices.",
        "We don't take orders by phone.",
        "The trial lasts 60 days.",
        "The shortest hire is three months.",
        "Waiting times are six weeks.",
    ],
)
def test_a_phrase_of_several_words_keeps_what_makes_it_specific(body: str) -> None:
    assert findings_in(_SHRUNK, body) == []


@pytest.mark.parametrize(
    "body",
    [
        "There is a minimum commitment: three boxes before you can stop.",
        "The minimum number of shipments is three.",
        "You are locked in to your subscription for the first three boxes.",
        "Subscriptions have a minimum term of three months.",
        "There's a minimum number of shipments before you can cancel.",
        "We ask for a minimum commitment of three boxes.",
        "You're tied in for the first quarter.",
        "There is an age limit for the club.",
        "There's an order minimum of $10.",
        "You can choose from several time slots.",
        "Seen it cheaper? We'll beat it.",
        "We match any lower price.",
        "You can pay on account.",
        "You can order by phone as well.",
        "Our window cleaning service is on Fridays.",
        "We ship to any PO box.",
        "There is a tea tasting for new members.",
        "The length of the trial is 90 days.",
        "The minimum hire is one month.",
        "If the price drops within 30 days, we refund the difference.",
        "Workshop time is five hours.",
        "The waiting time is two weeks.",
    ],
)
def test_a_phrase_of_several_words_is_still_read(body: str) -> None:
    assert len(findings_in(_SHRUNK, body)) == 1


_SCHOOLS = policy_of(
    "business: {name: Sedge, country: IE, currency: EUR}\n"
    "terms: {school: {due: {value: 30 days, says: [school invoices are due, invoice falls due]}}}\n"
)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Tell us before a school invoice falls due; we can often allow a further two weeks.", []),
        ("School invoices are due within two weeks.", ["two weeks"]),
    ],
)
def test_what_is_added_to_a_time_is_no_time(body: str, words: list[str]) -> None:
    assert findings_in(_SCHOOLS, body) == words
