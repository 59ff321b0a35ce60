import re
from decimal import Decimal

import pytest

from kbgen.claims.extract.numbers import NUMBER, read


@pytest.mark.parametrize(
    ("written", "number"),
    [
        *[("30", "30"), ("1,250.50", "1250.5"), ("2.5", "2.5"), ("one", "1"), ("nineteen", "19")],
        *[("twenty", "20"), ("twenty-one", "21"), ("twenty one", "21"), ("ninety-nine", "99")],
        *[("a hundred", "100"), ("one hundred and twenty", "120"), ("two hundred", "200")],
        *[("one hundred sixty-five", "165"), ("two thousand, one hundred and fifty", "2150")],
        *[("a thousand", "1000"), ("twelve thousand", "12000"), ("three hundred ten", "310")],
        *[("½", "0.5"), ("2½", "2.5"), ("2 ¼", "2.25"), ("two and a half", "2.5")],
        *[("3 and a half", "3.5"), ("a", "1"), ("an", "1")],
    ],
)
def test_number(written: str, number: str) -> None:
    assert read(written) == Decimal(number)
    if written not in ("a", "an"):
        assert re.fullmatch(NUMBER, written)


@pytest.mark.parametrize("written", ["", "none", "hundred and none", "seldom"])
def test_no_number(written: str) -> None:
    assert read(written) is None


@pytest.mark.parametrize("written", ["1.2.3", "2.505", "12345678", "12,34", "onerous"])
def test_not_matched(written: str) -> None:
    assert not re.fullmatch(NUMBER, written)
