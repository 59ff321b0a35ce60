from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbgen.report.excerpt import cell_width, excerpt


@pytest.mark.parametrize(
    ("line", "start", "end", "shown", "mark"),
    [
        ("abcdef", 2, 4, "abcdef", "  ^~"),
        ("abcdef", 2, 2, "abcdef", "  ^"),
        ("abcdef", 6, 6, "abcdef", "      ^"),
        ("abcdef", 9, 12, "abcdef", "      ^"),
        ("", 0, 0, "", "^"),
        ("\tab", 1, 2, "    ab", "    ^"),
        ("\tab", 0, 1, "    ab", "^~~~"),
        ("配送 ab", 3, 5, "配送 ab", "     ^~"),
        ("配送 ab", 0, 2, "配送 ab", "^~~~"),
        ("e\u0301a", 2, 3, "e\u0301a", " ^"),
        ("a  ", 0, 1, "a", "^"),
    ],
)
def test_short_lines(line: str, start: int, end: int, shown: str, mark: str) -> None:
    assert excerpt(line, start, end, 20) == (shown, mark)


ALPHABET = "abcdefghijklmnopqrstuvwxyz"


@pytest.mark.parametrize(
    ("start", "end", "shown", "mark"),
    [
        (0, 1, "abcdefghij…", "^"),
        (12, 14, "…klmnopqrst…", "   ^~"),
        (25, 26, "…qrstuvwxyz", "          ^"),
        (26, 26, "…qrstuvwxyz", "           ^"),
        (2, 26, "…cdefghijkl…", " ^~~~~~~~~~"),
    ],
)
def test_long_lines(start: int, end: int, shown: str, mark: str) -> None:
    assert excerpt(ALPHABET, start, end, 12) == (shown, mark)


def test_a_very_long_line() -> None:
    shown, mark = excerpt("a" * 3_000_000 + "b" + "a" * 3_000_000, 3_000_000, 3_000_001, 80)
    assert cell_width(shown) == 80
    assert shown[len(mark) - 1] == "b"


@given(st.text("ab\t 配e\u0301\x1b", max_size=60), st.data())
def test_the_mark_is_below_its_range(line: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(line)))
    end = data.draw(st.integers(start, len(line)))
    width = data.draw(st.integers(12, 40))
    shown, mark = excerpt(line, start, end, width)
    assert cell_width(shown) <= width
    assert len(mark) <= width + 1
    assert mark.strip("~").strip() == "^"
    if start < end and line[start] in "ab":
        before = cell_width(mark) - cell_width(mark.lstrip())
        column = 0
        for character in shown:
            if column == before and cell_width(character):
                assert character == line[start]
                break
            column += cell_width(character)
