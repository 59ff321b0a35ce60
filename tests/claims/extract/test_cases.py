"""What is read in sentences as help centres write them; see table.py for the marks."""

from pathlib import Path

import pytest

from kbgen.values import Context
from tests.claims.extract.table import BRITISH, lines, marked, plain

CASES = [
    line
    for path in sorted((Path(__file__).parent / "cases").glob("*.txt"))
    for line in lines(path.read_text(encoding="utf-8"))
]


@pytest.mark.parametrize("case", CASES)
def test_sentence(case: str) -> None:
    assert marked(plain(case)) == case


@pytest.mark.parametrize(
    ("case", "context"),
    [
        ("It ends on ⟦12/24/2026⟧. => 2026-12-24", Context("USD", "US")),
        ("It ends on ⟦03/04/2026⟧. => 2026-03-04", Context("USD", "US")),
        ("It ends on ⟦03/04/26⟧. => 2026-03-04", Context("USD", "US")),
        ("It ends on ⟦24/12/2026⟧. => 2026-12-24", Context()),
        ("It ends on 03/04/2026.", Context()),
        ("Shipping is ⟦free⟧. => 0 USD", Context("USD", "US")),
        ("Shipping is ⟦free⟧. => free", Context()),
        ("Shipping is ⟦$5⟧. => 5 CAD", Context("CAD", "CA")),
        ("Shipping is ⟦US$5⟧. => 5 USD", Context("CAD", "CA")),
        ("Shipping is ⟦99 cents⟧. => 0.99 CAD", Context("CAD", "CA")),
        ("It costs ⟦99 kr⟧. => 99 SEK", Context("SEK", "SE")),
        ("It costs 99 kr.", BRITISH),
        ("Call ⟦(212) 736-5000⟧. => +12127365000", Context("USD", "US")),
        ("Call ⟦1-800-275-2273⟧ now. => +18002752273", Context("USD", "US")),
        ("Call 0117 496 0123.", Context()),
        ("Call ⟦+44 117 496 0123⟧. => +441174960123", Context()),
    ],
)
def test_the_shops_country_and_currency(case: str, context: Context) -> None:
    assert marked(plain(case), context) == case


def test_the_same_case_stands_once() -> None:
    assert len(CASES) == len({plain(case) for case in CASES})
    assert len(CASES) >= 300
