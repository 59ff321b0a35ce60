"""Parts of countries by their names."""

from __future__ import annotations

import pytest

from kbgen.claims.topics.parts import parts_in
from tests.claims.judge import findings_in, policy_of

_READ = policy_of("""\
business: {name: Corner Shop, country: US, currency: USD}
delivery:
  countries: [US, CA]
  methods:
    ground: {name: Ground, countries: [US], time: 3-5 business days, cost: $8}
""")


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("to hawaii and west virginia", ["US-HI", "US-WV"]),
        ("in british columbia, quebec or tasmania", ["CA-BC", "CA-QC", "AU-TAS"]),
        ("georgia, washington and victoria", []),
    ],
)
def test_named(text: str, codes: list[str]) -> None:
    assert [code for code, _ in parts_in(text)] == codes


@pytest.mark.parametrize(
    "body",
    [
        "We ship to Alaska and Hawaii as well.",
        "We deliver to every province, from Ontario to Nunavut.",
        "Our clay comes from Colorado only.",
        "We charge sales tax in Texas only.",
        "We can't ship live plants to California.",
        "Ground orders take two days longer to Hawaii.",
        "Local pickup is available in Oregon only.",
    ],
)
def test_what_leaves_no_part_out(body: str) -> None:
    assert findings_in(_READ, body) == []


@pytest.mark.parametrize(
    "body",
    [
        "We don't ship to Alaska.",
        "Sorry, we can't deliver to Quebec.",
        "We only ship within Texas.",
        "We don't send parcels to Hawaii or Montana.",
        "We ship within Ohio only.",
        "We can't send orders to Manitoba.",
    ],
)
def test_a_part_that_is_left_out(body: str) -> None:
    assert len(findings_in(_READ, body)) == 1
