"""What a figure is of by the things of the shop's own facts that its sentence names in any order."""

from __future__ import annotations

import pytest

from tests.claims.judge import levels_in, policy_of

_READ = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
orders: {deposit: 20%}
terms:
  hire.deposit: {value: £100, says: [hire deposit, deposit on a hired machine]}
  hire.length: {value: 1 week, says: [machine hire, hire a machine]}
  workshop.time: {value: 10 business days, says: [workshop turnaround, time a repair takes]}
  storage.limit: {value: 60 days, says: [repaired machines not collected, storage of finished repairs]}
  pots.insured_to: {value: £150, says: [insurance of pots in our kiln, cover while we fire your work]}
  trade.discount: {value: 15%, says: [trade discount]}
  scrap.discount: {value: 10%, says: [bring in an old kettle]}
  club.cancel: {value: 14 days, says: [cancel Plus]}
""")


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Hire", "Whoever hires a machine shows a licence and leaves a deposit of £100."),
        ("Hire", "Leave a deposit of £100.\n\n| Machine | Per day |\n|---|---|\n| Saw | £30 |"),
        ("Hire", "Hire a machine and keep it for seven days."),
        ("Soup", "Make the soup and keep it for three days."),
        ("Repairs", "A repaired machine may be left with us for up to sixty days after we ring."),
        ("Repairs", "Should a machine be stored rather than repaired, ask again in two months."),
        ("Orders", "Plus members can cancel an order for up to 30 days."),
        ("What can I do with an old kettle?", "We strip it down and give you a tenth off."),
        ("Sale", "For the sale in June all kettles are 25% off."),
        ("Freight", "Freight rose about 8% last winter, the trade press says."),
        ("Trade", "Builders get a trade discount of 15%."),
    ],
)
def test_what_agrees_or_is_of_something_else(title: str, body: str) -> None:
    assert levels_in(_READ, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "found"),
    [
        (
            "Machines",
            "Whoever hires a machine shows a licence and leaves a deposit of £250.",
            ("warning", "£250"),
        ),
        ("Machines", "Hire a machine for £25 and keep it for ten days.", ("error", "ten days")),
        (
            "Machines",
            "When a repair is done we ring, and we can keep the machine for two weeks after that.",
            ("error", "two weeks"),
        ),
        (
            "Pots",
            "Your work is insured for up to £500 while we fire it.",
            ("warning", "£500"),
        ),
        ("Pots", "Our trade discount is a reduction of one fifth.", ("error", "one fifth")),
        (
            "What can I do with an old kettle?",
            "Bring it in! We strip it down and give you 20% off a new one.",
            ("warning", "20%"),
        ),
    ],
)
def test_another_figure(title: str, body: str, found: tuple[str, str]) -> None:
    assert levels_in(_READ, body, title) == [found]


_PRICES = policy_of("""\
business: {name: Corner Shop, country: GB, currency: GBP}
delivery: {methods: {standard: {name: Standard, time: 3-5 business days, cost: £4, free_from: £60}}}
terms:
  resoling.price: {value: £38, says: [resoling, new soles]}
  hire.bond: {value: £150, says: [hire bond, bond on hire gear]}
  finance.minimum: {value: £500, says: [spread the cost from, minimum spend for finance]}
""")


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Repairs", "New soles are £38 a pair."),
        ("Repairs", "New laces are £4 a pair."),
        ("Repairs", "We once put new heels on a £900 boot."),
        ("Hire", "We take a £150 bond on hire gear."),
        ("Hire", "We sold a £200 tent to a man in hire shoes."),
        ("Paying", "You can spread the cost on any order of £500 and up, interest-free."),
    ],
)
def test_prices_that_agree_or_are_of_something_that_is_sold(title: str, body: str) -> None:
    assert levels_in(_PRICES, body, title) == []


@pytest.mark.parametrize(
    ("title", "body", "found"),
    [
        ("Repairs", "New soles are £45 a pair.", ("error", "£45")),
        ("Hire", "We take a £200 bond on hire gear.", ("error", "£200")),
        ("Paying", "You can spread the cost on any order of £250 and up, interest-free.", ("error", "£250")),
    ],
)  # fmt: skip
def test_the_price_of_one_of_the_shops_own_things(
    title: str, body: str, found: tuple[str, str]
) -> None:
    assert levels_in(_PRICES, body, title) == [found]
