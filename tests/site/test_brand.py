"""A shop's two colours never make text unreadable; wrong settings are said with their place."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kbgen.site.brand import Brand, brand_css, palette, read_font
from kbgen.site.colours import AA, BLACK, WHITE, Colour, at_lightness, contrast, oklch, read_colour
from tests.conftest import Cli
from tests.project import write
from tests.shop import MKDOCS_YML

PARTS = st.integers(0, 255)
COLOURS = st.builds(Colour, PARTS, PARTS, PARTS)
GROUNDS = ("page", "wash", "surface", "tint")
READ = [(text, ground) for text in ("ink", "soft", "link") for ground in GROUNDS]
READ += [("ink", "mark"), ("link", "mark"), ("on-fill", "link"), ("on-hero", "hero")]


@settings(deadline=None)
@given(COLOURS, COLOURS)
def test_text_can_be_read_whatever_the_colours(colour: Colour, accent: Colour) -> None:
    found = palette(Brand(colour=colour, accent=accent))
    for scheme in (0, 1):
        for text, ground in READ:
            ratio = contrast(found[text][scheme], found[ground][scheme])
            assert ratio >= AA, (text, ground, scheme, ratio)
        assert contrast(found["edge"][scheme], found["page"][scheme]) >= 3


def test_a_readable_colour_stays_as_it_is() -> None:
    found = palette(Brand(colour=read_colour("#7a1f5c")))
    assert found["link"][0].hex == found["hero"][0].hex == "#7a1f5c"
    pale = palette(Brand(colour=read_colour("#fff3a0")))
    assert pale["hero"][0].hex == "#fff3a0"
    assert pale["link"][0].hex == "#746708"


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    # White and black by definition; the lightest grey that passes AA on white; pure red, which fails.
    [
        ("#000", "#fff", 21),
        ("#767676", "#ffffff", 4.54),
        ("#f00", "#fff", 4),
    ],
)
def test_contrast(one: str, other: str, ratio: float) -> None:
    assert contrast(read_colour(one), read_colour(other)) == pytest.approx(ratio, abs=0.01)


def test_oklch() -> None:
    """The values of CSS Color 4's own examples: red, and white."""
    red = oklch(Colour(255, 0, 0))
    assert (red.lightness, red.chroma) == pytest.approx((0.62796, 0.25768), abs=0.0002)
    assert oklch(WHITE).lightness == pytest.approx(1, abs=0.0001)
    assert at_lightness(BLACK, 0.5, 0.1).hex == "#636363"


@given(COLOURS)
def test_a_colour_by_its_own_lightness_is_itself(colour: Colour) -> None:
    found = at_lightness(colour, oklch(colour).lightness, 0.4)
    same = zip(
        (found.red, found.green, found.blue), (colour.red, colour.green, colour.blue), strict=True
    )
    assert all(abs(one - other) <= 1 for one, other in same)


@given(COLOURS)
def test_colours_are_read_as_written(colour: Colour) -> None:
    assert read_colour(colour.hex) == read_colour(colour.hex.upper()) == colour


@pytest.mark.parametrize("text", ["", "red", "1d5c4d", "#1d5c4", "#12345g", "#fff;}", "rgb(1,2,3)"])
def test_what_is_no_colour(text: str) -> None:
    with pytest.raises(ValueError, match="is no colour; write it as"):
        read_colour(text)


@pytest.mark.parametrize(
    "text", ["", " ", "Georgia,", "a;b", "x}", "</style>", "'Georgia", "url(x)"]
)
def test_what_is_no_list_of_fonts(text: str) -> None:
    with pytest.raises(ValueError, match="is no list of fonts; write it as"):
        read_font(text)


def test_the_stylesheet_of_a_brand() -> None:
    assert read_font('Georgia,  "Liberation Serif", serif') == 'Georgia, "Liberation Serif", serif'
    css = brand_css(Brand(font="Georgia, serif"))
    assert css.startswith(
        ":root {\n  --kb-page: var(--kb-light, #ffffff) var(--kb-dark, #0f1513);\n"
    )
    assert css.endswith("  --kb-font: Georgia, serif;\n}\n")
    assert "--kb-font" not in brand_css(Brand())


@pytest.mark.parametrize(
    ("setting", "message"),
    [
        ("brand: {colour: rde}", "option 'brand': Sub-option 'colour': 'rde' is no colour"),
        ("brand: {accent: 123456}", "option 'brand': Sub-option 'accent': 123456 is no text"),
        ("brand: {font: 'a; b'}", "option 'brand': Sub-option 'font': 'a; b' is no list of fonts"),
        ("brand: green", "option 'brand': The configuration is invalid"),
        (
            "feedback: shop.example",
            "option 'feedback': 'shop.example' is neither 'none' nor an address",
        ),
    ],
)
def test_a_wrong_setting_is_said(cli: Cli, shop: Path, setting: str, message: str) -> None:
    settings = f"plugins:\n  - kbgen:\n      {setting}\n"
    write(shop, {"mkdocs.yml": MKDOCS_YML.replace("plugins: [kbgen]\n", settings)})
    done = cli("build", cwd=shop)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("Error: mkdocs.yml cannot be used: ")
    assert message in done.err
    assert len(done.err.splitlines()) == 1


def test_a_logo_that_is_not_there_is_said(cli: Cli, shop: Path) -> None:
    settings = "plugins:\n  - kbgen: {brand: {logo: no.svg}}\n"
    write(shop, {"mkdocs.yml": MKDOCS_YML.replace("plugins: [kbgen]\n", settings)})
    done = cli("build", cwd=shop)
    assert done.code == 0
    told = "'logo' in mkdocs.yml names 'no.svg', which is not in the content folder."
    assert told in " ".join(done.out.split())
