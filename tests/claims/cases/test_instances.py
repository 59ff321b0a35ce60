"""Which of the shop's methods is meant by the country alone that something goes to."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Corner Shop, country: GB, currency: GBP}
delivery:
  countries: [GB, EU]
  methods:
    standard:
      name: Standard delivery
      countries: [GB]
      time: {value: 3-5 business days, overrides: [{when: {country: GB-NIR}, value: 6-8 business days}]}
      cost: £4
    eu:
      name: EU parcel
      countries: [EU]
      time: {value: 7-9 business days, overrides: [{when: {country: IE}, value: 5-6 business days}]}
      cost: £11
    ireland: {name: Ireland courier, countries: [IE], time: 2 business days, cost: £14}
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    "body",
    [
        "Delivery to Ireland is £14.",
        "Delivery to Ireland is £11.",
        "To Ireland it's five to six working days.",
        "Delivery to Ireland takes 5-6 working days.",
        "Delivery to Ireland takes two working days.",
        "Delivery to Dublin takes 5 to 6 working days.",
        "Parcels to Paris take 7 to 9 working days.",
        "Parcels to Belfast arrive in six to eight working days.",
        "Standard delivery to Derry takes 6-8 working days.",
        "Delivery to London takes 3-5 working days.",
        "Delivery to our Belfast showroom takes the makers six weeks.",
        "The train to Paris takes three hours.",
    ],
)
def test_what_one_of_the_methods_that_go_there_agrees_with(body: str) -> None:
    assert not findings_in(_READ, body)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Delivery to Ireland is £19.", "£19"),
        ("Delivery to Ireland takes 12 working days.", "12 working days"),
        ("The Ireland courier is £11.", "£11"),
        ("Parcels to Belfast take 3 to 4 working days.", "3 to 4 working days"),
        ("Packages to Berlin arrive in three weeks.", "three weeks"),
        ("Delivery to Paris costs £7.", "£7"),
    ],
)
def test_what_none_of_them_agrees_with(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]
