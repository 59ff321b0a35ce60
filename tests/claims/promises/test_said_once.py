"""What two readers take from the same words is said once, and what is others' is not said."""

from __future__ import annotations

from tests.claims.judge import findings_in, levels_in, policy_of

_READ = policy_of("""\
business: {name: Holm, country: GB, currency: GBP}
delivery:
  collection: {ready: 4 working hours}
  methods: {standard: {name: Standard delivery, cost: £4}}
orders: {cancel_within: 24 hours, deposit: 25%}
warranty: {length: 2 years}
""")


def test_a_refusal_that_two_readers_know_is_one_finding() -> None:
    body = "We can't cancel an order once you've paid."
    assert levels_in(_READ, body, "Orders") == [("error", "can't cancel an order once you've paid")]


def test_makers_have_guarantees_of_their_own() -> None:
    assert findings_in(_READ, "Ask the maker, whose own warranty runs for life.") == []
    assert findings_in(_READ, "Our warranty runs for life.") == ["warranty runs for life"]


def test_what_the_shop_collects_is_no_order() -> None:
    assert findings_in(_READ, "We'll collect it straight away.") == []


def test_what_never_costs_a_penny_is_free() -> None:
    said = findings_in(_READ, "Standard delivery never costs a penny.")
    assert said == ["never costs a penny"]
    assert findings_in(_READ, "Standard delivery never costs a penny more.") == []


def test_nothing_at_all_is_no_deposit() -> None:
    body = "There's nothing at all to pay in advance."
    assert findings_in(_READ, body, "Deposits") == ["nothing at all to pay in advance"]
