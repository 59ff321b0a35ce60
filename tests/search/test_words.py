"""How texts fall into words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kbgen.search.words import LONGEST, compounds, folded, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Return an item", ["return", "an", "item"]),
        ("CAFÉ crème Straße ŁÓDŹ", ["cafe", "creme", "strasse", "lodz"]),
        ("I don't, it's the driver’s", ["i", "dont", "its", "the", "drivers"]),
        ("£3.95 for 2-3 days", ["3", "95", "for", "2", "3", "days"]),
        ("a_b c/d\u00a0e", ["a", "b", "c", "d", "e"]),
        ("Возврат заказа", ["возврат", "заказа"]),
        ("إرجاع الطلب", ["ارجاع", "الطلب"]),
        ("返品方法", ["返品", "品方", "方法"]),
        ("返", ["返"]),
        ("환불 방법", ["환불", "방법"]),
        ("iPhone15を返品", ["iphone15", "を返", "返品"]),
        ("🙂 \x00 ?!", []),
        ("x" * 99, ["x" * LONGEST]),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_words_with_hyphens_come_whole_and_in_parts() -> None:
    assert list(compounds("E-mail us: sign\u2011up today")) == [
        ("email", "e", "mail"),
        ("us",),
        ("signup", "sign", "up"),
        ("today",),
    ]


@settings(deadline=None)
@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    for word in words(text):
        assert words(word) == [word] or len(word) == LONGEST
    assert folded(folded(text)) == folded(text)
