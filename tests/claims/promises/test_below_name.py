"""What is said of "it" right below a heading that names something."""

from __future__ import annotations

import pytest

from kbgen.claims.promises.below_name import below_name
from tests.claims.judge import levels_in, policy_of

_READ = policy_of("""\
business: {name: Holm, country: GB, currency: GBP}
delivery:
  countries: [GB]
  methods:
    standard: {name: Standard, time: 3-5 business days, cost: £4, tracked: yes}
    express: {name: Express, time: 1 business day, cost: £9, tracked: no}
returns: {window: 30 days, excluded: [gift cards, earrings]}
warranty: {length: 2 years, covers: [frame, zips], excludes: [stains, wear and tear]}
""")


@pytest.mark.parametrize(
    ("heading", "body"),
    [
        ("Our guarantee", "It lasts two years."),
        ("Our guarantee", "It covers zips."),
        ("Our guarantee", "It doesn't cover stains."),
        ("Earrings", "They can't be returned."),
        ("Earrings", "They can be worn in the bath."),
        ("Standard delivery", "You can track it all the way."),
        ("Express delivery", "There's no tracking."),
        ("Standard delivery", "It's only for the UK."),
        ("How it works", "It covers stains."),
        ("The maker's guarantee", "It lasts a lifetime."),
        ("Wood polish", "It covers stains."),
    ],
)
def test_true_or_of_something_else(heading: str, body: str) -> None:
    assert levels_in(_READ, f"## {heading}\n\n{body}") == []


@pytest.mark.parametrize(
    ("heading", "body", "words"),
    [
        ("Our guarantee", "It lasts a lifetime.", "It lasts a lifetime"),
        ("Our guarantee", "It covers stains.", "It covers stains"),
        ("Our guarantee", "It doesn't cover zips.", "It doesn't cover zips"),
        ("Earrings", "They can be returned.", "They can be returned"),
        ("Standard delivery", "There's no tracking.", "tracking"),
        ("Express delivery", "You can track it all the way.", "You can track it all the way"),
    ],
)
def test_something_else_than_the_policy(heading: str, body: str, words: str) -> None:
    assert [one for _, one in levels_in(_READ, f"## {heading}\n\n{body}")] == [words]


@pytest.mark.parametrize(
    ("heading", "text", "said"),
    [
        ("our guarantee", "it lasts a year.", ("our guarantee lasts a year.", 11)),
        ("collecting your order", "it's ready.", ("your order's ready.", 8)),
        ("express", "you can track it.", ("with express, you can track it.", 14)),
    ],
)
def test_the_name_stands_in_its_place(heading: str, text: str, said: tuple[str, int]) -> None:
    assert list(below_name(heading, text)) == [said]


@pytest.mark.parametrize("heading", ["what it covers", "contact us", "returns and refunds", ""])
def test_a_heading_that_names_nothing(heading: str) -> None:
    assert list(below_name(heading, "it lasts a year.")) == []
