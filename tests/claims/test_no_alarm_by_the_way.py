"""Sentences that are true, or of nothing that the policy knows, and read as if they said otherwise."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.claims.judge import findings_in, policy_of

_SHOP = """
business: {name: Garnet & Reed, country: GB, currency: GBP}
calendar:
  office_hours: Mo-Fr 09:00-17:00
delivery:
  cutoff: 1pm
  lost_after: 7 working days
  methods:
    standard: {name: Standard, cost: £4.50, time: 3 to 5 working days}
    special: {name: Special Delivery, cost: £9, time: 1 working day, free_from: £250}
returns: {window: 30 days, cost: £3.75}
refunds: {time: 5 working days, method: original payment method}
exchanges: {window: 45 days}
orders:
  damage_report:
    value: 7 days
    overrides:
      - {when: {product: live plants}, value: 48 hours}
terms:
  sharpening: {price: £7}
"""
_POLICY = policy_of(_SHOP)


def read(text: str, title: str = "Help") -> Sequence[str]:
    return findings_in(_POLICY, text, title)


@pytest.mark.parametrize(
    "text",
    [
        # The first minute behind a time.
        "Order by 1pm and it goes today. From 1.01pm it's the next working day's.",
        "Orders placed until 12.59pm are sent the same day.",
        # What a refund is called is no cost of a return.
        "From the day your return lands on our bench, we take no more than one working week to pay you back.",
        "Once the return is with us, you're paid back within five working days.",
        "When your return arrives we give you your money back within 5 working days.",
        # What is no more.
        'Till 2015 the sign over the register said "7 days, no crybabies".',
        "'Til 2019 we took returns for 14 days.",
        # A range in two halves, and the least of something.
        "Standard delivery: allow three working days to get to Britain, five at the outside.",
        "Standard parcels need three working days to reach you, five at the very most.",
        "With a swap you have six weeks at the very least.",
        # Clauses with numbers.
        "7.3 Where the special delivery was used, a parcel is lost seven working days after dispatch.",
        "4 When a parcel is lost, tell us within 7 working days of dispatch.",
        "11.2 If the goods are damaged, tell us within 7 days of delivery.",
        # Days out of those told before.
        "From Monday to Friday the office keeps the hours of nine to five, bank holidays excepted.",
        "On weekdays the office is staffed from nine to five, public holidays excepted.",
        # An order above the limit.
        "No charge is made for Special Delivery where the order comes to £400.",
        "Special Delivery is free of charge if your order comes to £300.",
        # A case by its last word, and somebody else.
        "Plants won't wait, so for them we must hear of any damage inside two days of delivery.",
        "Clew Bay Kayak Shed is open till eight on Thursdays and takes things back for 90 days. Tell them we sent you.",
        "Tully Cross Books sells maps and takes them back for 60 days.",
        "In 2009 we sold from a garage in Leeds. Returns? Five days, at your expense, and cash only.",
        '"The last place I bought from gave me seven days to return a bed and charged £120 for it."',
        "The other shop I tried took eleven working days to refund a return.",
        "We don't process film. The lab next door does it in 3 to 5 working days and slides in ten.",
        "We are often mistaken for Thistle Quilting. They offer 60-day returns.",
        "We have nothing to do with Reed Brothers. They give you 14 days to return things.",
    ],
)
def test_nothing_is_found(text: str) -> None:
    assert read(text) == []


def test_what_a_day_with_hours_costs_is_no_price_of_a_service() -> None:
    text = "Learn to do it yourself: Saturday 16 January, 9.30am to 11.30am, £18 with a whetstone."
    assert read(text, "Sharpening workshop") == []


@pytest.mark.parametrize(
    "text",
    [
        "Order by 2pm and it goes today. From 2.01pm it's the next working day's.",
        "From the day your return lands on our bench, we take ten working days to pay you back.",
        "Sending it back costs you nothing and we pay you back at once.",
        "Standard delivery: allow three working days to get to Britain, nine at the outside.",
        "With a swap you have two weeks at the very least.",
        "7.3 A parcel is lost five working days after dispatch.",
        "The office keeps the hours of nine to five, Fridays excepted.",
        "Special Delivery is free once your order comes to £400.",
        "Special Delivery is free of charge if your order comes to £150.",
        "For plants we must hear of any damage inside three days of delivery.",
        "Garnet & Reed takes things back for 90 days.",
        "Having a knife sharpened costs £18.",
        "The gallery next door is a friend's. Returns may come back within 14 days.",
        "Our shop next door takes returns back for 14 days.",
        "Returns? Five days, at your expense.",
    ],
)
def test_a_mistake_is_found(text: str) -> None:
    assert len(read(text, "Sharpening" if "knife" in text else "Help")) == 1
