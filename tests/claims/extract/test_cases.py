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

RAND, RUPEE = Context("ZAR", "ZA"), Context("INR", "IN")
RAND_CASES = [
    "It costs ⟦R99⟧. => 99 ZAR",
    "It costs ⟦R 350.00⟧ excl. VAT. => 350 ZAR",
    "It counts ⟦over ¦R1 200⟧. => >= 1200 ZAR",
    "Orders ⟦over ¦R2,000⟧ ship today. => >= 2000 ZAR",
    "It costs ⟦R49,90⟧. => 49.90 ZAR",
    "It costs ⟦R50⟧-⟦100⟧. => >= 50 ZAR // <= 100 ZAR",
    "It costs ⟦R50⟧ to ⟦R100⟧. => >= 50 ZAR // <= 100 ZAR",
    "Two trips for our van, hence the ⟦R850⟧. => 850 ZAR",
    "⟦R40⟧ a box is withheld. => 40 ZAR",
    "⟦Seventy rand⟧ is taken off. => 70 ZAR",
    "We are on the R61 by the sea.",
    "Take the R44/R61 exit.",
    "We made R2 million last year.",
    "Model R2D2 and part XR99 and R-99 and R99-100-3.",
    "R&D is ours.",
]
RUPEE_CASES = [
    "It costs ⟦Rs. 90/-⟧. => 90 INR",
    "It costs ⟦Rs 999⟧. => 999 INR",
    "It costs ⟦Rs.1,25,000⟧. => 125000 INR",
    "It costs ⟦Rs. 50⟧-⟦100⟧. => >= 50 INR // <= 100 INR",
    "It costs ⟦ninety rupees⟧. => 90 INR",
    "We made Rs. 5 crore last year.",
    "The RS232 port, and hrs. 30 more.",
    "It costs R99.",
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
        *[(case, RAND) for case in RAND_CASES],
        *[(case, RUPEE) for case in RUPEE_CASES],
        ("It costs R99.", BRITISH),
        ("It costs Rs. 99.", BRITISH),
        ("Each text costs ⟦50c⟧. => 0.50 NZD", Context("NZD", "NZ")),
        ("Each text costs ⟦5c⟧. => 0.05 EUR", Context("EUR", "IE")),
        ("Wash at 40c in cold water.", Context("EUR", "IE")),
        ("A bra in 34C.", Context("EUR", "IE")),
        ("Each text costs 50c.", BRITISH),
        ("It costs ⟦a tenner⟧. => 10 EUR", Context("EUR", "IE")),
        ("It costs ⟦ten bucks⟧. => 10 AUD", Context("AUD", "AU")),
        ("It costs ⟦ten bucks⟧. => 10 ZAR", Context("ZAR", "ZA")),
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
