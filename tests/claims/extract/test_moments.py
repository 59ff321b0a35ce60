import re

import pytest

from kbgen.claims.extract.moments import MOMENT, read_moment, settle, settle_range


def minute(written: str) -> int:
    moment = read_moment(written)
    assert moment is not None
    assert re.fullmatch(MOMENT, written)
    return settle(moment)


@pytest.mark.parametrize(
    ("written", "clock"),
    [
        *[("9am", 900), ("9 a.m.", 900), ("12am", 0), ("12pm", 1200), ("5.30pm", 1730)],
        *[("17:30", 1730), ("08:00", 800), ("0900", 900), ("1400 hrs", 1400), ("24:00", 2400)],
        *[("5", 1700), ("9", 900), ("5:30", 1730), ("12", 1200), ("14h00", 1400)],
        *[("noon", 1200), ("12 noon", 1200), ("midnight", 2400), ("5 o'clock", 1700)],
        *[("nine", 900), ("half past five", 1730), ("half five", 1730), ("half past 4", 1630)],
        *[("7 in the evening", 1900), ("seven in the morning", 700), ("nine at night", 2100)],
    ],
)
def test_moment(written: str, clock: int) -> None:
    assert minute(written) == clock // 100 * 60 + clock % 100


@pytest.mark.parametrize("written", ["25:00", "13pm", "0am", "9:75", "25", "soon", ""])
def test_no_moment(written: str) -> None:
    assert read_moment(written) is None


@pytest.mark.parametrize(
    ("first", "last", "start", "end"),
    [
        *[("9", "5", 9, 17), ("9", "6", 9, 18), ("10", "4", 10, 16), ("8", "8", 8, 20)],
        *[("1", "5", 13, 17), ("9", "12", 9, 12), ("12", "4", 12, 16), ("9am", "5", 9, 17)],
        *[("9", "5pm", 9, 17), ("1", "5pm", 13, 17), ("8", "10pm", 8, 22), ("9", "11am", 9, 11)],
        *[("6pm", "2am", 18, 26), ("22:00", "06:00", 22, 30), ("9", "17:00", 9, 17)],
        *[("09:00", "5", 9, 17), ("noon", "6", 12, 18), ("6pm", "midnight", 18, 24)],
        *[("midnight", "6am", 0, 6), ("10", "2am", 22, 26), ("8", "midnight", 8, 24)],
        *[("nine", "five", 9, 17), ("00:00", "24:00", 0, 24)],
    ],
)
def test_range(first: str, last: str, start: int, end: int) -> None:
    begins, ends = read_moment(first), read_moment(last)
    assert begins is not None
    assert ends is not None
    assert settle_range(begins, ends) == (start * 60, end * 60)
