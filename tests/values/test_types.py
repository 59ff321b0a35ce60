"""Alternatives, lists, and values without a type."""

import pytest

from kbgen.values import Context, Country, Items, Language, Money, Text, infer, parse, parse_items

BRITISH = Language("en-GB")
AMERICAN = Language("en-US")
SHOP = Context(currency="GBP", country="GB")


def test_alternatives_are_tried_in_order() -> None:
    assert isinstance(parse("money|text", "£5", SHOP), Money)
    assert parse("money|text", "by weight", SHOP) == Text("by weight")
    with pytest.raises(ValueError) as error:
        parse("percent|answer", "some", SHOP)
    assert str(error.value) == (
        "'some' is not a percentage; write for example '15%'; or: "
        "'some' is not an answer; write 'yes' or 'no'"
    )


def test_an_unknown_type_is_told_the_nearest() -> None:
    with pytest.raises(ValueError) as error:
        parse("durration", "30 days")
    assert str(error.value) == "'durration' is not a type of value; did you mean 'duration'?"


def test_lists() -> None:
    value = parse_items("list[country]", ["GB", "IE", "FR"], SHOP)
    assert value == Items((Country("GB"), Country("IE"), Country("FR")))
    assert value == parse_items("country", ["GB", "IE", "FR"], SHOP)
    assert value == parse("list[country]", "GB, IE,FR", SHOP)
    assert value.words(BRITISH) == "the United Kingdom, Ireland and France"
    assert value.words(AMERICAN) == "the United Kingdom, Ireland, and France"
    assert value.bare() == "GB, IE, FR"
    assert value.adjective(BRITISH) is None


def test_an_item_may_have_a_comma() -> None:
    value = parse_items("text", ["food, drink", 'the "sale"', '"'])
    assert value.written() == '"food, drink", the "sale", """"'
    assert parse("list[text]", value.written()) == value


def test_lists_are_not_empty() -> None:
    with pytest.raises(ValueError, match="the list is empty; write an item or leave the key out"):
        parse_items("text", [])
    with pytest.raises(ValueError, match="'UK' is not a country in ISO 3166; write 'GB'"):
        parse_items("country", ["IE", "UK"])


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("30 days", "duration"),
        ("same day", "duration"),
        ("£5", "money"),
        ("5 EUR", "money"),
        ("50p", "money"),
        ("free", "money"),
        ("15%", "percent"),
        ("8pm", "time"),
        ("20:00", "time"),
        ("2026-12-24", "date"),
        ("2026-11-01/2026-12-24", "period"),
        ("Mo-Fr", "days"),
        ("Mo-Fr 09:00-17:00", "hours"),
        ("24/7", "hours"),
        ("no", "answer"),
        ("help@shop.example", "email"),
        ("https://shop.example", "url"),
        ("+44 117 496 0123", "phone"),
        ("0117 496 0123", "phone"),
        # What might mean something else stays text.
        ("off", "text"),
        ("Mo", "text"),
        ("GB", "text"),
        ("12", "text"),
        ("3-5", "text"),
        ("0123456789", "text"),
        ("3 all", "text"),
        ("500 g", "text"),
        ("30 days from delivery", "text"),
        ("shop.example", "text"),
        ("free of charge", "text"),
        ("x" * 5000, "text"),
    ],
)
def test_infer(written: str, kind: str) -> None:
    assert infer(written, SHOP).kind == kind
