"""What a call costs, said without a sum or for those at home only."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_FREE_AT_HOME = "cost: {overrides: [{when: {country: GB}, value: free}]}"


def _wrong(body: str, cost: str = _FREE_AT_HOME) -> list[str]:
    policy = policy_of(
        "business: {name: Larkfield Wool, country: GB, currency: GBP, time_zone: Europe/London}\n"
        "contact:\n"
        "  channels:\n"
        f"    phone: {{name: Phone, hours: Mo-Fr 09:00-17:00, number: 0117 496 0123, {cost}}}\n"
        "    email: {name: E-mail, address: hello@larkfield.example}\n"
    )
    return findings_in(policy, body)


@pytest.mark.parametrize(
    "body",
    [
        "Calls to us are free from any UK phone.",
        "Ringing us costs you nothing.",
        "Calls from abroad cost what your operator charges.",
        "From outside the UK, calls are charged at the international rate.",
        "Calls from mobiles may be charged at your network's usual rate.",
        "Calls to the courier are charged at the standard rate.",
        "If you call Royal Mail, normal call charges apply.",
        "Some companies' helplines aren't free.",
        "Many premium-rate numbers cost £1 a minute to call.",
        "Roaming calls cost 60p a minute.",
        "Standard shipping rates apply to our overseas parcels.",
        "Our number used to be a local-rate number.",
        "Delivery isn't free on small orders.",
        "We call you back, and that isn't free for us.",
    ],
)
def test_calls_that_cost_nothing_and_others(body: str) -> None:
    assert _wrong(body) == []


@pytest.mark.parametrize(
    "body",
    [
        "Phoning us costs 15p a minute.",
        "Calls cost £1.50 each.",
        "All calls are billed at your network's normal rate.",
        "Ringing our team isn't free.",
        "A call to us costs as much as any local call.",
        "Local call rates apply.",
        "You pay your usual rate to call us.",
        "Our helpline is a standard-rate number.",
        "Calls to this number aren't toll-free.",
        "What do calls cost? They cost 8p a minute.",
    ],
)
def test_calls_that_cost_something(body: str) -> None:
    assert _wrong(body)


def test_where_calls_do_cost_something() -> None:
    assert _wrong("Calls are charged at your local rate.", "cost: £0.10") == []
    assert _wrong("Calls to us are free.", "cost: £0.10")
    assert _wrong("Calls cost 10p a minute.", "wait: 4 minutes") == []
