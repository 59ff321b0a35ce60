"""What holds for every type: round trips, and any text gives a value or a ValueError."""

import dataclasses
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kbgen.values import TYPES, Context, Language, Value, infer, parse
from tests.values.strategies import EACH, SHOP

BRITISH = Language("en-GB")
AMERICAN = Language("en-US")

NUMBERS = ["30", "5-3", "3.95", "1e999", "9999999999", "1,250", "e9", "\u0663", "\u00bd"]
SIGNS = [*",.-–/:;@+%()[]{}\"' \n", "\u00a0", "\x00", "\ud800", "£", "https://"]
WORDS = ["days", "business", "same day", "a", "am", "free", "off", "PH", "Mo-Fr", "EU", "GB-"]
TIMES = ["09:00", "24/7", "2026", "2026-12-24", "09:00-17:00", "+44", "0117", "ß", "İ"]
PIECES = [*NUMBERS, *SIGNS, *WORDS, *TIMES]
anything = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from(PIECES), max_size=12).map("".join),
    st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join),
)


def test_every_type_has_values_to_test() -> None:
    assert {name for name in EACH if "[" not in name} == set(TYPES)


@pytest.mark.parametrize("kind", EACH)
def test_round_trip(kind: str) -> None:
    @given(EACH[kind])
    @settings(max_examples=60, deadline=None)
    def check(value: Value) -> None:
        again = parse(kind, value.written(), SHOP)
        assert again == value
        assert hash(again) == hash(value)
        assert again.written() == value.written()
        assert value.words(BRITISH).strip()
        assert value.words(AMERICAN).strip()
        assert value.bare().strip()
        assert value.adjective(BRITISH) != ""

    check()


@pytest.mark.parametrize("kind", [*TYPES, "list[text]", "list[country|duration]", "money|date"])
def test_any_text_is_a_value_or_a_value_error(kind: str) -> None:
    @given(anything)
    @settings(max_examples=60, deadline=None)
    def check(written: str) -> None:
        try:
            value = parse(kind, written, SHOP)
        except ValueError as error:
            assert str(error)  # noqa: PT017
            assert len(str(error)) < 500  # noqa: PT017
            assert str(error).isprintable()  # noqa: PT017
        else:
            assert parse(kind, value.written(), SHOP) == value
            assert value.words(BRITISH)

    check()


@given(anything)
@settings(max_examples=200, deadline=None)
def test_anything_but_nothing_can_be_inferred(written: str) -> None:
    try:
        value = infer(written, SHOP)
    except ValueError:
        assert not written.split() or not written.isprintable()
    else:
        assert value.kind in TYPES


@pytest.mark.parametrize(
    "piece", ["9", "a", " ", ",", "Mo,", "1,", "09:00-10:00,", "(", "'\"", "١"]
)
def test_very_long_text_is_read_quickly(piece: str) -> None:
    written = piece * (100_000 // len(piece))
    start = time.perf_counter()
    for kind in [*TYPES, "list[text]", "list[duration]"]:
        for text in (written, written[:1000]):
            try:
                parse(kind, text, SHOP)
            except ValueError as error:
                assert len(str(error)) < 500  # noqa: PT017
    assert time.perf_counter() - start < 30


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("written", ["", "  \n "])
def test_nothing_is_no_value(kind: str, written: str) -> None:
    with pytest.raises(ValueError, match=r"^nothing is written here; write "):
        parse(kind, written, Context())


@pytest.mark.parametrize("value_type", TYPES.values(), ids=TYPES)
def test_types_are_frozen_and_slotted(value_type: type) -> None:
    assert dataclasses.is_dataclass(value_type)
    assert value_type.__dataclass_params__.frozen  # type: ignore[attr-defined]
    assert "__slots__" in vars(value_type)
