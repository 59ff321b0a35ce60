"""What a policy says, put into the plain sentences in which help centres say it, is never an alarm."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kbgen.model import Policy
from kbgen.values import Answer, Language
from tests.claims.judge import findings_in, policy_of

_EN = Language.parse("en-GB")
_POLICIES = {
    "small words in names": """\
business: {name: Holm, country: DE, currency: EUR}
delivery:
  countries: [DE, AT, NL]
  methods:
    parcel:
      {name: Parcel within Germany, countries: [DE], time: 1-3 business days, cost: €4.90, free_from: €60}
    parcel_eu:
      {name: Parcel to our neighbours, countries: [AT, NL], time: 3-5 business days, cost: €9.90, free_from: €150}
    home: {name: Home delivery in Europe, countries: [AT, NL], time: 4-6 business days, cost: €16.90, tracked: no}
    kerb: {name: Freight to the kerb, countries: [DE], time: 5-7 business days, cost: €49}
""",
    "a delivery slot of the shop's own": """\
business: {name: Flopp, country: GB, currency: GBP}
delivery:
  methods:
    two_person: {name: Two-person delivery, time: 3-7 business days, cost: £59, free_from: £1500, tracked: yes}
    parcel: {name: Parcel post, time: 2-3 business days, cost: £4.95, free_from: £75}
terms: {delivery_slot.length: {value: 2 hours, says: [delivery slot, arrival window, time slot]}}
""",
    "a price of the shop's own beside a method": """\
business: {name: Slate, country: US, currency: USD}
delivery:
  methods:
    sample_mail: {name: Sample mail, time: 3-5 business days, cost: $4.95}
    ground: {name: Ground, time: 2-6 business days, cost: $19, free_from: $500, tracked: yes}
terms: {samples.price: {value: $2.50, says: [price of a sample, sample tile]}}
""",
    "dollars with their country": """\
business: {name: Kea, country: NZ, currency: NZD}
delivery:
  methods:
    standard: {name: Standard, time: 2-3 business days, cost: 7.50 NZD, free_from: 120 NZD, tracked: yes}
    rural: {name: Rural delivery, time: 4-6 business days, cost: 13 NZD}
""",
}  # fmt: skip
_SAID = {
    "time": (
        "{N} takes {v}.",
        "With {n}, your order arrives within {v}.",
        "{N}: {v}",
        "How long does {n} take? {V}.",
        "## {N}\n\nIt takes {v} to reach you.",
        "If you choose {n}, reckon with {v}.",
        "{N} parcels are delivered in {v}.",
    ),
    "cost": (
        "{N} costs {v}.",
        "You pay {v} for {n}.",
        "What does {n} cost? {V}.",
        "## {N}\n\nIt costs {v}.",
        "For {n} we charge {v}.",
    ),
    "free_from": (
        "{N} is free on orders of {v} or more.",
        "Spend {v} and {n} is free.",
        "{N}: free over {v}.",
        "From {v} you pay nothing for {n}.",
    ),
}


def _upper(text: str) -> str:
    return text[0].upper() + text[1:]


def _sentences(policy: Policy) -> Iterator[str]:
    """Each fact of each delivery method in all the forms, and all of them in a table."""
    rows = []
    for id_ in policy.ids("delivery.methods"):
        told = {}
        for fact in policy.under(f"delivery.methods.{id_}"):
            if fact.value is not None:
                last = fact.key.rpartition(".")[2]
                told[last] = fact.written if last == "name" else fact.value.words(_EN)
        name = told["name"]
        for last, forms in _SAID.items():
            for form in forms if last in told else ():
                value = told[last]
                yield form.format(N=_upper(name), n=name, v=value, V=_upper(value))
        tracked = policy.get(f"delivery.methods.{id_}.tracked")
        if tracked and isinstance(tracked.value, Answer):
            yes = tracked.value.is_yes
            yield f"You can {'' if yes else 'not '}track {name}."
            yield f"{_upper(name)} {'comes with' if yes else 'has no'} tracking."
        rows.append(f"| {name} | {told['time']} | {told['cost']} | {told.get('free_from', '–')} |")
    yield "\n".join(("| Way | Time | Cost | Free from |", "|---|---|---|---|", *rows))


@pytest.mark.parametrize("name", _POLICIES)
def test_nothing_that_the_policy_says_is_an_alarm(name: str) -> None:
    policy = policy_of(_POLICIES[name])
    told = list(_sentences(policy))
    assert len(told) > 15
    assert {body: found for body in told if (found := findings_in(policy, body))} == {}


def test_what_another_method_costs_is_one() -> None:
    policy = policy_of(_POLICIES["small words in names"])
    assert findings_in(policy, "Parcel to our neighbours costs €4.90.") == ["€4.90"]
