"""The shop's own facts in other words than those of their phrases."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_READ = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
delivery: {methods: {standard: {name: Standard delivery, time: 3-5 working days, cost: £4}}}
terms:
  crumbs.expiry: {value: 12 months, says: [crumbs expire]}
  crumbs.earn: {value: 3%, says: [earn crumbs]}
  spend: {value: £5, says: [spend your crumbs]}
  bakers.discount: {value: 15%, says: [bakers' discount]}
  newsletter.code: {value: 10%, says: [newsletter code]}
  tin: {value: £6, says: [cake tin costs]}
  adjusting: {value: 14 days, says: [price adjustment]}
  icing: {value: 3 working days, says: [icing takes]}
  uncollected: {value: £4, says: [uncollected cakes]}
  apron: {value: yes, type: answer, says: [apron is included]}
  sprinkles: {value: yes, type: answer, says: [double crumbs on your birthday]}
  hire: {value: £30, says: [hire a stand]}
""")


@pytest.mark.parametrize(
    "body",
    [
        "Use your crumbs within a year.",
        "You have twelve months to spend your crumbs.",
        "We wipe down the counter every six months and count the crumbs.",
        "Collect crumbs worth 3% of each order.",
        "Crumbs can be spent from £5 upwards.",
        "Bakers pay 15% less.",
        "Sign up for the newsletter for 10% off.",
        "Our newsletter tells you first of sales with up to 70% off.",
        "Cake tins: £6",
        "Cake tin liners are £2.",
        "We adjust prices for 14 days.",
        "Allow three working days for icing.",
        "Cakes that nobody has collected cost £4 a day.",
        "Aprons are included.",
        "Bring your own apron if you prefer.",
        "We give double crumbs on birthdays.",
        "Hiring a stand costs £30.",
        "# Crumbs\n\nThey expire after a year.",
        "# Crumbs\n\nMost bakers have been with us for six years.",
        "**Icing:** 3 working days",
        "**Icing sugar:** 2 days to dry",
    ],
)
def test_what_agrees_in_other_words(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Use your crumbs within two years.", "two years"),
        ("You have three months to spend your crumbs.", "three months"),
        ("Crumbs stay in your account for five years.", "five years"),
        ("Crumbs that you haven't used in six months are wiped.", "six months"),
        ("Collect crumbs worth 5% of each order.", "5%"),
        ("We give you 6% back in crumbs.", "6%"),
        ("Crumbs can be spent from £2 upwards.", "£2"),
        ("Bakers pay 20% less.", "20%"),
        ("We give bakers a tenth off.", "a tenth"),
        ("Join our mailing list for 5% off.", "5%"),
        ("Cake tins: £9", "£9"),
        ("You pay £3 for a cake tin.", "£3"),
        ("Add a cake tin for £8.", "£8"),
        ("We adjust prices for 30 days.", "30 days"),
        ("Allow six working days for icing.", "six working days"),
        ("Cakes that aren't collected are charged £9 a day.", "£9"),
        ("Aprons aren't included.", "Aprons aren't included."),
        ("Please bring your own apron.", "Please bring your own apron."),
        ("We don't give double crumbs on birthdays.", "We don't give double crumbs on birthdays."),
        ("Hiring a stand costs £45.", "£45"),
        ("# Crumbs\n\n- Valid for five years\n- Earned on all cakes", "five years"),
        ("**Icing:** 6 working days", "6 working days"),
        ("# Hire a stand\n\nPrice: £45", "£45"),
    ],
)
def test_what_contradicts_in_other_words(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]
