"""What is the same around every page: the shop's brand, the stylesheet, where feedback goes."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from kbgen.site.brand import NO_BRAND, Brand, brand_css
from kbgen.site.security import policy
from kbgen.site.stylesheet import bundle

NO_RECEIVER = "none"
_RECEIVER = re.compile(r"https?://[^\s/;,'\"<>]+(?:/[^\s;,'\"<>]*)?|/(?!/)[^\s;,'\"<>]*")

# What of Material's stylesheet a page can only have with one of these extensions of Markdown.
_CLASSES_OF = {
    "pymdownx.arithmatex": ("arithmatex", "katex"),
    "pymdownx.critic": ("critic",),
    "pymdownx.keys": ("keys", "key-"),
    "pymdownx.tabbed": ("tabbed-",),
    "pymdownx.tasklist": ("task-list",),
}


@dataclass(frozen=True, slots=True)
class Look:
    """What the templates show of the settings.

    `stylesheet` is its path below the site; `receiver` is empty where feedback goes to nobody; `policy`
    is the Content-Security-Policy, empty in a preview, which reloads itself by an inline script.
    """

    brand: Brand = NO_BRAND
    stylesheet: str = ""
    receiver: str = ""
    policy: str = ""


NO_LOOK = Look()
"""The look of pages where nothing is set."""


def read_receiver(text: str) -> str:
    """Where feedback is sent: empty for `none`, else an address. `ValueError` with what is wrong."""
    if text == NO_RECEIVER:
        return ""
    if not _RECEIVER.fullmatch(text):
        msg = f"'{text}' is neither 'none' nor an address such as https://shop.example/said"
        raise ValueError(msg)
    return text


@lru_cache(maxsize=4)
def stylesheet(
    sheets: tuple[str, ...], brand: Brand, extensions: frozenset[str]
) -> tuple[str, str]:
    """The path below the site and the text of the pages' stylesheet.

    Its name changes with its text, so that browsers may keep it for ever.
    """
    unused = [names for name, names in _CLASSES_OF.items() if name not in extensions]
    text = bundle((*sheets, brand_css(brand)), tuple(name for names in unused for name in names))
    return f"assets/stylesheets/help.{hashlib.sha256(text.encode()).hexdigest()[:8]}.css", text


def look_of(
    brand: Brand, path: str, receiver: str, scripts: Iterable[str], styles: Iterable[str]
) -> Look:
    """The look of a published site."""
    return Look(brand, path, receiver, policy(scripts, styles, receiver))
