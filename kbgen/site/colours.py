"""Colours by lightness: the arithmetic that keeps text readable whatever colours a shop has.

OKLCH and its conversion are Björn Ottosson's (https://bottosson.github.io/posts/oklab/, 2020);
luminance and contrast are WCAG 2.2's, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

AA = 4.5
"""The least contrast of text, WCAG 2.2, 1.4.3."""

_HEX = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)
_STEPS = 200


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour of the screen (sRGB), each part from 0 to 255."""

    red: int
    green: int
    blue: int

    @property
    def hex(self) -> str:
        """As CSS writes it: `#1d5c4d`."""
        return f"#{self.red:02x}{self.green:02x}{self.blue:02x}"

    @property
    def luminance(self) -> float:
        """Relative luminance, from 0 (black) to 1 (white)."""
        red, green, blue = (_linear(part / 255) for part in (self.red, self.green, self.blue))
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@dataclass(frozen=True, slots=True)
class Oklch:
    """A colour by lightness (0 to 1), chroma (0 is grey) and hue (radians)."""

    lightness: float
    chroma: float
    hue: float


WHITE = Colour(255, 255, 255)
BLACK = Colour(0, 0, 0)


def read_colour(text: str) -> Colour:
    """A colour as settings write it, `#1d5c4d` or `#fff`. `ValueError` with what is wrong."""
    if not _HEX.fullmatch(text):
        msg = f"'{text}' is no colour; write it as \"#1d5c4d\""
        raise ValueError(msg)
    digits = text[1:] if len(text) == 7 else "".join(digit * 2 for digit in text[1:])
    red, green, blue = (int(digits[at : at + 2], 16) for at in (0, 2, 4))
    return Colour(red, green, blue)


def contrast(one: Colour, other: Colour) -> float:
    """The ratio of two colours' luminances, from 1 to 21."""
    high, low = sorted((one.luminance, other.luminance), reverse=True)
    return (high + 0.05) / (low + 0.05)


def oklch(colour: Colour) -> Oklch:
    """A colour by lightness, chroma and hue."""
    red, green, blue = (_linear(part / 255) for part in (colour.red, colour.green, colour.blue))
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    medium = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    return Oklch(lightness, math.hypot(a, b), math.atan2(b, a))


def at_lightness(colour: Colour, lightness: float, most_chroma: float) -> Colour:
    """A colour's hue at another lightness, with no more chroma than this or than screens show."""
    found = oklch(colour)
    chroma = min(found.chroma, most_chroma)
    while True:
        parts = _linear_parts(Oklch(lightness, chroma, found.hue))
        if chroma < 0.001 or all(-0.0005 <= part <= 1.0005 for part in parts):
            red, green, blue = (round(255 * _screen(min(max(part, 0), 1))) for part in parts)
            return Colour(red, green, blue)
        chroma *= 0.95


def readable(colour: Colour, on: Sequence[Colour], most_chroma: float = 0.4) -> Colour:
    """The colour itself where it can be read on all of these, else the nearest of its hue that can.

    What is not black or white is looked for on the side away from the backgrounds.
    """
    if all(contrast(colour, ground) >= AA for ground in on):
        return colour
    start = oklch(colour).lightness
    end = 0.0 if min(ground.luminance for ground in on) > 0.18 else 1.0
    for step in range(1, _STEPS + 1):
        found = at_lightness(colour, start + (end - start) * step / _STEPS, most_chroma)
        if all(contrast(found, ground) >= AA for ground in on):
            return found
    return BLACK if end == 0.0 else WHITE


def _linear(part: float) -> float:
    return float(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)


def _screen(part: float) -> float:
    return float(12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055)


def _linear_parts(colour: Oklch) -> tuple[float, float, float]:
    a, b = colour.chroma * math.cos(colour.hue), colour.chroma * math.sin(colour.hue)
    long = (colour.lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (colour.lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (colour.lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )
