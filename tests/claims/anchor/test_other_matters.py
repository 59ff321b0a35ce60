"""Jobs, competitions, what pages store, trials, worked sums and other shops: of none of the usual facts."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Merrow and Tate, country: GB, currency: GBP}
contact:
  channels:
    email: {name: Email, address: a@b.example, first_response: 1 business day}
delivery:
  dispatch: 1 business day
  countries: [GB]
  methods:
    standard: {name: Standard delivery, countries: [GB], time: 2-4 business days, cost: £4.95}
  collection: {ready: 4 hours, hold: 7 days}
orders: {minimum: £10, cancel_within: 4 hours, change_within: 4 hours}
returns: {window: {value: 30 days, counted_from: delivery}, cost: £3, restocking_fee: 0%}
refunds: {time: 5 business days}
terms:
  trial: {value: 100 days, says: [trial, home trial]}
  layby: {value: no, says: [lay-by]}
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    ("body", "title"),
    [
        # Who wants to work here.
        ("Our hiring team reads every application and gets back to candidates within two weeks.", "Help"),
        ("We reply to all applicants within ten days.", "Help"),
        ("We answer every e-mail within two weeks.", "Careers"),
        ("Expect a reply within three weeks.", "Join our team"),
        # Games.
        ("The winner will be drawn within 10 days and must respond within 72 hours.", "Help"),
        ("Entries close on Friday. We e-mail the winners within five days.", "Summer giveaway"),
        ("We get back to the lucky winner within a week.", "Help"),
        # What is stored.
        ("We store a shopping bag cookie on your device for 90 days.", "Help"),
        ("We keep your basket for 60 days so that you can come back to it.", "Help"),
        ("CCTV footage of the shop is kept for 31 days.", "Help"),
        ("We hold your personal data for six months after you collect an order.", "Help"),
        # Trials.
        ("One hundred nights to try it at home.", "Help"),
        ("Sleep on it for 100 nights.", "Help"),
        ("Try it for a week, no rush. You can return it up to 30 days after it shows up.", "Help"),
        ("Sleep on it for a fortnight; you can return it for 30 days.", "Help"),
        ("Wear it around the house for a week or two. You have 30 days to send it back.", "Help"),
        ("Give it two weeks on your desk, then decide. Our returns window is 30 days.", "Help"),
        # What is earned, and what an order on credit must come to.
        ("Points land in your account 30 days after delivery.", "Help"),
        ("Stamps appear on your card within three days of a refund.", "Help"),
        ("Referral credit lapses 90 days after it shows up in your account.", "Help"),
        ("A request for information under the GDPR is answered within one month.", "Help"),
        ("Evening classes can be cancelled up to seven days beforehand.", "Help"),
        ("A notice sent by first class post is deemed served on the second day after posting.", "Help"),
        ("Every bag that we ship has at least 90 days left on it.", "Help"),
        ("The minimum order for finance is £250.", "Help"),
        ("Paying in three? There is a minimum order of £90 with Klarna.", "Help"),
        # Sums of a case.
        ("Say your pair was £120. You were charged £96, so £96 is what we'd refund before any label fee.", "Help"),
        ("Suppose you send back two lamps at £60. That's £120 less the £5 for the return label.", "Help"),
        # Others.
        ('You\'ll find houses that advertise "365-day returns" and more.', "Help"),
        ("A customer told us that a mall chain charged her a 40% restocking fee and gave her ten days.", "Help"),
        ("There are shops that boast 100-day returns.", "Help"),
        ("A few lovely shops sell our range. The one in Nelson gives 14 days for returns and offers lay-by.",
         "Help"),
        ("Several galleries stock our lamps. Some of them offer lay-by.", "Help"),
    ],
)  # fmt: skip
def test_another_matter_is_none_of_the_facts(body: str, title: str) -> None:
    assert findings_in(_READ, body, title) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Of course. Write within 24 hours and we'll cancel the order.", "24 hours"),
        ("We answer every e-mail within two weeks.", "two weeks"),
        ("Trade account applications are open. We reply to e-mails within ten days.", "ten days"),
        ("Collect your order: we keep it in the shop for 60 days.", "60 days"),
        ("We hold your order for collection for 60 days.", "60 days"),
        ("You have 90 days to return it.", "90 days"),
        ("Try it for two months and send it back if you don't like it.", "two months"),
        ("Use it for a while. You have 90 days to return it.", "90 days"),
        ("The minimum order is £30.", "£30"),
        ("You can change your order for 24 hours; after that the workshop cuts.", "24 hours"),
        ("At our collection points rewards show fast; we answer e-mails within two weeks.", "two weeks"),
        ("We charge a 40% restocking fee.", "40%"),
        ("We keep £5 of your refund for the return label.", "£5"),
        ("Unlike the competition, we accept returns for 60 days.", "60 days"),
        ("We offer lay-by on everything.", "We offer lay-by on everything."),
        ("Say hello to easy returns: you have 60 days to send it back.", "60 days"),
    ],
)  # fmt: skip
def test_the_shops_own_promise_is_held_against_the_policy(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]
