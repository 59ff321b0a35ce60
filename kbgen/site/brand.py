"""The shop's look, from a handful of settings: name, logo, two colours, fonts.

Each colour of the pages follows from the two, for the light and the dark scheme, so that text keeps
its contrast (WCAG AA) whatever they are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kbgen.site.colours import BLACK, WHITE, Colour, at_lightness, contrast, readable

BRAND = Colour(0x1D, 0x5C, 0x4D)
ACCENT = Colour(0xE9, 0xA2, 0x3B)

_FONT_STACK = re.compile(r"[\w\s,.\"'-]+")


@dataclass(frozen=True, slots=True)
class Brand:
    """What a shop sets. `logo` is a file in the content folder; `font` a CSS list of fonts."""

    name: str = ""
    logo: str = ""
    colour: Colour = BRAND
    accent: Colour = ACCENT
    font: str = ""


NO_BRAND = Brand()
"""What kbgen's own look is."""


def read_font(text: str) -> str:
    """A list of fonts as CSS writes it. `ValueError` with what is wrong."""
    is_closed = text.count('"') % 2 == text.count("'") % 2 == 0
    if not _FONT_STACK.fullmatch(text) or not is_closed or not all(map(str.strip, text.split(","))):
        msg = f"'{text}' is no list of fonts; write it as \"Georgia, serif\""
        raise ValueError(msg)
    return " ".join(text.split())


def palette(brand: Brand) -> dict[str, tuple[Colour, Colour]]:
    """The pages' colours by name, each for the light and the dark scheme."""
    return dict(zip(_NAMES, zip(_light(brand), _dark(brand), strict=True), strict=True))


# What each is for stands in the stylesheet. `ink`, `soft` and `link` are text on any of `page`, `wash`,
# `surface` and `tint`; `ink` also on `mark`; `on-fill` on `link`; `on-hero` on `hero`.
_NAMES = (
    "page", "wash", "surface", "tint", "mark", "line", "edge", "ink", "soft", "link", "on-fill",
    "hero", "on-hero", "accent",
)  # fmt: skip


def _light(brand: Brand) -> tuple[Colour, ...]:
    hue = brand.colour
    wash, tint = at_lightness(hue, 0.976, 0.007), at_lightness(hue, 0.95, 0.018)
    mark = at_lightness(brand.accent, 0.93, 0.06)
    grounds = (WHITE, wash, tint)
    return (
        WHITE,
        wash,
        WHITE,
        tint,
        mark,
        at_lightness(hue, 0.905, 0.01),
        at_lightness(hue, 0.6, 0.02),
        readable(at_lightness(hue, 0.24, 0.02), (*grounds, mark)),
        readable(at_lightness(hue, 0.46, 0.02), grounds),
        link := readable(hue, (*grounds, mark)),
        _on(link),
        hue,
        _on(hue),
        brand.accent,
    )


def _dark(brand: Brand) -> tuple[Colour, ...]:
    hue = brand.colour
    page, wash = at_lightness(hue, 0.19, 0.01), at_lightness(hue, 0.222, 0.014)
    surface, tint = at_lightness(hue, 0.25, 0.015), at_lightness(hue, 0.315, 0.028)
    mark, hero = at_lightness(brand.accent, 0.4, 0.08), at_lightness(hue, 0.27, 0.045)
    grounds = (page, wash, surface, tint)
    return (
        page,
        wash,
        surface,
        tint,
        mark,
        at_lightness(hue, 0.345, 0.016),
        at_lightness(hue, 0.62, 0.02),
        ink := readable(at_lightness(hue, 0.94, 0.008), (*grounds, mark, hero)),
        readable(at_lightness(hue, 0.77, 0.015), (*grounds, hero)),
        link := readable(at_lightness(hue, 0.83, 0.1), (*grounds, mark, hero)),
        _on(link),
        hero,
        ink,
        at_lightness(brand.accent, 0.78, 0.12),
    )


def _on(ground: Colour) -> Colour:
    """White where it can be read, else the darkest of the hue, else black."""
    dark = at_lightness(ground, 0.2, 0.04)
    return next((c for c in (WHITE, dark) if contrast(c, ground) >= 4.5), BLACK)


def brand_css(brand: Brand) -> str:
    """The settings as custom properties. The stylesheet says which scheme's show."""
    colours = "".join(
        f"  --kb-{name}: var(--kb-light, {light.hex}) var(--kb-dark, {dark.hex});\n"
        for name, (light, dark) in palette(brand).items()
    )
    font = f"  --kb-font: {brand.font};\n" if brand.font else ""
    return f":root {{\n{colours}{font}}}\n"
