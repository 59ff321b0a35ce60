"""Cases that are said to have what all the others have."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

SHOP = """\
business: {name: Corner Shop, country: GB, currency: GBP}
delivery:
  methods:
    standard:
      name: Standard delivery
      cost:
        value: £4
        overrides: [{when: {country: GB-NIR}, value: £8}, {when: {customer: club member}, value: free}]
returns:
  cost: {value: £3, overrides: [{when: {customer: club member}, value: free}]}
  window:
    value: 30 days
    overrides:
      - {when: {product: sale}, value: 14 days}
      - {when: {product: ex-display}, value: 30 days}
      - {when: {customer: trade}, value: 60 days}
warranty: {length: 2 years}
"""
_READ = policy_of(SHOP)


@pytest.mark.parametrize(
    "body",
    [
        "Parcels to Wales are charged at the same rate as parcels to Leeds.",
        "Ex-display goods may come back for just as long as everything else.",
        "Books may come back for just as long as everything else.",
        "Sale goods may not come back for as long as everything else.",
        "Sale goods don't have the same return period as everything else.",
        "Sale goods may come back for as long as everything else is unused.",
        "Sale goods may come back for as long as they are unused.",
        "Can sale goods come back for as long as everything else?",
        "Sale goods are guaranteed for just as long as everything else.",
        "Faulty sale goods may come back for just as long as everything else.",
        "Sale goods come back to us in the same boxes as everything else.",
        "Sale goods are returned the same way as everything else.",
        "If sale goods come back for the same period as all others, so be it.",
        "Standard delivery to Wales costs exactly what it does to Kent.",
        "Standard delivery to Northern Ireland doesn't cost the same as to Kent.",
        "Standard delivery to Northern Ireland is no slower than to Kent.",
        "Club members never pay for their returns like everyone else.",
        "Club members pay nothing for returns, unlike everyone else.",
        "Is the return period shorter for sale goods? No, they're packed the same as everything else.",
        "Is the return period shorter for sale goods? It isn't the same as for everything else, no.",
        "Do you pack sale goods well? Yes, it's the same as for everything else.",
        "Is the return period shorter for books? No, it's the same as for everything else.",
        "Sale goods look exactly the same as new.",
        "You don't have as long to return sale goods as anything else.",
        "You've as long to return books as anything else.",
        "You've as long to pay for sale goods as anything else.",
        "Ex-display goods go by the same 30 days as new ones when you return them.",
        "Sale goods are delivered in the same 30 days as new ones.",
        "Sale goods are returned in the same box as new.",
        "Trade customers have a longer return period than new customers.",
        "For a return, club members pay nothing, whatever non-members pay.",
        "For a return, customers pay £3, exactly as non-members do.",
        "Club members pay no return postage, like all other members of the family.",
        "Trade customers pay for their returns like everyone else.",
        "Trade customers return things in the same boxes as everyone else.",
        "Club members pay for their orders like everyone else.",
        "Do club members pay for returns like everyone else?",
        "Club members pay for gift wrapping just like all other customers.",
        "If club members pay for returns like everyone else, something is wrong.",
        "Trade customers get no less attention than retail customers.",
        "Trade customers may send things back no longer needed than retail customers would.",
    ],
)
def test_what_is_true_or_of_something_else_is_left_alone(body: str) -> None:
    assert not findings_in(_READ, body)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (
            "Sale goods can be sent back for just as long as anything else in the shop.",
            "for just as long as anything else",
        ),
        (
            "Returns of sale goods have the same deadline as full-price ones.",
            "the same deadline as full-price ones",
        ),
        (
            "Sale goods? For their return the same period applies as for goods at the full price.",
            "the same period applies as for goods at the full price",
        ),
        (
            "For returns of sale items the window is no shorter than for the rest of the range.",
            "no shorter than for the rest of the range",
        ),
        (
            "Clearance or sale, whatever: sale pairs get the same return window as everything else on the site.",
            "the same return window as everything else",
        ),
        (
            "Bought something in the sale? The same thirty days to return it apply as for everything else in the shop.",
            "The same thirty days to return it apply as for everything else",
        ),
        (
            "Trade customers get no longer than retail customers to send surplus back.",
            "no longer than retail customers",
        ),
        (
            "Trade customers have exactly the same number of days to return goods as everybody else.",
            "exactly the same number of days to return goods as everybody else",
        ),
        (
            "Please note that club members pay for their returns just as all other customers do.",
            "pay for their returns just as all other customers",
        ),
        (
            "Is the return window shorter for sale goods? No, it's the same as for the rest of the shop.",
            "it's the same as for the rest of the shop",
        ),
        (
            "Do I have less time to return sale goods? You get exactly the same as everyone else.",
            "You get exactly the same as everyone else",
        ),
        (
            "Sale goods get just as long as full-price ones to come back to us.",
            "just as long as full-price ones",
        ),
        (
            "Sale goods may be returned on the same schedule as regular-price merchandise.",
            "the same schedule as regular-price merchandise",
        ),
        (
            "Sale goods have exactly the same return period as new.",
            "exactly the same return period as new",
        ),
        (
            "Club members get our letter. For the label of a return they pay £3, exactly as non-members do.",
            "pay £3, exactly as non-members",
        ),
        (
            "A club member pays the return postage like everyone else.",
            "pays the return postage like everyone else",
        ),
        (
            "As a club member you pay the standard delivery rate like every other client.",
            "pay the standard delivery rate like every other client",
        ),
        (
            "Sale goods? You've as long to return them as anything else in the shop.",
            "as long to return them as anything else",
        ),
        (
            "Sale goods go by the same 30 days as new ones when you want to return them.",
            "30 days",
        ),
        (
            "Standard delivery to Northern Ireland costs the same as to the mainland.",
            "the same as to the mainland",
        ),
        (
            "Standard delivery to Belfast in Northern Ireland costs no more than it does to Leeds.",
            "no more than it does to Leeds",
        ),
    ],
)
def test_a_case_with_a_value_of_its_own_has_not_that_of_all(body: str, words: str) -> None:
    assert findings_in(_READ, body) == [words]


FAR = """\
business: {name: Corner Shop, country: GB, currency: GBP}
delivery:
  dispatch: {value: 1 working day, overrides: [{when: {product: engraved mugs}, value: 5 working days}]}
  methods:
    standard:
      name: Standard delivery
      time:
        value: 2-3 working days
        overrides: [{when: {country: GB-NIR}, value: 4-6 working days}]
      cost:
        value: £4
        overrides: [{when: {country: GB-NIR}, value: £8}, {when: {customer: club member}, value: free}]
"""
_FAR_POLICY = policy_of(FAR)


@pytest.mark.parametrize(
    "body",
    [
        "Standard delivery to Wales takes as long as to England.",
        "Customers in Wales pay the same for standard delivery as everyone else.",
        "Club members pay the same price for mugs as everyone else.",
        "Club members don't pay the same for delivery as everyone else.",
        "Club members no longer pay the same for delivery as everyone else.",
        "Club members pay the same VAT as everyone else.",
        "Plain mugs ship as fast as everything else.",
        "Engraved mugs don't ship as fast as everything else.",
        "Does standard delivery to Belfast take as long as to Leeds?",
    ],
)
def test_another_place_or_case_with_no_value_of_its_own(body: str) -> None:
    assert findings_in(_FAR_POLICY, body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (
            "Standard delivery to Northern Ireland takes as long as to England.",
            "as long as to England",
        ),
        ("Standard delivery to Belfast is just as fast as to Leeds.", "just as fast as to Leeds"),
        ("Standard delivery charges the same for Belfast as for Leeds.", "the same for Belfast as for Leeds"),
        (
            "Northern Ireland pays the same as everyone else for standard delivery.",
            "the same as everyone else",
        ),
        (
            "Standard delivery costs club members the same as everyone else.",
            "the same as everyone else",
        ),
        ("Engraved mugs ship just as fast as everything else.", "just as fast as everything else"),
    ],
)  # fmt: skip
def test_a_place_or_case_with_a_value_of_its_own(body: str, words: str) -> None:
    assert findings_in(_FAR_POLICY, body) == [words]


def test_parcels_charged_at_one_rate() -> None:
    body = "Parcels to Northern Ireland are charged at the same rate as parcels to Leeds."
    assert findings_in(_READ, body) == ["the same rate as parcels to Leeds"]
