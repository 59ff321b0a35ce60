"""One address for each kind of page, and the windows that they are looked at in."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote_plus

from playwright.sync_api import Page, expect

PAGES = {
    "home": "/",
    "category": "/returns/",
    "article": "/returns/return-an-item/",
    "long article": "/delivery/times-and-costs/",
    "contact": "/contact/",
    "results": "/search/?q=return+sofa",
    "no result": "/search/?q=qwertz",
    "empty search": "/search/",
    "not found": "/no/such/page/",
}
TABLES = {
    "hours": "/contact/opening-hours/",
    "delivery": "/delivery/",
    "complaints": "/complaints/",
    "standards": "/standards/",
    "membership": "/account/plus-membership/",
}
WIDTHS = (320, 768, 1280)


def window(width: int, height: int = 800) -> Any:
    return {"width": width, "height": height}


def settle(page: Page) -> None:
    """Wait until the page has all that it is going to show: results and fonts."""
    if "/search/?q=" in page.url:
        expect(page.locator("#results-title")).not_to_be_empty()
    page.evaluate("async () => { await document.fonts.ready; }")


def suggested(page: Page, query: str) -> None:
    """Wait for the suggestions for a whole query, which come later than those for its first letters."""
    expect(page.get_by_role("combobox")).to_have_attribute("aria-expanded", "true")
    address = re.compile(rf"\?q={re.escape(quote_plus(query))}$")
    expect(page.locator(".kb-suggest__option--all").first).to_have_attribute("href", address)
