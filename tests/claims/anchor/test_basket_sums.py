"""What one basket comes to, told to show which orders go free."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of

_READ = policy_of("""\
business: {name: Teasel and Thrum, country: GB, currency: GBP}
delivery:
  methods:
    standard: {name: Standard, countries: [GB], time: 3 business days, cost: £3.95, free_from: £50}
    express: {name: Express, countries: [GB], time: 1 business day, cost: £7.95}
""")


@pytest.mark.parametrize(
    "body",
    [
        "Your £64 order ships free with Standard.",
        "That easel costs £85, more than enough for free delivery.",
        "A lamp at £31 and a shade at £22 come to £53, so Standard is free.",
        "Two skeins and a loom run about £140. That's past £50, so Standard goes free.",
        "Our bestselling rug is £75, so it qualifies for free delivery by itself.",
        "The starter set at £54 clears the £50 mark, so Standard is free.",
        "A £55 basket goes by Standard at no cost.",
        "Two cushions come to £48, so add a candle and Standard is free.",
    ],
)
def test_sums_that_go_free_by_the_policy(body: str) -> None:
    assert findings_in(_READ, body, "Delivery") == []


@pytest.mark.parametrize(
    "body",
    [
        "Your £30 order ships free with Standard.",
        "Express is free on a £60 order.",
        "Standard is free, so a £60 lamp costs just £60.",
        "Spend £75 and Standard is on us.",
        "Standard is free once your order comes to £80.",
        "The £7.95 Express service is free for everyone.",
    ],
)
def test_sums_and_limits_that_the_policy_has_not(body: str) -> None:
    assert findings_in(_READ, body, "Delivery")
